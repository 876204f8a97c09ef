/** A JSON schema, as far as the report's own is written. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  oneOf?: readonly Schema[];
  required?: readonly string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean;
  items?: Schema;
  minimum?: number;
}

/** The first difference between a value and a schema, with its place; null where there is none. Bounded by the schema's depth. */
export function firstProblem(root: Schema, value: unknown): string | null {
  return problemOf(root, value, "", root);
}

function problemOf(schema: Schema, value: unknown, at: string, root: Schema): string | null {
  const place = at === "" ? "The report" : at;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice("#/$defs/".length);
    return problemOf(root.$defs?.[name] ?? {}, value, at, root);
  }
  if ("const" in schema && value !== schema.const) return `${place} is not ${JSON.stringify(schema.const)}.`;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return `${place} has none of its values.`;
  if (schema.oneOf !== undefined) {
    const problems = schema.oneOf.map((one) => problemOf(one, value, at, root));
    // The last alternative is the one with a shape: its words say most.
    return problems.includes(null) ? null : (problems.at(-1) ?? null);
  }
  if (schema.type !== undefined && ![schema.type].flat().includes(typeOf(value)))
    return `${place} is not ${[schema.type].flat().join(" or ")}.`;
  if (schema.minimum !== undefined && typeof value === "number" && value < schema.minimum)
    return `${place} is below ${schema.minimum}.`;
  if (schema.items !== undefined && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const problem = problemOf(schema.items, item, `${at}[${index}]`, root);
      if (problem !== null) return problem;
    }
  }
  return schema.properties === undefined
    ? null
    : problemOfFields(schema, schema.properties, value as Record<string, unknown>, at, root);
}

function problemOfFields(
  schema: Schema,
  properties: Record<string, Schema>,
  value: Record<string, unknown>,
  at: string,
  root: Schema,
): string | null {
  const missing = schema.required?.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${at === "" ? "The report" : at} has no ${missing}.`;
  for (const [name, field] of Object.entries(value)) {
    if (!Object.hasOwn(properties, name)) {
      if (schema.additionalProperties === false)
        return `${at === "" ? "The report" : at} has a field that is not described.`;
      continue;
    }
    const problem = problemOf(properties[name]!, field, at === "" ? name : `${at}.${name}`, root);
    if (problem !== null) return problem;
  }
  return null;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
