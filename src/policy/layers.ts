import type { Policy, PolicyPlace, PolicyProblem, PolicySource } from "../domain/policy.ts";
import { PolicyError } from "../domain/report.ts";
import {
  formatRemoteAddress,
  isPinnedRef,
  localSource,
  parseLayerAddress,
  parseRemoteAddress,
  resolvePath,
  type RemoteAddress,
} from "../domain/policy-address.ts";
import { buildPolicy } from "./build.ts";
import { loosened, uniteWithFloor, type Floor } from "./floors.ts";
import { mergeLayers } from "./merge.ts";
import observe from "./presets/observe.ts";
import recommended from "./presets/recommended.ts";
import strict from "./presets/strict.ts";
import { readLayer, type Layer, type PolicyFile } from "./read.ts";
import type { WrittenScalar } from "./tree.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Text of the presets by name. */
export const PRESETS: Readonly<Record<string, string>> = { observe, recommended, strict };

/** Everything outside of the process that reading a policy needs. */
export interface PolicyWorld {
  /** Text of a file at the place that the policy comes from (the base commit, the working tree); null where there is none. */
  readFile(path: string): string | null | Promise<string | null>;
  /** Text of a file in another repository, and the commit that its ref stands for; or why it cannot be read, in words. */
  readRemote(address: RemoteAddress): Promise<{ text: string; commit: string | null } | { problem: string }>;
  /** SHA-256 of a text, in hexadecimal digits. */
  digest(text: string): string;
}

export interface PolicyRequest {
  /** A path in the repository, or `owner/repo/path@ref`. */
  policy: string;
  /** The revision that `readFile` reads at, for the report; null for a working tree. */
  ref: string | null;
  /** Whether a file that is not there is a mistake, as it is where somebody named it. */
  mustExist: boolean;
}

const MOST_LAYERS = 32;

/**
 * The policy in force: reads a file and all that it extends, merges the layers, and holds them to what binding layers say.
 * Where there is no file the preset `recommended` applies in `warn`.
 * @throws {PolicyError} with every mistake in every file at its place.
 */
export async function effectivePolicy(
  request: PolicyRequest,
  world: PolicyWorld,
  vocabulary: Vocabulary,
): Promise<Policy> {
  const loader = new Loader(request, world, vocabulary);
  const root = await loader.root();
  if (loader.problems.length > 0) throw new PolicyError(loader.problems);
  if (root === null) {
    const chain = chainOf(loader.presetNode("recommended"), loader);
    const policy = buildPolicy(mergeLayers(chain), chain.map(sourceOf), true);
    return { ...policy, enforcement: "warn", enforceFrom: null };
  }
  const chain = chainOf(root, loader);
  const floors = floorsBelow(root).map((node): Floor => ({
    tree: mergeLayers(chainOf(node, loader)),
    place: { source: node.layer.file.source, line: 1, column: 1 },
    negotiable: node.layer.negotiable,
  }));
  const merged = floors.reduce(uniteWithFloor, mergeLayers(chain));
  const problems = floors.flatMap((floor) => loosened(merged, floor, vocabulary));
  if (problems.length > 0) throw new PolicyError(distinct(problems));
  return buildPolicy(merged, chain.map(sourceOf), false);
}

/** A layer with the layers below it, in the order of its `extends`. */
interface Node {
  layer: Layer;
  below: Node[];
}

/** Every layer below and including a node, the lowest first and each once. A file that extends nothing rests on the default. */
function chainOf(node: Node, loader: Loader): Layer[] {
  const chain: Layer[] = [];
  let needsDefault = false;
  const visit = ({ layer, below }: Node): void => {
    below.forEach(visit);
    if (layer.extends === null && !layer.file.source.startsWith("preset:")) needsDefault = true;
    if (!chain.includes(layer)) chain.push(layer);
  };
  visit(node);
  const byDefault = loader.preset("recommended");
  const isThere = chain.includes(byDefault);
  // The default goes below everything: it must not undo a preset that somebody chose.
  return needsDefault && !isThere ? [byDefault, ...chain] : chain;
}

function floorsBelow(root: Node): Node[] {
  const found = new Map<string, Node>();
  const visit = (node: Node): void => {
    node.below.forEach(visit);
    if (node !== root && node.layer.binding) found.set(node.layer.file.source, node);
  };
  visit(root);
  return [...found.values()];
}

function sourceOf({ file, binding }: Layer): PolicySource {
  return { source: file.source, ref: file.ref, sha256: file.sha256, ...(binding ? { binding } : {}) };
}

function distinct(problems: readonly PolicyProblem[]): PolicyProblem[] {
  const seen = new Map(
    problems.map((problem) => [`${problem.source}:${problem.line}:${problem.column}:${problem.message}`, problem]),
  );
  return [...seen.values()].sort((a, b) => (a.source === b.source ? a.line - b.line || a.column - b.column : 0));
}

/** Where a file was found: what its relative paths mean. */
type Origin = { kind: "local" } | { kind: "remote"; address: RemoteAddress };

