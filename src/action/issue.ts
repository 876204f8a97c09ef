import type { Report } from "../domain/report.ts";
import type { Channel } from "../io/deliver.ts";
import { GitHubError } from "../io/github.ts";
import { keepIssue } from "../io/sticky-issue.ts";
import { issuePageOf, issueWordsOf, unseenBy } from "../render/issue.ts";
import type { RenderOptions } from "../render/renderer.ts";
import type { ActionEvent } from "./event.ts";
import type { Telling } from "./run.ts";
import { tokenOf } from "./token.ts";

/** Whether an event reviews the default branch as it is, and not a change of it. */
function watches({ name, branch, defaultBranch }: ActionEvent): boolean {
  if (name === "schedule") return true;
  // Another branch has another lock, and one issue cannot speak of both.
  return name === "workflow_dispatch" && (branch === null || defaultBranch === null || branch === defaultBranch);
}

/** Keeps the one issue of a repository that is watched. */
export function issueChannel(
  report: Report,
  options: RenderOptions,
  { inputs, event, world }: Telling,
  outputs: Record<string, string>,
): Channel[] {
  const { repository } = event;
  if (inputs.issue === "never" || repository === null || !watches(event)) return [];
  const wrong = issuePageOf(report, options);
  const send = async (): Promise<string | null> => {
    try {
      const github = await world.openGitHub({ apiUrl: event.apiUrl, token: tokenOf(inputs), repository });
      const { url, did } = await keepIssue(
        github,
        {
          identity: { key: event.commentKey, head: event.sha ?? "", run: event.run, attempt: event.attempt },
          wrong,
          unseen: unseenBy(report),
          ...issueWordsOf(options),
        },
        ...(world.settle === null ? [] : [world.settle]),
      );
      if (url !== null) outputs["issue-url"] = url;
      return did;
    } catch (error) {
      // Who has nothing to say needs no permission to say it.
      if (wrong === null && error instanceof GitHubError && !error.isTemporary) return null;
      throw error;
    }
  };
  return [{ name: "The issue", writesToRepository: true, send }];
}
