import type { Policy } from "../domain/policy.ts";
import type { Finding, Mishap, ReviewedRepo, RuleInfo, Verdict } from "../domain/report.ts";
import { clarified } from "../license/clarify.ts";
import { levelOf } from "../policy/vocabulary.ts";
import { exceptionsOf } from "./exceptions.ts";
import { findingsOf } from "./findings.ts";
import { Licensing, type LicenseJudge } from "./licensing.ts";
import { sortFindings } from "./order.ts";
import type { Rule } from "./rule.ts";
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
  /** Keys (`findingKey`) of findings that were there before: at the base, or in a baseline. They do not gate. */
  known?: ReadonlySet<string>;
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
  { now, hubUrl, failOn = "error", known }: CheckOptions,
): Conclusion {
  const licensing = new Licensing(judge);
  const exceptions = exceptionsOf(policy.exceptions, now);
  const today = now.toISOString().slice(0, 10);
  const resolved = facts.repos.map((repo) => clarified(repo, policy.clarifications, today));
  const runner = new RuleRunner({ ...facts, repos: resolved }, policy, rules, licensing, { now, hubUrl });
  const found = findingsOf(runner.drafts(), exceptions, known);
  const repos = runner.reviewed();
  const aboutPolicy = findingsOf(runner.closingDrafts(exceptions.used), null, known);
  const findings = sortFindings([...found, ...aboutPolicy], runner.fanIn());
  const { mishaps } = runner;
  const grounds = { findings, repos, mishaps, references: runner.judged.length };
  const infos = runner.rules.map((rule) => infoOf(rule, policy));
  return { findings, ...conclude(grounds, policy, failOn), repos, rules: infos, mishaps };
}

function infoOf(rule: Rule, policy: Policy): RuleInfo {
  const { id, title, why, fix, since, standards = [] } = rule;
  const level = levelOf(rule, policy.rules[id]);
  return { id, title, severity: level === "off" ? rule.severity : level, why, fix, since, standards };
}
