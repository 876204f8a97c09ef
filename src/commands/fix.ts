import type { Policy } from "../domain/policy.ts";
import type { Reference } from "../domain/reference.ts";
import type { Report } from "../domain/report.ts";
import { UsageError } from "../domain/usage-error.ts";
import type { Workspace } from "../domain/workspace.ts";
import { changesOf, FIXABLE, type Change, type FixableRule } from "../fix/changes.ts";
import { unifiedDiff } from "../fix/diff.ts";
import { applyEdits } from "../fix/edit.ts";
import { editsOf, planFile, type FilePlan, type Scan } from "../fix/fix.ts";
import { writeInside } from "../io/deliver.ts";
import { openWorkspace } from "../io/workspace.ts";
import * as plugins from "../plugins.ts";
import { logLine } from "../render/escape.ts";
import { count } from "../render/words.ts";
import { review, scanOptionsOf } from "../review.ts";
import { createScanner } from "../scan/scan.ts";
import { openPolicy } from "../world.ts";
import { defineCommand, Options } from "./command.ts";
import { HUB_OPTIONS, openHubFor, policyFor, progress } from "./reviewing.ts";

/** Without `--rule`: what changes how something is asked for, and not what. */
const BY_DEFAULT: readonly FixableRule[] = ["revision-not-pinned", "remote-code-unpinned", "repo-renamed"];

export default defineCommand({
  id: "fix",
  summary: "writes pins, current names and, if asked, successors into the files",
  usage: [
    "fix [DIR] --dry-run --rule revision-not-pinned|remote-code-unpinned|repo-renamed|repo-superseded",
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
    const changes = changesOf(report, { rules, renames });
    const plans = planAll(changes, workspace, scanOf(policy));
    const isDry = options.flag("dry-run");
    for (const plan of plans) {
      const edits = editsOf(plan);
      if (edits.length === 0) continue;
      if (isDry) stdout.write(unifiedDiff(plan.path, plan.text, edits));
      else writeInside(root, plan.path, applyEdits(plan.text, edits));
    }
    (isDry ? stderr : stdout).write(accountOf(plans, report, isDry));
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

/** Reads a text as the file of that path would be read. */
function scanOf(policy: Policy): Scan {
  const scanner = createScanner(plugins, { ...scanOptionsOf(policy, {}), paths: [], exclude: [] });
  return (path, text): readonly Reference[] => {
    const content = Buffer.from(text);
    const workspace: Workspace = {
      list: () => ({ files: [{ path, size: content.length }], skipped: [] }),
      read: () => content,
    };
    return scanner.scan(workspace).references;
  };
}

function planAll(changes: readonly Change[], workspace: Workspace, scan: Scan): FilePlan[] {
  const byPath = new Map<string, Change[]>();
  for (const change of changes) {
    const { path } = change.reference;
    byPath.set(path, [...(byPath.get(path) ?? []), change]);
  }
  const inOrder = [...byPath].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([path, ofFile]) => {
    const content = workspace.read(path);
    const text = content === null ? "" : Buffer.from(content).toString("utf8");
    // Bytes that are no UTF-8 would not survive being written.
    if (content === null || !Buffer.from(text).equals(Buffer.from(content)))
      return {
        path,
        text: "",
        fixes: [],
        left: ofFile.map((change) => ({ change, why: "the file is not UTF-8 text" })),
      };
    return planFile(path, text, ofFile, scan);
  });
}

/** What was done, line by line, and what was not and why. */
function accountOf(plans: readonly FilePlan[], report: Report, isDry: boolean): string {
  const lines: string[] = [];
  for (const { path, fixes } of plans) {
    if (fixes.length === 0) continue;
    lines.push(logLine(path));
    const ofFile = [...fixes].sort((a, b) => a.change.reference.line - b.change.reference.line);
    for (const { change } of ofFile)
      lines.push(logLine(`  ${change.reference.line}  ${change.reference.id}  ${deedOf(change)}`));
  }
  const left = plans.flatMap((plan) => plan.left);
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
    `${count(fixed, "change")} in ${count(files, "file")}${isDry ? ", not written" : ""}; ${count(left.length, "place")} left alone.`,
    ...(unanswered === 0
      ? []
      : [`The Hub did not answer for ${count(unanswered, "repository")}: run again for those.`]),
  );
  return `${lines.join("\n").replace(/^\n+/, "")}\n`;
}

function deedOf(change: Change): string {
  if (change.what === "pin") return `pinned to ${change.commit}`;
  return change.what === "rename" ? `is now ${change.id}` : "";
}
