import { readdirSync } from "node:fs";
import type { Workspace } from "../domain/workspace.ts";
import type { Base } from "../scan/trees.ts";
import { Git, GitError } from "../io/git.ts";
import { openWorkspace } from "../io/workspace.ts";
import { openBase, policyReaderOf } from "../world.ts";
import { EventError, type ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";

type ReadText = (path: string) => string | null | Promise<string | null>;

/** The tree to review, and the one to compare it with. */
export interface Trees {
  workspace: Workspace;
  base: Base | null;
  baseCommit: string | null;
  headCommit: string | null;
  /** Where a change's policy is read: the base as it is now, which may be ahead of `baseCommit`. */
  policyCommit: string | null;
  /** Reads a file at that commit; null where git has not got it. */
  readAtBase: ReadText | null;
  /** Reads a policy or baseline as the reviewed tree has it. */
  readPresent: ReadText;
  /** Whether it all came through GitHub's API, and nothing from the workspace. */
  isRemote: boolean;
  /** What stood in the way of a comparison, for the log. */
  notes: string[];
}

/** Opens the checkout. A base that cannot be had is told and costs the comparison, not the review. */
export function openTrees(root: string, inputs: Pick<Inputs, "base" | "head">, event: ActionEvent): Trees {
  const workspace = openWorkspace(root);
  // An empty folder would pass without anything having been looked at.
  if (readdirSync(root).length === 0)
    throw new EventError("There is nothing to review: the workspace is empty. Put actions/checkout before this step.");
  const git = new Git(root);
  const notes: string[] = [];
  const wanted = commitsOf(git, inputs, event, notes);
  const nothing = {
    workspace,
    base: null,
    baseCommit: wanted.base,
    headCommit: wanted.head,
    policyCommit: wanted.policy,
    readAtBase: null,
    readPresent: policyReaderOf(root),
    isRemote: false,
    notes,
  };
  const { base, policy } = wanted;
  if (base === null || policy === null) return nothing;
  try {
    git.fetchCommit(base);
    git.fetchCommit(policy);
    return {
      ...nothing,
      base: openBase(git, base, null),
      readAtBase: (path) => readAt(git, policy, path),
    };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    notes.push(`There is no comparison with the base ${base.slice(0, 7)}, so everything is reviewed: ${error.message}`);
    return nothing;
  }
}

/** Throws `EventError` on a file that is there and cannot be had: without it the change would be judged by less. */
function readAt(git: Git, commit: string, path: string): string | null {
  try {
    return git.readFile(commit, path)?.toString("utf8") ?? null;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new EventError(
      `${JSON.stringify(path)} could not be read at the base ${commit.slice(0, 7)}, by which this change is judged: check out without a filter. ${error.message}`,
    );
  }
}

interface Commits {
  base: string | null;
  policy: string | null;
  head: string | null;
}

function commitsOf(git: Git, inputs: Pick<Inputs, "base" | "head">, event: ActionEvent, notes: string[]): Commits {
  const comparing = (base: string | null, head: string | null): Commits => ({ base, policy: base, head });
  try {
    const here = git.resolve("HEAD");
    const head = inputs.head === null ? (event.head ?? here) : revision(git, inputs.head, "head", notes);
    if (inputs.base !== null) return comparing(revision(git, inputs.base, "base", notes), head);
    if (event.pullRequest === null || here === null) return comparing(event.base, head);
    // What is checked out on a pull request is its merge into the base, whose first parent is the base as it was then.
    const parents = git.parents(here);
    if (here === event.sha && parents.length === 2 && (event.head === null || parents[1] === event.head))
      return comparing(parents[0]!, head);
    const merged = event.base !== null && git.has(event.base) ? git.mergeBase(event.base, here) : null;
    // The base may have got a stricter policy since the change began, which judges it all the same.
    return { ...comparing(event.base, head), ...(merged === null ? {} : { base: merged }) };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    notes.push(`The checkout is read without git: ${error.message}`);
    return comparing(event.base, event.head ?? event.sha);
  }
}

/** A branch may be here only as the remote has it. */
function revision(git: Git, name: string, input: string, notes: string[]): string | null {
  const commit = git.resolve(name) ?? git.resolve(`origin/${name}`);
  if (commit !== null) return commit;
  if (/^[0-9a-f]{40}$/.test(name)) return name;
  notes.push(
    `The revision of the input ${input} is not in the checkout: ${JSON.stringify(name)}. Give its commit, or check out with fetch-depth: 0.`,
  );
  return null;
}
