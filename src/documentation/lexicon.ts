import type { Section } from "../domain/resolution.ts";

type BySection = Partial<Record<Section, readonly string[]>>;

/**
 * The words of one language for the sections of a card. Every pattern is the source of a regular expression over lower-case text,
 * without nested repetition. A language is data: one file in `lexicons/`.
 */
export interface Lexicon {
  /** ISO 639-1. */
  language: string;
  /** Whole titles, or whole members of an enumeration in a title, of headings and labels alike. */
  titles: BySection;
  /** The same in dataset cards, in place of `titles` for the sections named here. */
  datasetTitles?: BySection;
  /** Titles that announce a section only where the text below speaks of it (`cues`): "Fine-tuning" may be a how-to. */
  weakTitles?: BySection;
  /** Titles and labels that say a part of what a section wants: what stands under them is a mention. */
  mentionTitles?: BySection;
  /** Words that decide a title wherever they stand in it, asked only where no whole title is known. */
  titleWords?: BySection;
  /** Titles that the lists above would take for a section and that mean something else. */
  otherTitles?: readonly string[];
  /** Titles of parts that speak of somebody or something else: thanks, news, other projects. */
  foreignTitles?: readonly string[];
  /** Titles so general that a section above them decides what they are about: "Summary" under "Evaluation". */
  dependentTitles?: BySection;
  /** Labels that point elsewhere: a value after them describes nothing. */
  pointerTitles?: readonly string[];
  /** Words by which a text under a title of several sections is told to be about one of them. */
  topics?: BySection;
  /** What a sentence says when it gives a section's information without a title of its own. */
  cues: Partial<Record<Section, readonly Cue[]>>;
  /** What stands where nobody has filled anything in; the whole of a sentence. */
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
