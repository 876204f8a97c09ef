import { UnreadableDocument, type Document, type DocumentFormat, type ReadNested } from "../../../src/scan/document.ts";
import batch from "../../../src/scan/documents/batch.ts";
import dockerfile from "../../../src/scan/documents/dockerfile.ts";
import dotenv from "../../../src/scan/documents/dotenv.ts";
import hcl from "../../../src/scan/documents/hcl.ts";
import javascript from "../../../src/scan/documents/javascript.ts";
import json from "../../../src/scan/documents/json.ts";
import makefile from "../../../src/scan/documents/makefile.ts";
import markdown from "../../../src/scan/documents/markdown.ts";
import nix from "../../../src/scan/documents/nix.ts";
import powershell from "../../../src/scan/documents/powershell.ts";
import properties from "../../../src/scan/documents/properties.ts";
import python from "../../../src/scan/documents/python.ts";
import shell from "../../../src/scan/documents/shell.ts";
import text from "../../../src/scan/documents/text.ts";
import toml from "../../../src/scan/documents/toml.ts";
import xml from "../../../src/scan/documents/xml.ts";
import yaml from "../../../src/scan/documents/yaml.ts";
import { Source } from "../../../src/scan/source.ts";
import { CALLEES, misplaced, showLiteral } from "./shown.ts";

/** The readers of configuration, shell and text. */
export const CONFIGURATION: readonly DocumentFormat[] = [
  batch, dockerfile, dotenv, hcl, json, makefile, markdown, nix, powershell, properties, shell, text, toml, xml, yaml,
]; // prettier-ignore

const FORMATS = new Map([...CONFIGURATION, python, javascript].map((format) => [format.id, format]));

const nested: ReadNested = (id, source) => {
  try {
    return FORMATS.get(id)?.read(source, { callees: CALLEES }, nested) ?? null;
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
};

/** A text read with everything that is nested in it. */
export function readDeep(format: string, content: string, path = "file"): Document {
  const document = nested(format, Source.ofFile(path, content));
  if (document === null) throw new Error(`no reader ${format}`);
  return document;
}

/** A document and all in it. */
export function flatten(document: Document): Document[] {
  return [document, ...document.nested.flatMap(flatten)];
}

/** Literals with a slash, at all depths: `line:column role value < slot < slot`. */
export function showDeep(format: string, content: string, path?: string): string[] {
  const shown: string[] = [];
  for (const part of flatten(readDeep(format, content, path))) {
    for (const literal of part.literals) {
      if (!literal.value.includes("/")) continue;
      const at = part.source.locate(literal.span);
      shown.push(`${at.line}:${at.column} ${showLiteral(literal)}`);
    }
  }
  return shown;
}

/** Commands at all depths, a word with a variable as its value and the line where that stands, `?` where it is not known. */
export function showCommands(format: string, content: string): string[] {
  return flatten(readDeep(format, content)).flatMap((part) =>
    part.commands.map((command) => {
      const words = command.words.map((word) => {
        const value = word.value ?? "?";
        return word.definedAt === null ? value : `${value}@${part.source.locate(word.definedAt).line}`;
      });
      return `${command.role === "code" ? "" : `${command.role} `}${words.join(" ")}`;
    }),
  );
}

/** Calls at all depths with the line where they stand. */
export function showDeepCalls(format: string, content: string): string[] {
  return flatten(readDeep(format, content)).flatMap((part) =>
    part.calls.map(
      (call) => `${part.source.locate(call.span).line} ${call.role === "code" ? "" : `${call.role} `}${call.callee}`,
    ),
  );
}

/** What is wrong with the places of a document and of all in it, and literals that do not stand where they say. */
export function misplacedDeep(format: string, content: string, path?: string): string[] {
  const lines = content.split("\n");
  const wrong: string[] = [];
  for (const part of flatten(readDeep(format, content, path))) {
    // Slots behind `embedded` are those of the string around: their places are in its text.
    const literals = part.literals.map((literal) => {
      const border = literal.slots.findIndex((slot) => slot.kind === "embedded");
      return border === -1 ? literal : { ...literal, slots: literal.slots.slice(0, border) };
    });
    wrong.push(...misplaced({ ...part, literals }).map((problem) => `${part.format}: ${problem}`));
    for (const { value, span, template } of part.literals) {
      const at = part.source.locate(span);
      if (template || at.line !== at.endLine || !/^[\w./:-]+$/.test(value)) continue;
      const raw = lines[at.line - 1]?.slice(at.column - 1, at.endColumn - 1);
      // What is composed or escaped does not stand there as it is.
      if (raw !== value && !/[$\\&%^`"']/.test(raw ?? ""))
        wrong.push(`${part.format}: ${value} is not at ${at.line}:${at.column}, where ${raw ?? "nothing"} stands`);
    }
  }
  return wrong;
}
