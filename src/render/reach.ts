import type { AuditEntry } from "../domain/report.ts";
import { count } from "./words.ts";

/** How far a repo reaches: `base of what 3 places here use; 1,204 repositories on the Hub are made from it`. */
export function reachWords({ places, descendants, depth }: AuditEntry): string {
  const use = places === 1 ? "uses" : "use";
  const here =
    depth === 1
      ? `used in ${count(places, "place")} here`
      : `${depth === 2 ? "base" : `base, up to ${depth - 1} steps back,`} of what ${count(places, "place")} here ${use}`;
  if (descendants === null) return here;
  const made =
    descendants === 1
      ? "1 repository on the Hub is"
      : `${descendants.toLocaleString("en")} repositories on the Hub are`;
  return `${here}; ${made} made from it`;
}
