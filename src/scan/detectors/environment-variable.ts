import { readDeclaredId } from "../declared-id.ts";
import { defineDetector } from "../detector.ts";
import type { Document, Literal, Slot } from "../document.ts";
import { isClosedModel } from "../id-look.ts";
import { declare, type Beside } from "../sighting.ts";

export default defineDetector({
  id: "environment-variable",
  title: "Environment variable of a known tool",
  description:
    "Values of variables that servers read as the repo to load: `MODEL_ID`, `HF_MODEL_ID`, `LLAMA_ARG_HF_REPO`.",
  *detect(document, context) {
    for (const literal of document.literals) {
      const name = literal.template ? null : variableOf(literal);
      const known = name === null ? undefined : context.catalogue.variablesOf(name)[0];
      if (known === undefined) continue;
      const { form, library } = known;
      const id = readDeclaredId(literal.value, form.kind, form);
      if (id === null && form.prefix?.optional === false) yield { denial: { span: literal.span } };
      // A variable of a common name may as well hold what a service calls its model.
      if (id === null || (id.revisionForm === null && isClosedModel(id.id) && !/HF|HUGGING/i.test(name!))) continue;
      yield {
        sighting: declare(id, literal, {
          usage: literal.role === "code" ? (form.usage ?? "use") : "mention",
          library: library.id,
          takes:
            form.revision === undefined || isOwnName(document, literal)
              ? null
              : { form: "key", name: form.revision, beside: valueBeside(document, literal, form.revision) },
        }),
      };
    }
  },
});

/** A constant of a program, or what it asks its own environment for: nobody says that it asks for a revision beside it. */
function isOwnName({ language }: Document, { slots }: Literal): boolean {
  return language !== null && language !== "shell" && !slots.some(({ kind }) => kind === "entry");
}

/** The variable that a literal is the value or the default of. */
function variableOf({ slots }: Literal): string | null {
  for (const slot of slots) {
    if (slot.kind === "assignment") return slot.name.slice(slot.name.lastIndexOf(".") + 1);
    if (slot.kind === "fallback" && slot.name !== null) return slot.name;
    if (slot.kind === "entry") return slot.key;
    if (slot.kind !== "fallback" && slot.kind !== "flag") return null;
  }
  return null;
}

/** Another variable of the same environment: a sibling key, a pair in the same list, or an assignment of the same file. */
function valueBeside(document: Document, literal: Literal, name: string): Beside | null {
  const own = environmentOf(literal.slots);
  for (const slot of literal.slots) {
    const sibling = slot.kind === "entry" ? slot.siblings.scalar(name) : null;
    if (sibling !== null) return sibling;
  }
  for (const other of document.literals) {
    if (other === literal || environmentOf(other.slots) !== own) continue;
    if (variableOf(other) === name && !other.template) return { value: other.value, span: other.span };
    // A pair whose value is a number to its reader is known by its name.
    const entry = other.value === name ? other.slots.find((slot) => slot.kind === "entry") : undefined;
    if (entry !== undefined) return entry.siblings.scalar("value");
  }
  return null;
}

/** Where the list of pairs around a literal begins; null in a file of assignments. */
function environmentOf(slots: readonly Slot[]): number | null {
  for (const slot of slots) if (slot.kind === "item") return slot.container.start;
  return null;
}
