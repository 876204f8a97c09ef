/**
 * How long the card reader takes for every card of a folder, in one process that starts cold, and `marked` for the same cards as
 * HTML: `node benchmarks/documentation/speed.ts FOLDER`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { marked } from "marked";
import { readCard } from "../../src/documentation/card.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node benchmarks/documentation/speed.ts FOLDER");
  process.exit(2);
}
const cards = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

const read = (name: string, text: string): unknown =>
  readCard(text, { kind: name.startsWith("datasets__") ? "dataset" : "model", id: name });
const render = (_: string, text: string): unknown => marked.parse(text, { async: false });

measure("read, cold", read);
measure("read, warm", read);
measure("rendered by marked", render);

function measure(pass: string, work: (name: string, text: string) => unknown): void {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (const { name, text } of cards) {
    const start = performance.now();
    work(name, text);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  const total = times.reduce((sum, time) => sum + time, 0);
  const inOrder = times.sort((a, b) => a - b);
  const at = (share: number): string => inOrder[Math.floor(share * (inOrder.length - 1))]!.toFixed(2);
  console.log(
    `${pass}: ${cards.length} cards, ${(total / cards.length).toFixed(2)} ms each (processor time ${((user + system) / 1000 / cards.length).toFixed(2)}), half under ${at(0.5)}, 95 % under ${at(0.95)}, longest ${at(1)}`,
  );
}
