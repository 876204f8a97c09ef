import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/repo-replaced.ts";
import { judge, shows } from "../../builders/judging.ts";
import { aLock, blockOf, drifted, NEW, OLD, saidOf, STABLE } from "../../builders/lock.ts";
import { aReference, aRepo } from "../../builders/report.ts";

describe("repo-replaced", () => {
  it("is an error at the reference, with the lock's line and the last good commit", () => {
    const { findings } = judge([rule], drifted({ stableId: "0".repeat(24), commit: OLD }));
    expect(findings).toMatchObject([
      {
        severity: "error",
        location: { path: "app/main.py", line: 12 },
        message: `\`acme/x\` is another repository than the one that was locked: the Hub's own id was \`${"0".repeat(24)}\` and is \`${STABLE}\`.`,
        related: [{ path: "models.lock.yml", line: 4, role: "declared-here" }],
        evidence: [
          { source: "lock", path: "models.lock.yml", line: 4, commit: OLD, quote: `stable-id: ${"0".repeat(24)}` },
          { source: "api", commit: NEW },
        ],
      },
    ]);
    expect(findings[0]!.fix).toContain(`The last good commit is \`${OLD}\``);
  });

  it("says where a name leads that was taken over or redirected", () => {
    const repo = aRepo({
      id: "mallory/x",
      requestedAs: [{ id: "acme/x", revision: null }],
      record: { stableId: STABLE },
    });
    const lock = aLock([blockOf(repo, { stableId: "0".repeat(24), owner: "acme" })]);
    const { findings } = judge([rule], { ...drifted({}), repos: [repo], lock });
    expect(findings[0]!.message).toContain("leads to another repository than the one that was locked, `mallory/x`");
    expect(findings[0]!.message).toContain("It belonged to `acme` and belongs to `mallory`.");
  });

  it.each([
    ["the same id after a rename", {}, {}],
    ["an id that was not locked", { stableId: null }, {}],
    ["an id that a mirror does not tell", { stableId: "0".repeat(24) }, { record: { stableId: null } }],
  ] as const)("is silent about %s", (_, locked, repo) => expect(saidOf(rule, locked, repo)).toEqual([]));

  it("tells it of a pin whose commit went with the repository that had it", () => {
    const repo = aRepo({ id: "acme/x", requestedAs: [{ id: "acme/x", revision: OLD }], record: { stableId: STABLE } });
    const lock = aLock([blockOf(repo, { stableId: "0".repeat(24), commit: OLD }, OLD)]);
    const references = [aReference({ id: "acme/x", revision: OLD })];
    const { findings } = judge([rule], { repos: [{ ...repo, revisionFound: false }], references, lock });
    expect(findings).toMatchObject([{ rule: "repo-replaced", severity: "error" }]);
  });

  it.each(["not-visible", "unavailable"] as const)("takes %s for no change", (status) =>
    expect(saidOf(rule, { stableId: "0".repeat(24) }, { status })).toEqual([]),
  );
});

shows(rule);
