import type { Category } from "../categories.ts";
import type { Cell, LicenseEntry, Term } from "./entry.ts";
import { licenseCopy } from "./entry.ts";

type Terms = Partial<Record<Term, Cell>>;

const TEXT = "whole text";
const source = (id: string): string => `spdx-license-list@6.12.0 ${id}; choosealicense.com@aed28f9`;

const OPEN: Terms = {
  "commercial-use": ["yes", TEXT],
  "use-restrictions": ["none", TEXT],
  threshold: ["none", TEXT],
  territory: ["none", TEXT],
  naming: ["none", TEXT],
  "output-training": ["not restricted", TEXT],
  derivatives: ["allowed", TEXT],
  "network-use": ["not restricted", TEXT],
  changes: ["none", TEXT],
};

interface Row {
  id: string;
  title: string;
  terms?: Terms;
  compatible?: readonly string[];
}

function entries(category: Category, common: Terms, rows: readonly Row[]): LicenseEntry[] {
  const copy = common["license-copy"];
  return rows.map(({ id, title, terms, compatible }) => ({
    id,
    title,
    category,
    source: source(id),
    terms: { ...OPEN, ...common, ...terms },
    ...(compatible === undefined ? {} : { compatible }),
    ...(copy?.[2] === "license-copy-required" ? { duties: [licenseCopy(copy[1])] } : {}),
  }));
}

const NO_CONDITIONS: Terms = {
  attribution: ["none", TEXT],
  "license-copy": ["none", TEXT],
  "flow-down": ["none", TEXT],
  "share-alike": ["none", TEXT],
};

const KEEP_NOTICES: Terms = {
  attribution: ["keep copyright and license notice", TEXT, "attribution-required"],
  "license-copy": ["yes", TEXT, "license-copy-required"],
  "flow-down": ["none beyond notices", TEXT],
  "share-alike": ["none", TEXT],
};

const PATENTS_SILENT: Cell = ["not mentioned", TEXT];
const PATENTS_GRANTED: Cell = ["granted; suing over patents ends it", "patent section", "patent-termination"];
const PATENTS_EXCLUDED: Cell = ["none granted", "last clause", "no-patent-grant"];

