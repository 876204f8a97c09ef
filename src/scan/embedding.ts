import type { Call, Command, Document, Literal, ReadNested, Role, Slot } from "./document.ts";
import { UnreadableDocument } from "./document.ts";
import { Excerpt, type Source } from "./source.ts";

/** Documents in documents in documents: deeper than this is no configuration that anybody wrote. */
const MOST_NESTING = 4;

/** A variable that is set around a script: by a container's environment, an ARG, a make variable. */
export interface Definition {
  name: string;
  /** Its value, with the place of each character. */
  value: Excerpt;
}

export interface Surroundings {
  /** Slots of the string that the document stands in, from the inside out. */
  slots: readonly Slot[];
  /** Overrules the roles inside: whatever stands in a fence is read by people. */
  role?: Role;
  /** Variables that a script sees. */
  definitions?: readonly Definition[];
}

/** Reads a document that stands inside a string, fence or instruction. Null where no reader has that format, or none can read it. */
export function embed(
  source: Source,
  excerpt: Excerpt,
  format: string,
  nested: ReadNested,
  around: Surroundings,
): Document | null {
  if (source.depth >= MOST_NESTING) return null;
  const body = format === "shell" ? withDefinitions(excerpt, around.definitions ?? []) : excerpt;
  let document: Document | null;
  try {
    document = nested(format, body.nestIn(source));
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
  return document === null
    ? null
    : surround(document, [{ kind: "embedded", format }, ...around.slots], around.role ?? null);
}

/** A script behind the assignments that it sees: its reader then resolves them like its own, and their places stay true. */
function withDefinitions(script: Excerpt, definitions: readonly Definition[]): Excerpt {
  const text = script.text;
  const used = definitions.filter(
    ({ name, value }) => text.includes(name) && /^[\w./:@%+=,-]{1,300}$/.test(value.text),
  );
  if (used.length === 0 || !text.includes("$")) return script;
  const body = new Excerpt();
  for (const { name, value } of used) body.insert(`${name}=`).append(value).insert("\n");
  return body.append(script);
}

/** Adds what is around a document to everything in it. */
function surround(document: Document, outer: readonly Slot[], role: Role | null): Document {
  const literals: Literal[] = document.literals.map((literal) => ({
    ...literal,
    role: role ?? literal.role,
    slots: [...literal.slots, ...outer],
  }));
  const calls: readonly Call[] = role === null ? document.calls : document.calls.map((call) => ({ ...call, role }));
  const commands: readonly Command[] =
    role === null ? document.commands : document.commands.map((command) => ({ ...command, role }));
  return {
    format: document.format,
    language: document.language,
    source: document.source,
    imports: document.imports,
    literals,
    calls,
    commands,
    lookup: (name, scope) => document.lookup(name, scope),
    nested: document.nested.map((inner) => surround(inner, outer, role)),
  };
}
