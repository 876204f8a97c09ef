import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { check, findingKey } from "../../src/check/check.ts";
import { needsOf } from "../../src/check/needs.ts";
import { defineRule, type Complaint, type Rule } from "../../src/check/rule.ts";
import type { Reference } from "../../src/domain/reference.ts";
import { decideLicense } from "../../src/license/decide.ts";
import { judge, NOW, used } from "../builders/judging.ts";
import { aPolicy } from "../builders/policy.ts";
import { aReference, aRepo, HUB } from "../builders/report.ts";

const about = { since: "0.1.0", why: "Because a test asks for it.", fix: "Nothing to do." };

/** Complains of every repo, once for each group. */
const ofRepo = defineRule({
  ...about,
  id: "of-repo",
  title: "Repo",
  severity: "warning",
  highest: "error",
  on: "repo",
  options: { word: { description: "What to say.", default: "bad" } },
  *check({ repo, option }) {
    yield { message: `${repo.id} is ${option<string>("word")}` };
  },
});
const ofReference = defineRule({
  ...about,
  id: "of-reference",
  title: "Reference",
  severity: "note",
  on: "reference",
  *check({ reference }) {
    yield { message: `${reference.id} at ${reference.revision ?? "no revision"}` };
  },
});
const offRule = defineRule({
  ...about,
  id: "off-rule",
  title: "Off",
  severity: "error",
  off: true,
  needs: ["scan"],
  on: "repo",
  check: () => [{ message: "off" }],
});
const RULES: readonly Rule[] = [ofRepo, ofReference, offRule];

/** A rule that says what it is told to. */
const saying = (complaints: readonly Complaint[], more: Partial<Rule> = {}): Rule =>
  defineRule({
    ...about,
    id: "saying",
    title: "Says",
    severity: "warning",
    on: "repo",
    check: () => complaints,
    ...more,
  } as Rule);

const summary = (findings: ReturnType<typeof judge>["findings"]): string[] =>
  findings.map(
    ({ rule, severity, state, location, message }) =>
      `${rule} ${severity} ${state} ${location?.path ?? "-"}:${location?.line ?? 0} ${message}`,
  );

