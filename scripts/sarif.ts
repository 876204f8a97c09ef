/**
 * Holds the SARIF of every example report against Microsoft's SARIF Multitool, with its rules for GitHub's code scanning:
 * `npm install --prefix FOLDER @microsoft/sarif-multitool-linux` (or `-win32`, `-darwin`; MIT, brings its own .NET), then
 * `npm run sarif -- --tools FOLDER`. Further arguments are SARIF files to check instead. Exit code 1 where it reports an error.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Log } from "sarif";
import { HOSTILE_TEXTS } from "../__tests__/builders/hostile-texts.ts";
import { hostileReport, REPORTS } from "../__tests__/builders/reports.ts";
import sarif from "../src/render/formats/sarif.ts";

const { values, positionals } = parseArgs({
  options: { tools: { type: "string", default: "." } },
  allowPositionals: true,
});
const name = `sarif-multitool-${process.platform}`;
const command = join(resolve(values.tools), "node_modules/@microsoft", name, "Sarif.Multitool");
if (!existsSync(command) && !existsSync(`${command}.exe`)) {
  throw new Error(`npm install --prefix FOLDER @microsoft/${name}, then --tools FOLDER`);
}

const folder = mkdtempSync(join(tmpdir(), "model-review-sarif-"));
const reports = { ...REPORTS, hostile: () => hostileReport(HOSTILE_TEXTS["end of the fold"]!) };
const files =
  positionals.length > 0
    ? positionals
    : Object.entries(reports).map(([id, make]) => {
        const path = join(folder, `${id}.sarif`);
        writeFileSync(path, sarif.render(make()));
        return path;
      });
let errors = 0;
try {
  for (const file of files) {
    const output = join(folder, "found.json");
    rmSync(output, { force: true });
    const words = ["validate", resolve(file), "--rule-kind", "Sarif;Ghas", "--output", output];
    // Its texts are in English; without this it asks for the machine's own language data.
    const environment = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
    const ran = spawnSync(command, words, { encoding: "utf8", env: environment });
    if (!existsSync(output)) throw new Error(`${basename(file)}: ${ran.error?.message ?? ran.stdout}${ran.stderr}`);
    const { runs } = JSON.parse(readFileSync(output, "utf8").replace(/^\ufeff/, "")) as Log;
    const results = runs.flatMap((run) => run.results ?? []);
    for (const { ruleId, level, message, locations } of results) {
      const place = locations?.[0]?.physicalLocation?.region?.startLine;
      console.log(
        `${basename(file)}:${place ?? "-"} ${level ?? "warning"} ${ruleId} ${message.text ?? message.id ?? ""}`,
      );
    }
    errors += results.filter(({ level }) => level === "error").length;
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${files.length} files, ${errors} errors`);
process.exitCode = errors === 0 ? 0 : 1;
