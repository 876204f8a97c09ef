import fc from "fast-check";

/** A file to be read. */
export interface Input {
  path: string;
  text: string;
}

/** Pieces that mean something in one of the languages, and in the wrong place trouble. */
const PIECES = [
  "org/name", "a/b", "model", "model_id", "from_pretrained(", "load_dataset(", "https://huggingface.co/a/b/resolve/main/x", "hf://a/b", "models--a--b", "@main", ":Q4_K_M",
  " ", "\n", "\n  ", "\n\n", "\t", "\r\n", "\r", ": ", "- ", "=", "+=", "#", "//", "/*", "*/", "<!--", "-->", "--", ";", ",", "'", '"', "`", "'''", '"""', "''", 'R"(', ')"', 'r#"', '"#', 'f"', "b'", '$"', '@"',
  "{", "}", "[", "]", "(", ")", "<", ">", "{{", "}}", "{%", "%}", "${", "${X:-", "$(", "$X", "$((", "))", "[[", "]]", "\\", "\\\n", "\\u00", "\\(", "\\x", "|\n", ">-\n", "&a ", "*a", "!t ", "? ", "---\n", "...",
  "<<: *a", "<<EOF\n", "EOF\n", "```", "~~~\n", "> ", "FROM ", "RUN ", "ENV ", "CMD [", "ARG X", "X=", "export ", "for m in ", "; do ", "done", "case x in ", ";;", "esac", "if ", "fi\n", "else ",
  "env:", "name: X", "value: ", "command:", "args:", "run: |\n", "\tpython -c ", "define x\n", "endef", "#define X ", "let ", "const ", "in ", "rec {", 'resource "a" {', "= <<-E\n", '@"\n', '"@', "@{", "@(", "<#", "#>",
  "def f(", "class A:", "lambda ", "import ", "return ", "not ", "and ", "x if y else ", " ?? ", " || ", "=> ", "-> ", "fn f() {", "match x {", "::", "?.", "async ", "%%bash\n", "!ls ", "%env A=",
  "$env:X = ", "%X%", "set X=", "^\n", '<a b="', "</a>", "<key>", "<![CDATA[", "]]>", "&amp;", '{"cells":[{"cell_type":"code","source":["', '"]}]}', "\u0000", "\ufeff", "é😀", "é", "\u2028", "0x", "1e9", "true", "null",
]; // prettier-ignore

/** Texts that are put together from pieces of all languages. */
export const generated: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.string({ maxLength: 4, unit: "binary" }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 2, max: 200 }))
          .map(([piece, times]) => piece.repeat(times)),
      },
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(""));

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Characters of a real file that are kept. */
const MOST_KEPT = 8_000;

/** A real text with up to eight things done to it. */
export function mutate(text: string, other: string, random: () => number): string {
  const below = (limit: number): number => Math.floor(random() * limit);
  const from = below(Math.max(1, text.length - MOST_KEPT));
  let mutated = text.slice(from, from + MOST_KEPT);
  for (let count = 1 + below(8); count > 0; count--) {
    const at = below(mutated.length + 1);
    const end = Math.min(mutated.length, at + below(60));
    const piece = PIECES[below(PIECES.length)]!;
    const start = below(other.length + 1);
    const change = [
      () => mutated.slice(0, at) + mutated.slice(end),
      () => mutated.slice(0, at) + piece + mutated.slice(at),
      () => mutated.slice(0, at) + piece + mutated.slice(end),
      () => mutated.slice(0, end) + mutated.slice(at, end) + mutated.slice(end),
      () => mutated.slice(0, at) + other.slice(start, start + below(400)) + mutated.slice(at),
      () => mutated.slice(0, at) + String.fromCharCode(below(256)) + mutated.slice(at + 1),
      () => mutated.slice(0, at),
      () => mutated.slice(0, at) + piece.repeat(1 + below(100)) + mutated.slice(at),
    ][below(8)]!;
    mutated = change();
  }
  return mutated;
}
