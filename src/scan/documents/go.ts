import { defineFormat } from "../document.ts";
import { readBraces } from "../syntax/brace-reader.ts";
import { GO } from "../syntax/dialects.ts";

export default defineFormat({
  id: "go",
  title: "Go",
  files: [".go"],
  read: (source, interest, nested) => readBraces("go", source, interest, nested, GO),
});
