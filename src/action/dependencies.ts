import type { Channel } from "../io/deliver.ts";
import { manifestsOf } from "../render/manifests.ts";
import { HOME } from "../domain/home.ts";
import type { Report } from "../domain/report.ts";
import type { Telling } from "./run.ts";
import { tokenOf } from "./token.ts";

/** Hands the models and datasets of the default branch to GitHub's dependency graph, where the workflow asks for it. */
export function dependencyChannel(report: Report, { inputs, event, world }: Telling): Channel[] {
  const { repository, ref, sha } = event;
  if (!inputs.dependencySubmission || repository === null) return [];
  if (!event.isDefaultBranch || event.pullRequest !== null || ref === null || sha === null) {
    world.commands.info("Dependencies are submitted on the default branch only.");
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
      sha,
      ref,
      detector: { name: report.tool.name, version: report.tool.version, url: HOME },
      scanned: world.now().toISOString(),
      manifests: manifestsOf(report),
    });
    return null;
  };
  return [{ name: "The dependency submission", send }];
}
