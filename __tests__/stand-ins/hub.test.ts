import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startHub } from "./hub.ts";
import type { HubStandIn } from "./hub.ts";

let hub: HubStandIn;
beforeAll(async () => {
  hub = await startHub({ tokens: { hf_known: [] } });
});
afterAll(() => hub.close());

async function get(
  path: string,
  token?: string,
): Promise<{ status: number; headers: Record<string, string>; text: string }> {
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(hub.url + path, { redirect: "manual", headers });
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

/** What recorded exchanges with the real Hub show; the stand-in must not drift from it. */
describe("the stand-in answers as the Hub does", () => {
  it("an old name: 307 in plain text, relative, with path and query kept", async () => {
    expect(await get("/api/models/gpt2/revision/HEAD?expand=cardData")).toMatchObject({
      status: 307,
      headers: {
        "content-type": "text/plain; charset=utf-8",
        location: "/api/models/openai-community/gpt2/revision/HEAD?expand=cardData",
      },
      text: "Temporary Redirect. Redirecting to /api/models/openai-community/gpt2/revision/HEAD?expand=cardData",
    });
  });

  it("missing and private, to nobody in particular: 401 without a code", async () => {
    for (const id of ["harbourlight/nothing", "harbourlight/private-model", "google"]) {
      const { status, headers, text } = await get(`/api/models/${id}`);
      expect([status, headers["x-error-code"], text]).toEqual([
        401,
        undefined,
        '{"error":"Invalid username or password."}',
      ]);
      expect(headers["www-authenticate"]).toContain("Bearer");
    }
  });

  it("missing, to somebody: 404 with a code", async () => {
    expect(await get("/api/models/harbourlight/nothing", "hf_known")).toMatchObject({
      status: 404,
      headers: { "x-error-code": "RepoNotFound" },
      text: '{"error":"Repository not found"}',
    });
  });

  it("an unknown token", async () => {
    const { status, headers, text } = await get("/api/models/openai-community/gpt2", "hf_bad");
    expect([status, headers["x-error-code"], text]).toEqual([
      401,
      undefined,
      '{"error":"Invalid credentials in Authorization header"}',
    ]);
  });

  it("a revision that is not there", async () => {
    expect(await get("/api/models/openai-community/gpt2/revision/no-such-branch-x9")).toMatchObject({
      status: 404,
      headers: { "x-error-code": "RevisionNotFound" },
      text: '{"error":"Invalid rev id: no-such-branch-x9"}',
    });
  });

  it("expand: the ids and what was asked, and 400 for what nobody knows", async () => {
    const { text } = await get("/api/models/meta-llama/Llama-3.1-8B-Instruct?expand=gated&expand[]=sha");
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(["_id", "gated", "id", "sha"]);
    expect((await get("/api/models/openai-community/gpt2?expand=cardDate")).status).toBe(400);
  });

  it("without expand: no computed base models; keys that are empty are not there", async () => {
    const body = JSON.parse((await get("/api/models/TheBloke/Llama-2-7B-GGUF")).text);
    expect(body).not.toHaveProperty("baseModels");
    expect(body.siblings[0]).toEqual({ rfilename: ".gitattributes" });
    expect(JSON.parse((await get("/api/models/mcpotato/42-eicar-street")).text)).not.toHaveProperty("cardData");
  });

  it("nothing of ours is served", async () => {
    for (const id of ["harbourlight/support-classifier", "mcpotato/42-eicar-street"]) {
      const keys = Object.keys(JSON.parse((await get(`/api/models/${id}`)).text));
      expect(keys.filter((key) => key.startsWith("_"))).toEqual(["_id"]);
    }
  });

  it("a small file: two hops, an ETag that is git's id, and 304", async () => {
    const path = "/openai-community/gpt2/resolve/main/config.json";
    const first = await get(path);
    expect(first).toMatchObject({
      status: 307,
      headers: { "x-repo-commit": "607a30d783dfa663caf39e06633721c8d4cfcd7e" },
    });
    expect(first.headers["location"]).toMatch(
      /^\/api\/resolve-cache\/models\/openai-community\/gpt2\/607a30d783dfa663caf39e06633721c8d4cfcd7e\/config\.json\?%2Fopenai-community%2Fgpt2%2Fresolve%2Fmain%2Fconfig\.json=&etag=%22[0-9a-f]{40}%22$/,
    );
    const second = await get(first.headers["location"]!);
    expect(second).toMatchObject({ status: 200, headers: { etag: first.headers["x-linked-etag"] } });
    const third = await fetch(hub.url + first.headers["location"]!, {
      headers: { "if-none-match": second.headers["etag"]! },
    });
    expect(third.status).toBe(304);
  });

  it("a large file: 302 with the hash of its content", async () => {
    const { status, headers } = await get("/harbourlight/support-classifier/resolve/main/model.safetensors");
    expect([status, headers["x-linked-etag"]?.length]).toEqual([302, 66]);
  });

  it("a missing file: its code and the commit", async () => {
    expect(await get("/openai-community/gpt2/resolve/main/NOTICE")).toMatchObject({
      status: 404,
      headers: { "x-error-code": "EntryNotFound", "x-repo-commit": "607a30d783dfa663caf39e06633721c8d4cfcd7e" },
      text: "Entry not found",
    });
  });

  it("gated: metadata, tree and card public; the rest 401, or 403 with a token", async () => {
    const id = "meta-llama/Llama-3.1-8B-Instruct";
    expect((await get(`/api/models/${id}`)).status).toBe(200);
    expect((await get(`/api/models/${id}/tree/main`)).status).toBe(200);
    expect((await get(`/${id}/resolve/main/README.md`)).status).toBe(307);
    expect(await get(`/${id}/resolve/main/LICENSE`)).toMatchObject({
      status: 401,
      headers: { "x-error-code": "GatedRepo" },
    });
    expect(await get(`/${id}/resolve/main/LICENSE`, "hf_known")).toMatchObject({
      status: 403,
      headers: { "x-error-code": "GatedRepo" },
    });
  });

  it("disabled: metadata with a flag, content refused in so many words", async () => {
    expect(JSON.parse((await get("/api/models/ykilcher/gpt-4chan")).text).disabled).toBe(true);
    expect(await get("/ykilcher/gpt-4chan/resolve/main/README.md")).toMatchObject({
      status: 403,
      headers: { "x-error-message": "Access to this resource is disabled." },
    });
  });

  it("its limits on every answer, each bucket by itself", async () => {
    for (const path of [
      "/api/models/gpt2",
      "/api/models/harbourlight/nothing",
      "/api/organizations/harbourlight/overview",
    ]) {
      const { headers } = await get(path);
      expect(headers["ratelimit"]).toMatch(/^"api";r=\d+;t=\d+$/);
      expect(headers["ratelimit-policy"]).toBe('"fixed window";"api";q=500;w=300');
    }
    expect((await get("/openai-community/gpt2/resolve/main/README.md")).headers["ratelimit"]).toMatch(/^"resolvers";/);
  });

  it("the tree with blob ids and large-file hashes", async () => {
    const [gitattributes, ...rest] = JSON.parse(
      (await get("/api/models/harbourlight/support-classifier/tree/v1.0")).text,
    );
    expect(gitattributes).toMatchObject({
      type: "file",
      path: ".gitattributes",
      oid: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(rest.find(({ path }: { path: string }) => path === "model.safetensors").lfs.oid).toMatch(/^[0-9a-f]{64}$/);
  });
});
