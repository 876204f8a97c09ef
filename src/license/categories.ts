/** What kind of license it is, by its strongest term: the vocabulary of `category:…` in `licenses.allow`. */
export const CATEGORIES = {
  "public-domain": "No conditions, or a dedication to the public domain",
  permissive: "Keep the notices, else do as you like; for code, content, data or models",
  "weak-copyleft": "Changed files stay under the license; works that only use them do not",
  "strong-copyleft": "Works based on it stay under the license when distributed",
  "network-copyleft": "As strong copyleft, and serving it over a network counts",
  "share-alike": "Adapted content or data stays under the same or a compatible license",
  "no-derivatives": "Adapted versions may not be shared",
  noncommercial: "No commercial use",
  "research-only": "Research use only",
  "use-restricted": "Any use except a list of forbidden ones, which binds those downstream as well",
  community: "A vendor's own terms: use policy, thresholds, naming, territory",
  "data-use-limited": "Data for computing only",
} as const;
export type Category = keyof typeof CATEGORIES;

export function isCategory(word: string): word is Category {
  return Object.hasOwn(CATEGORIES, word);
}

/** License → category. GNU versions stand without `-only` and `-or-later`. */
const MEMBERS: Partial<Record<Category, readonly string[]>> = {
  "public-domain": ["CC0-1.0", "PDDL-1.0", "Unlicense", "WTFPL", "0BSD", "CC-PDDC", "MIT-0", "blessing"],
  permissive: [
    ...[
      "AFL-3.0",
      "Apache-1.1",
      "Apache-2.0",
      "BSD-2-Clause",
      "BSD-2-Clause-Patent",
      "BSD-3-Clause",
      "BSD-3-Clause-Clear",
    ],
    ...[
      "BSL-1.0",
      "BlueOak-1.0.0",
      "ECL-2.0",
      "ISC",
      "MIT",
      "MS-PL",
      "NCSA",
      "PostgreSQL",
      "PSF-2.0",
      "Python-2.0",
      "UPL-1.0",
    ],
    ...["Unicode-3.0", "X11", "Zlib"],
    ...["CC-BY-1.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-3.0", "CC-BY-4.0"],
    ...["CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "ODC-By-1.0", "etalab-2.0", "OGL-UK-3.0"],
    ...["OpenMDW-1.0", "LicenseRef-HF-openmdw-1.1", "LicenseRef-HF-apple-ascl"],
  ],
  "weak-copyleft": [
    ...["Artistic-2.0", "CDDL-1.0", "CDDL-1.1", "EPL-1.0", "EPL-2.0", "LGPL-2.0", "LGPL-2.1", "LGPL-3.0", "LGPLLR"],
    ...["LPPL-1.3c", "MPL-1.1", "MPL-2.0", "MS-RL", "OFL-1.1"],
  ],
  "strong-copyleft": ["GPL-1.0", "GPL-2.0", "GPL-3.0"],
  "network-copyleft": ["AGPL-3.0", "EUPL-1.1", "EUPL-1.2", "OSL-3.0", "SSPL-1.0"],
  "share-alike": [
    ...["CC-BY-SA-1.0", "CC-BY-SA-2.0", "CC-BY-SA-2.5", "CC-BY-SA-3.0", "CC-BY-SA-4.0"],
    ...["CDLA-Sharing-1.0", "ODbL-1.0", "GFDL-1.1", "GFDL-1.2", "GFDL-1.3"],
  ],
  "no-derivatives": ["CC-BY-ND-1.0", "CC-BY-ND-2.0", "CC-BY-ND-2.5", "CC-BY-ND-3.0", "CC-BY-ND-4.0"],
  noncommercial: [
    ...["CC-BY-NC-1.0", "CC-BY-NC-2.0", "CC-BY-NC-2.5", "CC-BY-NC-3.0", "CC-BY-NC-4.0"],
    ...["CC-BY-NC-SA-1.0", "CC-BY-NC-SA-2.0", "CC-BY-NC-SA-2.5", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-4.0"],
    ...["CC-BY-NC-ND-1.0", "CC-BY-NC-ND-2.0", "CC-BY-NC-ND-2.5", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-4.0"],
  ],
  "research-only": [
    ...["LicenseRef-HF-apple-amlr", "LicenseRef-HF-deepfloyd-if-license", "LicenseRef-HF-intel-research"],
    ...["LicenseRef-HF-fair-noncommercial-research-license"],
  ],
  "use-restricted": [
    ...["LicenseRef-HF-bigcode-openrail-m", "LicenseRef-HF-bigscience-bloom-rail-1.0"],
    ...[
      "LicenseRef-HF-bigscience-openrail-m",
      "LicenseRef-HF-creativeml-openrail-m",
      "LicenseRef-HF-openrail-plus-plus",
    ],
    "LicenseRef-HF-gemma",
  ],
  community: [
    ...["LicenseRef-HF-llama2", "LicenseRef-HF-llama3", "LicenseRef-HF-llama3.1", "LicenseRef-HF-llama3.2"],
    ...["LicenseRef-HF-llama3.3", "LicenseRef-HF-llama4", "LicenseRef-HF-grok2-community"],
  ],
  "data-use-limited": ["C-UDA-1.0"],
};

const BY_LICENSE = new Map<string, Category>(
  (Object.keys(CATEGORIES) as Category[]).flatMap((category) =>
    (MEMBERS[category] ?? []).map((license): [string, Category] => [license, category]),
  ),
);

/** Category of an SPDX id or `LicenseRef-…`; null where nobody has judged it. */
export function categoryOf(license: string): Category | null {
  return BY_LICENSE.get(license.replace(/-(?:only|or-later)$/, "")) ?? null;
}
