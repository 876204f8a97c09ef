import type { Cell, Duty, LicenseEntry, Term } from "./entry.ts";
import { display, licenseCopy, notice, passOnRestrictions } from "./entry.ts";

const LLAMA = "meta-llama/llama-models@a9c89c4 models";
const SCANCODE = "aboutcode-org/scancode-licensedb@053a651 docs";
const MONTHLY = "monthly-active-users";

const NO_EU = "grants nothing for multimodal models to persons and companies of the European Union";

interface Llama {
  version: string;
  folder: string;
  built: string | null;
  /** What derived models have to be called. */
  prefix: string | null;
  outputs: Cell;
  notice: string;
  multimodal: boolean;
  names?: readonly string[];
}

/** The Llama agreements share their sections from version to version. */
function llama(of: Llama): LicenseEntry {
  const naming: Partial<Record<Term, Cell>> = {};
  const duties: Duty[] = [licenseCopy("s. 1.b.i"), notice("notice-llama", of.notice, "s. 1.b.iii")];
  if (of.built !== null && of.prefix !== null) {
    naming.naming = [
      `show "${of.built}"; names of models made with it begin with "${of.prefix}"`,
      "s. 1.b.i",
      "naming-required",
    ];
    duties.push(
      display(
        `attribution-${of.built.toLowerCase().replaceAll(" ", "-")}`,
        [of.built],
        `Show "${of.built}" prominently on a related website, user interface, blog post, about page or product documentation`,
        "s. 1.b.i",
      ),
      {
        id: `name-begins-with-${of.prefix.toLowerCase().replaceAll(" ", "-")}`,
        text: `Begin the name of every model that you train or improve with it with "${of.prefix}"`,
        at: "s. 1.b.i",
        on: "copies",
        shownBy: null,
      },
    );
  }
  return {
    id: `LicenseRef-HF-llama${of.version}`,
    title: `Llama ${of.version} Community License Agreement`,
    category: "community",
    source: `${LLAMA}/${of.folder}/LICENSE`,
    names: [`llama-${of.version}`, `llama${of.version}`, ...(of.names ?? [])],
    terms: {
      "commercial-use": ["yes, up to the threshold", "s. 1.a, 2"],
      "use-restrictions": ["Acceptable Use Policy", "s. 1.b.iv", "use-restricted"],
      threshold: ["700 million monthly active users on the release date", "s. 2", "mau-threshold"],
      territory: of.multimodal ? [NO_EU, "USE_POLICY.md, last section", "territory-excluded"] : ["none", "s. 1.a"],
      ...naming,
      attribution: ["notice in a Notice file", "s. 1.b.iii", "attribution-required"],
      "license-copy": ["yes", "s. 1.b.i", "license-copy-required"],
      "flow-down": ["agreement and policy stay with copies and derivatives", "s. 1.b.i", "flow-down"],
      "output-training": of.outputs,
      derivatives: ["allowed", "s. 1.a"],
      patents: ["suing over the materials ends the license", "s. 5.c", "patent-termination"],
    },
    thresholds: [{ measure: MONTHLY, limit: 700_000_000, currency: null, at: "s. 2" }],
    ...(of.multimodal
      ? { territory: { excluded: ["EU"], onlyMultimodal: true, at: "USE_POLICY.md, last section" } }
      : {}),
    duties,
  };
}

const ALLOWED_WITH_NAME: Cell = ['allowed; the model\'s name then begins with "Llama"', "s. 1.b.i"];

