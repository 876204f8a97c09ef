import type { Clause } from "../domain/license.ts";
import type {
  AllowEntry,
  CatalogueEntry,
  Clarification,
  Enforcement,
  Exception,
  OwnCall,
  OwnKey,
  PathScope,
  Policy,
  PolicyPlace,
  PolicySource,
  RuleSetting,
  ScopedPolicy,
} from "../domain/policy.ts";
import type { RepoKind } from "../domain/reference.ts";
import { POLICY } from "./schema.ts";
import type { ChoiceShape } from "./shape.ts";
import { shapeAt } from "./shape.ts";
import { entriesAt, itemsAt, scalarAt, textsAt, valueAt, type Written, type WrittenMap } from "./tree.ts";

/** The merged tree as the policy that the other stages know. */
export function buildPolicy(tree: WrittenMap, sources: PolicySource[], implicit: boolean): Policy {
  const chosen = <T extends string>(...path: string[]): T =>
    scalarAt<T>(tree, ...path) ?? ((shapeAt(POLICY, path, []) as ChoiceShape).default as T);
  return {
    sources,
    implicit,
    enforcement: chosen("enforcement"),
    enforceFrom: scalarAt(tree, "enforce-from"),
    profile: {
      purpose: scalarAt(tree, "profile", "purpose"),
      distribution: scalarAt(tree, "profile", "distribution"),
      monthlyActiveUsers: scalarAt(tree, "profile", "monthly-active-users"),
      annualRevenueUsd: scalarAt(tree, "profile", "annual-revenue-usd"),
      regions: textsAt(tree, "profile", "regions") ?? [],
      trainsOnOutputs: scalarAt(tree, "profile", "trains-on-outputs"),
    },
    scan: {
      exclude: textsAt(tree, "scan", "exclude") ?? [],
      mentions: chosen("scan", "mentions"),
      keys: (itemsAt(tree, "scan", "keys") ?? []).map(ownKey),
      calls: (itemsAt(tree, "scan", "calls") ?? []).map(ownCall),
    },
    licenses: { allow: allowEntries(tree), forbid: textsAt<Clause>(tree, "licenses", "forbid") ?? [] },
    documentation: {
      require: requirements(tree),
      minimumWords: scalarAt(tree, "documentation", "minimum-words"),
    },
    rules: ruleSettings(tree),
    sourcesAllowed: {
      owners: {
        allow: textsAt(tree, "sources", "owners", "allow") ?? [],
        deny: textsAt(tree, "sources", "owners", "deny") ?? [],
      },
      models: {
        allow: textsAt(tree, "sources", "models", "allow") ?? [],
        deny: textsAt(tree, "sources", "models", "deny") ?? [],
      },
    },
    paths: (itemsAt(tree, "paths") ?? []).map(pathScope),
    catalogue: (itemsAt(tree, "catalogue") ?? []).map(catalogueEntry),
    exceptions: (itemsAt(tree, "exceptions") ?? []).map(exception),
    clarifications: (itemsAt(tree, "clarifications") ?? []).map(clarification),
    unavailable: chosen("unavailable"),
    baselineUntil: scalarAt(tree, "baseline-until"),
    origins: originsOf(tree),
  };
}

function allowEntries(tree: Written): AllowEntry[] | null {
  const items = itemsAt(tree, "licenses", "allow");
  return items === null
    ? null
    : items.map((item) => ({ ...item.place, written: String(item.kind === "scalar" ? item.value : "") }));
}

function requirements(tree: Written): ScopedPolicy["documentation"]["require"] {
  const levels = entriesAt(tree, "documentation", "require").map(([name, level]) => [name, scalarAt(level)]);
  return Object.fromEntries(levels) as ScopedPolicy["documentation"]["require"];
}

function ruleSettings(tree: Written): Record<string, RuleSetting> {
  return Object.fromEntries(entriesAt(tree, "rules").map(([id, setting]) => [id, ruleSetting(setting)]));
}

function ruleSetting(setting: Written): RuleSetting {
  const options = entriesAt(setting)
    .filter(([name]) => name !== "severity")
    .map(([name, value]) => [name, value.kind === "scalar" ? value.value : textsAt(value)]);
  return { level: scalarAt(setting, "severity"), options: Object.fromEntries(options) };
}

