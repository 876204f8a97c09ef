import type { Clause } from "../domain/license.ts";
import type { Report, ReviewedRepo } from "../domain/report.ts";
import { categoryOf } from "../license/catalogue.ts";
import { CATEGORIES, type Category } from "../license/categories.ts";
import { bindingsOf } from "../license/effective.ts";
import { formatExpression, leavesOf, parseExpression } from "../license/expression.ts";
import { expressionOfHubId, hubIds } from "../license/hub-ids.ts";
import { clausesOf } from "../license/terms.ts";

/** A license of what is in use, with what it asks. */
export interface LicenseInUse {
  /** As a policy writes it: an SPDX id or the Hub's own. */
  id: string;
  category: Category | null;
  /** What its category means, in words. */
  meaning: string;
  /** Repositories that it binds, by itself or through what they are made from. */
  repos: string[];
  /** `free`: nothing but notices. `conditions`: terms that somebody has to know. `closed`: not for everybody's use, or not known. */
  standing: "free" | "conditions" | "closed";
}

const CLOSED: readonly Clause[] = ["noncommercial", "research-only", "no-derivatives", "data-use-limited"];
const FREE: readonly Category[] = ["permissive", "public-domain"];

/** Every license that binds something in use, the commonest first. What is not certain is none of them. */
export function licensesInUse({ repos }: Pick<Report, "repos">): LicenseInUse[] {
  const holders = new Map<string, Set<string>>();
  for (const repo of repos) {
    for (const leaf of leavesBinding(repo)) {
      const ids = holders.get(leaf) ?? new Set();
      holders.set(leaf, ids.add(repo.id));
    }
  }
  return [...holders]
    .map(([leaf, ids]): LicenseInUse => {
      const category = categoryOf(leaf);
      return {
        id: HUB_ID.get(leaf) ?? leaf,
        category,
        meaning: category === null ? "Its terms are not known" : CATEGORIES[category],
        repos: [...ids].sort(),
        standing: standingOf(leaf, category),
      };
    })
    .sort((a, b) => b.repos.length - a.repos.length || (a.id < b.id ? -1 : 1));
}

/** The Hub's own ids for licenses that SPDX does not list. */
const HUB_ID = new Map(
  hubIds().flatMap((id): [string, string][] => {
    const expression = expressionOfHubId(id);
    return expression?.startsWith("LicenseRef-") === true ? [[expression, id]] : [];
  }),
);

function leavesBinding(repo: ReviewedRepo): string[] {
  const expressions = bindingsOf(repo).map(({ license }) => license.expression);
  return expressions.flatMap((expression) => {
    const parsed = expression === null ? null : parseExpression(expression);
    return parsed === null ? [] : leavesOf(parsed).map(formatExpression);
  });
}

function standingOf(leaf: string, category: Category | null): LicenseInUse["standing"] {
  if (category === null || clausesOf(leaf).some((clause) => CLOSED.includes(clause))) return "closed";
  return FREE.includes(category) ? "free" : "conditions";
}
