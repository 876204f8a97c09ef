import type { Usage } from "../../domain/reference.ts";
import { defineDetector } from "../detector.ts";
import { isShown } from "../audience.ts";
import type { Document, Literal } from "../document.ts";
import { findHubUrls, mayHoldHubUrl, type HubUrl } from "../hub-url.ts";
import { readName, splitWords } from "../naming.ts";
import { isCommit } from "../../domain/repo-id.ts";
import { isPlaceholder } from "../not-an-id.ts";
import type { Span } from "../source.ts";

export default defineDetector({
  id: "hub-url",
  title: "Link to the Hub",
  description:
    "URLs of a repository, a file in it or its API; a download in code is a use, a link to read is a mention.",
  *detect(document) {
    for (const literal of document.literals) {
      if (!mayHoldHubUrl(literal.value)) continue;
      for (const url of findHubUrls(literal.value)) {
        if (isPlaceholder(url.id)) continue;
        const text = literal.value.slice(url.start, url.end);
        if (isPutTogether(document, literal, url)) continue;
        const at = placeOf(document, literal, text, url.start);
        const revisionAt =
          url.revisionAt === null
            ? null
            : { start: at.start + url.revisionAt.start - url.start, end: at.start + url.revisionAt.end - url.start };
        yield {
          sighting: {
            kind: url.kind,
            id: url.id,
            written: redact(text),
            span: at,
            revision: url.revision,
            revisionSlot:
              revisionAt === null
                ? null
                : { form: "path", name: url.action, written: at === literal.span ? null : revisionAt },
            usage: isShown(document, literal) ? "mention" : usageOf(literal, url),
            confidence: "declared",
            library: null,
            related: [],
          },
        };
      }
    }
  },
});

/** Where a URL stands: in a string with escapes or variable parts it is looked for; not found, the whole string is the place. */
function placeOf({ source }: Document, { value, span }: Literal, url: string, offset: number): Span {
  if (span.end - span.start === value.length)
    return { start: span.start + offset, end: span.start + offset + url.length };
  const end = url.indexOf("\u0000");
  const fixed = end === -1 ? url : url.slice(0, end);
  const found = source.text.indexOf(fixed, span.start);
  return found === -1 || found + fixed.length > span.end ? span : { start: found, end: found + fixed.length };
}

/** Whether the id in a URL is the value of a variable that is written elsewhere: that place names the repo. */
function isPutTogether(document: Document, { value, span }: Literal, { id }: HubUrl): boolean {
  if (span.end - span.start === value.length) return false;
  const written = document.source.text.slice(span.start, span.end);
  if (written.includes(id) || !/[$%{]/.test(written)) return false;
  return (
    document.literals.some((other) => other.value === id || other.value.endsWith(`=${id}`)) ||
    document.source.text.includes(id)
  );
}

/** A token in a URL never reaches a report. */
function redact(url: string): string {
  return url.replace(/\/\/[^/@]*@/, "//***@").replaceAll("\u0000", "…");
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Names whose value is a link for people. */
const TO_READ = words(
  "doc docs documentation homepage home reference references link links href see website site help description readme notes note comment license more info paper citation cite text title " +
    "message label content body card page blog demo share tweet post article about credit credits author website source_url changelog announcement tutorial guide footer header hint tooltip alt caption hfurl gate gated terms",
);
const DOWNLOADS = words(
  "download weights checkpoint ckpt file files wget curl fetch src image images audio video asset assets media data",
);
const FETCHING =
  /\b(?:curl|wget|git|aria2c|clone|download|ADD|pip|pip3|uv|install|axel|http|https|lfs|submodule|Invoke-WebRequest|iwr)\b/;

function usageOf(literal: Literal, url: HubUrl): Usage {
  if (literal.role !== "code" || url.action === "about") return "mention";
  const isFetched =
    url.action === "resolve" ||
    url.action === "raw" ||
    url.action === "git" ||
    url.action === "api" ||
    url.action === "inference";
  const isWhole = url.start <= 6 && literal.value.length - url.end <= 120 && !/\s/.test(literal.value.trim());
  if (!isWhole) {
    if (!isFetched) return isCloned(literal, url) ? "use" : "mention";
    // An image in the text of a message is fetched by whoever answers it.
    if (/!\[[^\]\n]{0,80}\]\($/.test(literal.value.slice(Math.max(0, url.start - 100), url.start))) return "use";
    return FETCHING.test(literal.value) || !isSentence(literal.value) ? "use" : "mention";
  }
  const name = nearestName(literal);
  const nouns = name === null ? [] : splitWords(name);
  if (isFetched)
    return nouns.some((word) => TO_READ.has(word)) &&
      !nouns.some((word) => DOWNLOADS.has(word)) &&
      readName(name!).weight < 2
      ? "mention"
      : "use";
  if (name === null)
    return url.action === "blob" || url.kind === "space" ? "mention" : isCalledWith(literal) ? "use" : "mention";
  if (nouns.some((word) => TO_READ.has(word))) return "mention";
  // A page is loaded where a model is named; a Space is an address to open unless a client connects to it.
  const { weight } = readName(name);
  if (url.kind === "space" && !nouns.includes("space")) return "mention";
  // A page at a commit is a pin, whatever the key is called.
  if (url.revision !== null && isCommit(url.revision)) return "use";
  if (isSource(nouns) && WITHIN.test(literal.value.slice(url.start, url.end))) return "use";
  return url.action === "page" || weight >= 2 ? (weight >= 1 || isSource(nouns) ? "use" : "mention") : "mention";
}

/** A folder, a branch of its own, or weights: what is named inside a repo under `url` is fetched from there, if by its page. */
const WITHIN =
  /\/tree\/(?!(?:main|master)\/?$)[^?#]+$|\/blob\/[^?#]+\.(?:onnx|gguf|safetensors|bin|pte?|pth|ckpt|tflite|task|litertlm|zip|tar|t?gz|h5|npz|engine)$/;

function isSource(nouns: readonly string[]): boolean {
  return nouns.some(
    (word) =>
      word === "url" ||
      word === "uri" ||
      word === "source" ||
      word === "src" ||
      word === "repo" ||
      word === "path" ||
      word === "remote" ||
      word === "download" ||
      word === "value" ||
      word === "version" ||
      word === "revision" ||
      word === "commit" ||
      word === "origin" ||
      word === "upstream",
  );
}

/** A page in a command that fetches: `git clone https://huggingface.co/org/name`. */
function isCloned(literal: Literal, url: HubUrl): boolean {
  return /\b(?:git\s+clone|git\s+lfs|clone|submodule\s+add|snapshot)\b/.test(
    literal.value.slice(Math.max(0, url.start - 80), url.start),
  );
}

function isSentence(text: string): boolean {
  return text.length >= 400 || /[.!?]\s|[a-z,] [a-z]+ [a-z]+ /.test(text);
}

/** Whether a string is handed to a call as it is, and not shown. */
function isCalledWith({ slots }: Literal): boolean {
  return slots.some((slot) => slot.kind === "argument" || slot.kind === "item" || slot.kind === "word");
}

function nearestName({ slots }: Literal): string | null {
  for (const slot of slots) {
    if (slot.kind === "entry") return slot.key;
    if (slot.kind === "assignment" || slot.kind === "default") return slot.name;
    if (slot.kind === "argument" && slot.name !== null) return slot.name;
    if (slot.kind === "flag") return slot.name;
    if (slot.kind === "argument") return null;
  }
  return null;
}
