import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Found } from "./score.ts";

/** Minutes that one repository may take. */
const LONGEST = 7;

interface Bom {
  components?: {
    type: string;
    group?: string;
    name: string;
    "bom-ref"?: string;
    evidence?: { occurrences?: { location?: string }[] };
  }[];
}

/** What cdxgen's AI part finds in a folder, each place of a model or dataset with an owner as a use; a word of why where it failed. */
export function runCdxgen(file: string, folder: string): Found[] | string {
  const scratch = mkdtempSync(join(tmpdir(), "cdxgen-"));
  try {
    const output = join(scratch, "bom.json");
    const run = spawnSync(process.execPath, [file, "-t", "ai", "--no-install-deps", "-o", output, folder], {
      stdio: "ignore",
      timeout: LONGEST * 60_000,
    });
    if (run.error !== undefined) return run.error.message;
    if (!existsSync(output)) return `no BOM, exit code ${run.status}`;
    return placesOf(JSON.parse(readFileSync(output, "utf8")) as Bom);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function placesOf({ components = [] }: Bom): Found[] {
  const found: Found[] = [];
  for (const { type, group, name, evidence, "bom-ref": reference } of components) {
    if ((type !== "machine-learning-model" && type !== "data") || group === undefined || group === "") continue;
    for (const { location } of evidence?.occurrences ?? []) {
      const place = /^(.+)#L(\d+)$/.exec(location ?? "");
      if (place === null) continue;
      found.push({
        path: place[1]!,
        line: Number(place[2]),
        kind: type === "data" ? "dataset" : "model",
        id: `${group}/${name}`,
        revision: null,
        usage: "use",
        confidence: "declared",
        detector: "cdxgen",
        written: reference ?? name,
      });
    }
  }
  return found;
}
