import type { LicenseIdentity, LicenseText } from "../domain/license.ts";
import type { Ancestor, Lineage, Relation, ResolvedRepo } from "../domain/resolution.ts";
import { formatExpression, junction, leavesOf, parseExpression } from "./expression.ts";
import { flows } from "./terms.ts";

/** A license of the lineage that binds a repo. */
export interface Inherited {
  ancestor: Ancestor;
  /** Present ids, from the repo to the ancestor. */
  path: string[];
  /** Relations along the path, one less than ids. */
  relations: Relation[];
  /**
   * `whole`: the ancestor's own weights are loaded, so all of its terms apply. `derived`: weights made from them are, so that
   * only terms that flow down apply.
   */
  reach: "whole" | "derived";
}

/** Every base model with the way to it, nearest first; datasets and what stands behind them are not among them. */
export function inheritedBy(repo: ResolvedRepo): readonly Inherited[] {
  const known = INHERITED.get(repo.lineage);
  if (known?.of === repo.id) return known.inherited;
  const inherited = walkUpwards(repo);
  INHERITED.set(repo.lineage, { of: repo.id, inherited });
  return inherited;
}

/** Every rule asks for the same walk. */
const INHERITED = new WeakMap<Lineage, { of: string; inherited: readonly Inherited[] }>();

function walkUpwards(repo: ResolvedRepo): Inherited[] {
  const parents = new Map<string, Ancestor[]>();
  for (const ancestor of repo.lineage.ancestors) {
    if (ancestor.kind !== "model" || ancestor.relation === "trained-on") continue;
    const siblings = parents.get(ancestor.of);
    if (siblings === undefined) parents.set(ancestor.of, [ancestor]);
    else siblings.push(ancestor);
  }
  const found = new Map<string, Inherited>();
  let generation: Pick<Inherited, "path" | "relations" | "reach">[] = [
    { path: [repo.id], relations: [], reach: "whole" },
  ];
  while (generation.length > 0) {
    const next: typeof generation = [];
    for (const below of generation) {
      for (const ancestor of parents.get(below.path.at(-1)!) ?? []) {
        const id = presentId(ancestor);
        const reach: Inherited["reach"] = below.reach === "whole" && isLoaded(ancestor.relation) ? "whole" : "derived";
        const known = found.get(id);
        // A second way matters only where more applies on it.
        if (id === repo.id || known?.reach === "whole" || (known !== undefined && reach === "derived")) continue;
        const inherited: Inherited = {
          ancestor,
          path: [...below.path, id],
          relations: [...below.relations, ancestor.relation],
          reach,
        };
        found.set(id, inherited);
        next.push(inherited);
      }
    }
    generation = next;
  }
  return [...found.values()].sort((a, b) => a.path.length - b.path.length);
}

/** The id under which an ancestor is found today. */
export function presentId({ id, canonicalId }: Ancestor): string {
  return canonicalId ?? id;
}

/** Whether the ancestor's own weights are in what is loaded. A relation that nobody stated is read as a fine-tune. */
function isLoaded(relation: Relation): boolean {
  return relation === "adapter" || relation === "quantized" || relation === "merge";
}

/** A license that applies to what is loaded under the name of a repo. */
export interface Binding {
  license: LicenseIdentity;
  /** From the repo to the holder of the license; the repo alone for its own. */
  path: string[];
  /** Null for its own. */
  inherited: Inherited | null;
  /** The license text that says otherwise than the card. */
  text: LicenseText | null;
}

/**
 * Every license that applies to a repo: its own, what its license texts say beyond that, and of its lineage what is loaded
 * together with it or flows down to it. Where somebody has clarified its license, that stands for card and texts.
 */
export function bindingsOf(repo: ResolvedRepo): Binding[] {
  const { license } = repo;
  if (license === null) return [];
  const own: Binding = { license, path: [repo.id], inherited: null, text: null };
  const texts = contradictingTexts(repo).map((text): Binding => ({ ...own, license: identityOf(text), text }));
  const inherited = inheritedBy(repo).flatMap((each): Binding[] => {
    const base = each.ancestor.license;
    if (base === null || (each.reach === "derived" && !flows(base))) return [];
    return [{ license: base, path: each.path, inherited: each, text: null }];
  });
  return [own, ...texts, ...inherited];
}

function identityOf({ path, identified }: LicenseText): LicenseIdentity {
  return { declared: path, state: "known", expression: identified, name: null, link: null };
}

/** Recognised license texts that are not among the declared licenses; none where nothing certain was declared. */
export function contradictingTexts({ license }: ResolvedRepo): LicenseText[] {
  const declared = license?.expression == null ? null : parseExpression(license.expression);
  if (license === null || declared === null || license.clarifiedBy !== undefined) return [];
  const named = new Set(leavesOf(declared).map(({ license: id }) => textId(id)));
  return license.texts.filter(({ identified, match }) => {
    if (identified === null || (match !== "exact" && match !== "similar")) return false;
    const found = parseExpression(identified);
    return found !== null && leavesOf(found).some(({ license: id }) => !named.has(textId(id)));
  });
}

/** Whether later versions are meant stands beside a GNU license and not in its text. */
function textId(license: string): string {
  return license.replace(/-(?:only|or-later)$/, "");
}

/**
 * All that `bindingsOf` finds as one expression; null where a part of it is not known. A fine-tune of a permissively licensed
 * base is its own; what is loaded together applies together.
 */
export function effectiveLicense(repo: ResolvedRepo): string | null {
  const unknown = inheritedBy(repo).some(({ ancestor }) => ancestor.license?.expression == null);
  if (unknown || !repo.lineage.complete) return null;
  const written = new Set(bindingsOf(repo).map(({ license }) => license.expression));
  const parts = [...written].map((expression) => (expression === null ? null : parseExpression(expression)));
  const certain = parts.filter((part) => part !== null);
  return certain.length === 0 || certain.length < parts.length ? null : formatExpression(junction("and", certain));
}
