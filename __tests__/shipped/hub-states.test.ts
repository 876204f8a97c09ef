import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { rules } from "../../src/plugins.ts";
import type { ReportV1 } from "../../src/render/report-v1.ts";
import { hubToken } from "../builders/tokens.ts";
import { startHub, type FixtureRepo, type HubStandIn } from "../stand-ins/hub.ts";
import { runShipped } from "../stand-ins/run.ts";

/** The rules about what stands behind a name and what runs when it loads; all others are off here. */
const ABOUT_THE_NAME = [
  "adapter-base-mismatch",
  "config-code-hazard",
  "name-lookalike",
  "namespace-unclaimed",
  "remote-code-enabled",
  "remote-code-unpinned",
  "repo-disabled",
  "repo-gated",
  "repo-not-visible",
  "repo-owner-changed",
  "repo-renamed",
  "repo-superseded",
  "revision-not-found",
  "revision-not-pinned",
  "scan-flagged",
  "token-in-source",
  "weights-unsafe",
];

const COMMIT = "5".repeat(40);
const SAFE = ["README.md", "config.json", "model.safetensors"];

/** One state of the Hub and what comes of it. */
interface State {
  what: string;
  /** What the Hub holds for it, besides its fixtures. */
  repos?: readonly (Partial<FixtureRepo> & { id: string })[];
  /** Third line of the file that loads it. */
  loads: string;
  /** `severity rule`, all at line 3. */
  finds: readonly string[];
  /** Every request that it costs. */
  asks: readonly string[];
}

const load = (id: string, more = ""): string => `AutoModel.from_pretrained("${id}"${more})`;
const PIN = `, revision="${COMMIT}"`;
const TRUST = ", trust_remote_code=True";
const plain = (id: string, more: Partial<FixtureRepo> = {}) => ({ id, sha: COMMIT, siblings: SAFE, ...more });
const adapterOf = (id: string, declared: string, loaded: string) => ({
  ...plain(id, { siblings: ["README.md", "adapter_config.json", "adapter_model.safetensors"] }),
  cardData: { base_model: declared },
  baseModels: { relation: "adapter", models: [{ _id: "1", id: declared }] },
  _files: { "adapter_config.json": JSON.stringify({ base_model_name_or_path: loaded, peft_type: "LORA" }) },
});

