import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Reference } from "../../src/domain/reference.ts";
import type { Documentation, Hub, Need, ResolvedRepo } from "../../src/domain/resolution.ts";
import { createCache } from "../../src/io/cache.ts";
import { createHub } from "../../src/io/hub.ts";
import { readSnapshot, recordHub, replayHub, writeSnapshot } from "../../src/io/snapshot.ts";
import { identifyLicense } from "../../src/license/identify.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import type { Readers, ResolveOptions } from "../../src/resolve/resolve.ts";
import { startHub } from "../stand-ins/hub.ts";
import type { Fault, HubStandIn } from "../stand-ins/hub.ts";
import { patientWorld } from "../stand-ins/hub-world.ts";
import { hubInMemory, record } from "./hub-in-memory.ts";

const EVERYTHING: Need[] = [
  "card",
  "lineage",
  "datasets",
  "adapter-config",
  "config",
  "license-texts",
  "scan",
  "owner",
];
const readers: Readers = {
  identifyLicense,
  readCard: (text, { oid, truncated }) =>
    ({ card: "present", words: text.length, oid, generatedBy: truncated ? "cut" : null }) as unknown as Documentation,
  termsOf: ({ declared }) => ({ clauses: declared === "llama3.1" ? ["naming-required"] : [], obligations: [] }),
  identifyText: (text) => ({ identified: text.startsWith("Apache License") ? "Apache-2.0" : null, match: "exact" }),
};
const options = (needs: Need[] = [], more: Partial<ResolveOptions> = {}): ResolveOptions => ({
  needs: new Set(needs),
  mentions: false,
  readers,
  ...more,
});

/** `model-id[@revision]`, `dataset:…`, `space:…`. */
function reference(text: string, facts: Partial<Reference> = {}): Reference {
  const [, kind = "model", id, revision = null] = /^(?:(dataset|space):)?([^@]+)(?:@(.+))?$/.exec(text)!;
  return { kind, id, revision, usage: "use", confidence: "declared", path: "a.py", line: 1, ...facts } as Reference;
}
const references = (...texts: string[]): Reference[] => texts.map((text) => reference(text));

let server: HubStandIn;
beforeAll(async () => {
  server = await startHub();
});
afterAll(() => server.close());
beforeEach(() => {
  server.log.length = 0;
});
afterEach(() => {
  server.faults.length = 0;
});
const network = (more: object = {}): Hub =>
  createHub({ url: server.url, version: "0", world: patientWorld(), timeout: 5, ...more });
const asked = (): string[] =>
  server.log.map(({ path }) => path.split("?")[0]!).filter((path) => !path.includes("resolve-cache"));

