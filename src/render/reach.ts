import type { AuditEntry } from "../domain/report.ts";
import { count } from "./words.ts";

/** How far a repo reaches: `3 places here, 1,204 made from it on the Hub, up to 1 generation above what is used here`. */
export function reachWords({ places, descendants, depth }: AuditEntry): string {
  const above = depth - 1;
  return [
    count(places, "place"),
    ...(descendants === null ? [] : [`${descendants.toLocaleString("en")} made from it on the Hub`]),
    ...(above === 0 ? [] : [`up to ${count(above, "generation")} above what is used here`]),
  ]
    .map((words, index) => (index === 0 ? `${words} here` : words))
    .join(", ");
}
