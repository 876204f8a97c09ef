import { FEWEST_FOR_SIMILAR, SKETCH_SIZE, fingerprintOf, similarity } from "./fingerprint.ts";

/** What a license text turned out to be. */
export interface RecognisedText {
  /** SPDX id or LicenseRef; a GNU text is told as `-only`, because later versions are granted beside it. */
  identified: string | null;
  match: "exact" | "similar" | "none";
}

/** Known texts, packed: see `scripts/license-texts.ts`. */
export interface TextIndex {
  /** Ids, joined with a space. */
  ids: string;
  /** Base64 of 9 bytes each: digest of the whole text, number of its id. */
  exact: string;
  /** Base64: number of the id, digest of its decisive words, number of words, sketch. */
  similar: string;
}

/** A text counts as nearly the same from here on; the estimate may be 0.015 off. */
const NEAR_ENOUGH = 0.96;
/** Words that may be more or less than in the known text: names and headings, no sentence. */
const MOST_WORDS_APART = 12;
/** How far another license has to stay behind. */
const MARGIN = 0.02;
const NONE: RecognisedText = { identified: null, match: "none" };

/** Loads the index and makes a recogniser. Half a second of nobody's time where no text has to be read. */
export async function loadTextIdentifier(): Promise<(text: string) => RecognisedText> {
  const { default: index } = await import("./index-data.ts");
  return textIdentifier(index);
}

/**
 * Recognises license texts: by the digest of their words, else, where a text is long, by similarity, and then only if it is as long and every word
 * that decides what a license means, and every number, stands in it exactly as often as in the license. So a text that was
 * adapted, by a section added or a "non" taken out, is not recognised.
 */
function textIdentifier(index: TextIndex): (text: string) => RecognisedText {
  const ids = index.ids.split(" ");
  const exact = readExact(bytesOf(index.exact), ids);
  const similar = readSimilar(bytesOf(index.similar), ids);
  return (text) => {
    const fingerprint = fingerprintOf(text);
    if (fingerprint === null) return NONE;
    const same = exact.get(fingerprint.exact);
    if (same !== undefined) return { identified: same, match: "exact" };
    if (fingerprint.words < FEWEST_FOR_SIMILAR) return NONE;
    const near = (similar.get(fingerprint.decisive) ?? [])
      .filter(({ words }) => Math.abs(words - fingerprint.words) <= MOST_WORDS_APART)
      .map(({ id, sketch }) => ({ id, score: similarity(fingerprint.sketch, sketch) }))
      .sort((a, b) => b.score - a.score);
    const [first] = near;
    if (first === undefined || first.score < NEAR_ENOUGH) return NONE;
    const rival = near.find(({ id }) => id !== first.id);
    if (rival !== undefined && first.score - rival.score < MARGIN) return NONE;
    return { identified: first.id, match: "similar" };
  };
}

interface Comparable {
  id: string;
  words: number;
  sketch: number[];
}

function readExact(bytes: Uint8Array, ids: readonly string[]): Map<number, string> {
  const found = new Map<number, string>();
  for (let at = 0; at + 9 <= bytes.length; at += 9) {
    found.set(number(bytes, at, 7), ids[number(bytes, at + 7, 2)]!);
  }
  return found;
}

function readSimilar(bytes: Uint8Array, ids: readonly string[]): Map<number, Comparable[]> {
  const found = new Map<number, Comparable[]>();
  const size = 11 + 3 * SKETCH_SIZE;
  for (let at = 0; at + size <= bytes.length; at += size) {
    const decisive = number(bytes, at + 2, 7);
    const sketch = Array.from({ length: SKETCH_SIZE }, (_, index) => number(bytes, at + 11 + 3 * index, 3));
    const same = found.get(decisive) ?? [];
    found.set(decisive, [...same, { id: ids[number(bytes, at, 2)]!, words: number(bytes, at + 9, 2), sketch }]);
  }
  return found;
}

/** An unsigned number, most significant byte first. */
function number(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index++) value = value * 256 + bytes[at + index]!;
  return value;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
