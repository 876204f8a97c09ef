import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exitCodeOf } from "./check/verdict.ts";
import { openCommands } from "./io/commands.ts";
import { Git } from "./io/git.ts";
import { openHub } from "./io/open-hub.ts";
import { SnapshotError } from "./io/snapshot.ts";
import { openGitHub } from "./io/github.ts";
import { HubUrlError } from "./io/transport.ts";
import { formatRemoteAddress, localPathOf } from "./domain/policy-address.ts";
import * as plugins from "./plugins.ts";
import { review, textScanner } from "./review.ts";
import { scanWithHelpers } from "./threads.ts";
import type { Policy } from "./domain/policy.ts";
import { PUBLIC_HUB } from "./domain/public-hub.ts";
import { PolicyError, type Report } from "./domain/report.ts";
import { proposalOf } from "./action/proposal.ts";
import { UsageError } from "./domain/usage-error.ts";
import { VERSION } from "./version.ts";
import { EventError } from "./action/event.ts";
import { takesWholeTree } from "./action/inventories.ts";
import { run, type ReviewOutcome, type ReviewRequest } from "./action/run.ts";
import { suggestionsOf } from "./action/suggestions.ts";
import { hubTokenFor, isReadRemotely, openRemoteTrees } from "./action/remote-trees.ts";
import { openTrees, type Trees } from "./action/trees.ts";
import {
  appendAudit,
  cacheFolder,
  commitOfTree,
  DEFAULT_POLICY,
  insideOf,
  openBaseline,
  openPolicy,
  remotePolicyReader,
  sha256Of,
} from "./world.ts";

await run(process.env, {
  commands: await openCommands(),
  review: reviewChange,
  openGitHub,
  appendAudit,
  readText: (path) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return null;
    }
  },
  isUsageError: (error) => [HubUrlError, SnapshotError, UsageError].some((known) => error instanceof known),
  now: () => new Date(),
  settle: null,
});

async function reviewChange(request: ReviewRequest): Promise<ReviewOutcome> {
  const { inputs, event, root, note } = request;
  const trees = isReadRemotely(root, event) ? await openRemoteTrees(inputs, event) : openTrees(root, inputs, event);
  trees.notes.forEach(note);
  const policy = await openPolicy(await policyPlaceOf(request, trees));
  const now = new Date();
  const own = insideOf(
    root,
    [inputs.auditLog, inputs.record, inputs.offline].map((path) => path && join(root, path)),
  );
  const exclude = inputs.auditLog === null ? inputs.exclude : [...inputs.exclude, ...own];
  const { hub, snapshot } = openHub({
    url: inputs.hubUrl ?? process.env["HF_ENDPOINT"] ?? PUBLIC_HUB,
    token: hubTokenFor(event.name, inputs.hubToken),
    timeout: inputs.hubTimeout,
    wait: inputs.hubWait,
    offline: inputs.offline,
    record: inputs.record,
    version: VERSION,
    cache: cacheFolder(process.env),
  });
  const baseline = await openBaseline(await baselinePlaceOf(request, trees));
  const edited = editedPolicyFiles(request, policy, trees);
  const proposed = edited.length === 0 ? null : await proposedPolicy(request, trees, policy);
  // A file that a change makes part of the policy names models to judge them, also while the policy of the base is in force.
  const policies = proposed === null || proposed instanceof PolicyError ? [] : proposed.sources;
  // Threads that help read the folder themselves.
  const helpers = trees.isRemote ? {} : { scanAll: scanWithHelpers(root) };
  // A policy is proposed for everything in the tree.
  const whole = edited.length > 0 || takesWholeTree(inputs, event);
  const judge = (by: Policy): Promise<Report> =>
    review({ workspace: trees.workspace, base: trees.base, hub, now, ...helpers }, by, plugins, {
      version: VERSION,
      run: {
        repository: event.repository,
        event: event.name,
        base: trees.baseCommit,
        head: trees.headCommit,
        branch: event.branch,
      },
      failOn: inputs.failOn,
      paths: inputs.paths,
      exclude,
      lock: inputs.lock,
      baseline,
      policies,
      whole,
    });
  const report = await judge(policy);
  if (proposed !== null) report.proposal = await proposalOf(report, edited, proposed, judge);
  const told = inputs.auditLog === null ? null : snapshot();
  const isOffering = inputs.suggest && event.pullRequest !== null;
  return {
    report,
    exitCode: exitCodeOf(report.verdict, { ...policy, enforcement: report.enforcement }),
    snapshot: inputs.record === null ? null : snapshot(),
    audit: {
      time: now.toISOString(),
      actor: process.env["GITHUB_ACTOR"] || null,
      job: event.run === 0 ? null : { id: String(event.run), attempt: event.attempt, url: event.runUrl },
      tree: inputs.auditLog === null ? null : commitOfTree(new Git(root), own),
      snapshot: told === null ? null : sha256Of(told),
      asked: {
        policy: inputs.policy,
        policyRef: isJudgedByBase(event) ? trees.policyCommit : null,
        baseline: inputs.baseline,
        baselineRef: isJudgedByBase(event) ? trees.policyCommit : null,
        lock: inputs.lock,
        compare: trees.base === null ? null : trees.baseCommit,
        failOn: inputs.failOn,
        paths: inputs.paths,
        exclude,
        whole,
        policies: policies.map(({ source }) => source),
      },
    },
    ...(isOffering && { suggestions: () => suggestionsOf(report, trees.workspace, textScanner(policy, plugins)) }),
  };
}

