/** One step of a segment: a character, a set of characters, any character, or any run of characters. */
type Step = { kind: "one"; matches(character: string): boolean } | { kind: "run" };
/** Null stands for `**`: any number of segments. */
type Segment = readonly Step[] | null;

const LONGEST = 300;
const MOST_ALTERNATIVES = 100;

/**
 * Matches paths and repository ids: `*` within a segment, `**` as a segment for any number of them, `?`, `[a-z]`, `{a,b}`,
 * `\` before a literal character. Files whose name starts with a dot match like others, as with picomatch's `dot`. Runs in
 * the product of both lengths at worst, whatever the pattern: paths are written by whoever opens a pull request, and a
 * pattern compiled to a regular expression with eight stars takes minutes on 250 characters.
 *
 * A pattern that `globProblem` refuses matches nothing.
 */
export function compileGlob(pattern: string, options: { ignoreCase?: boolean } = {}): (text: string) => boolean {
  const fold = (text: string): string => (options.ignoreCase === true ? text.toLowerCase() : text);
  const parsed = parseGlob(fold(pattern));
  if ("problem" in parsed) return () => false;
  return (text) => {
    const segments = fold(text).split("/");
    return parsed.alternatives.some((alternative) => matchesSegments(alternative, segments));
  };
}

type Matcher = (text: string) => boolean;
const COMPILED = {
  exact: new WeakMap<readonly string[], Matcher>(),
  folded: new WeakMap<readonly string[], Matcher>(),
};

/** One matcher for several patterns, kept with the list; none matches nothing. */
export function compileGlobs(patterns: readonly string[], options: { ignoreCase?: boolean } = {}): Matcher {
  const kept = options.ignoreCase === true ? COMPILED.folded : COMPILED.exact;
  const known = kept.get(patterns);
  if (known !== undefined) return known;
  const matchers = patterns.map((pattern) => compileGlob(pattern, options));
  const matcher: Matcher = (text) => matchers.some((matches) => matches(text));
  kept.set(patterns, matcher);
  return matcher;
}

/** Why a pattern cannot be used, or null. */
export function globProblem(pattern: string): string | null {
  const parsed = parseGlob(pattern);
  return "problem" in parsed ? parsed.problem : null;
}

