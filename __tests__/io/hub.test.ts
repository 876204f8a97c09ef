import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createHub } from "../../src/io/hub.ts";
import type { HubOptions } from "../../src/io/hub.ts";
import { startHub } from "../stand-ins/hub.ts";
import type { HubStandIn } from "../stand-ins/hub.ts";
import { patientWorld } from "../stand-ins/hub-world.ts";

let server: HubStandIn;
beforeAll(async () => {
  server = await startHub({ tokens: { hf_known: [], hf_granted: ["*"], artifactory: ["harbourlight/private-model"] } });
});
afterAll(() => server.close());
beforeEach(() => {
  server.log.length = 0;
  server.faults.length = 0;
});

const hub = (options: Partial<HubOptions> = {}) =>
  createHub({ url: server.url, version: "1.2.3", world: patientWorld(), timeout: 5, ...options });

describe("a repository", () => {
  it("is one request, with everything that is needed of it", async () => {
    const answer = await hub().repo("model", "meta-llama/Llama-3.1-8B-Instruct", null);
    expect(server.log.map(({ path }) => path.split("?")[0])).toEqual([
      "/api/models/meta-llama/Llama-3.1-8B-Instruct/revision/HEAD",
    ]);
    expect(answer).toMatchObject({
      status: "found",
      redirectedFrom: null,
      record: {
        id: "meta-llama/Llama-3.1-8B-Instruct",
        stableId: "6698d8a0653e4babe21e1e7d",
        commit: "0e9e39f249a16976918f6564b8830bc894c89659",
        author: "meta-llama",
        gated: "manual",
        disabled: false,
        private: false,
        libraryName: "transformers",
        pipelineTag: "text-generation",
        card: { license: "llama3.1" },
        baseModels: { relation: "finetune", ids: ["meta-llama/Llama-3.1-8B"] },
        config: { model_type: "llama" },
      },
    });
    expect(answer.status === "found" && answer.record.files).toContain("model-00001-of-00004.safetensors");
  });

  it("is asked with our own name and without a token", async () => {
    await hub().repo("model", "openai-community/gpt2", null);
    expect(server.log[0]).toMatchObject({ userAgent: "model-review/1.2.3", authorization: null });
  });

  it.each([
    ["dataset", "nvidia/OpenMathInstruct-2", "/api/datasets/nvidia/OpenMathInstruct-2/revision/HEAD"],
    ["space", "harbourlight/demo", "/api/spaces/harbourlight/demo/revision/HEAD"],
  ] as const)("may be a %s", async (kind, id, path) => {
    const answer = await hub().repo(kind, id, null);
    expect(answer).toMatchObject({ status: "found", record: { kind, id } });
    expect(answer.status === "found" && answer.record.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(answer.status === "found" && answer.record.files).toContain("README.md");
    expect(answer.status === "found" && answer.record.card).toHaveProperty("license");
    expect(server.log[0]!.path.split("?")[0]).toBe(path);
  });

  it.each([
    ["bert-base-uncased", "google-bert/bert-base-uncased"],
    ["runwayml/stable-diffusion-v1-5", "stable-diffusion-v1-5/stable-diffusion-v1-5"],
    ["OPENAI-Community/GPT2", "openai-community/gpt2"],
  ])("that was called %s tells its present name", async (old, present) => {
    const answer = await hub().repo("model", old, null);
    expect(answer).toMatchObject({ status: "found", redirectedFrom: old, record: { id: present } });
    expect(server.count()).toBe(2);
    expect(server.log[1]!.path).toContain("expand=cardData");
  });

  it.each([
    ["v1.0", "1111111111111111111111111111111111111111"],
    ["refs/pr/1", "2222222222222222222222222222222222222222"],
    ["11111111", "1111111111111111111111111111111111111111"],
    ["1111111111111111111111111111111111111111", "1111111111111111111111111111111111111111"],
  ])("at %s has its commit", async (revision, commit) => {
    const answer = await hub().repo("model", "harbourlight/support-classifier", revision);
    expect(answer).toMatchObject({ status: "found", record: { commit } });
    expect(server.log[0]!.path).toContain(`/revision/${encodeURIComponent(revision)}?`);
  });

  it("is found disabled as well, and without any metadata", async () => {
    expect(await hub().repo("model", "ykilcher/gpt-4chan", null)).toMatchObject({ record: { disabled: true } });
    expect(await hub().repo("model", "mcpotato/42-eicar-street", null)).toMatchObject({
      record: { card: null, baseModels: null },
    });
  });
});

describe("what is not there", () => {
  it.each([
    ["missing, anonymous", "harbourlight/nothing", null, undefined, { status: "not-visible", httpStatus: 401 }],
    ["private, anonymous", "harbourlight/private-model", null, undefined, { status: "not-visible", httpStatus: 401 }],
    ["an organisation's own path", "google", null, undefined, { status: "not-visible", httpStatus: 401 }],
    ["missing, with a token", "harbourlight/nothing", null, "hf_known", { status: "not-visible", httpStatus: 404 }],
    [
      "private, with a token without a grant",
      "harbourlight/private-model",
      null,
      "hf_known",
      { status: "not-visible", httpStatus: 404 },
    ],
    ["a missing branch", "harbourlight/support-classifier", "no-such", undefined, { status: "revision-not-found" }],
    [
      "a missing commit",
      "harbourlight/support-classifier",
      "f".repeat(40),
      undefined,
      { status: "revision-not-found" },
    ],
    [
      "a missing branch of a missing repo",
      "harbourlight/nothing",
      "no-such",
      undefined,
      { status: "not-visible", httpStatus: 401 },
    ],
    [
      "a token that the Hub does not know",
      "harbourlight/support-classifier",
      null,
      "hf_expired",
      { status: "unavailable", cause: "the Hub did not accept the token" },
    ],
  ])("%s", async (_, id, revision, token, expected) => {
    expect(await hub({ token: token ?? null }).repo("model", id, revision)).toEqual(expected);
    expect(server.count()).toBe(1);
  });

  it("a token with a grant sees the private repository", async () => {
    const answer = await hub({ token: "hf_granted" }).repo("model", "harbourlight/private-model", null);
    expect(answer).toMatchObject({ status: "found", record: { private: true } });
  });

  it.each([
    "../../x?y",
    "a/b/c",
    "harbourlight/x y",
    "harbourlight/..",
    "harbourlight/a--b",
    "-harbourlight/x",
    "harbourlight/x.git",
    "",
    "harbourlight/",
    "é/ü",
    "a/b#c",
  ])("the text %j is no id and is never sent", async (id) => {
    expect(await hub().repo("model", id, null)).toMatchObject({ status: "invalid" });
    expect(server.log).toEqual([]);
  });

  it.each(["a b", "../x", "x?y=1".replace("=", "~"), "-x", "a..b", "x.lock", "\u0000", "\ud800", "a@{1}", "/x", "x/"])(
    "the text %j names no revision in any repository and is never sent",
    async (revision) => {
      expect(await hub().repo("model", "harbourlight/support-classifier", revision)).toEqual({
        status: "revision-not-found",
      });
      expect(server.log).toEqual([]);
    },
  );
});

describe("a file", () => {
  const sha = "1111111111111111111111111111111111111111";

  it("is read at a commit with its blob id, by one request and its hop", async () => {
    const network = hub();
    const answer = await network.file("model", "harbourlight/support-classifier", sha, "README.md");
    expect(answer).toMatchObject({ status: "found", truncated: false });
    expect(answer.status === "found" && answer.text).toContain("license: apache-2.0");
    expect(answer.status === "found" && answer.oid).toMatch(/^[0-9a-f]{40}$/);
    expect(server.log.map(({ path }) => path.split("?")[0])).toEqual([
      `/harbourlight/support-classifier/resolve/${sha}/README.md`,
      `/api/resolve-cache/models/harbourlight/support-classifier/${sha}/README.md`,
    ]);
    expect(network.requests()).toEqual({ api: 0, files: 1, cached: 0 });
  });

  it("of a dataset and a space stand under their own path", async () => {
    await hub().file("dataset", "harbourlight/tickets", "main", "README.md");
    await hub().file("space", "harbourlight/demo", "main", "app.py");
    expect(server.log[0]!.path).toBe("/datasets/harbourlight/tickets/resolve/main/README.md");
    expect(server.log[2]!.path).toBe("/spaces/harbourlight/demo/resolve/main/app.py");
  });

  it.each([
    ["no such file", "harbourlight/support-classifier", "NOTICE", undefined, { status: "missing" }],
    ["a gated license, anonymous", "harbourlight/gated-auto", "LICENSE", undefined, { status: "gated" }],
    [
      "a gated license, with a token without a grant",
      "harbourlight/gated-auto",
      "LICENSE",
      "hf_known",
      { status: "gated" },
    ],
    ["a file of a disabled repository", "ykilcher/gpt-4chan", "README.md", undefined, { status: "gated" }],
    ["a readable license", "harbourlight/support-classifier", "LICENSE", undefined, { status: "found" }],
  ])("%s", async (_, id, path, token, expected) => {
    expect(await hub({ token: token ?? null }).file("model", id, "main", path)).toMatchObject(expected);
  });

  it("of a gated repository is public when it is the card, and the rest with a grant", async () => {
    expect(await hub().file("model", "harbourlight/gated-auto", "main", "README.md")).toMatchObject({
      status: "found",
    });
    const granted = await hub({ token: "hf_granted" }).file("model", "harbourlight/gated-auto", "main", "LICENSE");
    expect(granted).toMatchObject({ status: "found", text: "Harbour community license\n" });
  });

  it("in large-file storage has no blob id: its ETag is another hash", async () => {
    const answer = await hub().file("model", "harbourlight/support-classifier", "main", "model.safetensors");
    expect(answer).toEqual({ status: "found", text: "large file\n", oid: null, truncated: false });
  });

  it("is cut at 1 MiB, between characters", async () => {
    server.data.add({
      kind: "model",
      id: "harbourlight/long-card",
      _card: "brief",
      siblings: ["README.md"],
      _files: { "README.md": "€".repeat(400_000) },
    });
    const answer = await hub().file("model", "harbourlight/long-card", "main", "README.md");
    expect(answer).toMatchObject({ status: "found", truncated: true });
    expect(answer.status === "found" && answer.text).toBe("€".repeat(349_525));
  });

  it.each(["../x", "a//b", "", ".", "a/../b", "a\u0000", "\udfff"])("the path %j is never sent", async (path) => {
    expect(await hub().file("model", "harbourlight/support-classifier", "main", path)).toEqual({ status: "missing" });
    expect(server.log).toEqual([]);
  });

  it("with letters that mean something in a URL is asked by name", async () => {
    server.data.add({
      kind: "model",
      id: "harbourlight/names",
      siblings: ["a b#c?d%.txt"],
      _files: { "a b#c?d%.txt": "yes" },
    });
    expect(await hub().file("model", "harbourlight/names", "main", "a b#c?d%.txt")).toMatchObject({
      status: "found",
      text: "yes",
    });
  });
});

describe("blob ids", () => {
  it("are told for gated repositories, and only for files that are there", async () => {
    const answer = await hub().blobs("model", "harbourlight/gated-auto", "main", ["LICENSE", "NOTICE", "LICENSE"]);
    expect(answer).toMatchObject({ status: "found", blobs: [{ path: "LICENSE", size: 26 }] });
    expect(server.log).toMatchObject([{ method: "POST", path: "/api/models/harbourlight/gated-auto/paths-info/main" }]);
  });

  it("agree with the ETag of the file", async () => {
    const network = hub();
    const blobs = await network.blobs("model", "harbourlight/support-classifier", "main", ["LICENSE"]);
    const file = await network.file("model", "harbourlight/support-classifier", "main", "LICENSE");
    expect(blobs.status === "found" && blobs.blobs[0]!.oid).toBe(file.status === "found" && file.oid);
  });

  it("of a repository that is not visible", async () => {
    expect(await hub().blobs("model", "harbourlight/nothing", "main", ["x"])).toEqual({
      status: "not-visible",
      httpStatus: 401,
    });
  });
});

describe("an owner", () => {
  it.each([
    ["meta-llama", { status: "organization" }, 1],
    ["mcpotato", { status: "user" }, 2],
    ["nobody-at-all", { status: "unclaimed" }, 2],
    ["runwayml", { status: "organization" }, 1],
  ] as const)("%s", async (name, expected, requests) => {
    expect(await hub().owner(name)).toEqual(expected);
    expect(server.count()).toBe(requests);
  });

  it.each(["a/b", "..", "x y", ""])("%j is no namespace and never sent", async (name) => {
    expect(await hub().owner(name)).toMatchObject({ status: "unavailable" });
    expect(server.log).toEqual([]);
  });

  it("is never called unclaimed on the word of a mirror", async () => {
    const mirror = await startHub({ mirror: true });
    expect(await hub({ url: mirror.url }).owner("nobody-at-all")).toMatchObject({ status: "unavailable" });
    await mirror.close();
  });

  it("is never called unclaimed by a server that is no Hub", async () => {
    server.faults.push({
      what: {
        fault: "status",
        status: 404,
        body: '{"error":"Not Found"}',
        headers: { "x-powered-by": "Express", "x-request-id": "1" },
      },
    });
    expect(await hub().owner("nobody-at-all")).toMatchObject({ status: "unavailable" });
  });
});

describe("the security scan", () => {
  it.each([
    ["harbourlight/support-classifier", { status: "safe" }],
    ["harbourlight/pickle-only", { status: "pending" }],
    ["harbourlight/nothing", { status: "unavailable", cause: "the repository is not visible any more" }],
  ])("of %s", async (id, expected) => {
    expect(await hub().scan("model", id)).toEqual(expected);
  });

  it("names the files that it flags", async () => {
    expect(await hub().scan("model", "mcpotato/42-eicar-street")).toEqual({
      status: "flagged",
      files: [
        { path: "build_pickles.py", level: "caution" },
        { path: "danger.dat", level: "unsafe" },
        { path: "eicar_test_file", level: "unsafe" },
        { path: "model_broken_X.pkl", level: "unsafe" },
      ],
    });
  });

  it("is unknown where the Hub does not tell", async () => {
    server.faults.push({ what: { fault: "status", status: 200, body: '{"id":"harbourlight/x"}' } });
    expect(await hub().scan("model", "harbourlight/support-classifier")).toMatchObject({ status: "unavailable" });
  });
});

describe("a question", () => {
  it("is asked once, however often and however much at once", async () => {
    const network = hub();
    const ask = () => network.repo("model", "openai-community/gpt2", null);
    const answers = await Promise.all([ask(), ask(), ask(), network.scan("model", "openai-community/gpt2")]);
    expect(await ask()).toBe(answers[0]);
    expect(server.count()).toBe(2);
  });

  it("is one of at most eight at the same time", async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `harbourlight/many-${index}`);
    for (const id of ids) server.data.add({ kind: "model", id });
    let [inFlight, most] = [0, 0];
    const world = patientWorld();
    const slow: typeof fetch = async (input, init) => {
      most = Math.max(most, ++inFlight);
      await new Promise((resolve) => setTimeout(resolve, 2));
      return fetch(input, init).finally(() => inFlight--);
    };
    const network = hub({ world: { ...world, fetch: slow } });
    const answers = await Promise.all(ids.map((id) => network.repo("model", id, null)));
    expect(answers.every(({ status }) => status === "found")).toBe(true);
    expect(most).toBe(8);
    expect(network.requests()).toEqual({ api: 60, files: 0, cached: 0 });
  });
});

