import type { Cell, Duty, LicenseEntry, Term } from "./entry.ts";
import { display, licenseCopy, notice } from "./entry.ts";

const FOLDER = "meta-llama/llama-models@a9c89c4 models";

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
    source: `${FOLDER}/${of.folder}/LICENSE`,
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
    thresholds: [{ measure: "monthly-active-users", limit: 700_000_000, currency: null, at: "s. 2" }],
    ...(of.multimodal
      ? { territory: { excluded: ["EU"], onlyMultimodal: true, at: "USE_POLICY.md, last section" } }
      : {}),
    duties,
  };
}

const ALLOWED_WITH_NAME: Cell = ['allowed; the model\'s name then begins with "Llama"', "s. 1.b.i"];

/** Meta's agreements, from the second on. */
export const LLAMA: readonly LicenseEntry[] = [
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
];