function pathScope(scope: Written): PathScope {
  const allow = allowEntries(scope);
  const forbid = textsAt<Clause>(scope, "licenses", "forbid");
  const minimumWords = scalarAt<number>(scope, "documentation", "minimum-words");
  const enforcement = scalarAt<Enforcement>(scope, "enforcement");
  const enforceFrom = scalarAt<string>(scope, "enforce-from");
  const branches = textsAt(scope, "branches");
  const hasRequire = valueAt(scope, "documentation", "require") !== undefined;
  return {
    ...scope.place,
    match: textsAt(scope, "match") ?? ["**"],
    ...(branches === null ? {} : { branches }),
    ...(enforcement === null ? {} : { enforcement }),
    ...(enforceFrom === null ? {} : { enforceFrom }),
    ...(allow === null && forbid === null
      ? {}
      : { licenses: { ...(allow === null ? {} : { allow }), ...(forbid === null ? {} : { forbid }) } }),
    ...(minimumWords === null && !hasRequire
      ? {}
      : {
          documentation: {
            ...(hasRequire ? { require: requirements(scope) } : {}),
            ...(minimumWords === null ? {} : { minimumWords }),
          },
        }),
    ...(valueAt(scope, "rules") === undefined ? {} : { rules: ruleSettings(scope) }),
  };
}

const kindOf = (entry: Written): RepoKind => scalarAt<RepoKind>(entry, "kind") ?? "model";

function ownKey(entry: Written): OwnKey {
  return { files: scalarAt(entry, "files") ?? "", path: scalarAt(entry, "path") ?? "", kind: kindOf(entry) };
}

function ownCall(entry: Written): OwnCall {
  return {
    language: scalarAt(entry, "language") ?? "",
    name: scalarAt(entry, "name") ?? "",
    position: scalarAt(entry, "position"),
    keyword: scalarAt(entry, "keyword"),
    kind: kindOf(entry),
  };
}

function catalogueEntry(entry: Written): CatalogueEntry {
  return {
    ...entry.place,
    id: scalarAt(entry, "id") ?? "",
    kind: kindOf(entry),
    state: scalarAt(entry, "state"),
    owner: scalarAt(entry, "owner"),
    tier: scalarAt(entry, "tier"),
    task: scalarAt(entry, "task"),
    uses: textsAt(entry, "uses") ?? [],
    paths: textsAt(entry, "paths") ?? [],
    reviewBy: scalarAt(entry, "review-by"),
    evaluation: scalarAt(entry, "evaluation"),
    monitoring: scalarAt(entry, "monitoring"),
    rollback: scalarAt(entry, "rollback"),
  };
}

function exception(entry: Written): Exception {
  return {
    ...entry.place,
    rule: scalarAt(entry, "rule") ?? "",
    repo: scalarAt(entry, "repo"),
    revision: scalarAt(entry, "revision"),
    license: scalarAt(entry, "license"),
    paths: textsAt(entry, "paths") ?? [],
    reason: scalarAt(entry, "reason") ?? "",
    owner: scalarAt(entry, "owner"),
    until: scalarAt(entry, "until"),
  };
}

function clarification(entry: Written): Clarification {
  return {
    ...entry.place,
    repo: scalarAt(entry, "repo") ?? "",
    revision: scalarAt(entry, "revision"),
    license: scalarAt(entry, "license") ?? "",
    evidence: (itemsAt(entry, "evidence") ?? []).map((file) => ({
      path: scalarAt(file, "path") ?? "",
      oid: scalarAt(file, "oid"),
      sha256: scalarAt(file, "sha256"),
    })),
    reason: scalarAt(entry, "reason") ?? "",
    until: scalarAt(entry, "until"),
  };
}

/** Where each value is written, by dotted path; list items by index. */
function originsOf(tree: WrittenMap): Map<string, PolicyPlace> {
  const origins = new Map<string, PolicyPlace>();
  const visit = (value: Written, at: string): void => {
    if (value.kind === "map") for (const [key, below] of value.entries) visit(below, at === "" ? key : `${at}.${key}`);
    else origins.set(at, value.place);
    if (value.kind === "list") value.items.forEach((item, index) => visit(item, `${at}.${index}`));
  };
  visit(tree, "");
  return origins;
}
