import { dottedName } from "./callee.ts";
import type { Tokens } from "./tokens.ts";

/** Comparisons of names over all searches in a text: more only a hostile text needs. */
const MOST_COMPARISONS = 5_000_000;

/**
 * Places by the name that they bind. Most are never asked for, so no name is spelled out: places are kept by length and
 * two characters of the last part, and compared when one is looked for.
 */
export class NameIndex<Site extends { name: number }> {
  readonly #tokens: Tokens;
  readonly #buckets = new Map<number, Site[]>();
  #comparisons = 0;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** `site.name` is the last token of the name. */
  add(site: Site): void {
    const { starts, ends, text } = this.#tokens;
    const start = starts[site.name]!;
    const length = ends[site.name]! - start;
    const hash = hashOf(length, text.charCodeAt(start), text.charCodeAt(start + (length >> 1)));
    const bucket = this.#buckets.get(hash);
    if (bucket === undefined) this.#buckets.set(hash, [site]);
    else bucket.push(site);
  }

  /** All places that bind a dotted name, in order of appearance. */
  find(name: string): Site[] {
    const last = name.slice(name.lastIndexOf(".") + 1);
    const bucket = this.#buckets.get(hashOf(last.length, last.charCodeAt(0), last.charCodeAt(last.length >> 1))) ?? [];
    this.#comparisons += bucket.length;
    if (this.#comparisons > MOST_COMPARISONS) return [];
    return bucket.filter(
      (site) => this.#tokens.isWord(site.name, last) && dottedName(this.#tokens, site.name) === name,
    );
  }

  *all(): Iterable<Site> {
    for (const bucket of this.#buckets.values()) yield* bucket;
  }
}

function hashOf(length: number, first: number, middle: number): number {
  return (length << 16) ^ (first << 8) ^ middle;
}
