import { defineFormat } from "../document.ts";
import { readBraces } from "../syntax/brace-reader.ts";
import { DART } from "../syntax/dialects.ts";

export default defineFormat({
  id: "dart",
  title: "Dart",
  files: [".dart"],
  read: (source, interest, nested) => readBraces("dart", source, interest, nested, DART),
});
