import { LockError } from "../domain/lock.ts";
import { localPathOf } from "../domain/policy-address.ts";
import { PUBLIC_HUB } from "../domain/public-hub.ts";
import type { Report } from "../domain/report.ts";
import { PolicyError } from "../domain/report.ts";
import type { Commands } from "../io/commands.ts";
import { deliver, placeInside, writeInside, type Channel, type Delivery } from "../io/deliver.ts";
import { GitHubError, type GitHub, type GitHubAccess } from "../io/github.ts";
import { postSuggestions, type SuggestionsOutcome } from "../io/suggestions.ts";
import { keepComment } from "../io/sticky-comment.ts";
import { annotationsOf, STEP_BUDGET } from "../render/annotations.ts";
import type { AuditContext } from "../render/audit-log.ts";
import { LENGTHS, logLine } from "../render/escape.ts";
import markdown from "../render/formats/markdown.ts";
import summary from "../render/formats/summary.ts";
import text from "../render/formats/text.ts";
import type { RenderOptions } from "../render/renderer.ts";
import { activeFindings, concernsModels, tallyOf, usesOf } from "../render/standing.ts";
import { checkRunChannel, stepBudgetOf } from "./check-run.ts";
import { dependencyChannel } from "./dependencies.ts";
import { EventError, readEvent, type ActionEvent } from "./event.ts";
import { fileOutputsOf, isWrongOf, partialInventories } from "./inventories.ts";
import { issueChannel } from "./issue.ts";
import { publish } from "./publish.ts";
import { InputError, readInputs, type Inputs } from "./inputs.ts";
import type { Offers } from "./suggestions.ts";
import { tokenOf } from "./token.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a review needs to know of the run. */
export interface ReviewRequest {
  inputs: Inputs;
  event: ActionEvent;
  /** The checkout. */
  root: string;
  /** A line for the log. */
  note(line: string): void;
}

/** What a review gives to the channels. */
export interface ReviewOutcome {
  report: Report;
  /** 0 passes; 1: the policy says no; 3: undecided, where the policy says that this fails. */
  exitCode: 0 | 1 | 3;
  /** Text of the Hub snapshot, where the input `record` asks for it. */
  snapshot?: string | null;
  /** What an audit log says of the run besides its report. */
  audit?: AuditContext;
  /** Fixes to offer, where the input asks for them. */
  suggestions?: () => Offers;
}

/** Everything outside of the action's own reasoning. */
export interface ActionWorld {
  commands: Commands;
  review(request: ReviewRequest): Promise<ReviewOutcome>;
  openGitHub(access: GitHubAccess): Promise<GitHub>;
  /** Puts the run at the end of an audit log, and says which line it is. */
  appendAudit(path: string, report: Report, audit: AuditContext): string;
  readText(path: string): string | null;
  /** Whether an error is a mistake of whoever called, told in its own words. */
  isUsageError(error: unknown): boolean;
  now(): Date;
  /** Milliseconds after a write of the comment before it is looked at again; null for the default. */
  settle: number | null;
}

/** Runs the action once. Never rejects: what goes wrong is told, and fails the step. */
export async function run(environment: Environment, world: ActionWorld): Promise<void> {
  const { commands } = world;
  try {
    const inputs = readInputs(environment);
    for (const secret of [inputs.hubToken, inputs.githubToken, inputs.policyToken])
      if (secret !== null) commands.hide(secret);
    const event = readEvent(environment, world.readText);
    if (inputs.mode === "publish") {
      await publish(inputs, event, inputs.hubUrl ?? environment["HF_ENDPOINT"] ?? PUBLIC_HUB, world);
      return;
    }
    const root = environment["GITHUB_WORKSPACE"] || ".";
    const note = (line: string): void => commands.info(logLine(line));
    const outcome = await world.review({ inputs, event, root, note });
    await tell(outcome, { inputs, event, root, world });
  } catch (error) {
    fail(error, world);
  }
}

/** What every channel may need. */
export interface Telling {
  inputs: Inputs;
  event: ActionEvent;
  root: string;
  world: ActionWorld;
}

