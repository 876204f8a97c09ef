import { createHash } from "node:crypto";
import type { GitHub } from "./github.ts";
import { linesOfPatch, type PatchLine } from "./patch.ts";
import { authorOf, isBy } from "./sticky-comment.ts";

/** Other text for whole lines of a file, with the comment that offers it. */
export interface Suggestion {
  path: string;
  /** 1-based; both ends are replaced. */
  startLine: number;
  endLine: number;
  /** The lines as they stand in the reviewed tree, without line breaks. */
  lines: readonly string[];
  body: string;
}

/** A place of a review comment, always on the new side of the diff. */
export interface ReviewComment {
  path: string;
  line: number;
  /** Only where several lines are meant. */
  startLine: number | null;
  body: string;
}

/** How many suggestions were posted, and how many were not for which reason. */
export interface SuggestionsOutcome {
  posted: number;
  /** Made by an earlier run. */
  known: number;
  /** Not among the lines that the pull request's diff shows. */
  outside: number;
  /** Above `MOST`. */
  more: number;
}

/** Suggestions in one review; people stop reading long before. */
const MOST = 25;

/**
 * Offers changes at their lines, in one review, each only once: what an earlier run offered and nobody took is not repeated.
 * GitHub takes comments only on lines of the diff, whose texts have to be those of the reviewed tree: the base may have moved
 * them. Rejects with `GitHubError`.
 */
export async function postSuggestions(
  github: GitHub,
  { pull, head, suggestions }: { pull: number; head: string; suggestions: readonly Suggestion[] },
): Promise<SuggestionsOutcome> {
  const outcome: SuggestionsOutcome = { posted: 0, known: 0, outside: 0, more: 0 };
  if (suggestions.length === 0) return outcome;
  const patches = new Map(
    (await github.changedFiles(pull)).map(({ path, patch }) => [path, linesOfPatch(patch ?? "")]),
  );
  const placed = suggestions.filter((one) => isShown(one, patches.get(one.path)));
  outcome.outside = suggestions.length - placed.length;
  if (placed.length === 0) return outcome;
  const marked = (await github.reviewComments(pull)).filter(({ body }) => markerIn(body) !== null);
  const self = marked.length === 0 ? null : await authorOf(github);
  const known = new Set(marked.filter((one) => self !== null && isBy(one, self)).map(({ body }) => markerIn(body)));
  const seen = new Map<string, number>();
  const fresh = placed.flatMap((one): ReviewComment[] => {
    const key = keyOf(one, seen);
    if (known.has(key)) return [];
    const { path, startLine, endLine } = one;
    const body = `<!-- model-review suggestion="${key}" -->\n${one.body}`;
    return [{ path, line: endLine, startLine: startLine === endLine ? null : startLine, body }];
  });
  outcome.known = placed.length - fresh.length;
  const comments = fresh.slice(0, MOST);
  outcome.more = fresh.length - comments.length;
  if (comments.length > 0)
    await github.createReview(pull, { commit: head, body: introduction(outcome.more), comments });
  outcome.posted = comments.length;
  return outcome;
}

function isShown(
  { startLine, endLine, lines }: Suggestion,
  shown: ReadonlyMap<number, PatchLine> | undefined,
): boolean {
  const first = shown?.get(startLine);
  if (shown === undefined || first === undefined) return false;
  for (let line = startLine; line <= endLine; line++) {
    const found = shown.get(line);
    if (found?.hunk !== first.hunk || found.text !== lines[line - startLine]) return false;
  }
  return true;
}

/** The same change of the same lines of a file is the same suggestion wherever they move; the second such lines are not the first. */
function keyOf({ path, lines, body }: Suggestion, seen: Map<string, number>): string {
  const key = JSON.stringify([path, lines, /```+suggestion\n[^]*$/.exec(body)?.[0] ?? body]);
  const number = (seen.get(key) ?? 0) + 1;
  seen.set(key, number);
  return createHash("sha256").update(`${key}${number}`).digest("hex").slice(0, 20);
}

function markerIn(body: string): string | null {
  return /^<!-- model-review suggestion="([0-9a-f]{20})" -->(?:\r?\n|$)/.exec(body.slice(0, 200))?.[1] ?? null;
}

function introduction(more: number): string {
  const rest = more === 0 ? "" : ` ${more} more would be too many here: \`model-review fix\` makes them all.`;
  return `Changes that settle findings of the model review. Each was made to the file and read again: the reference is then exactly what is meant, and every other one stays as it was.${rest}`;
}
