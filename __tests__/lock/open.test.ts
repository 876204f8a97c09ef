import { describe, expect, it } from "@jest/globals";
import { LockError } from "../../src/domain/lock.ts";
import type { Workspace } from "../../src/domain/workspace.ts";
import { lockedTextsOf, openLock, openLocks } from "../../src/lock/open.ts";
import { folderOf } from "../builders/workspace.ts";

const lock = (id: string, more = ""): string => `version: 1\nrepos:\n  - id: ${id}\n${more}`;
const ids = (found: { entries: readonly { id: string }[] } | null): string[] | null =>
  found && found.entries.map(({ id }) => id);

describe("openLock", () => {
  it("reads the lock of a tree, which may be missing unless somebody named it", () => {
    expect(ids(openLock(folderOf({ "models.lock.yml": lock("acme/x") }), "models.lock.yml", false))).toEqual([
      "acme/x",
    ]);
    expect(openLock(folderOf({ "a.py": "" }), "models.lock.yml", false)).toBeNull();
    expect(() => openLock(folderOf({ "a.py": "" }), "other.yml", true)).toThrow("other.yml:1:1: there is no such file");
  });

  it("throws with every mistake", () => {
    expect(() => openLock(folderOf({ "models.lock.yml": "version: 1\nx: 1\n" }), "models.lock.yml", false)).toThrow(
      LockError,
    );
  });

  it("follows no link: one in its place cannot be read", () => {
    const linked: Workspace = {
      list: () => ({ files: [], skipped: [{ path: "models.lock.yml", reason: "symlink" }] }),
      read: () => Buffer.from(lock("acme/x")),
    };
    expect(() => openLock(linked, "models.lock.yml", false)).toThrow("this cannot be read (symlink)");
  });
});

describe("openLocks", () => {
  const head = folderOf({ "models.lock.yml": lock("acme/new") });

  it("holds a change against its own lock, and what was there before against the base's", () => {
    const base = {
      workspace: folderOf({ "models.lock.yml": lock("acme/old") }),
      changed: new Set(["models.lock.yml"]),
    };
    const found = openLocks({ workspace: head, base }, null);
    expect([ids(found.head), ids(found.base)]).toEqual([["acme/new"], ["acme/old"]]);
  });

  it("takes one lock for both sides where the change leaves it alone", () => {
    const found = openLocks({ workspace: head, base: { workspace: folderOf({}), changed: new Set(["a.py"]) } }, null);
    expect(ids(found.base)).toEqual(["acme/new"]);
  });

  it("takes a base's lock that is broken for none: the change may be what mends it", () => {
    const base = { workspace: folderOf({ "models.lock.yml": "<<<<<<< x" }), changed: new Set(["models.lock.yml"]) };
    expect(openLocks({ workspace: head, base }, null).base).toBeNull();
  });

  it("gives the license files of both sides, under the revision that is asked for", () => {
    const oid = (digit: string): string => digit.repeat(40);
    const text = (revision: string, file: string): string =>
      lock("acme/x", `    revision: ${revision}\n    license-files: [ { path: LICENSE, oid: "${file}" } ]\n`);
    const found = openLocks(
      {
        workspace: folderOf({ "models.lock.yml": text("v1", oid("1")) }),
        base: {
          workspace: folderOf({ "models.lock.yml": text("v1", oid("2")) }),
          changed: new Set(["models.lock.yml"]),
        },
      },
      null,
    );
    const asked = (revision: string) => ({ kind: "model" as const, requestedAs: [{ id: "acme/x", revision }] });
    expect(lockedTextsOf(found)(asked("v1")).map((one) => one.oid)).toEqual([oid("1"), oid("2")]);
    expect(lockedTextsOf(found)(asked("v2"))).toEqual([]);
  });
});
