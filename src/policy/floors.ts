import type { Level, PolicyPlace, PolicyProblem } from "../domain/policy.ts";
import {
  enforcementOn,
  looserFrom,
  overPlanIn,
  planIn,
  planOf,
  saysPlan,
  type EnforcementPlan,
} from "./enforcement.ts";
import { candidatesAt, type Floor } from "./floor-scopes.ts";
import { globContains } from "./glob.ts";
import { overlay, uniteLists } from "./merge.ts";
import { POLICY } from "./schema.ts";
import type { ListShape, MapShape, Shape } from "./shape.ts";
import { entriesAt, itemsAt, scalarAt, valueAt, type Written, type WrittenList, type WrittenMap } from "./tree.ts";
import { isStricter, levelOf, LEVELS, type KnownRule, type Vocabulary } from "./vocabulary.ts";

export type { Floor } from "./floor-scopes.ts";

/** Adds to the lists of what is denied whatever a binding layer denies. */
export function uniteWithFloor(tree: WrittenMap, floor: Floor): WrittenMap {
  const united = uniteMap(tree, floor.tree, POLICY, "", floor);
  const scopes = valueAt(united, "paths");
  if (scopes?.kind !== "list") return united;
  const own = new Set(itemsAt(floor.tree, "paths") ?? []);
  const items = scopes.items.map((scope) => (own.has(scope) ? scope : uniteScope(scope, floor)));
  return { ...united, entries: new Map(united.entries).set("paths", { ...scopes, items }) };
}

function uniteMap(tree: WrittenMap, floor: WrittenMap, shape: MapShape, at: string, context: Floor): WrittenMap {
  const entries = new Map(tree.entries);
  for (const [key, value] of floor.entries) {
    const below = shape.keys[key]?.shape;
    const path = at === "" ? key : `${at}.${key}`;
    if (below === undefined || isNegotiable(path, context)) continue;
    const mine = entries.get(key);
    if (below.kind === "map" && value.kind === "map") {
      const start: WrittenMap = mine?.kind === "map" ? mine : { ...value, entries: new Map() };
      entries.set(key, uniteMap(start, value, below, path, context));
    } else if (below.kind === "list" && below.floor === "widen") entries.set(key, uniteLists(mine, value)!);
  }
  return { ...tree, entries };
}

/** A scope of a later layer that forbids clauses forbids those of the floor too. */
function uniteScope(scope: Written, floor: Floor): Written {
  const licenses = valueAt(scope, "licenses");
  const forbid = valueAt(licenses, "forbid");
  if (scope.kind !== "map" || licenses?.kind !== "map" || forbid === undefined) return scope;
  if (isNegotiable("licenses.forbid", floor)) return scope;
  const candidates = candidatesAt(floor, scope, (tree) => valueAt(tree, "licenses", "forbid"));
  const united = candidates.reduce<Written>((list, candidate) => uniteLists(list, candidate)!, forbid);
  const entries = new Map(licenses.entries).set("forbid", united);
  return { ...scope, entries: new Map(scope.entries).set("licenses", { ...licenses, entries }) };
}

/** What the merged policy takes back of what a binding layer says: a problem at the line that does it, naming the other. */
export function loosened(tree: WrittenMap, floor: Floor, vocabulary: Vocabulary): PolicyProblem[] {
  const comparison = new Comparison(floor, vocabulary);
  comparison.map(tree, floor.tree, POLICY, "");
  comparison.enforcement(tree, tree, floor.tree);
  comparison.sources(tree, floor.tree);
  comparison.scopes(tree, floor.tree);
  return comparison.problems;
}

class Comparison {
  readonly problems: PolicyProblem[] = [];
  readonly #floor: Floor;
  readonly #vocabulary: Vocabulary;

  constructor(floor: Floor, vocabulary: Vocabulary) {
    this.#floor = floor;
    this.#vocabulary = vocabulary;
  }

