import { GitHubError, type GitHub, type Issue } from "./github.ts";
import {
  authorOf,
  compareRuns,
  isBy,
  isOfRun,
  MOST_CHARACTERS,
  MOST_ROUNDS,
  pause,
  readMarker,
  SETTLE,
  writeMarker,
  type Author,
  type CommentIdentity,
} from "./sticky-comment.ts";

/** What an issue is to say. */
export interface IssueText {
  title: string;
  /** Hexadecimal digits that stay the same as long as the same things are wrong. */
  fingerprint: string;
  /** Repositories that it is about, as `kind:id`. */
  about: readonly string[];
  /** At most so many characters. */
  text(limit: number): string;
}

/** What is to be told in an issue. All texts are Markdown, escaped by who made them. */
export interface StickyIssue {
  identity: CommentIdentity;
  /** Null where nothing is wrong. */
  wrong: IssueText | null;
  /** Repositories that could not be looked at: as long as the issue is about one of them, nothing is resolved. */
  unseen: readonly string[];
  /** Texts for the day on which nothing is wrong any more, and for comments on closing and on opening again. */
  resolved: string;
  closing: string;
  reopening: string;
}

/** What became of the issue. `url`: null where there is none. */
export interface StickyIssueOutcome {
  /** `left-closed`: somebody closed it, and nothing else is wrong since. `left-open`: what it is about was not seen. */
  did: "created" | "updated" | "reopened" | "closed" | "left-newer" | "left-closed" | "left-open" | "nothing";
  url: string | null;
}

/**
 * One issue per key, with what the newest run found. The oldest of ours stays for ever: it is rewritten, closed with a comment
 * when nothing is wrong, and opened again when something is. Runs that open one at once converge, as those that comment do; the
 * later issue is closed, for GitHub deletes none. What others wrote is never touched. Rejects with `GitHubError`.
 */
export async function keepIssue(
  github: GitHub,
  issue: StickyIssue,
  settle: number = SETTLE,
): Promise<StickyIssueOutcome> {
  const { identity, wrong } = issue;
  const self = await authorOf(github);
  let did: StickyIssueOutcome["did"] = "nothing";
  let body: string | null = null;
  let failures = 0;

  for (let round = 0; round < MOST_ROUNDS; round++) {
    const own = await ownIssues(github, identity.key, self);
    const [oldest, ...later] = own;
    if (oldest === undefined) {
      if (wrong === null) return { did: "nothing", url: null };
      body ??= bodyOf(identity, wrong);
      try {
        await github.createIssue(wrong.title, body);
        did = "created";
      } catch (error) {
        // The answer may be lost and the issue there: the next look tells.
        if (!(error instanceof GitHubError) || !error.isTemporary || ++failures > 2) throw error;
      }
      await pause(settle);
      continue;
    }
    const { url } = oldest;
    for (const duplicate of later.filter(({ isOpen }) => isOpen)) await closeDuplicate(github, duplicate, oldest);
    if (own.some((one) => compareRuns(readMarker(one.body)!, identity) > 0)) return { did: "left-newer", url };

    const wanted = wantedOf(issue, oldest, (body ??= bodyOf(identity, wrong ?? asResolved(issue))));
    if (typeof wanted === "string") return { did: did === "nothing" ? wanted : did, url };
    if (oldest.body !== wanted.body || oldest.title !== wanted.title || oldest.isOpen !== wanted.isOpen) {
      if (oldest.isOpen !== wanted.isOpen) did = wanted.isOpen ? "reopened" : "closed";
      else if (did === "nothing") did = "updated";
      await github.updateIssue(oldest.number, wanted);
      await pause(settle);
      continue;
    }
    // Only the run whose text stands says so; another one that closed it too has left.
    if (did === "closed") await github.createComment(oldest.number, issue.closing);
    if (did === "reopened") await github.createComment(oldest.number, issue.reopening);
    return { did, url };
  }
  throw new GitHubError("Other runs kept changing the issue.", null, true);
}

type Wanted = Parameters<GitHub["updateIssue"]>[1];

/** What the issue is to become, or why it stays as it is. */
function wantedOf(
  { identity, wrong, unseen }: StickyIssue,
  present: Issue,
  body: string,
): Wanted | "left-closed" | "left-open" | "nothing" {
  const told = factsIn(present.body);
  if (wrong !== null) {
    const isAcknowledged = !present.isOpen && told.fingerprint === wrong.fingerprint && !isOfRun(present, identity);
    return isAcknowledged ? "left-closed" : { title: wrong.title, body, isOpen: true };
  }
  if (!present.isOpen && told.fingerprint === "" && !isOfRun(present, identity)) return "nothing";
  if (unseen.some((repo) => told.about.includes(repo))) return present.isOpen ? "left-open" : "nothing";
  return { title: present.title, body, isOpen: false, reason: "completed" };
}

function asResolved({ resolved }: StickyIssue): IssueText {
  return { title: "", fingerprint: "", about: [], text: () => resolved };
}

async function ownIssues(github: GitHub, key: string, self: Author): Promise<Issue[]> {
  const issues = await github.issuesBy(self.login);
  return issues
    .filter((one) => readMarker(one.body)?.key === key && isBy(one, self))
    .sort((a, b) => a.number - b.number);
}

async function closeDuplicate(github: GitHub, { number, title, body }: Issue, oldest: Issue): Promise<void> {
  const marker = body.split("\n", 1)[0]!;
  const text = `${marker}\nOpened by two runs at once: see #${oldest.number}.`;
  await github.updateIssue(number, { title, body: text, isOpen: false, reason: "not_planned" });
}

/** Repositories named in the hidden line; more than these are always looked at. */
const MOST_ABOUT = 200;

function bodyOf(identity: CommentIdentity, { fingerprint, about, text }: IssueText): string {
  const names = [...about]
    .sort()
    .slice(0, MOST_ABOUT)
    .filter((name) => /^[a-z]+:[\w./-]{1,200}$/.test(name) && !name.includes("--"));
  const head = `${writeMarker(identity)}\n<!-- findings="${fingerprint}" about="${names.join(" ")}" -->\n`;
  return head + text(MOST_CHARACTERS - head.length);
}

/** What an issue of ours was last about. */
function factsIn(body: string): { fingerprint: string; about: string[] } {
  const line = body.split("\n", 2)[1] ?? "";
  const match = /^<!-- findings="([0-9a-f]{0,64})" about="([^"]{0,50000})" -->$/.exec(line.trimEnd());
  return { fingerprint: match?.[1] ?? "", about: match?.[2] === undefined ? [] : match[2].split(" ") };
}
