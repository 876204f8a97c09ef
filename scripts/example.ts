/**
 * Records the Hub snapshots that the examples ship with, from the stand-in: its metadata are recorded facts of the real Hub, its
 * card texts were written for this project. `npm run example`
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { startHub } from "../__tests__/stand-ins/hub.ts";
import { PUBLIC_HUB } from "../src/domain/public-hub.ts";
import { runShipped } from "../__tests__/stand-ins/run.ts";

const hub = await startHub();
for (const entry of readdirSync("examples", { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const snapshot = `examples/${entry.name}.hub.json`;
  const ran = await runShipped("cli.js", [
    "check",
    `examples/${entry.name}`,
    "--hub-url",
    hub.url,
    "--record",
    snapshot,
  ]);
  if (ran.code === 2 || ran.code === null) throw new Error(ran.stderr);
  writeFileSync(snapshot, readFileSync(snapshot, "utf8").replaceAll(hub.url, PUBLIC_HUB));
  console.log(snapshot);
}
await hub.close();
