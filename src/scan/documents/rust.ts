import { defineFormat } from "../document.ts";
import { readBraces } from "../syntax/brace-reader.ts";
import { RUST } from "../syntax/dialects.ts";

export default defineFormat({
  id: "rust",
  title: "Rust",
  files: [".rs"],
  read: (source, interest, nested) => readBraces("rust", source, interest, nested, RUST),
});
