import type { Category } from "../categories.ts";
import type { Cell, LicenseEntry, Term } from "./entry.ts";
import { licenseCopy } from "./entry.ts";

const SPDX = "spdx-license-list@6.12.0";

/** Elements of a Creative Commons license, in the order of its id. */
const ELEMENTS = ["BY", "BY-SA", "BY-ND", "BY-NC", "BY-NC-SA", "BY-NC-ND"] as const;
const VERSIONS = ["1.0", "2.0", "2.5", "3.0", "4.0"] as const;

/** Sections that carry the terms, which version 4.0 renumbered. */
function creativeCommons(elements: (typeof ELEMENTS)[number], version: (typeof VERSIONS)[number]): LicenseEntry {
  const id = `CC-${elements}-${version}`;
  const newest = version === "4.0";
  const parts = elements.split("-");
  const grant = newest ? "s. 2.a.1" : "s. 3";
  const conditions = newest ? "s. 3.a" : "s. 4";
  const adapted = newest ? "s. 3.b" : "s. 4.b";
  const noncommercial = parts.includes("NC");
  const noDerivatives = parts.includes("ND");
  const category: Category = noncommercial
    ? "noncommercial"
    : noDerivatives
      ? "no-derivatives"
      : parts.includes("SA")
        ? "share-alike"
        : "permissive";
  const shareAlike: Cell = parts.includes("SA")
    ? ["adapted material under the same or a compatible license", adapted, "share-alike"]
    : ["none", adapted];
  return {
    id,
    title: `Creative Commons ${parts.map((part) => NAMES[part]).join("-")} ${version}`,
    category,
    source: `${SPDX} ${id}`,
    terms: {
      "commercial-use": noncommercial ? ["no", grant, "noncommercial"] : ["yes", grant],
      "use-restrictions": noncommercial ? ["noncommercial purposes only", grant] : ["none", grant],
      threshold: ["none", "whole text"],
      territory: ["none", grant],
      attribution: ["credit the author, link the license, indicate changes", conditions, "attribution-required"],
      "license-copy": ["link or copy", conditions],
      "flow-down": [
        noncommercial
          ? "noncommercial stays on the material and what is adapted from it"
          : "no added restrictions on the material",
        newest ? "s. 2.a.5" : "s. 4.a",
      ],
      "output-training": ["not restricted", "whole text"],
      derivatives: noDerivatives
        ? ["may be made, may not be shared", newest ? "s. 2.a.1.B" : "s. 3", "no-derivatives"]
        : ["allowed", grant],
      "share-alike": shareAlike,
      ...(newest ? ({ patents: ["none granted", "s. 2.b.2", "no-patent-grant"] } as const) : {}),
    },
    duties: [
      {
        id: "attribution-creative-commons",
        text: "Credit the author, link the license and say what was changed",
        at: conditions,
        on: "copies",
        shownBy: [
          id.replace(/-([\d.]+)$/, " $1").replace("CC-", "CC "),
          id,
          `creativecommons.org/licenses/${elements.toLowerCase()}/${version}`,
        ],
      },
    ],
  };
}

const NAMES: Record<string, string> = {
  BY: "Attribution",
  SA: "ShareAlike",
  ND: "NoDerivatives",
  NC: "NonCommercial",
};

const FREE_RESULTS: Partial<Record<Term, Cell>> = {
  "commercial-use": ["yes", "whole text"],
  "use-restrictions": ["none", "whole text"],
  threshold: ["none", "whole text"],
  territory: ["none", "whole text"],
  derivatives: ["allowed", "whole text"],
};

