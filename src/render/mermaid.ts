import { mermaidLabel } from "./escape.ts";
import type { LineageGraph } from "./lineage.ts";
import { count } from "./words.ts";

/** A drawing of a lineage: the repo at the left, what it was made from to the right. */
export function mermaidOf(graph: LineageGraph): string {
  const nodes = graph.nodes.map(
    (node, index) => `  n${index}["${mermaidLabel(node.id)}<br/>${mermaidLabel(node.license)}"]`,
  );
  const edges = graph.edges.map(({ child, parent, relation }) => `  n${child} -- ${relation} --> n${parent}`);
  const rest = graph.leftOut > 0 ? [`  more["${count(graph.leftOut, "more ancestor")}"]`, `  n0 -.-> more`] : [];
  return ["flowchart LR", ...nodes, ...edges, ...rest, "  style n0 stroke-width:3px"].join("\n");
}
