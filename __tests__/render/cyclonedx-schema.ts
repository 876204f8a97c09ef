import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

const { schemas } = JSON.parse(
  readFileSync(new URL("../fixtures/cyclonedx/schemas.json", import.meta.url), "utf8"),
) as { schemas: Record<string, object> };
const BOM = "http://cyclonedx.org/schema/bom-1.7.SNAPSHOT.schema.json";

/** The official schema of CycloneDX 1.7 with those that it refers to by file name. */
export function compileBomSchema(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // What ajv-formats lacks: internationalised addresses.
  ajv.addFormat("iri-reference", (text: string) => !/[\s<>"{}|\\^`]/.test(text));
  ajv.addFormat("idn-email", /^[^@\s]+@[^@\s]+$/);
  for (const [name, schema] of Object.entries(schemas)) if (name !== BOM) ajv.addSchema(schema, name);
  return ajv.compile(schemas[BOM]!);
}