const STATES: readonly State[] = [
  {
    what: "nothing to say of it",
    repos: [plain("lantern/quiet")],
    loads: load("lantern/quiet", PIN),
    finds: [],
    asks: [`info lantern/quiet@${COMMIT}`, "file lantern/quiet config.json"],
  },
  {
    what: "renamed by its owner",
    repos: [plain("lantern/new-name")],
    loads: load("lantern/old-name", PIN),
    finds: ["note repo-renamed"],
    asks: [`info lantern/old-name@${COMMIT}`, `info lantern/new-name@${COMMIT}`, "file lantern/new-name config.json"],
  },
  {
    what: "handed over to another owner",
    repos: [plain("new-hands/kept-name")],
    loads: load("old-hands/kept-name", PIN),
    finds: ["warning repo-owner-changed"],
    asks: [
      `info old-hands/kept-name@${COMMIT}`,
      `info new-hands/kept-name@${COMMIT}`,
      "file new-hands/kept-name config.json",
    ],
  },
  {
    what: "a name that nobody holds",
    loads: load("vanished-lab/tiny-7b", PIN),
    finds: ["error namespace-unclaimed"],
    asks: [`info vanished-lab/tiny-7b@${COMMIT}`, "organization vanished-lab", "user vanished-lab"],
  },
  {
    what: "missing or private, of an organization",
    loads: load("harbourlight/private-model", PIN),
    finds: ["warning repo-not-visible"],
    asks: [`info harbourlight/private-model@${COMMIT}`, "organization harbourlight"],
  },
  {
    what: "missing or private, of a person",
    loads: load("ykilcher/gone-7b", PIN),
    finds: ["warning repo-not-visible"],
    asks: [`info ykilcher/gone-7b@${COMMIT}`, "organization ykilcher", "user ykilcher"],
  },
  {
    what: "an adapter that loads a base whose name nobody holds",
    repos: [adapterOf("lantern/orphan-lora", "vanished-base/base-7b", "vanished-base/base-7b")],
    loads: load("lantern/orphan-lora", PIN),
    finds: ["error namespace-unclaimed"],
    asks: [
      `info lantern/orphan-lora@${COMMIT}`,
      "file lantern/orphan-lora adapter_config.json",
      "info vanished-base/base-7b",
      "organization vanished-base",
      "user vanished-base",
    ],
  },
  {
    what: "an adapter that loads another base than its card names",
    repos: [
      adapterOf("lantern/swapped-lora", "lantern/named-base", "lantern/loaded-base"),
      plain("lantern/named-base"),
      plain("lantern/loaded-base"),
    ],
    loads: load("lantern/swapped-lora", PIN),
    finds: ["warning adapter-base-mismatch"],
    asks: [
      `info lantern/swapped-lora@${COMMIT}`,
      "file lantern/swapped-lora adapter_config.json",
      "info lantern/named-base",
      "info lantern/loaded-base",
    ],
  },
  {
    what: "an adapter that loads the base that its card names",
    repos: [
      adapterOf("lantern/honest-lora", "lantern/honest-base", "lantern/honest-base"),
      plain("lantern/honest-base"),
    ],
    loads: load("lantern/honest-lora", PIN),
    finds: [],
    asks: [
      `info lantern/honest-lora@${COMMIT}`,
      "file lantern/honest-lora adapter_config.json",
      "info lantern/honest-base",
    ],
  },
  {
    what: "a scan that flags files",
    repos: [
      plain("lantern/flagged", {
        siblings: [...SAFE, "extra.pkl"],
        _security: { scansDone: true, filesWithIssues: [{ path: "extra.pkl", level: "unsafe" }] },
      }),
    ],
    loads: load("lantern/flagged", PIN),
    finds: ["error scan-flagged"],
    asks: [`info lantern/flagged@${COMMIT}`, "file lantern/flagged config.json", "scan lantern/flagged"],
  },
  {
    what: "a scan that asks to be careful",
    repos: [
      plain("lantern/careful", {
        siblings: [...SAFE, "extra.pkl"],
        _security: { scansDone: true, filesWithIssues: [{ path: "extra.pkl", level: "caution" }] },
      }),
    ],
    loads: load("lantern/careful", PIN),
    finds: ["warning scan-flagged"],
    asks: [`info lantern/careful@${COMMIT}`, "file lantern/careful config.json", "scan lantern/careful"],
  },
  {
    what: "a scan that is not done: neither safe nor an accusation",
    repos: [
      plain("lantern/unscanned", {
        siblings: [...SAFE, "extra.pkl"],
        _security: { scansDone: false, filesWithIssues: [] },
      }),
    ],
    loads: load("lantern/unscanned", PIN),
    finds: [],
    asks: [`info lantern/unscanned@${COMMIT}`, "file lantern/unscanned config.json", "scan lantern/unscanned"],
  },
  {
    what: "weights as pickle only",
    repos: [plain("lantern/pickled", { siblings: ["README.md", "config.json", "pytorch_model.bin"] })],
    loads: load("lantern/pickled", PIN),
    finds: ["warning weights-unsafe"],
    asks: [`info lantern/pickled@${COMMIT}`, "file lantern/pickled config.json", "scan lantern/pickled"],
  },
  {
    what: "weights as pickle beside safe ones",
    repos: [plain("lantern/mixed", { siblings: [...SAFE, "pytorch_model.bin"] })],
    loads: load("lantern/mixed", PIN),
    finds: [],
    asks: [`info lantern/mixed@${COMMIT}`, "file lantern/mixed config.json", "scan lantern/mixed"],
  },
  {
    what: "the state of a training beside safe weights",
    repos: [plain("lantern/trained", { siblings: [...SAFE, "training_args.bin", "optimizer.pt"] })],
    loads: load("lantern/trained", PIN),
    finds: [],
    asks: [`info lantern/trained@${COMMIT}`, "file lantern/trained config.json"],
  },
  {
    what: "code of its own, allowed at a branch",
    repos: [
      plain("lantern/coded", {
        siblings: [...SAFE, "modeling_lantern.py"],
        config: { auto_map: { AutoModel: "modeling_lantern.Lantern" } },
      }),
    ],
    loads: load("lantern/coded", TRUST),
    finds: ["error remote-code-unpinned", "warning remote-code-enabled", "note revision-not-pinned"],
    asks: ["info lantern/coded", "file lantern/coded config.json", "scan lantern/coded"],
  },
  {
    what: "code of its own, allowed at a commit",
    repos: [plain("lantern/coded-too", { siblings: [...SAFE, "modeling_lantern.py"], tags: ["custom_code"] })],
    loads: load("lantern/coded-too", TRUST + PIN),
    finds: ["warning remote-code-enabled"],
    asks: [`info lantern/coded-too@${COMMIT}`, "file lantern/coded-too config.json", "scan lantern/coded-too"],
  },
  {
    what: "code of its own, not allowed",
    repos: [plain("lantern/left-off", { siblings: [...SAFE, "modeling_lantern.py"], tags: ["custom_code"] })],
    loads: load("lantern/left-off", PIN),
    finds: [],
    asks: [`info lantern/left-off@${COMMIT}`, "file lantern/left-off config.json", "scan lantern/left-off"],
  },
  {
    what: "no code, but allowed to have some",
    repos: [plain("lantern/codeless")],
    loads: load("lantern/codeless", TRUST + PIN),
    finds: ["note remote-code-enabled"],
    asks: [`info lantern/codeless@${COMMIT}`, "file lantern/codeless config.json"],
  },
  {
    what: "a configuration that loads code",
    repos: [plain("lantern/loaded", { config: { trust_remote_code: true } })],
    loads: load("lantern/loaded", PIN),
    finds: ["error config-code-hazard"],
    asks: [`info lantern/loaded@${COMMIT}`, "file lantern/loaded config.json"],
  },
  {
    what: "a successor that has one too",
    repos: [
      plain("lantern/one", { cardData: { new_version: "lantern/two" } }),
      plain("lantern/two", { cardData: { new_version: "lantern/three" } }),
      plain("lantern/three"),
    ],
    loads: load("lantern/one", PIN),
    finds: ["warning repo-superseded"],
    asks: [`info lantern/one@${COMMIT}`, "file lantern/one config.json", "info lantern/two", "info lantern/three"],
  },
  {
    what: "successors in a circle",
    repos: [
      plain("lantern/hen", { cardData: { new_version: "lantern/egg" } }),
      plain("lantern/egg", { cardData: { new_version: "lantern/hen" } }),
    ],
    loads: load("lantern/hen", PIN),
    finds: ["note repo-superseded"],
    asks: [`info lantern/hen@${COMMIT}`, "file lantern/hen config.json", "info lantern/egg"],
  },
  {
    what: "itself as its successor",
    repos: [plain("lantern/selfish", { cardData: { new_version: "lantern/selfish" } })],
    loads: load("lantern/selfish", PIN),
    finds: [],
    asks: [`info lantern/selfish@${COMMIT}`, "file lantern/selfish config.json"],
  },
  {
    what: "disabled by the Hub",
    repos: [plain("lantern/stopped", { disabled: true })],
    loads: load("lantern/stopped"),
    finds: ["error repo-disabled"],
    asks: ["info lantern/stopped", "file lantern/stopped config.json"],
  },
  {
    what: "gated, opened at once",
    repos: [plain("lantern/gate", { gated: "auto" })],
    loads: load("lantern/gate", PIN),
    finds: ["note repo-gated"],
    asks: [`info lantern/gate@${COMMIT}`, "file lantern/gate config.json"],
  },
  {
    what: "gated, opened by hand",
    repos: [plain("lantern/locked-gate", { gated: "manual" })],
    loads: load("lantern/locked-gate", PIN),
    finds: ["note repo-gated"],
    asks: [`info lantern/locked-gate@${COMMIT}`, "file lantern/locked-gate config.json"],
  },
  {
    what: "an owner that looks like another, and hardly used",
    repos: [plain("mistra1ai/Mistral-7B", { downloads: 12 })],
    loads: load("mistra1ai/Mistral-7B", PIN),
    finds: ["warning name-lookalike"],
    asks: [`info mistra1ai/Mistral-7B@${COMMIT}`, "file mistra1ai/Mistral-7B config.json"],
  },
  {
    what: "an owner that looks like another, old and used by many",
    repos: [plain("mistralal/old", { downloads: 90_000, createdAt: "2023-01-01T00:00:00.000Z" })],
    loads: load("mistralal/old", PIN),
    finds: [],
    asks: [`info mistralal/old@${COMMIT}`, "file mistralal/old config.json"],
  },
  {
    what: "a branch",
    repos: [plain("lantern/branch", { _refs: { next: "6".repeat(40) } })],
    loads: load("lantern/branch", ', revision="next"'),
    finds: ["note revision-not-pinned"],
    asks: ["info lantern/branch@next", "file lantern/branch config.json"],
  },
  {
    what: "a tag",
    repos: [plain("lantern/tagged", { _refs: { "v1.0": "7".repeat(40) } })],
    loads: load("lantern/tagged", ', revision="v1.0"'),
    finds: ["note revision-not-pinned"],
    asks: ["info lantern/tagged@v1.0", "file lantern/tagged config.json"],
  },
  {
    what: "a shortened commit",
    repos: [plain("lantern/short")],
    loads: load("lantern/short", `, revision="${COMMIT.slice(0, 8)}"`),
    finds: ["note revision-not-pinned"],
    asks: ["info lantern/short@55555555", "file lantern/short config.json"],
  },
  {
    what: "a revision that is not there",
    repos: [plain("lantern/nowhere")],
    loads: load("lantern/nowhere", ', revision="v9"'),
    finds: ["error revision-not-found"],
    asks: ["info lantern/nowhere@v9", "info lantern/nowhere", "file lantern/nowhere config.json"],
  },
  {
    what: "a token at the load",
    repos: [plain("lantern/tokened")],
    loads: load("lantern/tokened", `${PIN}, token="${hubToken()}"`),
    finds: ["error token-in-source"],
    asks: [`info lantern/tokened@${COMMIT}`, "file lantern/tokened config.json"],
  },
];

