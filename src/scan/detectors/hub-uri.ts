import { readDeclaredId } from "../declared-id.ts";
import { defineDetector } from "../detector.ts";

export default defineDetector({
  id: "hub-uri",
  title: "URI that names the Hub",
  description:
    "Schemes and prefixes that mean the Hub wherever they stand: `hf://`, `huggingface://`, `hf-hub:`, `hf.co/`.",
  *detect(document, context) {
    for (const literal of document.literals) {
      if (literal.template || literal.value.length > 400) continue;
      const text = literal.value.trim();
      const uri = context.catalogue.uris.find(({ form }) => text.startsWith(form.prefix));
      if (uri === undefined) continue;
      const { form, library } = uri;
      const id = readDeclaredId(text, form.kind, {
        prefix: { values: [form.prefix], optional: false },
        revisionSuffix: form.revisionSuffix,
        tagSuffix: form.tagSuffix,
      });
      if (id === null) continue;
      const offset = literal.span.start + literal.value.indexOf(text);
      yield {
        sighting: {
          kind: id.kind,
          id: id.id,
          written: text,
          span: { start: offset, end: Math.min(offset + text.length, literal.span.end) },
          revision: id.revision,
          revisionSlot:
            id.revisionAt !== null
              ? {
                  form: "suffix",
                  name: form.revisionSuffix ?? "@",
                  written: { start: offset + id.revisionAt.start, end: offset + id.revisionAt.end },
                }
              : form.revisionSuffix !== undefined
                ? { form: "suffix", name: form.revisionSuffix, written: null }
                : null,
          usage: literal.role === "code" ? "use" : "mention",
          confidence: "declared",
          library: library.id,
          related: [],
        },
      };
    }
  },
});
