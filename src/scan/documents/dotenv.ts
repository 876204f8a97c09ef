import { describeComment } from "../comments.ts";
import { defineFormat, type Literal } from "../document.ts";
import { ShellScriptBuilder } from "../shell-script.ts";
import { Excerpt } from "../source.ts";

/** `NAME=value`, `export NAME = value`, `NAME: value`; the value as it stands. */
const SETTING = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]*)([ \t]*[=:][ \t]*)(.*)$/;

export default defineFormat({
  id: "dotenv",
  title: "Environment file",
  files: [
    ".env",
    ".env.*",
    ".env-*",
    ".env_*",
    "env.example*",
    "env.sample*",
    "env.template*",
    "env.docker*",
    "env.dist",
    "env.local",
    "*.env",
    "*.env.example",
    "*.env.sample",
    "*.env.template",
    "*.env-example",
    "*.env_example",
    ".flaskenv",
  ],
  read(source, _interest, nested) {
    const script = new ShellScriptBuilder();
    const literals: Literal[] = [];
    const text = source.text;
    for (const match of text.matchAll(/[^\r\n]+/g)) {
      const line = match[0];
      const hash = /^[\s\ufeff]*#/.exec(line);
      if (hash !== null) {
        const comment = describeComment(text, { start: match.index + hash[0].length, end: match.index + line.length });
        if (comment !== null) literals.push(comment);
        continue;
      }
      const setting = SETTING.exec(line.startsWith("\ufeff") ? ` ${line.slice(1)}` : line);
      if (setting === null) continue;
      const start = match.index + setting[1]!.length + setting[2]!.length + setting[3]!.length;
      const { from, to, isLiteral } = valueOf(setting[4]!);
      const value = Excerpt.of(text, start + from, start + to);
      if (/^\w+$/.test(setting[2]!)) script.assign(setting[2]!, value, isLiteral);
      else {
        const slots = [{ kind: "assignment", name: setting[2]! } as const];
        literals.push({
          value: value.text,
          span: { start: start + from, end: start + to },
          role: "code",
          slots,
          scope: "",
          template: value.text.includes("${"),
        });
      }
    }
    const document = script.read("dotenv", source, nested);
    // The literals of the settings are places of the script's own text: they stay with it, the others with the file.
    return {
      ...document,
      format: "dotenv",
      nested:
        literals.length === 0
          ? document.nested
          : [...document.nested, { ...document, source, literals, commands: [], nested: [], lookup: () => [] }],
    };
  },
});

/** The stretch that is the value: without quotes, or up to a comment. */
function valueOf(written: string): { from: number; to: number; isLiteral: boolean } {
  const quote = written[0];
  if (quote === '"' || quote === "'" || quote === "`") {
    const close = written.indexOf(quote, 1);
    if (close !== -1) return { from: 1, to: close, isLiteral: quote === "'" };
  }
  const comment = /\s#/.exec(written)?.index ?? written.length;
  return { from: 0, to: written.slice(0, comment).trimEnd().length, isLiteral: false };
}
