import { defineFormat, type Document, type Literal, type Role } from "../document.ts";
import { mayHoldHubUrl } from "../hub-url.ts";
import type { Source } from "../source.ts";

/** Files that are written to be read. In all others a URL that is not in a comment is taken as one that a program follows. */
const PROSE =
  /\.(?:txt|rst|html?|xhtml|adoc|asciidoc|tex|bib|org|log|csv|tsv|svg|po|pot|xlf|srt|vtt|rtf|1|man|wiki|textile)$|(?:^|\/)[A-Z][A-Z_-]*$/;
/** Files of that kind that a tool reads: CMake, and pip, which installs from a URL. */
const READ_BY_TOOLS = /(?:^|\/)(?:CMakeLists|(?:[\w.-]*[-_.])?(?:requirements|constraints)(?:[-_.][\w.-]*)?)\.txt$/i;
/** Beginnings of comments in the languages that have no reader of their own. */
const COMMENT = /(?:^|\s)(?:\/\/|#|--|;|%|\/?\*|<!--|REM\s)(?!\S*:\/\/)/;
const TOKEN_END = /[\s"'`<>|]/;
const HOST = /huggingface\.co|hf\.co|hf-mirror\.com|hf\.space/g;
const LONGEST_LINE = 4_000;
const LONGEST_TOKEN = 1_000;

/** The reader of everything else: it knows no syntax and sees URLs of the Hub only. */
export default defineFormat({
  id: "text",
  title: "Any other text",
  files: [".txt", ".rst", ".adoc", ".desktop", ".tex", ".csv", ".tsv", ".org"],
  read(source): Document {
    const text = source.text;
    const literals: Literal[] = [];
    const isProse = PROSE.test(source.path) && !READ_BY_TOOLS.test(source.path) && !isListOfUrls(source);
    if (mayHoldHubUrl(text)) {
      let done = 0;
      let lineStart = 0;
      let lineEnd = -1;
      for (const match of text.matchAll(HOST)) {
        if (match.index < done) continue;
        if (match.index > lineEnd) {
          lineStart = text.lastIndexOf("\n", match.index) + 1;
          const found = text.indexOf("\n", match.index);
          lineEnd = found === -1 ? text.length : found;
        }
        const isShort = lineEnd - lineStart <= LONGEST_LINE;
        // A line of prose is one literal, as a reader takes it; elsewhere the URL alone is.
        let [start, end] =
          isProse && isShort ? [lineStart, lineEnd] : tokenAround(text, match.index, lineStart, lineEnd);
        while (start < end && text.charCodeAt(start) <= 32) start++;
        while (end > start && text.charCodeAt(end - 1) <= 32) end--;
        done = Math.max(match.index + 1, end);
        const before = text.slice(Math.max(lineStart, start - 200), start);
        const role: Role = isProse ? "prose" : COMMENT.test(before) ? "comment" : "code";
        literals.push({
          value: text.slice(start, end),
          span: { start, end },
          role,
          slots: [],
          scope: "",
          template: false,
        });
      }
    }
    if (LIST_NAME.test(source.path)) literals.push(...listedIn(text, source.path));
    return {
      format: "text",
      language: null,
      source,
      imports: [],
      literals,
      calls: [],
      commands: [],
      lookup: () => [],
      nested: [],
    };
  },
});

/** Files that list what to load, one to a line: `models.txt`, `hf_repos.txt`. */
const LIST_NAME =
  /(?:^|[/_.-])(?:models?|checkpoints?|datasets?|repos?|loras?|embeddings?)(?:[_-]?(?:list|ids?|names?|to[_-]download))?\.txt$/i;
/** An id, in the first column or behind one of plain words: `gptq, org/name, main`. */
const LISTED =
  /^[ \t]*(?:[-*][ \t]+|[\w.-]{1,96}[ \t]?[,;|\t][ \t]{0,8})?([\w.-]{1,96}\/[\w.-]{1,96}(?:@[\w./-]{1,80})?)(?=[ \t]*(?:[,;|#]|$))/;
/** A URL, alone or beside the path that it is fetched to. */
const ROW =
  /^[ \t]*(?:[^\s,;|#]{1,400}[,;|\t][ \t]{0,8})?https?:\/\/[^\s,;|]{1,600}(?:[ \t]?[,;|\t ][ \t]{0,8}[^\s,;|]{1,400})?$/;
/** What aria2 reads below a URL: `  out=x.gguf`. */
const OPTION = /^[ \t]+[a-z-]{2,40}=/;
const MOST_LISTED = 5_000;

/** Whether most lines of a `.txt` are a URL each: a program fetches them, and nobody reads them. */
function isListOfUrls({ path, text }: Source): boolean {
  if (!/\.txt$/i.test(path) || text.length > 400_000 || !mayHoldHubUrl(text)) return false;
  let rows = 0;
  let others = 0;
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    if (rows + others >= MOST_LISTED) break;
    if (/^[ \t]*(?:#|$)/.test(line) || OPTION.test(line)) continue;
    if (line.length <= 2_000 && ROW.test(line.trimEnd())) rows++;
    else others++;
  }
  return rows > others;
}

/** The ids of a list: most of its lines begin with one. */
function listedIn(text: string, path: string): Literal[] {
  if (text.length > 400_000) return [];
  const name = path.slice(path.lastIndexOf("/") + 1, -".txt".length);
  const found: Literal[] = [];
  let lines = 0;
  for (let start = 0; start < text.length && lines < MOST_LISTED;) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const line = text.slice(start, Math.min(end, start + 1_000));
    if (/^[ \t\r]*[^\s#]/.test(line)) {
      lines++;
      const id = LISTED.exec(line.trimEnd());
      if (id !== null) {
        const from = start + id[0].length - id[1]!.length;
        found.push({
          value: id[1]!,
          span: { start: from, end: from + id[1]!.length },
          role: "code",
          slots: [
            { kind: "item", index: found.length, container: { start: 0, end: text.length } },
            { kind: "assignment", name },
          ],
          scope: "",
          template: false,
        });
      }
    }
    start = end + 1;
  }
  return found.length * 2 > lines ? found : [];
}

function tokenAround(text: string, at: number, lineStart: number, lineEnd: number): [number, number] {
  let start = at;
  while (start > lineStart && at - start < LONGEST_TOKEN && !TOKEN_END.test(text[start - 1]!)) start--;
  let end = at;
  while (end < lineEnd && end - at < LONGEST_TOKEN && !TOKEN_END.test(text[end]!)) end++;
  return [start, end];
}
