import { expect, it } from "@jest/globals";
import { check, type CheckOptions, type Conclusion, type Facts } from "../../src/check/check.ts";
import type { Finding } from "../../src/domain/report.ts";
import type { Rule } from "../../src/check/rule.ts";
import type { Reference } from "../../src/domain/reference.ts";
import type { ResolvedRepo } from "../../src/domain/resolution.ts";
import { decideLicense } from "../../src/license/decide.ts";
import { aPolicy } from "./policy.ts";
import { aReference, aRepo, HUB } from "./report.ts";

export const NOW = new Date("2026-11-21T12:00:00Z");

export interface Case {
  /** YAML of the policy, with nothing below it. */
  policy?: string;
  references?: readonly Reference[];
  repos?: readonly ResolvedRepo[];
  blindSpots?: Facts["blindSpots"];
  tokens?: Facts["tokens"];
  partial?: boolean;
  ownRepository?: Facts["ownRepository"];
  changedPaths?: ReadonlySet<string>;
  lock?: Facts["lock"];
  files?: ReadonlySet<string>;
  options?: Partial<CheckOptions>;
}

/** What was judged in the tests of one file, in order. */
const heard: { rules: readonly Rule[]; test: string; findings: readonly Finding[] }[] = [];

/** The example on the page of a rule is what it said in a test before, and its near misses are tests in which it said nothing. */
export function shows(rule: Rule): void {
  it(`${rule.id} shows as its example what it says`, () => {
    const { says, fix = rule.fix, silent } = rule.example!;
    const ofRule = ({ rule: id }: Finding): boolean => id === rule.id;
    const said = heard.flatMap(({ findings }) =>
      findings.filter(ofRule).map((finding) => [finding.message, finding.fix]),
    );
    expect(said).toContainEqual([says, fix]);
    const quiet = heard.filter(({ rules, findings }) => rules.includes(rule) && !findings.some(ofRule));
    expect(silent.length).toBeGreaterThan(0);
    for (const miss of silent) {
      const bare = miss.replace(/^(?:on|where|about|in) /, "");
      expect(quiet.filter(({ test }) => test.includes(bare))).not.toEqual([]);
    }
  });
}

/** Runs rules over a few facts; each repo without a reference gets one that asks for it. */
export function judge(
  rules: readonly Rule[],
  {
    policy = "",
    repos = [],
    blindSpots = [],
    tokens = [],
    options,
    partial,
    changedPaths,
    lock,
    files,
    ownRepository = null,
    ...rest
  }: Case,
): Conclusion {
  const references = rest.references ?? repos.map((repo) => aReference({ kind: repo.kind, ...repo.requestedAs[0]! }));
  const facts: Facts = {
    references,
    repos,
    blindSpots,
    tokens,
    ...(partial === undefined ? {} : { partial }),
    ownRepository,
    ...(changedPaths === undefined ? {} : { changedPaths }),
    ...(lock === undefined ? {} : { lock }),
    ...(files === undefined ? {} : { files }),
  };
  const judgeOfLicenses = { decide: decideLicense, effective: () => null };
  const conclusion = check(facts, aPolicy(policy, rules), rules, judgeOfLicenses, {
    now: NOW,
    hubUrl: HUB,
    ...options,
  });
  heard.push({ rules, test: expect.getState().currentTestName ?? "", findings: conclusion.findings });
  return conclusion;
}

/** What one rule says, as `severity path:line message`, with the fix behind ` → ` where it is not the rule's own. */
export function said(rule: Rule, given: Case): string[] {
  const { findings, mishaps } = judge([rule], given);
  if (mishaps.length > 0) throw new Error(JSON.stringify(mishaps));
  return findings.map(({ severity, location, message, fix }) => {
    const place = location === null ? "-" : `${location.path}:${location.line}`;
    return `${severity} ${place} ${message}${fix === rule.fix ? "" : ` → ${fix}`}`;
  });
}

/** A repo and a reference that asks for it at a revision. */
export function used(
  repo: Parameters<typeof aRepo>[0] = {},
  reference: Partial<Reference> = {},
): { repos: ResolvedRepo[]; references: Reference[] } {
  const id = reference.id ?? repo?.id ?? "acme/sentiment-base";
  const revision = reference.revision ?? null;
  const kind = repo?.kind ?? "model";
  return {
    repos: [aRepo({ requestedAs: [{ id, revision }], ...repo })],
    references: [aReference({ kind, id, revision, ...reference })],
  };
}
