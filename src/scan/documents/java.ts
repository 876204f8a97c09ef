import { defineFormat } from "../document.ts";
import { readBraces } from "../syntax/brace-reader.ts";
import { JAVA } from "../syntax/dialects.ts";

export default defineFormat({
  id: "java",
  title: "Java",
  files: [".java", ".groovy"],
  read: (source, interest, nested) => readBraces("java", source, interest, nested, JAVA),
});
