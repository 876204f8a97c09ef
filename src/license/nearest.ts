/** The candidate that differs in the fewest characters, if it is near enough to be worth a "did you mean". Never decides anything. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = key(word.slice(0, 60));
  let found: string | null = null;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    const other = key(candidate);
    if (Math.abs(other.length - wanted.length) >= least) continue;
    const difference = distance(wanted, other);
    if (difference < least) {
      least = difference;
      found = candidate;
    }
  }
  return found;
}

function key(word: string): string {
  return word.toLowerCase().replace(/licen[cs]e|version|[^a-z0-9.+]/g, "");
}

/** Levenshtein's. */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      current[column] = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1),
      );
    }
    previous = current;
  }
  return previous[right.length]!;
}
