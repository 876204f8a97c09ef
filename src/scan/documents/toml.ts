import { describeConfiguration } from "../configuration.ts";
import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { parseToml } from "../syntax/toml.ts";

export default defineFormat({
  id: "toml",
  title: "TOML",
  files: [".toml", ".toml.example", "pipfile"],
  read(source, _interest, nested) {
    return mayMatter(source.text)
      ? describeConfiguration("toml", source, parseToml(source.text), nested)
      : emptyDocument("toml", source);
  },
});
