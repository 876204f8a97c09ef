import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readLayer } from "../../src/policy/read.ts";
import { LARGEST_POLICY } from "../../src/policy/schema.ts";
import { vocabularyWith } from "../builders/policy.ts";
import { processorTime } from "../builders/processor-time.ts";

const problemsOf = (text: string): string[] =>
  readLayer({ source: "p.yml", ref: null, sha256: "", text }, vocabularyWith()).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe("readLayer", () => {
  it.each([
    ["an unknown key", "licences: {}", ["1:1 unknown key `licences`; did you mean `licenses`?"]],
    [
      "an unknown key with nothing near",
      "scan: { frobnicate: 1 }",
      ["1:9 unknown key `frobnicate` in `scan`; known here: exclude, mentions, keys, calls"],
    ],
    [
      "a key of the prototype",
      "profile: { constructor: 1 }",
      [
        "1:12 unknown key `constructor` in `profile`; known here: purpose, distribution, monthly-active-users, annual-revenue-usd, regions, trains-on-outputs",
      ],
    ],
    ["a wrong version", "version: 2", ["1:10 `version`: expected `1`, found `2`"]],
    [
      "a bad choice",
      "enforcement: enforced",
      ["1:14 `enforcement`: expected one of observe, warn, enforce, found `enforced`; did you mean `enforce`?"],
    ],
    [
      "a bad level",
      "rules: { repo-stale: hint }",
      ["1:22 `rules.repo-stale`: expected one of off, note, warning, error, found `hint`"],
    ],
    ["a boolean that is text", "binding: maybe", ["1:10 `binding`: expected `true` or `false`, found `maybe`"]],
    [
      "a negative number",
      "documentation: { minimum-words: -1 }",
      ["1:33 `documentation.minimum-words`: expected a whole number from 0 up, found `-1`"],
    ],
    [
      "a fraction",
      "documentation: { minimum-words: 1.5 }",
      ["1:33 `documentation.minimum-words`: expected a whole number from 0 up, found `1.5`"],
    ],
    [
      "a scalar for a list",
      "scan: { exclude: docs/** }",
      ["1:18 `scan.exclude`: expected a list, found `docs/**`; write `[ docs/** ]`"],
    ],
    ["a list for a map", "licenses: [ MIT ]", ["1:11 `licenses`: expected keys and values, found a list"]],
    [
      "a map for a scalar",
      "unavailable: { a: 1 }",
      ["1:14 `unavailable`: expected one of ignore, warn, fail, found keys and values"],
    ],
    [
      "a day that is none",
      "catalogue: [ { id: a/b, review-by: 2027-02-30 } ]",
      ["1:36 `catalogue.review-by`: expected a date such as 2027-03-31, found `2027-02-30`"],
    ],
    ["an open bracket in a glob", 'scan: { exclude: [ "a[b" ] }', ["1:20 `scan.exclude`: `a[b`: a `[` needs its `]`"]],
    [
      "a glob out of the tree",
      "scan: { exclude: [ ../x ] }",
      ["1:20 `scan.exclude`: `../x`: a pattern cannot leave the repository with `..`"],
    ],
    [
      "a glob that is no folder pattern",
      "scan: { exclude: [ docs/ ] }",
      ["1:20 `scan.exclude`: `docs/`: a pattern names files: write `docs/**`"],
    ],
    [
      "an owner with a slash",
      "sources: { owners: { deny: [ a/b ] } }",
      ["1:30 `sources.owners.deny`: `a/b`: an owner has no `/`: use `sources.models` for single repositories"],
    ],
    ["an unknown license", "licenses: { allow: [ Apache-3.0 ] }", null],
    [
      "an unknown clause",
      "licenses: { forbid: [ non-commercial ] }",
      ["1:23 `licenses.forbid`: found `non-commercial`; did you mean `noncommercial`?"],
    ],
    [
      "an unknown rule",
      "rules: { repo-stail: note }",
      ["1:10 no rule is called `repo-stail`; did you mean `repo-stale`?"],
    ],
    [
      "an unknown option",
      "rules: { repo-stale: { day: 3 } }",
      ["1:24 rule `repo-stale` has no option `day`; did you mean `days`?"],
    ],
    [
      "an option of the wrong type",
      "rules: { repo-stale: { days: many } }",
      ["1:30 `rules.repo-stale.days`: expected a whole number from 0 up, found `many`"],
    ],
    [
      "an exception from no rule",
      "exceptions: [ { rule: repo-stail, reason: x } ]",
      ["1:23 `exceptions.rule`: `repo-stail`: no rule has this id; did you mean `repo-stale`?"],
    ],
    ["an exception without reason", "exceptions:\n  - { rule: repo-stale }", ["2:5 `exceptions`: this needs `reason`"]],
    [
      "a call without a place for the id",
      "scan: { calls: [ { language: python, name: a.b } ] }",
      ["1:18 `scan.calls`: this needs `position` or `keyword`"],
    ],
    [
      "a clarification whose evidence has no digest",
      "clarifications: [ { repo: a/b, license: MIT, reason: x, evidence: [ { path: LICENSE } ] } ]",
      ["1:69 `clarifications.evidence`: this needs `oid` or `sha256`"],
    ],
    [
      "an empty reason",
      'exceptions: [ { rule: repo-stale, reason: " " } ]',
      ["1:43 `exceptions.reason`: expected some text, found nothing"],
    ],
    [
      "a preset that is none",
      "extends: [ preset:recomended ]",
      ["1:12 `extends`: `preset:recomended`: there is no such preset; did you mean `recommended`?"],
    ],
    [
      "a branch of another repository",
      "extends: [ acme/policies/model.yml@main ]",
      [
        "1:12 `extends`: `acme/policies/model.yml@main`: `main` reads like a branch, which can change unseen: name a commit or a tag",
      ],
    ],
    [
      "a negotiable key that is none",
      "negotiable: [ rules.repo-stail ]",
      ["1:15 `negotiable`: no key is called `rules.repo-stail`; did you mean `rules.repo-stale`?"],
    ],
    [
      "a key written twice",
      "unavailable: warn\nunavailable: fail",
      ["2:1 `unavailable` is written twice, first in line 1"],
    ],
    ["a key that is a list", "[a]: 1", ["1:1 a key is plain text, found a list"]],
    [
      "an alias of nothing",
      "scan: { exclude: *none }",
      ["1:18 `scan.exclude`: nothing before this is anchored as `&none`"],
    ],
    ["a tag", "unavailable: !!python/none warn", ["1:14 unresolved tag: tag:yaml.org,2002:python/none"]],
    ["a second document", "version: 1\n---\nversion: 1", ["2:1 a policy is one YAML document, another begins here"]],
    ["no mapping", "- a", ["1:1 expected keys and values, found a list"]],
    ["a text", "hello", ["1:1 expected keys and values, found `hello`"]],
    ["a file of no text", "version: 1\n\0", ["2:1 this is not a text file"]],
  ])("tells %s", (_, text, expected) => {
    const problems = problemsOf(text);
    if (expected === null) expect(problems).toHaveLength(1);
    else expect(problems).toEqual(expected);
  });

  it("tells every mistake at once, in reading order", () => {
    const text = [
      "version: 2",
      "licences: {}",
      "licenses:",
      "  allow: [ MIT, nonsense-license ]",
      "rules:",
      "  weights-unsaf: error",
      "  repo-stale: { severity: note, day: 1 }",
      "exceptions:",
      "  - { repo: a/b, until: tomorrow }",
      "unavailable: maybe",
    ].join("\n");
    expect(problemsOf(text).map((problem) => problem.split(" ")[0])).toEqual([
      "1:10",
      "2:1",
      "4:17",
      "6:3",
      "7:33",
      "9:5",
      "9:25",
      "10:14",
    ]);
  });

  it("tells what stands before broken YAML, and nothing that was only guessed behind it", () => {
    const problems = problemsOf("licences: {}\nrules:\n\t- a\nunavailable: maybe");
    expect(problems[0]).toBe("1:1 unknown key `licences`; did you mean `licenses`?");
    expect(problems[1]).toMatch(/^3:\d+ this is not YAML: /);
    expect(problems.some((problem) => problem.includes("maybe"))).toBe(false);
  });

  it.each([
    ["nothing", ""],
    ["a comment", "# nothing yet"],
    ["keys whose entries are commented out", "exceptions:\n  # - { rule: x }\nlicenses:\n  allow:\n    # - MIT\n"],
    ["windows line ends and a byte order mark", "\ufeffversion: 1\r\nunavailable: fail\r\n"],
    ["levels that YAML 1.1 would read as booleans", "rules: { repo-stale: off }"],
    [
      "an anchor used twice",
      "exceptions:\n  - { rule: repo-stale, reason: x, paths: &a [ a/** ] }\n  - { rule: repo-stale, reason: x, paths: *a }",
    ],
  ])("takes %s", (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it("leaves a list that is only a template unsaid, and keeps one that is empty on purpose", () => {
    const allowOf = (text: string) => {
      const { layer } = readLayer({ source: "p", ref: null, sha256: "", text }, vocabularyWith());
      const licenses = layer.tree.entries.get("licenses");
      return licenses?.kind === "map" ? licenses.entries.has("allow") : null;
    };
    expect(allowOf("licenses:\n  allow:\n  # - MIT")).toBe(false);
    expect(allowOf("licenses:\n  allow: []")).toBe(true);
  });

  it("keeps a revision of digits as it is written", () => {
    const text = "exceptions: [ { rule: repo-stale, reason: x, revision: 0012345 } ]";
    const { layer } = readLayer({ source: "p", ref: null, sha256: "", text }, vocabularyWith());
    expect(
      JSON.stringify(
        [...layer.tree.entries.values()].map(
          (value) => value.kind === "list" && value.items[0]?.kind === "map" && value.items[0].entries.get("revision"),
        ),
      ),
    ).toContain('"0012345"');
  });

  it("never throws, and points into the file, whatever is done to a policy", () => {
    const good = [
      "version: 1",
      "extends: [ preset:strict, ./a.yml ]",
      "licenses: { allow: [ MIT, 'category:permissive' ], forbid: [ noncommercial ] }",
      "rules:",
      "  repo-stale: { severity: note, days: 730 }",
      "  weights-unsafe: error",
      "paths:",
      "  - match: [ &glob services/** ]",
      "    rules: { weights-unsafe: *glob }",
      "exceptions:",
      "  - { rule: repo-stale, repo: org/*, reason: x, until: 2027-03-31 }",
    ].join("\n");
    const piece = fc.constantFrom(
      "\n",
      "  ",
      ":",
      "- ",
      "{",
      "}",
      "[",
      "]",
      "*glob",
      "&glob ",
      "#",
      "'",
      '"',
      "|\n",
      "!!x ",
      "? ",
      "<<: ",
      "\t",
      "é",
      "0",
      "\u0000",
      "---\n",
      "...\n",
    );
    const edit = fc.record({ at: fc.nat(good.length), cut: fc.nat(12), piece });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const text = edits.reduce((now, { at, cut, piece: put }) => now.slice(0, at) + put + now.slice(at + cut), good);
        const lines = text.split("\n");
        for (const { line, column, message } of readLayer(
          { source: "p", ref: null, sha256: "", text },
          vocabularyWith(),
        ).problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
          expect(message).not.toMatch(/undefined|\n|\[object/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  describe("bounds", () => {
    const within = (text: string, milliseconds: number): string[] => {
      const start = processorTime();
      const problems = problemsOf(text);
      expect(processorTime() - start).toBeLessThan(milliseconds);
      return problems;
    };

    it("refuses a file over 1 MiB unread", () => {
      expect(within("#".repeat(LARGEST_POLICY + 1), 200)).toEqual([
        "1:1 a policy has at most 1 MiB, this file has more",
      ]);
    });

    it("stops at an alias bomb", () => {
      const bomb = `exceptions:\n  - &a { rule: repo-stale, reason: x, paths: [${"a,".repeat(5000)}] }\n${"  - *a\n".repeat(3000)}`;
      expect(within(bomb, 5000)).toEqual([
        expect.stringMatching(/^2:\d+ a policy has at most 50000 values, counting each use of an alias$/),
      ]);
    });

    it("looks an alias up in no more steps than it must", () => {
      const text = `scan:\n  exclude:\n${"    - *a\n".repeat(5_000)}${"    - &a x\n".repeat(5_000)}`;
      expect(within(text, 5000).at(-1)).toContain("4800 more mistakes");
    });

    it("stops at an alias of itself", () => {
      expect(within("scan: { exclude: &a [ *a ] }", 1000)).toHaveLength(1);
    });

    it("refuses nesting that no policy has", () => {
      expect(within("[".repeat(100_000), 10_000)).toEqual(["1:1 this is nested too deeply to be a policy"]);
    });

    it("says how many mistakes it does not print", () => {
      const problems = within("a: 1\n".repeat(20_000), 10_000);
      expect(problems).toHaveLength(201);
      expect(problems.at(-1)).toBe("201:1 … and 19800 more mistakes from here on");
    });

    it("cuts what it quotes, to one line and without backticks", () => {
      const [problem] = problemsOf(`unavailable: "${"`x\\n".repeat(5000)}"`);
      expect(problem!.length).toBeLessThan(200);
      expect(problem).not.toMatch(/\n|``/);
    });
  });
});
