import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/exception-unused.ts";
import { judge, NOW, used, type Case, shows } from "../../builders/judging.ts";
import weightsUnsafe from "../../../src/check/rules/weights-unsafe.ts";
import { check } from "../../../src/check/check.ts";
import { decideLicense } from "../../../src/license/decide.ts";
import { policyOf, vocabularyWith } from "../../builders/policy.ts";

describe("exception-unused", () => {
  const unsafe = used({ weights: { formats: ["pickle"], unsafeFiles: ["a.bin"], trainingState: [] } });
  const exception = (until: string | null, more = "") =>
    `exceptions:\n  - { rule: weights-unsafe, repo: acme/*, reason: x, owner: "@acme/legal"${until === null ? "" : `, until: ${until}`}${more} }`;
  const told = (policy: string, given: Case = unsafe) =>
    judge([rule, weightsUnsafe], { ...given, policy }).findings.filter((finding) => finding.rule === rule.id);

  it("tells one that covers nothing, at its line", () => {
    expect(told(exception("2027-01-01"), used())).toMatchObject([
      {
        severity: "warning",
        message: "The exception from `weights-unsafe` for `acme/*` covers nothing.",
        location: { path: ".github/model-policy.yml", line: 2 },
      },
    ]);
    expect(told(exception("2026-01-01"), used())[0]!.message).toBe(
      "The exception from `weights-unsafe` for `acme/*` covers nothing and ended on 2026-01-01.",
    );
  });

  it("counts each entry by itself", () => {
    const policy = `${exception("2027-01-01")}\n  - { rule: weights-unsafe, repo: other/*, reason: y }`;
    expect(told(policy).map((finding) => finding.location!.line)).toEqual([3]);
  });

  it.each([
    ["one that covers something", exception("2027-01-01"), unsafe],
    ["one beside a Hub that does not answer", exception(null), used({ status: "unavailable" })],
    ["one where only a part was scanned", exception(null), { ...used(), partial: true }],
  ])("is silent on %s", (_, policy, given) => {
    expect(told(policy, given)).toEqual([]);
  });

  it("leaves the exceptions of another repository alone: they are written for many", async () => {
    const org = "acme/policies/model.yml@v1";
    const policy = await policyOf(
      { "policy.yml": `extends: [ ${org} ]` },
      { [org]: `extends: []\n${exception(null)}` },
      {},
      vocabularyWith([rule, weightsUnsafe]),
    );
    const { references, repos } = used();
    const judgeOfLicenses = { decide: decideLicense, effective: () => null };
    const { findings } = check({ references, repos, blindSpots: [] }, policy, [rule, weightsUnsafe], judgeOfLicenses, {
      now: NOW,
      hubUrl: "https://huggingface.co",
    });
    expect(findings).toEqual([]);
  });

  it("tells an exception from a rule about the policy, which none can cover", () => {
    const found = told(`exceptions: [ { rule: exception-unused, reason: x } ]`);
    expect(found).toMatchObject([
      { state: "active", message: "The exception from `exception-unused` covers nothing." },
    ]);
  });
});

shows(rule);
