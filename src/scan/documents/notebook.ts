import { defineFormat, emptyDocument, type Document, type Interest, type ReadNested } from "../document.ts";
import { Excerpt, type Source } from "../source.ts";
import { CELL_END, readMagics, shellOf } from "../syntax/magics.ts";
import { readNotebook, type NotebookCell } from "../syntax/notebook-cells.ts";
import { readPython } from "../syntax/python-reader.ts";
import { decodeInto } from "../syntax/strings.ts";

/** Which reader understands a kernel's language. */
const READERS: Readonly<Record<string, string>> = {
  javascript: "javascript",
  typescript: "javascript",
  deno: "javascript",
  js: "javascript",
  bash: "shell",
  sh: "shell",
  shellscript: "shell",
  rust: "rust",
  go: "go",
  java: "java",
  kotlin: "kotlin",
  swift: "swift",
  "c#": "csharp",
  csharp: "csharp",
};
const PYTHON = new Set(["python", "python3", "python2", "ipython", "ipython3", "sagepython", "pyspark", "pythonjvm"]);

export default defineFormat({
  id: "notebook",
  title: "Jupyter notebook",
  files: [".ipynb"],
  read(source, interest, nested) {
    const notebook = readNotebook(source.text);
    const language = (cell: NotebookCell): string => cell.language?.toLowerCase() ?? notebook.language;
    const code = notebook.cells.filter((cell) => cell.kind === "code");
    const python = code.filter((cell) => PYTHON.has(language(cell)));
    const document =
      python.length > 0 ? readCells(source, python, interest, nested) : emptyDocument("notebook", source);
    const others: Document[] = [];
    for (const name of new Set(code.map(language))) {
      const reader = READERS[name];
      if (reader === undefined) continue;
      const inner = nested(
        reader,
        join(
          source,
          code.filter((cell) => language(cell) === name),
        ),
      );
      if (inner !== null) others.push(inner);
    }
    // Prose that may mention something; the line break keeps a first cell of dashes from being taken for front matter.
    const prose = notebook.cells.filter((cell) => cell.kind === "markdown" && mayMention(source.text, cell));
    const markdown = prose.length === 0 ? null : nested("markdown", join(source, prose, "\n\n"));
    if (markdown !== null) others.push(markdown);
    return { ...document, nested: [...document.nested, ...others] };
  },
});

function mayMention(text: string, cell: NotebookCell): boolean {
  return cell.strings.some(({ start, end }) => {
    const slash = text.indexOf("/", start);
    return slash !== -1 && slash < end;
  });
}

/** The sources of cells as one text, in which constants flow from cell to cell. */
function join(source: Source, cells: readonly NotebookCell[], end = "\n"): Source {
  const joined = new Excerpt().insert(end);
  for (const cell of cells) {
    joined.enterCell(cell.index);
    for (const string of cell.strings) decodeInto(joined, source.text, string.start, string.end, { isRaw: false });
    joined.insert(end);
  }
  return joined.nestIn(source);
}

/** Python cells: what IPython hands to a shell or to other readers is cut out, and read as what it is. */
function readCells(source: Source, cells: readonly NotebookCell[], interest: Interest, nested: ReadNested): Document {
  const joined = join(source, cells, `\n${CELL_END}`);
  const { python, commands, files } = readMagics(joined.text);
  // The same places, only blank where it is no Python.
  const same = joined.nest(python, [{ at: 0, raw: 0, length: joined.text.length }]);
  const document = readPython("notebook", same, interest, nested);
  const inner = files.flatMap(({ format, start, end }) => nested(format, joined.slice(start, end)) ?? []);
  if (commands.length > 0) {
    const shell = shellOf(joined.text, commands, (name) => {
      const values = document.lookup(name, "");
      const [only] = values;
      return values.length === 1 && only?.kind === "string" ? only : null;
    });
    const read = nested("shell", shell.nestIn(joined));
    if (read !== null) inner.push(read);
  }
  return { ...document, nested: [...document.nested, ...inner] };
}
