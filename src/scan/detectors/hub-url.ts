import type { Usage } from "../../domain/reference.ts";
import { isPlaceholder } from "../not-an-id.ts";
import { defineDetector } from "../detector.ts";
import type { Literal } from "../document.ts";
import { findHubUrls, mayHoldHubUrl, type HubUrl } from "../hub-url.ts";
import { readName, splitWords } from "../naming.ts";

export default defineDetector({
  id: "hub-url",
  title: "Link to the Hub",
  description:
    "URLs of a repository, a file in it or its API; a download in code is a use, a link to read is a mention.",
  *detect(document) {
    for (const literal of document.literals) {
      if (!mayHoldHubUrl(literal.value)) continue;
      // An escaped string is shorter than its source: then the whole literal is the place.
      const isPlain = literal.span.end - literal.span.start === literal.value.length;
      for (const url of findHubUrls(literal.value)) {
        if (isPlaceholder(url.id)) continue;
        const at = isPlain
          ? { start: literal.span.start + url.start, end: literal.span.start + url.end }
          : literal.span;
        const revisionAt =
          isPlain && url.revisionAt !== null
            ? { start: literal.span.start + url.revisionAt.start, end: literal.span.start + url.revisionAt.end }
            : null;
        yield {
          sighting: {
            kind: url.kind,
            id: url.id,
            written: redact(literal.value.slice(url.start, url.end)),
            span: at,
            revision: url.revision,
            revisionSlot: url.revision === null ? null : { form: "path", name: url.action, written: revisionAt },
            usage: usageOf(literal, url),
            confidence: "declared",
            library: null,
            related: [],
          },
        };
      }
    }
  },
});

/** A token in a URL never reaches a report. */
function redact(url: string): string {
  return url.replace(/\/\/[^/@]*@/, "//***@");
}

/** Names whose value is a link for people. */
const TO_READ = new Set(
  "doc docs documentation homepage home reference references ref link links href see website site help description readme notes note comment license source_url more info paper citation text title message label content body".split(
    " ",
  ),
);
const SAYING =
  /(?:^|\.)(?:print|println|log|info|warn|warning|error|debug|echo|raise|exception|Error|ValueError|RuntimeError|ImportError|OSError|Exception|printf|logger|add_argument|write|markdown|Markdown|st\.write|Text)$/;

function usageOf(literal: Literal, url: HubUrl): Usage {
  if (literal.role !== "code") return "mention";
  const isWhole = url.start <= 6 && literal.value.length - url.end <= 120 && !/\s/.test(literal.value.trim());
  const isDownload =
    url.action === "resolve" ||
    url.action === "raw" ||
    url.action === "git" ||
    url.action === "api" ||
    url.action === "inference";
  if (isDownload && (isWhole || /\b(?:curl|wget|git|aria2c|clone|download|ADD)\b/.test(literal.value)))
    return isSaid(literal) ? "mention" : "use";
  if (!isWhole)
    return isDownload && !isSaid(literal) && literal.value.length < 400 && !/[.!?]\s/.test(literal.value)
      ? "use"
      : "mention";
  if (isSaid(literal)) return "mention";
  const name = nearestName(literal);
  if (name === null) return url.action === "blob" ? "mention" : "use";
  const words = splitWords(name);
  if (words.some((word) => TO_READ.has(word)) && readName(name).weight < 2) return "mention";
  if (url.action === "blob" && readName(name).weight < 2) return "mention";
  return "use";
}

function isSaid(literal: Literal): boolean {
  return literal.slots.some((slot) => slot.kind === "argument" && SAYING.test(slot.callee));
}

function nearestName(literal: Literal): string | null {
  for (const slot of literal.slots) {
    if (slot.kind === "entry") return slot.key;
    if (slot.kind === "assignment" || slot.kind === "default") return slot.name;
    if (slot.kind === "argument" && slot.name !== null) return slot.name;
    if (slot.kind === "flag") return slot.name;
  }
  return null;
}