const PERMISSIVE: readonly Row[] = [
  { id: "AFL-3.0", title: "Academic Free License v3.0", terms: { patents: PATENTS_GRANTED } },
  { id: "Apache-1.1", title: "Apache License 1.1" },
  {
    id: "Apache-2.0",
    title: "Apache License 2.0",
    terms: {
      attribution: ["keep notices and NOTICE; state changes", "s. 4.b-d", "attribution-required"],
      "license-copy": ["yes", "s. 4.a", "license-copy-required"],
      patents: ["granted; suing over patents ends it", "s. 3", "patent-termination"],
    },
  },
  { id: "BSD-2-Clause", title: 'BSD 2-Clause "Simplified" License', terms: { patents: PATENTS_SILENT } },
  { id: "BSD-2-Clause-Patent", title: "BSD-2-Clause Plus Patent License", terms: { patents: ["granted", TEXT] } },
  { id: "BSD-3-Clause", title: 'BSD 3-Clause "New" or "Revised" License', terms: { patents: PATENTS_SILENT } },
  { id: "BSD-3-Clause-Clear", title: "BSD 3-Clause Clear License", terms: { patents: PATENTS_EXCLUDED } },
  {
    id: "BSL-1.0",
    title: "Boost Software License 1.0",
    terms: {
      attribution: ["keep notices, except in machine code", TEXT, "attribution-required"],
      patents: PATENTS_SILENT,
    },
  },
  { id: "BlueOak-1.0.0", title: "Blue Oak Model License 1.0.0", terms: { patents: ["granted", "Patent"] } },
  {
    id: "ECL-2.0",
    title: "Educational Community License v2.0",
    terms: {
      attribution: ["keep notices and NOTICE; state changes", "s. 4.b-d", "attribution-required"],
      "license-copy": ["yes", "s. 4.a", "license-copy-required"],
      patents: ["granted in part; suing over patents ends it", "s. 3", "patent-termination"],
    },
  },
  { id: "ISC", title: "ISC License", terms: { patents: PATENTS_SILENT } },
  { id: "MIT", title: "MIT License", terms: { patents: PATENTS_SILENT } },
  {
    id: "MS-PL",
    title: "Microsoft Public License",
    terms: {
      "flow-down": ["distributed source stays under it", "s. 3.D"],
      patents: ["granted; suing over patents ends it", "s. 2.B, 3.B", "patent-termination"],
    },
  },
  { id: "NCSA", title: "University of Illinois/NCSA Open Source License", terms: { patents: PATENTS_SILENT } },
  { id: "PSF-2.0", title: "Python Software Foundation License 2.0" },
  { id: "Python-2.0", title: "Python License 2.0" },
  { id: "PostgreSQL", title: "PostgreSQL License", terms: { patents: PATENTS_SILENT } },
  { id: "UPL-1.0", title: "Universal Permissive License v1.0", terms: { patents: ["granted", TEXT] } },
  { id: "Unicode-3.0", title: "Unicode License v3" },
  { id: "X11", title: "X11 License", terms: { patents: PATENTS_SILENT } },
  {
    id: "Zlib",
    title: "zlib License",
    terms: {
      attribution: ["mark altered versions; keep the notice in source", "2, 3", "attribution-required"],
      "license-copy": ["in source", "3"],
      patents: PATENTS_SILENT,
    },
  },
  {
    id: "OpenMDW-1.0",
    title: "Open Model, Data & Weights License Agreement 1.0",
    terms: {
      attribution: ["keep copyright and origin notices", "3rd paragraph", "attribution-required"],
      "output-training": ["outputs unrestricted", "5th paragraph"],
      patents: ["a patent suit ends all rights", "4th paragraph", "patent-termination"],
    },
  },
  {
    id: "LicenseRef-HF-openmdw-1.1",
    title: "Open Model, Data & Weights License Agreement 1.1",
    terms: {
      attribution: ["keep copyright and origin notices", "3rd paragraph", "attribution-required"],
      "output-training": ["outputs unrestricted", "5th paragraph"],
      patents: ["a patent or copyright suit ends all rights", "4th paragraph", "patent-termination"],
    },
  },
];

const WEAK: Terms = {
  attribution: ["keep copyright and license notice", TEXT, "attribution-required"],
  "license-copy": ["yes", TEXT, "license-copy-required"],
  "flow-down": ["changed files stay under it", TEXT],
  "share-alike": ["changed files under the same license, source disclosed", TEXT, "share-alike"],
};

const WEAK_COPYLEFT: readonly Row[] = [
  {
    id: "Artistic-2.0",
    title: "Artistic License 2.0",
    terms: { "share-alike": ["changed versions documented, or under the same license", "s. 4"] },
  },
  { id: "CDDL-1.0", title: "Common Development and Distribution License 1.0", terms: { patents: PATENTS_GRANTED } },
  { id: "CDDL-1.1", title: "Common Development and Distribution License 1.1", terms: { patents: PATENTS_GRANTED } },
  { id: "EPL-1.0", title: "Eclipse Public License 1.0", terms: { patents: PATENTS_GRANTED } },
  { id: "EPL-2.0", title: "Eclipse Public License 2.0", terms: { patents: PATENTS_GRANTED } },
  { id: "LGPL-2.0", title: "GNU Library General Public License v2" },
  { id: "LGPL-2.1", title: "GNU Lesser General Public License v2.1" },
  { id: "LGPL-3.0", title: "GNU Lesser General Public License v3.0" },
  { id: "LGPLLR", title: "Lesser General Public License For Linguistic Resources" },
  {
    id: "LPPL-1.3c",
    title: "LaTeX Project Public License v1.3c",
    terms: { "share-alike": ["changed versions marked, source disclosed", "s. 6"] },
  },
  { id: "MPL-1.1", title: "Mozilla Public License 1.1", terms: { patents: PATENTS_GRANTED } },
  { id: "MPL-2.0", title: "Mozilla Public License 2.0", terms: { patents: PATENTS_GRANTED } },
  { id: "MS-RL", title: "Microsoft Reciprocal License", terms: { patents: PATENTS_GRANTED } },
  {
    id: "OFL-1.1",
    title: "SIL Open Font License 1.1",
    terms: { "use-restrictions": ["fonts are not sold by themselves", "1"] },
  },
];

