import { Excerpt, type Span } from "../source.ts";

/** A stretch of a notebook's code that a shell runs. */
export interface MagicCommand extends Span {
  /** What goes before it in the shell: `export ` for `%env`, `python ` for `%run`. */
  prefix: string;
  /** `{name}` and `$name` are Python variables. */
  expands: boolean;
}

/** IPython code, taken apart. Offsets are those of the text. */
export interface Magics {
  /** The Python in it; everything else is blank, so that all places stay the same. */
  python: string;
  commands: MagicCommand[];
  /** Files that cells write, and cells in other languages. */
  files: (Span & { format: string })[];
}

const SHELL_CELLS = /^%%(?:bash|sh|shell|system|sx|zsh|script\s+(?:--\S+\s+)*(?:bash|sh|zsh))\b/;
const WRITING_CELLS = /^%%(?:writefile|file|writetemplate)\s+(?:-a\s+|--append\s+)?["']?([^\s"']+)/;
/** Cells whose body is Python. */
const PYTHON_CELLS =
  /^%%(?:time|timeit|capture|prun|memit|mprun|python3?|px|local|notify|wandb|skip|spark|pyspark|ray|debug|profile|cache|autoawait)\b/;
const LANGUAGE_CELLS: Readonly<Record<string, string>> = {
  javascript: "javascript",
  js: "javascript",
  markdown: "markdown",
  rust: "rust",
};
/** Line magics whose argument is Python. */
const PYTHON_LINES = /^%(?:time|timeit|prun|memit|lprun|debug)\s+(?:-\S+\s+(?:\d+\s+)?)*/;

const FORMATS: readonly [RegExp, string][] = [
  [/\.py$/, "python"],
  [/\.ya?ml$/, "yaml"],
  [/\.jsonc?$/, "json"],
  [/\.toml$/, "toml"],
  [/\.(?:sh|bash)$/, "shell"],
  [/\.(?:[cm]?[jt]s|[jt]sx)$/, "javascript"],
  [/\.rs$/, "rust"],
  [/\.go$/, "go"],
  [/(?:^|\/)(?:Dockerfile[^/]*|[^/]*\.dockerfile)$/i, "dockerfile"],
  [/\.env$/, "dotenv"],
  [/\.mdx?$/, "markdown"],
];

/** Takes the code of a notebook apart, whose cells are joined with `CELL_END`. */
export function readMagics(text: string): Magics {
  if (!/^[ \t\f]*(?:[%!]|[\w., ]{1,80}=\s*[%!])/m.test(text)) return { python: text, commands: [], files: [] };
  const pieces: string[] = [];
  const commands: MagicCommand[] = [];
  const files: Magics["files"] = [];
  let kept = 0;
  const blank = (start: number, end: number): void => {
    pieces.push(text.slice(kept, start), text.slice(start, end).replace(/[^\n]/g, " "));
    kept = end;
  };
  for (let start = 0; start < text.length;) {
    let end = lineEnd(text, start);
    const line = text.slice(start, Math.min(end, start + 2000));
    const trimmed = line.trimStart();
    const at = start + line.length - trimmed.length;
    if (trimmed.startsWith("%%") && isCellStart(text, at)) {
      if (PYTHON_CELLS.test(trimmed)) blank(start, end);
      else {
        const body = Math.min(end + 1, text.length);
        end = endOfCell(text, body);
        const written = WRITING_CELLS.exec(trimmed)?.[1];
        const language = LANGUAGE_CELLS[/^%%(\w+)/.exec(trimmed)?.[1] ?? ""];
        const format = written === undefined ? language : FORMATS.find(([pattern]) => pattern.test(written))?.[1];
        if (SHELL_CELLS.test(trimmed)) commands.push({ start: body, end, prefix: "", expands: false });
        else if (format !== undefined) files.push({ start: body, end, format });
        blank(start, end);
      }
    } else if (trimmed.startsWith("!") || /^%(?:sx|system)\s/.test(trimmed)) {
      end = endOfCommand(text, start);
      const width = trimmed.startsWith("!") ? (trimmed.startsWith("!!") ? 2 : 1) : trimmed.indexOf(" ") + 1;
      commands.push({ start: at + width, end, prefix: "", expands: true });
      blank(start, end);
    } else if (trimmed.startsWith("%")) {
      const python = PYTHON_LINES.exec(trimmed);
      if (python !== null) blank(at, at + python[0].length);
      else {
        const set = /^%(?:set_)?env\s+(?=[A-Za-z_]\w*[ =])/.exec(trimmed);
        const run = /^%run\s+(?=\S+\.py\b)/.exec(trimmed);
        if (set !== null) commands.push({ start: at + set[0].length, end, prefix: "export ", expands: true });
        else if (run !== null) commands.push({ start: at + run[0].length, end, prefix: "python ", expands: true });
        blank(start, end);
      }
    } else {
      const assigned = /^[\w., ]{1,80}=\s*(!|%(?:sx|system)\s)/.exec(trimmed);
      if (assigned !== null) {
        end = endOfCommand(text, start);
        commands.push({ start: at + assigned[0].length, end, prefix: "", expands: true });
        blank(at + assigned[0].length - assigned[1]!.length, end);
      }
    }
    start = end + 1;
  }
  pieces.push(text.slice(kept));
  return { python: pieces.join(""), commands, files };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** Lines that end in a backslash go on. */
function endOfCommand(text: string, from: number): number {
  let end = lineEnd(text, from);
  while (end < text.length && text[end - 1] === "\\") end = lineEnd(text, end + 1);
  return end;
}

/** Whether nothing but blank lines stands between the start of the cell and an offset. */
function isCellStart(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= 0; at--) {
    const character = text[at]!;
    if (character === CELL_END) return true;
    if (character !== "\n" && character !== " " && character !== "\r" && character !== "\t") return false;
  }
  return true;
}

function endOfCell(text: string, from: number): number {
  const end = text.indexOf(CELL_END, from);
  return end === -1 ? text.length : end;
}

/** Ends each cell in the joined text of a notebook; white space to every reader. */
export const CELL_END = "\f";

/** The commands as one script, variables of Python replaced by their values, which keep the place where they are defined. */
export function shellOf(
  text: string,
  commands: readonly MagicCommand[],
  lookup: (name: string) => { value: string; span: Span } | null,
): Excerpt {
  const script = new Excerpt();
  for (const { start, end, prefix, expands } of commands) {
    script.insert(prefix);
    let from = start;
    if (prefix === "export ") {
      // `%env NAME value` is `NAME=value`.
      const name = /^[A-Za-z_]\w*/.exec(text.slice(start, Math.min(end, start + 200)))?.[0] ?? "";
      script.copy(text, start, start + name.length).insert("=");
      from = start + name.length;
      while (from < end && (text[from] === " " || text[from] === "=")) from++;
    }
    let last = from;
    if (expands) {
      for (const match of text.slice(from, end).matchAll(/\{([A-Za-z_][\w.]{0,100})\}|\$([A-Za-z_]\w{0,100})/g)) {
        const name = match[1] ?? match[2]!;
        const value = lookup(name);
        if (value === null && match[1] === undefined) continue;
        const at = from + match.index;
        script.copy(text, last, at);
        last = at + match[0].length;
        if (value === null) script.write(`$${name.replaceAll(".", "_")}`, at);
        else if (value.span.end - value.span.start === value.value.length)
          script.copy(text, value.span.start, value.span.end);
        else script.write(value.value, value.span.start);
      }
    }
    script.copy(text, last, end).insert("\n");
  }
  return script;
}
