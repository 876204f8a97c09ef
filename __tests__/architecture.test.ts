import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "@jest/globals";

/** Packages that a folder of a stage may use, besides what the table of ARCHITECTURE.md says; one that ends in `/` or `:` is a prefix. */
const PACKAGES: Record<string, string[]> = {
  domain: [],
  license: ["spdx-expression-parse", "spdx-satisfies", "spdx-license-ids"],
  documentation: ["marked", "yaml"],
  policy: ["yaml", "picomatch"],
  scan: ["yaml", "picomatch", "node:buffer"],
  resolve: [],
  lock: [],
  check: ["picomatch"],
  // Formats take the libraries of their standards along; a digest is arithmetic, not the world.
  render: ["node:crypto", "sarif", "spdx-license-ids"],
  fleet: [],
  fix: [],
  init: ["yaml"],
  io: ["node:", "@actions/", "@huggingface/hub", "ignore"],
};
/** The rows of ARCHITECTURE.md: path below `src/` → the third column. */
const ROWS = new Map(
  [...readFileSync("ARCHITECTURE.md", "utf8").matchAll(/^\| ((?:`src\/[^`]+`(?:, )?)+) \| .* \| (.*) \|$/gm)].flatMap(
    ([, paths, may]) => [...paths!.matchAll(/`src\/([^`]+?)\/?`/g)].map(([, path]) => [path!, may!] as const),
  ),
);
/** Folders that a file may import from, besides its own; null for all. */
function foldersFor(file: string): string[] | null {
  const may = ROWS.get(file.includes("/") ? file.split("/")[0]! : file);
  if (may === undefined) throw new Error(`ARCHITECTURE.md has no row for ${file}`);
  return may === "everything" ? null : may === "nothing" ? [] : may.split(", ");
}
const PLUGINS = [...ROWS].flatMap(([path, may]) => (may === "(plug-in)" ? [path] : []));

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
  it("has a row for every folder and file of src/, and none for what is gone", () => {
    const [below, top] = [...ROWS.keys()].reduce<[string[], string[]]>(
      ([nested, first], path) => (path.includes("/") ? [[...nested, path], first] : [nested, [...first, path]]),
      [[], []],
    );
    expect(top.sort()).toEqual(readdirSync("src").sort());
    for (const path of below) expect(statSync(join("src", path)).isDirectory()).toBe(true);
    expect(PLUGINS).toHaveLength(5);
    expect(Object.keys(PACKAGES).sort()).toEqual(
      top.filter((path) => statSync(join("src", path)).isDirectory() && foldersFor(`${path}/x`) !== null),
    );
  });

  it.each(files)("%s imports only what its folder may", (file) => {
    const folder = file.includes("/") ? file.split("/")[0]! : "";
    const allowed = foldersFor(file);
    const plugin = PLUGINS.find((path) => file.startsWith(`${path}/`));
    for (const target of importsOf(join("src", file))) {
      if (target.startsWith(".")) {
        const to = normalize(join(dirname(file), target));
        if (allowed !== null) expect([folder, ...allowed]).toContain(to.includes("/") ? to.split("/")[0]! : "");
        if (plugin !== undefined) expect(dirname(to)).not.toBe(plugin);
      } else if (folder in PACKAGES) {
        const known = PACKAGES[folder]!;
        expect(known.some((name) => target === name || (/[:/]$/.test(name) && target.startsWith(name)))).toBe(true);
      }
    }
  });

  it("keeps clock, environment and randomness out of the stages", () => {
    const stages = files.filter((file) => foldersFor(file) !== null && !file.startsWith("io/"));
    const offenders = stages.filter((file) =>
      /\bnew Date\(\)|\bDate\.now\(|\bprocess\.(?:env|argv|cwd|std|exit|hrtime)|\bMath\.random\(|\bconsole\.\w+\(/.test(
        readFileSync(join("src", file), "utf8"),
      ),
    );
    expect(offenders).toEqual([]);
  });

  it("has one definition of an address, and one function of a name in a folder of a stage", () => {
    const places = new Map<string, string[]>();
    const add = (what: string, file: string): unknown => places.set(what, [...(places.get(what) ?? []), file]);
    for (const file of files) {
      const text = readFileSync(join("src", file), "utf8");
      for (const [, address] of text.matchAll(/^(?:export )?const \w+ = "(https?:\/\/[^"]+)";$/gm)) add(address!, file);
      if (foldersFor(file) === null) continue;
      for (const [, name] of text.matchAll(/^export (?:async )?function (\w+)/gm))
        add(`${dirname(file)}: ${name}`, file);
    }
    expect(places.size).toBeGreaterThan(500);
    expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
  });
});
