import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { UsageError } from "../../src/domain/usage-error.ts";
import {
  fileNameOf,
  openFleetState,
  readOutcome,
  type FleetOutcome,
  type FleetState,
} from "../../src/io/fleet-state.ts";
import { TemporaryFolder } from "../builders/temporary-folder.ts";

const folders: TemporaryFolder[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));
function temporary(): string {
  const folder = new TemporaryFolder();
  folders.push(folder);
  return folder.root;
}

const QUESTION = { version: "1.0.0", policy: null, exclude: ["a"] };
const [MONDAY, TUESDAY] = [new Date("2026-11-16T09:00:00Z"), new Date("2026-11-17T09:00:00Z")];
const reviewed = (repository: string): FleetOutcome => ({
  repository,
  status: "reviewed",
  verdict: "pass",
  problem: null,
});
const open = (root: string, question: Record<string, unknown> = QUESTION, now = MONDAY): FleetState =>
  openFleetState(root, question, now);

describe("openFleetState", () => {
  it("goes on with the clock of its beginning, and knows what is done", () => {
    const root = temporary();
    const first = open(root);
    first.keep(reviewed("acme/a"), "the report", "the snapshot");
    first.keep({ repository: "acme/b", status: "broken", verdict: null, problem: "why" }, null, null);
    first.close();
    const second = open(root, QUESTION, TUESDAY);
    expect(second.began).toEqual(MONDAY);
    expect(second.outcomeOf("acme/a")).toEqual(reviewed("acme/a"));
    expect(second.outcomeOf("acme/b")).toMatchObject({ status: "broken", problem: "why" });
    expect(second.outcomeOf("acme/c")).toBeNull();
    const name = `${fileNameOf("acme/a")}.json`;
    expect(readFileSync(join(second.reportsFolder, name), "utf8")).toBe("the report");
    expect(readFileSync(join(root, "snapshots", name), "utf8")).toBe("the snapshot");
  });

  it("takes a report away where the repository cannot be reviewed any more", () => {
    const root = temporary();
    const state = open(root);
    state.keep(reviewed("acme/a"), "the report", null);
    state.keep({ ...reviewed("acme/a"), status: "broken" }, null, null);
    expect(readdirSync(state.reportsFolder)).toEqual([]);
  });

  it("refuses results of another question, and says what differs", () => {
    const root = temporary();
    open(root).close();
    expect(() => open(root, { ...QUESTION, exclude: [], policy: "x" })).toThrow(UsageError);
    expect(() => open(root, { ...QUESTION, exclude: [], policy: "x" })).toThrow(
      "begun with other words (policy, exclude)",
    );
    // The refusal left nothing locked.
    open(root).close();
  });

  it.each(["", "{", "null", '{"version":2}', '{"version":1,"began":"yesterday"}'])(
    "refuses a folder that begins with %j",
    (text) => {
      const root = temporary();
      writeFileSync(join(root, "fleet.json"), text);
      expect(() => open(root)).toThrow(UsageError);
    },
  );

  it("is one process's at a time; the lock of a dead one is nobody's", () => {
    const root = temporary();
    const state = open(root);
    writeFileSync(join(root, "running"), String(process.ppid));
    expect(() => open(root)).toThrow(`process ${process.ppid} is at work`);
    for (const gone of ["4194303", "nobody", String(process.pid)]) {
      writeFileSync(join(root, "running"), gone);
      open(root).close();
    }
    state.close();
    expect(existsSync(join(root, "running"))).toBe(false);
  });

  it("does not believe an outcome that is broken or of another repository", () => {
    const root = temporary();
    const state = open(root);
    state.keep(reviewed("acme/a"), "x", null);
    const file = join(root, "outcomes", `${fileNameOf("acme/a")}.json`);
    for (const text of ["{", "[]", JSON.stringify(reviewed("acme/other")), '{"repository":"acme/a","status":"fine"}']) {
      writeFileSync(file, text);
      expect(state.outcomeOf("acme/a")).toBeNull();
    }
    expect(readOutcome(join(root, "nowhere.json"))).toBeNull();
    state.close();
  });
});

describe("fileNameOf", () => {
  it("is a plain file name, short, and another for every repository", () => {
    const names = new Map<string, string>();
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 400 }), fc.constantFrom("a/b", "a__b", "a_/b", "../..", "A/B")),
        (repository) => {
          const name = fileNameOf(repository);
          expect(name).toMatch(/^[A-Za-z0-9._-]{1,120}$/);
          expect(name.startsWith("..") && name.length < 5).toBe(false);
          expect(names.get(name) ?? repository).toBe(repository);
          names.set(name, repository);
        },
      ),
    );
  });
});
