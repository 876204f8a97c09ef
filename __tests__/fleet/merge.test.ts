import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { MOST_PLACES } from "../../src/domain/fleet.ts";
import type { Report } from "../../src/domain/report.ts";
import { mergeReports } from "../../src/fleet/merge.ts";
import { exampleFleet, memberReport, merged, usingReport } from "../builders/fleet-reports.ts";
import { aFinding, anAncestor, aReference, aRepo, commitOf } from "../builders/report.ts";
import { REPORTS } from "../builders/reports.ts";

describe("mergeReports", () => {
  it("counts repositories and places of each model, worst first, then by what most depends on it", () => {
    const fleet = merged([
      usingReport("acme/a", { "m/popular": 3, "m/rare": 1, "m/bad": 1 }, { "m/bad": "license-not-allowed" }),
      usingReport("acme/b", { "m/popular": 2, "m/dense": 9 }),
      usingReport("acme/c", { "m/popular": 1 }),
    ]);
    expect(fleet.repos.map((repo) => [repo.id, repo.standing, repo.repositories, repo.places])).toEqual([
      ["m/bad", "error", 1, 1],
      ["m/popular", "clear", 3, 6],
      ["m/dense", "clear", 1, 9],
      ["m/rare", "clear", 1, 1],
    ]);
    expect(fleet.repositories.map(({ repository, verdict }) => [repository, verdict])).toEqual([
      ["acme/a", "fail"],
      ["acme/b", "pass"],
      ["acme/c", "pass"],
    ]);
    expect(fleet.totals).toMatchObject({ repositories: 3, repos: 4, places: 17, verdicts: { fail: 1, pass: 2 } });
    expect(fleet.rules).toEqual([
      { id: "license-not-allowed", title: expect.any(String), severity: "error", findings: 1, repositories: 1 },
    ]);
  });

  it("takes the worst of what different policies say, and tells each", () => {
    const fleet = merged([
      usingReport("acme/strict", { "m/x": 1 }, { "m/x": "license-not-allowed" }),
      usingReport("acme/loose", { "m/x": 1 }),
    ]);
    expect(fleet.repos[0]).toMatchObject({ standing: "error", license: { outcomes: { allow: 2 } } });
    expect(fleet.repos[0]!.uses.map(({ repository, standing }) => [repository, standing])).toEqual([
      ["acme/strict", "error"],
      ["acme/loose", "clear"],
    ]);
    expect(fleet.repos[0]!.findings).toEqual([
      {
        rule: "license-not-allowed",
        severity: "error",
        repositories: 1,
        message: "m/x is bad.",
        fix: expect.any(String),
      },
    ]);
  });

  it("counts a finding once for a repository that uses two commits of one model", () => {
    const [one, two] = [commitOf("one"), commitOf("two")];
    const report = memberReport("acme/a", {
      references: [
        aReference({ id: "m/x", revision: one, path: "a.py", line: 1 }),
        aReference({ id: "m/x", revision: two, path: "b.py", line: 1 }),
      ],
      repos: [one, two].map((commit) =>
        aRepo({ id: "m/x", requestedAs: [{ id: "m/x", revision: commit }], record: { commit } }),
      ),
      findings: ["a.py", "b.py"].map((path) =>
        aFinding({
          rule: "repo-gated",
          severity: "warning",
          repo: { kind: "model", id: "m/x" },
          location: { ...aReference(), path, line: 1 },
        }),
      ),
    });
    const [repo] = merged([report]).repos;
    expect(repo).toMatchObject({ repositories: 1, places: 2, pinned: 2, commits: [one, two].sort() });
    expect(repo!.findings).toMatchObject([{ rule: "repo-gated", repositories: 1 }]);
    expect(repo!.uses).toHaveLength(2);
  });

  it("has facts from whoever was told them: a Hub that did not answer one report hides nothing", () => {
    const unanswered = memberReport("acme/a", {
      references: [aReference({ id: "m/x" })],
      repos: [aRepo({ id: "m/x", status: "unavailable", cause: "429" })],
      verdict: "inconclusive",
    });
    const fleet = merged([unanswered, usingReport("acme/b", { "m/x": 1 })]);
    expect(fleet.repos[0]).toMatchObject({ status: "found", standing: "unchecked", repositories: 2 });
    expect(fleet.repos[0]!.license?.expression).toBe("Apache-2.0");
  });

  it("keeps ten places of each use and the number of all", () => {
    const [repo] = merged([usingReport("acme/a", { "m/x": 500 })]).repos;
    expect(repo!.places).toBe(500);
    expect(repo!.uses[0]).toMatchObject({ places: 500 });
    expect(repo!.uses[0]!.at).toHaveLength(MOST_PLACES);
  });

  it("names direct parents, each once", () => {
    const lineage = {
      ancestors: [
        anAncestor({ id: "m/base", depth: 1, of: "m/x" }),
        anAncestor({ id: "m/root", depth: 2, of: "m/base" }),
        anAncestor({ id: "./local", depth: 1, of: "m/x", status: "not-a-repo" }),
      ],
      complete: true,
      defects: [],
    };
    const report = (name: string): Report =>
      memberReport(name, { references: [aReference({ id: "m/x" })], repos: [aRepo({ id: "m/x", lineage })] });
    expect(merged([report("a/a"), report("a/b")]).repos[0]!.bases).toEqual([
      { kind: "model", id: "m/base", relation: "finetune" },
    ]);
  });

  it("tells of repositories without a report, with the reason where one is known", () => {
    const merge = mergeReports("1.0.0");
    merge.add(usingReport("acme/a", { "m/x": 1 }), "a.json");
    merge.miss("acme/broken", "its policy cannot be used");
    merge.miss("acme/a", "a first try failed");
    const fleet = merge.conclude(["acme/a", "acme/died"]);
    expect(fleet.repositories.map(({ repository, verdict, reason }) => [repository, verdict, reason])).toEqual([
      ["acme/broken", "missing", "Not reviewed: its policy cannot be used"],
      ["acme/died", "missing", "Not reviewed: there is no report"],
      ["acme/a", "pass", expect.any(String)],
    ]);
    expect(fleet.totals.verdicts.missing).toBe(2);
  });

  it("does not count a second report of the same repository, and says so", () => {
    const merge = mergeReports("1.0.0");
    merge.add(usingReport("acme/a", { "m/x": 1 }), "one.json");
    merge.add(usingReport("acme/a", { "m/y": 7 }), "two.json");
    merge.refuse("three.json", "The report is not JSON.");
    const fleet = merge.conclude();
    expect(fleet.repos.map(({ id }) => id)).toEqual(["m/x"]);
    expect(fleet.problems).toEqual([
      { source: "three.json", message: "The report is not JSON." },
      { source: "two.json", message: "a second report of acme/a: the first one counts" },
    ]);
  });

  it("says of a report of a change alone that it does not hold all", () => {
    const report = usingReport("acme/a", { "m/x": 1 });
    report.run.scanned.unaffected = 1200;
    const merge = mergeReports("1.0.0");
    merge.add(report, "one.json");
    const fleet = merge.conclude();
    expect(fleet.repos.map(({ id }) => id)).toEqual(["m/x"]);
    expect(fleet.problems).toEqual([
      {
        source: "one.json",
        message: "a report of a change alone, which left 1200 files unread: not all that acme/a uses is in it",
      },
    ]);
  });

  it("adds up: no place and no repository is lost or counted twice, whatever the reports", () => {
    const models = fc.dictionary(fc.stringMatching(/^m\/[a-f]$/), fc.integer({ min: 1, max: 30 }), { maxKeys: 5 });
    fc.assert(
      fc.property(fc.array(models, { maxLength: 12 }), (all) => {
        const fleet = merged(all.map((used, index) => usingReport(`acme/r${String(index).padStart(2, "0")}`, used)));
        const places = all.reduce((sum, used) => sum + Object.values(used).reduce((a, b) => a + b, 0), 0);
        expect(fleet.totals.places).toBe(places);
        for (const repo of fleet.repos) {
          expect(repo.repositories).toBe(all.filter((used) => repo.id in used).length);
          expect(repo.uses.reduce((sum, use) => sum + use.places, 0)).toBe(repo.places);
        }
      }),
    );
  });

  it.each(Object.entries(REPORTS))("takes every kind of report: %s", (_, make) => {
    const fleet = merged([make()]);
    expect(fleet.totals.repositories).toBe(1);
    expect(fleet.repositories[0]!.verdict).toBe(make().verdict);
  });
});

