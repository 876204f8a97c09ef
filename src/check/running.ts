import type { Lock, LockEntry, WrittenLockEntry } from "../domain/lock.ts";
import type { OwnRepository } from "../domain/own-repository.ts";
import type { AllowEntry, Level, Policy, RuleSetting, ScopedPolicy, Severity } from "../domain/policy.ts";
import type { BlindSpot, ExposedToken, Reference, RepoId } from "../domain/reference.ts";
import type { Mishap, ReviewedRepo } from "../domain/report.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import { enforcementOn } from "../policy/enforcement.ts";
import { entryKey, entryOf } from "../lock/entry.ts";
import { levelOf } from "../policy/vocabulary.ts";
import type { Draft } from "./draft.ts";
import type { Licensing } from "./licensing.ts";
import { compareText, inOrder, isAtLeast } from "./order.ts";
import type { BaselineFacts, Complaint, ReferenceContext, RepoContext, Rule, RunContext } from "./rule.ts";
import { isActive, scopesOf, type Scope } from "./scopes.ts";
import { isUnanswered } from "./verdict.ts";

/** What the earlier stages found. */
export interface Facts {
  references: readonly Reference[];
  blindSpots: readonly BlindSpot[];
  repos: readonly ResolvedRepo[];
  /** Access tokens in the files; absent where nobody has looked. */
  tokens?: readonly ExposedToken[];
  /** True where only a part of the tree was scanned. */
  partial?: boolean;
  /** What the repository under review says of its own license and notices; absent where nobody has read it. */
  ownRepository?: OwnRepository | null;
  /** Paths that differ from the base; absent where there is no base. */
  changedPaths?: ReadonlySet<string>;
  /** Null where the repository has none; absent where nobody has looked. */
  lock?: Lock | null;
  /** Every path of the reviewed tree; absent where nobody has listed it. */
  files?: ReadonlySet<string>;
}

/** A repo and where it is used under the same policy. */
interface Group {
  repo: ResolvedRepo;
  scope: Scope;
  references: readonly Reference[];
}

/** Runs rules over facts. A rule that throws leaves a mishap and what it had said until then. */
export class RuleRunner {
  readonly mishaps: Mishap[] = [];
  /** The references that are judged, in order. */
  readonly judged: readonly Reference[];
  /** The rules that are on anywhere, by id. */
  readonly rules: readonly Rule[];
  readonly #facts: Facts;
  readonly #policy: Policy;
  readonly #licensing: Licensing;
  readonly #world: { now: Date; hubUrl: string };
  readonly #scopeAt: (path: string | null) => Scope;
  readonly #repos: readonly ResolvedRepo[];
  readonly #blindSpots: readonly BlindSpot[];
  readonly #repoOf: ReadonlyMap<string, ResolvedRepo>;
  readonly #byName: ReadonlyMap<string, ResolvedRepo>;
  readonly #groups: readonly Group[];
  readonly #locked: ReadonlyMap<string, WrittenLockEntry>;
  /** Locked repositories in the form of the lock, as they are now. */
  readonly #today = new Map<WrittenLockEntry, LockEntry | null>();
  /** Judged references by the names of their repository, as written and as it is called now. */
  readonly #uses = new Map<string, Reference[]>();

