/** One entry of a section, in a long and, where there is one, a short form. */
export interface Entry {
  full: string;
  brief?: string;
  /** What it stands for, where that is more than one. */
  number?: number;
}

/** A part of a page that may lose entries. Texts end with the line break that they need. */
export interface Section {
  /** What its entries are called when some are left out: `warning`. */
  noun: string;
  /** Sections with lower numbers keep their entries longer. */
  priority: number;
  open: string;
  close: string;
  entries: readonly Entry[];
}

export interface Page {
  head: string;
  /** In the order of reading. */
  sections: readonly Section[];
  /** Says what was left out, if anything was. */
  foot(leftOut: readonly { noun: string; number: number }[]): string;
}

/**
 * Writes a page into `limit` units of `measure`. Entries are taken by priority, first in their short form, then as many as
 * fit in full; a section without entries vanishes together with its frame. The result is never longer than the limit.
 */
export function fit(page: Page, limit: number, measure: (text: string) => number): string {
  const byPriority = [...page.sections.keys()].sort(
    (a, b) => page.sections[a]!.priority - page.sections[b]!.priority || a - b,
  );
  const everything = page.sections.map(({ noun, entries }) => ({ noun, number: numberOf(entries) }));
  let room = limit - measure(page.head) - measure(page.foot(everything));
  const chosen = page.sections.map((section) => section.entries.map((): string | null => null));

  for (const index of byPriority) {
    const section = page.sections[index]!;
    let frame = measure(section.open) + measure(section.close);
    for (const [at, entry] of section.entries.entries()) {
      const text = entry.brief ?? entry.full;
      const cost = measure(text) + frame;
      if (cost > room) continue;
      room -= cost;
      frame = 0;
      chosen[index]![at] = text;
    }
  }
  for (const index of byPriority) {
    for (const [at, entry] of page.sections[index]!.entries.entries()) {
      const short = chosen[index]![at];
      const cost = short == null ? Infinity : measure(entry.full) - measure(short);
      if (cost > room) continue;
      room -= cost;
      chosen[index]![at] = entry.full;
    }
  }

  const body = page.sections.map((section, index) => {
    const shown = chosen[index]!.filter((text) => text !== null);
    return shown.length === 0 ? "" : section.open + shown.join("") + section.close;
  });
  const leftOut = page.sections
    .map(({ noun, entries }, index) => ({
      noun,
      number: numberOf(entries.filter((_, at) => chosen[index]![at] === null)),
    }))
    .filter(({ number }) => number > 0);
  const text = page.head + body.join("") + page.foot(leftOut);
  return measure(text) <= limit ? text : cutTo(text, limit, measure);
}

function numberOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { number = 1 }) => sum + number, 0);
}

/** For limits in which not even the frame fits. */
function cutTo(text: string, limit: number, measure: (text: string) => number): string {
  const characters = [...text];
  let end = characters.length;
  while (end > 0 && measure(characters.slice(0, end).join("")) > limit) end = Math.floor(end * 0.9);
  return characters.slice(0, end).join("");
}

/** Length as the API for comments counts it: never less than the number of characters. */
export function charactersOf(text: string): number {
  return text.length;
}

/** Length of the text in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