describe("requests", () => {
  it("are one for each repository and one for its card, however often it is named", async () => {
    const repos = await resolve(
      references(
        "microsoft/phi-2",
        "microsoft/phi-2",
        "microsoft/phi-2@main",
        "dataset:openai/gsm8k",
        "space:harbourlight/demo",
      ),
      network(),
      options(["card"]),
    );
    expect(repos.map(({ kind, id, requestedAs }) => [kind, id, requestedAs.length])).toEqual([
      ["dataset", "openai/gsm8k", 1],
      ["model", "microsoft/phi-2", 2],
      ["space", "harbourlight/demo", 1],
    ]);
    expect(asked().sort()).toEqual(
      [
        "/api/datasets/openai/gsm8k/revision/HEAD",
        "/api/models/microsoft/phi-2/revision/HEAD",
        "/api/spaces/harbourlight/demo/revision/HEAD",
        `/datasets/openai/gsm8k/resolve/${repos[0]!.record!.commit}/README.md`,
        `/microsoft/phi-2/resolve/${repos[1]!.record!.commit}/README.md`,
        `/spaces/harbourlight/demo/resolve/${repos[2]!.record!.commit}/README.md`,
      ].sort(),
    );
  });

  it("are first those for what a change brings, with all that is told of it", async () => {
    const repos = await resolve(
      [
        reference("BAAI/bge-m3", { change: "unchanged" }),
        reference("gpt2", { change: "unchanged" }),
        reference("openai-community/gpt2", { change: "added" }),
        reference("microsoft/phi-2", { change: "changed" }),
      ],
      network(),
      options(["card"]),
    );
    const paths = asked();
    const first = paths.slice(0, paths.indexOf("/api/models/BAAI/bge-m3/revision/HEAD"));
    expect(first.map((path) => path.replace(/[0-9a-f]{40}/, "<commit>")).sort()).toEqual(
      expect.arrayContaining([
        "/api/models/microsoft/phi-2/revision/HEAD",
        "/api/models/openai-community/gpt2/revision/HEAD",
        "/microsoft/phi-2/resolve/<commit>/README.md",
        "/openai-community/gpt2/resolve/<commit>/README.md",
      ]),
    );
    expect(repos.map(({ id, requestedAs }) => [id, requestedAs.map((name) => name.id)])).toEqual([
      ["BAAI/bge-m3", ["BAAI/bge-m3"]],
      ["microsoft/phi-2", ["microsoft/phi-2"]],
      ["openai-community/gpt2", ["openai-community/gpt2", "gpt2"]],
    ]);
    expect(paths.filter((path) => path.endsWith("README.md"))).toHaveLength(3);
  });

  it("are one more for each distinct ancestor over the whole run", async () => {
    const repos = await resolve(
      references(
        "AlicanKiraz0/Cybersecurity-BaronLLM_Offensive_Security_LLM_Q6_K_GGUF",
        "meta-llama/Llama-3.1-8B-Instruct",
        "fluently-lm/Llama-TI-8B",
        "NousResearch/Hermes-3-Llama-3.1-8B",
        "bartowski/Meta-Llama-3.1-8B-Instruct-GGUF",
      ),
      network(),
      options(["lineage"]),
    );
    // Five named, one of them an ancestor as well; above them Llama-3.1-8B, and a base that is not visible.
    expect(new Set(asked()).size).toBe(7);
    expect(asked()).toHaveLength(7);
    const baron = repos.find(({ id }) => id.startsWith("AlicanKiraz0/"))!;
    expect(
      baron.lineage.ancestors.map(({ depth, id, relation, status }) => `${depth} ${id} ${relation} ${status}`),
    ).toEqual([
      "1 AlicanKiraz0/BaronLLM-llama3.1-v1 quantized not-visible",
      "1 meta-llama/Llama-3.1-8B-Instruct quantized found",
      "2 meta-llama/Meta-Llama-3.1-8B finetune found",
    ]);
    const hermes = repos.find(({ id }) => id.startsWith("NousResearch/"))!;
    expect(hermes.lineage.ancestors).toMatchObject([
      { id: "meta-llama/Meta-Llama-3.1-8B", canonicalId: "meta-llama/Llama-3.1-8B", declaredIn: "api" },
    ]);
  });

  it("are none for what no rule needs", async () => {
    const named = references("harbourlight/lora-without-license", "harbourlight/gated-auto", "nobody-here/model");
    const repos = await resolve(named, network(), options());
    expect(asked()).toHaveLength(3);
    expect(repos[0]).toMatchObject({ documentation: null, scan: null, configFile: null, owner: null });
  });

  it.each<[Need, string, number]>([
    ["card", "/resolve/", 1],
    ["lineage", "aya-expanse-32b/revision", 1],
    ["adapter-config", "adapter_config.json", 1],
    // Safetensors and nothing that runs: there is nothing to scan for.
    ["scan", "securityStatus", 0],
  ])("for %s alone add what it takes", async (need, part, count) => {
    await resolve(references("harbourlight/lora-without-license"), network(), options([need]));
    expect(server.log.filter(({ path }) => path.includes(part) && !path.includes("resolve-cache"))).toHaveLength(count);
  });

  it("for the scan are spent where weights or files can carry code", async () => {
    await resolve(references("mcpotato/42-eicar-street", "openai/clip-vit-base-patch32"), network(), options(["scan"]));
    expect(server.log.filter(({ path }) => path.includes("securityStatus"))).toHaveLength(2);
  });

  it("are none in a second run with the cache", async () => {
    const folder = mkdtempSync(join(tmpdir(), "model-review-resolve-"));
    const cached = () => network({ store: createCache({ folder, hub: server.url, token: null, freshFor: 600 }) });
    const named = references(
      "bert-base-uncased",
      "harbourlight/gated-auto",
      "harbourlight/support-classifier@v1.0",
      "harbourlight/cycle-a",
      "nobody-here/model",
      "harbourlight/x@y",
    );
    const first = await resolve(named, cached(), options(EVERYTHING));
    const spent = server.log.length;
    expect(await resolve(named, cached(), options(EVERYTHING))).toEqual(first);
    expect(server.log.length).toBe(spent);
    rmSync(folder, { recursive: true });
  });
});

