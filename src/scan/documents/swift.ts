import { defineFormat } from "../document.ts";
import { readBraces } from "../syntax/brace-reader.ts";
import { SWIFT } from "../syntax/dialects.ts";

export default defineFormat({
  id: "swift",
  title: "Swift",
  files: [".swift"],
  read: (source, interest, nested) => readBraces("swift", source, interest, nested, SWIFT),
});
