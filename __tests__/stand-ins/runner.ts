import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runScript, type Ran } from "./run.ts";

/** What a runner gives to a step: where it is, why it was started, and what answers for GitHub and the Hub. */
export interface Step {
  /** The workspace. */
  root: string;
  /** Folder of the runner's own files; without it `.git` of a checkout. */
  files?: string;
  repository: string;
  event: string;
  payload: object;
  /** Commit that is checked out. */
  sha: string;
  githubUrl: string;
  hubUrl: string;
  token: string;
  /** The day it is, `YYYY-MM-DD`; without it the real one. */
  today?: string;
  environment?: Readonly<Record<string, string>>;
}

/** What came of a step. */
export interface StepRun extends Ran {
  outputs: Record<string, string>;
  summary: string;
}

/** Starts an action as a runner does: its own process, exactly these variables, files for outputs and summary. */
export async function runStep(action: string, step: Step): Promise<StepRun> {
  const file = (name: string): string => join(step.files ?? join(step.root, ".git"), name);
  writeFileSync(file("event"), JSON.stringify(step.payload));
  for (const name of ["output", "summary"]) writeFileSync(file(name), "");
  const ran = await runScript(action, [], {
    cwd: step.root,
    ...(step.today === undefined ? {} : { today: step.today }),
    // A runner gives a step hours; a large checkout on a busy machine takes minutes.
    timeout: 600_000,
    env: {
      HOME: step.root,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: step.root,
      GITHUB_REPOSITORY: step.repository,
      GITHUB_EVENT_NAME: step.event,
      GITHUB_EVENT_PATH: file("event"),
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary"),
      GITHUB_SHA: step.sha,
      GITHUB_API_URL: step.githubUrl,
      GITHUB_RUN_ID: "100",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_WORKFLOW: "CI",
      GITHUB_JOB: "review",
      "INPUT_GITHUB-TOKEN": step.token,
      "INPUT_HUB-URL": step.hubUrl,
      "INPUT_HUB-WAIT": "2",
      ...step.environment,
    },
  });
  return {
    ...ran,
    outputs: outputsIn(readFileSync(file("output"), "utf8")),
    summary: readFileSync(file("summary"), "utf8"),
  };
}

function outputsIn(text: string): Record<string, string> {
  const entries = text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name!, value!]));
}
