import schema from "../../docs/report-v1.schema.json" with { type: "json" };
import type { LicenseIdentity } from "../domain/license.ts";
import type { Finding, Report, ReviewedRepo } from "../domain/report.ts";
import type { Documentation } from "../domain/resolution.ts";
import type { ReportV1 } from "../render/report-v1.ts";
import { firstProblem, type Schema } from "./schema.ts";

/** Characters; the largest reports of whole organisations stay below. */
const LARGEST = 20_000_000;

/** A text that is no report of version 1. */
export class ReportError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ReportError";
  }
}

/**
 * Reads a report that another run wrote, as far as it is needed to show it again. The text is foreign in every field: only its
 * shape is known to be right afterwards. Throws `ReportError`.
 */
export function readReport(text: string): Report {
  if (text.length > LARGEST) throw new ReportError(`The report is larger than ${LARGEST / 1_000_000} MB.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ReportError("The report is not JSON.");
  }
  const problem = firstProblem(schema as Schema, value);
  if (problem !== null) throw new ReportError(`The report is not of version 1. ${problem}`);
  return reportOf(value as ReportV1);
}

function reportOf(told: ReportV1): Report {
  const { policyImplicit, enforcement, enforceFrom = null, baseline = null, ...run } = told.run;
  return {
    version: 1,
    tool: told.tool,
    verdict: told.verdict,
    reason: told.reason,
    policyImplicit,
    enforcement,
    enforceFrom,
    baseline,
    run,
    references: told.references.map((reference) => ({
      ...reference,
      revisionSlot: null,
    })),
    blindSpots: told.blindSpots,
    repos: told.repos.map(repoOf),
    findings: told.findings.map(findingOf),
    rules: told.rules.map((rule) => ({
      ...rule,
      why: "",
      fix: "",
      since: "",
      standards: rule.standards ?? [],
    })),
    auditFirst: told.auditFirst ?? [],
    mishaps: told.mishaps,
    proposal:
      told.proposal === null
        ? null
        : {
            ...told.proposal,
            appear: told.proposal.appear.map(findingOf),
            vanish: told.proposal.vanish.map(findingOf),
          },
  };
}

function findingOf({ subject, enforcement, failsFrom, ...finding }: ReportV1["findings"][number]): Finding {
  return {
    ...finding,
    ...(subject == null ? {} : { subject }),
    // Reports of earlier versions do not have these.
    ...(enforcement == null ? {} : { enforcement }),
    ...(failsFrom == null ? {} : { failsFrom }),
  };
}

function repoOf(told: ReportV1["repos"][number]): ReviewedRepo {
  const { kind, id, requestedAs, status, cause, revisionFound, license, documentation } = told;
  return {
    kind,
    id,
    requestedAs,
    status,
    cause,
    revisionFound,
    scan: null,
    owner: null,
    configFile: null,
    record:
      status !== "found"
        ? null
        : {
            kind,
            id,
            commit: told.commit,
            gated: told.gated ?? false,
            disabled: told.disabled ?? false,
            lastModified: told.lastModified,
            stableId: null,
            author: null,
            private: false,
            createdAt: null,
            downloads: null,
            likes: null,
            libraryName: null,
            pipelineTag: null,
            tags: [],
            card: null,
            files: null,
            baseModels: null,
            config: null,
            children: null,
          },
    license:
      license === null
        ? null
        : {
            declared: license.declared,
            state: license.state,
            expression: license.expression,
            name: license.name,
            link: null,
            clauses: license.clauses,
            obligations: license.obligations,
            texts: license.text === null ? [] : [license.text],
          },
    decision:
      license?.outcome == null
        ? null
        : {
            outcome: license.outcome,
            decidedBy: license.decidedBy ?? "",
            reason: "",
          },
    effectiveLicense: license?.effective ?? null,
    lineage: {
      ancestors: told.lineage.map(({ license: own, ...ancestor }) => ({
        ...ancestor,
        license: own === null ? null : namedLicense(own),
        canonicalId: null,
      })),
      complete: told.lineageComplete,
      defects: [],
    },
    documentation: documentation === null ? null : documentationOf(documentation),
    weights: {
      formats: told.weights.formats,
      unsafeFiles: [],
      trainingState: [],
    },
    remoteCode: {
      present: told.remoteCode.present,
      files: [],
      elsewhere: [],
    },
  };
}

const namedLicense = (declared: string): LicenseIdentity => ({
  declared,
  state: "known",
  expression: declared,
  name: null,
  link: null,
});

function documentationOf(told: NonNullable<ReportV1["repos"][number]["documentation"]>): Documentation {
  return { ...told, placeholders: [], places: {}, metadataProblems: [], oid: null };
}