  map(tree: Written | undefined, floor: Written | undefined, shape: MapShape, at: string): void {
    for (const [key, { shape: below, own }] of Object.entries(shape.keys)) {
      const path = at === "" ? key : `${at}.${key}`;
      if (own !== true) this.#value(valueAt(tree, key), valueAt(floor, key), below, path);
    }
  }

  #value(tree: Written | undefined, floor: Written | undefined, shape: Shape, at: string): void {
    if (isNegotiable(at, this.#floor)) return;
    switch (shape.kind) {
      case "map":
        return this.map(tree, floor, shape, at);
      case "list":
        return this.#list(tree, floor, shape, at);
      case "levels":
        for (const name of shape.names) this.#levels(valueAt(tree, name), valueAt(floor, name), `${at}.${name}`);
        return;
      case "rules":
        for (const rule of this.#vocabulary.rules)
          this.#rule(rule, valueAt(tree, rule.id), valueAt(floor, rule.id), at);
        return;
      case "choice":
        if (shape.rising === true)
          this.#ordered(tree, floor, (value) => shape.values.indexOf(String(value)), shape.default, at);
        return;
      case "number":
        if (shape.stricter !== undefined) {
          const sign = shape.stricter === "higher" ? 1 : -1;
          this.#ordered(tree, floor, (value) => sign * Number(value), shape.default, at);
        }
        return;
      case "boolean":
        if (shape.stricter !== undefined)
          this.#ordered(tree, floor, (value) => (value === shape.stricter ? 1 : 0), shape.default, at);
        return;
      case "text":
        if (shape.stricter === "earlier")
          this.#ordered(tree, floor, (day) => -Number(String(day).replaceAll("-", "")), undefined, at);
        return;
    }
  }

  /** Values in an order; what the floor leaves open without a default is free. */
  #ordered(
    tree: Written | undefined,
    floor: Written | undefined,
    rank: (value: unknown) => number,
    byDefault: unknown,
    at: string,
  ): void {
    const required = floor?.kind === "scalar" ? floor.value : byDefault;
    const found = tree?.kind === "scalar" ? tree.value : byDefault;
    if (required === undefined || found === required) return;
    if (found === undefined || rank(found) < rank(required))
      this.#looser(at, String(found ?? "nothing"), String(required), tree, floor);
  }

  #levels(tree: Written | undefined, floor: Written | undefined, at: string): void {
    if (!isNegotiable(at, this.#floor))
      this.#ordered(tree, floor, (value) => LEVELS.indexOf(value as Level), "off", at);
  }

  #list(tree: Written | undefined, floor: Written | undefined, shape: ListShape, at: string): void {
    const items = tree?.kind === "list" ? tree.items : [];
    const own = floor?.kind === "list" ? floor.items : [];
    if (shape.floor === "narrow") return this.#narrow(tree, floor, at);
    const isClosed = shape.floor === "closed" || (shape.floor === "closed-once-begun" && own.length > 0);
    if (!isClosed) return;
    for (const item of items) {
      // A repeated plain entry is the floor's own.
      const isOwn = own.some(
        (other) => other === item || (item.kind === "scalar" && other.kind === "scalar" && item.value === other.value),
      );
      const rule = scalarAt<string>(item, "rule");
      const isFree = rule !== null && at === "exceptions" && isNegotiable(`rules.${rule}`, this.#floor);
      if (isOwn || isFree) continue;
      const { source, line } = floor?.place ?? this.#floor.place;
      this.#problem(
        item,
        `\`${at}\`: this takes findings away that ${source}:${line} makes binding, which would have to list \`${at}\` under \`negotiable\``,
      );
    }
  }

  #narrow(tree: Written | undefined, floor: Written | undefined, at: string): void {
    if (floor?.kind !== "list") return;
    const allowed = floor.items.map((item) => String(item.kind === "scalar" ? item.value : ""));
    const same = new Set(allowed.map((entry) => entry.toLowerCase()));
    for (const item of tree?.kind === "list" ? tree.items : []) {
      const entry = String(item.kind === "scalar" ? item.value : "");
      if (same.has(entry.toLowerCase()) || this.#vocabulary.coversAllowEntry?.(allowed, entry) === true) continue;
      const { source, line } = floor.place;
      this.#problem(item, `\`${at}\`: \`${entry}\` is not in the list that ${source}:${line} makes binding`);
    }
  }

  #rule(rule: KnownRule, tree: Written | undefined, floor: Written | undefined, at: string): void {
    const path = `${at}.${rule.id}`;
    if (isNegotiable(path, this.#floor)) return;
    const found = levelOf(rule, settingOf(tree));
    const isSaid = scalarAt(floor, "severity") !== null;
    let required = levelOf(rule, settingOf(floor));
    // A level that is written holds for every finding of the rule, also for those that are heavier by themselves.
    const isWritten = scalarAt(tree, "severity") !== null;
    const { highest } = rule;
    if (!isSaid && isWritten && required !== "off" && highest !== undefined && isStricter(highest, required))
      required = highest;
    if (required === "off") return;
    if (isStricter(required, found)) {
      this.#looser(path, found, required, valueAt(tree, "severity") ?? tree, valueAt(floor, "severity") ?? floor);
    }
    for (const [name, option] of Object.entries(rule.options ?? {})) {
      const [mine, theirs] = [valueAt(tree, name), valueAt(floor, name)];
      const [value, wanted] = [plain(mine) ?? option.default, plain(theirs) ?? option.default];
      if (isKept(value, wanted, option.stricter) || isNegotiable(`${path}.${name}`, this.#floor)) continue;
      this.#looser(`${path}.${name}`, shown(value), shown(wanted), mine, theirs);
    }
  }

  /** What fails, on any day: `said` is where the tree says it, `tree` what it makes of that, `floor` what has to be kept. */
  enforcement(said: Written, tree: Written, floor: Written | undefined): void {
    if (["enforcement", "enforce-from"].some((key) => isNegotiable(key, this.#floor))) return;
    const [plan, required] = [planOf(tree), planOf(floor)];
    const day = looserFrom(plan, required);
    if (day === null) return;
    const isDayItself = plan.enforceFrom !== null && enforcementOn(plan, day) !== "observe";
    const at = isDayItself ? "enforce-from" : "enforcement";
    const place = valueAt(said, at) ?? valueAt(said, "enforcement") ?? valueAt(said, "enforce-from");
    const wanted = valueAt(floor, "enforce-from") ?? valueAt(floor, "enforcement");
    this.#looser(at, shownPlan(plan), shownPlan(required), place ?? said, wanted);
  }

  /** Owners and models are one list of what may be used: an owner's model is covered by its owner. */
  sources(tree: WrittenMap, floor: WrittenMap): void {
    if (isNegotiable("sources", this.#floor)) return;
    const required = allowedSources(floor);
    if (required.length === 0) return;
    const found = allowedSources(tree);
    const { source, line } = required[0]!.place;
    if (found.length === 0) {
      const place = valueAt(tree, "sources", "owners", "allow") ?? valueAt(tree, "sources", "models", "allow") ?? tree;
      this.#problem(
        place,
        `\`sources\`: an empty list allows every owner, and ${source}:${line} makes its list binding`,
      );
    }
    for (const item of found) {
      const isCovered = required.some(({ glob }) => globContains(glob.toLowerCase(), item.glob.toLowerCase()));
      if (isCovered || isNegotiable(item.at, this.#floor)) continue;
      this.#problem(
        item,
        `\`${item.at}\`: \`${item.written}\` is not in the list that ${source}:${line} makes binding`,
      );
    }
  }

  /** Each value that a later scope sets against what the floor says for the same paths. */
  scopes(tree: WrittenMap, floor: WrittenMap): void {
    if (isNegotiable("paths", this.#floor)) return;
    const own = new Set(itemsAt(floor, "paths") ?? []);
    for (const scope of itemsAt(tree, "paths") ?? []) {
      if (own.has(scope)) continue;
      const at = (...keys: string[]): (Written | undefined)[] =>
        candidatesAt(this.#floor, scope, (from) => valueAt(from, ...keys));
      if (saysPlan(scope)) {
        const plan = overPlanIn(tree, scope);
        for (const candidate of candidatesAt(this.#floor, scope, planIn, overPlanIn))
          this.enforcement(scope, plan, candidate ?? floor);
      }
      const allow = valueAt(scope, "licenses", "allow");
      if (allow !== undefined && !isNegotiable("licenses.allow", this.#floor)) {
        for (const candidate of at("licenses", "allow")) this.#narrow(allow, candidate, "licenses.allow");
      }
      for (const [name, level] of entriesAt(scope, "documentation", "require")) {
        for (const candidate of at("documentation", "require", name))
          this.#levels(level, candidate, `documentation.require.${name}`);
      }
      const words = valueAt(scope, "documentation", "minimum-words");
      if (words !== undefined && !isNegotiable("documentation.minimum-words", this.#floor)) {
        for (const candidate of at("documentation", "minimum-words")) {
          this.#ordered(words, candidate, Number, undefined, "documentation.minimum-words");
        }
      }
      for (const [id, setting] of entriesAt(scope, "rules")) {
        const rule = this.#vocabulary.rules.find((known) => known.id === id);
        if (rule === undefined) continue;
        const top = valueAt(tree, "rules", id);
        const effective = top === undefined ? setting : overlay(top, setting);
        for (const candidate of at("rules", id)) this.#rule(rule, effective, candidate, "rules");
      }
    }
  }

  #looser(at: string, found: string, required: string, tree: Written | undefined, floor: Written | undefined): void {
    const { source, line } = floor?.place ?? this.#floor.place;
    const byDefault = floor === undefined ? " by leaving it as it is" : "";
    this.#problem(
      tree,
      `\`${at}\`: \`${found}\` is looser than \`${required}\`, which ${source}:${line} makes binding${byDefault}`,
    );
  }

  #problem(at: { place: PolicyPlace } | undefined, message: string): void {
    const { source, line, column } = at?.place ?? this.#floor.place;
    this.problems.push({ source, line, column, message });
  }
}

function shownPlan(plan: EnforcementPlan): string {
  const now = enforcementOn(plan, "");
  return plan.enforceFrom === null ? now : `${now} until ${plan.enforceFrom}`;
}

function isNegotiable(at: string, { negotiable }: Floor): boolean {
  return negotiable.some((key) => at === key || at.startsWith(`${key}.`));
}

function allowedSources(tree: WrittenMap): { glob: string; written: string; at: string; place: PolicyPlace }[] {
  const listed = (key: "owners" | "models", globOf: (text: string) => string) => {
    const list = valueAt(tree, "sources", key, "allow") as WrittenList | undefined;
    return (list?.items ?? []).map((item) => {
      const written = String(item.kind === "scalar" ? item.value : "");
      return { glob: globOf(written), written, at: `sources.${key}.allow`, place: item.place };
    });
  };
  return [...listed("owners", (owner) => `${owner}/*`), ...listed("models", (model) => model)];
}

function settingOf(setting: Written | undefined): { level: Level | null } | undefined {
  return setting === undefined ? undefined : { level: scalarAt<Level>(setting, "severity") };
}

function plain(value: Written | undefined): unknown {
  if (value?.kind === "scalar") return value.value;
  return value?.kind === "list" ? value.items.map((item) => (item.kind === "scalar" ? item.value : null)) : undefined;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** Whether an option brings at least the findings that the floor's value brings. */
function isKept(value: unknown, floor: unknown, stricter: "higher" | "lower" | undefined): boolean {
  if (Array.isArray(value) && Array.isArray(floor)) {
    const within = (inner: unknown[], outer: unknown[]): boolean => inner.every((item) => outer.includes(item));
    if (stricter === undefined) return within(value, floor) && within(floor, value);
    return stricter === "higher" ? within(floor, value) : within(value, floor);
  }
  if (value === floor) return true;
  if (stricter === undefined) return false;
  return stricter === "higher" ? Number(value) > Number(floor) : Number(value) < Number(floor);
}
