import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/model-use-not-approved.ts";
import { judge, shows } from "../../builders/judging.ts";
import { aReference, aRepo } from "../../builders/report.ts";

const use = (entry: string, paths = ["svc/a.py", "lab/b.py"], more = "") =>
  judge([rule], {
    policy: `catalogue: [ { id: acme/x, ${entry} } ]\n${more}`,
    repos: [aRepo({ id: "acme/x" })],
    references: paths.map((path) => aReference({ id: "acme/x", path })),
  }).findings;

describe("model-use-not-approved", () => {
  it("tells the places outside of those that are approved, and only them", () => {
    expect(use("paths: [ lab/** ]")).toMatchObject([
      {
        severity: "warning",
        message: "`acme/x` is approved for `lab/**`, not here.",
        location: { path: "svc/a.py" },
        related: [{ path: ".github/model-policy.yml", line: 1 }],
      },
    ]);
  });

  it("tells a pilot in production", () => {
    const option = "rules: { model-use-not-approved: { production: [ 'svc/**' ] } }";
    expect(use("state: pilot", undefined, option)).toMatchObject([
      { message: "`acme/x` is in pilot, and this is production.", location: { path: "svc/a.py" } },
    ]);
    expect(use("state: production", undefined, option)).toEqual([]);
    expect(use("state: pilot", ["lab/b.py"], option)).toEqual([]);
    expect(use("state: pilot")).toEqual([]);
  });

  it("tells a use that is not approved, where the profile says what the use is", () => {
    const profile = "profile: { distribution: hosted, purpose: commercial }";
    expect(use("uses: [ internal, research ]", undefined, profile)).toMatchObject([
      { message: "`acme/x` is approved for `research` use, and the profile says `commercial`.", subject: "commercial" },
      { message: "`acme/x` is approved for `internal` use, and the profile says `hosted`.", subject: "hosted" },
    ]);
    expect(use("uses: [ internal, hosted ]", undefined, profile)).toEqual([]);
    expect(use("uses: [ internal ]")).toEqual([]);
  });

  it.each([
    ["a place that is approved", "paths: [ svc/**, lab/** ]"],
    ["an entry that says nothing of places", "owner: me"],
    ["a retired model, which has a rule of its own", "state: retired, paths: [ nowhere/** ]"],
  ])("is silent on %s", (_, entry) => {
    expect(use(entry)).toEqual([]);
  });

  it("counts a new place although an old one was there before", () => {
    const policy = "catalogue: [ { id: acme/x, paths: [ lab/** ] } ]";
    const references = [
      aReference({ id: "acme/x", path: "svc/old.py", change: "unchanged" }),
      aReference({ id: "acme/x", path: "svc/new.py", change: "added" }),
    ];
    const known = new Set(['["model-use-not-approved","warning","model:acme/x","paths"]']);
    const { findings } = judge([rule], { policy, repos: [aRepo({ id: "acme/x" })], references, options: { known } });
    expect(findings.map(({ state, location }) => `${state} ${location?.path}`).sort()).toEqual([
      "active svc/new.py",
      "preexisting svc/old.py",
    ]);
  });
});

shows(rule);
