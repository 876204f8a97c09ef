import type { Channel } from "../io/deliver.ts";
import { isOfPart } from "../render/coverage.ts";
import { manifestsOf } from "../render/manifests.ts";
import { count } from "../render/words.ts";
import { HOME } from "../domain/home.ts";
import type { Report } from "../domain/report.ts";
import type { ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { Telling } from "./run.ts";
import { tokenOf } from "./token.ts";

/** Whether this run hands in what the repository depends on: asked for, and the default branch as it is. */
export function submitsDependencies(
  { dependencySubmission }: Pick<Inputs, "dependencySubmission">,
  { repository, isDefaultBranch, pullRequest, ref, sha }: ActionEvent,
): boolean {
  return (
    dependencySubmission &&
    repository !== null &&
    isDefaultBranch &&
    pullRequest === null &&
    ref !== null &&
    sha !== null
  );
}

/** Hands the models and datasets of the default branch to GitHub's dependency graph, where the workflow asks for it. */
export function dependencyChannel(report: Report, { inputs, event, world }: Telling): Channel[] {
  const { repository, ref, sha } = event;
  if (!inputs.dependencySubmission || repository === null) return [];
  if (!submitsDependencies(inputs, event)) {
    world.commands.info("Dependencies are submitted on the default branch only.");
    return [];
  }
  // A snapshot takes the place of the last one: of a part it would take the rest out of the graph.
  if (isOfPart(report)) return [];
  const unanswered = report.repos.filter(({ status }) => status === "unavailable").length;
  if (unanswered > 0) {
    world.commands.info(
      `Dependencies are not submitted: without an answer from the Hub for ${count(unanswered, "repository")} the graph would lose what it has.`,
    );
    return [];
  }
  const send = async (): Promise<string | null> => {
    const github = await world.openGitHub({ apiUrl: event.apiUrl, token: tokenOf(inputs), repository });
    await github.submitDependencies({
      version: 0,
      job: {
        id: String(event.run),
        correlator: [event.commentKey, ...(inputs.leg === null ? [] : [inputs.leg])].join("/"),
        ...(event.runUrl === null ? {} : { html_url: event.runUrl }),
      },
      sha: sha!,
      ref: ref!,
      detector: { name: report.tool.name, version: report.tool.version, url: HOME },
      scanned: world.now().toISOString(),
      manifests: manifestsOf(report),
    });
    return null;
  };
  return [{ name: "The dependency submission", writesToRepository: true, send }];
}
