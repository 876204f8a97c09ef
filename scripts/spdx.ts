/**
 * Holds every example report, as SPDX, against the official JSON schema of SPDX 3.0.1, which is not kept here for its license:
 * `npm run spdx -- FILE` with the file from https://spdx.org/schema/3.0.1/spdx-json-schema.json.
 */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { HOSTILE_TEXTS } from "../__tests__/builders/hostile-texts.ts";
import { hostileReport, REPORTS } from "../__tests__/builders/reports.ts";
import spdx from "../src/render/formats/spdx.ts";

const file = process.argv[2];
if (file === undefined) throw new Error("Say where the JSON schema of SPDX 3.0.1 is.");
const validate = new Ajv2020({ strict: false, allErrors: false }).compile(
  JSON.parse(readFileSync(file, "utf8")) as object,
);
const hostile = Object.entries(HOSTILE_TEXTS).map(([name, text]) => [name, () => hostileReport(text)] as const);
let invalid = 0;
for (const [name, make] of [...Object.entries(REPORTS), ...hostile]) {
  if (validate(JSON.parse(spdx.render(make())))) continue;
  invalid++;
  const [first] = validate.errors ?? [];
  console.error(`${name}: ${first?.instancePath} ${first?.message}`);
}
console.log(`${Object.keys(REPORTS).length + hostile.length} documents, ${invalid} invalid`);
process.exitCode = invalid === 0 ? 0 : 1;
