import type { Policy } from "../domain/policy.ts";
import type { Report } from "../domain/report.ts";
import { UsageError } from "../domain/usage-error.ts";
import { changesOf, FIXABLE, type Change, type FixableRule } from "../fix/changes.ts";
import { unifiedDiff } from "../fix/diff.ts";
import { applyEdits } from "../fix/edit.ts";
import { editsOf, type FilePlan } from "../fix/fix.ts";
import { leftAlone, planFiles } from "../fix/plan.ts";
import { rewriteInside } from "../io/rewrite.ts";
import { openWorkspace } from "../io/workspace.ts";
import * as plugins from "../plugins.ts";
import { logLine } from "../render/escape.ts";
import { count } from "../render/words.ts";
import { review, textScanner } from "../review.ts";
import { openPolicy } from "../world.ts";
import { defineCommand, Options } from "./command.ts";
import { HUB_OPTIONS, openHubFor, policyFor, progress } from "./reviewing.ts";

/** Without `--rule`: what changes how something is asked for, and not what. */
const BY_DEFAULT: readonly FixableRule[] = [
  "revision-not-pinned",
  "remote-code-unpinned",
  "repo-renamed",
  "repo-owner-changed",
];

export default defineCommand({
  id: "fix",
  summary: "writes pins, current names and, if asked, successors into the files",
  usage: [
    "fix [DIR] --dry-run --rule revision-not-pinned|remote-code-unpinned|repo-renamed|repo-owner-changed|repo-superseded",
    "          --renames same-owner|all --policy PATH --hub-url URL --offline FILE --record FILE --exclude GLOB",
  ],
  async run(invocation) {
    const { stdout, stderr, version } = invocation;
    const options = new Options(invocation.args, {
      ...HUB_OPTIONS,
      rule: { type: "string", multiple: true },
      renames: { type: "string", default: "same-owner" },
      "dry-run": { type: "boolean", default: false },
    });
    const root = options.folder();
    const rules = rulesOf(options.texts("rule"));
    const renames = options.choice("renames", ["same-owner", "all"]);
    const policy = turnedOn(await openPolicy(policyFor(root, options, invocation)), options.texts("rule"));
    const { hub, save } = openHubFor(options, invocation);
    const workspace = openWorkspace(root);
    const report = await review(
      { workspace, base: null, hub, now: new Date() },
      policy,
      { ...plugins, rules: plugins.rules.filter(({ id }) => rules.has(id as FixableRule)) },
      {
        version,
        run: { repository: null, event: null, base: null, head: null },
        exclude: options.texts("exclude"),
        onProgress: progress(invocation),
      },
    );
    save();
    const plans = planFiles(changesOf(report, { rules, renames }), workspace, textScanner(policy, plugins));
    if (options.flag("dry-run")) {
      for (const plan of plans) stdout.write(unifiedDiff(plan.path, plan.text, editsOf(plan)));
      // The patch stands alone on the standard output, so that it can be piped to `git apply`.
      stderr.write(accountOf(plans, report, true));
    } else
      stdout.write(
        accountOf(
          plans.map((plan) => written(root, plan)),
          report,
          false,
        ),
      );
    return 0;
  },
});

function rulesOf(named: readonly string[]): ReadonlySet<FixableRule> {
  const unknown = named.find((name) => !(FIXABLE as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new UsageError(`--rule is one of ${FIXABLE.join(", ")}, not ${JSON.stringify(unknown)}`);
  return new Set(named.length === 0 ? BY_DEFAULT : (named as readonly FixableRule[]));
}

/** Whoever names a rule wants its fixes, even where the policy does not report it. */
function turnedOn(policy: Policy, named: readonly string[]): Policy {
  const rules = { ...policy.rules };
  for (const id of named) if (rules[id]?.level === "off") rules[id] = { ...rules[id], level: null };
  return { ...policy, rules };
}

/** Writes a plan into its file; where that may not be, nothing of it was done. */
function written(root: string, plan: FilePlan): FilePlan {
  const edits = editsOf(plan);
  if (edits.length === 0) return plan;
  const why = rewriteInside(root, plan.path, plan.text, applyEdits(plan.text, edits));
  if (why === null) return plan;
  const refused = leftAlone(
    plan.path,
    plan.fixes.map(({ change }) => change),
    why,
  );
  return { ...refused, left: [...plan.left, ...refused.left] };
}

/** What was done, line by line, and what was not and why. */
function accountOf(plans: readonly FilePlan[], report: Report, isDry: boolean): string {
  const lines: string[] = [];
  for (const { path, fixes } of plans) {
    if (fixes.length === 0) continue;
    lines.push(logLine(path));
    for (const { change } of inOrder(fixes))
      lines.push(logLine(`  ${change.reference.line}  ${change.reference.id}  ${deedOf(change)}`));
  }
  const left = plans.flatMap((plan) => inOrder(plan.left));
  if (left.length > 0) lines.push("", "Left alone:");
  for (const { change, why } of left) {
    const { path, line, id } = change.reference;
    lines.push(logLine(`  ${path}:${line}  ${id}: ${why} (${change.rules.join(", ")})`));
  }
  const fixed = plans.reduce((sum, { fixes }) => sum + fixes.length, 0);
  const files = plans.filter(({ fixes }) => fixes.length > 0).length;
  const unanswered = report.repos.filter(({ status }) => status === "unavailable").length;
  lines.push(
    "",
    `${count(fixed, "change")} in ${count(files, "file")}${isDry && fixed > 0 ? ", not written" : ""}; ${count(left.length, "place")} left alone.`,
    ...(unanswered === 0
      ? []
      : [`The Hub did not answer for ${count(unanswered, "repository")}: run again for those.`]),
  );
  return `${lines.join("\n").replace(/^\n+/, "")}\n`;
}

function inOrder<T extends { change: Change }>(items: readonly T[]): T[] {
  return [...items].sort(
    ({ change: { reference: a } }, { change: { reference: b } }) => a.line - b.line || a.column - b.column,
  );
}

function deedOf(change: Change): string {
  switch (change.what) {
    case "pin":
      return `pinned to ${change.commit}`;
    case "rename":
      return change.rules.includes("repo-superseded")
        ? `replaced by its successor ${change.id}`
        : `written as ${change.id}, its name of today`;
    case "leave":
      return "left as it is";
  }
}
