import type { Report } from "../domain/report.ts";
import { keepComment } from "../io/sticky-comment.ts";
import { logLine } from "../render/escape.ts";
import markdown from "../render/formats/markdown.ts";
import { concernsModels } from "../render/standing.ts";
import { EventError, type ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { readReport, ReportError } from "./read-report.ts";
import type { ActionWorld } from "./run.ts";

/**
 * Comments for a run that could not: a workflow on `workflow_run` has a token that may write, and gets the report of a pull
 * request from a fork as a file. That file is foreign: its shape is checked, it must be of the commit that GitHub says the run was
 * of, and its text is rendered anew. The pull request is found by GitHub's own words, never by the report's.
 */
export async function publish(inputs: Inputs, event: ActionEvent, hubUrl: string, world: ActionWorld): Promise<void> {
  const { commands } = world;
  const { triggeredBy, repository } = event;
  if (triggeredBy === null || repository === null)
    throw new EventError("mode: publish needs a workflow on workflow_run.");
  if (triggeredBy.event !== "pull_request") {
    commands.info(logLine(`The run was for ${triggeredBy.event}, which has no pull request to comment on.`));
    return;
  }
  if (inputs.reportFile === null)
    throw new EventError(
      "mode: publish reads the report that the input report-file names; download it as an artifact first.",
    );
  if (inputs.githubToken === null)
    throw new EventError("mode: publish needs a token with pull-requests: write in the input github-token.");
  const report = reportAt(inputs.reportFile, world);
  if (report.run.head !== triggeredBy.head || report.run.repository !== repository) {
    throw new EventError("The report is not of the commit that the run was for, so it is not published.");
  }
  const github = await world.openGitHub({ apiUrl: event.apiUrl, token: inputs.githubToken, repository });
  const numbers =
    triggeredBy.branch === null ? [] : await github.pullRequestsFrom(triggeredBy.branch, triggeredBy.head);
  if (numbers.length === 0) {
    commands.info("No open pull request has this commit as its head any more.");
    return;
  }
  // Links lead to the Hub that this workflow trusts, whatever the report says.
  const shown: Report = { ...report, run: { ...report.run, hub: hubUrl } };
  const mustSpeak = inputs.comment === "always" || concernsModels(shown);
  for (const issue of numbers) {
    const options = {
      isHearsay: true,
      sourceUrl: `${event.serverUrl}/${repository}/blob/${triggeredBy.head}`,
      runUrl: `${event.serverUrl}/${repository}/actions/runs/${triggeredBy.run}`,
    };
    const { url } = await keepComment(
      github,
      {
        issue,
        identity: {
          key: `${triggeredBy.workflow}/publish`,
          head: triggeredBy.head,
          run: triggeredBy.run,
          attempt: triggeredBy.attempt,
        },
        text: (limit, replaces) =>
          mustSpeak || replaces ? markdown.render(shown, { ...options, limit, replaces }) : null,
      },
      ...(world.settle === null ? [] : [world.settle]),
    );
    if (url !== null) commands.output("comment-url", url);
  }
  commands.output("verdict", shown.verdict);
}

function reportAt(path: string, world: ActionWorld): Report {
  const text = world.readText(path);
  if (text === null) throw new EventError(`There is no report at ${path}.`);
  try {
    return readReport(text);
  } catch (error) {
    if (error instanceof ReportError) throw new EventError(error.message);
    throw error;
  }
}
