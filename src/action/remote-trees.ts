import { readdirSync } from "node:fs";
import { GitHubError, openGitHub, type GitHub } from "../io/github.ts";
import { isObjectId, isRevisionName } from "../io/git.ts";
import { openRemoteComparison } from "../io/remote-tree.ts";
import { statementFilesAmong } from "../license/own-repository.ts";
import { DEFAULT_LOCK } from "../lock/shape.ts";
import { LARGEST_READ } from "../world.ts";
import { EventError, type ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { tokenOf } from "./token.ts";
import type { Trees } from "./trees.ts";

/** Events whose commits can be read without a checkout: they say what to compare. */
const COMPARED = ["pull_request", "pull_request_target", "pull_request_review", "merge_group", "push"];

/**
 * Whether the files come from GitHub's API: where nobody checked them out, and always on `pull_request_target`, which runs with
 * secrets beside a workspace that may be somebody else's. Nothing of that workspace is read, its listing included.
 */
export function isReadRemotely(root: string, { name }: ActionEvent): boolean {
  return name === "pull_request_target" || (COMPARED.includes(name) && readdirSync(root).length === 0);
}

/** Reads what the event compares through GitHub's API. Throws `EventError` where that cannot be. */
export function openRemoteTrees(inputs: Inputs, event: ActionEvent): Promise<Trees> {
  return explaining(event, async () => {
    const { base, head } = commitsOf(inputs, event);
    const github = await openGitHub({
      apiUrl: event.apiUrl,
      token: tokenOf(inputs),
      repository: event.repository ?? "",
    });
    const { mergeBase, paths, base: baseTip } = await github.compare(base, head);
    const lock = inputs.lock ?? DEFAULT_LOCK;
    const besides = (all: readonly string[]): string[] => [
      ...statementFilesAmong(all),
      ...all.filter((path) => path === lock),
    ];
    const compared = await openRemoteComparison(github, { base: mergeBase, head, paths, besides });
    const read = (side: "head" | "base") => (path: string) =>
      explaining(event, async () => {
        const bytes = await compared.readAt(side, path, LARGEST_READ);
        return bytes === null ? null : new TextDecoder().decode(bytes);
      });
    return {
      workspace: compared.head,
      base: { workspace: compared.base, changed: compared.changed, onlyChanged: true },
      baseCommit: mergeBase,
      headCommit: head,
      // The base may have moved on since the change began, and its policy with it.
      policyCommit: baseTip,
      readAtBase: baseTip === mergeBase ? read("base") : readFileAt(github, event, baseTip),
      readPresent: read("head"),
      isRemote: true,
      notes: notesOf(inputs, event, compared.changed.size),
    };
  });
}

function notesOf({ hubToken }: Inputs, { name }: ActionEvent, changed: number): string[] {
  const from =
    name === "pull_request_target" ? "The workspace is not read on pull_request_target" : "There is no checkout";
  return [
    `${from}: what this change touches (${changed} file${changed === 1 ? "" : "s"}) was read through GitHub's API. What other files use is not known to this review.`,
    ...(hubTokenFor(name, hubToken) === hubToken
      ? []
      : [
          "The hub-token is not used on pull_request_target: whoever opens a pull request would learn what it may see.",
        ]),
  ];
}

/** The Hub's token where those who may start a run may also see what it shows. */
export function hubTokenFor(event: string, token: string | null): string | null {
  return event === "pull_request_target" ? null : token;
}

function readFileAt(github: GitHub, event: ActionEvent, commit: string): (path: string) => Promise<string | null> {
  return (path) => explaining(event, async () => (await github.file(path, commit))?.text ?? null);
}

/** `base` may be a name, as GitHub resolves it. */
function commitsOf(inputs: Inputs, event: ActionEvent): { base: string; head: string } {
  if (event.repository === null) throw new EventError("The repository of this run is not known: GITHUB_REPOSITORY.");
  const unusable = [
    ...(inputs.offline === null ? [] : ["offline"]),
    ...(inputs.auditLog === null ? [] : ["audit-log"]),
  ];
  if (unusable.length > 0)
    throw new EventError(
      `The files are read through GitHub's API here, and a file of the workspace is not: leave out ${unusable.join(" and ")}.${remedyOf(event)}`,
    );
  const head = inputs.head ?? event.head;
  const base = inputs.base ?? event.base ?? branchedFrom(event);
  if (head === null || base === null || (event.name === "pull_request_target" && event.pullRequest === null))
    throw new EventError(
      `There is nothing to review: the files are read through GitHub's API here, and the event does not say which commits to compare.${remedyOf(event)}`,
    );
  if (!isObjectId(head)) throw new EventError("Without a checkout the input head is the id of a commit.");
  if (!isRevisionName(base)) throw new EventError("The input base is not the name of a revision.");
  return { base, head };
}

/** A new branch is compared with the one that it came from, as far as anybody knows. */
function branchedFrom({ name, branch, defaultBranch }: ActionEvent): string | null {
  return name === "push" && branch !== null && branch !== defaultBranch ? defaultBranch : null;
}

/** What helps besides: never a checkout of foreign files beside secrets. */
function remedyOf({ name }: ActionEvent): string {
  return name === "pull_request_target" ? "" : " With actions/checkout before this step they are read from there.";
}

/** Tells what GitHub refused with the permission that it takes. */
async function explaining<T>(event: ActionEvent, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const isRefused = (error.status === 403 || error.status === 404) && error.opensIn === null;
    const minutes = error.opensIn === null ? "" : ` It opens again in ${Math.ceil(error.opensIn / 60_000)} min.`;
    const why = isRefused
      ? `The token lacks the permission \`contents: read\`, or a commit is gone (GitHub answered ${error.status}).`
      : `${error.message}${minutes}`;
    throw new EventError(`The files could not be read through GitHub's API. ${why}${remedyOf(event)}`);
  }
}