const STRONG: Terms = {
  attribution: ["keep copyright and license notice; state changes", TEXT, "attribution-required"],
  "license-copy": ["yes", TEXT, "license-copy-required"],
  "flow-down": ["works based on it stay under it when distributed", TEXT],
  "share-alike": ["same license for works based on it, source disclosed", TEXT, "strong-copyleft"],
  "output-training": ["covered only where the output itself is a work based on it", TEXT],
};

const NETWORK: Terms = {
  ...STRONG,
  "network-use": ["use over a network counts as distribution", TEXT, "network-copyleft"],
};

/** Licenses for software in the SPDX list, and OpenMDW, which is one for models. */
export const OPEN_SOURCE: readonly LicenseEntry[] = [
  ...entries("public-domain", NO_CONDITIONS, [
    { id: "0BSD", title: "BSD Zero Clause License", terms: { patents: PATENTS_SILENT } },
    {
      id: "CC0-1.0",
      title: "Creative Commons Zero v1.0 Universal",
      terms: { patents: ["none granted", "s. 4.a", "no-patent-grant"] },
    },
    { id: "MIT-0", title: "MIT No Attribution", terms: { patents: PATENTS_SILENT } },
    { id: "PDDL-1.0", title: "Open Data Commons Public Domain Dedication & License 1.0" },
    { id: "Unlicense", title: "The Unlicense", terms: { patents: PATENTS_SILENT } },
    { id: "WTFPL", title: "Do What The F*ck You Want To Public License", terms: { patents: PATENTS_SILENT } },
  ]),
  ...entries("permissive", KEEP_NOTICES, PERMISSIVE),
  {
    id: "LicenseRef-HF-apple-ascl",
    title: "Apple Sample Code License",
    category: "permissive",
    source: "discuss.opensource.org/t/early-thoughts-on-apple-sample-code-license/318 (quoted text)",
    terms: {
      "commercial-use": ["yes", "quoted text"],
      attribution: ["keep the notice on whole, unmodified copies", "quoted text", "attribution-required"],
      patents: ["none granted", "quoted text", "no-patent-grant"],
    },
  },
  ...entries("weak-copyleft", WEAK, WEAK_COPYLEFT),
  ...entries("strong-copyleft", STRONG, [
    { id: "GPL-1.0", title: "GNU General Public License v1.0" },
    { id: "GPL-2.0", title: "GNU General Public License v2.0" },
    {
      id: "GPL-3.0",
      title: "GNU General Public License v3.0",
      terms: { patents: ["granted; suing over patents ends it", "s. 10, 11", "patent-termination"] },
    },
  ]),
  ...entries("network-copyleft", NETWORK, [
    {
      id: "AGPL-3.0",
      title: "GNU Affero General Public License v3.0",
      terms: { "network-use": ["users over a network get the source", "s. 13", "network-copyleft"] },
    },
    { id: "EUPL-1.1", title: "European Union Public License 1.1", compatible: ["GPL-2.0", "EPL-1.0", "OSL-3.0"] },
    {
      id: "EUPL-1.2",
      title: "European Union Public License 1.2",
      compatible: [
        "GPL-2.0",
        "GPL-3.0",
        "AGPL-3.0",
        "OSL-3.0",
        "EPL-1.0",
        "MPL-2.0",
        "LGPL-2.1",
        "LGPL-3.0",
        "CC-BY-SA-3.0",
      ],
    },
    { id: "OSL-3.0", title: "Open Software License 3.0", terms: { patents: PATENTS_GRANTED } },
    {
      id: "SSPL-1.0",
      title: "Server Side Public License v1",
      terms: {
        "network-use": [
          "offering it as a service asks for the source of the whole service",
          "s. 13",
          "network-copyleft",
        ],
      },
    },
  ]),
];
