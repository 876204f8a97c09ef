import { createHash } from "node:crypto";
import { GitHubError, type GitHub, type IssueComment } from "./github.ts";

/** Which comment it is, and which run wrote what stands in it. */
export interface CommentIdentity {
  /** Tells the comments of several workflows and jobs apart. */
  key: string;
  /** Reviewed commit. */
  head: string;
  /** `GITHUB_RUN_ID` and `GITHUB_RUN_ATTEMPT`: later runs have larger ids. */
  run: number;
  attempt: number;
}

/** What is to be told in a comment on an issue or pull request. */
export interface StickyComment {
  issue: number;
  identity: CommentIdentity;
  /** The text, at most so many characters; null where nothing need be said. `replaces`: an earlier comment stands there. */
  text(limit: number, replaces: boolean): string | null;
}

/** What became of the comment. `left-newer`: a later run has written it. `url`: null where there is none. */
export interface StickyOutcome {
  did: "created" | "updated" | "left-newer" | "nothing";
  url: string | null;
}

/** Characters in a comment (API message: "Body is too long (maximum is 65536 characters)"). */
export const MOST_CHARACTERS = 65_536;
/** Milliseconds in which a write of another run, begun before ours was seen, has landed. */
export const SETTLE = 750;
export const MOST_ROUNDS = 8;

/**
 * One comment per key, with the newest run's text. GitHub has no conditional writes, so runs that write at once converge: each
 * looks again after it wrote; the oldest comment stays, takes over the newest text, and later ones of ours are deleted. What
 * others wrote is never touched, also where it carries our marker. Rejects with `GitHubError`.
 */
export async function keepComment(
  github: GitHub,
  comment: StickyComment,
  settle: number = SETTLE,
): Promise<StickyOutcome> {
  const { issue } = comment;
  const identity = { ...comment.identity, key: shortened(comment.identity.key) };
  const marker = writeMarker(identity);
  const limit = MOST_CHARACTERS - marker.length - 1;
  const bodyOf = (text: string): string => `${marker}\n${text}`;
  let self: Author | null = null;
  let created: IssueComment | null = null;
  let body: string | null = null;
  let did: StickyOutcome["did"] = "nothing";
  let failures = 0;

  for (let round = 0; round < MOST_ROUNDS; round++) {
    const marked = (await github.comments(issue)).filter((one) => readMarker(one.body)?.key === identity.key);
    if (marked.length > 0) self ??= await authorOf(github);
    const own = marked.filter((one) => self !== null && isBy(one, self)).sort((a, b) => a.id - b.id);
    const [oldest, ...later] = own;

    if (oldest === undefined) {
      const text = comment.text(limit, false);
      if (text === null) return { did: "nothing", url: null };
      body = bodyOf(text);
      try {
        created = await github.createComment(issue, body);
        self = created.author;
        did = "created";
      } catch (error) {
        // The answer may be lost and the comment there: the next look tells.
        if (!(error instanceof GitHubError) || !error.isTemporary || ++failures > 2) throw error;
      }
      await pause(settle);
      continue;
    }
    const newer = own.find((one) => compareRuns(readMarker(one.body)!, identity) > 0);
    if (newer !== undefined) {
      if (created !== null && created.id !== oldest.id) await github.deleteComment(created.id);
      return { did: "left-newer", url: oldest.url };
    }
    const isReplaced = created?.id !== oldest.id && !isOfRun(oldest, identity);
    body ??= bodyOf(comment.text(limit, isReplaced) ?? "");
    if (oldest.body !== body) {
      await updated(github, oldest.id, body);
      did = did === "created" ? did : "updated";
      await pause(settle);
      continue;
    }
    for (const duplicate of later) await github.deleteComment(duplicate.id);
    return { did, url: oldest.url };
  }
  throw new GitHubError("Other runs kept changing the comment.", null, true);
}

/** Another run may have deleted the comment meanwhile; the next look tells. */
async function updated(github: GitHub, id: number, body: string): Promise<void> {
  try {
    await github.updateComment(id, body);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The marker stands first, so that no cut can lose it. */
export function writeMarker({ key, head, run, attempt }: CommentIdentity): string {
  return `<!-- model-review key="${encodedKey(key)}" head="${/^[0-9a-f]{40}$/.test(head) ? head : ""}" run="${run}.${attempt}" -->`;
}

const LONGEST_KEY = 60;

/** A key that fits into a marker, and that is another one for every other key. */
function shortened(key: string): string {
  const whole = key.replace(/\p{Cs}/gu, "\ufffd");
  if (whole.length <= LONGEST_KEY) return whole;
  const digest = createHash("sha256").update(whole).digest("hex").slice(0, 12);
  return `${whole.slice(0, LONGEST_KEY - 13).replace(/\p{Cs}/gu, "\ufffd")}~${digest}`;
}

/** Nothing of a key may end an HTML comment. */
function encodedKey(key: string): string {
  return encodeURIComponent(shortened(key)).replace(
    /[-'()*!~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const MARKER =
  /^<!-- model-review key="([\w%.]{1,600})" head="([0-9a-f]{40})?" run="(\d{1,15})\.(\d{1,6})" -->(?:\r?\n|$)/;

/** Whose comment it is, by its first line; null where it is none of ours. */
export function readMarker(body: string): CommentIdentity | null {
  const match = MARKER.exec(body.slice(0, 1000));
  if (match === null) return null;
  const [, key, head, run, attempt] = match;
  try {
    return { key: decodeURIComponent(key!), head: head ?? "", run: Number(run), attempt: Number(attempt) };
  } catch {
    return null;
  }
}

type Order = Pick<CommentIdentity, "run" | "attempt">;

/** Negative where the first run began before the second; attempts count within a run. */
export function compareRuns(a: Order, b: Order): number {
  return a.run - b.run || a.attempt - b.attempt;
}

export function isOfRun(comment: Pick<IssueComment, "body">, identity: CommentIdentity): boolean {
  const marker = readMarker(comment.body);
  return marker !== null && compareRuns(marker, identity) === 0;
}

export type Author = IssueComment["author"];

/** Who we are. Where the token may not ask, the name that a workflow's own token has. */
export async function authorOf(github: GitHub): Promise<Author> {
  try {
    const login = await github.login();
    return { login, isBot: login.endsWith("[bot]") };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { login: "github-actions[bot]", isBot: true };
  }
}

/** Whether somebody wrote it. GitHub names the same app with and without `[bot]`. */
export function isBy({ author }: Pick<IssueComment, "author">, self: Author): boolean {
  const name = (login: string): string => login.replace(/\[bot\]$/, "");
  return name(author.login) === name(self.login) && (author.isBot || !self.isBot);
}
