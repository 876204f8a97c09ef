import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { stringify } from "yaml";

export type Kind = "model" | "dataset" | "space";

/** A repository as the fixtures hold it: the Hub's own keys, and ours, which begin with `_`. */
export interface FixtureRepo {
  kind: Kind;
  id: string;
  sha?: string;
  private?: boolean;
  gated?: false | "auto" | "manual";
  disabled?: boolean;
  cardData?: Record<string, unknown>;
  siblings?: string[];
  tags?: string[];
  /** Body of the card, a file in `fixtures/hub/cards`; `none` for a repository without README.md. */
  _card?: string;
  /** Content of small files. */
  _files?: Record<string, string>;
  /** Branches, tags and `refs/…` besides `main`, by name. */
  _refs?: Record<string, string>;
  /** What it held at earlier commits, by commit. */
  _history?: Record<string, FixtureRepo>;
  _security?: { scansDone: boolean; filesWithIssues: { path: string; level: string }[] };
  [key: string]: unknown;
}

export interface FixtureRename {
  kind: Kind;
  from: string;
  to: string;
}

/** What may be asked for with `expand` (huggingface_hub: hf_api.py); another name is a 400. */
export const EXPANDABLE: Record<Kind, readonly string[]> = {
  model:
    "author baseModels cardData childrenModelCount config createdAt disabled downloads downloadsAllTime evalResults gated gguf inference inferenceProviderMapping lastModified library_name likes mask_token model-index pipeline_tag private resourceGroup safetensors sha siblings spaces tags transformersInfo trendingScore usedStorage widgetData xetEnabled".split(
      " ",
    ),
  dataset:
    "author cardData citation createdAt description disabled downloads downloadsAllTime gated lastModified likes mainSize paperswithcode_id private resourceGroup sha siblings tags trendingScore usedStorage".split(
      " ",
    ),
  space:
    "author cardData createdAt datasets disabled lastModified likes models private region resourceGroup runtime sdk sha siblings subdomain tags trendingScore usedStorage xetEnabled".split(
      " ",
    ),
};
/** What comes only when asked for. */
export const NEVER_BY_DEFAULT = new Set([
  "baseModels",
  "childrenModelCount",
  "downloadsAllTime",
  "trendingScore",
  "gguf",
]);

const FIXTURES = new URL("../fixtures/hub/", import.meta.url);

export function fixtureRepos(): FixtureRepo[] {
  return ["repos.json", "made.json"].flatMap((name) => JSON.parse(readFileSync(new URL(name, FIXTURES), "utf8")));
}

export function fixtureRenames(): FixtureRename[] {
  return JSON.parse(readFileSync(new URL("renames.json", FIXTURES), "utf8"));
}

/** Everything that the stand-in serves; tests add to it and change it while it runs. */
export class HubData {
  readonly #repos = new Map<string, FixtureRepo>();
  readonly #renames = new Map<string, string>();
  /** Namespaces that belong to a person; every other owner of a repository is an organisation. */
  readonly users = new Set(["AlicanKiraz0", "Tijmen2", "nerijs", "ykilcher", "mcpotato", "bartowski", "TheBloke"]);
  /** Organisations that own nothing. */
  readonly organizations = new Set(["runwayml"]);

  constructor(repos: readonly FixtureRepo[], renames: readonly FixtureRename[]) {
    for (const repo of repos) this.add(repo);
    for (const { kind, from, to } of renames) this.rename(kind, from, to);
  }

  /** Adds or replaces. What is not given is filled in, always the same for the same id. */
  add(repo: FixtureRepo): FixtureRepo {
    const whole: FixtureRepo = {
      _id: digest(`${repo.kind} ${repo.id}`).slice(0, 24),
      sha: digest(`commit ${repo.kind} ${repo.id}`),
      private: false,
      ...(repo.kind !== "space" && { gated: false as const }),
      disabled: false,
      createdAt: "2024-01-15T10:00:00.000Z",
      lastModified: "2024-06-01T10:00:00.000Z",
      downloads: 1000,
      likes: 10,
      tags: ["region:us"],
      siblings: ["README.md"],
      ...repo,
    };
    this.#repos.set(`${repo.kind} ${repo.id.toLowerCase()}`, whole);
    return whole;
  }

  remove(kind: Kind, id: string): void {
    this.#repos.delete(`${kind} ${id.toLowerCase()}`);
  }

  rename(kind: Kind, from: string, to: string): void {
    this.#renames.set(`${kind} ${from.toLowerCase()}`, to);
  }

