import type { Section } from "../domain/resolution.ts";

interface StandardTable {
  /** As on its title page. */
  title: string;
  source: string;
  /** What it asks of whom, in a sentence. */
  about: string;
  /** What stands between the standard's name and the item. */
  separator: ": " | " ";
  items: Readonly<Record<string, string>>;
}

/** What rules can support, by the name under which rules and reports give it. */
export const STANDARDS = {
  "EU AI Act Annex XII": {
    title: "Regulation (EU) 2024/1689, Annex XII",
    source: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
    about:
      "What the provider of a general-purpose AI model tells those who build it into their systems. Models under a free and open-source license are excepted unless they bear systemic risk.",
    separator: " ",
    items: {
      "1(a)": "tasks that the model is meant for, and systems that it can be built into",
      "1(b)": "acceptable use policies",
      "1(c)": "date of release and methods of distribution",
      "1(d)": "how the model interacts with hardware and software that is not part of it",
      "1(e)": "versions of the software that it is used with",
      "1(f)": "architecture and number of parameters",
      "1(g)": "modality and format of inputs and outputs",
      "1(h)": "license of the model",
      "2(a)": "technical means of integration: instructions, infrastructure, tools",
      "2(b)": "greatest size of inputs and outputs",
      "2(c)": "data for training, testing and validation: type, provenance, curation",
    },
  },
  "Code of Practice Model Documentation Form": {
    title: "General-Purpose AI Code of Practice, Model Documentation Form",
    source: "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai",
    about: "The form in which signatories of the Code of Practice keep what Annexes XI and XII ask for.",
    separator: ": ",
    items: {
      authenticity: "a hash or address that tells the model from others",
      "model dependencies": "models that it was made from",
      use: "intended and restricted uses, means of integration, required hardware and software",
    },
  },
  "G7 SBOM for AI": {
    title: "Software Bill of Materials for Artificial Intelligence – Minimum Elements",
    source: "https://www.bsi.bund.de/SharedDocs/Downloads/EN/BSI/KI/SBOM-for-AI_minimum-elements.html",
    about:
      "Seven clusters that a bill of materials for an AI system should hold (G7 Cybersecurity Working Group, 2026). Voluntary.",
    separator: ": ",
    items: {
      Metadata: "the bill of materials itself, and in which form its parts describe themselves",
      "System Level Properties": "the system as a whole: components, producers, data flow, area of application",
      Models: "identity, version, producer, license, origin of the weights, properties and limitations of each model",
      "Dataset Properties": "identity, provenance, content and license of each dataset",
      Infrastructure: "software and hardware that the system runs on",
      "Security Properties": "controls, compliance and known vulnerabilities",
      "Key Performance Indicators": "security metrics and operational performance",
    },
  },
  "SPDX 3.0 AI": {
    title: "SPDX 3.0, AI profile and the core that it needs",
    source: "https://spdx.github.io/spdx-spec/v3.0.1/model/AI/AI/",
    about: "Properties of an AI package and its relationships.",
    separator: ": ",
    items: {
      descendantOf: "the model that it was made from",
      energyConsumption: "energy that training and use took",
      hasConcludedLicense: "license that was found",
      hasDeclaredLicense: "license that its owner declares",
      informationAboutApplication: "how and for what it is used",
      informationAboutTraining: "how it was trained",
      limitation: "where it fails",
      metric: "measurements of its quality",
      modelExplainability: "how its output can be explained",
      packageVersion: "its exact version",
      safetyRiskAssessment: "risks of its use",
      suppliedBy: "who distributes it",
      trainedOn: "data that it was trained on",
      typeOfModel: "its architecture",
    },
  },
  "SPDX 3.0 Dataset": {
    title: "SPDX 3.0, Dataset profile",
    source: "https://spdx.github.io/spdx-spec/v3.0.1/model/Dataset/Dataset/",
    about: "Properties of a dataset.",
    separator: ": ",
    items: {
      dataCollectionProcess: "how it was collected",
      datasetNoise: "what is wrong or missing in it",
      intendedUse: "what it is meant for",
      knownBias: "which bias it carries",
    },
  },
  CycloneDX: {
    title: "CycloneDX 1.7, machine learning components",
    source: "https://cyclonedx.org/docs/1.7/json/#components_items_modelCard",
    about: "What a bill of materials says of a component of type machine-learning-model.",
    separator: ": ",
    items: {
      modelCard: "the model's card",
      "modelCard.considerations.environmentalConsiderations": "energy and emissions",
      "modelCard.considerations.ethicalConsiderations": "ethical risks and what is done about them",
      "modelCard.considerations.technicalLimitations": "where it fails",
      "modelCard.considerations.useCases": "what it is meant for",
      "modelCard.modelParameters.datasets": "data that it was trained and tested on",
      "modelCard.modelParameters.modelArchitecture": "its architecture",
      "modelCard.quantitativeAnalysis": "measurements of its quality",
      "pedigree.ancestors": "components that it was made from",
    },
  },
  MOF: {
    title: "Model Openness Framework",
    source: "https://arxiv.org/abs/2403.13784",
    about: "Components whose release makes a model open, in three classes.",
    separator: ": ",
    items: {
      "data card": "description of the data (class III)",
      datasets: "the data themselves (class I)",
      "evaluation results": "measurements of its quality (class III)",
      "model architecture": "its architecture (class III)",
      "model card": "description of the model (class III)",
    },
  },
} as const satisfies Readonly<Record<string, StandardTable>>;

