/**
 * Makes `src/license/text/index-data.ts`: digests of license texts, no texts. Takes any number of folders:
 *
 *     node scripts/license-texts.ts <spdx-license-list>/licenses <scancode-licensedb>/docs <folder of LicenseRef-….txt>
 *
 * `*.json` is read as in the npm package spdx-license-list, `*.LICENSE` as in ScanCode LicenseDB (front matter with
 * `spdx_license_key`), `*.txt` as a text whose name is its id.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { CATALOGUE } from "../src/license/catalogue.ts";
import { parseExpression, formatExpression } from "../src/license/expression.ts";
import { FEWEST_FOR_SIMILAR, SKETCH_SIZE, fingerprintOf, type Fingerprint } from "../src/license/text/fingerprint.ts";

interface KnownText {
  id: string;
  fingerprint: Fingerprint;
}

/** ScanCode's keys of texts that SPDX does not list, by the catalogue's ids. */
const SCANCODE: Record<string, string> = {
  "bigcode-open-rail-m-v1": "LicenseRef-HF-bigcode-openrail-m",
  "bigscience-open-rail-m": "LicenseRef-HF-bigscience-openrail-m",
  "bigscience-open-rail-m2": "LicenseRef-HF-openrail-plus-plus",
  "bigscience-rail-1.0": "LicenseRef-HF-bigscience-bloom-rail-1.0",
  "bilibili-model-ula-2025-09-09": "LicenseRef-bilibili-2025",
  "chameleon-research-2024": "LicenseRef-Chameleon-Research-2024",
  "deepseek-la-1.0": "LicenseRef-DeepSeek-1.0",
  "exaone-ai-model-1.1-nc": "LicenseRef-EXAONE-1.1-NC",
  "fair-ai-public-1.0-sd": "LicenseRef-FAIPL-1.0-SD",
  "falcon-2-11b-1.0": "LicenseRef-Falcon-2-11B",
  "flux-1-nc": "LicenseRef-FLUX.1-dev-NC",
  "gemma-tou-2024-04-01": "LicenseRef-HF-gemma",
  "gemma-tou-2025-03-24": "LicenseRef-HF-gemma",
  "hyperclova-x-seed-2025": "LicenseRef-HyperCLOVA-X-SEED-2025",
  "llama-license-2023": "LicenseRef-LLaMA-1",
  "llama-2-license-2023": "LicenseRef-HF-llama2",
  "llama-3.1-license-2024": "LicenseRef-HF-llama3.1",
  "llama-3.2-license-2024": "LicenseRef-HF-llama3.2",
  "llama-3.3-license-2024": "LicenseRef-HF-llama3.3",
  "llama-4-cla-2025": "LicenseRef-HF-llama4",
  "nvidia-open-model-2025-04-28": "LicenseRef-NVIDIA-Open-Model-2025",
  "openmdw-1.0": "OpenMDW-1.0",
  "playground-v2-community": "LicenseRef-Playground-v2",
  "qwen-2024": "LicenseRef-Qwen-2024",
  "stability-ai-community-2024": "LicenseRef-Stability-AI-Community-2024",
  "stability-ai-nc-2023-12-06": "LicenseRef-Stability-AI-NC-2023",
  "stable-diffusion-2022-08-22": "LicenseRef-HF-creativeml-openrail-m",
  "tencent-hunyuan-3d-2.0-cla": "LicenseRef-Tencent-Hunyuan-3D-2.0",
  "tongyi-qianwen-2023": "LicenseRef-Tongyi-Qianwen-2023",
};

const texts = process.argv.slice(2).flatMap(textsIn);
const byDigest = new Map<number, Set<string>>();
for (const { id, fingerprint } of texts) {
  byDigest.set(fingerprint.exact, (byDigest.get(fingerprint.exact) ?? new Set()).add(id));
}
const exact = [...byDigest].flatMap(([digest, ids]): [number, string][] => {
  const id = commonName([...ids]);
  return id === null ? [] : [[digest, id]];
});
const wanted = new Set(CATALOGUE.map(({ id }) => id));
const similar = [...new Map(texts.map((text) => [`${text.id} ${text.fingerprint.decisive}`, text])).values()].filter(
  ({ id, fingerprint }) =>
    wanted.has(id.replace(/-only$/, "")) &&
    fingerprint.words >= FEWEST_FOR_SIMILAR &&
    fingerprint.sketch.length === SKETCH_SIZE,
);
const ids = [...new Set([...exact.map(([, id]) => id), ...similar.map(({ id }) => id)])].sort();