  /** The repository of that very name; a repository beats a redirect from its name. */
  repo(kind: Kind, id: string): FixtureRepo | null {
    const repo = this.#repos.get(`${kind} ${id.toLowerCase()}`);
    return repo?.id === id ? repo : null;
  }

  /** Where the Hub redirects an old name or another case. */
  presentId(kind: Kind, id: string): string | null {
    const repo = this.#repos.get(`${kind} ${id.toLowerCase()}`);
    if (repo && repo.id !== id) return repo.id;
    return repo ? null : (this.#renames.get(`${kind} ${id.toLowerCase()}`) ?? null);
  }

  ownedBy(name: string): FixtureRepo[] {
    return [...this.#repos.values()].filter(({ id }) => id.startsWith(`${name}/`));
  }

  owner(name: string): "organization" | "user" | null {
    if (this.users.has(name)) return "user";
    if (this.organizations.has(name)) return "organization";
    return [...this.#repos.values()].some(({ id }) => id.startsWith(`${name}/`)) ? "organization" : null;
  }
}

/** The commit that a revision names, as git would resolve it; null where it names none. */
export function commitOf(repo: FixtureRepo, revision: string): string | null {
  const refs: Record<string, string> = {
    HEAD: repo.sha!,
    main: repo.sha!,
    "refs/heads/main": repo.sha!,
    ...repo._refs,
  };
  const commits = [...new Set([...Object.values(refs), ...Object.keys(repo._history ?? {})])];
  if (refs[revision]) return refs[revision];
  if (!/^[0-9a-f]{7,40}$/.test(revision)) return null;
  return commits.find((commit) => commit.startsWith(revision)) ?? null;
}

/** The repository as it was at a commit; its name, its standing and who may read it are those of today. */
export function repoAt(repo: FixtureRepo, sha: string): FixtureRepo {
  const then = repo._history?.[sha];
  if (then === undefined) return repo;
  const { _id, id, private: isPrivate, gated, disabled } = repo;
  return { ...then, _id, id, private: isPrivate, gated, disabled } as FixtureRepo;
}

const LARGE =
  /\.(safetensors|gguf|bin|pt|pth|pkl|onnx|h5|msgpack|ot|parquet|ckpt|model|tflite|mlmodel|data|pb|zip|npz)$/i;

export function isLarge(path: string): boolean {
  return LARGE.test(path);
}

/** The content of a file at any commit: what the fixture gives, a card made of its parts, or a line of text. */
export function contentOf(repo: FixtureRepo, path: string): string {
  const given = repo._files?.[path];
  if (given !== undefined) return given;
  if (path === "README.md") return cardOf(repo);
  if (path === "config.json") return `${JSON.stringify(repo["config"] ?? {}, null, 2)}\n`;
  if (path.endsWith(".json")) return "{}\n";
  return `${path} of ${repo.id}\n`;
}

function cardOf(repo: FixtureRepo): string {
  const front = repo.cardData ? `---\n${stringify(repo.cardData)}---\n\n` : "";
  const [owner, name] = repo.id.includes("/") ? repo.id.split("/") : ["", repo.id];
  const body = readFileSync(new URL(`cards/${repo._card ?? "brief"}.md`, FIXTURES), "utf8");
  return front + body.replaceAll("{{id}}", repo.id).replaceAll("{{name}}", name!).replaceAll("{{owner}}", owner!);
}

/** Git's id of a file: for a large one, of its pointer. */
export function blobId(repo: FixtureRepo, path: string): string {
  const content = isLarge(path) ? pointerOf(repo, path) : contentOf(repo, path);
  const bytes = Buffer.from(content);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

export function largeFileOf(repo: FixtureRepo, path: string): { oid: string; size: number; pointerSize: number } {
  const content = contentOf(repo, path);
  return {
    oid: createHash("sha256").update(content).digest("hex"),
    size: Buffer.byteLength(content),
    pointerSize: Buffer.byteLength(pointerOf(repo, path)),
  };
}

function pointerOf(repo: FixtureRepo, path: string): string {
  const content = contentOf(repo, path);
  const oid = createHash("sha256").update(content).digest("hex");
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${Buffer.byteLength(content)}\n`;
}

export function digest(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

/** A file as `tree` and `paths-info` list it. */
export function entryOf(repo: FixtureRepo, path: string): unknown {
  const lfs = isLarge(path) ? largeFileOf(repo, path) : null;
  const size = lfs?.size ?? Buffer.byteLength(contentOf(repo, path));
  return { type: "file", oid: blobId(repo, path), size, path, ...(lfs && { lfs }) };
}
