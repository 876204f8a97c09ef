import type { DocumentFormat } from "./document.ts";
import { mayHoldHubUrl } from "./hub-url.ts";
import { formatOfText } from "./languages.ts";

/** The format of everything that has no format of its own; read only where it may hold a URL of the Hub. */
const FALLBACK = "text";

const TEMPLATE =
  /^(.+)\.(?:tpl|tmpl|template|j2|jinja2?|in|erb|gotmpl|mustache|hbs|example|sample|dist|default|tftpl)$/;
const SHEBANG = /^#!\s*\S*?(?:env\s+(?:-S\s+)?)?([\w.+-]+)(?:\s|$)/;

/** Which format reads a file: by its name, else by its interpreter line, else the plain text reader. */
export function selectFormat(path: string, text: string, formats: readonly DocumentFormat[]): DocumentFormat | null {
  const index = indexOf(formats);
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const exact = index.names.get(name) ?? index.prefixes.find(({ prefix }) => name.startsWith(prefix))?.format;
  if (exact !== undefined) return exact;
  // The longest suffix wins: `.test.ts.snap` before `.snap`.
  for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) {
    const format = index.suffixes.get(name.slice(dot));
    if (format !== undefined) return format;
  }
  // A template of a file is read like the file: `setup.sh.tpl`, `deployment.yaml.j2`.
  const template = TEMPLATE.exec(name);
  if (template !== null) {
    const inner = template[1]!.includes(".") ? selectFormat(template[1]!, text, formats) : null;
    if (inner !== null && inner !== index.fallback) return inner;
    const look = formatOfText(text);
    const format = look === null ? undefined : formats.find(({ id }) => id === look);
    if (format !== undefined) return format;
  }
  if (text.startsWith("#!")) {
    const match = SHEBANG.exec(text.slice(0, 200).split("\n", 1)[0]!);
    const interpreter = match?.[1]?.replace(/[\d.]+$/, "");
    const format = interpreter === undefined ? undefined : index.interpreters.get(interpreter);
    if (format !== undefined) return format;
  }
  return mayHoldHubUrl(text) ? (index.fallback ?? null) : null;
}

interface FormatIndex {
  names: Map<string, DocumentFormat>;
  prefixes: { prefix: string; format: DocumentFormat }[];
  suffixes: Map<string, DocumentFormat>;
  interpreters: Map<string, DocumentFormat>;
  fallback: DocumentFormat | undefined;
}

const indexes = new WeakMap<readonly DocumentFormat[], FormatIndex>();

function indexOf(formats: readonly DocumentFormat[]): FormatIndex {
  let index = indexes.get(formats);
  if (index !== undefined) return index;
  index = {
    names: new Map(),
    prefixes: [],
    suffixes: new Map(),
    interpreters: new Map(),
    fallback: formats.find(({ id }) => id === FALLBACK),
  };
  for (const format of formats) {
    for (const file of format.files) {
      if (file.startsWith("*.")) index.suffixes.set(file.slice(1), format);
      else if (file.endsWith("*")) index.prefixes.push({ prefix: file.slice(0, -1), format });
      else if (file.startsWith(".") && !file.startsWith(".env")) index.suffixes.set(file, format);
      else index.names.set(file, format);
    }
    for (const interpreter of format.interpreters ?? []) index.interpreters.set(interpreter, format);
  }
  index.prefixes.sort((a, b) => b.prefix.length - a.prefix.length);
  indexes.set(formats, index);
  return index;
}
