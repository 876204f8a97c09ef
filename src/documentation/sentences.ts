/** A sentence or line of a text. `offset` is the line on which it starts, from 0. */
export interface Sentence {
  offset: number;
  text: string;
}

const END = /[.!?][)"'”]?[ \t]+(?=[^\p{Ll}\s])|[。！？](?=[^\s。！？」』）])|\n/gu;
/** A dot after these ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:al|esp|e\.g|i\.e|etc|vs|[Ff]ig|cf|approx|Dr|Mr|Ms|St|eq|[Ss]ec|No|\p{Lu})\.$/u;

/** Splits a text without markup at the ends of sentences and lines. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let offset = 0;
  let at = 0;
  const add = (end: number): void => {
    const sentence = text.slice(at, end).trim();
    if (sentence !== "") found.push({ offset, text: sentence });
  };
  for (const match of text.matchAll(END)) {
    const mark = match[0];
    if (mark === "\n") {
      add(match.index);
      offset++;
    } else {
      const end = match.index + 1;
      if (mark.startsWith(".") && ABBREVIATION.test(text.slice(Math.max(0, end - 10), end))) continue;
      add(match.index + mark.trimEnd().length);
    }
    at = match.index + mark.length;
  }
  add(text.length);
  return found;
}
