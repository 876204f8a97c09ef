import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/exception-expiring.ts";
import { judge, used, type Case, shows } from "../../builders/judging.ts";
import weightsUnsafe from "../../../src/check/rules/weights-unsafe.ts";

describe("exception-expiring", () => {
  const unsafe = used({ weights: { formats: ["pickle"], unsafeFiles: ["a.bin"], trainingState: [] } });
  const exception = (until: string | null, more = "") =>
    `exceptions:\n  - { rule: weights-unsafe, repo: acme/*, reason: x, owner: "@acme/legal"${until === null ? "" : `, until: ${until}`}${more} }`;
  const told = (policy: string, given: Case = unsafe) =>
    judge([rule, weightsUnsafe], { ...given, policy }).findings.filter((finding) => finding.rule === rule.id);

  it.each([
    ["2026-11-21", 1],
    ["2026-12-21", 1],
    ["2026-12-22", 0],
    ["2026-11-20", 0],
  ])("%s is told %i times with 30 days", (until, count) => {
    const found = told(exception(until));
    expect(found).toHaveLength(count);
    if (count === 1)
      expect(found[0]).toMatchObject({
        severity: "note",
        message: `The exception from \`weights-unsafe\` for \`acme/*\` ends on ${until}.`,
        location: { line: 2 },
      });
  });

  it("takes its days from the policy, and leaves alone what covers nothing", () => {
    expect(told(`rules: { exception-expiring: { days: 60 } }\n${exception("2027-01-01")}`)).toHaveLength(1);
    expect(told(exception("2026-11-25"), used())).toEqual([]);
  });
});

shows(rule);