/** Delivers by every channel and sets the outputs; the exit code was settled before. */
async function tell(outcome: ReviewOutcome, telling: Telling): Promise<void> {
  const { report, exitCode, suggestions, snapshot = null, audit } = outcome;
  const { inputs, event, root, world } = telling;
  const { commands } = world;
  const options = renderOptionsOf(report, event);
  const tally = tallyOf(activeFindings(report));
  const outputs: Record<string, string> = {
    verdict: report.verdict,
    findings: String(tally.error + tally.warning + tally.note),
    errors: String(tally.error),
    warnings: String(tally.warning),
    references: String(usesOf(report).length),
  };
  const files = fileOutputsOf(inputs)
    .filter((file) => !isWrongOf(report, file))
    .map(({ name, path, format }): Channel => ({
      name: `The file of ${name}`,
      send: async () => (outputs[name] = writeInside(root, path, format.render(report, options))),
    }));
  const channels: Channel[] = [
    {
      name: "The log",
      send: async () => (
        commands.group("Model review", text.render(report, { width: 120 }).trimEnd().split("\n")),
        null
      ),
    },
    { name: "The job summary", send: async () => (await commands.summary(summary.render(report, options)), null) },
    ...files,
    ...(inputs.record === null || snapshot === null
      ? []
      : [{ name: "The snapshot of the Hub", send: async () => writeInside(root, inputs.record!, snapshot) }]),
    ...(inputs.auditLog === null || audit === undefined
      ? []
      : [
          {
            name: "The audit log",
            send: async () => auditing(placeInside(root, inputs.auditLog!), report, audit, world),
          },
        ]),
    ...commentChannel(report, options, telling, outputs),
    ...suggestionChannel(suggestions, telling),
    ...issueChannel(report, options, telling, outputs),
    ...checkRunChannel(outcome, options, telling, outputs),
    ...dependencyChannel(report, telling),
  ];
  const failed = (await deliver(channels)).filter(({ status }) => status === "failed");
  // What this step says besides counts against the same budget.
  const ofPart = partialInventories(report, inputs, event);
  const budget = {
    ...stepBudgetOf(exitCode),
    warning: STEP_BUDGET.warning - (ofPart === null ? 0 : 1),
    notice: STEP_BUDGET.notice - failed.length,
  };
  if (ofPart !== null)
    commands.annotate({
      level: "warning",
      title: "Only what the change touches was read",
      message: logLine(ofPart),
      place: null,
    });
  // The check run says each line once already.
  const isAnnotated = outputs["check-run-url"] !== undefined;
  const annotations = {
    name: "Annotations",
    send: async () => (
      annotationsOf(report, budget)
        .filter(({ place }) => place === null || !isAnnotated)
        .forEach((one) => commands.annotate(one)),
      null
    ),
  };
  failed.push(...(await deliver([annotations])).filter(({ status }) => status === "failed"));
  for (const delivery of failed) missed(delivery, telling);
  for (const [name, value] of Object.entries(outputs)) commands.output(name, value);
  if (exitCode !== 0) commands.fail(logLine(`Model review: ${report.reason}`));
}

function auditing(path: string, report: Report, audit: AuditContext, { commands, appendAudit }: ActionWorld): string {
  const line = appendAudit(path, report, audit);
  // Whoever keeps the run's log can tell later that lines of the audit log are gone.
  commands.info(logLine(line));
  return line;
}

function commentChannel(
  report: Report,
  options: RenderOptions,
  { inputs, event, world }: Telling,
  outputs: Record<string, string>,
): Channel[] {
  const { pullRequest, repository } = event;
  if (pullRequest === null || repository === null || inputs.comment === "never") return [];
  const mustSpeak = inputs.comment === "always" || concernsModels(report);
  const send = async (): Promise<string | null> => {
    const github = await world.openGitHub({ apiUrl: event.apiUrl, token: tokenOf(inputs), repository });
    const outcome = await keepComment(
      github,
      {
        issue: pullRequest.number,
        identity: { key: commentKeyOf(event, inputs), head: event.head ?? "", run: event.run, attempt: event.attempt },
        text: (limit, replaces) =>
          mustSpeak || replaces ? markdown.render(report, { ...options, limit, replaces }) : null,
      },
      ...(world.settle === null ? [] : [world.settle]),
    );
    if (outcome.url !== null) outputs["comment-url"] = outcome.url;
    return null;
  };
  return [{ name: "The comment", writesToRepository: true, send }];
}