describe("a mirror", () => {
  it("below a path, with a token of its own shape, is asked there and nowhere else", async () => {
    const mirror = await startHub({
      base: "/artifactory/api/huggingfaceml/hub",
      tokens: { cmVmdGtuOjAx: ["harbourlight/private-model"] },
    });
    const network = hub({ url: `${mirror.url}/`, token: "cmVmdGtuOjAx" });
    const { status } = await network.repo("model", "harbourlight/private-model", null);
    const renamed = await network.repo("model", "gpt2", null);
    const file = await network.file("model", "harbourlight/private-model", "main", "README.md");
    expect([status, renamed.status, file.status]).toEqual(["found", "found", "found"]);
    expect(network.url).toBe(mirror.url);
    expect(
      mirror.log.every(
        ({ path, authorization }) => !path.startsWith("/artifactory") && authorization === "Bearer cmVmdGtuOjAx",
      ),
    ).toBe(true);
    await mirror.close();
  });

  it("that hands on the Hub's own redirects, without its path, is followed below its path", async () => {
    const mirror = await startHub({ base: "/hub" });
    mirror.faults.push({
      when: "/api/models/gpt2/",
      what: { fault: "redirect", to: "/api/models/openai-community/gpt2" },
    });
    expect(await hub({ url: mirror.url }).repo("model", "gpt2", null)).toMatchObject({
      status: "found",
      redirectedFrom: "gpt2",
    });
    await mirror.close();
  });

  it("with neither `/revision/HEAD` nor `expand` is asked in the plain form, found out once", async () => {
    const mirror = await startHub({ mirror: true });
    const network = hub({ url: mirror.url });
    const first = await network.repo("model", "openai-community/gpt2", null);
    const second = await network.repo("model", "meta-llama/Llama-3.1-8B-Instruct", null);
    const pinned = await network.repo("model", "harbourlight/support-classifier", "v1.0");
    expect(first).toMatchObject({ status: "found", record: { card: { license: "mit" }, baseModels: null } });
    expect(second).toMatchObject({ record: { gated: "manual" } });
    expect(pinned).toMatchObject({ record: { commit: "1111111111111111111111111111111111111111" } });
    expect(mirror.count()).toBe(4);
    expect(await network.blobs("model", "openai-community/gpt2", "main", ["README.md"])).toMatchObject({
      status: "unavailable",
    });
    await mirror.close();
  });

  it("may carry its user in the URL, which no link shows", async () => {
    const url = server.url.replace("http://", "http://user:p%40ss@");
    const network = hub({ url });
    await network.repo("model", "openai-community/gpt2", null);
    expect(server.log[0]!.authorization).toBe(`Basic ${Buffer.from("user:p@ss").toString("base64")}`);
    expect(network.url).toBe(server.url);
  });

  it.each(["ftp://host", "huggingface.co", "https://host/?x=1", ""])("the address %j is refused at once", (url) => {
    expect(() => hub({ url })).toThrow("the Hub's URL");
  });
});
