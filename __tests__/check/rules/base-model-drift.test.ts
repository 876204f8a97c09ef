import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/base-model-drift.ts";
import type { Ancestor } from "../../../src/domain/resolution.ts";
import { NEW, OLD, saidOf, STABLE } from "../../builders/lock.ts";
import { anAncestor, type RepoOverrides } from "../../builders/report.ts";
import { shows } from "../../builders/judging.ts";

const OTHER = "0".repeat(24);
const base = (overrides: Partial<Ancestor> = {}): Ancestor =>
  anAncestor({
    id: "base/m",
    of: "acme/x",
    depth: 1,
    relation: "adapter",
    stableId: STABLE,
    commit: NEW,
    ...overrides,
  });
const on = (ancestors: Ancestor[], complete = true): RepoOverrides => ({
  lineage: { ancestors, complete, defects: [] },
});
const locked = (overrides = {}) => ({
  bases: [{ id: "base/m", relation: "adapter" as const, stableId: STABLE, commit: NEW, license: "mit", ...overrides }],
});

describe("base-model-drift", () => {
  it("is an error where an adapter names another base", () => {
    expect(saidOf(rule, locked({ id: "old/m", stableId: OTHER }), on([base()]))[0]).toMatch(
      /^error app\/main\.py:12 `acme\/x` names another base than when it was locked: `old\/m` then, `base\/m` now, which is loaded with it\./,
    );
  });

  it("is a warning where nothing of the base is loaded", () => {
    const relation = "quantized" as const;
    expect(saidOf(rule, locked({ id: "old/m", stableId: OTHER, relation }), on([base({ relation })]))[0]).toMatch(
      /^warning /,
    );
  });

  it("is an error where another repository stands under the base's name, and names its last good commit", () => {
    const [text] = saidOf(rule, locked({ stableId: OTHER, commit: OLD }), on([base()]));
    expect(text).toMatch(/^error .*The base `base\/m` of `acme\/x` is another repository than the one that was locked/);
    expect(text).toContain(`The last good commit of the base is \`${OLD}\`.`);
  });

  it("warns where the base of an adapter moved, and not where that of a finetune did", () => {
    expect(saidOf(rule, locked({ commit: OLD }), on([base()]))[0]).toMatch(
      /^warning .*is loaded with its base `base\/m`, which moved since it was locked/,
    );
    const relation = "finetune" as const;
    expect(saidOf(rule, locked({ commit: OLD, relation }), on([base({ relation })]))).toEqual([]);
  });

  it.each([
    ["nothing", locked(), on([base()])],
    ["a base that was renamed", locked({ id: "former/m" }), on([base()])],
    ["a base that is not visible now", locked(), on([base({ status: "not-visible", stableId: "" as never })])],
    ["a list that did not come whole", locked(), on([], false)],
  ])("is silent about %s", (_, entry, repo) => expect(saidOf(rule, entry, repo)).toEqual([]));

  it("tells of a base that is not named any more", () => {
    expect(saidOf(rule, locked(), on([]))[0]).toContain("`base/m` then, none now.");
  });
});

shows(rule);