/** The policy as the change leaves it, or what is wrong with it. */
async function proposedPolicy(
  { inputs, event }: ReviewRequest,
  trees: Trees,
  inForce: Policy,
): Promise<Policy | PolicyError> {
  const readRemote = remoteReader(inputs, event);
  const known = new Set(inForce.sources.map(({ source }) => source));
  try {
    return await openPolicy({
      policy: inputs.policy,
      ref: null,
      readFile: trees.readPresent,
      // A stranger's words would otherwise decide what is read with our tokens, and told in a comment.
      readRemote: async (address) =>
        event.name !== "pull_request_target" || known.has(formatRemoteAddress(address))
          ? readRemote(address)
          : { problem: "on pull_request_target a proposed policy is read only from places that are in force" },
    });
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
}

function isJudgedByBase({ pullRequest, name }: ReviewRequest["event"]): boolean {
  return pullRequest !== null || name === "merge_group";
}

/** On a pull request and in a merge queue the policy comes from the base: a change does not judge itself. */
async function policyPlaceOf(
  { inputs, event }: ReviewRequest,
  trees: Trees,
): Promise<Parameters<typeof openPolicy>[0]> {
  const { policy } = inputs;
  const readRemote = remoteReader(inputs, event);
  if (!isJudgedByBase(event)) return { policy, ref: null, readFile: trees.readPresent, readRemote };
  const ref = trees.policyCommit;
  if (ref === null)
    throw new EventError(
      "The base commit of this event is not known, and the policy is read from there. Give the input `base`.",
    );
  if (trees.readAtBase !== null) return { policy, ref, readFile: trees.readAtBase, readRemote };
  // Without the base in git, GitHub's API has the file.
  return { policy, ref, readFile: await apiReader(inputs, event, ref), readRemote };
}

/** The baseline comes from where the policy does, for the same reason. */
async function baselinePlaceOf(request: ReviewRequest, trees: Trees): Promise<Parameters<typeof openBaseline>[0]> {
  const { ref, readFile } = await policyPlaceOf(request, trees);
  return { baseline: request.inputs.baseline, ref, readFile, readPresent: trees.readPresent };
}

/** Files of the policy in force, and the place where it may stand, that the reviewed change touches. */
function editedPolicyFiles({ inputs, event }: ReviewRequest, policy: Policy, trees: Trees): string[] {
  if (!isJudgedByBase(event) || trees.base === null) return [];
  const { changed } = trees.base;
  const files = [inputs.policy ?? DEFAULT_POLICY, ...policy.sources.map(({ source }) => source)].map(localPathOf);
  return [...new Set(files)].filter((path) => path !== null && changed.has(path)) as string[];
}

async function apiReader(
  inputs: ReviewRequest["inputs"],
  event: ReviewRequest["event"],
  ref: string,
): Promise<(path: string) => Promise<string | null>> {
  if (inputs.githubToken === null || event.repository === null) {
    throw new EventError(
      "The policy is read from the base commit, which is not in the checkout: check out with `fetch-depth: 2`, or give `github-token`.",
    );
  }
  const github = await openGitHub({ apiUrl: event.apiUrl, token: inputs.githubToken, repository: event.repository });
  return async (path) => (await github.file(path, ref))?.text ?? null;
}

function remoteReader({ policyToken, githubToken }: ReviewRequest["inputs"], { apiUrl }: ReviewRequest["event"]) {
  return remotePolicyReader({ apiUrl, token: policyToken ?? githubToken, tokenFrom: "the input policy-token" });
}
