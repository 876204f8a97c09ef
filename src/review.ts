import { DEFAULT_BASELINE, type BaselineInForce } from "./check/baseline.ts";
import { rollbacksOf } from "./check/catalogue.ts";
import { check, findingKey, type CheckOptions, type LicenseJudge } from "./check/check.ts";
import { evidenceOf } from "./check/evidence.ts";
import { needsOf } from "./check/needs.ts";
import type { Rule } from "./check/rule.ts";
import type { FailOn } from "./check/verdict.ts";
import type { Lock } from "./domain/lock.ts";
import type { Policy, PolicySource } from "./domain/policy.ts";
import type { ExposedToken, Reference } from "./domain/reference.ts";
import type { Report, Run } from "./domain/report.ts";
import type { Hub, Need, ResolvedRepo } from "./domain/resolution.ts";
import { maskedDeep } from "./domain/tokens.ts";
import type { Workspace } from "./domain/workspace.ts";
import { readCard } from "./documentation/card.ts";
import { readMetadata } from "./documentation/metadata.ts";
import { decideLicense } from "./license/decide.ts";
import { effectiveLicense } from "./license/effective.ts";
import { identifyLicense } from "./license/identify.ts";
import { describeOwnRepository, statementFilesAmong } from "./license/own-repository.ts";
import { termsOf } from "./license/terms.ts";
import { loadTextIdentifier } from "./license/text/identify.ts";
import { enforcementOn, policyAtBranch } from "./policy/enforcement.ts";
import { lockedTextsOf, openLocks } from "./lock/open.ts";
import { DEFAULT_LOCK } from "./lock/shape.ts";
import { scanScopeOf } from "./policy/scan-scope.ts";
import { resolve, type Readers } from "./resolve/resolve.ts";
import { createScanner, SCAN_DEFAULTS, type ScanOptions, type ScanPlugins } from "./scan/scan.ts";
import { scanTrees, type Base, type ScanAll } from "./scan/trees.ts";

/** Everything outside of the process that a review needs. */
export interface World {
  workspace: Workspace;
  /** Null where there is nothing to compare with. */
  base: Base | null;
  hub: Hub;
  now: Date;
  /** Absent where the workspace is read in this thread alone. */
  scanAll?: ScanAll;
}

export interface ReviewPlugins extends ScanPlugins {
  rules: readonly Rule[];
}

export interface ReviewOptions {
  version: string;
  run: Pick<Run, "repository" | "event" | "base" | "head" | "branch">;
  failOn?: FailOn;
  /** Globs to scan; empty means all. */
  paths?: readonly string[];
  /** Left out in addition to what the policy leaves out. */
  exclude?: readonly string[];
  /** Findings that were there when the repository began. */
  baseline?: BaselineInForce | null;
  /** Reads a large tree whole also where there is a base. */
  whole?: boolean;
  /** Path of the lock, which must then be there; null for the default one, which may be missing. */
  lock?: string | null;
  /** Layers of a policy that is not in force, such as a proposed one: their files are not scanned either. */
  policies?: readonly PolicySource[];
  onProgress?: (done: number, of: number) => void;
}

const LICENSES: LicenseJudge = { decide: decideLicense, effective: effectiveLicense };
const READERS: Readers = { identifyLicense, readCard, readMetadata, termsOf };