class Loader {
  readonly problems: PolicyProblem[] = [];
  readonly #request: PolicyRequest;
  readonly #world: PolicyWorld;
  readonly #vocabulary: Vocabulary;
  readonly #presets = new Map<string, Layer>();
  /** Files by source: one that is reached twice is one layer. */
  readonly #nodes = new Map<string, Node>();
  #layers = 0;

  constructor(request: PolicyRequest, world: PolicyWorld, vocabulary: Vocabulary) {
    this.#request = request;
    this.#world = world;
    this.#vocabulary = vocabulary;
  }

  /** The policy's own file; null where there is none and none is needed. */
  async root(): Promise<Node | null> {
    const { policy, ref, mustExist } = this.#request;
    const place: PolicyPlace = { source: policy, line: 1, column: 1 };
    const address = parseRemoteAddress(policy);
    if (address !== null) {
      if (isPinnedRef(address.ref)) return this.#remote(address, place, []);
      this.#problem(place, `\`${address.ref}\` reads like a branch, which can change unseen: name a commit or a tag`);
      return null;
    }
    const path = resolvePath("", policy);
    const text = path === null ? null : await this.#world.readFile(path);
    if (path !== null && text !== null)
      return this.#node(this.#file(localSource(path), ref, text), { kind: "local" }, path, []);
    if (path === null) this.#problem(place, "this path leaves the repository");
    else if (mustExist)
      this.#problem(
        place,
        ref === null
          ? "there is no such file in the repository"
          : `there is no such file at the base, ${ref.slice(0, 7)}: a policy counts once it is merged`,
      );
    return null;
  }

  preset(name: string): Layer {
    const known = this.#presets.get(name);
    if (known !== undefined) return known;
    const { layer, problems } = readLayer(this.#file(`preset:${name}`, null, PRESETS[name] ?? ""), this.#vocabulary, {
      anyRule: true,
    });
    this.problems.push(...problems);
    this.#presets.set(name, layer);
    return layer;
  }

  presetNode(name: string): Node {
    const layer = this.preset(name);
    const below = (layer.extends ?? []).map((entry) => this.presetNode(String(entry.value).slice("preset:".length)));
    return { layer, below };
  }

  /** `trail`: the sources that led here, for circles. */
  async #node(file: PolicyFile, origin: Origin, path: string, trail: readonly string[]): Promise<Node> {
    const known = this.#nodes.get(file.source);
    if (known !== undefined) return known;
    const { layer, problems } = readLayer(file, this.#vocabulary);
    this.problems.push(...problems);
    const node: Node = { layer: { ...layer, binding: layer.binding || origin.kind === "remote" }, below: [] };
    for (const entry of layer.extends ?? []) {
      const below = await this.#extended(entry, origin, path, [...trail, file.source]);
      if (below !== null) node.below.push(below);
    }
    this.#nodes.set(file.source, node);
    return node;
  }

  async #extended(entry: WrittenScalar, origin: Origin, from: string, trail: readonly string[]): Promise<Node | null> {
    const address = parseLayerAddress(String(entry.value));
    if (++this.#layers > MOST_LAYERS) {
      if (this.#layers === MOST_LAYERS + 1) this.#problem(entry.place, `a policy has at most ${MOST_LAYERS} layers`);
      return null;
    }
    if (address.kind === "preset") return this.presetNode(address.name);
    if (address.kind === "remote") {
      if (origin.kind === "local") return this.#remote(address, entry.place, trail);
      const { owner, repo } = origin.address;
      this.#problem(
        entry.place,
        `a policy of ${owner}/${repo} cannot extend one of another repository: only one step is followed`,
      );
      return null;
    }
    const path = resolvePath(from, address.path);
    if (path === null) {
      this.#problem(entry.place, `\`${address.path}\` leaves the repository`);
      return null;
    }
    if (origin.kind === "remote") return this.#remote({ ...origin.address, path }, entry.place, trail);
    const source = localSource(path);
    if (this.#isCircle(source, trail, entry.place)) return null;
    const text = await this.#world.readFile(path);
    if (text !== null) return this.#node(this.#file(source, this.#request.ref, text), origin, path, trail);
    this.#problem(entry.place, `there is no file \`${path}\``);
    return null;
  }

  async #remote(address: RemoteAddress, place: PolicyPlace, trail: readonly string[]): Promise<Node | null> {
    const source = formatRemoteAddress(address);
    if (this.#isCircle(source, trail, place)) return null;
    const answer = await this.#world.readRemote(address);
    if ("problem" in answer) {
      this.#problem(place, `${source} cannot be read: ${answer.problem}`);
      return null;
    }
    const file = this.#file(source, answer.commit ?? address.ref, answer.text);
    return this.#node(file, { kind: "remote", address }, address.path, trail);
  }

  #isCircle(source: string, trail: readonly string[], place: PolicyPlace): boolean {
    const isCircle = trail.includes(source);
    if (isCircle)
      this.#problem(place, `this goes in a circle: ${[...trail.slice(trail.indexOf(source)), source].join(" → ")}`);
    return isCircle;
  }

  #file(source: string, ref: string | null, text: string): PolicyFile {
    return { source, ref, text, sha256: this.#world.digest(text) };
  }

  #problem({ source, line, column }: PolicyPlace, message: string): void {
    this.problems.push({ source, line, column, message });
  }
}