  constructor(
    facts: Facts,
    policy: Policy,
    rules: readonly Rule[],
    licensing: Licensing,
    world: { now: Date; hubUrl: string },
  ) {
    this.#facts = facts;
    this.#policy = policy;
    this.#licensing = licensing;
    this.#world = world;
    this.#scopeAt = scopesOf(policy);
    this.#locked = new Map(facts.lock?.entries.map((entry) => [entryKey(entry), entry]));
    this.rules = rules
      .filter((rule) => isActive(rule, policy) && (rule.withLock !== true || facts.lock != null))
      .sort((a, b) => compareText(a.id, b.id));
    this.judged = inOrder(
      facts.references.filter(
        ({ usage }) => usage === "use" || (usage === "mention" && policy.scan.mentions === "check"),
      ),
    );
    this.#blindSpots = [...facts.blindSpots].sort(
      (a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.text, b.text),
    );
    this.#repos = [...facts.repos].sort(compareRepos);
    this.#repoOf = new Map(
      this.#repos.flatMap((repo) =>
        repo.requestedAs.map(({ id, revision }) => [askedKey(repo.kind, id, revision), repo] as const),
      ),
    );
    // Of several commits of one repo the first in order stands for it.
    this.#byName = new Map([...this.#repos].reverse().map((repo) => [nameKey(repo), repo]));
    this.#groups = this.#grouped();
    for (const reference of this.judged) {
      const repo = this.#repoFor(reference);
      const names = new Set([nameKey(reference), ...(repo === null ? [] : [nameKey(repo)])]);
      for (const name of names) add(this.#uses, name, reference);
    }
  }

  /** What all rules but the closing ones say. */
  drafts(): Draft[] {
    return this.rules.flatMap((rule) => {
      if (rule.on === "repo") return this.#groups.flatMap((group) => this.#onRepo(rule, group));
      if (rule.on === "reference") return this.judged.flatMap((reference) => this.#onReference(rule, reference));
      return rule.closing === true ? [] : this.#onRun(rule, new Set());
    });
  }

  /** What the rules about the policy itself say, once it is known which exceptions were used. */
  closingDrafts(usedExceptions: ReadonlySet<number>): Draft[] {
    return this.rules.flatMap((rule) =>
      rule.on === "run" && rule.closing === true && rule.last !== true ? this.#onRun(rule, usedExceptions) : [],
    );
  }

  /** What the rules about the baseline say, once all else is said. */
  lastDrafts(usedExceptions: ReadonlySet<number>, baseline: BaselineFacts): Draft[] {
    return this.rules.flatMap((rule) =>
      rule.on === "run" && rule.last === true ? this.#onRun(rule, usedExceptions, baseline) : [],
    );
  }

  /** The repos with their license decisions: the worst one where several policies apply. */
  reviewed(): ReviewedRepo[] {
    const lists = new Map<ResolvedRepo, (readonly AllowEntry[] | null)[]>();
    for (const { repo, scope } of this.#groups)
      lists.set(repo, [...(lists.get(repo) ?? []), scope.policy.licenses.allow]);
    return this.#repos.map((repo) => ({
      ...repo,
      decision: this.#licensing.worst(repo, lists.get(repo) ?? [this.#policy.licenses.allow]),
      effectiveLicense: this.#licensing.effective(repo),
    }));
  }

  /** How many references here use a repo, by `kind:id`. */
  fanIn(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const reference of this.judged) {
      const { kind, id } = this.#repoFor(reference) ?? reference;
      counts.set(`${kind}:${id}`, (counts.get(`${kind}:${id}`) ?? 0) + 1);
    }
    return counts;
  }

  #repoFor({ kind, id, revision }: Reference): ResolvedRepo | null {
    return this.#repoOf.get(askedKey(kind, id, revision)) ?? null;
  }

  #grouped(): Group[] {
    const groups = new Map<ResolvedRepo, Map<Scope, Reference[]>>();
    for (const reference of this.judged) {
      const repo = this.#repoFor(reference);
      if (repo === null) continue;
      const byScope = groups.get(repo) ?? new Map<Scope, Reference[]>();
      groups.set(repo, byScope);
      add(byScope, this.#scopeAt(reference.path), reference);
    }
    return [...groups].flatMap(([repo, byScope]) =>
      [...byScope].map(([scope, references]) => ({ repo, scope, references })),
    );
  }

  #onRepo(rule: Rule & { on: "repo" }, { repo, scope, references }: Group): Draft[] {
    if (!(rule.states ?? ["found"]).includes(repo.status)) return [];
    const setting = scope.policy.rules[rule.id];
    if (levelOf(rule, setting) === "off") return [];
    const context = (): RepoContext => ({
      ...this.#common(rule, scope.policy),
      repo,
      references,
      decision: this.#licensing.decideRepo(repo, scope.policy.licenses.allow),
    });
    return this.#complaints(rule, () => rule.check(context())).map((complaint) => ({
      rule,
      complaint,
      severity: this.#severityOf(rule, setting, complaint),
      ...this.#enforced(scope.policy),
      repo,
      references,
    }));
  }

  #onReference(rule: Rule & { on: "reference" }, reference: Reference): Draft[] {
    const { policy } = this.#scopeAt(reference.path);
    const setting = policy.rules[rule.id];
    if (levelOf(rule, setting) === "off") return [];
    const repo = this.#repoFor(reference);
    const locked = this.#locked.get(entryKey(reference)) ?? null;
    const context = (): ReferenceContext => ({
      ...this.#common(rule, policy),
      reference,
      repo,
      locked,
      today: locked === null || repo === null ? null : this.#todayOf(locked, repo),
      lock: this.#facts.lock ?? null,
    });
    return this.#complaints(rule, () => rule.check(context())).map((complaint) => ({
      rule,
      complaint,
      severity: this.#severityOf(rule, setting, complaint),
      ...this.#enforced(policy),
      repo,
      references: [reference],
    }));
  }

  #todayOf(locked: WrittenLockEntry, repo: ResolvedRepo): LockEntry | null {
    const known = this.#today.get(locked);
    if (known !== undefined) return known;
    const today = entryOf(repo, locked);
    this.#today.set(locked, today);
    return today;
  }

  #onRun(
    rule: Rule & { on: "run" },
    usedExceptions: ReadonlySet<number>,
    baseline: BaselineFacts | null = null,
  ): Draft[] {
    const context = (): RunContext => ({
      references: this.judged,
      blindSpots: this.#blindSpots,
      tokens: (this.#facts.tokens ?? []).filter(
        ({ usage }) => usage === "use" || this.#policy.scan.mentions === "check",
      ),
      repos: this.#repos,
      usesOf: (repo) => this.#usesOf(repo),
      policy: this.#policy,
      usedExceptions,
      usedAllowEntries: this.#licensing.used,
      complete: this.#facts.partial !== true && !this.#repos.some(isUnanswered),
      changedPaths: this.#facts.changedPaths ?? null,
      files: this.#facts.files ?? null,
      baseline,
      lock: this.#facts.lock,
      option: optionReader(rule, this.#policy.rules[rule.id]),
      now: this.#world.now,
    });
    return this.#complaints(rule, () => rule.check(context())).flatMap((complaint) => this.#placed(rule, complaint));
  }

  /** A run rule speaks of the whole; how much it counts is decided where its repo is used, or where it points. */
  #placed(rule: Rule, complaint: Complaint): Draft[] {
    const { location, repo: about } = complaint;
    const using = about === undefined || location !== undefined ? [] : (complaint.references ?? this.#usesOf(about));
    const repo = about === undefined ? null : (this.#byName.get(nameKey(about)) ?? null);
    if (using.length === 0) {
      const { policy } = this.#scopeAt(location?.path ?? null);
      const setting = policy.rules[rule.id];
      if (levelOf(rule, setting) === "off") return [];
      const severity = this.#severityOf(rule, setting, complaint);
      return [{ rule, complaint, severity, ...this.#enforced(policy), repo, references: [] }];
    }
    return [...groupBy(using, this.#scopeAt)].flatMap(([scope, references]) => {
      const setting = scope.policy.rules[rule.id];
      if (levelOf(rule, setting) === "off") return [];
      const severity = this.#severityOf(rule, setting, complaint);
      return [{ rule, complaint, severity, ...this.#enforced(scope.policy), repo, references }];
    });
  }

  /** How a finding counts at its place, where that differs from the run. */
  #enforced(policy: ScopedPolicy): Pick<Draft, "enforcement" | "failsFrom"> {
    const day = this.#world.now.toISOString().slice(0, 10);
    const enforcement = enforcementOn(policy, day);
    const { enforceFrom } = policy;
    return {
      ...(enforcement === enforcementOn(this.#policy, day) ? {} : { enforcement }),
      ...(enforcement === "enforce" || enforceFrom === null ? {} : { failsFrom: enforceFrom }),
    };
  }

  #usesOf(repo: RepoId): readonly Reference[] {
    return this.#uses.get(nameKey(repo)) ?? [];
  }

  #common(rule: Rule, policy: ScopedPolicy): Omit<RepoContext, "repo" | "references" | "decision"> {
    return {
      policy,
      profile: this.#policy.profile,
      sources: this.#policy.sourcesAllowed,
      option: optionReader(rule, policy.rules[rule.id]),
      required: (what): Level => policy.documentation.require[what] ?? "off",
      decide: (expression) => this.#licensing.decide(expression, policy.licenses.allow),
      ownRepository: this.#facts.ownRepository ?? null,
      ...this.#world,
    };
  }

  #complaints(rule: Rule, run: () => Iterable<Complaint>): Complaint[] {
    const said: Complaint[] = [];
    try {
      for (const complaint of run()) said.push(complaint);
    } catch (error) {
      this.#mishap(rule, error instanceof Error ? error.message : String(error));
    }
    return said;
  }

  #severityOf(rule: Rule, setting: RuleSetting | undefined, complaint: Complaint): Severity {
    const level = setting?.level ?? null;
    // A rule that is off gets here only by a setting; see the callers.
    if (level !== null && level !== "off") return level;
    const asked = complaint.severity ?? rule.severity;
    // Binding policies are compared by what rules declare, so a heavier complaint is a defect of the rule.
    if (!isAtLeast(rule.highest ?? rule.severity, asked))
      this.#mishap(rule, `asked for ${asked}, which it does not declare`);
    return asked;
  }

  #mishap(rule: Rule, message: string): void {
    const where = `rules/${rule.id}`;
    const text = message.split("\n", 1)[0]!.slice(0, 300);
    if (!this.mishaps.some((known) => known.where === where && known.message === text))
      this.mishaps.push({ where, message: text });
  }
}

function optionReader(rule: Rule, setting: RuleSetting | undefined): <T>(name: string) => T {
  return <T>(name: string): T => {
    const option = rule.options?.[name];
    if (option === undefined) throw new Error(`rule ${rule.id} has no option ${name}`);
    return (setting?.options[name] ?? option.default) as T;
  };
}

function askedKey(kind: string, id: string, revision: string | null): string {
  return JSON.stringify([kind, id, revision]);
}

/** The Hub knows ids in any case. */
function nameKey({ kind, id }: RepoId): string {
  return `${kind}:${id.toLowerCase()}`;
}

function compareRepos(a: ResolvedRepo, b: ResolvedRepo): number {
  return (
    compareText(a.kind, b.kind) ||
    compareText(a.id, b.id) ||
    compareText(a.record?.commit ?? "", b.record?.commit ?? "") ||
    compareText(JSON.stringify(a.requestedAs), JSON.stringify(b.requestedAs))
  );
}

function groupBy(references: readonly Reference[], scopeAt: (path: string) => Scope): Map<Scope, Reference[]> {
  const groups = new Map<Scope, Reference[]>();
  for (const reference of references) add(groups, scopeAt(reference.path), reference);
  return groups;
}

function add<K>(groups: Map<K, Reference[]>, key: K, reference: Reference): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [reference]);
  else known.push(reference);
}
