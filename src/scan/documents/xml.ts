import { describeConfiguration } from "../configuration.ts";
import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { parseXml } from "../syntax/xml.ts";

export default defineFormat({
  id: "xml",
  title: "XML configuration and property lists",
  files: [
    ".xml",
    ".plist",
    ".xcscheme",
    ".csproj",
    ".fsproj",
    ".props",
    ".targets",
    ".resx",
    ".config",
    ".launch",
    ".iml",
    ".xaml",
  ],
  read(source, _interest, nested) {
    // A `.config` may be anything.
    if (!/^[\s\ufeff]*</.test(source.text.slice(0, 1000)) || !mayMatter(source.text))
      return emptyDocument("xml", source);
    return describeConfiguration("xml", source, parseXml(source.text), nested);
  },
});
