/**
 * Holds the HTML report of every example report, and the page over a fleet, against the rules of axe-core (WCAG 2.2 A and AA,
 * best practices), in light and dark, wide and narrow. Needs `chromium` (apt-get install chromium) and
 * `npm install --prefix FOLDER axe-core` (MPL-2.0), then `npm run axe -- --tools FOLDER`. Exit code 1 where a rule is broken.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { exampleFleet } from "../__tests__/builders/fleet-reports.ts";
import { HOSTILE_TEXTS } from "../__tests__/builders/hostile-texts.ts";
import { HEAD, HUB } from "../__tests__/builders/report.ts";
import { hostileReport, REPORTS } from "../__tests__/builders/reports.ts";
import { fleetHtml } from "../src/render/fleet/html.ts";
import html from "../src/render/formats/html.ts";
import { findBrowser, openBrowser } from "./browser.ts";

const { tools } = parseArgs({ options: { tools: { type: "string", default: "." } } }).values;
const axe = readFileSync(join(resolve(tools), "node_modules/axe-core/axe.min.js"), "utf8");
const browser = findBrowser();
if (browser === undefined) throw new Error("There is no chromium here.");

const repository = "https://github.com/acme/support-bot";
const options = { sourceUrl: `${repository}/blob/${HEAD}`, runUrl: `${repository}/actions/runs/1` };
const reports = { ...REPORTS, hostile: () => hostileReport(HOSTILE_TEXTS["end of the fold"]!) };
const pages: [string, string][] = [
  ...Object.entries(reports).map(([name, make]): [string, string] => [name, html.render(make(), options)]),
  ["fleet", fleetHtml(exampleFleet(), { hubUrl: HUB, serverUrl: "https://github.com" })],
];

interface Outcome {
  passes: number;
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}
const RUN = `axe.run().then(({ passes, violations }) => JSON.stringify({ passes: passes.length, violations }))`;
const { send, close, profile } = await openBrowser(browser);

/** The page as it stands once loaded; its own policy on scripts would keep axe out. */
async function outcomeOf(source: string, scheme: string, width: number): Promise<Outcome> {
  const file = join(profile, "page.html");
  writeFileSync(file, source);
  await send("Page.setBypassCSP", { enabled: true });
  await send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
  await send("Emulation.setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor: 1, mobile: false });
  await send("Page.navigate", { url: "about:blank" });
  await send("Page.navigate", { url: pathToFileURL(file).href });
  type Value = { result: { value?: string | boolean } };
  const isLoaded = async (): Promise<boolean> => {
    const expression = "document.readyState === 'complete' && document.querySelector('main') !== null";
    return (await send<Value>("Runtime.evaluate", { expression })).result.value === true;
  };
  for (let tries = 0; tries < 100 && !(await isLoaded()); tries++) await new Promise((later) => setTimeout(later, 50));
  await send("Runtime.evaluate", { expression: axe });
  const { result } = await send<Value>("Runtime.evaluate", {
    expression: RUN,
    awaitPromise: true,
    returnByValue: true,
  });
  if (typeof result.value !== "string") throw new Error("axe gave no answer.");
  return JSON.parse(result.value) as Outcome;
}

let broken = 0;
let drawn = 0;
try {
  for (const [name, source] of pages) {
    for (const scheme of ["light", "dark"]) {
      for (const width of [1200, 380]) {
        const { passes, violations } = await outcomeOf(source, scheme, width);
        // A page on which nothing could be tried has not passed.
        if (passes === 0) throw new Error(`${name}: axe found nothing to try.`);
        drawn++;
        broken += violations.length;
        for (const { id, impact, nodes } of violations) {
          console.error(
            `${name} ${scheme} ${width}: ${id} (${impact}), ${nodes.length} times: ${nodes[0]?.html.slice(0, 150)}`,
          );
        }
      }
    }
  }
} finally {
  await close();
}
console.log(`${pages.length} pages, drawn ${drawn} times, ${broken} rules broken`);
process.exitCode = broken === 0 ? 0 : 1;