describe("a reference", () => {
  it("that is an output is not asked for, and a mention only on request", async () => {
    const named = [reference("google/gemma-2b", { usage: "output" }), reference("BAAI/bge-m3", { usage: "mention" })];
    expect(await resolve(named, network(), options())).toEqual([]);
    expect(asked()).toEqual([]);
    const repos = await resolve(named, network(), options([], { mentions: true }));
    expect(repos.map(({ id }) => id)).toEqual(["BAAI/bge-m3"]);
  });

  it("by an old name, and by the present one, is one repository", async () => {
    const repos = await resolve(references("gpt2", "openai-community/gpt2", "GPT2"), network(), options(["card"]));
    expect(repos).toHaveLength(1);
    expect(repos[0]).toMatchObject({
      id: "openai-community/gpt2",
      status: "found",
      requestedAs: [
        { id: "GPT2", revision: null },
        { id: "gpt2", revision: null },
        { id: "openai-community/gpt2", revision: null },
      ],
    });
    expect(asked().filter((path) => path.includes("/resolve/"))).toHaveLength(1);
  });

  it("at another commit is another entry", async () => {
    const repos = await resolve(
      references("harbourlight/support-classifier", "harbourlight/support-classifier@v1.0"),
      network(),
      options(["card"]),
    );
    expect(repos.map(({ record }) => record!.commit!.slice(0, 3))).toEqual(["111", expect.not.stringContaining("111")]);
  });

  it("to a revision that is not there has the facts of the default branch", async () => {
    const repos = await resolve(
      references("harbourlight/support-classifier@v9", "harbourlight/support-classifier"),
      network(),
      options(),
    );
    expect(
      repos.map(({ revisionFound, status, requestedAs }) => [revisionFound, status, requestedAs[0]!.revision]).sort(),
    ).toEqual([
      [false, "found", "v9"],
      [true, "found", null],
    ]);
    expect(repos[0]!.record).toEqual(repos[1]!.record);
    expect(asked()).toHaveLength(2);
  });

  it.each([
    ["nobody-here/model", "not-visible", /does not exist, or it is private/, { status: "unclaimed" }],
    ["nobody-here/model@v1", "not-visible", /does not exist, or it is private/, { status: "unclaimed" }],
    ["meta-llama/nothing", "not-visible", /HTTP 401/, { status: "organization" }],
    ["no-such-legacy-model", "not-visible", /HTTP 401/, null],
    ["../../x?y", "not-visible", /cannot be the id/, { status: "unavailable" }],
  ])("to %s is %s", async (id, status, cause, owner) => {
    const [repo] = await resolve(references(id), network(), options(EVERYTHING));
    expect(repo).toMatchObject({
      status,
      record: null,
      license: null,
      documentation: null,
      lineage: { ancestors: [] },
    });
    expect(repo!.cause).toMatch(cause);
    if (owner === null) expect(repo!.owner).toBeNull();
    else expect(repo!.owner).toMatchObject(owner);
  });

  it("gives the same list in any order of the references", async () => {
    const named = references(
      "google/gemma-2b",
      "dataset:openai/gsm8k",
      "BAAI/bge-m3",
      "harbourlight/cycle-a",
      "gpt2",
      "nobody-here/model",
    );
    const first = await resolve(named, network(), options(EVERYTHING));
    const second = await resolve([...named].reverse(), network(), options(EVERYTHING));
    expect(second).toEqual(first);
    expect(first.map(({ id }) => id)).toEqual([
      "openai/gsm8k",
      "BAAI/bge-m3",
      "google/gemma-2b",
      "harbourlight/cycle-a",
      "nobody-here/model",
      "openai-community/gpt2",
    ]);
  });
});

