import { defineFormat } from "../document.ts";
import { readBraces } from "../syntax/brace-reader.ts";
import { JAVASCRIPT, TYPESCRIPT } from "../syntax/dialects.ts";

/** Without elements: there `<T>` before a value is a cast. */
const WITHOUT_TAGS = /\.[cm]?ts$/i;

export default defineFormat({
  id: "javascript",
  title: "JavaScript and TypeScript",
  files: [".js", ".jsx", ".mjs", ".cjs", ".ts", ".tsx", ".mts", ".cts"],
  interpreters: ["node", "deno", "bun", "tsx", "ts-node"],
  read(source, interest, nested) {
    const isPlain = source.depth === 0 && WITHOUT_TAGS.test(source.path);
    return readBraces("javascript", source, interest, nested, isPlain ? TYPESCRIPT : JAVASCRIPT);
  },
});
