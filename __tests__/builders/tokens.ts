const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Letters and digits without meaning, the same for the same seed: no token stands in these files as text. */
export function randomLetters(length: number, seed = 1): string {
  let state = seed * 7919;
  let text = "";
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    text += LETTERS[(state >>> 16) % LETTERS.length];
  }
  return text;
}

/** A token of the Hub that nobody has. */
export const hubToken = (seed = 1): string => `hf_${randomLetters(34, seed)}`;
