import spdxIds from "spdx-license-ids" with { type: "json" };
import type { AllowEntry } from "../domain/policy.ts";
import { CATEGORIES, isCategory, type Category } from "./categories.ts";
import type { Expression, Leaf } from "./expression.ts";
import { formatExpression, parseExpression } from "./expression.ts";
import { FAMILIES, NO_LICENSE, expressionOfHubId, hubIds } from "./hub-ids.ts";
import { nearest } from "./nearest.ts";

/** An allow list, ready to be asked. Of equal entries the first counts as used. */
export interface AllowList {
  /** Single licenses, as written by `formatExpression`. */
  leaves: ReadonlyMap<string, AllowEntry>;
  categories: ReadonlyMap<Category, AllowEntry>;
  /** The single licenses again: one may stand for its later versions, or be met by an earlier one that does. */
  single: readonly { leaf: Leaf; entry: AllowEntry }[];
  /** Combinations, each allowed as a whole. */
  combinations: readonly { kind: "and" | "or"; operands: ReadonlySet<string>; entry: AllowEntry }[];
  /** Answers about ranges of versions, remembered. */
  ranges: Map<string, boolean>;
}

const READ = new WeakMap<readonly AllowEntry[], AllowList>();

/** Reads an allow list once. Entries that mean nothing allow nothing: `checkAllowEntry` tells them. */
export function readAllowList(allow: readonly AllowEntry[]): AllowList {
  const known = READ.get(allow);
  if (known !== undefined) return known;
  const leaves = new Map<string, AllowEntry>();
  const categories = new Map<Category, AllowEntry>();
  const single: { leaf: Leaf; entry: AllowEntry }[] = [];
  const combinations: { kind: "and" | "or"; operands: Set<string>; entry: AllowEntry }[] = [];
  for (const entry of allow) {
    const read = readEntry(entry.written);
    if (read === null) continue;
    if (typeof read === "string") {
      if (!categories.has(read)) categories.set(read, entry);
    } else if (read.kind === "leaf") {
      const written = formatExpression(read);
      if (!leaves.has(written)) leaves.set(written, entry);
      single.push({ leaf: read, entry });
    } else combinations.push({ kind: read.kind, operands: new Set(read.operands.map(formatExpression)), entry });
  }
  const list = { leaves, categories, single, combinations, ranges: new Map<string, boolean>() };
  READ.set(allow, list);
  return list;
}

const CATEGORY = "category:";

/** A category, or an expression; null where an entry is neither. */
export function readEntry(written: string): Expression | Category | null {
  const text = written.trim();
  if (text.startsWith(CATEGORY)) {
    const category = text.slice(CATEGORY.length);
    return isCategory(category) ? category : null;
  }
  return parseExpression(expressionOfHubId(text.toLowerCase()) ?? text);
}

/**
 * What is wrong with an entry of `licenses.allow`, in words for its line; null where it is fine. A family, `other` and `unknown`
 * cannot be allowed: nobody knows what would be.
 */
export function checkAllowEntry(written: string): string | null {
  const text = written.trim();
  const id = text.toLowerCase();
  if (text === "") return "an allow entry is empty";
  if (text.startsWith(CATEGORY)) {
    const category = text.slice(CATEGORY.length);
    if (isCategory(category)) return null;
    return `there is no category ${shown(category)}${suggestion(category, Object.keys(CATEGORIES))}`;
  }
  if (Object.hasOwn(FAMILIES, id)) {
    return `${shown(text)} names a family (${FAMILIES[id]}): list the licenses that you mean`;
  }
  if (NO_LICENSE.some((word) => word === id)) {
    return `${shown(text)} is not a license: use a clarification for the repositories that you have checked`;
  }
  if (readEntry(text) !== null) return null;
  if (/\s(?:AND|OR|WITH)\s/i.test(text)) {
    const wrong = firstUnknown(text);
    return `${shown(wrong)} is not an SPDX id or LicenseRef, as every part of an expression must be${suggestion(wrong, spdxIds)}`;
  }
  const ids = [...hubIds().filter((hubId) => expressionOfHubId(hubId) !== null), ...spdxIds];
  return `${shown(text)} is neither an SPDX expression, a LicenseRef, a Hub license id nor a category${suggestion(text, ids)}`;
}

function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

/** The part that spoils a combination. */
function firstUnknown(text: string): string {
  const words = text.slice(0, 1_000).split(/[\s()]+/);
  return (
    words.find((word) => word !== "" && !/^(?:AND|OR|WITH)$/i.test(word) && parseExpression(word) === null) ?? text
  );
}

function suggestion(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return near === null ? "" : `; did you mean ${JSON.stringify(near)}?`;
}