describe("a repository", () => {
  const only = async (id: string, needs: Need[] = EVERYTHING): Promise<ResolvedRepo> =>
    (await resolve(references(id), network(), options(needs)))[0]!;

  it("has its license with terms and texts", async () => {
    const repo = await only("harbourlight/support-classifier");
    expect(repo.license).toMatchObject({
      state: "spdx",
      expression: "Apache-2.0",
      texts: [
        { path: "LICENSE", identified: "Apache-2.0", match: "exact", oid: expect.stringMatching(/^[0-9a-f]{40}$/) },
      ],
    });
    expect((await only("meta-llama/Llama-3.1-8B-Instruct")).license!.clauses).toEqual(["naming-required"]);
  });

  it("that is gated has its card read and its license text unread", async () => {
    const repo = await only("harbourlight/gated-auto");
    expect(repo.documentation!.card).toBe("present");
    expect(repo.license!.texts).toMatchObject([
      { path: "LICENSE", match: "unread", oid: expect.stringMatching(/^[0-9a-f]{40}$/) },
    ]);
    expect(repo.configFile).toEqual({ status: "unread", cause: "gated" });
  });

  it("without a README is known to have none, without a request", async () => {
    const repo = await only("mcpotato/42-eicar-street", ["card", "scan"]);
    expect(repo.documentation).toMatchObject({ card: "missing", sections: { limitations: "not-found" } });
    expect(repo.scan).toMatchObject({ status: "flagged" });
    expect(asked()).toHaveLength(2);
  });

  it("whose README did not come is not known to have none", async () => {
    server.faults.push({ when: "/resolve/", what: { fault: "error-page" } });
    const repo = await only("microsoft/phi-2", ["card"]);
    expect(repo).toMatchObject({
      status: "found",
      documentation: { card: "unknown", sections: { limitations: "unknown" } },
    });
  });

  it("that is disabled has no card that can be read", async () => {
    expect((await only("ykilcher/gpt-4chan", ["card"])).documentation!.card).toBe("unknown");
  });

  it("brings code and weights", async () => {
    expect(await only("harbourlight/custom-code", [])).toMatchObject({
      weights: { formats: ["safetensors"], unsafeFiles: [] },
      remoteCode: {
        present: true,
        files: ["configuration_harbour.py", "modeling_harbour.py"],
        elsewhere: ["other-lab/shared-code"],
      },
    });
    expect(await only("harbourlight/pickle-only", [])).toMatchObject({
      weights: { formats: ["pickle"], trainingState: ["optimizer.pt", "rng_state_0.pth", "training_args.bin"] },
    });
  });

  it("has its configuration read as data", async () => {
    expect((await only("harbourlight/config-hazard", ["config"])).configFile).toMatchObject({
      status: "read",
      value: { trust_remote_code: true, _attn_implementation_internal: "other-lab/kernels" },
    });
    expect((await only("harbourlight/lora-undeclared-base", ["config"])).configFile).toEqual({ status: "missing" });
  });

  it("has digests of the files that a clarification rests on, and of no others", async () => {
    const evidenceOf = ({ id }: { id: string }) =>
      id === "harbourlight/support-classifier" ? ["LICENSE", "NOTICE", "LICENSE"] : [];
    const named = references("harbourlight/support-classifier", "microsoft/phi-2");
    const [classifier, phi] = await resolve(named, network(), options([], { evidenceOf }));
    const text = server.data.repo("model", "harbourlight/support-classifier")!._files!["LICENSE"]!;
    expect(classifier!.digests).toEqual([
      {
        path: "LICENSE",
        oid: expect.stringMatching(/^[0-9a-f]{40}$/),
        sha256: createHash("sha256").update(text).digest("hex"),
        missing: false,
      },
      { path: "NOTICE", oid: null, sha256: null, missing: true },
    ]);
    expect(phi).not.toHaveProperty("digests");
    expect(asked()).toHaveLength(4);
  });

  it("that is gated has blob ids for a clarification to rest on", async () => {
    const evidenceOf = () => ["LICENSE", "NOTICE"];
    const [repo] = await resolve(references("harbourlight/gated-auto"), network(), options([], { evidenceOf }));
    expect(repo!.digests).toEqual([
      { path: "LICENSE", oid: expect.stringMatching(/^[0-9a-f]{40}$/), sha256: null, missing: false },
      { path: "NOTICE", oid: null, sha256: null, missing: true },
    ]);
  });

  it("that goes round in its lineage, names itself or a folder, says so", async () => {
    expect((await only("harbourlight/ouroboros")).lineage.defects).toMatchObject([{ kind: "self-reference" }]);
    expect((await only("harbourlight/cycle-a")).lineage.defects).toMatchObject([
      { kind: "cycle", of: "harbourlight/cycle-b" },
    ]);
    expect((await only("harbourlight/local-base")).lineage.defects).toMatchObject([{ kind: "local-path" }]);
  });

  it("of a mirror that computes nothing has the license of its README", async () => {
    const hub = hubInMemory([record("a/b", { tags: [], files: ["README.md"] })], {
      files: { "a/b/README.md": "license: mit" },
    });
    const reading = { ...readers, readMetadata: () => ({ license: "mit" }) };
    const [repo] = await resolve(references("a/b"), hub, options([], { readers: reading }));
    expect(repo).toMatchObject({ license: { declared: "mit" }, documentation: null });
  });

  it("at an older commit has the metadata that stood there, not today's", async () => {
    const hub = hubInMemory(
      [record("a/b", { card: { license: "mit" }, tags: ["license:mit"], files: ["README.md"] })],
      {
        files: { "a/b/README.md": "then" },
      },
    );
    const then = (metadata: Record<string, unknown> | null | undefined) =>
      resolve(references("a/b"), hub, options(["card"], { readers: { ...readers, readMetadata: () => metadata } }));
    expect((await then({ license: "cc-by-nc-4.0" }))[0]!.license!.declared).toBe("cc-by-nc-4.0");
    expect((await then(null))[0]!.license!.state).toBe("absent");
    expect((await then(undefined))[0]!.license!.declared).toBe("mit");
  });
});

