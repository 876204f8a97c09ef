import { defineFormat } from "../document.ts";
import { readBraces } from "../syntax/brace-reader.ts";
import { CSHARP } from "../syntax/dialects.ts";

export default defineFormat({
  id: "csharp",
  title: "C#",
  files: [".cs", ".csx"],
  read: (source, interest, nested) => readBraces("csharp", source, interest, nested, CSHARP),
});
