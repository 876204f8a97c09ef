import { build } from "esbuild";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An entry of src/ in one file, as it ships: starting hundreds of files anew for each case would take most of the time. */
export async function bundled(entry: "src/cli.ts" | "src/action.ts"): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), "model-review-bundle-")), "entry.mjs");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    define: { __VERSION__: '"0.0.0-test"' },
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return outfile;
}
