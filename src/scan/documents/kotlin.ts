import { defineFormat } from "../document.ts";
import { readBraces } from "../syntax/brace-reader.ts";
import { KOTLIN } from "../syntax/dialects.ts";

export default defineFormat({
  id: "kotlin",
  title: "Kotlin",
  files: [".kt", ".kts"],
  read: (source, interest, nested) => readBraces("kotlin", source, interest, nested, KOTLIN),
});
