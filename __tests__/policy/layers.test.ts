import { describe, expect, it } from "@jest/globals";
import { PolicyError } from "../../src/domain/report.ts";
import { explainPolicy } from "../../src/policy/explain.ts";
import { PRESETS } from "../../src/policy/layers.ts";
import { KNOWN_RULES, policyOf } from "../builders/policy.ts";

/** The problems of a policy as `source:line:column message`. */
async function problemsOf(...given: Parameters<typeof policyOf>): Promise<string[]> {
  try {
    await policyOf(...given);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.problems.map(({ source, line, column, message }) => `${source}:${line}:${column} ${message}`);
  }
}

describe("effectivePolicy", () => {
  it("applies the preset in warn where there is no file", async () => {
    const policy = await policyOf({});
    expect(policy).toMatchObject({ implicit: true, enforcement: "warn", unavailable: "warn" });
    expect(policy.documentation.require.limitations).toBe("warning");
    expect(policy.sources.map((layer) => layer.source)).toEqual(["preset:recommended"]);
  });

  it("enforces once there is a file, with the preset below it", async () => {
    const policy = await policyOf({ "policy.yml": "rules: { weights-unsafe: error }" });
    expect(policy).toMatchObject({ implicit: false, enforcement: "enforce" });
    expect(policy.sources.map((layer) => layer.source)).toEqual(["preset:recommended", "policy.yml"]);
    expect(policy.rules["weights-unsafe"]).toEqual({ level: "error", options: {} });
  });

  it("tells a file that somebody named and that is not there", async () => {
    expect(await problemsOf({}, {}, { mustExist: true })).toEqual([
      "policy.yml:1:1 there is no such file in the repository",
    ]);
    expect(await problemsOf({}, {}, { mustExist: true, ref: "c0ffee0123456789" })).toEqual([
      "policy.yml:1:1 there is no such file at the base, c0ffee0: a policy counts once it is merged",
    ]);
  });

  it("lays later layers over earlier ones, lists as the schema says", async () => {
    const policy = await policyOf({
      "policy.yml": [
        "extends: [ preset:strict, ./team.yml ]",
        "licenses: { allow: [ MIT ] }",
        "rules: { repo-stale: { days: 30 } }",
        "documentation: { require: { card: warning } }",
        "exceptions: [ { rule: repo-stale, reason: two } ]",
      ].join("\n"),
      "team.yml": [
        "extends: []",
        "licenses: { allow: [ Apache-2.0 ], forbid: [ share-alike ] }",
        "rules: { repo-stale: { severity: warning, days: 90 }, weights-unsafe: off }",
        "exceptions: [ { rule: repo-stale, reason: one } ]",
      ].join("\n"),
    });
    expect(policy.sources.map((layer) => layer.source)).toEqual([
      "preset:recommended",
      "preset:strict",
      "team.yml",
      "policy.yml",
    ]);
    expect(policy.licenses).toEqual({
      allow: [expect.objectContaining({ written: "MIT", source: "policy.yml", line: 2 })],
      forbid: ["share-alike"],
    });
    expect(policy.rules["repo-stale"]).toEqual({ level: "warning", options: { days: 30 } });
    expect(policy.rules["weights-unsafe"]?.level).toBe("off");
    expect(policy.documentation.require).toMatchObject({ card: "warning", limitations: "error" });
    expect(policy.exceptions.map(({ reason, source, line }) => `${reason} ${source}:${line}`)).toEqual([
      "one team.yml:4",
      "two policy.yml:5",
    ]);
    expect(policy.unavailable).toBe("fail");
  });

  it("puts the default below a preset that somebody chose, also for a file that chooses none", async () => {
    const policy = await policyOf({
      "policy.yml": "extends: [ preset:strict, ./team.yml ]",
      "team.yml": "rules: { repo-stale: note }",
    });
    expect(policy.sources.map((layer) => layer.source)).toEqual([
      "preset:recommended",
      "preset:strict",
      "team.yml",
      "policy.yml",
    ]);
    expect(policy.documentation.require.limitations).toBe("error");
  });

  it("knows where every value comes from", async () => {
    const policy = await policyOf(
      { ".github/p.yml": "extends: [ acme/policies/model.yml@v2 ]\nrules:\n  weights-unsafe: error\n" },
      { "acme/policies/model.yml@v2": "extends: []\nunavailable: fail\nlicenses:\n  allow: [ MIT ]\n" },
      { policy: ".github/p.yml" },
    );
    const at = (key: string) => {
      const place = policy.origins.get(key);
      return place === undefined ? null : `${place.source}:${place.line}:${place.column}`;
    };
    expect(at("rules.weights-unsafe.severity")).toBe(".github/p.yml:3:19");
    expect(at("unavailable")).toBe("acme/policies/model.yml@v2:2:14");
    expect(at("licenses.allow")).toBe("acme/policies/model.yml@v2:4:3");
    expect(at("licenses.allow.0")).toBe("acme/policies/model.yml@v2:4:12");
    expect(at("enforcement")).toBeNull();
    const text = explainPolicy(policy, KNOWN_RULES);
    expect(text).toMatch(/^ {2}1\. acme\/policies\/model\.yml@v2 \(at c0ffee, binding\)$/m);
    expect(text).toMatch(/^rules\.weights-unsafe: error, mixed: false +# \.github\/p\.yml:3$/m);
    expect(text).toMatch(/^Said by no layer, so by default:\n[^]*^rules\.revision-not-pinned: note$/m);
    // Who may be used: no list allows all, which `none` would deny.
    expect(text).toMatch(/^sources\.owners\.allow: no list$/m);
    expect(text).toMatch(/^licenses\.allow: MIT +# acme\/policies\/model\.yml@v2:4$/m);
  });

  it("reads a layer once that is reached twice", async () => {
    const policy = await policyOf({
      "policy.yml": "extends: [ ./a.yml, ./b.yml ]",
      "a.yml": "extends: [ ./c.yml ]",
      "b.yml": "extends: [ ./c.yml ]",
      "c.yml": "extends: []\nexceptions: [ { rule: repo-stale, reason: x } ]",
    });
    expect(policy.exceptions).toHaveLength(1);
  });

  it.each([
    [
      "a path out of the repository",
      { "a/p.yml": "extends: [ ../../x.yml ]" },
      {},
      "a/p.yml",
      ["a/p.yml:1:12 `../../x.yml` leaves the repository"],
    ],
    [
      "an absolute path",
      { "a/p.yml": "extends: [ /etc/passwd ]" },
      {},
      "a/p.yml",
      ["a/p.yml:1:12 `/etc/passwd` leaves the repository"],
    ],
    ["a root out of the repository", {}, {}, "../p.yml", ["../p.yml:1:1 this path leaves the repository"]],
    [
      "a file that is not there",
      { "p.yml": "extends: [ ./x.yml ]" },
      {},
      "p.yml",
      ["p.yml:1:12 there is no file `x.yml`"],
    ],
    [
      "a circle",
      { "p.yml": "extends: [ ./q.yml ]", "q.yml": "extends: [ ./p.yml ]" },
      {},
      "p.yml",
      ["q.yml:1:12 this goes in a circle: p.yml → q.yml → p.yml"],
    ],
    [
      "a remote that cannot be read",
      { "p.yml": "extends: [ o/r/x.yml@v1 ]" },
      {},
      "p.yml",
      ["p.yml:1:12 o/r/x.yml@v1 cannot be read: there is no such file"],
    ],
    [
      "a second step",
      { "p.yml": "extends: [ o/r/x.yml@v1 ]" },
      { "o/r/x.yml@v1": "extends: [ a/b/y.yml@v1 ]" },
      "p.yml",
      ["o/r/x.yml@v1:1:12 a policy of o/r cannot extend one of another repository: only one step is followed"],
    ],
    [
      "a root on a branch",
      {},
      {},
      "o/r/x.yml@main",
      ["o/r/x.yml@main:1:1 `main` reads like a branch, which can change unseen: name a commit or a tag"],
    ],
    [
      "mistakes in two files",
      { "p.yml": "extends: [ ./q.yml ]\nfoo: 1", "q.yml": "bar: 1" },
      {},
      "p.yml",
      [expect.stringMatching(/^p\.yml:2:1 unknown key `foo`/), expect.stringMatching(/^q\.yml:1:1 unknown key `bar`/)],
    ],
  ])("tells %s", async (_, files, remotes, policy, expected) => {
    expect(await problemsOf(files as Record<string, string>, remotes as Record<string, string>, { policy })).toEqual(
      expected,
    );
  });

  it("follows files of the same repository at the same revision from a remote one", async () => {
    const policy = await policyOf(
      { "policy.yml": "extends: [ o/r/policies/x.yml@v1 ]" },
      {
        "o/r/policies/x.yml@v1": "extends: [ ../shared/y.yml ]",
        "o/r/shared/y.yml@v1": "extends: []\nunavailable: fail",
      },
    );
    expect(policy.unavailable).toBe("fail");
    expect(policy.sources.map((layer) => layer.source)).toEqual([
      "o/r/shared/y.yml@v1",
      "o/r/policies/x.yml@v1",
      "policy.yml",
    ]);
  });

  it.each([
    ["v1", true],
    ["v1.2.3", true],
    ["2026-05", true],
    ["policy-v3", true],
    ["refs/tags/x", true],
    ["c".repeat(40), true],
    ["v2.0.0-rc.1", true],
    ["main", false],
    ["master", false],
    ["release", false],
    ["HEAD", false],
    ["abc1234", false],
    ["feature/x", false],
  ])("takes %s for pinned: %s", async (ref, isPinned) => {
    const address = `o/r/x.yml@${ref}`;
    const problems = await problemsOf({ "policy.yml": `extends: [ ${address} ]` }, { [address]: "extends: []" });
    expect(problems.length === 0).toBe(isPinned);
  });

  it.each(Object.keys(PRESETS))("has preset %s free of mistakes", async (name) => {
    expect((await policyOf({ "policy.yml": `extends: [ preset:${name} ]` })).sources[0]!.source).toBe(
      "preset:recommended",
    );
  });
});