const exactBytes = exact
  .sort(([a], [b]) => a - b)
  .flatMap(([digest, id]) => [...bytes(digest, 7), ...bytes(ids.indexOf(id), 2)]);
const similarBytes = similar
  .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.fingerprint.decisive - b.fingerprint.decisive))
  .flatMap(({ id, fingerprint }) => [
    ...bytes(ids.indexOf(id), 2),
    ...bytes(fingerprint.decisive, 7),
    ...bytes(fingerprint.words, 2),
    ...fingerprint.sketch.flatMap((digest) => bytes(digest, 3)),
  ]);
const lines = [
  "/** Made by scripts/license-texts.ts: digests of license texts (SPDX License List, CC0; ScanCode LicenseDB, CC-BY-4.0; vendors' own). */",
  "export default {",
  ...Object.entries({ ids: ids.join(" "), exact: base64(exactBytes), similar: base64(similarBytes) }).map(
    ([key, value]) => `  ${key}:\n    ${JSON.stringify(value)},`,
  ),
  "};",
  "",
];
writeFileSync("src/license/text/index-data.ts", lines.join("\n"));
console.log(
  `${exact.length} texts of ${ids.length} licenses, ${similar.length} to compare; ${lines.join("\n").length} characters`,
);

function textsIn(folder: string): KnownText[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((file) => {
    if (!file.isFile()) return [];
    const text = readFileSync(join(folder, file.name), "utf8");
    const known = readKnown(file.name, text);
    const id = known === null ? null : normalId(known.id);
    const fingerprint = known === null ? null : fingerprintOf(known.text);
    return id === null || fingerprint === null ? [] : [{ id, fingerprint }];
  });
}

function readKnown(name: string, text: string): { id: string; text: string } | null {
  if (name.endsWith(".json")) return { id: basename(name, ".json"), text: JSON.parse(text).licenseText };
  if (name.endsWith(".txt")) return { id: name.replace(/(?:@\d+)?\.txt$/, ""), text };
  if (!name.endsWith(".LICENSE")) return null;
  const matter = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (matter === null || /^is_exception: (?:yes|true)/m.test(matter[1]!)) return null;
  const key = basename(name, ".LICENSE");
  const spdx = /^spdx_license_key: (\S+)$/m.exec(matter[1]!)?.[1];
  const id = SCANCODE[key] ?? (spdx === undefined || spdx.startsWith("LicenseRef-") ? null : spdx);
  return id === null ? null : { id, text: text.slice(matter[0].length) };
}

/** As `formatExpression` writes it, GNU texts as `-only`; null for what is no license of its own. */
function normalId(id: string): string | null {
  if (id.startsWith("any-OSI")) return null;
  const parsed = parseExpression(
    id.replace(/\+$|-or-later$/, "").replace(/^((?:A|L)?GPL-\d\.\d|GFDL-1\.\d)$/, "$1-only"),
  );
  return parsed === null ? null : formatExpression(parsed);
}

/** One name for texts that several ids share: the one that the others extend. */
function commonName(ids: readonly string[]): string | null {
  if (ids.length === 1) return ids[0]!;
  const plain = (id: string): string => id.replace(/-only$/, "");
  const short = [...ids].sort((a, b) => plain(a).length - plain(b).length)[0]!;
  return ids.every((id) => plain(id).startsWith(plain(short))) ? short : null;
}

function bytes(value: number, length: number): number[] {
  return Array.from({ length }, (_, index) => Math.floor(value / 256 ** (length - 1 - index)) % 256);
}

function base64(values: readonly number[]): string {
  return Buffer.from(Uint8Array.from(values)).toString("base64");
}
