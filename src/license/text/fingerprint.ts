import { DECISIVE, wordsOf } from "./normalise.ts";

/** A text too short to be a license is not looked up. */
const FEWEST_WORDS = 20;

/** In a shorter text no difference is harmless: it is recognised word for word or not at all. */
export const FEWEST_FOR_SIMILAR = 400;

/** Smallest bigram digests that are kept of a text. */
export const SKETCH_SIZE = 192;
/** Digests of a sketch are below this. */
const SKETCH_RANGE = 2 ** 24;

/** What a license text is compared by. */
export interface Fingerprint {
  /** Of all its words in order. */
  exact: number;
  /** Of how often each decisive word and each number stands in it. */
  decisive: number;
  words: number;
  /** The smallest digests of its pairs of words, ascending: two texts share as large a part of them as of all their pairs. */
  sketch: readonly number[];
}

/** Null where a text is too short. */
export function fingerprintOf(text: string): Fingerprint | null {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return null;
  return {
    exact: digestOf(words.join(" ")),
    decisive: decisiveDigest(words),
    words: words.length,
    sketch: sketchOf(words),
  };
}

function decisiveDigest(words: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (DECISIVE.has(word) || /\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return digestOf(JSON.stringify([...counts].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function sketchOf(words: readonly string[]): number[] {
  const pairs = new Set<number>();
  for (let index = 1; index < words.length; index++) {
    pairs.add(digestOf(`${words[index - 1]!} ${words[index]!}`) % SKETCH_RANGE);
  }
  return [...pairs].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** Dice's coefficient of two texts' pairs of words, estimated from their sketches: within 0.015 in two cases of three. */
export function similarity(left: readonly number[], right: readonly number[]): number {
  const inRight = new Set(right);
  const smallest = [...new Set([...left, ...right])]
    .sort((a, b) => a - b)
    .slice(0, Math.min(left.length, right.length));
  const inLeft = new Set(left);
  const shared = smallest.filter((digest) => inLeft.has(digest) && inRight.has(digest)).length;
  const jaccard = smallest.length === 0 ? 0 : shared / smallest.length;
  return (2 * jaccard) / (1 + jaccard);
}

/** A 53-bit digest of a string (cyrb53): not cryptographic, made to look things up. */
export function digestOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