/** Vendors' own terms: use policy, thresholds, naming, territory. */
export const COMMUNITY: readonly LicenseEntry[] = [
  llama({
    version: "2",
    folder: "llama2",
    built: null,
    prefix: null,
    outputs: ["may not improve other language models", "s. 1.b.v", "output-training-restricted"],
    notice: "Llama 2 is licensed under the LLAMA 2 Community License",
    multimodal: false,
  }),
  llama({
    version: "3",
    folder: "llama3",
    built: "Built with Meta Llama 3",
    prefix: "Llama 3",
    outputs: ["may not improve other language models", "s. 1.b.v", "output-training-restricted"],
    notice: "Meta Llama 3 is licensed under the Meta Llama 3 Community License",
    multimodal: false,
  }),
  llama({
    version: "3.1",
    folder: "llama3_1",
    built: "Built with Llama",
    prefix: "Llama",
    outputs: ALLOWED_WITH_NAME,
    notice: "Llama 3.1 is licensed under the Llama 3.1 Community License",
    multimodal: false,
  }),
  llama({
    version: "3.2",
    folder: "llama3_2",
    built: "Built with Llama",
    prefix: "Llama",
    outputs: ALLOWED_WITH_NAME,
    notice: "Llama 3.2 is licensed under the Llama 3.2 Community License",
    multimodal: true,
  }),
  llama({
    version: "3.3",
    folder: "llama3_3",
    built: "Built with Llama",
    prefix: "Llama",
    outputs: ALLOWED_WITH_NAME,
    notice: "Llama 3.3 is licensed under the Llama 3.3 Community License",
    multimodal: true,
  }),
  llama({
    version: "4",
    folder: "llama4",
    built: "Built with Llama",
    prefix: "Llama",
    outputs: ALLOWED_WITH_NAME,
    notice: "Llama 4 is licensed under the Llama 4 Community License",
    multimodal: true,
  }),
  {
    id: "LicenseRef-HF-grok2-community",
    title: "Grok 2 Community License Agreement",
    category: "community",
    source: "huggingface.co/xai-org/grok-2 LICENSE (excerpt of 2025-11-04)",
    terms: {
      "commercial-use": ["yes, within the Acceptable Use Policy", "excerpt"],
      "use-restrictions": ["xAI Acceptable Use Policy", "excerpt", "use-restricted"],
      naming: ['show "Powered by xAI"', "secondary source", "naming-required"],
      "output-training": ["may not train foundational or general models", "excerpt", "output-training-restricted"],
      territory: ["none", "excerpt"],
    },
    duties: [display("attribution-powered-by-xai", ["Powered by xAI"], 'Show "Powered by xAI"', "secondary source")],
  },
  {
    id: "LicenseRef-Tongyi-Qianwen-2023",
    title: "Tongyi Qianwen License Agreement (2023-08-03)",
    category: "community",
    source: `${SCANCODE}/tongyi-qianwen-2023.LICENSE`,
    names: ["tongyi-qianwen", "tongyi-qianwen-license-agreement"],
    terms: {
      "commercial-use": ["yes, up to the threshold", "s. 4"],
      "use-restrictions": ["none", "s. 5"],
      threshold: ["100 million monthly active users", "s. 4", "mau-threshold"],
      territory: ["none", "s. 2"],
      attribution: ["notice in a Notice file; mark changed files", "s. 3.b-c", "attribution-required"],
      "license-copy": ["yes", "s. 3.a", "license-copy-required"],
      "flow-down": ["agreement stays with copies and derivatives", "s. 3.a, 3.d", "flow-down"],
      "output-training": ["may not improve other language models", "s. 5.b", "output-training-restricted"],
      derivatives: ["allowed", "s. 2"],
      patents: ["suing over the materials ends the license", "s. 6.c", "patent-termination"],
    },
    thresholds: [{ measure: MONTHLY, limit: 100_000_000, currency: null, at: "s. 4" }],
    duties: [
      licenseCopy("s. 3.a"),
      notice(
        "notice-tongyi-qianwen",
        "Tongyi Qianwen is licensed under the Tongyi Qianwen LICENSE AGREEMENT",
        "s. 3.c",
      ),
    ],
  },
  {
    id: "LicenseRef-Qwen-2024",
    title: "Qwen License Agreement (2024-09-19)",
    category: "community",
    source: `${SCANCODE}/qwen-2024.LICENSE`,
    names: ["qwen", "qwen-license"],
    terms: {
      "commercial-use": ["yes, up to the threshold", "s. 4"],
      "use-restrictions": ["none", "s. 5"],
      threshold: ["100 million monthly active users", "s. 4", "mau-threshold"],
      territory: ["none", "s. 2"],
      naming: ['show "Built with Qwen" or "Improved using Qwen" with models made from it', "s. 5.b", "naming-required"],
      attribution: ["notice in a Notice file; mark changed files", "s. 3.b-c", "attribution-required"],
      "license-copy": ["yes", "s. 3.a", "license-copy-required"],
      "flow-down": ["agreement stays with copies and derivatives", "s. 3.a, 3.d", "flow-down"],
      "output-training": ["allowed with that display", "s. 5.b"],
      derivatives: ["allowed", "s. 2"],
      patents: ["suing over the materials ends the license", "s. 6.c", "patent-termination"],
    },
    thresholds: [{ measure: MONTHLY, limit: 100_000_000, currency: null, at: "s. 4" }],
    duties: [
      licenseCopy("s. 3.a"),
      notice("notice-qwen", "Qwen is licensed under the Qwen LICENSE AGREEMENT", "s. 3.c"),
      {
        id: "attribution-built-with-qwen",
        text: 'Show "Built with Qwen" or "Improved using Qwen" in the documentation of every model that you make with it',
        at: "s. 5.b",
        on: "copies",
        shownBy: null,
      },
    ],
  },
  {
    id: "LicenseRef-Stability-AI-Community-2024",
    title: "Stability AI Community License Agreement (2024-07-05)",
    category: "community",
    source: `${SCANCODE}/stability-ai-community-2024.LICENSE`,
    names: [
      "stabilityai-ai-community",
      "stability-ai-community",
      "stabilityai-community",
      "stability-ai-community-license",
      "stable-video-diffusion-community",
    ],
    terms: {
      "commercial-use": ["yes below the threshold, after registration", "s. III"],
      "use-restrictions": ["Acceptable Use Policy", "s. IV.b, V", "use-restricted"],
      threshold: ["US$ 1,000,000 annual revenue", "s. I, III", "revenue-threshold"],
      territory: ["none", "s. II, III"],
      naming: ['show "Powered by Stability AI"', "s. IV.a", "naming-required"],
      attribution: ["notice in a Notice file", "s. IV.a", "attribution-required"],
      "license-copy": ["yes", "s. IV.a", "license-copy-required"],
      "flow-down": ["agreement stays with copies, derivatives and products", "s. IV.a", "flow-down"],
      "output-training": ["may not train foundational generative models", "s. IV.b", "output-training-restricted"],
      derivatives: ["allowed", "s. II, III"],
      changes: ["revocable; its policy changes", "s. II, III, V", "revocable-terms"],
    },
    thresholds: [{ measure: "annual-revenue", limit: 1_000_000, currency: "USD", at: "s. III" }],
    duties: [
      licenseCopy("s. IV.a", "service"),
      notice(
        "notice-stability-ai",
        "This Stability AI Model is licensed under the Stability AI Community License",
        "s. IV.a",
      ),
      display(
        "attribution-powered-by-stability-ai",
        ["Powered by Stability AI"],
        'Show "Powered by Stability AI" prominently on a related website, user interface, blog post, about page or product documentation',
        "s. IV.a",
      ),
    ],
  },
  {
    id: "LicenseRef-Tencent-Hunyuan-Community-2024",
    title: "Tencent Hunyuan Community License Agreement (2024)",
    category: "community",
    source: "Tencent/HunyuanDiT@368280e LICENSE.txt",
    names: ["tencent-hunyuan-community"],
    terms: {
      "commercial-use": ["yes, up to the threshold", "s. 4"],
      "use-restrictions": ["Acceptable Use Policy", "s. 5.a, exhibit A", "use-restricted"],
      threshold: ["100 million monthly active users on the release date", "s. 4", "mau-threshold"],
      territory: ["not in the European Union, outputs included", "s. 1.l, 5.c", "territory-excluded"],
      attribution: ["notice in a Notice file; mark changed files", "s. 3.b, 3.d", "attribution-required"],
      "license-copy": ["yes", "s. 3.a", "license-copy-required"],
      "flow-down": ["use restrictions must be an enforceable term", "s. 5.a", "flow-down"],
      "output-training": ["may not improve other language models", "s. 5.b", "output-training-restricted"],
      derivatives: ["allowed", "s. 2"],
      patents: ["suing over the materials ends the license", "s. 6.c", "patent-termination"],
    },
    thresholds: [{ measure: MONTHLY, limit: 100_000_000, currency: null, at: "s. 4" }],
    territory: { excluded: ["EU"], onlyMultimodal: false, at: "s. 1.l, 5.c" },
    duties: [
      licenseCopy("s. 3.a", "service"),
      notice(
        "notice-tencent-hunyuan",
        "Tencent Hunyuan is licensed under the Tencent Hunyuan Community License Agreement",
        "s. 3.d",
      ),
      passOnRestrictions("s. 5.a"),
    ],
  },
  {
    id: "LicenseRef-Tencent-Hunyuan-3D-2.0",
    title: "Tencent Hunyuan 3D 2.0 Community License Agreement",
    category: "community",
    source: `${SCANCODE}/tencent-hunyuan-3d-2.0-cla.LICENSE`,
    names: ["tencent-hunyuan-3d-2.0-community", "hunyuan3d-2.0-community"],
    terms: {
      "commercial-use": ["yes, up to the threshold", "s. 4"],
      "use-restrictions": ["Acceptable Use Policy", "s. 5.a, exhibit A", "use-restricted"],
      threshold: ["1 million monthly active users on the release date", "s. 4", "mau-threshold"],
      territory: [
        "not in the European Union, the United Kingdom and South Korea, outputs included",
        "s. 1.l, 5.c",
        "territory-excluded",
      ],
      attribution: ["notice in a Notice file; mark changed files", "s. 3.b, 3.d", "attribution-required"],
      "license-copy": ["yes", "s. 3.a", "license-copy-required"],
      "flow-down": ["use restrictions must be an enforceable term", "s. 5.a", "flow-down"],
      "output-training": ["may not improve other models", "s. 5.b", "output-training-restricted"],
      derivatives: ["allowed", "s. 2"],
      patents: ["suing over the materials ends the license", "s. 6.c", "patent-termination"],
    },
    thresholds: [{ measure: MONTHLY, limit: 1_000_000, currency: null, at: "s. 4" }],
    territory: { excluded: ["EU", "GB", "KR"], onlyMultimodal: false, at: "s. 1.l, 5.c" },
    duties: [
      licenseCopy("s. 3.a", "service"),
      notice(
        "notice-tencent-hunyuan-3d",
        "Tencent Hunyuan 3D 2.0 is licensed under the Tencent Hunyuan 3D 2.0 Community License Agreement",
        "s. 3.d",
      ),
      passOnRestrictions("s. 5.a"),
    ],
  },
  {
    id: "LicenseRef-HyperCLOVA-X-SEED-2025",
    title: "HyperCLOVA X SEED Model License Agreement (2025-04-24)",
    category: "community",
    source: `${SCANCODE}/hyperclova-x-seed-2025.LICENSE`,
    names: ["hyperclovax-seed", "hyperclova-x-seed"],
    terms: {
      "commercial-use": ["yes, up to the threshold and not against the vendor's own products", "s. 4"],
      "use-restrictions": ["Prohibited Use Policy", "s. 2.3", "use-restricted"],
      threshold: ["10 million monthly active users on the release date", "s. 4", "mau-threshold"],
      territory: ["none", "s. 2.2"],
      naming: ['show "Powered by HyperCLOVA X"', "s. 3.1", "naming-required"],
      "license-copy": ["yes", "s. 3.1", "license-copy-required"],
      "flow-down": ["use restrictions must be an enforceable term", "s. 3.1", "flow-down"],
      derivatives: ["allowed", "s. 2.2"],
      patents: ["suing over copyright or patents ends the license", "s. 2.1", "patent-termination"],
      changes: ["the vendor may update the agreement; revocable", "s. 2.1, 2.2", "revocable-terms"],
    },
    thresholds: [{ measure: MONTHLY, limit: 10_000_000, currency: null, at: "s. 4" }],
    duties: [
      licenseCopy("s. 3.1"),
      passOnRestrictions("s. 3.1"),
      display(
        "attribution-powered-by-hyperclova-x",
        ["Powered by HyperCLOVA X"],
        'Show "Powered by HyperCLOVA X"',
        "s. 3.1",
      ),
    ],
  },
  {
    id: "LicenseRef-bilibili-2025",
    title: "bilibili Model Use License Agreement (2025-09-09)",
    category: "community",
    source: `${SCANCODE}/bilibili-model-ula-2025-09-09.LICENSE`,
    names: ["bilibili", "bilibili-model-use-license-agreement"],
    terms: {
      "commercial-use": ["yes, up to the thresholds", "s. 2.1, 2.2"],
      "use-restrictions": ["lawful use; no false or discriminatory content", "s. 4.1.c", "use-restricted"],
      threshold: ["100 million monthly active users, or RMB 1 billion annual revenue", "s. 2.2", "mau-threshold"],
      territory: ["none", "s. 2.1"],
      attribution: ["keep copyright notices; disclaim changes", "s. 3.4.b, 4.1.a", "attribution-required"],
      "license-copy": ["yes", "s. 3.4.b", "license-copy-required"],
      "flow-down": ["recipients must be bound by contract", "s. 3.4.a", "flow-down"],
      "output-training": ["may not improve other commercial models", "s. 3.4.c", "output-training-restricted"],
      derivatives: ["allowed", "s. 1.6, 2.1"],
    },
    thresholds: [
      { measure: MONTHLY, limit: 100_000_000, currency: null, at: "s. 2.2" },
      { measure: "annual-revenue", limit: 1_000_000_000, currency: "CNY", at: "s. 2.2" },
    ],
    duties: [licenseCopy("s. 3.4.b"), passOnRestrictions("s. 3.4.a")],
  },
  {
    id: "LicenseRef-Playground-v2",
    title: "Playground v2 Community License",
    category: "community",
    source: `${SCANCODE}/playground-v2-community.LICENSE`,
    names: ["playground-v2-community"],
    terms: {
      "commercial-use": ["yes, up to the threshold", "s. 1.a, 2"],
      "use-restrictions": ["Attachment A", "s. 1.b.iv", "use-restricted"],
      threshold: ["1 million monthly users, where images are a core business", "s. 2", "mau-threshold"],
      territory: ["none", "s. 1.a"],
      attribution: ["notice in a Notice file", "s. 1.b.iii", "attribution-required"],
      "license-copy": ["yes", "s. 1.b.i", "license-copy-required"],
      "flow-down": ["agreement and restrictions stay with copies and derivatives", "s. 1.b.i, 1.b.iv", "flow-down"],
      "output-training": ["may not improve other text-to-image models", "s. 1.b.v", "output-training-restricted"],
      derivatives: ["allowed", "s. 1.a"],
      patents: ["suing over the materials ends the license", "s. 5.c", "patent-termination"],
    },
    thresholds: [{ measure: MONTHLY, limit: 1_000_000, currency: null, at: "s. 2" }],
    duties: [
      licenseCopy("s. 1.b.i"),
      notice("notice-playground", "Playground v2 is licensed under the Playground v2 Community License", "s. 1.b.iii"),
      passOnRestrictions("s. 1.b.iv"),
    ],
  },
  {
    id: "LicenseRef-NVIDIA-Open-Model-2025",
    title: "NVIDIA Open Model License Agreement (2025-04-28)",
    category: "community",
    source: `${SCANCODE}/nvidia-open-model-2025-04-28.LICENSE`,
    names: ["nvidia-open-model-license", "nvidia-open-model-license-agreement"],
    terms: {
      "commercial-use": ["yes", "preamble"],
      "use-restrictions": [
        "NVIDIA Trustworthy AI terms; ends where guardrails are bypassed",
        "s. 2.1, 2.3",
        "use-restricted",
      ],
      threshold: ["none", "whole text"],
      territory: ["none", "s. 2.2"],
      attribution: ["notice in a Notice file", "s. 3.1", "attribution-required"],
      "license-copy": ["yes", "s. 3.1", "license-copy-required"],
      "flow-down": ["sections 2 and 3 bind derivative models", "s. 2.1", "flow-down"],
      "output-training": ["not restricted", "s. 2.4"],
      derivatives: ["allowed", "s. 2.2"],
      patents: ["suing over copyright or patents ends the license", "s. 2.1", "patent-termination"],
      changes: ["the vendor may update the agreement", "s. 2.1", "revocable-terms"],
    },
    duties: [
      licenseCopy("s. 3.1"),
      notice("notice-nvidia", "Licensed by NVIDIA Corporation under the NVIDIA Open Model License", "s. 3.1"),
    ],
  },
  {
    id: "LicenseRef-LFM-Open-1.0",
    title: "LFM Open License v1.0",
    category: "community",
    source: "Liquid4All/liquid-audio@251949e LICENSE",
    names: ["lfm1.0", "lfm-1.0", "lfm-open-license-v1.0"],
    terms: {
      "commercial-use": ["yes, below the threshold", "s. 5"],
      "use-restrictions": ["none", "whole text"],
      threshold: ["US$ 10,000,000 annual revenue", "s. 1, 5", "revenue-threshold"],
      territory: ["none", "s. 2"],
      attribution: ["keep notices; mark changed files", "s. 4.b-d", "attribution-required"],
      "license-copy": ["yes", "s. 4.a", "license-copy-required"],
      "flow-down": ["the threshold binds derivative works", "s. 5.b", "flow-down"],
      "output-training": ["not restricted", "whole text"],
      derivatives: ["allowed", "s. 2"],
      patents: ["suing over patents ends the patent license", "s. 3", "patent-termination"],
    },
    thresholds: [{ measure: "annual-revenue", limit: 10_000_000, currency: "USD", at: "s. 1, 5" }],
    duties: [licenseCopy("s. 4.a")],
  },
];
