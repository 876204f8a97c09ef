import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { ShellScriptBuilder } from "../shell-script.ts";
import { Excerpt } from "../source.ts";

const COMMENT = /^\s*@?(?:rem(?=\s|$)|::)/i;
const SETTING = /^\s*@?(?:if\s+(?:not\s+)?\S+\s+)?set\s+(?:\/[ap]\s+)?("?)([A-Za-z_]\w*)\s*=\s*/i;

/** Windows batch files, rewritten as the shell script that sets the same variables and runs the same commands. */
export default defineFormat({
  id: "batch",
  title: "Windows batch file",
  files: [".bat", ".cmd"],
  read(source, _interest, nested) {
    const text = source.text;
    if (!mayMatter(text)) return emptyDocument("batch", source);
    const script = new ShellScriptBuilder();
    let line = new Excerpt();
    for (const match of text.matchAll(/([^\r\n]*)\r?(?:\n|$)/g)) {
      const { 1: written, index } = match;
      const isOpen = written!.endsWith("^") && match[0] !== "";
      line.copy(text, index, index + written!.length - (isOpen ? 1 : 0));
      if (isOpen) line.insert(" ");
      else {
        add(script, line);
        line = new Excerpt();
      }
    }
    return script.read("batch", source, nested);
  },
});

function add(script: ShellScriptBuilder, line: Excerpt): void {
  const comment = COMMENT.exec(line.text);
  if (comment !== null) {
    script.comment(new Excerpt().append(line, comment[0].length));
    return;
  }
  const shell = toShell(line);
  const setting = SETTING.exec(shell.text);
  if (setting === null) {
    const prefix = /^\s*(?:@|call\s+|start\s+(?:\/\w+\s+)*(?:""\s+)?)*/i.exec(shell.text)![0].length;
    script.line(new Excerpt().append(shell, prefix));
  } else {
    const rest = shell.text.slice(setting[0].length).trimEnd();
    const quoted = /^(")([^"]*)"$/.exec(rest);
    const from = setting[0].length + (quoted === null ? 0 : 1);
    const to =
      setting[0].length + rest.length - (quoted !== null || (setting[1] === '"' && rest.endsWith('"')) ? 1 : 0);
    script.assign(setting[2]!, new Excerpt().append(shell, from, Math.max(from, to)));
  }
}

/** `%NAME%` and `!NAME!` are `${NAME}`; a backslash is no escape. */
function toShell(line: Excerpt): Excerpt {
  const shell = new Excerpt();
  let from = 0;
  for (const match of line.text.matchAll(/[%!]([A-Za-z_]\w*)[%!]|\\|`/g)) {
    shell.append(line, from, match.index);
    from = match.index + match[0].length;
    shell.insert(match[1] === undefined ? (match[0] === "\\" ? "\\\\" : "") : `\${${match[1]}}`);
  }
  return shell.append(line, from);
}
