import type { LicenseEntry } from "./entry.ts";

const COMMON = "all members";

/**
 * What every license of a family has in common. The Hub's family ids are no licenses, so they are never allowed by these; but a
 * clause that all members have is certain, whichever was meant.
 */
export const FAMILY_TERMS: readonly LicenseEntry[] = [
  {
    id: "LicenseRef-HF-bsd",
    title: "BSD license family",
    category: "permissive",
    source: "spdx-license-list@6.12.0 0BSD to BSD-4-Clause",
    terms: { "commercial-use": ["yes", COMMON] },
  },
  {
    id: "LicenseRef-HF-cc",
    title: "Creative Commons license family",
    category: "permissive",
    source: "spdx-license-list@6.12.0 CC0-1.0 to CC-BY-NC-ND-4.0",
    terms: {},
  },
  {
    id: "LicenseRef-HF-gfdl",
    title: "GNU Free Documentation License family",
    category: "share-alike",
    source: "spdx-license-list@6.12.0 GFDL-1.1 to GFDL-1.3",
    terms: {
      "commercial-use": ["yes", COMMON],
      attribution: ["keep notices", COMMON, "attribution-required"],
      "license-copy": ["yes", COMMON, "license-copy-required"],
      "share-alike": ["changed versions under the same license", COMMON, "share-alike"],
    },
  },
  {
    id: "LicenseRef-HF-gpl",
    title: "GNU General Public License family",
    category: "strong-copyleft",
    source: "spdx-license-list@6.12.0 GPL-1.0 to GPL-3.0",
    terms: {
      "commercial-use": ["yes", COMMON],
      attribution: ["keep notices; state changes", COMMON, "attribution-required"],
      "license-copy": ["yes", COMMON, "license-copy-required"],
      "share-alike": ["same license for works based on it, source disclosed", COMMON, "strong-copyleft"],
    },
  },
  {
    id: "LicenseRef-HF-lgpl",
    title: "GNU Lesser General Public License family",
    category: "weak-copyleft",
    source: "spdx-license-list@6.12.0 LGPL-2.0 to LGPL-3.0",
    terms: {
      "commercial-use": ["yes", COMMON],
      attribution: ["keep notices", COMMON, "attribution-required"],
      "license-copy": ["yes", COMMON, "license-copy-required"],
      "share-alike": ["changed files under the same license, source disclosed", COMMON, "share-alike"],
    },
  },
  {
    id: "LicenseRef-HF-openrail",
    title: "OpenRAIL license family",
    category: "use-restricted",
    source: "aboutcode-org/scancode-licensedb@053a651 docs, the OpenRAIL-M texts",
    terms: {
      "commercial-use": ["yes", COMMON],
      "use-restrictions": ["a list of forbidden uses, which differs", COMMON, "use-restricted"],
      attribution: ["keep notices", COMMON, "attribution-required"],
      "license-copy": ["yes", COMMON, "license-copy-required"],
      "flow-down": ["use restrictions must be passed on", COMMON, "flow-down"],
    },
  },
];
