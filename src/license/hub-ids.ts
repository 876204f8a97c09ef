/**
 * Every license id that the Hub documents (huggingface/hub-docs@242f4a1 `docs/hub/repositories-licenses.md`: 83), by what it
 * stands for. Looked up exactly: no nearness ever decides.
 */

/** Hub id → SPDX id. GNU ids say nothing of later versions, so they are read as SPDX reads its own bare ids: that version only. */
const SPDX: Record<string, string> = {
  "afl-3.0": "AFL-3.0",
  "agpl-3.0": "AGPL-3.0-only",
  "apache-2.0": "Apache-2.0",
  "artistic-2.0": "Artistic-2.0",
  "bsd-2-clause": "BSD-2-Clause",
  "bsd-3-clause": "BSD-3-Clause",
  "bsd-3-clause-clear": "BSD-3-Clause-Clear",
  // Boost, not Business Source.
  "bsl-1.0": "BSL-1.0",
  "c-uda": "C-UDA-1.0",
  "cc-by-2.0": "CC-BY-2.0",
  "cc-by-2.5": "CC-BY-2.5",
  "cc-by-3.0": "CC-BY-3.0",
  "cc-by-4.0": "CC-BY-4.0",
  "cc-by-nc-2.0": "CC-BY-NC-2.0",
  "cc-by-nc-3.0": "CC-BY-NC-3.0",
  "cc-by-nc-4.0": "CC-BY-NC-4.0",
  "cc-by-nc-nd-3.0": "CC-BY-NC-ND-3.0",
  "cc-by-nc-nd-4.0": "CC-BY-NC-ND-4.0",
  "cc-by-nc-sa-2.0": "CC-BY-NC-SA-2.0",
  "cc-by-nc-sa-3.0": "CC-BY-NC-SA-3.0",
  "cc-by-nc-sa-4.0": "CC-BY-NC-SA-4.0",
  "cc-by-nd-4.0": "CC-BY-ND-4.0",
  "cc-by-sa-3.0": "CC-BY-SA-3.0",
  "cc-by-sa-4.0": "CC-BY-SA-4.0",
  "cc0-1.0": "CC0-1.0",
  "cdla-permissive-1.0": "CDLA-Permissive-1.0",
  "cdla-permissive-2.0": "CDLA-Permissive-2.0",
  "cdla-sharing-1.0": "CDLA-Sharing-1.0",
  "ecl-2.0": "ECL-2.0",
  "epl-1.0": "EPL-1.0",
  "epl-2.0": "EPL-2.0",
  // The one id that SPDX writes in lower case.
  "etalab-2.0": "etalab-2.0",
  "eupl-1.1": "EUPL-1.1",
  "eupl-1.2": "EUPL-1.2",
  "gpl-2.0": "GPL-2.0-only",
  "gpl-3.0": "GPL-3.0-only",
  isc: "ISC",
  "lgpl-2.1": "LGPL-2.1-only",
  "lgpl-3.0": "LGPL-3.0-only",
  "lgpl-lr": "LGPLLR",
  "lppl-1.3c": "LPPL-1.3c",
  mit: "MIT",
  "mpl-2.0": "MPL-2.0",
  "ms-pl": "MS-PL",
  ncsa: "NCSA",
  "odc-by": "ODC-By-1.0",
  odbl: "ODbL-1.0",
  "ofl-1.1": "OFL-1.1",
  "openmdw-1.0": "OpenMDW-1.0",
  "osl-3.0": "OSL-3.0",
  pddl: "PDDL-1.0",
  postgresql: "PostgreSQL",
  unlicense: "Unlicense",
  wtfpl: "WTFPL",
  zlib: "Zlib",
};

/** Ids of one certain license that SPDX does not list. */
const BEYOND_SPDX = [
  "apple-amlr",
  "apple-ascl",
  "bigcode-openrail-m",
  "bigscience-bloom-rail-1.0",
  "bigscience-openrail-m",
  "creativeml-openrail-m",
  "deepfloyd-if-license",
  "fair-noncommercial-research-license",
  "gemma",
  "grok2-community",
  "h-research",
  "intel-research",
  "llama2",
  "llama3",
  "llama3.1",
  "llama3.2",
  "llama3.3",
  "llama4",
  "openmdw-1.1",
  "openrail++",
] as const;

/** Ids that name a family: any member could be meant, so none is assumed. */
export const FAMILIES: Readonly<Record<string, string>> = {
  bsd: "0BSD to BSD-4-Clause",
  cc: "CC0-1.0 to CC-BY-NC-ND-4.0",
  gfdl: "GFDL-1.1 to GFDL-1.3, with or without invariant sections",
  gpl: "GPL-1.0 to GPL-3.0",
  lgpl: "LGPL-2.0 to LGPL-3.0",
  openrail: "the OpenRAIL licenses, whose use restrictions differ",
};

/** Ids that state no license. */
export const NO_LICENSE = ["other", "unknown"] as const;

const BY_ID = new Map<string, string>([
  ...Object.entries(SPDX),
  ...BEYOND_SPDX.map((id): [string, string] => [id, licenseRefOf(id)]),
]);

/** `LicenseRef-HF-<id>`: SPDX allows letters, digits, `-` and `.` there, so `++` is spelled out. */
function licenseRefOf(hubId: string): string {
  return `LicenseRef-HF-${hubId.replace("++", "-plus-plus")}`;
}

/** Stands for a family where its common terms are looked up; never for a license. */
export function familyRefOf(id: string): string {
  return licenseRefOf(id);
}

/** SPDX id or `LicenseRef-HF-…` of a Hub id of one certain license; null for families, `other`, `unknown` and anything else. */
export function expressionOfHubId(id: string): string | null {
  return BY_ID.get(id) ?? null;
}

/** Every Hub id that the Hub documents. */
export function hubIds(): string[] {
  return [...BY_ID.keys(), ...Object.keys(FAMILIES), ...NO_LICENSE].sort();
}