describe("check", () => {
  it("runs repo rules once for the places with the same policy, and points at the best of them", () => {
    const { repos } = used({ id: "a/x" });
    const at = (path: string, line: number, more: Partial<Reference> = {}) =>
      aReference({ id: "a/x", path, line, ...more });
    const references = [
      at("a.py", 1, { usage: "mention" }),
      at("b.py", 9, { confidence: "likely" }),
      at("c.py", 7),
      at("c.py", 5),
      at("d.py", 2),
    ];
    const { findings } = judge([ofRepo], { repos, references, policy: "scan: { mentions: check }" });
    expect(summary(findings)).toEqual(["of-repo warning active c.py:5 a/x is bad"]);
    expect(findings[0]!.related.map(({ path, line, role }) => `${role} ${path}:${line}`)).toEqual([
      "also-here c.py:7",
      "also-here d.py:2",
      "also-here b.py:9",
      "also-here a.py:1",
    ]);
  });

  it("judges neither outputs, nor mentions unless the policy asks", () => {
    const { repos, references } = used({ id: "a/x" });
    const as = (usage: Reference["usage"], policy = "") =>
      judge(RULES, { repos, references: [{ ...references[0]!, usage }], policy }).findings.length;
    expect([
      as("use"),
      as("output"),
      as("mention"),
      as("mention", "scan: { mentions: check }"),
      as("output", "scan: { mentions: check }"),
    ]).toEqual([2, 0, 0, 2, 0]);
  });

  it("judges each place by its path scope", () => {
    const { repos } = used({ id: "a/x" });
    const references = ["lib/a.py", "prod/b.py", "pilot/c.py"].map((path) => aReference({ id: "a/x", path }));
    const policy = [
      "paths:",
      "  - { match: [ prod/** ], rules: { of-repo: { severity: error, word: forbidden } } }",
      "  - { match: [ pilot/** ], rules: { of-repo: off } }",
    ].join("\n");
    expect(summary(judge([ofRepo], { repos, references, policy }).findings)).toEqual([
      "of-repo error active prod/b.py:12 a/x is forbidden",
      "of-repo warning active lib/a.py:12 a/x is bad",
    ]);
  });

  it("turns a rule on for a scope only", () => {
    const policy = "paths: [ { match: [ prod/** ], rules: { off-rule: warning } } ]";
    const { repos } = used({ id: "a/x" });
    const references = ["a.py", "prod/b.py"].map((path) => aReference({ id: "a/x", path }));
    expect(summary(judge([offRule], { repos, references, policy }).findings)).toEqual([
      "off-rule warning active prod/b.py:12 off",
    ]);
    expect([...needsOf([offRule], aPolicy(policy, [offRule]))]).toEqual(["scan"]);
    expect([...needsOf([offRule], aPolicy("", [offRule]))]).toEqual([]);
    expect([...needsOf([{ ...ofRepo, needs: ["card"] }], aPolicy("rules: { of-repo: off }", [ofRepo]))]).toEqual([]);
  });

  it.each([
    ["the rule's own", "", undefined, "warning"],
    ["what a complaint asks for", "", "error", "error"],
    ["what the policy says, over the complaint", "rules: { saying: note }", "error", "note"],
    [
      "what a scope says, over all",
      "rules: { saying: note }\npaths: [ { match: [ app/** ], rules: { saying: error } } ]",
      "note",
      "error",
    ],
    ["the complaint's, where only options are set", "rules: { saying: {} }", "error", "error"],
  ] as const)("takes for severity %s", (_, policy, severity, expected) => {
    const rule = saying([{ message: "x", ...(severity === undefined ? {} : { severity }) }], { highest: "error" });
    expect(judge([rule], { ...used(), policy }).findings[0]!.severity).toBe(expected);
  });

  it("tells a rule that asks for more than it declares", () => {
    const { mishaps, verdict } = judge([saying([{ message: "x", severity: "error" }])], used());
    expect(mishaps).toEqual([{ where: "rules/saying", message: "asked for error, which it does not declare" }]);
    expect(verdict).toBe("fail");
  });

  it("goes on where a rule throws, keeps what it had said, and does not pass", () => {
    const broken = saying([], {
      id: "broken",
      *check() {
        yield { message: "before" };
        throw new Error("no such\nfield");
      },
    } as Partial<Rule>);
    const { findings, mishaps, verdict, reason } = judge([broken, ofRepo], used());
    expect(findings.map((finding) => finding.message)).toEqual(["before", "acme/sentiment-base is bad"]);
    expect(mishaps).toEqual([{ where: "rules/broken", message: "no such" }]);
    expect([verdict, reason]).toEqual(["inconclusive", "A part of the review failed: rules/broken."]);
  });

  it("says the same of one repo once, whichever commits it is asked at", () => {
    const one = used({ id: "a/x" }, { line: 1 });
    const two = used({ id: "a/x", record: { commit: "b".repeat(40) } }, { line: 2, revision: "v1" });
    const given = { repos: [...one.repos, ...two.repos], references: [...one.references, ...two.references] };
    expect(summary(judge([ofRepo], given).findings)).toEqual(["of-repo warning active app/main.py:1 a/x is bad"]);
    expect(judge([ofReference], given).findings).toHaveLength(2);
  });

  it("names the place, the repo and the evidence of a complaint", () => {
    const location = { path: "policy.yml", line: 3, column: 1, endLine: 3, endColumn: 1, cell: null };
    const rule = saying([
      { message: "x", location, subject: "s", fix: "Do it.", evidence: [{ source: "card", quote: "y" }] },
    ]);
    expect(judge([rule], used()).findings[0]).toEqual({
      rule: "saying",
      severity: "warning",
      state: "active",
      message: "x",
      subject: "s",
      standards: [],
      fix: "Do it.",
      repo: { kind: "model", id: "acme/sentiment-base" },
      location,
      related: [{ path: "app/main.py", line: 12, role: "also-here" }],
      evidence: [{ source: "card", url: null, commit: null, path: null, line: null, quote: "y" }],
      exception: null,
    });
  });

  it("lists every rule that was on, with its severity at the top", () => {
    const { rules } = judge(RULES, { policy: "rules: { of-reference: error }", ...used() });
    expect(rules.map(({ id, severity }) => `${id} ${severity}`)).toEqual(["of-reference error", "of-repo warning"]);
  });

  it("gives each repo the worst decision of the policies under which it is used", () => {
    const { repos } = used({ id: "a/x" });
    const references = ["a.py", "prod/b.py"].map((path) => aReference({ id: "a/x", path }));
    const policy =
      "licenses: { allow: [ Apache-2.0 ] }\npaths: [ { match: [ prod/** ], licenses: { allow: [ MIT ] } } ]";
    expect(judge([], { repos, references, policy }).repos[0]!.decision?.outcome).toBe("deny");
    expect(judge([], { repos, references: references.slice(0, 1), policy }).repos[0]!.decision?.outcome).toBe("allow");
    expect(judge([], { repos: [aRepo({ status: "not-visible" })], policy }).repos[0]!.decision).toBeNull();
  });

  it("sorts by severity, then by how many places depend on it, then by place", () => {
    const many = used({ id: "b/many" }, { path: "z.py" });
    const few = used({ id: "a/few" }, { path: "a.py" });
    const references = [...few.references, ...many.references, { ...many.references[0]!, line: 80 }];
    const { findings } = judge([ofReference, ofRepo], { repos: [...few.repos, ...many.repos], references });
    expect(findings.map(({ rule, location }) => `${rule} ${location!.path}`)).toEqual([
      "of-repo z.py",
      "of-repo a.py",
      "of-reference z.py",
      "of-reference a.py",
    ]);
  });
});