/** Licenses for content and data. */
export const CONTENT: readonly LicenseEntry[] = [
  ...VERSIONS.flatMap((version) => ELEMENTS.map((elements) => creativeCommons(elements, version))),
  {
    id: "CDLA-Permissive-1.0",
    title: "Community Data License Agreement Permissive 1.0",
    category: "permissive",
    source: `${SPDX} CDLA-Permissive-1.0`,
    terms: {
      ...FREE_RESULTS,
      attribution: ["keep notices on published data", "s. 3.1", "attribution-required"],
      "license-copy": ["with published data", "s. 3.1", "license-copy-required"],
      "flow-down": ["none on results", "s. 3.4"],
      "output-training": ["results unrestricted", "s. 3.4"],
      "share-alike": ["none", "s. 3"],
    },
    duties: [licenseCopy("s. 3.1")],
  },
  {
    id: "CDLA-Permissive-2.0",
    title: "Community Data License Agreement Permissive 2.0",
    category: "permissive",
    source: `${SPDX} CDLA-Permissive-2.0`,
    terms: {
      ...FREE_RESULTS,
      attribution: ["none beyond the agreement's text", "s. 2.1"],
      "license-copy": ["with shared data", "s. 2.1", "license-copy-required"],
      "flow-down": ["none on results, machine-learning models named", "s. 3.1, 5.4"],
      "output-training": ["results unrestricted", "s. 3.1"],
      "share-alike": ["none", "s. 2"],
    },
    duties: [licenseCopy("s. 2.1")],
  },
  {
    id: "CDLA-Sharing-1.0",
    title: "Community Data License Agreement Sharing 1.0",
    category: "share-alike",
    source: `${SPDX} CDLA-Sharing-1.0`,
    terms: {
      ...FREE_RESULTS,
      attribution: ["keep notices on published data", "s. 3.2", "attribution-required"],
      "license-copy": ["with published data", "s. 3.2", "license-copy-required"],
      "flow-down": ["none on results", "s. 3.5"],
      "output-training": ["results unrestricted", "s. 3.5"],
      "share-alike": ["published data under the same agreement", "s. 3.1", "share-alike"],
    },
    duties: [licenseCopy("s. 3.2")],
  },
  {
    id: "C-UDA-1.0",
    title: "Computational Use of Data Agreement 1.0",
    category: "data-use-limited",
    source: `${SPDX} C-UDA-1.0`,
    terms: {
      "use-restrictions": ["computational use only", "whole text", "data-use-limited"],
      territory: ["none", "whole text"],
      attribution: ["keep attribution information", "whole text", "attribution-required"],
      "flow-down": ["binds recipients of the data; trained models are results and free", "whole text"],
      "output-training": ["results unrestricted", "whole text"],
      "share-alike": ["none", "whole text"],
    },
  },
  {
    id: "ODC-By-1.0",
    title: "Open Data Commons Attribution License 1.0",
    category: "permissive",
    source: `${SPDX} ODC-By-1.0`,
    terms: {
      ...FREE_RESULTS,
      attribution: [
        "notice on the database and on publicly used produced works",
        "s. 4.2, 4.3",
        "attribution-required",
      ],
      "license-copy": ["copy or address", "s. 4.2", "license-copy-required"],
      "flow-down": ["notice on produced works only", "s. 4.3"],
      "output-training": ["not restricted", "whole text"],
      "share-alike": ["none", "s. 4"],
    },
    duties: [licenseCopy("s. 4.2")],
  },
  {
    id: "ODbL-1.0",
    title: "Open Data Commons Open Database License 1.0",
    category: "share-alike",
    source: `${SPDX} ODbL-1.0`,
    terms: {
      ...FREE_RESULTS,
      attribution: ["notice on the database and on produced works", "s. 4.2, 4.3", "attribution-required"],
      "license-copy": ["copy or address", "s. 4.2", "license-copy-required"],
      "flow-down": ["derivative databases stay under it; produced works carry a notice", "s. 4.3, 4.4"],
      "output-training": ["not restricted", "whole text"],
      "share-alike": ["derivative databases under the same license", "s. 4.4", "share-alike"],
    },
    duties: [licenseCopy("s. 4.2")],
  },
  {
    id: "etalab-2.0",
    title: "Etalab Open License 2.0",
    category: "permissive",
    source: `${SPDX} etalab-2.0`,
    terms: {
      ...FREE_RESULTS,
      attribution: ["name the source and its last update", "whole text", "attribution-required"],
      "license-copy": ["none", "whole text"],
      "flow-down": ["none", "whole text"],
      "output-training": ["not restricted", "whole text"],
      "share-alike": ["none", "whole text"],
    },
  },
];
