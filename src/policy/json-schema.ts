import { FORMS, type Form } from "./forms.ts";
import { shapeOfOption } from "./read.ts";
import { POLICY } from "./schema.ts";
import type { MapShape, Shape } from "./shape.ts";
import { LEVELS, type KnownRule } from "./vocabulary.ts";

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** The policy format as a JSON schema (draft 2020-12) for editors. It knows words and types; the reader knows more. */
export function policyJsonSchema(rules: readonly KnownRule[]): JsonObject {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "model-review policy",
    description: "Which AI models a repository may use, and how they must be documented and pinned.",
    ...schemaOf(POLICY, rules),
    // The rules stand at the top and in every path scope.
    $defs: { rules: tableOf(rules.map((rule) => [rule.id, schemaOfRule(rule)])) },
  };
}

/** Any other described format as a JSON schema for editors. */
export function jsonSchemaOf(shape: MapShape, about: { title: string; description: string }): JsonObject {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...about, ...schemaOf(shape, []) };
}

function schemaOf(shape: Shape, rules: readonly KnownRule[]): JsonObject {
  switch (shape.kind) {
    case "text": {
      const form: Form = FORMS[shape.form];
      const known = shape.form === "rule-id" ? { enum: rules.map((rule) => rule.id) } : {};
      return {
        type: "string",
        minLength: 1,
        ...known,
        ...(form.pattern === undefined ? {} : { pattern: form.pattern }),
      };
    }
    case "choice":
      return { enum: shape.values.map((value) => (/^\d+$/.test(value) ? Number(value) : value)), ...defaultOf(shape) };
    case "number":
      return { type: "integer", minimum: shape.minimum, ...defaultOf(shape) };
    case "boolean":
      return { type: "boolean", ...defaultOf(shape) };
    case "list":
      return { type: ["array", "null"], items: schemaOf(shape.of, rules) };
    case "map":
      return schemaOfMap(shape, rules);
    case "levels":
      return tableOf(shape.names.map((name) => [name, { enum: LEVELS }]));
    case "rules":
      return { $ref: "#/$defs/rules" };
  }
}

function schemaOfMap(shape: MapShape, rules: readonly KnownRule[]): JsonObject {
  const required = Object.entries(shape.keys).flatMap(([name, key]) => (key.required === true ? [name] : []));
  const groups = (shape.oneOf ?? []).map((names) => ({ anyOf: names.map((name) => ({ required: [name] })) }));
  return {
    ...tableOf(
      Object.entries(shape.keys).map(([name, { shape: below, about }]) => [
        name,
        { description: about, ...schemaOf(below, rules) },
      ]),
    ),
    // Only what needs nothing may be left empty.
    ...(required.length === 0 ? {} : { type: "object", required }),
    ...(groups.length === 0 ? {} : { allOf: groups }),
  };
}

function schemaOfRule(rule: KnownRule): JsonObject {
  const options = Object.entries(rule.options ?? {}).map(([name, option]): [string, JsonObject] => [
    name,
    { description: option.description, ...schemaOf(shapeOfOption(option), []), default: option.default },
  ]);
  const setting = tableOf([["severity", { enum: LEVELS }], ...options]);
  return { description: rule.title, anyOf: [{ enum: LEVELS }, { ...setting, type: "object" }] };
}

function tableOf(properties: readonly (readonly [string, JsonObject])[]): JsonObject {
  return { type: ["object", "null"], additionalProperties: false, properties: Object.fromEntries(properties) };
}

function defaultOf(shape: { default?: string | number | boolean }): JsonObject {
  return shape.default === undefined ? {} : { default: shape.default };
}
