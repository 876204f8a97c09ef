import { describeConfiguration } from "../configuration.ts";
import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { parseNix } from "../syntax/nix.ts";

export default defineFormat({
  id: "nix",
  title: "Nix expression",
  files: [".nix"],
  read(source, _interest, nested) {
    return mayMatter(source.text)
      ? describeConfiguration("nix", source, parseNix(source.text), nested)
      : emptyDocument("nix", source);
  },
});
