import { readDeclaredId } from "../declared-id.ts";
import { defineDetector } from "../detector.ts";

export default defineDetector({
  id: "environment-variable",
  title: "Environment variable of a known tool",
  description:
    "Values of variables that servers read as the repo to load: `MODEL_ID`, `HF_MODEL_ID`, `LLAMA_ARG_HF_REPO`.",
  *detect(document, context) {
    for (const literal of document.literals) {
      const slot = literal.slots.find((candidate) => candidate.kind !== "fallback");
      if ((slot?.kind !== "assignment" && slot?.kind !== "entry") || literal.template) continue;
      const name = slot.kind === "assignment" ? slot.name : slot.key;
      const known = context.catalogue.variablesOf(name)[0];
      if (known === undefined) continue;
      const id = readDeclaredId(literal.value, known.form.kind, known.form);
      if (id === null) continue;
      const revision =
        known.form.revision === undefined || slot.kind !== "entry" ? null : slot.siblings.scalar(known.form.revision);
      yield {
        sighting: {
          kind: id.kind,
          id: id.id,
          written: literal.value,
          span: literal.span,
          revision: id.revision ?? revision?.value ?? null,
          revisionSlot:
            known.form.revision === undefined
              ? null
              : { form: "key", name: known.form.revision, written: revision?.span ?? null },
          usage: literal.role === "code" ? (known.form.usage ?? "use") : "mention",
          confidence: "declared",
          library: known.library.id,
          related: [],
        },
      };
    }
  },
});