/** Whether every text that `inner` matches is matched by `outer` too. False where that is not certain. */
export function globContains(outer: string, inner: string): boolean {
  if (outer === inner || outer === "**") return true;
  // Read as a plain text, a star of the inner pattern stands for what it can become, unless that may hold a slash.
  if (/[{}[\]?\\]/.test(inner) || globProblem(inner) !== null) return false;
  if (!inner.includes("**")) return compileGlob(outer)(inner);
  return outer.endsWith("/**") && !/[*?[{]/.test(outer.slice(0, -3)) && inner.startsWith(outer.slice(0, -2));
}

/** Whether some text may match both patterns. True where that is not certain. */
export function globsMayOverlap(a: string, b: string): boolean {
  const [first, second] = [literalStart(a), literalStart(b)];
  return first.startsWith(second) || second.startsWith(first);
}

function literalStart(pattern: string): string {
  const special = pattern.search(/[*?[\]{}\\]/);
  return special === -1 ? `${pattern}\0` : pattern.slice(0, special);
}

function parseGlob(pattern: string): { alternatives: Segment[][] } | { problem: string } {
  if (pattern === "") return { problem: "a pattern cannot be empty" };
  if (pattern.length > LONGEST) return { problem: `a pattern has at most ${LONGEST} characters` };
  if (pattern.startsWith("!")) return { problem: "a pattern cannot be negated with `!`" };
  if (pattern.startsWith("/") || pattern.startsWith("./")) {
    return { problem: "a pattern starts at the root by itself: leave out the leading `/` or `./`" };
  }
  if (pattern.endsWith("/")) return { problem: `a pattern names files: write \`${pattern}**\`` };
  if (pattern.split("/").includes("..")) return { problem: "a pattern cannot leave the repository with `..`" };
  const expanded = expandBraces(pattern);
  if (expanded === null)
    return { problem: `a pattern has closed braces and at most ${MOST_ALTERNATIVES} alternatives` };
  const alternatives: Segment[][] = [];
  for (const alternative of expanded) {
    const segments = alternative.split("/").map((text) => (text === "**" ? null : parseSegment(text)));
    if (segments.includes("open")) return { problem: "a `[` needs its `]`" };
    alternatives.push(segments as Segment[]);
  }
  return { alternatives };
}

/** `a{b,c}d` as `abd`, `acd`; null where a brace stays open or there are too many. */
function expandBraces(pattern: string): string[] | null {
  const finished: string[] = [];
  const waiting = [pattern];
  while (waiting.length > 0) {
    const next = waiting.pop()!;
    const brace = firstBrace(next);
    if (brace === "open" || finished.length + waiting.length > MOST_ALTERNATIVES) return null;
    if (brace === null) finished.push(next);
    else
      waiting.push(
        ...brace.options.map((option) => next.slice(0, brace.start) + option + next.slice(brace.end)).reverse(),
      );
  }
  return finished;
}

function firstBrace(pattern: string): { start: number; end: number; options: string[] } | "open" | null {
  let depth = 0;
  let start = -1;
  const cuts: number[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === "\\") at++;
    else if (character === "{" && depth++ === 0) start = at;
    else if (character === "," && depth === 1) cuts.push(at);
    else if (character === "}" && depth > 0 && --depth === 0) {
      const borders = [start, ...cuts, at];
      const options = borders.slice(1).map((border, index) => pattern.slice(borders[index]! + 1, border));
      return { start, end: at + 1, options };
    }
  }
  return depth > 0 ? "open" : null;
}

function parseSegment(text: string): Step[] | "open" {
  const steps: Step[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === "*") {
      if (steps.at(-1)?.kind !== "run") steps.push({ kind: "run" });
    } else if (character === "?") steps.push({ kind: "one", matches: () => true });
    else if (character === "[") {
      const close = text.indexOf("]", at + 2);
      if (close === -1) return "open";
      steps.push({ kind: "one", matches: characterSet(text.slice(at + 1, close)) });
      at = close;
    } else {
      const literal = character === "\\" ? (text[++at] ?? "\\") : character;
      steps.push({ kind: "one", matches: (other) => other === literal });
    }
  }
  return steps;
}

/** The inside of `[…]`: single characters and ranges, turned round by a leading `!` or `^`. */
function characterSet(inside: string): (character: string) => boolean {
  const isNegated = /^[!^]/.test(inside);
  const members = isNegated ? inside.slice(1) : inside;
  const ranges: [string, string][] = [];
  for (let at = 0; at < members.length; at++) {
    const first = members[at]!;
    const last = members[at + 1] === "-" ? members[at + 2] : undefined;
    ranges.push([first, last ?? first]);
    if (last !== undefined) at += 2;
  }
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
}

// Both levels go back to the last `**` or `*` only: an earlier one cannot help where a later one was reached.
function matchesSegments(pattern: readonly Segment[], segments: readonly string[]): boolean {
  let [at, own] = [0, 0];
  let retry: { at: number; own: number } | null = null;
  while (at < segments.length) {
    const step = pattern[own];
    if (step === null) {
      retry = { at, own };
      own++;
    } else if (step !== undefined && matchesSteps(step, segments[at]!)) {
      at++;
      own++;
    } else if (retry !== null) {
      retry.at++;
      [at, own] = [retry.at, retry.own + 1];
    } else return false;
  }
  // A `**` at the end wants something below it, as in a .gitignore.
  return own === pattern.length;
}

function matchesSteps(steps: readonly Step[], text: string): boolean {
  let [at, own] = [0, 0];
  let retry: { at: number; own: number } | null = null;
  // A lone `*` asks for a name, and a name is not empty.
  if (text === "" && steps.length > 0) return false;
  while (at < text.length) {
    const step = steps[own];
    if (step?.kind === "run") {
      retry = { at, own };
      own++;
    } else if (step !== undefined && step.matches(text[at]!)) {
      at++;
      own++;
    } else if (retry !== null) {
      retry.at++;
      [at, own] = [retry.at, retry.own + 1];
    } else return false;
  }
  while (steps[own]?.kind === "run") own++;
  return own === steps.length;
}