type Standards = typeof STANDARDS;
export type StandardName = keyof Standards;

/** An item as rules and reports give it: `EU AI Act Annex XII 1(h)`. */
export type StandardItem = {
  [Name in StandardName]: `${Name}${Standards[Name]["separator"]}${Extract<keyof Standards[Name]["items"], string>}`;
}[StandardName];

/** What a section of a model's card gives. */
export const MODEL_SECTION_ITEMS: Readonly<Record<Section, readonly StandardItem[]>> = {
  description: ["EU AI Act Annex XII 1(a)", "G7 SBOM for AI: Models", "CycloneDX: modelCard", "MOF: model card"],
  "intended-use": [
    "EU AI Act Annex XII 1(a)",
    "Code of Practice Model Documentation Form: use",
    "SPDX 3.0 AI: informationAboutApplication",
    "CycloneDX: modelCard.considerations.useCases",
  ],
  "out-of-scope": ["EU AI Act Annex XII 1(b)", "Code of Practice Model Documentation Form: use"],
  limitations: [
    "G7 SBOM for AI: Models",
    "SPDX 3.0 AI: limitation",
    "CycloneDX: modelCard.considerations.technicalLimitations",
  ],
  bias: ["SPDX 3.0 AI: safetyRiskAssessment", "CycloneDX: modelCard.considerations.ethicalConsiderations"],
  "training-data": [
    "EU AI Act Annex XII 2(c)",
    "G7 SBOM for AI: Dataset Properties",
    "SPDX 3.0 AI: trainedOn",
    "CycloneDX: modelCard.modelParameters.datasets",
    "MOF: data card",
  ],
  "training-procedure": ["G7 SBOM for AI: Models", "SPDX 3.0 AI: informationAboutTraining"],
  evaluation: [
    "G7 SBOM for AI: Key Performance Indicators",
    "SPDX 3.0 AI: metric",
    "CycloneDX: modelCard.quantitativeAnalysis",
    "MOF: evaluation results",
  ],
  usage: ["EU AI Act Annex XII 2(a)", "Code of Practice Model Documentation Form: use"],
  license: ["EU AI Act Annex XII 1(h)", "G7 SBOM for AI: Models", "SPDX 3.0 AI: hasDeclaredLicense"],
  citation: [],
  environment: ["SPDX 3.0 AI: energyConsumption", "CycloneDX: modelCard.considerations.environmentalConsiderations"],
  specifications: [
    "EU AI Act Annex XII 1(e)",
    "EU AI Act Annex XII 1(f)",
    "G7 SBOM for AI: Infrastructure",
    "SPDX 3.0 AI: typeOfModel",
    "CycloneDX: modelCard.modelParameters.modelArchitecture",
    "MOF: model architecture",
  ],
  contact: ["SPDX 3.0 AI: suppliedBy"],
  explainability: ["SPDX 3.0 AI: modelExplainability"],
};

/** What a section of a dataset's card gives. */
export const DATASET_SECTION_ITEMS: Partial<Readonly<Record<Section, readonly StandardItem[]>>> = {
  description: ["EU AI Act Annex XII 2(c)", "G7 SBOM for AI: Dataset Properties", "MOF: data card"],
  "intended-use": ["SPDX 3.0 Dataset: intendedUse"],
  limitations: ["SPDX 3.0 Dataset: datasetNoise"],
  bias: ["SPDX 3.0 Dataset: knownBias"],
  "training-data": ["EU AI Act Annex XII 2(c)", "SPDX 3.0 Dataset: dataCollectionProcess"],
};

/** Every item of these sections once, in the order of the table. */
export function itemsOf(sections: Partial<Readonly<Record<Section, readonly StandardItem[]>>>): StandardItem[] {
  const wanted = new Set<string>(Object.values(sections).flat());
  return everyItem().filter((item) => wanted.has(item));
}

export function everyItem(): StandardItem[] {
  return (Object.entries(STANDARDS) as [StandardName, StandardTable][]).flatMap(([name, { separator, items }]) =>
    Object.keys(items).map((item) => `${name}${separator}${item}` as StandardItem),
  );
}
