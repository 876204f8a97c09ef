/** `1 model`, `2 models`, `3 repositories`. */
export function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : plural(noun)}`;
}

export function plural(noun: string): string {
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length <= 1) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** At most `most` items, then how many more there are: `a, b, c and 4 more`. */
export function listedUpTo(items: readonly string[], most: number): string {
  if (items.length <= most) return listed(items);
  return `${items.slice(0, most).join(", ")} and ${items.length - most} more`;
}

/** Compares by code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** First difference that is not 0. */
export function firstOf(...differences: readonly number[]): number {
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** `41 older findings (3 errors, 8 warnings and 30 notes)`, and `2 older errors` where all are alike. */
export function countOlder(tally: Readonly<Record<"error" | "warning" | "note", number>>): string {
  const parts = (["error", "warning", "note"] as const).filter((severity) => tally[severity] > 0);
  if (parts.length === 1) return count(tally[parts[0]!], `older ${parts[0]!}`);
  const total = tally.error + tally.warning + tally.note;
  return `${count(total, "older finding")} (${listed(parts.map((severity) => count(tally[severity], severity)))})`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
