import parseSpdx from "spdx-expression-parse";
import type { LicenseOutcome } from "../domain/license.ts";

/** One license of an expression. */
export interface Leaf {
  kind: "leaf";
  /** SPDX id, `LicenseRef-…`; GNU ids are always written `-only` or `-or-later`. */
  license: string;
  /** Written with `+`. */
  plus: boolean;
  exception: string | null;
}

/** Chains of one operator are one node, whatever their brackets. */
export interface Junction {
  kind: "and" | "or";
  operands: readonly Expression[];
}

export type Expression = Leaf | Junction;

/** Enough for 200 licenses with long names; a longer one is no license statement. */
const MAX_LENGTH = 10_000;
const MAX_NESTING = 64;

const GNU = /^(?:A?GPL|LGPL|GFDL)-\d\.\d$/;

/** The same few licenses come again and again: what was read is kept, up to a bound. */
const READ = new Map<string, Expression | null>();
const MOST_KEPT = 5_000;

/** Reads an SPDX license expression; null where it is not one. Ids are case-sensitive. */
export function parseExpression(text: string): Expression | null {
  const known = READ.get(text);
  if (known !== undefined) return known;
  const read = text.length > MAX_LENGTH || nesting(text) > MAX_NESTING ? null : readSpdx(text);
  if (READ.size >= MOST_KEPT) READ.clear();
  if (text.length <= 1_000) READ.set(text, read);
  return read;
}

function readSpdx(text: string): Expression | null {
  try {
    return fromSpdx(parseSpdx(text));
  } catch {
    return null;
  }
}

function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    else if (character === ")") depth--;
  }
  return deepest;
}

type SpdxNode = ReturnType<typeof parseSpdx>;

function fromSpdx(node: SpdxNode): Expression {
  if ("license" in node) {
    const leaf = { kind: "leaf", exception: node.exception ?? null } as const;
    // SPDX itself calls the bare, deprecated GNU ids "only".
    if (GNU.test(node.license)) {
      return { ...leaf, license: `${node.license}${node.plus === true ? "-or-later" : "-only"}`, plus: false };
    }
    return { ...leaf, license: node.license, plus: node.plus === true };
  }
  // The parser nests to the right: walking that spine keeps the stack flat for a long chain.
  const operands: Expression[] = [];
  let rest: SpdxNode = node;
  while ("conjunction" in rest && rest.conjunction === node.conjunction) {
    operands.push(fromSpdx(rest.left));
    rest = rest.right;
  }
  operands.push(fromSpdx(rest));
  return junction(node.conjunction, operands);
}

/** Joins expressions; same operators merge, repeated operands are written once, a single operand stands for itself. */
export function junction(kind: "and" | "or", operands: readonly Expression[]): Expression {
  const distinct = new Map<string, Expression>();
  for (const operand of operands) {
    for (const part of operand.kind === kind ? operand.operands : [operand]) {
      const written = formatExpression(part);
      if (!distinct.has(written)) distinct.set(written, part);
    }
  }
  const parts = [...distinct.values()];
  return parts.length === 1 ? parts[0]! : { kind, operands: parts };
}

export function formatExpression(expression: Expression): string {
  if (expression.kind === "leaf") {
    const exception = expression.exception === null ? "" : ` WITH ${expression.exception}`;
    return `${expression.license}${expression.plus ? "+" : ""}${exception}`;
  }
  return expression.operands
    .map((operand) => (operand.kind === "leaf" ? formatExpression(operand) : `(${formatExpression(operand)})`))
    .join(expression.kind === "and" ? " AND " : " OR ");
}

export function leavesOf(expression: Expression): Leaf[] {
  return expression.kind === "leaf" ? [expression] : expression.operands.flatMap(leavesOf);
}

/** What is thought of one part of an expression. */
export interface Judgement {
  outcome: LicenseOutcome;
  decidedBy: string;
  reason: string;
}

const RANK: Record<LicenseOutcome, number> = { deny: 0, unknown: 1, allow: 2 };

/** Negative where `left` is worse. */
export function compareOutcomes(left: LicenseOutcome, right: LicenseOutcome): number {
  return RANK[left] - RANK[right];
}

/** The first of the worst. */
export function worst<T extends { outcome: LicenseOutcome }>(judgements: readonly [T, ...T[]]): T {
  return judgements.reduce((chosen, next) => (compareOutcomes(next.outcome, chosen.outcome) < 0 ? next : chosen));
}

/** The first of the best. */
export function best<T extends { outcome: LicenseOutcome }>(judgements: readonly [T, ...T[]]): T {
  return judgements.reduce((chosen, next) => (compareOutcomes(next.outcome, chosen.outcome) > 0 ? next : chosen));
}
