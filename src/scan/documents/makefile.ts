import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { ShellScriptBuilder } from "../shell-script.ts";
import { Excerpt } from "../source.ts";

/** `NAME ?= value`, also behind `export`, `override` or a target: `serve: MODEL = org/x`. */
const VARIABLE =
  /^(?:[\w./%$(){} -]{1,200}:[ \t]+)?(?:(?:export|override|private|define)[ \t]+)*([A-Za-z_][\w.-]*)[ \t]*([?:+!]{0,3}=)[ \t]*/;

export default defineFormat({
  id: "makefile",
  title: "Makefile and justfile",
  files: ["makefile", "gnumakefile", "makefile.*", ".mk", ".mak", "justfile", ".just"],
  interpreters: ["make", "just"],
  read(source, _interest, nested) {
    if (!mayMatter(source.text)) return emptyDocument("makefile", source);
    const variables = new ShellScriptBuilder();
    const recipes: Excerpt[] = [];
    // Recipes see all variables, wherever they are set: they come last.
    for (const line of logicalLines(source.text)) {
      const text = line.text;
      const hash = /^\s*#/.exec(text);
      if (hash !== null) variables.comment(new Excerpt().append(line, hash[0].length));
      else if (/^(?:\t| {2,})/.test(text)) {
        const prefix = /^\s*[@+-]*\s*/.exec(text)![0].length;
        recipes.push(toShell(new Excerpt().append(line, prefix)));
      } else {
        const variable = VARIABLE.exec(text);
        if (variable === null) {
          const inline = /^[^=#;]{1,300}:[^=;]{0,300};[ \t]*/.exec(text);
          if (inline !== null) recipes.push(toShell(new Excerpt().append(line, inline[0].length)));
          continue;
        }
        const comment = /\s#/.exec(text)?.index ?? text.length;
        const isQuoted = /^(["'])[^"']*\1\s*$/.test(text.slice(variable[0].length, comment));
        const from = variable[0].length + (isQuoted ? 1 : 0);
        const to = text.slice(0, comment).trimEnd().length - (isQuoted ? 1 : 0);
        const name = variable[1]!.replace(/[.-]/g, "_");
        const value = toShell(withoutQuotes(new Excerpt().append(line, from, Math.max(from, to))));
        variables.assign(
          variable[2] === "+=" ? `${name}+` : name,
          variable[2] === "+=" ? new Excerpt().insert(" ").append(value) : value,
        );
      }
    }
    for (const recipe of recipes) variables.line(recipe);
    return variables.read("makefile", source, nested);
  },
});

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