describe("a whole run", () => {
  const named = references(
    "bert-base-uncased",
    "harbourlight/gated-auto",
    "harbourlight/support-classifier@v1.0",
    "harbourlight/lora-undeclared-base",
    "dataset:harbourlight/tickets",
    "nobody-here/model",
  );
  const faults: Fault[] = [
    { fault: "rate-limit", t: 500 },
    { fault: "rate-limit-bare" },
    { fault: "error-page" },
    { fault: "login-page" },
    { fault: "reset" },
    { fault: "truncated-json" },
    { fault: "wrong-types" },
    { fault: "redirect-loop" },
    { fault: "status", status: 403 },
  ];

  it.each(faults)("against a Hub with %j says nothing about any repository", async (what) => {
    server.faults.push({ what });
    const repos = await resolve(named, network(), options(EVERYTHING));
    expect(repos.map(({ status }) => status)).toEqual(repos.map(() => "unavailable"));
    expect(repos.every(({ cause, record, license }) => cause && record === null && license === null)).toBe(true);
  });

  it.each(faults)(
    "whose Hub gets into %j after the first answers calls no card missing and no namespace unclaimed",
    async (what) => {
      server.faults.push({ when: /^\/(?!api\/models\/.*\/revision|api\/datasets)/, what });
      const repos = await resolve(named, network(), options(EVERYTHING));
      const found = repos.filter(({ status }) => status === "found");
      expect(found.length).toBe(5);
      const missing = found.filter(({ documentation }) => documentation!.card === "missing").map(({ id }) => id);
      expect(missing).toEqual(["harbourlight/lora-undeclared-base"]);
      expect(repos.map(({ owner }) => owner?.status)).not.toContain("unclaimed");
    },
  );

  it("is the same when it is replayed, without a request", async () => {
    const { hub, snapshot } = recordHub(network());
    const repos = await resolve(named, hub, options(EVERYTHING));
    const text = writeSnapshot(snapshot());
    server.log.length = 0;
    expect(await resolve(named, replayHub(readSnapshot(text)), options(EVERYTHING))).toEqual(repos);
    expect(server.log).toEqual([]);
  });

  it("tells how far it is", async () => {
    const told: string[] = [];
    await resolve(named, network(), options([], { onProgress: (done, total) => told.push(`${done}/${total}`) }));
    expect(told).toEqual(["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]);
  });
});
