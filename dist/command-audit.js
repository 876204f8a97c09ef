import { n as UsageError } from "./domain.js";
import { g as readLines } from "./io.js";
import { L as count, U as logLine, c as lineDigest, s as chainProblems } from "./render.js";
import { n as defineCommand, t as Options } from "./command-command.js";

// src/commands/audit.ts
var audit_default = defineCommand({
	id: "audit",
	summary: "tells whether an audit log is as it was written",
	usage: ["audit FILE --last SHA256"],
	async run({ args, stdout }) {
		const options = new Options(args, { last: { type: "string" } });
		const [path, ...more] = options.positionals;
		if (path === void 0 || more.length > 0) throw new UsageError("audit takes one file");
		const lines = readLines(path);
		const last = options.text("last");
		const problems = chainProblems(lines).map(({ line, message }) => `${path}:${line}: ${message}`);
		if (last !== null && !lines.some((line) => lineDigest(line) === last)) problems.push(`${path}: no line has the digest ${last}: it was changed, or lines at the end are gone`);
		if (lines.length === 0) problems.push(`${path}: there is no line`);
		const head = lines.at(-1);
		const whole = `${count(lines.length, "line")}, each after the one before it; the last has sha256 ${head === void 0 ? "" : lineDigest(head)}`;
		stdout.write(`${problems.length === 0 ? whole : problems.map((one) => logLine(one)).join("\n")}\n`);
		return problems.length === 0 ? 0 : 1;
	}
});

export { audit_default as default };