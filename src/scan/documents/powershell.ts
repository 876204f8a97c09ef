import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { ShellScriptBuilder } from "../shell-script.ts";
import { Excerpt } from "../source.ts";

/** `$env:NAME = `, `[string]$Name += `, and the `name = ` of a hash table's line. */
const ASSIGNMENT =
  /(?:\[[\w.[\]]{1,60}\]\s*)?\$(?:(?:env|script|global|local|private):)?([A-Za-z_]\w*)[ \t]*\+?=(?!=)[ \t]*|["']?([A-Za-z_]\w*)["']?[ \t]*=(?!=)[ \t]*/y;
/** A property or method of a variable. */
const MEMBER = /^\$[A-Za-z_]\w{0,60}(?=\.[A-Za-z])(?:\.\w+)*/;
/** The status of the last command: a variable whose value no script tells. */
const UNKNOWN = "$?";
const LOOP = /foreach\s*\(\s*\$([A-Za-z_]\w*)\s+in\s+/iy;

/**
 * PowerShell rewritten as the shell script that sets the same variables and runs the same commands: its quoting, escapes and
 * here-strings are the shell's by other characters, and what the shell lacks holds no commands of interest.
 */
export default defineFormat({
  id: "powershell",
  title: "PowerShell script",
  files: [".ps1", ".psm1", ".ps1.j2"],
  interpreters: ["pwsh", "powershell"],
  read(source, _interest, nested) {
    if (!mayMatter(source.text)) return emptyDocument("powershell", source);
    return new ShellScriptBuilder().line(toShell(source.text)).read("powershell", source, nested);
  },
});

function toShell(text: string): Excerpt {
  const shell = new Excerpt();
  let isStart = true;
  /** What a closing parenthesis ends: an array stands in parentheses in the shell too. */
  const brackets: string[] = [];
  for (let at = 0; at < text.length;) {
    const character = text[at]!;
    const two = text.slice(at, at + 2);
    if (isStart) {
      LOOP.lastIndex = at;
      const loop = LOOP.exec(text);
      if (loop !== null) {
        shell.insert(`for ${loop[1]!} in `);
        at = LOOP.lastIndex;
        brackets.push("loop");
        isStart = false;
        continue;
      }
      ASSIGNMENT.lastIndex = at;
      const assignment = ASSIGNMENT.exec(text);
      if (assignment !== null) {
        shell.insert(`${(assignment[1] ?? assignment[2])!}=`);
        at = ASSIGNMENT.lastIndex;
        // What a command gives is not known; the command itself still counts.
        isStart = !/["'$@[\d]/.test(text[at] ?? "");
        if (isStart) shell.insert(UNKNOWN).insert("\n");
        continue;
      }
    }
    if (two === "<#") {
      const close = text.indexOf("#>", at);
      const end = close === -1 ? text.length : close;
      for (const match of text.slice(at + 2, end).matchAll(/[^\r\n]+/g)) {
        const start = at + 2 + match.index;
        shell.insert("\n# ").copy(text, start, start + match[0].length);
      }
      shell.insert("\n");
      at = end + 2;
    } else if (character === "#") {
      const end = lineEnd(text, at);
      shell.copy(text, at, end);
      at = end;
    } else if (two === '@"' || two === "@'") {
      const from = lineEnd(text, at) + 1;
      const close = text.indexOf(`\n${two[1]!}@`, from - 1);
      const end = close === -1 ? text.length : Math.max(from, close);
      quote(shell, text, from, end);
      at = Math.min(text.length, end + 3);
      isStart = false;
    } else if (character === "'" || character === '"') {
      at = copyString(shell, text, at);
      isStart = false;
    } else if (character === "`") {
      const next = text[at + 1];
      if (next === "\r" || next === "\n" || next === undefined) {
        at += next === "\r" ? 3 : 2;
        shell.insert(" ");
      } else {
        shell.insert("\\").copy(text, at + 1, at + 2);
        at += 2;
      }
    } else if (two === "@(") {
      // The items of a loop stand bare in the shell.
      const isLoop = brackets.at(-1) === "loop";
      shell.insert(isLoop ? " " : "(");
      brackets.push(isLoop ? "items" : "array");
      at += 2;
    } else if (two === "@{" || character === "{" || character === "}") {
      shell.insert("\n");
      isStart = true;
      at += two === "@{" ? 2 : 1;
    } else if (character === "(") {
      brackets.push(isStart || /param\s*$/i.test(text.slice(Math.max(0, at - 10), at)) ? "list" : "value");
      shell.insert(brackets.at(-1) === "list" ? "\n" : " ");
      isStart = brackets.at(-1) === "list";
      at++;
    } else if (character === ")") {
      const bracket = brackets.pop();
      shell.insert(bracket === "array" ? ")" : bracket === "loop" ? "\n" : " ");
      at++;
    } else if (character === ",") {
      const isList = brackets.at(-1) === "list";
      shell.insert(isList ? "\n" : " ");
      isStart = isList;
      at++;
    } else if (character === "$" && MEMBER.test(text.slice(at, at + 80))) {
      shell.insert(UNKNOWN);
      at += MEMBER.exec(text.slice(at, at + 80))![0].length;
      isStart = false;
    } else if (character === "$" && /^\$(?:env|script|global):[A-Za-z_]/i.test(text.slice(at, at + 12))) {
      const name = /\w+/y;
      name.lastIndex = text.indexOf(":", at) + 1;
      const end = name.test(text) ? name.lastIndex : at + 1;
      shell.copy(text, at, at + 1).insert(`{${text.slice(text.indexOf(":", at) + 1, end)}}`);
      at = end;
      isStart = false;
    } else {
      if (character === "\n" || character === ";" || character === "|") isStart = true;
      else if (isStart && character === "&") {
        at++;
        continue;
      } else if (character > " ") isStart = false;
      shell.copy(text, at, at + 1);
      at++;
    }
  }
  return shell;
}

/** A quoted string: doubled quotes stand for one, and a backtick escapes. Returns the offset behind it. */
function copyString(shell: Excerpt, text: string, start: number): number {
  const mark = text[start]!;
  shell.insert(mark);
  let at = start + 1;
  for (; at < text.length; at++) {
    const character = text[at]!;
    if (character === mark) {
      if (text[at + 1] !== mark) break;
      shell.insert(mark === '"' ? '\\"' : "'\\''");
      at++;
    } else if (character === "`" && mark === '"') {
      const next = text[at + 1] ?? "";
      if (next === '"' || next === "$") shell.insert(`\\${next}`);
      else shell.insert(next === "n" ? "\n" : next === "t" ? "\t" : next);
      at++;
    } else if (character === "\\" && mark === '"') shell.insert("\\\\");
    else if (character === "$" && mark === '"' && /^\$env:\w/i.test(text.slice(at, at + 6))) {
      const name = /\w+/y;
      name.lastIndex = at + 5;
      name.test(text);
      shell.copy(text, at, at + 1).insert(`{${text.slice(at + 5, name.lastIndex)}}`);
      at = name.lastIndex - 1;
    } else shell.copy(text, at, at + 1);
  }
  shell.insert(mark);
  return Math.min(text.length, at + 1);
}

function quote(shell: Excerpt, text: string, start: number, end: number): void {
  shell.insert("'");
  for (let from = start; from <= end;) {
    const found = text.indexOf("'", from);
    const stop = found === -1 || found > end ? end : found;
    shell.copy(text, from, stop);
    if (stop === found && found < end) shell.insert("'\\''");
    from = stop + 1;
  }
  shell.insert("'");
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