describe("clarifications", () => {
  const oid = "a".repeat(40);
  const policy = `licenses: { allow: [ MIT ] }\nclarifications: [ { repo: acme/sentiment-base, license: MIT, reason: x, until: 2026-11-21, evidence: [ { path: LICENSE, oid: ${oid} } ] } ]`;
  const holding = (found: string) =>
    used({
      license: {
        declared: null,
        state: "absent",
        expression: null,
        texts: [{ path: "LICENSE", oid: found, identified: null, match: "none" }],
      },
    });

  it.each([
    ["holds while its evidence does", oid, NOW, "allow"],
    ["lapses when it changes", "b".repeat(40), NOW, "unknown"],
    ["lapses after its last day", oid, new Date("2026-11-22T00:00:00Z"), "unknown"],
  ])("%s", (_, found, now, outcome) => {
    expect(judge([], { ...holding(found), policy, options: { now } }).repos[0]!.decision?.outcome).toBe(outcome);
  });
});

describe("exceptions", () => {
  const one = used({ id: "a/x" }, { path: "one.py" });
  const given = { repos: one.repos, references: [...one.references, { ...one.references[0]!, path: "two.py" }] };
  const under = (exception: string, more: Partial<Parameters<typeof judge>[1]> = {}) =>
    summary(
      judge([ofRepo], { ...given, policy: `exceptions: [ { rule: of-repo, reason: x, ${exception} } ]`, ...more })
        .findings,
    );
  const active = "of-repo warning active one.py:12 a/x is bad";
  const excepted = "of-repo warning excepted one.py:12 a/x is bad";

  it.each([
    ["everything", "owner: me", [excepted]],
    ["by id", "repo: a/x", [excepted]],
    ["by glob, in any case", 'repo: "A/*"', [excepted]],
    ["not another repo", "repo: b/*", [active]],
    ["until its last day", "until: 2026-11-21", [excepted]],
    ["not after it", "until: 2026-11-20", [active]],
    ["by license as declared", "license: apache-2.0", [excepted]],
    ["by license as SPDX", "license: Apache-2.0", [excepted]],
    ["not once the license is another", "license: MIT", [active]],
    ["by the resolved commit", `revision: ${one.repos[0]!.record!.commit!.slice(0, 12)}`, [excepted]],
    ["not at another commit", `revision: ${"f".repeat(40)}`, [active]],
    ["by path, the rest stays", "paths: [ two.py ]", [active, "of-repo warning excepted two.py:12 a/x is bad"]],
    ["not elsewhere", "paths: [ three.py ]", [active]],
  ])("cover %s", (_, exception, expected) => {
    expect(under(exception)).toEqual(expected);
  });

  it("cover a repo under its old name", () => {
    const renamed = used(
      { id: "a/new", requestedAs: [{ id: "a/old", revision: null }] },
      { id: "a/old", path: "one.py" },
    );
    expect(under("repo: a/old", renamed)).toEqual(["of-repo warning excepted one.py:12 a/new is bad"]);
  });

  it("are shown with their reason, owner and end, and do not gate", () => {
    const policy = 'exceptions: [ { rule: of-repo, reason: until the move, owner: "@acme/legal", until: 2027-01-01 } ]';
    const { findings, verdict } = judge([{ ...ofRepo, severity: "error" } as Rule], { ...given, policy });
    expect(findings[0]!.exception).toEqual({ reason: "until the move", owner: "@acme/legal", until: "2027-01-01" });
    expect(verdict).toBe("pass");
  });
});

describe("findings known from before", () => {
  const rule = { ...ofRepo, severity: "error" } as Rule;
  const keysOf = (given: Parameters<typeof judge>[1]) => new Set(judge([rule], given).findings.map(findingKey));

  it("are marked and do not gate, wherever they have moved", () => {
    const before = used({ id: "a/x" }, { path: "old.py" });
    const now = used({ id: "a/x" }, { path: "new.py", change: "unchanged" });
    const { findings, verdict } = judge([rule], { ...now, options: { known: keysOf(before) } });
    expect(findings.map((finding) => finding.state)).toEqual(["preexisting"]);
    expect(verdict).toBe("pass");
  });

  it.each(["added", "changed"] as const)("gate where the reference is %s", (change) => {
    const { verdict } = judge([rule], {
      ...used({ id: "a/x" }, { change }),
      options: { known: keysOf(used({ id: "a/x" })) },
    });
    expect(verdict).toBe("fail");
  });

  it("gate where they have become worse", () => {
    const known = keysOf({ ...used({ id: "a/x" }), policy: "rules: { of-repo: warning }" });
    expect(judge([rule], { ...used({ id: "a/x" }, { change: "unchanged" }), options: { known } }).verdict).toBe("fail");
  });

  it("are told apart by what they are about, and not by their words", () => {
    const key = (complaint: Complaint) => findingKey(judge([saying([complaint])], used()).findings[0]!);
    expect(key({ message: "since 3 days", subject: "a" })).toBe(key({ message: "since 4 days", subject: "a" }));
    expect(key({ message: "x", subject: "a" })).not.toBe(key({ message: "x", subject: "b" }));
  });
});

