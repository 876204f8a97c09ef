import type { Location, Reference, RelatedPlace, RepoId } from "../domain/reference.ts";
import type { BaselineStanding, Finding, PolicyProposal, Report, ReviewedRepo } from "../domain/report.ts";
import { compareText, firstOf } from "./words.ts";

/**
 * Version 1 of the report as others read it: `docs/report-v1.schema.json`. A copy of its own, field by field, so that a change
 * of the inner types cannot change it: fields may be added to it, none may go or change its meaning.
 */
export type ReportV1 = ReturnType<typeof toReportV1>;

export function toReportV1(report: Report) {
  const { run } = report;
  return {
    version: 1 as const,
    tool: { name: report.tool.name, version: report.tool.version },
    run: {
      repository: run.repository,
      event: run.event,
      base: run.base,
      head: run.head,
      hub: run.hub,
      policy: run.policy.map(({ source, ref, sha256 }) => ({ source, ref, sha256 })),
      policyImplicit: report.policyImplicit,
      branch: run.branch ?? null,
      enforcement: report.enforcement,
      enforceFrom: report.enforceFrom ?? null,
      baseline: report.baseline == null ? null : baselineV1(report.baseline),
      scanned: {
        files: run.scanned.files,
        bytes: run.scanned.bytes,
        unaffected: run.scanned.unaffected ?? 0,
        paths: [...(run.scanned.paths ?? [])],
        skipped: run.scanned.skipped
          .map(({ path, reason }) => ({ path, reason }))
          .sort((a, b) => compareText(a.path, b.path)),
      },
      requests: { api: run.requests.api, files: run.requests.files, cached: run.requests.cached },
    },
    verdict: report.verdict,
    reason: report.reason,
    references: report.references.map(referenceV1).sort(byPlace),
    blindSpots: report.blindSpots
      .map(({ reason, path, line, detector, text, touched = null }) => ({
        reason,
        path,
        line,
        detector,
        text,
        touched,
      }))
      .sort((a, b) => firstOf(compareText(a.path, b.path), a.line - b.line, compareText(a.text, b.text))),
    repos: report.repos
      .map(repoV1)
      .sort((a, b) =>
        firstOf(compareText(a.kind, b.kind), compareText(a.id, b.id), compareText(a.commit ?? "", b.commit ?? "")),
      ),
    // The order in which to read them: worst first, then what most depends on.
    findings: report.findings.map(findingV1),
    auditFirst: (report.auditFirst ?? []).map(({ kind, id, severity, places, descendants, depth }) => ({
      kind,
      id,
      severity,
      places,
      descendants,
      depth,
    })),
    proposal: report.proposal == null ? null : proposalV1(report.proposal),
    rules: report.rules
      .map(({ id, title, severity, standards }) => ({ id, title, severity, standards: [...standards] }))
      .sort((a, b) => compareText(a.id, b.id)),
    mishaps: report.mishaps
      .map(({ where, message }) => ({ where, message }))
      .sort((a, b) => firstOf(compareText(a.where, b.where), compareText(a.message, b.message))),
  };
}

function baselineV1(standing: BaselineStanding) {
  const { source, ref, sha256, begun, left, complete, proposed, until, ended } = standing;
  return { source, ref, sha256, begun, left, complete, proposed, until, ended };
}

export function referenceV1(reference: Reference) {
  const { kind, id, written, revision, usage, confidence, path, line, column, endLine, endColumn, cell } = reference;
  const { detector, library, related, change, before } = reference;
  return {
    kind,
    id,
    written,
    revision,
    usage,
    confidence,
    path,
    line,
    column,
    endLine,
    endColumn,
    cell,
    detector,
    library,
    related: related.map(relatedV1),
    change,
    before:
      before == null
        ? null
        : {
            id: before.id,
            revision: before.revision,
          },
  };
}

const relatedV1 = ({ path, line, role }: RelatedPlace) => ({ path, line, role });
const repoIdV1 = ({ kind, id }: RepoId) => ({ kind, id });

