import { describe, expect, it } from "@jest/globals";
import { entryOf } from "../../src/lock/entry.ts";
import { updateLock } from "../../src/lock/update.ts";
import { licenseFile } from "../builders/licensed.ts";
import { blockOf, NEW, OLD } from "../builders/lock.ts";
import { anAncestor, aRepo, documentationWith } from "../builders/report.ts";

const repo = aRepo({ id: "acme/x", record: { commit: NEW } });
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe("updateLock", () => {
  it("adds what is new, drops what is gone, and changes only what changed", () => {
    const same = aRepo({ id: "acme/same" });
    const old = [blockOf(repo, { commit: OLD }), blockOf(same), blockOf(aRepo({ id: "acme/gone" }))];
    const { entries, changes, gaps } = updateLock(old, [aRepo({ id: "acme/new" }), repo, same]);
    expect(ids(entries)).toEqual(["acme/new", "acme/same", "acme/x"]);
    expect(changes.map(({ did, id }) => `${did} ${id}`)).toEqual([
      "removed acme/gone",
      "added acme/new",
      "changed acme/x",
    ]);
    expect(changes.at(-1)).toMatchObject({ removed: [`    commit: ${OLD}`], added: [`    commit: ${NEW}`] });
    expect(gaps).toEqual([]);
  });

  it("is the same again when nothing changed", () => {
    const { entries } = updateLock([], [repo]);
    expect(updateLock(entries, [repo])).toEqual({ entries, changes: [], gaps: [] });
  });

  it.each([
    [aRepo({ id: "acme/x", status: "unavailable", cause: "HTTP 503" }), "HTTP 503"],
    [aRepo({ id: "acme/x", status: "not-visible", cause: "not shown" }), "not shown"],
    [aRepo({ id: "acme/x", revisionFound: false }), "the revision does not exist"],
  ])("keeps the block of what the Hub did not tell, and locks nothing that it has not seen (%#)", (unseen, why) => {
    const old = [blockOf(repo, { commit: OLD })];
    expect(updateLock(old, [unseen])).toEqual({
      entries: old,
      changes: [],
      gaps: [{ kind: "model", id: "acme/x", revision: null, why, isLocked: true }],
    });
    expect(updateLock([], [unseen])).toMatchObject({ entries: [], gaps: [{ why, isLocked: false }] });
  });

  it.each([
    ["its license was not told", {}, { license: null }],
    ["its card could not be read", {}, { documentation: documentationWith({}, { card: "unknown", oid: null }) }],
    [
      "its LICENSE could not be read",
      { licenseFiles: [{ path: "LICENSE", oid: OLD }] },
      { license: { texts: [{ ...licenseFile(null), oid: null }] } },
    ],
    [
      "the Hub did not tell of its base base/m",
      { bases: [{ id: "base/m", relation: "adapter" as const, stableId: null, commit: OLD, license: null }] },
      {
        lineage: {
          ancestors: [anAncestor({ id: "base/m", status: "unavailable" as const })],
          complete: false,
          defects: [],
        },
      },
    ],
  ])("keeps a block whose facts did not all come: %s", (why, locked, found) => {
    const old = [blockOf(repo, { commit: OLD, ...locked })];
    const { entries, gaps } = updateLock(old, [aRepo({ id: "acme/x", record: { commit: NEW }, ...found })]);
    expect(entries).toEqual(old);
    expect(gaps).toMatchObject([{ why, isLocked: true }]);
  });

  it("takes from the block what cannot be read at the same commit, and does not wait for what the Hub has closed", () => {
    const unread = {
      documentation: documentationWith({}, { card: "unknown" as const, oid: null }),
      license: { texts: [{ ...licenseFile(null), oid: null }] },
    };
    const old = [blockOf(repo, { licenseFiles: [{ path: "LICENSE", oid: OLD }] })];
    const closed = (commit: string) => aRepo({ id: "acme/x", ...unread, record: { commit, disabled: true } });
    expect(updateLock(old, [closed(NEW)])).toMatchObject({ entries: [{ ...old[0], disabled: true }], gaps: [] });
    expect(updateLock(old, [closed(OLD)])).toMatchObject({
      entries: [{ commit: OLD, card: null, disabled: true }],
      gaps: [],
    });
  });

  it("keeps every block that is there, where that is asked", () => {
    const old = [blockOf(repo, { commit: OLD }), blockOf(aRepo({ id: "acme/gone" }))];
    const { entries } = updateLock(old, [repo, aRepo({ id: "acme/new" })], { keep: true });
    expect(entries.map(({ id, commit }) => [id, commit === OLD])).toEqual([
      ["acme/new", false],
      ["acme/x", true],
    ]);
  });

  it("has one block for each revision that is asked for", () => {
    const twice = aRepo({
      id: "acme/x",
      requestedAs: [
        { id: "acme/x", revision: "main" },
        { id: "Acme/x", revision: null },
      ],
    });
    expect(updateLock([], [twice]).entries.map(({ id, name, revision }) => [id, name, revision])).toEqual([
      ["Acme/x", "acme/x", null],
      ["acme/x", "acme/x", "main"],
    ]);
  });
});

describe("a block", () => {
  const asked = { id: "acme/x", revision: null };

  it("holds foreign words on one bounded line", () => {
    const entry = entryOf(
      aRepo({ id: "acme/x", license: { declared: `a\n\u202eb ${"x".repeat(900)}`, name: " " } }),
      asked,
    );
    expect(entry!.license!.declared).toMatch(/^a b x+$/);
    expect(entry!.license!.declared).toHaveLength(200);
    expect(entry!.license!.name).toBeNull();
  });

  it("holds nothing that the format could not", () => {
    const entry = entryOf(
      aRepo({
        id: "acme/x",
        record: { stableId: "a b" },
        license: { texts: ["../LICENSE", "/etc/x", "a\\b", "LICENSE"].map((path) => licenseFile(null, path)) },
        lineage: { ancestors: [anAncestor({ id: "D:/models/x", status: "not-a-repo" })], complete: true, defects: [] },
      }),
      asked,
    );
    expect(entry).toMatchObject({ stableId: null, licenseFiles: [{ path: "LICENSE" }], bases: [] });
  });
});
