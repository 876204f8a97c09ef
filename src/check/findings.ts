import type { Exception } from "../domain/policy.ts";
import type { Location, Reference } from "../domain/reference.ts";
import type { Evidence, Finding, FindingState } from "../domain/report.ts";
import type { Draft } from "./draft.ts";
import type { Exceptions } from "./exceptions.ts";
import { distinctPlaces, inOrder } from "./order.ts";

/** A part of a draft whose places have the same standing. */
interface Piece extends Draft {
  state: FindingState;
  exception: Exception | null;
}

/**
 * What a finding is, whichever line it stands on and however its message is worded: to know it again at the base, in a
 * baseline, in code scanning.
 */
export function findingKey({
  rule,
  severity,
  repo,
  subject,
  location,
}: Pick<Finding, "rule" | "severity" | "repo" | "subject" | "location">): string {
  const what = repo === null ? `@${location?.path ?? ""}` : `${repo.kind}:${repo.id}`;
  return JSON.stringify([rule, severity, what, subject ?? ""]);
}

/**
 * Drafts as findings: each place is covered by an exception, known from before, or active; places with the same standing of
 * which the same is said become one finding. `exceptions`: null where none can cover it.
 */
export function findingsOf(
  drafts: readonly Draft[],
  exceptions: Exceptions | null,
  known: ReadonlySet<string> | undefined,
): Finding[] {
  const pieces = drafts.flatMap((draft) => piecesOf(draft, exceptions, known));
  return fold(pieces).map(findingOf);
}

function piecesOf(draft: Draft, exceptions: Exceptions | null, known: ReadonlySet<string> | undefined): Piece[] {
  const places = draft.references.length === 0 ? [null] : draft.references;
  return places.map((reference) => {
    const path = draft.complaint.location?.path ?? reference?.path ?? null;
    const exception = exceptions?.cover({ rule: draft.rule.id, repo: draft.repo, reference, path }) ?? null;
    const isKnown =
      known !== undefined && isUnchanged(reference) && known.has(findingKey(identityOf(draft, reference)));
    const state = exception !== null ? "excepted" : isKnown ? "preexisting" : "active";
    return { ...draft, references: reference === null ? [] : [reference], state, exception };
  });
}

/** A place that is new cannot have been there before, whatever was said of the repo elsewhere. */
function isUnchanged(reference: Reference | null): boolean {
  return reference === null || reference.change === null || reference.change === "unchanged";
}

/** Puts together what says the same of the same repo; the first place, which is the best one, says what to do. */
function fold(pieces: readonly Piece[]): Piece[] {
  const folded = new Map<string, Piece>();
  for (const piece of pieces) {
    const { rule, severity, state, exception, complaint, enforcement, failsFrom } = piece;
    const { repo, subject } = identityOf(piece, piece.references[0] ?? null);
    const { message, location } = complaint;
    const standing = [
      rule.id,
      severity,
      state,
      exception?.source,
      exception?.line,
      exception?.column,
      enforcement,
      failsFrom,
    ];
    const key = JSON.stringify([standing, repo?.kind, repo?.id, subject, message, location]);
    const known = folded.get(key);
    if (known === undefined) folded.set(key, piece);
    else
      folded.set(key, {
        ...known,
        complaint: merged(known, piece),
        references: [...known.references, ...piece.references],
      });
  }
  return [...folded.values()];
}

function merged({ complaint }: Piece, other: Piece): Draft["complaint"] {
  if (other.complaint === complaint) return complaint;
  const related = [...(complaint.related ?? []), ...(other.complaint.related ?? [])];
  return related.length === 0 ? complaint : { ...complaint, related };
}

function identityOf(
  draft: Draft,
  reference: Reference | null,
): Pick<Finding, "rule" | "severity" | "repo" | "subject" | "location"> {
  const about = draft.complaint.repo ?? draft.repo ?? reference;
  return {
    rule: draft.rule.id,
    severity: draft.severity,
    repo: about === null ? null : { kind: about.kind, id: about.id },
    location: draft.complaint.location ?? (reference === null ? null : locationOf(reference)),
    ...(draft.complaint.subject === undefined ? {} : { subject: draft.complaint.subject }),
  };
}

function findingOf(piece: Piece): Finding {
  const { complaint, state, exception, enforcement, failsFrom } = piece;
  const references = inOrder(piece.references);
  const identity = identityOf(piece, references[0] ?? null);
  const alsoHere = references.map(({ path, line }) => ({ path, line, role: "also-here" as const }));
  return {
    ...identity,
    state,
    ...(enforcement === undefined ? {} : { enforcement }),
    ...(failsFrom === undefined ? {} : { failsFrom }),
    message: complaint.message,
    standards: complaint.standards ?? piece.rule.standards ?? [],
    fix: complaint.fix ?? piece.rule.fix,
    related: distinctPlaces([...(complaint.related ?? []), ...alsoHere], identity.location),
    evidence: (complaint.evidence ?? []).map(evidenceOf),
    exception: exception === null ? null : { reason: exception.reason, owner: exception.owner, until: exception.until },
  };
}

function locationOf({ path, line, column, endLine, endColumn, cell }: Reference): Location {
  return { path, line, column, endLine, endColumn, cell };
}

function evidenceOf(evidence: Partial<Evidence>): Evidence {
  return { source: "api", url: null, commit: null, path: null, line: null, quote: null, ...evidence };
}