describe("the trend", () => {
  it("says what is new, gone, better and worse", () => {
    const before = merged([
      usingReport("acme/a", { "m/mended": 1, "m/dropped": 1, "m/same": 1, "m/worse": 1 }, { "m/mended": "repo-gated" }),
      usingReport("acme/left", { "m/same": 1 }),
    ]);
    const now = merged(
      [
        usingReport("acme/a", { "m/mended": 1, "m/same": 1, "m/worse": 1, "m/fresh": 1 }, { "m/worse": "repo-gated" }),
        usingReport("acme/joined", { "m/same": 2 }),
      ],
      [],
      before,
    );
    const model = (id: string) => ({ kind: "model", id });
    expect(now.trend!.repos).toEqual({
      new: [model("m/fresh")],
      gone: [model("m/dropped")],
      better: [{ ...model("m/mended"), from: "error", to: "clear" }],
      worse: [{ ...model("m/worse"), from: "clear", to: "error" }],
    });
    expect(now.trend!.repositories).toEqual({ new: ["acme/joined"], gone: ["acme/left"], better: [], worse: [] });
    expect(now.trend!.before).toEqual(before.totals);
  });

  it("takes nothing for gone that nobody looked for, and nothing for better that could not be told", () => {
    const before = merged([
      usingReport("acme/a", { "m/x": 1 }),
      usingReport("acme/b", { "m/y": 1 }, { "m/y": "repo-gated" }),
    ]);
    const unanswered = memberReport("acme/b", {
      references: [aReference({ id: "m/y" })],
      repos: [aRepo({ id: "m/y", status: "unavailable" })],
      verdict: "inconclusive",
    });
    const { trend } = merged([unanswered], ["acme/a"], before);
    expect(trend!.repos).toEqual({ new: [], gone: [], better: [], worse: [] });
    expect(trend!.repositories).toEqual({ new: [], gone: [], better: [], worse: [] });
  });

  it("is in the example both ways", () => {
    const { trend } = exampleFleet();
    expect(trend!.repos.gone.map(({ id }) => id)).toEqual(["acme/old"]);
    expect(trend!.repos.new.map(({ id }) => id)).toEqual(["acme/new"]);
    expect(trend!.repositories.worse).toEqual([{ repository: "acme/chat", from: "pass", to: "fail" }]);
  });
});
