/**
 * How long licenses take: `node benchmarks/licenses.ts`. Targets: 200 terms in 50 ms, 1,000 repos with lineage judged in 200 ms,
 * a license text in 10 ms.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { AllowEntry } from "../src/domain/policy.ts";
import type { Ancestor, Relation, ResolvedRepo } from "../src/domain/resolution.ts";
import { decideLicense } from "../src/license/decide.ts";
import { bindingsOf, effectiveLicense } from "../src/license/effective.ts";
import { identifyLicense } from "../src/license/identify.ts";
import { looseningsOf } from "../src/license/loosening.ts";
import { judgeClauses, termsOf } from "../src/license/terms.ts";
import { loadTextIdentifier } from "../src/license/text/identify.ts";

export interface Measurement {
  what: string;
  /** Milliseconds, the median of several runs. */
  took: number;
  target: number;
}

const DECLARED = [
  "apache-2.0",
  "mit",
  "llama3.1",
  "gemma",
  "cc-by-nc-4.0",
  "openrail",
  "other",
  "gpl-3.0",
  ["mit", "cc-by-4.0"],
  "llama3",
];
const RELATIONS: Relation[] = ["quantized", "finetune", "merge", "adapter"];
const ALLOW: AllowEntry[] = ["MIT", "Apache-2.0", "category:permissive", "llama3.1", "GPL-2.0-or-later"].map(
  (written) => ({ written, source: "", line: 1, column: 1 }),
);

export async function measureLicenses(): Promise<Measurement[]> {
  const repos = Array.from({ length: 1_000 }, (_, index) => repoOf(index));
  const identify = await loadTextIdentifier();
  const text = readFileSync("node_modules/typescript/LICENSE.txt", "utf8");
  return [
    {
      what: "judge an expression of 200 alternatives",
      took: median(() => void decideLicense(longExpression(), ALLOW)),
      target: 50,
    },
    { what: "judge 18 choices joined by AND", took: median(() => void decideLicense(choices(), ALLOW)), target: 10 },
    { what: "judge 1,000 repos with four generations", took: median(() => repos.forEach(judgeAll)), target: 200 },
    { what: "recognise one license text", took: median(() => void identify(text)), target: 10 },
  ];
}

let fresh = 0;

/** Another expression each time: what was read once is remembered. */
function longExpression(): string {
  fresh++;
  return Array.from({ length: 200 }, (_, index) =>
    index % 2 === 0 ? `LicenseRef-x${fresh}-${index}` : "(MIT AND GPL-2.0-only)",
  ).join(" OR ");
}

function choices(): string {
  fresh++;
  return Array.from({ length: 18 }, (_, index) => `(GPL-3.0-only OR LicenseRef-y${fresh}-${index})`).join(" AND ");
}

function repoOf(index: number): ResolvedRepo {
  const id = `owner/model-${index}`;
  const ancestors: Ancestor[] = [];
  for (let depth = 1, of = id; depth <= 4; depth++) {
    const base = `base-${depth}/model-${index % 50}`;
    ancestors.push({
      id: base,
      kind: "model",
      relation: RELATIONS[(index + depth) % RELATIONS.length]!,
      of,
      depth,
      declaredIn: "api",
      status: "found",
      license: identifyLicense({ license: DECLARED[(index * 3 + depth) % DECLARED.length] }),
      canonicalId: null,
    });
    of = base;
  }
  const license = identifyLicense({ license: DECLARED[index % DECLARED.length] });
  return {
    kind: "model",
    id,
    requestedAs: [{ id, revision: null }],
    status: "found",
    cause: null,
    revisionFound: true,
    record: null,
    license: { ...license, texts: [], ...termsOf(license) },
    lineage: { ancestors, complete: true, defects: [] },
    documentation: null,
    weights: { formats: [], unsafeFiles: [], trainingState: [] },
    remoteCode: { present: false, files: [], elsewhere: [] },
    configFile: null,
    scan: null,
    owner: null,
  };
}

/** What the license rules ask of one repo. */
function judgeAll(repo: ResolvedRepo): void {
  effectiveLicense(repo);
  looseningsOf(repo);
  for (const { license } of bindingsOf(repo)) {
    decideLicense(license, ALLOW);
    judgeClauses(license, ["noncommercial", "research-only", "network-copyleft"]);
  }
}

function median(run: () => void): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[3]!;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const measurements = await measureLicenses();
  for (const { what, took, target } of measurements)
    console.log(`${took.toFixed(1).padStart(8)} ms  of ${target} ms  ${what}`);
  if (measurements.some(({ took, target }) => took > target)) process.exitCode = 1;
}
