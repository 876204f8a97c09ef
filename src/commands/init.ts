import { existsSync } from "node:fs";
import { join } from "node:path";
import { isUnanswered } from "../check/verdict.ts";
import type { Finding, Report } from "../domain/report.ts";
import { UsageError } from "../domain/usage-error.ts";
import { draftPolicy, NEVER_ACCEPTED, type Draft } from "../init/policy.ts";
import { WORKFLOW, WORKFLOW_PATH } from "../init/workflow.ts";
import { writeInside } from "../io/deliver.ts";
import { openWorkspace } from "../io/workspace.ts";
import * as plugins from "../plugins.ts";
import { logLine } from "../render/escape.ts";
import { count } from "../render/words.ts";
import { review } from "../review.ts";
import { DEFAULT_POLICY, openPolicy } from "../world.ts";
import { defineCommand, Options } from "./command.ts";
import { HUB_OPTIONS, openHubFor, progress } from "./reviewing.ts";

/** Days for which what is in use and against the policy is accepted. */
const GRACE = 90;

const { policy: _policy, "policy-token": _token, ...ASKING } = HUB_OPTIONS;

export default defineCommand({
  id: "init",
  summary: "writes a commented policy and the workflow, from what is in use today",
  usage: ["init [DIR] --dry-run --force --hub-url URL --offline FILE --record FILE --exclude GLOB"],
  async run(invocation) {
    const { stdout, version } = invocation;
    const options = new Options(invocation.args, {
      ...ASKING,
      "dry-run": { type: "boolean", default: false },
      force: { type: "boolean", default: false },
    });
    const root = options.folder();
    const [isDry, isForced] = [options.flag("dry-run"), options.flag("force")];
    if (!isDry && !isForced && existsSync(join(root, DEFAULT_POLICY)))
      throw new UsageError(
        `there is ${DEFAULT_POLICY} already: --dry-run shows a new one, --force puts it in its place`,
      );
    const { hub, save } = openHubFor(options, invocation);
    const workspace = openWorkspace(root);
    const now = new Date();
    const judge = async (text: string): Promise<Report> => {
      const policy = await openPolicy({
        policy: null,
        ref: null,
        readRemote: () => Promise.resolve({ problem: "a first policy extends no other repository" }),
        readFile: (path) => (path === DEFAULT_POLICY ? text : null),
      });
      return review({ workspace, base: null, hub, now }, policy, plugins, {
        version,
        run: { repository: null, event: null, base: null, head: null },
        exclude: options.texts("exclude"),
        onProgress: progress(invocation),
      });
    };
    const report = await judge("version: 1\n");
    const unanswered = report.repos.filter(isUnanswered).map(({ id }) => id);
    const draft: Draft = { report, accepted: [], unanswered, today: dayOf(now, 0), until: dayOf(now, GRACE) };
    const errors = errorsOf(await judge(draftPolicy(draft)));
    const policy = draftPolicy({ ...draft, accepted: errors.filter(({ rule }) => !NEVER_ACCEPTED.has(rule)) });
    // What is written is what was judged.
    const left = errorsOf(await judge(policy));
    save();
    const hasWorkflow = existsSync(join(root, WORKFLOW_PATH));
    if (isDry) {
      stdout.write(`# ${DEFAULT_POLICY}\n${policy}\n# ${WORKFLOW_PATH}\n${WORKFLOW}`);
    } else {
      writeInside(root, DEFAULT_POLICY, policy);
      if (!hasWorkflow || isForced) writeInside(root, WORKFLOW_PATH, WORKFLOW);
    }
    (isDry ? invocation.stderr : stdout).write(
      accountOf(report, errors.length - left.length, left, { isDry, hasWorkflow, isForced }),
    );
    return left.length === 0 ? 0 : 1;
  },
});

function errorsOf({ findings }: Report): Finding[] {
  return findings.filter(({ severity, state }) => severity === "error" && state === "active");
}

function dayOf(now: Date, later: number): string {
  return new Date(now.getTime() + later * 86_400_000).toISOString().slice(0, 10);
}

function accountOf(
  { repos }: Report,
  accepted: number,
  left: readonly Finding[],
  { isDry, hasWorkflow, isForced }: { isDry: boolean; hasWorkflow: boolean; isForced: boolean },
): string {
  const unanswered = repos.filter(isUnanswered).length;
  const found = repos.filter(({ status }) => status === "found").length;
  return [
    ...(isDry
      ? []
      : [
          `${DEFAULT_POLICY}: written from ${count(found, "repository")} that the Hub shows; ${accepted === 0 ? "nothing is against it" : `${count(accepted, "finding")} accepted for ${GRACE} days`}.`,
          `${WORKFLOW_PATH}: ${hasWorkflow && !isForced ? "is there already and stays as it is" : "written"}.`,
        ]),
    ...(unanswered === 0
      ? []
      : [
          `The Hub did not fully answer for ${count(unanswered, "repository")}: the policy says which. Run again with --force.`,
        ]),
    ...(left.length === 0
      ? isDry
        ? []
        : ["Read the policy before you commit it: model-review check passes with it today."]
      : [
          "Still to be mended, for no date makes it right:",
          ...left.map(({ rule, message, location }) =>
            logLine(`  ${location === null ? "" : `${location.path}:${location.line} `}${rule}: ${message}`),
          ),
        ]),
    "",
  ].join("\n");
}
