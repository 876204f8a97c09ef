import { describe, expect, it } from "@jest/globals";
import { conclude, exitCodeOf } from "../../src/check/verdict.ts";
import { aFinding, anAncestor, aRepo, documentationWith } from "../builders/report.ts";

const enforce = { enforcement: "enforce", unavailable: "warn" } as const;
const grounds = { findings: [], repos: [aRepo()], mishaps: [], references: 3 };
const error = aFinding();
const warning = aFinding({ severity: "warning", rule: "weights-unsafe" });

describe("conclude", () => {
  it.each([
    ["an error", { findings: [error] }, enforce, "error", "fail", "1 error (license-not-allowed)."],
    [
      "a warning",
      { findings: [warning] },
      enforce,
      "error",
      "pass",
      "Nothing that fails a run in 3 references to 1 repository: 1 warning.",
    ],
    [
      "a warning that fails",
      { findings: [warning, error, error] },
      enforce,
      "warning",
      "fail",
      "2 errors and 1 warning (weights-unsafe, license-not-allowed).",
    ],
    [
      "an error where nothing fails",
      { findings: [error] },
      enforce,
      "never",
      "pass",
      "Nothing that fails a run in 3 references to 1 repository: 1 error.",
    ],
    [
      "an error in warn",
      { findings: [error] },
      { ...enforce, enforcement: "warn" },
      "error",
      "pass",
      "1 error (license-not-allowed), and enforcement is warn.",
    ],
    [
      "an error in observe",
      { findings: [error] },
      { ...enforce, enforcement: "observe" },
      "error",
      "pass",
      "1 error (license-not-allowed), and enforcement is observe.",
    ],
    [
      "an excepted error",
      { findings: [aFinding({ state: "excepted" })] },
      enforce,
      "error",
      "pass",
      "Nothing to say against 3 references to 1 repository.",
    ],
    [
      "an error from before",
      { findings: [aFinding({ state: "preexisting" })] },
      enforce,
      "error",
      "pass",
      "Nothing to say against 3 references to 1 repository.",
    ],
    ["no references", { references: 0 }, enforce, "error", "pass", "No model, dataset or Space is used here."],
    [
      "a silent Hub",
      { repos: [aRepo(), aRepo({ status: "unavailable" })] },
      enforce,
      "error",
      "inconclusive",
      "The Hub did not fully answer for 1 of 2 repositories.",
    ],
    [
      "a silent Hub that is ignored",
      { repos: [aRepo({ status: "unavailable" })] },
      { ...enforce, unavailable: "ignore" },
      "error",
      "pass",
      "Nothing to say against 3 references to 1 repository.",
    ],
    [
      "a silent Hub beside an error",
      { findings: [error], repos: [aRepo({ status: "unavailable" })] },
      enforce,
      "error",
      "fail",
      "1 error (license-not-allowed).",
    ],
    [
      "a silent ancestor",
      {
        repos: [
          aRepo({
            lineage: {
              ancestors: [anAncestor({ status: "unavailable", license: null })],
              complete: false,
              defects: [],
            },
          }),
        ],
      },
      enforce,
      "error",
      "inconclusive",
      "The Hub did not fully answer for 1 of 1 repository.",
    ],
    [
      "a silent scanner",
      { repos: [aRepo({ scan: { status: "unavailable", cause: "timeout" } })] },
      enforce,
      "error",
      "inconclusive",
      "The Hub did not fully answer for 1 of 1 repository.",
    ],
    [
      "a card that did not come",
      { repos: [aRepo({ documentation: documentationWith({}, { card: "unknown" }) })] },
      enforce,
      "error",
      "inconclusive",
      "The Hub did not fully answer for 1 of 1 repository.",
    ],
    [
      "an ancestor that cannot be seen",
      {
        repos: [
          aRepo({
            lineage: { ancestors: [anAncestor({ status: "not-visible", license: null })], complete: true, defects: [] },
          }),
        ],
      },
      enforce,
      "error",
      "pass",
      "Nothing to say against 3 references to 1 repository.",
    ],
    [
      "a rule that broke",
      { mishaps: [{ where: "rules/x", message: "y" }] },
      enforce,
      "error",
      "inconclusive",
      "A part of the review failed: rules/x.",
    ],
  ] as const)("on %s", (_, more, policy, failOn, verdict, reason) => {
    expect(conclude({ ...grounds, ...more }, policy, failOn)).toEqual({ verdict, reason });
  });

  it("names at most four rules", () => {
    const findings = ["a-a", "b-b", "c-c", "d-d", "e-e"].map((rule) => aFinding({ rule }));
    expect(conclude({ ...grounds, findings }, enforce, "error").reason).toBe(
      "5 errors (a-a, b-b, c-c, d-d and 1 more).",
    );
  });
});

describe("exitCodeOf", () => {
  it.each([
    ["pass", "enforce", "fail", 0],
    ["fail", "enforce", "warn", 1],
    ["inconclusive", "enforce", "warn", 0],
    ["inconclusive", "enforce", "ignore", 0],
    ["inconclusive", "enforce", "fail", 3],
    ["inconclusive", "warn", "fail", 0],
  ] as const)("%s under %s and unavailable: %s is %i", (verdict, enforcement, unavailable, code) => {
    expect(exitCodeOf(verdict, { enforcement, unavailable })).toBe(code);
  });
});