/** Scan the files, ask the Hub, hold it against the policy: one report. */
export async function review(
  world: World,
  policyOfAll: Policy,
  plugins: ReviewPlugins,
  options: ReviewOptions,
): Promise<Report> {
  const policy = policyAtBranch(policyOfAll, options.run.branch ?? null);
  const locks = openLocks(world, options.lock ?? null);
  const rules = locks.head === null ? plugins.rules.filter(({ withLock }) => withLock !== true) : plugins.rules;
  const scanner = createScanner(plugins, scanOptionsOf(policy, options));
  // A changed lock is about every reference.
  const whole = options.whole === true || world.base?.changed.has(options.lock ?? DEFAULT_LOCK) === true;
  const found = await scanTrees(scanner, world.workspace, world.base, whole, world.scanAll);
  const used = found.references.filter(({ change }) => change !== "removed");
  const needs = needsOf(rules, policy);
  const identifyText = needs.has("license-texts") ? await loadTextIdentifier() : null;
  const resolved = await resolve(used, world.hub, {
    needs,
    mentions: policy.scan.mentions === "check",
    readers: readersWith(identifyText),
    evidenceOf: evidenceOf(policy),
    lockedTexts: lockedTextsOf(locks),
    rollbacksOf: rollbacksOf(policy),
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  });
  const ownRepository = describeOwnRepository(statementsIn(world.workspace), identifyText);
  const judge = (
    references: readonly Reference[],
    tokens: readonly ExposedToken[],
    lock: Lock | null,
    besides: Pick<CheckOptions, "known" | "baseline"> = {},
  ) =>
    check(
      {
        references,
        blindSpots: found.head.blindSpots,
        tokens,
        repos: resolved,
        partial: (options.paths ?? []).length > 0 || found.unaffected > 0,
        ownRepository,
        lock,
        ...(policy.catalogue.length === 0 ? {} : { files: pathsIn(world.workspace) }),
        ...(world.base === null ? {} : { changedPaths: world.base.changed }),
      },
      policy,
      rules,
      LICENSES,
      {
        now: world.now,
        hubUrl: world.hub.url,
        failOn: options.failOn ?? "error",
        ...besides,
      },
    );
  const { before } = found;
  const known =
    before === null ? null : new Set(judge(before.references, before.tokens, locks.base).findings.map(findingKey));
  const conclusion = judge(used, found.head.tokens, locks.head, {
    baseline: options.baseline ?? null,
    ...(known === null ? {} : { known }),
  });
  // What came from the Hub or stands in the policy may hold one too.
  return maskedDeep<Report>({
    version: 1,
    tool: { name: "model-review", version: options.version },
    run: {
      ...options.run,
      hub: world.hub.url,
      policy: policy.sources,
      scanned: { ...found.head.scanned, unaffected: found.unaffected, paths: options.paths ?? [] },
      requests: world.hub.requests(),
    },
    references: found.references,
    blindSpots: found.head.blindSpots.map((spot) =>
      world.base === null ? spot : { ...spot, touched: world.base.changed.has(spot.path) },
    ),
    ...conclusion,
    policyImplicit: policy.implicit,
    enforcement: enforcementOn(policy, world.now.toISOString().slice(0, 10)),
    enforceFrom: policy.enforceFrom,
  });
}

/** Reads the references of a text as they would be read in the file of that path. */
export function textScanner(
  policy: Policy,
  plugins: ScanPlugins,
): (path: string, text: string) => readonly Reference[] {
  const scanner = createScanner(plugins, { ...scanOptionsOf(policy, {}), paths: [], exclude: [] });
  return (path, text) => {
    const bytes = new TextEncoder().encode(text);
    return scanner.scan({ list: () => ({ files: [{ path, size: bytes.length }], skipped: [] }), read: () => bytes })
      .references;
  };
}

/** What a lock holds, and nothing beyond it. */
const LOCK_NEEDS: ReadonlySet<Need> = new Set<Need>(["card", "license-texts", "lineage"]);

/** Scans a tree and asks the Hub, without judging: what a lock is made of. */
export async function survey(
  { workspace, hub }: Pick<World, "workspace" | "hub">,
  policy: Policy,
  plugins: ScanPlugins,
  options: Pick<ReviewOptions, "exclude" | "lock" | "onProgress">,
): Promise<ResolvedRepo[]> {
  const { references } = createScanner(plugins, scanOptionsOf(policy, options)).scan(workspace);
  return resolve(references, hub, {
    needs: LOCK_NEEDS,
    mentions: policy.scan.mentions === "check",
    readers: readersWith(await loadTextIdentifier()),
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  });
}

function readersWith(identifyText: Awaited<ReturnType<typeof loadTextIdentifier>> | null): Readers {
  return identifyText === null ? READERS : { ...READERS, identifyText };
}

/** What the policy and the caller say of scanning. */
function scanOptionsOf(
  policy: Policy,
  {
    paths,
    exclude,
    baseline,
    lock,
    policies,
  }: Pick<ReviewOptions, "paths" | "exclude" | "baseline" | "lock" | "policies">,
): ScanOptions {
  const own = [baseline?.source ?? DEFAULT_BASELINE, lock ?? DEFAULT_LOCK];
  return { ...SCAN_DEFAULTS, ...scanScopeOf(policy, { paths, exclude, own, policies }) };
}

/** Every path, also of what is not scanned. */
function pathsIn(workspace: Workspace): Set<string> {
  const { files, skipped } = workspace.list();
  return new Set([...files, ...skipped].map(({ path }) => path));
}

/** The repository's own license files, notices and manifests. */
function statementsIn(workspace: Workspace): { path: string; text: string }[] {
  const paths = statementFilesAmong(workspace.list().files.map(({ path }) => path));
  return paths.flatMap((path) => {
    const content = workspace.read(path);
    return content === null ? [] : [{ path, text: new TextDecoder().decode(content) }];
  });
}
