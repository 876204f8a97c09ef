import { describe, expect, it } from "@jest/globals";
import { traceSuccessors } from "../../src/resolve/successors.ts";
import { hubInMemory, record } from "./hub-in-memory.ts";

const named = (id: string, next?: unknown) => record(id, { card: next === undefined ? {} : { new_version: next } });
const trace = async (records: ReturnType<typeof record>[], more: Parameters<typeof hubInMemory>[1] = {}) => {
  const hub = hubInMemory(records, more);
  const found = await traceSuccessors(records[0]!, [records[0]!.id], hub);
  const versions = found?.versions.map(({ id, status }) => (status === "found" ? id : `${id} ${status}`));
  return { versions, isLoop: found?.isLoop, asked: hub.asked.length };
};

describe("successors", () => {
  it.each<[string, ReturnType<typeof record>[], Awaited<ReturnType<typeof trace>>]>([
    ["none", [named("a/one")], { versions: undefined, isLoop: undefined, asked: 0 }],
    ["itself", [named("a/one", "A/One")], { versions: undefined, isLoop: undefined, asked: 0 }],
    ["no id", [named("a/one", ["a/two"])], { versions: undefined, isLoop: undefined, asked: 0 }],
    [
      "two",
      [named("a/one", "a/two"), named("a/two", "a/three"), named("a/three")],
      { versions: ["a/two", "a/three"], isLoop: false, asked: 2 },
    ],
    [
      "one that names itself",
      [named("a/one", "a/two"), named("a/two", "a/two")],
      { versions: ["a/two"], isLoop: false, asked: 1 },
    ],
    ["a circle", [named("a/one", "a/two"), named("a/two", "a/one")], { versions: ["a/two"], isLoop: true, asked: 1 }],
    ["one that is gone", [named("a/one", "a/two")], { versions: ["a/two not-visible"], isLoop: false, asked: 1 }],
  ])("%s", async (_, records, expected) => {
    expect(await trace(records)).toEqual(expected);
  });

  it("are called by their present names, and a rename is no way out of a circle", async () => {
    const records = [named("a/one", "a/old"), named("a/new", "a/three"), named("a/three")];
    expect(await trace(records, { renames: { "a/old": "a/new" } })).toMatchObject({ versions: ["a/new", "a/three"] });
    expect(await trace([named("a/one", "a/old")], { renames: { "a/old": "a/one" } })).toMatchObject({ isLoop: true });
  });

  it("end where the Hub does not answer, and after a few", async () => {
    expect(await trace([named("a/one", "a/two")], { down: ["a/two"] })).toMatchObject({
      versions: ["a/two unavailable"],
    });
    const many = Array.from({ length: 20 }, (_, index) => named(`a/v${index}`, `a/v${index + 1}`));
    expect(await trace(many)).toMatchObject({ isLoop: false, asked: 5 });
  });
});
