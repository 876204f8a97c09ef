import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { ShellScriptBuilder } from "../shell-script.ts";
import { Excerpt } from "../source.ts";

/** `NAME ?= value`, also behind `export`, `override` or a target: `serve: MODEL = org/x`. */
const VARIABLE =
  /^(?:[\w./%$(){} -]{1,200}:[ \t]+)?(?:(?:export|override|private|define)[ \t]+)*([A-Za-z_][\w.-]*)([ \t]*)([?:+!]{0,3}=)[ \t]*/;
/** Make's own lines, which may stand among the recipes. */
const DIRECTIVE = /^(?:ifn?eq|ifn?def|else|endif|-?include|sinclude|endef|unexport|undefine|vpath)\b/;

export default defineFormat({
  id: "makefile",
  title: "Makefile and justfile",
  files: ["makefile", "gnumakefile", "makefile.*", "makefile-*", ".mk", ".mak", "justfile", ".just"],
  interpreters: ["make", "just"],
  read(source, _interest, nested) {
    if (!mayMatter(source.text)) return emptyDocument("makefile", source);
    const script = new ShellScriptBuilder();
    const recipes: Excerpt[] = [];
    for (const line of logicalLines(source.text)) {
      const indent = /^\s*/.exec(line.text)![0].length;
      const content = indent === 0 ? line : new Excerpt().append(line, indent);
      const isIndented = line.text.startsWith("\t") || indent > 1;
      const variable = VARIABLE.exec(content.text);
      if (content.text.startsWith("#")) script.comment(new Excerpt().append(content, 1));
      else if (DIRECTIVE.test(content.text)) continue;
      else if (variable !== null && (!isIndented || variable[2] !== "" || variable[3] !== "="))
        assign(script, content, variable);
      else if (isIndented)
        recipes.push(toShell(new Excerpt().append(content, /^[@+-]*\s*/.exec(content.text)![0].length)));
      else {
        const inline = /^[^=#;]{1,300}:[^=;]{0,300};[ \t]*/.exec(content.text);
        if (inline !== null) recipes.push(toShell(new Excerpt().append(content, inline[0].length)));
      }
    }
    // Recipes see all variables, wherever they are set.
    for (const recipe of recipes) script.line(recipe);
    return script.read("makefile", source, nested);
  },
});

function assign(script: ShellScriptBuilder, line: Excerpt, variable: RegExpExecArray): void {
  const end = /\s#/.exec(line.text)?.index ?? line.length;
  const written = line.text.slice(variable[0].length, end).trimEnd();
  const isQuoted = /^(["'])[^"']*\1$/.test(written);
  const from = variable[0].length + (isQuoted ? 1 : 0);
  const to = variable[0].length + written.length - (isQuoted ? 1 : 0);
  const value = toShell(withoutQuotes(new Excerpt().append(line, from, Math.max(from, to))));
  const name = variable[1]!.replace(/[.-]/g, "_");
  if (variable[3] === "+=") script.assign(`${name}+`, new Excerpt().insert(" ").append(value));
  else script.assign(name, value);
}

/** Lines with their continuations joined. */
function* logicalLines(text: string): Iterable<Excerpt> {
  let line = new Excerpt();
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    let end = found === -1 ? text.length : found;
    const next = end + 1;
    if (text[end - 1] === "\r") end--;
    const isOpen = text[end - 1] === "\\" && text[end - 2] !== "\\";
    line.copy(text, start, isOpen ? end - 1 : end);
    if (isOpen) line.insert(" ");
    else {
      yield line;
      line = new Excerpt();
    }
    start = next;
  }
  if (line.length > 0) yield line;
}

/** Make puts values into recipes as they are written; the quotes in them are the recipe's, and keep nothing together there. */
function withoutQuotes(value: Excerpt): Excerpt {
  if (!value.text.includes('"') || !value.text.includes("$")) return value;
  const bare = new Excerpt();
  for (const match of value.text.matchAll(/[^"]+/g)) bare.append(value, match.index, match.index + match[0].length);
  return bare;
}

/** Make's references as the shell's: `$(NAME)` and just's `{{NAME}}` → `${NAME}`, `$$` → `$`, `$(shell …)` → `$(…)`. */
function toShell(line: Excerpt): Excerpt {
  const text = line.text;
  if (!text.includes("$") && !text.includes("{{")) return line;
  const shell = new Excerpt();
  let from = 0;
  for (const match of text.matchAll(
    /\$\$|\$\(([A-Za-z_][\w.-]*)\)|\$\{([A-Za-z_][\w.-]*)\}|\$\(shell |\{\{\s*([A-Za-z_]\w*)\s*\}\}/g,
  )) {
    shell.append(line, from, match.index);
    from = match.index + match[0].length;
    const name = match[1] ?? match[2] ?? match[3];
    if (match[0] === "$$") shell.append(line, match.index, match.index + 1);
    else if (name === undefined) shell.append(line, match.index, match.index + 2);
    else shell.insert(`\${${name.replace(/[.-]/g, "_")}}`);
  }
  return shell.append(line, from);
}
