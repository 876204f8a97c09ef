import { describeConfiguration } from "../configuration.ts";
import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { parseProperties } from "../syntax/properties.ts";

export default defineFormat({
  id: "properties",
  title: "Properties, INI and unit files",
  files: [
    ".properties",
    ".ini",
    ".cfg",
    ".conf",
    ".cnf",
    ".service",
    ".gitmodules",
    ".properties.example",
    ".ini.example",
    ".conf.example",
  ],
  read(source, _interest, nested) {
    return mayMatter(source.text)
      ? describeConfiguration("properties", source, parseProperties(source.text), nested)
      : emptyDocument("properties", source);
  },
});
