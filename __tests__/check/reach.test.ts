import { describe, expect, it } from "@jest/globals";
import { auditFirst, reachOf, weightOf } from "../../src/check/reach.ts";
import { defineRule } from "../../src/check/rule.ts";
import type { ResolvedRepo } from "../../src/domain/resolution.ts";
import { aFinding, aReference, aRepo, anAncestor } from "../builders/report.ts";
import { judge } from "../builders/judging.ts";

const used = (
  id: string,
  children: Record<string, number> | null,
  ...ancestors: [id: string, depth: number][]
): ResolvedRepo =>
  aRepo({
    id,
    record: { children },
    lineage: {
      ancestors: ancestors.map(([ancestor, depth]) => anAncestor({ id: ancestor, depth, of: id, descendants: 500 })),
      complete: true,
      defects: [],
    },
  });
const places = new Map([
  ["model:acme/a", 3],
  ["model:acme/b", 2],
]);

describe("reachOf", () => {
  const repos = [
    used("acme/a", { finetune: 7, adapter: 3 }, ["acme/base", 1], ["acme/root", 2]),
    used("acme/b", null, ["acme/base", 1], ["acme/base", 2]),
  ];

  it("adds up the places of all that was made from a repo, each place once", () => {
    const reaches = reachOf(repos, places);
    expect([...reaches.values()]).toEqual([
      { kind: "model", id: "acme/a", places: 3, descendants: 10, depth: 1 },
      { kind: "model", id: "acme/base", places: 5, descendants: 500, depth: 3 },
      { kind: "model", id: "acme/root", places: 3, descendants: 500, depth: 3 },
      { kind: "model", id: "acme/b", places: 2, descendants: null, depth: 1 },
    ]);
    expect([...reaches.values()].map(weightOf)).toEqual([33, 5 * 501 * 3, 3 * 501 * 3, 2]);
  });

  it("counts a repo that is used at two commits once, and nothing that is no repository", () => {
    const twice = [used("acme/a", null), used("acme/a", null)];
    expect(reachOf(twice, places).get("model:acme/a")?.places).toBe(3);
    const local = aRepo({
      id: "acme/a",
      lineage: {
        ancestors: [anAncestor({ id: "./out", of: "acme/a", status: "not-a-repo" })],
        complete: true,
        defects: [],
      },
    });
    expect(reachOf([local], places).size).toBe(1);
  });

  it("begins with the worst, then with what most depends on, and names the ancestor that a finding is about", () => {
    const about = (id: string, rest: Parameters<typeof aFinding>[0] = {}) =>
      aFinding({ repo: { kind: "model", id }, ...rest });
    const reaches = reachOf(repos, places);
    const findings = [
      about("acme/b", { severity: "warning" }),
      about("acme/a", { severity: "warning" }),
      about("acme/a", { subject: "acme/base noncommercial" }),
      about("acme/b", { subject: "limitations", severity: "note" }),
      about("acme/root", { state: "preexisting" }),
      aFinding({ repo: null }),
    ];
    const told = auditFirst(findings, reaches).map(({ id, severity, places: number }) => `${severity} ${id} ${number}`);
    expect(told).toEqual(["error acme/base 5", "warning acme/a 3", "warning acme/b 2"]);
    expect(auditFirst([...findings].reverse(), reaches)).toEqual(auditFirst(findings, reaches));
  });

  it("names five at most", () => {
    const many = Array.from({ length: 9 }, (_, at) => used(`acme/${at}`, null));
    const findings = many.map(({ id }) => aFinding({ repo: { kind: "model", id } }));
    const entries = auditFirst(findings, reachOf(many, new Map(many.map(({ id }, at) => [`model:${id}`, at + 1]))));
    expect(entries.map(({ id }) => id)).toEqual(["acme/8", "acme/7", "acme/6", "acme/5", "acme/4"]);
  });
});

describe("the order of findings", () => {
  const rule = defineRule({
    id: "always",
    title: "Always",
    severity: "warning",
    since: "0",
    why: "w",
    fix: "f",
    on: "repo",
    *check({ repo }) {
      yield { message: repo.id };
    },
  });

  it("puts first, of equal weight, what more depends on", () => {
    const repos = [used("acme/a", null), used("acme/b", { finetune: 50 }), used("acme/c", null)];
    const references = ["acme/a", "acme/b", "acme/c", "acme/c"].map((id, at) => aReference({ id, path: `${at}.py` }));
    const conclusion = judge([rule], { repos, references });
    expect(conclusion.findings.map(({ message }) => message)).toEqual(["acme/b", "acme/c", "acme/a"]);
    expect(conclusion.auditFirst.map(({ id }) => id)).toEqual(["acme/b", "acme/c", "acme/a"]);
  });
});
