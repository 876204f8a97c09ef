import type { Argument, Value } from "../document.ts";
import type { Span } from "../source.ts";
import { formatMarks } from "./templates.ts";

/** Methods that give back what they are called on, as far as an id is concerned. */
export const SAME_VALUE = new Set(
  (
    "to_string to_owned into as_str as_ref as_deref as_mut clone cloned toString trim String unwrap expect borrow rawValue trimIndent trimMargin intern " +
    "ToString Trim toLowerCase as_deref_mut to_str deref to_path_buf iter into_iter collect copied await toList toTypedArray freeze strip valueOf"
  ).split(" "),
);
/** Calls that give back their only argument. */
const WRAPPERS = new Set([
  "String.from",
  "String",
  "Some",
  "Ok",
  "Box.new",
  "Arc.new",
  "Rc.new",
  "Cow.from",
  "Cow.Borrowed",
  "Object.freeze",
  "Optional.of",
  "Just",
  "ref",
  "shallowRef",
  "useState",
  "signal",
  "writable",
  "readonly",
  "string",
  "mutableStateOf",
]);
/** Methods that give their argument where what they are called on is empty. */
const OR_ELSE = new Set([
  "unwrap_or",
  "unwrap_or_else",
  "orElse",
  "orElseGet",
  "getOrElse",
  "or_else",
  "GetValueOrDefault",
  "ifEmpty",
  "ifBlank",
  "or",
]);
const LISTS = new Set([
  "listOf",
  "arrayOf",
  "setOf",
  "mutableListOf",
  "mutableSetOf",
  "asList",
  "arrayListOf",
  "List.of",
  "Set.of",
  "Stream.of",
  "Set",
  "Array.of",
  "ImmutableList.of",
  "ImmutableSet.of",
]);
const FLAGS = /^(?:flag|pflag|flags|fs|flagSet|cmd\.(?:Persistent)?Flags)\.(?:String|StringP|StringVar|StringVarP)$/;

/** What a call gives, as far as that is known: a list, a map, the value it wraps; otherwise the call itself. */
export function resultOf(callee: string, on: Value, args: readonly Argument[], span: Span): Value {
  const method = callee.slice(callee.lastIndexOf(".") + 1);
  const isMethod = callee.includes(".") || on.kind !== "name";
  const values = args.map((argument) => argument.value);
  if (isMethod && args.length <= 1 && SAME_VALUE.has(method) && !(on.kind === "name" && on.name === callee)) return on;
  if (isMethod && OR_ELSE.has(method) && values.length === 1)
    return { kind: "choice", options: [on, values[0]!], span };
  if (WRAPPERS.has(callee) && values.length >= 1) return values[0]!;
  if (callee === "cmp.Or") return { kind: "choice", options: values, span };
  if (FLAGS.test(callee)) {
    const strings = values.filter((value) => value.kind === "string");
    if (strings.length >= 2) return method.endsWith("P") ? (strings[2] ?? strings[1]!) : strings[1]!;
  }
  if (LISTS.has(callee))
    return { kind: "list", items: values.length === 1 && values[0]!.kind === "list" ? values[0]!.items : values, span };
  if (/^(?:mapOf|mutableMapOf|hashMapOf|linkedMapOf)$/.test(callee))
    return { kind: "map", entries: values.map(pairOf), span };
  if (callee === "Map.of" || callee === "ImmutableMap.of") {
    const entries = values.flatMap((value, index) =>
      index % 2 === 0 ? [] : [pairOf({ kind: "list", items: [values[index - 1]!, value], span })],
    );
    return { kind: "map", entries, span };
  }
  if (
    (method === "format" || method === "Sprintf" || method === "formatted" || callee === "format") &&
    values[0]?.kind === "string"
  ) {
    const template = formatMarks(values[0].value, args.slice(1));
    if (template !== null) return { kind: "template", parts: template, span };
  }
  if (method === "concat" && (on.kind === "string" || on.kind === "template"))
    return { kind: "concat", parts: [on, ...values], span };
  return { kind: "call", callee, args, span };
}

function pairOf(value: Value): { key: string | null; value: Value } {
  if (value.kind !== "list" || value.items.length !== 2) return { key: null, value };
  const [key, second] = value.items;
  return { key: key!.kind === "string" ? key!.value : null, value: second! };
}
