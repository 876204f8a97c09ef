import { UsageError } from "../domain/usage-error.ts";
import { readLines } from "../io/audit-log.ts";
import { chainProblems, lineDigest } from "../render/audit-log.ts";
import { logLine } from "../render/escape.ts";
import { count } from "../render/words.ts";
import { defineCommand, Options } from "./command.ts";

export default defineCommand({
  id: "audit",
  summary: "tells whether an audit log is as it was written",
  usage: ["audit FILE --last SHA256"],
  async run({ args, stdout }) {
    const options = new Options(args, { last: { type: "string" } });
    const [path, ...more] = options.positionals;
    if (path === undefined || more.length > 0) throw new UsageError("audit takes one file");
    const lines = readLines(path);
    const last = options.text("last");
    const problems = chainProblems(lines).map(({ line, message }) => `${path}:${line}: ${message}`);
    // A chain cannot show that its end is gone: for that a digest has to be kept somewhere else.
    if (last !== null && !lines.some((line) => lineDigest(line) === last))
      problems.push(`${path}: no line has the digest ${last}: it was changed, or lines at the end are gone`);
    if (lines.length === 0) problems.push(`${path}: there is no line`);
    const head = lines.at(-1);
    const whole = `${count(lines.length, "line")}, each after the one before it; the last has sha256 ${head === undefined ? "" : lineDigest(head)}`;
    stdout.write(`${problems.length === 0 ? whole : problems.map((one) => logLine(one)).join("\n")}\n`);
    return problems.length === 0 ? 0 : 1;
  },
});
