import type { Policy } from "../domain/policy.ts";
import type {
  AuditEntry,
  BaselineStanding,
  Finding,
  Mishap,
  ReviewedRepo,
  RuleInfo,
  Verdict,
} from "../domain/report.ts";
import { clarified } from "../license/clarify.ts";
import { enforcementOn } from "../policy/enforcement.ts";
import { levelOf } from "../policy/vocabulary.ts";
import { isComplete, lineOfEntry, progressOf, type BaselineInForce, type Sight } from "./baseline.ts";
import { exceptionsOf, hasEnded } from "./exceptions.ts";
import { findingsOf } from "./findings.ts";
import { Licensing, type LicenseJudge } from "./licensing.ts";
import { sortFindings } from "./order.ts";
import { auditFirst, reachOf, weightOf } from "./reach.ts";
import type { BaselineFacts, Rule } from "./rule.ts";
import { RuleRunner, type Facts } from "./running.ts";
import { conclude, type FailOn } from "./verdict.ts";

export { findingKey } from "./findings.ts";
export type { Facts } from "./running.ts";
export type { LicenseJudge } from "./licensing.ts";

export interface CheckOptions {
  /** The day by which exceptions and reviews are due. */
  now: Date;
  /** Base URL of the Hub, for links. */
  hubUrl: string;
  /** `error` if left out. */
  failOn?: FailOn;
  /** Keys (`findingKey`) of findings that were there before, at the base. They do not gate. */
  known?: ReadonlySet<string>;
  /** Its findings do not gate either, until the day on which the policy ends it. */
  baseline?: BaselineInForce | null;
}

export interface Conclusion {
  findings: Finding[];
  verdict: Verdict;
  /** Why, one sentence. */
  reason: string;
  repos: ReviewedRepo[];
  /** Every rule that was on anywhere, with its severity at the top of the policy. */
  rules: RuleInfo[];
  mishaps: Mishap[];
  auditFirst: AuditEntry[];
  /** Null where there is no baseline. */
  baseline: BaselineStanding | null;
}

/**
 * Holds facts against a policy. Pure: the same facts, policy, rules and day give the same conclusion, in whichever order they
 * come. A rule that throws becomes a mishap and the others go on.
 */
export function check(
  facts: Facts,
  policy: Policy,
  rules: readonly Rule[],
  judge: LicenseJudge,
  { now, hubUrl, failOn = "error", known: before, baseline = null }: CheckOptions,
): Conclusion {
  const licensing = new Licensing(judge);
  const exceptions = exceptionsOf(policy.exceptions, now);
  const today = now.toISOString().slice(0, 10);
  const resolved = facts.repos.map((repo) => clarified(repo, policy.clarifications, today));
  const runner = new RuleRunner({ ...facts, repos: resolved }, policy, rules, licensing, { now, hubUrl });
  const hasBaselineEnded = hasEnded(policy.baselineUntil, now);
  const held = baseline === null || hasBaselineEnded ? [] : baseline.baseline.entries.keys();
  const known = new Set([...(before ?? []), ...held]);
  const found = findingsOf(runner.drafts(), exceptions, known);
  const repos = runner.reviewed();
  const aboutPolicy = findingsOf(runner.closingDrafts(exceptions.used), null, known);
  const standing =
    baseline === null ? null : standingOf(baseline, [...found, ...aboutPolicy], { ...facts, mishaps: runner.mishaps });
  const aboutBaseline = standing === null ? [] : findingsOf(runner.lastDrafts(exceptions.used, standing), null, known);
  const reaches = reachOf(repos, runner.fanIn());
  const findings = sortFindings([...found, ...aboutPolicy, ...aboutBaseline], ({ kind, id }) => {
    const reach = reaches.get(`${kind}:${id}`);
    return reach === undefined ? 0 : weightOf(reach);
  });
  const { mishaps } = runner;
  const grounds = { findings, repos, mishaps, references: runner.judged.length };
  const infos = runner.rules.map((rule) => infoOf(rule, policy));
  return {
    findings,
    ...conclude(grounds, { enforcement: enforcementOn(policy, today), unavailable: policy.unavailable }, failOn),
    repos,
    rules: infos,
    mishaps,
    auditFirst: auditFirst(findings, reaches),
    baseline: standing === null ? null : { ...standing.told, until: policy.baselineUntil, ended: hasBaselineEnded },
  };
}

/** How far a baseline is counted down, and which lines of its file can go. */
function standingOf(
  { source, ref, sha256, baseline, present }: BaselineInForce,
  findings: readonly Finding[],
  sight: Sight,
): BaselineFacts & { told: Omit<BaselineStanding, "until" | "ended"> } {
  const { left } = progressOf(baseline, findings, sight);
  const mended = present === null ? [] : [...progressOf(present.baseline, findings, sight).mended];
  const proposed = [...(present?.baseline.entries.keys() ?? [])].filter((key) => !baseline.entries.has(key));
  return {
    source,
    entries: present?.baseline.entries.size ?? 0,
    mendedLines: mended.map((key) => lineOfEntry(present?.text ?? "", key)).sort((a, b) => a - b),
    told: {
      source,
      ref,
      sha256,
      begun: baseline.begun,
      left: left.size,
      complete: isComplete(sight),
      proposed: proposed.length,
    },
  };
}

function infoOf(rule: Rule, policy: Policy): RuleInfo {
  const { id, title, why, fix, since, standards = [] } = rule;
  const level = levelOf(rule, policy.rules[id]);
  return { id, title, severity: level === "off" ? rule.severity : level, why, fix, since, standards };
}