let hub: HubStandIn;
let root: string;
beforeAll(async () => {
  hub = await startHub();
  hub.data.rename("model", "lantern/old-name", "lantern/new-name");
  hub.data.rename("model", "old-hands/kept-name", "new-hands/kept-name");
  root = mkdtempSync(join(tmpdir(), "model-review-states-"));
  mkdirSync(join(root, ".github"));
  for (const repo of STATES.flatMap(({ repos = [] }) => repos)) hub.data.add({ kind: "model", ...repo });
  STATES.forEach(({ loads }, index) => {
    writeFileSync(join(root, fileOf(index)), `from transformers import AutoModel\n\n${loads}\n`);
  });
});
afterAll(async () => {
  await hub.close();
  rmSync(root, { recursive: true });
});

const fileOf = (index: number): string => `state_${index}.py`;

/** A request in words; the hop of a file to its storage is a part of it. */
function asked(path: string): string | null {
  const [, kind, name] = /^\/api\/(organization|user)s\/([^/]+)\/overview/.exec(path) ?? [];
  if (kind !== undefined) return `${kind} ${name}`;
  const [, file, what] = /^\/([^/]+\/[^/]+)\/resolve\/[^/]+\/(.+)$/.exec(path) ?? [];
  if (file !== undefined) return file.startsWith("api/") ? null : `file ${file} ${what}`;
  const [, id, revision] = /^\/api\/models\/([^/?]+\/[^/?]+)(?:\/revision\/([^?]+))?/.exec(path) ?? [];
  if (id === undefined || path.startsWith("/api/resolve-cache/")) return null;
  if (path.includes("securityStatus")) return `scan ${id}`;
  return `info ${id}${revision === "HEAD" ? "" : `@${revision}`}`;
}

