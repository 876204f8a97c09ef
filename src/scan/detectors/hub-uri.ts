import type { DetectorContext, Detection } from "../detector.ts";
import { readDeclaredId } from "../declared-id.ts";
import { defineDetector } from "../detector.ts";
import { isShown } from "../audience.ts";
import type { Document, Literal } from "../document.ts";
import { lookAt } from "../id-look.ts";
import { declare } from "../sighting.ts";

/** Schemes that mark a URI inside a longer text; prefixes without `://` count at the start of a string only. */
const SCHEMES_INSIDE =
  /(?:^|[\s"'`(=,>])((?:hf|huggingface|HF|djl|jan|msty|lmstudio|unsloth|atomic-chat|jellybox|recursechat):\/\/[^\s"'`<>()[\]{},;\\|]{3,300})/g;
/** The Hub's cache writes ids into folder names. */
const CACHE = /(?:models|datasets|spaces)--[A-Za-z0-9]/;

export default defineDetector({
  id: "hub-uri",
  title: "URI that names the Hub",
  description:
    "Schemes and prefixes that mean the Hub wherever they stand: `hf://`, `huggingface://`, `hf-hub:`, `hf.co/`, and paths of its cache.",
  *detect(document, context) {
    for (const literal of document.literals) {
      if (literal.template || literal.value.length > 20_000) continue;
      const text = literal.value.trim();
      if (/\s/.test(text) || text.length > 400) yield* searchIn(document, literal, context);
      else {
        const start = literal.value.indexOf(text);
        yield* read(text, start, document, literal, context);
      }
    }
  },
});

function* searchIn(document: Document, literal: Literal, context: DetectorContext): Iterable<Detection> {
  if (!literal.value.includes("://")) return;
  for (const match of literal.value.matchAll(SCHEMES_INSIDE)) {
    const uri = match[1]!.replace(/[.:]+$/, "");
    yield* read(uri, match.index + match[0].length - match[1]!.length, document, literal, context);
  }
}

function* read(
  written: string,
  at: number,
  document: Document,
  literal: Literal,
  context: DetectorContext,
): Iterable<Detection> {
  const known = context.catalogue.uriOf(written);
  // After a parameter of a query come others.
  const uri = known !== null && known.form.prefix.endsWith("=") ? written.split("&", 1)[0]! : written;
  const isCache = known === null && CACHE.test(uri);
  if (known === null && !isCache) return;
  // `huggingface/models/org/name` is where an application keeps its files.
  if (
    known !== null &&
    !known.form.prefix.includes(":") &&
    /^(?:models|datasets|hub)\//.test(uri.slice(known.form.prefix.length))
  )
    return;
  const form = known?.form ?? null;
  const prefix = form?.prefix ?? "";
  // Buckets are storage, and no repo.
  if (uri.startsWith("hf://buckets/")) return;
  const skipped = form?.skip?.find((word) => uri.startsWith(`${word}/`, prefix.length));
  const from = skipped === undefined ? 0 : prefix.length + skipped.length + 1;
  const id =
    form === null || from > 0
      ? readDeclaredId(uri.slice(from), form?.kind ?? "model")
      : readDeclaredId(uri, form.kind, { ...form, prefix: { values: [prefix], optional: false } });
  if (id === null || (form?.isCommonWord === true && lookAt(id.id).weight < 1)) return;
  const value = uri.slice(from);
  const start = at + from;
  const isVerbatim = literal.span.end - literal.span.start === literal.value.length;
  const span = isVerbatim
    ? { start: literal.span.start + start, end: literal.span.start + start + value.length }
    : literal.span;
  yield {
    sighting: declare(
      id,
      { value, span },
      {
        usage: literal.role === "code" && !isShown(document, literal) ? "use" : "mention",
        library: known?.library.id ?? null,
        takes: form?.revisionSuffix === undefined ? null : { form: "suffix", name: form.revisionSuffix },
      },
    ),
  };
}
