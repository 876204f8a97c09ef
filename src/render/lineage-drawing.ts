import { cut, html, LENGTHS } from "./escape.ts";
import type { LineageGraph } from "./lineage.ts";

const BOX = { width: 250, height: 46, gapX: 120, gapY: 18 } as const;

/** A lineage as an SVG figure: the repo at the left, what it was made from to the right; the caption says it in words. */
export function lineageDrawing(graph: LineageGraph): string {
  const columns = new Map<number, number>();
  const boxes = graph.nodes.map((node) => {
    const row = columns.get(node.depth) ?? 0;
    columns.set(node.depth, row + 1);
    return { node, x: node.depth * (BOX.width + BOX.gapX) + 2, y: row * (BOX.height + BOX.gapY) + 2 };
  });
  const width = Math.max(...boxes.map((box) => box.x)) + BOX.width + 2;
  const height = Math.max(...boxes.map((box) => box.y)) + BOX.height + 2;
  const lines = graph.edges.map(({ child, parent, relation }) => {
    const [from, to] = [boxes[child]!, boxes[parent]!];
    const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + BOX.height / 2, to.x, to.y + BOX.height / 2];
    return `<path d="M${x1} ${y1} C${x1 + 50} ${y1} ${x2 - 50} ${y2} ${x2} ${y2}"/><text class="relation" x="${(x1 + x2) / 2}" y="${(y1 + y2) / 2 - 5}">${relation}</text>`;
  });
  const shapes = boxes.map(({ node, x, y }) => {
    const [id, license] = [html(cut(node.id, 32), LENGTHS.id), html(cut(node.license, 34), LENGTHS.id)];
    return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text x="${x + 10}" y="${y + 19}">${id}</text><text class="license" x="${x + 10}" y="${y + 36}">${license}</text>`;
  });
  const words = graph.edges.map(({ child, parent, relation }) => {
    const [from, to] = [graph.nodes[child]!, graph.nodes[parent]!];
    return `<li><code>${html(from.id, LENGTHS.id)}</code> ${relation} <code>${html(to.id, LENGTHS.id)}</code> (${html(to.license, LENGTHS.name)})</li>`;
  });
  const more = graph.leftOut > 0 ? `<li>and ${graph.leftOut} more</li>` : "";
  return `<figure class="lineage"><div class="scroll" tabindex="0" role="group" aria-label="Drawing of the lineage"><svg aria-hidden="true" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${lines.join("")}${shapes.join("")}</svg></div><figcaption><details><summary>The lineage in words</summary><ul>${words.join("")}${more}</ul></details></figcaption></figure>`;
}
