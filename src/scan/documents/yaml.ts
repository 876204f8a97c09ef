import { describeConfiguration } from "../configuration.ts";
import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { parseYaml } from "../syntax/yaml.ts";

export default defineFormat({
  id: "yaml",
  title: "YAML",
  files: [
    ".yaml",
    ".yml",
    ".yaml.example",
    ".yml.example",
    ".yaml.tpl",
    ".yml.tpl",
    ".yaml.j2",
    ".yml.j2",
    ".yaml.template",
    ".yml.template",
    ".cff",
  ],
  read(source, _interest, nested) {
    return mayMatter(source.text)
      ? describeConfiguration("yaml", source, parseYaml(source.text), nested)
      : emptyDocument("yaml", source);
  },
});
