import type { Document, DocumentFormat, Literal, ReadNested, Slot, Value } from "../../../src/scan/document.ts";
import { Source } from "../../../src/scan/source.ts";

/** Callees that the tests ask for. */
export const CALLEES: ReadonlySet<string> = new Set(["from_pretrained", "pipeline", "load", "load_dataset"]);

export function readCode(
  format: DocumentFormat,
  code: string,
  nested: ReadNested = () => null,
  path = "file",
): Document {
  return format.read(Source.ofFile(path, code), { callees: CALLEES }, nested);
}

/** A slot in one word: `entry:small`, `argument:load[1]`, `argument:load.model`. */
export function showSlot(slot: Slot): string {
  switch (slot.kind) {
    case "argument":
      return `argument:${slot.callee}${slot.name === null ? `[${slot.position}]` : `.${slot.name}`}`;
    case "entry":
      return `entry:${slot.key}`;
    case "item":
      return `item[${slot.index}]`;
    case "default":
      return `default:${slot.name} of ${slot.of}`;
    case "assignment":
    case "flag":
    case "fallback":
      return `${slot.kind}:${slot.name}`;
    case "subscript":
    case "return":
      return `${slot.kind}:${slot.of}`;
    case "embedded":
      return `embedded:${slot.format}`;
    default:
      return slot.kind;
  }
}

/** A literal as `role value < slot < slot`; code has no word for its role. */
export function showLiteral(literal: Literal): string {
  const role = literal.role === "code" ? "" : `${literal.role} `;
  return [`${role}${literal.value.replaceAll("\0", "*")}`, ...literal.slots.map(showSlot)].join(" < ");
}

export function showLiterals(document: Document): string[] {
  return document.literals.map(showLiteral);
}

/** A value as one would write it; `?` for what is not known. */
export function showValue(value: Value): string {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.value);
    case "name":
      return value.name;
    case "call":
      return `${value.callee}(${value.args.map(({ name, value: inner }) => (name === null ? "" : `${name}=`) + showValue(inner)).join(", ")})`;
    case "list":
      return `[${value.items.map(showValue).join(", ")}]`;
    case "map":
      return `{${value.entries.map(({ key, value: inner }) => `${key}: ${showValue(inner)}`).join(", ")}}`;
    case "choice":
      return `<${value.options.map(showValue).join(" | ")}>`;
    case "concat":
      return value.parts.map(showValue).join(" + ");
    case "template":
      return `\`${value.parts.map((part) => (typeof part === "string" ? part : `\${${showValue(part)}}`)).join("")}\``;
    case "subscript":
      return `${showValue(value.of)}[${showValue(value.index)}]`;
    case "boolean":
      return String(value.value);
    case "null":
      return "null";
    case "other":
      return "?";
  }
}

/** Calls as written, each name among the arguments with what it is bound to. */
export function showCalls(document: Document): string[] {
  return document.calls.map((call) => {
    const bound = call.args.map(({ value }) => {
      const values = value.kind === "name" ? document.lookup(value.name, value.scope ?? call.scope) : [];
      return values.length === 0 ? "" : ` ; ${showValue(value)} = ${values.map(showValue).join(" | ")}`;
    });
    return showValue({ ...call, kind: "call" }) + bound.join("");
  });
}

/** The text that a span covers. */
export function textAt(document: Document, span: { start: number; end: number }): string {
  return document.source.text.slice(span.start, span.end);
}

/** What is wrong with the places of a document; empty when all lie inside the text and in order. */
export function misplaced(document: Document): string[] {
  const wrong: string[] = [];
  const { length } = document.source.text;
  const check = (what: string, { start, end }: { start: number; end: number }): void => {
    if (!(start >= 0 && start <= end && end <= length)) wrong.push(`${what} ${start}-${end} of ${length}`);
  };
  const checkValue = (value: Value): void => {
    check(value.kind, value.span);
    if (value.kind === "name")
      for (const bound of document.lookup(value.name, value.scope ?? "")) check("bound", bound.span);
    if (value.kind === "list") value.items.forEach(checkValue);
    if (value.kind === "choice") value.options.forEach(checkValue);
    if (value.kind === "map") value.entries.forEach((entry) => checkValue(entry.value));
    if (value.kind === "call") value.args.forEach((argument) => checkValue(argument.value));
    if (value.kind === "concat" || value.kind === "template") {
      for (const part of value.parts) if (typeof part !== "string") checkValue(part);
    }
  };
  document.literals.forEach((literal, index) => {
    check("literal", literal.span);
    if (index > 0 && literal.span.start < document.literals[index - 1]!.span.start) wrong.push("literals out of order");
    for (const slot of literal.slots) {
      if (slot.kind === "entry" || slot.kind === "item" || slot.kind === "key") check("container", slot.container);
      if (slot.kind === "entry") slot.siblings.keys();
    }
  });
  for (const call of document.calls) {
    check("call", call.span);
    call.args.forEach((argument) => checkValue(argument.value));
  }
  for (const command of document.commands) command.words.forEach((word) => check("word", word.span));
  return wrong;
}
