import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { startHub, type HubStandIn } from "./hub.ts";

let hub: HubStandIn;
beforeEach(async () => {
  hub = await startHub();
});
afterEach(() => hub.close());

const get = async (path: string): Promise<Record<string, unknown>> =>
  (await (await fetch(hub.url + path)).json()) as Record<string, unknown>;
const text = async (path: string): Promise<string> => (await fetch(hub.url + path)).text();
const ID = "google-bert/bert-base-uncased";

describe("time on the stand-in", () => {
  it("a push makes a commit, and the old one keeps what it held", async () => {
    const before = await get(`/api/models/${ID}`);
    hub.happen({
      do: "change",
      id: ID,
      patch: { cardData: { license: "mit" }, _files: { LICENSE: "new", "a.md": "x", "vocab.txt": null } },
    });
    const after = await get(`/api/models/${ID}`);
    expect(after["sha"]).not.toBe(before["sha"]);
    expect(after["_id"]).toBe(before["_id"]);
    expect(after["tags"]).toContain("license:mit");
    const names = (after["siblings"] as { rfilename: string }[]).map(({ rfilename }) => rfilename);
    expect([names.includes("a.md"), names.includes("vocab.txt")]).toEqual([true, false]);
    expect(await text(`/${ID}/resolve/main/LICENSE`)).toBe("new");
    expect(await text(`/${ID}/resolve/${String(before["sha"])}/LICENSE`)).toBe(`LICENSE of ${ID}\n`);
    expect((await get(`/api/models/${ID}/revision/${String(before["sha"])}`))["sha"]).toBe(before["sha"]);
  });

  it("a setting makes none", async () => {
    const before = await get(`/api/models/${ID}`);
    hub.happen({ do: "change", id: ID, patch: { gated: "auto" } });
    expect(await get(`/api/models/${ID}`)).toMatchObject({ sha: before["sha"], gated: "auto" });
  });

  it("a transfer keeps the id and leads from the old name to the new; a replacement has an id of its own", async () => {
    const before = await get(`/api/models/${ID}`);
    hub.happen({ do: "transfer", from: ID, to: "initech/bert" });
    expect(await get(`/api/models/${ID}`)).toMatchObject({ id: "initech/bert", author: "initech", _id: before["_id"] });
    hub.happen({ do: "replace", id: ID });
    const replaced = await get(`/api/models/${ID}`);
    expect(replaced["id"]).toBe(ID);
    expect(replaced["_id"]).not.toBe(before["_id"]);
    hub.happen({ do: "replace", id: ID });
    expect((await get(`/api/models/${ID}`))["_id"]).not.toBe(replaced["_id"]);
  });

  it("a closed account owns nothing any more", async () => {
    hub.happen({ do: "abandon", owner: "google-bert" });
    expect((await fetch(`${hub.url}/api/models/${ID}`)).status).toBe(401);
    for (const kind of ["organizations", "users"])
      expect((await fetch(`${hub.url}/api/${kind}/google-bert/overview`)).status).toBe(404);
  });

  it("can be told over HTTP, unlogged, and refuses what cannot happen", async () => {
    const post = (body: unknown) =>
      fetch(`${hub.url}/.stand-in/change`, { method: "POST", body: JSON.stringify(body) });
    expect((await post([{ do: "change", id: ID, patch: { disabled: true } }])).status).toBe(200);
    expect((await get(`/api/models/${ID}`))["disabled"]).toBe(true);
    expect((await post({ do: "remove", id: "acme/none" })).status).toBe(400);
    expect(hub.count(/stand-in/)).toBe(0);
  });
});
