/**
 * Brings the official CycloneDX 1.7 schema, without its prose, for the tests: `npm install --prefix FOLDER
 * @cyclonedx/cyclonedx-library` (Apache-2.0, 7 MB, otherwise not needed), then
 * `node scripts/cyclonedx-schema.ts FOLDER/node_modules/@cyclonedx/cyclonedx-library`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (folder === undefined) throw new Error("Say where @cyclonedx/cyclonedx-library is installed.");
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
const PROSE = new Set(["title", "description", "examples", "meta:enum", "$comment", "default"]);

/** Keeps names of properties and definitions also where they are called like prose. */
function withoutProse(node: unknown, isMapOfNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMapOfNames || !PROSE.has(key))
      .map(([key, value]) => [
        key,
        withoutProse(value, !isMapOfNames && (key === "properties" || key === "definitions")),
      ]),
  );
}

const schemas = ["bom-1.7", "spdx", "jsf-0.82", "cryptography-defs"].map((name) => {
  const schema = JSON.parse(readFileSync(join(folder, `res/schema/${name}.SNAPSHOT.schema.json`), "utf8")) as object;
  return [`http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`, withoutProse(schema)];
});
const target = "__tests__/fixtures/cyclonedx/schemas.json";
const source = `@cyclonedx/cyclonedx-library ${version}, res/schema, Apache License 2.0, Copyright (c) OWASP Foundation`;
writeFileSync(target, `${JSON.stringify({ source, schemas: Object.fromEntries(schemas) })}\n`);
console.log(target);
