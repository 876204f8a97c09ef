import { exitCodeOf } from "../check/verdict.ts";
import { UsageError } from "../domain/usage-error.ts";
import { Git } from "../io/git.ts";
import { openWorkspace } from "../io/workspace.ts";
import * as plugins from "../plugins.ts";
import { review } from "../review.ts";
import { scanWithHelpers } from "../threads.ts";
import type { Asked } from "../render/audit-log.ts";
import { appendAudit, commitOfTree, insideOf, openBase, openPolicy, sha256Of, writeOutput } from "../world.ts";
import { defineCommand, hasColour, Options } from "./command.ts";
import {
  baselineFor,
  given,
  HUB_OPTIONS,
  lockPathOf,
  openHubFor,
  policyFor,
  progress,
  startedBy,
} from "./reviewing.ts";

export default defineCommand({
  id: "check",
  summary: "reviews them: license, documentation, supply chain, by your policy",
  usage: [
    "check [DIR] --policy PATH --policy-token TOKEN --base REVISION --branch NAME --baseline PATH --no-baseline",
    "            --hub-url URL --offline FILE --record FILE",
    "            --format text|summary|markdown|json|sarif|cyclonedx|spdx|html --output FILE --fail-on error|warning|never",
    "            --audit-log FILE --exclude GLOB --lock PATH --hub-timeout SECONDS --hub-wait SECONDS",
  ],
  async run(invocation) {
    const { version, stdout } = invocation;
    const options = new Options(invocation.args, {
      ...HUB_OPTIONS,
      base: { type: "string" },
      branch: { type: "string" },
      baseline: { type: "string" },
      "no-baseline": { type: "boolean", default: false },
      format: { type: "string", default: "text" },
      output: { type: "string" },
      "fail-on": { type: "string", default: "error" },
      lock: { type: "string" },
      "audit-log": { type: "string" },
    });
    const root = options.folder();
    const formatId = options.choice(
      "format",
      plugins.formats.map(({ id }) => id),
    );
    const format = plugins.formats.find(({ id }) => id === formatId)!;
    const whole = format.wholeTree !== undefined;
    const failOn = options.choice("fail-on", ["error", "warning", "never"]);
    const policy = await openPolicy(policyFor(root, options, invocation));
    const { hub, save, snapshot } = openHubFor(options, invocation);
    const base = baseOf(root, options.text("base"));
    const now = new Date();
    const auditLog = options.text("audit-log");
    // What a run writes it does not scan the next time, nor does a replay.
    const own = auditLog === null ? [] : insideOf(root, [auditLog, options.text("record"), options.text("offline")]);
    const exclude = [...options.texts("exclude"), ...own];
    const report = await review(
      {
        workspace: openWorkspace(root),
        base: base === null ? null : openBase(base.git, base.commit, null),
        hub,
        now,
        scanAll: scanWithHelpers(root),
      },
      policy,
      plugins,
      {
        version,
        run: { repository: null, event: null, base: base?.commit ?? null, head: null, branch: options.text("branch") },
        failOn,
        exclude,
        baseline: options.flag("no-baseline")
          ? null
          : await baselineFor(root, options.text("baseline"), base?.commit ?? null),
        lock: lockPathOf(options),
        whole,
        onProgress: progress(invocation),
      },
    );
    save();
    const output = options.text("output");
    const text = format.render(report, {
      colour: output === null && hasColour(invocation),
      ...given("width", stdout.isTTY ? stdout.columns : undefined),
    });
    writeOutput(stdout, output, text);
    if (auditLog !== null) {
      const told = snapshot();
      const asked: Asked = {
        policy: options.text("policy"),
        policyRef: null,
        baseline: options.flag("no-baseline") ? false : options.text("baseline"),
        baselineRef: base?.commit ?? null,
        lock: lockPathOf(options),
        compare: base?.commit ?? null,
        failOn,
        paths: [],
        exclude,
        whole,
        policies: [],
      };
      const line = appendAudit(auditLog, report, {
        time: now.toISOString(),
        ...startedBy(invocation.environment),
        tree: commitOfTree(new Git(root), own),
        asked,
        snapshot: told === null ? null : sha256Of(told),
      });
      invocation.stderr.write(`${line}\n`);
    }
    return exitCodeOf(report.verdict, { ...policy, enforcement: report.enforcement });
  },
});

function baseOf(root: string, revision: string | null): { git: Git; commit: string } | null {
  if (revision === null) return null;
  const git = new Git(root);
  const commit = git.resolve(revision);
  if (commit === null) throw new UsageError(`--base: there is no commit ${JSON.stringify(revision)} here`);
  return { git, commit };
}
