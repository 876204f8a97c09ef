import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: object;
}
interface Description {
  operationId: string;
  parameters: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: object }> };
  responses: string[];
}
interface Slice {
  paths: Record<string, Record<string, Description>>;
  components: { schemas: Record<string, object> };
}

/** A request that GitHub's own description knows. */
export interface Call {
  operation: string;
  path: Record<string, string>;
  query: Record<string, unknown>;
  /** Mistakes that GitHub answers with 422; empty where the request is right. */
  mistakes: string[];
}

const slice = JSON.parse(readFileSync(new URL("../fixtures/github/openapi.json", import.meta.url), "utf8")) as Slice;
const ajv = new Ajv({ strict: false, coerceTypes: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: "github", components: slice.components });

interface Operation {
  method: string;
  pattern: RegExp;
  names: string[];
  description: Description;
  parameters: Record<"path" | "query", ValidateFunction>;
  body: ValidateFunction | null;
}

const operations: Operation[] = Object.entries(slice.paths).flatMap(([template, methods]) =>
  Object.entries(methods).map(([method, description]) => {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    // A path of a file and a comparison may hold slashes.
    const source = template
      .replace(/[.]/g, "\\.")
      .replace(/\{(\w+)\}/g, (_, name: string) => (name === "path" || name === "basehead" ? "(.+)" : "([^/]+)"));
    const bodySchema = description.requestBody?.content["application/json"]?.schema;
    return {
      method: method.toUpperCase(),
      pattern: new RegExp(`^${source}$`),
      names,
      description,
      parameters: { path: parametersOf(description, "path"), query: parametersOf(description, "query") },
      body: bodySchema === undefined ? null : ajv.compile(inSlice(bodySchema)),
    };
  }),
);

/** References of the slice, made absolute. */
function inSlice(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/')) as object;
}

function parametersOf({ parameters }: Description, where: Parameter["in"]): ValidateFunction {
  const mine = parameters.filter((parameter) => parameter.in === where);
  return ajv.compile(
    inSlice({
      type: "object",
      additionalProperties: false,
      required: mine.filter((parameter) => parameter.required === true).map((parameter) => parameter.name),
      properties: Object.fromEntries(mine.map((parameter) => [parameter.name, parameter.schema])),
    }),
  );
}

/** Finds the operation and holds the request against its description. Null where GitHub has no such operation in the slice. */
export function callOf(method: string, url: URL, body: unknown): Call | null {
  for (const operation of operations) {
    const match = operation.method === method ? operation.pattern.exec(url.pathname) : null;
    if (match === null) continue;
    const path = Object.fromEntries(
      operation.names.map((name, index) => [name, decodeURIComponent(match[index + 1]!)]),
    );
    const query = numbered(Object.fromEntries(url.searchParams));
    const mistakes = [
      ...errorsOf(operation.parameters.path, numbered(path), operation.description, "path"),
      ...errorsOf(operation.parameters.query, query, operation.description, "query"),
      ...(operation.body === null ? [] : errorsOf(operation.body, body ?? {}, operation.description, "body")),
    ];
    return { operation: operation.description.operationId, path, query, mistakes };
  }
  return null;
}

/** Path and query carry only text. */
function numbered(values: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      /^(?:.*_number|.*_id|page|per_page)$/.test(name) && /^\d+$/.test(value) ? Number(value) : value,
    ]),
  );
}

function errorsOf(validate: ValidateFunction, value: unknown, { operationId }: Description, where: string): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${operationId}: ${where}${error.instancePath} ${error.message}`);
}

/** Ids of all operations in the slice. */
export const OPERATION_IDS: readonly string[] = operations.map((operation) => operation.description.operationId);
