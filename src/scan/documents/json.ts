import { describeConfiguration } from "../configuration.ts";
import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { parseJson } from "../syntax/json.ts";

export default defineFormat({
  id: "json",
  title: "JSON, JSONC, JSON5 and JSON Lines",
  files: [
    ".json",
    ".jsonc",
    ".json5",
    ".jsonl",
    ".ndjson",
    ".json.example",
    ".json.template",
    ".json.tpl",
    ".json.j2",
    ".code-workspace",
    ".webmanifest",
  ],
  read(source, _interest, nested) {
    return mayMatter(source.text)
      ? describeConfiguration("json", source, parseJson(source.text), nested)
      : emptyDocument("json", source);
  },
});
