import { codeSpan, isPlain, markdownProse } from "./escape.ts";

/** Why a suggestion is made: a finding's sentence. */
export interface SuggestionReason {
  rule: string;
  message: string;
}

/** Characters that whole lines may have: longer ones hide what changes. */
const LONGEST = 4000;

/**
 * The text of a review comment that offers other lines in the place of those it stands at. Null where what would be written
 * could not be seen for what it is.
 */
export function renderSuggestion(replacement: string, reasons: readonly SuggestionReason[]): string | null {
  if (replacement.length > LONGEST || !isPlain(replacement)) return null;
  const longest = Math.max(2, ...(replacement.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const said = [...new Map(reasons.map((reason) => [reason.message, reason])).values()]
    .map(({ rule, message }) => `${markdownProse(message)} (${codeSpan(rule)})`)
    .join("\n\n");
  return `${said}\n\n${fence}suggestion\n${replacement}\n${fence}`;
}
