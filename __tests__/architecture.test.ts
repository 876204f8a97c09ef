import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "@jest/globals";

/** Who may import whom, besides itself; a name without slash at the end is a package or a node module prefix. */
const MAY_IMPORT: Record<string, { folders: string[]; packages: string[] }> = {
  domain: { folders: [], packages: [] },
  license: { folders: ["domain"], packages: ["spdx-expression-parse", "spdx-satisfies", "spdx-license-ids"] },
  documentation: { folders: ["domain"], packages: ["marked", "yaml"] },
  policy: { folders: ["domain", "license"], packages: ["yaml", "picomatch"] },
  scan: { folders: ["domain"], packages: ["yaml", "picomatch", "node:buffer"] },
  resolve: { folders: ["domain", "license", "documentation"], packages: [] },
  lock: { folders: ["domain", "policy"], packages: [] },
  check: { folders: ["domain", "license", "policy", "documentation", "lock"], packages: ["picomatch"] },
  // Formats take the libraries of their standards along; a digest is arithmetic, not the world.
  render: { folders: ["domain"], packages: ["node:crypto", "sarif", "spdx-license-ids"] },
  fleet: { folders: ["domain", "render"], packages: [] },
  fix: { folders: ["domain"], packages: [] },
  init: { folders: ["domain", "license", "render"], packages: ["yaml"] },
  io: { folders: ["domain"], packages: ["node:", "@actions/", "@huggingface/hub", "ignore"] },
};
/** Files at the root of src; the entries may import everything. */
const ROOT = ["action.ts", "cli.ts", "plugins.ts", "review.ts", "scan-helper.ts", "scan-plugins.ts", "threads.ts", "version.ts", "world.ts"];
/** The ways in: they wire everything. */
const ENTRIES = ["action", "commands"];
const REVIEW_MAY = ["domain", "scan", "resolve", "license", "documentation", "policy", "lock", "check"];
const PLUGINS = ["scan/documents", "scan/detectors", "scan/libraries", "check/rules", "render/formats"];

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : path.endsWith(".ts") ? [path] : [];
  });
}

function importsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s+["']([^"']+)["']/g,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

const files = filesUnder("src").map((path) => path.slice("src/".length));

describe("architecture", () => {
  it("has a row for exactly the folders that exist", () => {
    const folders = readdirSync("src").filter((name) => statSync(join("src", name)).isDirectory());
    expect(folders.sort()).toEqual([...Object.keys(MAY_IMPORT), ...ENTRIES].sort());
    expect(
      readdirSync("src")
        .filter((name) => name.endsWith(".ts"))
        .sort(),
    ).toEqual(ROOT);
  });

  it.each(files)("%s imports only what its folder may", (file) => {
    const folder = file.split("/")[0]!;
    const allowed = MAY_IMPORT[folder];
    for (const target of importsOf(join("src", file))) {
      if (target.startsWith(".")) {
        const to = normalize(join(dirname(file), target));
        const toFolder = to.includes("/") ? to.split("/")[0]! : "";
        if (allowed === undefined) {
          if (file === "review.ts") expect(REVIEW_MAY).toContain(toFolder);
          continue;
        }
        expect([folder, ...allowed.folders]).toContain(toFolder);
        const plugin = PLUGINS.find((path) => file.startsWith(`${path}/`));
        if (plugin !== undefined) expect(dirname(to)).not.toBe(plugin);
      } else if (allowed !== undefined) {
        expect(
          allowed.packages.some((name) => target === name || (/[:/]$/.test(name) && target.startsWith(name))),
        ).toBe(true);
      }
    }
  });

  it("keeps clock, environment and randomness out of the stages", () => {
    const stages = files.filter(
      (file) =>
        /^(?:domain|license|documentation|policy|scan|resolve|check|fix|fleet|init|render)\//.test(file) ||
        file === "review.ts",
    );
    const offenders = stages.filter((file) =>
      /\bnew Date\(\)|\bDate\.now\(|\bprocess\.(?:env|argv|cwd|std|exit|hrtime)|\bMath\.random\(|\bconsole\.\w+\(/.test(
        readFileSync(join("src", file), "utf8"),
      ),
    );
    expect(offenders).toEqual([]);
  });
});
