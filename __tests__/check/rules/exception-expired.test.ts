import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/exception-expired.ts";
import { judge, used, type Case, shows } from "../../builders/judging.ts";
import weightsUnsafe from "../../../src/check/rules/weights-unsafe.ts";

describe("exception-expired", () => {
  const unsafe = used({ weights: { formats: ["pickle"], unsafeFiles: ["a.bin"], trainingState: [] } });
  const exception = (until: string | null, more = "") =>
    `exceptions:\n  - { rule: weights-unsafe, repo: acme/*, reason: x, owner: "@acme/legal"${until === null ? "" : `, until: ${until}`}${more} }`;
  const told = (policy: string, given: Case = unsafe) =>
    judge([rule, weightsUnsafe], { ...given, policy }).findings.filter((finding) => finding.rule === rule.id);

  it("tells one that is over, at its line, and lets the finding count again", () => {
    const { findings } = judge([rule, weightsUnsafe], { ...unsafe, policy: exception("2026-11-20") });
    expect(findings.map(({ rule: id, severity, state }) => `${id} ${severity} ${state}`)).toEqual([
      "exception-expired error active",
      "weights-unsafe warning active",
    ]);
    expect(findings[0]).toMatchObject({
      message: "The exception from `weights-unsafe` for `acme/*` ended on 2026-11-20; it was accepted by @acme/legal.",
      location: { path: ".github/model-policy.yml", line: 2, column: 5 },
    });
  });

  it.each([
    ["its last day", exception("2026-11-21"), unsafe],
    ["one without an end", exception(null), unsafe],
    ["one that is over and covers nothing any more", exception("2026-11-20"), used()],
  ])("is silent on %s", (_, policy, given) => {
    expect(told(policy, given)).toEqual([]);
  });
});

shows(rule);
