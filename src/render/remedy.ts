/** What to do, in a sentence, and the YAML to paste that it introduces. Foreign text: escape before use. */
export interface Remedy {
  said: string;
  paste: string | null;
}

/** The fix of a finding in its two parts. Lines that nothing introduces are all to paste. */
export function remedyOf(fix: string): Remedy {
  const [first, ...rest] = fix.split(/\r?\n/);
  const lines = (text: readonly string[]): string => text.join("\n").replace(/^\n+|\s+$/g, "");
  if (lines(rest) === "") return { said: first!, paste: null };
  return first!.trimEnd().endsWith(":")
    ? { said: first!, paste: lines(rest) }
    : { said: "", paste: lines([first!, ...rest]) };
}