describe("whatever the facts", () => {
  const SCOPES = ["**", "a/**", "a/b/**", "b/*"];
  const path = fc.constantFrom("a/x.py", "a/b/y.py", "b/z.py", "c.py");
  const id = fc.constantFrom("o/one", "o/two", "p/three");
  const reference = fc
    .record({
      id,
      path,
      line: fc.integer({ min: 1, max: 4 }),
      revision: fc.constantFrom(null, "v1"),
      usage: fc.constantFrom("use" as const, "mention" as const, "output" as const),
      confidence: fc.constantFrom("declared" as const, "likely" as const),
    })
    .map((parts) => aReference(parts));
  const references = fc.uniqueArray(reference, {
    maxLength: 12,
    selector: (one) => `${one.path}:${one.line}:${one.id}:${one.revision}:${one.usage}:${one.confidence}`,
  });
  const level = fc.constantFrom("off", "note", "warning", "error");
  const settings = fc.dictionary(fc.constantFrom("of-repo", "of-reference", "off-rule"), level, { maxKeys: 3 });
  const scope = fc.record({ match: fc.subarray(SCOPES, { minLength: 1 }), rules: settings });
  const exception = fc.record({
    rule: fc.constantFrom("of-repo", "of-reference"),
    reason: fc.constant("x"),
    repo: fc.constantFrom("o/*", "p/three", "**"),
    paths: fc.subarray(SCOPES),
    until: fc.constantFrom("2026-11-20", "2027-01-01"),
  });
  const policy = fc.record({
    rules: settings,
    paths: fc.array(scope, { maxLength: 2 }),
    exceptions: fc.array(exception, { maxLength: 2 }),
  });
  const yaml = (value: object): string =>
    Object.entries(value)
      .map(([key, part]) => `${key}: ${JSON.stringify(part)}`)
      .join("\n");
  const reposOf = (found: readonly Reference[]) =>
    [...new Set(found.map((one) => one.id))].map((name) =>
      aRepo({ id: name, requestedAs: [null, "v1"].map((revision) => ({ id: name, revision })) }),
    );
  const run = (found: readonly Reference[], text: string) =>
    judge(RULES, { references: found, repos: reposOf(found), policy: text });
  const places = (found: ReturnType<typeof run>) =>
    found.findings
      .filter((finding) => finding.state === "active")
      .flatMap(({ rule, severity, message, location, related }) =>
        [location!, ...related].map((place) => `${rule} ${severity} ${message} ${place.path}:${place.line}`),
      );

  it("the order in which they come does not matter", () => {
    fc.assert(
      fc.property(references, fc.infiniteStream(fc.nat()), policy, (found, order, value) => {
        const shuffled = [...found]
          .map((one) => ({ one, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const facts = (list: readonly Reference[], repos = reposOf(found)) => ({
          references: list,
          repos,
          blindSpots: [],
        });
        const parsed = aPolicy(yaml(value), RULES);
        const licenses = { decide: decideLicense, effective: () => null };
        const options = { now: NOW, hubUrl: HUB };
        const first = check(facts(found), parsed, RULES, licenses, options);
        const second = check(
          facts(shuffled, [...reposOf(found)].reverse()),
          parsed,
          [...RULES].reverse(),
          licenses,
          options,
        );
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }),
      { numRuns: 300 },
    );
  });

  it("an exception more never brings a finding more", () => {
    fc.assert(
      fc.property(references, policy, exception, (found, value, extra) => {
        const before = new Set(places(run(found, yaml(value))));
        const after = places(run(found, yaml({ ...value, exceptions: [...value.exceptions, extra] })));
        for (const place of after) expect(before).toContain(place);
      }),
      { numRuns: 300 },
    );
  });

  it("a scope more only changes what is said of its paths", () => {
    fc.assert(
      fc.property(references, policy, settings, (found, value, rules) => {
        const outside = (list: readonly string[]) => list.filter((place) => !/ a\/[^ ]*$/.test(place)).sort();
        const before = run(found, yaml(value));
        const after = run(found, yaml({ ...value, paths: [...value.paths, { match: ["a/**"], rules }] }));
        expect(outside(places(after))).toEqual(outside(places(before)));
      }),
      { numRuns: 300 },
    );
  });
});
