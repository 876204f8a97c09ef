import spdxIds from "spdx-license-ids" with { type: "json" };
import type { LicenseIdentity, LicenseState } from "../domain/license.ts";
import { formatExpression, junction, leavesOf, parseExpression } from "./expression.ts";
import { categoryOf, expressionOfName } from "./catalogue.ts";
import { FAMILIES, expressionOfHubId } from "./hub-ids.ts";

/** Longer values are no license statement; what is shown of them ends here. */
const MAX_SHOWN = 300;

/**
 * Identifies the license that a card declares. Without a `license` in the card the Hub's `license:<id>` tags are read: they are
 * derived from the card, so they stand in for one that is not at hand and never against one that is.
 */
export function identifyLicense(card: Record<string, unknown> | null, tags: readonly string[] = []): LicenseIdentity {
  const declared = card?.["license"];
  const value = isAbsent(declared) ? licenseTags(tags) : declared;
  const name = textOf(card?.["license_name"]);
  const link = textOf(card?.["license_link"]);
  // One-item lists are a habit of dataset cards and mean nothing.
  const values = (Array.isArray(value) ? value : [value]).filter((item) => !isAbsent(item));
  const items = values.map((item) => identifyValue(item, name, link));
  const [first] = items;
  if (first === undefined) return { declared: null, state: "absent", expression: null, name: null, link };
  return items.length === 1 ? first : identifyList(items, name, link);
}

function isAbsent(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.every(isAbsent))
  );
}

function licenseTags(tags: readonly string[]): string[] {
  return tags.filter((tag) => tag.startsWith("license:")).map((tag) => tag.slice("license:".length));
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, MAX_SHOWN) : null;
}

function identifyValue(value: unknown, name: string | null, link: string | null): LicenseIdentity {
  const written = typeof value === "string" ? value.trim() : (JSON.stringify(value) ?? "");
  const identity = { declared: written.slice(0, MAX_SHOWN), name: null, link };
  if (typeof value !== "string") return { ...identity, state: "unrecognised", expression: null };
  const id = written.toLowerCase();
  if (id === "unknown") return { ...identity, state: "unknown", expression: null };
  if (id === "other") {
    if (name === null) return { ...identity, state: "other", expression: null };
    return { ...identity, state: "other-named", expression: expressionOfName(name), name };
  }
  if (Object.hasOwn(FAMILIES, id)) return { ...identity, state: "family", expression: null };
  const expression = expressionOfHubId(id) ?? expressionOfSpdx(written);
  if (expression === null) return { ...identity, state: "unrecognised", expression: null };
  return { ...identity, state: expression.includes("LicenseRef-") ? "known" : "spdx", expression };
}

const SPDX_BY_LOWER_CASE = new Map<string, string>(spdxIds.map((id) => [id.toLowerCase(), id]));

/** An SPDX id in any case, or an SPDX expression as SPDX writes it; a LicenseRef only where a table knows it. */
function expressionOfSpdx(written: string): string | null {
  const parsed = parseExpression(SPDX_BY_LOWER_CASE.get(written.toLowerCase()) ?? written);
  if (parsed === null) return null;
  const references = leavesOf(parsed).filter(({ license }) => /Ref-/.test(license));
  return references.every(({ license }) => categoryOf(license) !== null) ? formatExpression(parsed) : null;
}

/** From certain to nothing known; a list is as uncertain as its least certain item. */
const CERTAINTY: readonly LicenseState[] = [
  "spdx",
  "known",
  "other-named",
  "family",
  "other",
  "unknown",
  "unrecognised",
  "absent",
];

/** The Hub gives a list no meaning (code and weights? a choice?): reading it as AND cannot allow too much. */
function identifyList(items: LicenseIdentity[], name: string | null, link: string | null): LicenseIdentity {
  const state = CERTAINTY[Math.max(...items.map((item) => CERTAINTY.indexOf(item.state)))]!;
  const parts = items.map((item) => (item.expression === null ? null : parseExpression(item.expression)));
  const certain = parts.filter((part) => part !== null);
  return {
    declared: items.map((item) => item.declared).join(", "),
    state,
    expression: certain.length === items.length ? formatExpression(junction("and", certain)) : null,
    name: items.some((item) => item.name !== null) ? name : null,
    link,
    members: items,
  };
}