function suggestionChannel(suggestions: ReviewOutcome["suggestions"], { inputs, event, world }: Telling): Channel[] {
  const { pullRequest, repository, head } = event;
  if (suggestions === undefined || pullRequest === null || repository === null || head === null) return [];
  const send = async (): Promise<string | null> => {
    const { suggestions: offers, otherBreaks, unseen } = suggestions();
    const leftOut = otherBreaks + unseen;
    if (offers.length + leftOut === 0) return null;
    const post = async (): Promise<SuggestionsOutcome> => {
      const github = await world.openGitHub({ apiUrl: event.apiUrl, token: tokenOf(inputs), repository });
      return postSuggestions(github, { pull: pullRequest.number, head, suggestions: offers });
    };
    const { posted, known, outside, more } =
      offers.length === 0 ? { posted: 0, known: 0, outside: 0, more: 0 } : await post();
    const rest = [
      ...(known === 0 ? [] : [`${known} offered before`]),
      ...(outside === 0 ? [] : [`${outside} at lines that the pull request does not show`]),
      ...(more === 0 ? [] : [`${more} too many for one review`]),
      ...(otherBreaks === 0 ? [] : [`${otherBreaks} in files with CRLF line breaks, which a suggestion would change`]),
      ...(unseen === 0 ? [] : [`${unseen} at lines too long or with characters that nobody sees`]),
    ];
    const remedy = leftOut === 0 ? "" : " `model-review fix` makes those.";
    world.commands.info(`Suggestions: ${posted} offered${rest.map((one) => `, ${one}`).join("")}.${remedy}`);
    return null;
  };
  return [{ name: "The suggestions", writesToRepository: true, send }];
}

function missed({ channel, writesToRepository, detail }: Delivery, { event, world }: Telling): void {
  const isExpected = writesToRepository && event.pullRequest?.isFork === true;
  const why = isExpected ? " Runs for forks and Dependabot have a token that may only read." : "";
  world.commands.annotate({
    level: "notice",
    title: `${channel} could not be written`,
    message: logLine(`${detail ?? "The reason is not known."}${why} The verdict is not affected.`),
    place: null,
  });
}

function renderOptionsOf(report: Report, event: ActionEvent): RenderOptions {
  const commit = report.run.head ?? event.sha;
  const isKnown = event.repository !== null && commit !== null && /^[0-9a-f]{40,64}$/.test(commit);
  return {
    runUrl: event.runUrl,
    sourceUrl: isKnown ? `${event.serverUrl}/${event.repository}/blob/${commit}` : null,
  };
}

/** The legs of a matrix have one workflow, job and step: what they differ in tells their comments apart. */
function commentKeyOf({ commentKey }: ActionEvent, { leg }: Inputs): string {
  return leg === null ? commentKey : `${commentKey}/${leg}`;
}

/** What went wrong, in one line each and with what to do. */
function fail(error: unknown, { commands, isUsageError }: ActionWorld): void {
  if (error instanceof PolicyError || error instanceof LockError) {
    const what = error instanceof LockError ? "lock" : "policy";
    const shown = error.problems.slice(0, 9);
    for (const { source, line, column, message } of shown) {
      // A lock is always a file of the repository, whatever its name looks like.
      const path = error instanceof LockError ? source : localPathOf(source);
      commands.annotate({
        level: "error",
        title: `The ${what} cannot be used`,
        message: logLine(path === null ? `${source}:${line}: ${message}` : message),
        place: path === null ? null : { path, line, endLine: line, columns: { start: column, end: column } },
      });
    }
    const number = error.problems.length;
    commands.fail(
      logLine(
        `The ${what} cannot be used: ${number} mistake${number === 1 ? "" : "s"}. ${error.problems[0] === undefined ? "" : at(error.problems[0])}`,
      ),
    );
  } else if (error instanceof InputError) {
    commands.fail(error.problems.map((problem) => logLine(problem, LENGTHS.quote)).join("\n"));
  } else if (error instanceof EventError || error instanceof GitHubError || isUsageError(error)) {
    commands.fail(logLine((error as Error).message));
  } else {
    const first = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    commands.group(
      "Details for a report of this defect",
      (error instanceof Error ? (error.stack ?? "") : "").split("\n").map((line) => logLine(line)),
    );
    commands.fail(logLine(`model-review itself failed, which is a defect: please report it with this log. ${first}`));
  }
}

const at = ({ source, line, column, message }: PolicyError["problems"][number]): string =>
  `${source}:${line}:${column}: ${message}`;
