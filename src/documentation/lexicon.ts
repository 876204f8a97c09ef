import type { Section } from "../domain/resolution.ts";

/**
 * The words of one language for the sections of a card. Every pattern is the source of a regular expression over lower-case text,
 * without nested repetition. A language is data: a file in `lexicons/`.
 */
export interface Lexicon {
  /** ISO 639-1. */
  language: string;
  /** True where words are not separated by spaces. */
  unspaced?: boolean;
  /** Whole titles, or whole members of an enumeration in a title, of headings and labels alike. */
  titles: Partial<Record<Section, readonly string[]>>;
  /** Titles that only a label has: `**Developed by:** …`. */
  labels?: Partial<Record<Section, readonly string[]>>;
  /** Words that decide a title wherever they stand in it, asked only where no whole title is known. */
  titleWords?: Partial<Record<Section, readonly string[]>>;
  /** Titles that the lists above would take for a section and that mean something else. */
  otherTitles?: readonly string[];
  /** What a sentence says when it gives a section's information without a title of its own. */
  cues: Partial<Record<Section, readonly Cue[]>>;
  /** What stands where nobody has filled anything in; the whole of a line. */
  placeholders: readonly string[];
}

/** A sentence speaks of a section if it matches `says` and not `unless`. */
export interface Cue {
  says: string;
  unless?: string;
}

export function defineLexicon(lexicon: Lexicon): Lexicon {
  return lexicon;
}
