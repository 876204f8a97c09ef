import type { Cell, LicenseEntry } from "./entry.ts";
import { licenseCopy, notice, passOnRestrictions } from "./entry.ts";

const SCANCODE = "aboutcode-org/scancode-licensedb@053a651 docs";

interface Rail {
  id: string;
  title: string;
  source: string;
  /** Some versions ask to use the latest model. */
  latestVersion: boolean;
  names?: readonly string[];
}

/** The RAIL-M texts share their sections; Attachment A differs little. */
function rail(of: Rail): LicenseEntry {
  const restrictions: Cell = [
    of.latestVersion ? "Attachment A; reasonable efforts to use the latest version" : "Attachment A",
    of.latestVersion ? "s. 5, 7" : "s. 5",
    "use-restricted",
  ];
  return {
    id: of.id,
    title: of.title,
    category: "use-restricted",
    source: of.source,
    ...(of.names === undefined ? {} : { names: of.names }),
    terms: {
      "commercial-use": ["yes", "s. 2"],
      "use-restrictions": restrictions,
      threshold: ["none", "whole text"],
      territory: ["none", "s. 2"],
      attribution: ["keep notices; mark changed files", "s. 4.c-d", "attribution-required"],
      "license-copy": ["yes", "s. 4.b", "license-copy-required"],
      "flow-down": [
        "use restrictions must be an enforceable term; hosting counts as distribution",
        "s. 4.a",
        "flow-down",
      ],
      "output-training": ["allowed; a model made from outputs is a derivative", "s. 1, 6"],
      derivatives: ["allowed", "s. 2"],
      patents: ["granted; suing over patents ends it", "s. 3", "patent-termination"],
    },
    duties: [licenseCopy("s. 4.b"), passOnRestrictions("s. 4.a")],
  };
}