async function reviewed(off: readonly string[] = [], format = "json"): Promise<{ stdout: string; asks: string[] }> {
  const levels = rules.map(({ id }) => id).filter((id) => !ABOUT_THE_NAME.includes(id) || off.includes(id));
  writeFileSync(
    join(root, ".github/model-policy.yml"),
    `version: 1\nrules: { ${levels.map((id) => `${id}: off`).join(", ")} }\n`,
  );
  hub.log.length = 0;
  const { stdout, stderr } = await runShipped("cli.js", ["check", root, "--format", format, "--hub-url", hub.url]);
  expect(stderr).toBe("");
  return { stdout, asks: hub.log.map(({ path }) => asked(path)).filter((text) => text !== null) };
}

describe("what stands behind a name, and what runs when it loads", () => {
  let report: ReportV1;
  let asks: string[];
  beforeAll(async () => {
    const run = await reviewed();
    report = JSON.parse(run.stdout) as ReportV1;
    ({ asks } = run);
  });

  it.each(STATES.map((state, index) => ({ ...state, index })))("$what", ({ index, finds, asks: expected }) => {
    const found = report.findings.filter(({ location }) => location?.path === fileOf(index));
    expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(finds);
    expect(found.every(({ location, fix }) => location?.line === 3 && fix !== null)).toBe(true);
    const names = new Set(expected.map((text) => text.split(/[ @]/)[1]));
    expect(asks.filter((text) => names.has(text.split(/[ @]/)[1])).sort()).toEqual([...expected].sort());
  });

  it("asks nothing else", () => {
    expect([...asks].sort()).toEqual(STATES.flatMap((state) => state.asks).sort());
  });

  it.each([
    { off: ["scan-flagged"], spares: /^scan / },
    { off: ["namespace-unclaimed"], spares: /^(?:organization|user) / },
    { off: ["config-code-hazard"], spares: /^file \S+ config\.json$/ },
    { off: ["adapter-base-mismatch"], spares: /^file \S+ adapter_config\.json$|-base(?:\/base-7b)?$/ },
    { off: ["repo-superseded"], spares: /^info lantern\/(?:two|three|egg)$/ },
  ])("spares what no rule needs: without $off", async ({ off, spares }) => {
    const { stdout, asks } = await reviewed(off);
    expect((JSON.parse(stdout) as ReportV1).findings.filter(({ rule }) => off.includes(rule))).toEqual([]);
    expect(asks.filter((text) => spares.test(text))).toEqual([]);
    const others = STATES.flatMap((state) => state.asks).filter((text) => !spares.test(text));
    expect([...asks].sort()).toEqual(expect.arrayContaining([...new Set(others)].filter(isOfTheReference)));
  });
});

/** Every state still costs the question for what its file names. */
function isOfTheReference(text: string): boolean {
  return text.includes(`@${COMMIT}`);
}

describe("a token in a scanned file", () => {
  it.each(["json", "text", "markdown", "sarif", "cyclonedx", "spdx", "html"])("is nowhere in %s", async (format) => {
    const { stdout } = await reviewed([], format);
    expect(stdout.length).toBeGreaterThan(500);
    expect(stdout).not.toContain(hubToken().slice(3, 12));
    if (!["cyclonedx", "spdx"].includes(format)) expect(stdout).toMatch(/token-in-source|Access token in a file/);
  });
});
