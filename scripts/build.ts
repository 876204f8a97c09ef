/** Bundles the two entries into dist/: our code in files of its own, one chunk per vendor, the notices of third parties beside them. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { rolldown } from "rolldown";
import license from "rollup-plugin-license";

/** Our folders, each after those it may import: a chunk takes what it imports along, unless an earlier one has it. */
const STAGES = ["domain", "license", "documentation", "policy", "scan", "resolve", "check", "render", "fleet", "io"];

/** `node_modules/@scope/name/…` becomes `vendor-scope-name`. */
function vendorOf(id: string): string | null {
  const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id);
  return match === null ? null : `vendor-${match[1]!.replace("@", "").replace("/", "-")}`;
}

/** Chunks mirror the folders; a command and data that is read lazily stay files of their own. */
const groups = [
  { name: "vendor-undici", test: /node_modules\/undici\//, priority: 110 },
  { name: vendorOf, debugName: "vendors", test: /node_modules/, priority: 100 },
  ...STAGES.map((folder, index) => ({
    name: folder,
    test: (id: string) =>
      (id.includes(`/src/${folder}/`) && !id.endsWith("-data.ts")) || id.endsWith(`/src/${folder}-plugins.ts`),
    priority: 50 - index,
  })),
  // Apart, so that a scan does not load what only a review needs.
  { name: "threads", test: /\/src\/threads\.ts$/, priority: 3 },
  { name: "world", test: /\/src\/(?:plugins|world|version)\.ts$/, priority: 2 },
  { name: "review", test: /\/src\/review\.ts$/, priority: 1 },
];

const PERMISSIVE =
  /^\(?(?:MIT|ISC|Apache-2\.0|0BSD|BSD-2-Clause|BSD-3-Clause|CC0-1\.0|CC-BY-3\.0|Unlicense|BlueOak-1\.0\.0)(?: (?:OR|AND) [\w.-]+)*\)?$/;

interface Dependency {
  name: string | null;
  version: string | null;
  license: string | null;
  licenseText: string | null;
  repository: string | { url: string } | null;
}

function notice({ name, version, license: spdx, licenseText, repository }: Dependency): string {
  if (spdx === null || !PERMISSIVE.test(spdx)) throw new Error(`${name}: license ${spdx} may not be bundled`);
  const home = repository === null ? "" : typeof repository === "string" ? repository : repository.url;
  return [
    `## ${name} ${version}`,
    "",
    `License: ${spdx}${home === "" ? "" : ` · ${home}`}`,
    "",
    licenseText?.trim() ?? "(The package ships no license file.)",
  ].join("\n");
}

/** Data that was made from others' work and is no package. */
const DATA = [
  "## Digests of license texts\n\n`license` recognises texts by digests made from the SPDX License List (CC0-1.0, https://spdx.org/licenses/), the ScanCode LicenseDB (CC-BY-4.0, nexB Inc. and others, https://scancode-licensedb.aboutcode.org/) and license files of the models' own repositories. No text is included.",
  "## License facts\n\nCategories and clauses were written for this project from the license texts; each cell names its source in `docs/licenses.md`.",
];

rmSync("dist", { recursive: true, force: true });
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const bundle = await rolldown({
  input: { action: "src/action.ts", cli: "src/cli.ts", "scan-helper": "src/scan-helper.ts" },
  platform: "node",
  transform: { target: "node20", define: { __VERSION__: JSON.stringify(version) } },
  plugins: [
    (license as unknown as (options: object) => unknown)({
      thirdParty: {
        output: {
          file: "dist/THIRD_PARTY_NOTICES.md",
          template: (dependencies: Dependency[]) =>
            [
              "# Third-party notices",
              "",
              "Code and data of others inside this folder.",
              "",
              ...DATA,
              ...dependencies.map(notice),
            ].join("\n\n") + "\n",
        },
      },
    }) as never,
  ],
});
const { output } = await bundle.write({
  dir: "dist",
  format: "esm",
  minify: false,
  entryFileNames: "[name].js",
  chunkFileNames: ({ moduleIds, name }) =>
    moduleIds.some((id) => id.includes("/src/commands/"))
      ? "command-[name].js"
      : moduleIds.length === 0
        ? `lazy-${name}.js`
        : "[name].js",
  codeSplitting: { groups },
});
writeFileSync("dist/package.json", `${JSON.stringify({ type: "module" })}\n`);
const total = output.reduce((sum, file) => sum + (file.type === "chunk" ? file.code.length : 0), 0);
console.log(`${output.length} files, ${Math.round(total / 1024)} KiB`);