function repoV1(repo: ReviewedRepo) {
  const { record, documentation } = repo;
  return {
    kind: repo.kind,
    id: repo.id,
    requestedAs: repo.requestedAs.map(({ id, revision }) => ({ id, revision })),
    status: repo.status,
    cause: repo.cause,
    revisionFound: repo.revisionFound,
    commit: record?.commit ?? null,
    gated: record?.gated ?? null,
    disabled: record?.disabled ?? null,
    lastModified: record?.lastModified ?? null,
    license: licenseV1(repo),
    lineage: repo.lineage.ancestors.map(({ id, kind, relation, of, depth, declaredIn, status, license }) => ({
      id,
      kind,
      relation,
      of,
      depth,
      declaredIn,
      status,
      license: license === null ? null : (license.expression ?? license.name ?? license.declared),
    })),
    lineageComplete: repo.lineage.complete,
    documentation:
      documentation === null
        ? null
        : {
            card: documentation.card,
            words: documentation.words,
            placeholders: documentation.placeholders.length,
            generatedBy: documentation.generatedBy,
            sections: { ...documentation.sections },
          },
    weights: { formats: [...repo.weights.formats] },
    remoteCode: { present: repo.remoteCode.present },
  };
}

function licenseV1({ license, decision, effectiveLicense }: ReviewedRepo) {
  if (license === null) return null;
  // The text that says most: a recognised one, else one that was at least read.
  const text =
    license.texts.find(({ identified }) => identified !== null) ??
    license.texts.find(({ match }) => match !== "unread") ??
    license.texts[0];
  return {
    declared: license.declared,
    name: license.name,
    state: license.state,
    expression: license.expression,
    text:
      text === undefined ? null : { path: text.path, oid: text.oid, identified: text.identified, match: text.match },
    effective: effectiveLicense,
    outcome: decision?.outcome ?? null,
    decidedBy: decision?.decidedBy ?? null,
    clauses: [...license.clauses],
    obligations: license.obligations.map(({ id, text: what, source }) => ({ id, text: what, source })),
  };
}

function findingV1(finding: Finding) {
  const { rule, subject, severity, state, enforcement, failsFrom, message, fix, repo } = finding;
  const { location, related, evidence, exception } = finding;
  return {
    rule,
    subject: subject ?? null,
    standards: [...(finding.standards ?? [])],
    severity,
    state,
    enforcement: enforcement ?? null,
    failsFrom: failsFrom ?? null,
    message,
    fix,
    repo: repo === null ? null : repoIdV1(repo),
    location: location === null ? null : locationV1(location),
    related: related.map(relatedV1),
    evidence: evidence.map(({ source, url, commit, path, line, quote }) => ({
      source,
      url,
      commit,
      path,
      line,
      quote,
    })),
    exception:
      exception === null
        ? null
        : {
            reason: exception.reason,
            owner: exception.owner,
            until: exception.until,
          },
  };
}

function proposalV1({ paths, problems, enforcement, appear, vanish }: PolicyProposal) {
  return {
    paths: [...paths],
    problems: problems.map(({ source, line, column, message }) => ({ source, line, column, message })),
    enforcement: enforcement === null ? null : { inForce: enforcement.inForce, proposed: enforcement.proposed },
    appear: appear.map(findingV1),
    vanish: vanish.map(findingV1),
  };
}

function locationV1({ path, line, column, endLine, endColumn, cell }: Location) {
  return { path, line, column, endLine, endColumn, cell };
}

type Placed = { path: string; line: number; column: number };

function byPlace(
  a: Placed & RepoId & { revision: string | null },
  b: Placed & RepoId & { revision: string | null },
): number {
  return firstOf(
    compareText(a.path, b.path),
    a.line - b.line,
    a.column - b.column,
    compareText(a.kind, b.kind),
    compareText(a.id, b.id),
    compareText(a.revision ?? "", b.revision ?? ""),
  );
}