/** Any use except a list of forbidden ones, which binds those downstream as well. */
export const USE_RESTRICTED: readonly LicenseEntry[] = [
  rail({
    id: "LicenseRef-HF-creativeml-openrail-m",
    title: "CreativeML Open RAIL-M",
    source: `${SCANCODE}/stable-diffusion-2022-08-22.LICENSE`,
    latestVersion: true,
  }),
  rail({
    id: "LicenseRef-HF-bigscience-openrail-m",
    title: "BigScience Open RAIL-M",
    source: `${SCANCODE}/bigscience-open-rail-m.LICENSE`,
    latestVersion: true,
  }),
  rail({
    id: "LicenseRef-HF-openrail-plus-plus",
    title: "CreativeML Open RAIL++-M",
    source: `${SCANCODE}/bigscience-open-rail-m2.LICENSE; Stability-AI/generative-models@0ad7de9 model_licenses/LICENSE-SDXL1.0`,
    latestVersion: false,
    names: ["sdxl-license"],
  }),
  rail({
    id: "LicenseRef-HF-bigscience-bloom-rail-1.0",
    title: "BigScience RAIL 1.0",
    source: `${SCANCODE}/bigscience-rail-1.0.LICENSE`,
    latestVersion: false,
  }),
  rail({
    id: "LicenseRef-DeepSeek-1.0",
    title: "DeepSeek License Agreement 1.0 (2023-10-23)",
    source: `${SCANCODE}/deepseek-la-1.0.LICENSE`,
    latestVersion: false,
    names: ["deepseek", "deepseek-license", "deepseek-license-agreement"],
  }),
  {
    id: "LicenseRef-HF-bigcode-openrail-m",
    title: "BigCode Open RAIL-M v1",
    category: "use-restricted",
    source: `${SCANCODE}/bigcode-open-rail-m-v1.LICENSE`,
    terms: {
      "commercial-use": ["yes", "s. 2"],
      "use-restrictions": ["Attachment A, a condition of the grant", "s. 4", "use-restricted"],
      threshold: ["none", "whole text"],
      territory: ["none", "s. 2"],
      attribution: ["keep notices; keep and extend the model card", "s. 5.2.b-c", "attribution-required"],
      "license-copy": ["yes", "s. 5.2.a", "license-copy-required"],
      "flow-down": ["any license with the same or similar restrictions", "s. 5.1", "flow-down"],
      "output-training": ["allowed; a model made from outputs is a modification", "s. 1.i, 6"],
      derivatives: ["allowed", "s. 2"],
      patents: ["granted; suing over patents ends it", "s. 3", "patent-termination"],
    },
    duties: [
      licenseCopy("s. 5.2.a"),
      passOnRestrictions("s. 5.1"),
      {
        id: "keep-model-card",
        text: "Keep the explanatory documentation, and extend it for changed models",
        at: "s. 5.2.b",
        on: "copies",
        shownBy: null,
      },
    ],
  },
  {
    id: "LicenseRef-HF-gemma",
    title: "Gemma Terms of Use (2025-03-24)",
    category: "use-restricted",
    source: `${SCANCODE}/gemma-tou-2025-03-24.LICENSE`,
    names: ["gemma-terms-of-use"],
    terms: {
      "commercial-use": ["yes", "s. 2.2"],
      "use-restrictions": ["Gemma Prohibited Use Policy; Google may restrict use", "s. 3.2", "use-restricted"],
      threshold: ["none", "whole text"],
      territory: ["none", "whole text"],
      attribution: ["notice in a Notice file; mark changed files", "s. 3.1", "attribution-required"],
      "license-copy": ["yes", "s. 3.1", "license-copy-required"],
      "flow-down": [
        "use restrictions must be an enforceable term; hosting counts as distribution",
        "s. 1.1.b, 3.1",
        "flow-down",
      ],
      "output-training": ["allowed; a model made from outputs to perform alike is a derivative", "s. 1.1.e"],
      derivatives: ["allowed", "s. 2.2"],
    },
    duties: [
      licenseCopy("s. 3.1", "service"),
      notice("notice-gemma", "Gemma is provided under and subject to the Gemma Terms of Use", "s. 3.1"),
      passOnRestrictions("s. 3.1"),
    ],
  },
  {
    id: "LicenseRef-Falcon-2-11B",
    title: "Falcon 2 11B TII License 1.0",
    category: "use-restricted",
    source: `${SCANCODE}/falcon-2-11b-1.0.LICENSE`,
    names: ["falcon-2-11b-license", "falcon-2-11b-tii-license"],
    terms: {
      "commercial-use": ["yes", "s. 2, 3"],
      "use-restrictions": ["Acceptable Use Policy in its latest version", "s. 5", "use-restricted"],
      threshold: ["none", "whole text"],
      territory: ["none", "s. 2"],
      naming: ['say "built using Falcon LLM technology" of derivatives', "s. 6", "naming-required"],
      attribution: ["keep notices and NOTICE; mark changed files", "s. 4", "attribution-required"],
      "license-copy": ["yes", "s. 4", "license-copy-required"],
      "flow-down": ["use restrictions must be an enforceable term", "s. 4", "flow-down"],
      "output-training": ["only within the policy", "s. 5"],
      derivatives: ["allowed", "s. 2"],
      patents: ["granted; suing over patents ends it", "s. 3", "patent-termination"],
      changes: ["the policy changes", "s. 5.3", "revocable-terms"],
    },
    duties: [licenseCopy("s. 4"), passOnRestrictions("s. 4")],
  },
  {
    id: "LicenseRef-FAIPL-1.0-SD",
    title: "Fair AI Public License 1.0-SD",
    category: "network-copyleft",
    source: `${SCANCODE}/fair-ai-public-1.0-sd.LICENSE`,
    names: ["fair-ai-public-license-1.0-sd", "faipl-1.0-sd"],
    terms: {
      "commercial-use": ["yes", "Copyright"],
      "use-restrictions": ["Prohibited Uses", "Prohibited Uses", "use-restricted"],
      "license-copy": ["yes", "Notices", "license-copy-required"],
      "share-alike": ["derivatives under this license or one that allows as much", "Notices", "strong-copyleft"],
      "network-use": ["users over a network get the source or the derived model", "Notices", "network-copyleft"],
      derivatives: ["allowed", "Copyright"],
    },
    duties: [licenseCopy("Notices")],
  },
];
