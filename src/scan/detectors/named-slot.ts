import type { RepoKind } from "../../domain/reference.ts";
import { defineDetector, type Sighting } from "../detector.ts";
import type { Document, Literal, Slot } from "../document.ts";
import { readName, weighId } from "../naming.ts";
import type { Span } from "../source.ts";

/** Evidence needed to call a string a reference: the look of the text and the names around it together. */
const ENOUGH = 3;

export default defineDetector({
  id: "named-slot",
  title: "Id where models are named",
  description:
    "An id-shaped string in a slot, table or default whose name, neighbours or own look say that it is a repo.",
  *detect(document) {
    const imports = importsHubLibrary(document);
    const containers = weighContainers(document.literals);
    for (const literal of document.literals) {
      if (literal.template || literal.value.length > 200) continue;
      const { text, offset, tag } = bare(literal.value);
      const look = weighId(text);
      if (look < -5) continue;
      const { weight, kind } = weighSlots(literal.slots);
      if (weight <= -3) continue;
      const company = containerOf(literal.slots);
      const shared = company === null ? 0 : (containers.get(key(company)) ?? 0);
      const total = look + weight + shared + (imports ? 0.5 : 0) + (literal.slots.length === 0 ? -2 : 0);
      if (total < ENOUGH) continue;
      const start = literal.span.start + offset;
      const sighting: Sighting = {
        kind,
        id: text,
        written: literal.value.trim(),
        span: { start, end: Math.min(literal.span.end, start + text.length + tag) },
        revision: null,
        revisionSlot: null,
        usage: literal.role === "code" ? "use" : "mention",
        confidence: "likely",
        library: null,
        related: [],
      };
      yield { sighting };
    }
  },
});

/** The text without white space and a local runner's tag (`org/name:Q4_K_M`). */
function bare(value: string): { text: string; offset: number; tag: number } {
  const text = value.trim();
  const tag = /^([\w.-]+\/[\w.-]+)(:[A-Za-z0-9_.-]{1,40})$/.exec(text);
  return { text: tag?.[1] ?? text, offset: value.indexOf(text), tag: tag?.[2]?.length ?? 0 };
}

const HUB_LIBRARIES =
  /^(?:transformers|diffusers|sentence_transformers|huggingface_hub|datasets|peft|trl|vllm|sglang|optimum|timm|open_clip|setfit|gliner|unsloth|mlx_lm|mlx_vlm|accelerate|safetensors|tokenizers|auto_gptq|awq|ctransformers|llama_cpp|langchain_huggingface|llama_index|keras_hub|evaluate|lm_eval|bertopic|flair|spacy|speechbrain|nemo|pyannote|faster_whisper|fastembed|infinity_emb|text_generation|@huggingface\/|@xenova\/|hf_hub|candle|mistralrs)/;

function importsHubLibrary(document: Document): boolean {
  return document.imports.some((name) => HUB_LIBRARIES.test(name));
}

/** What the names around a literal say, the nearest first; a forbidding name ends it. */
function weighSlots(slots: readonly Slot[]): { weight: number; kind: RepoKind } {
  let weight = 0;
  let kind: RepoKind | null = null;
  let depth = 0;
  for (const slot of slots) {
    if (slot.kind === "comparison" || slot.kind === "subscript" || slot.kind === "embedded") break;
    if (slot.kind === "concatenation") weight -= 1;
    const name = nameOf(slot);
    if (name === null) continue;
    const meaning = readName(name);
    if (meaning.weight <= -3 && depth < 2) return { weight: -3, kind: "model" };
    // A name further out says less.
    weight += depth === 0 ? meaning.weight : Math.max(0, meaning.weight) / (depth + 1);
    kind ??= meaning.kind;
    if (++depth === 4) break;
  }
  return { weight: Math.min(weight, 3), kind: kind ?? "model" };
}

function nameOf(slot: Slot): string | null {
  switch (slot.kind) {
    case "argument":
      return slot.name ?? slot.callee.slice(slot.callee.lastIndexOf(".") + 1);
    case "entry":
      return slot.key;
    case "assignment":
    case "default":
    case "flag":
      return slot.name;
    case "fallback":
      return slot.name;
    case "return":
    case "subscript":
      return slot.of;
    default:
      return null;
  }
}

/** The innermost list or map around a literal. */
function containerOf(slots: readonly Slot[]): Span | null {
  for (const slot of slots) {
    if (slot.kind === "item" || slot.kind === "entry" || slot.kind === "key") return slot.container;
    if (slot.kind !== "fallback") return null;
  }
  return null;
}

const key = (span: Span): string => `${span.start}:${span.end}`;

/** The container rule: where most strings of a list or table are ids, the others are too. Between -1 and 1.5. */
function weighContainers(literals: readonly Literal[]): Map<string, number> {
  const looks = new Map<string, number[]>();
  for (const literal of literals) {
    const container = containerOf(literal.slots);
    if (container === null) continue;
    const list = looks.get(key(container)) ?? [];
    list.push(weighId(bare(literal.value).text));
    looks.set(key(container), list);
  }
  const weights = new Map<string, number>();
  for (const [container, list] of looks) {
    const shaped = list.filter((look) => look > -10);
    if (shaped.length < 3) continue;
    const good = shaped.filter((look) => look >= 2).length / shaped.length;
    const foreign = shaped.filter((look) => look === -4).length / shaped.length;
    weights.set(container, foreign > 0.2 ? -3 : good > 0.5 ? 1.5 : good > 0.25 ? 0.5 : 0);
  }
  return weights;
}
