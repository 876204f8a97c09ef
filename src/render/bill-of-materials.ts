/** The part of CycloneDX 1.7 (ECMA-424) that the BOM uses. The CycloneDX library has no model cards, so it is typed here. */
export interface BillOfMaterials {
  $schema: string;
  bomFormat: "CycloneDX";
  specVersion: "1.7";
  serialNumber: string;
  version: number;
  metadata: { tools: { components: Component[] }; component: Component; properties?: Property[] };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
  compositions: { aggregate: "complete" | "incomplete" | "unknown"; assemblies?: string[]; dependencies?: string[] }[];
}

export interface Component {
  type: "application" | "machine-learning-model" | "data";
  "bom-ref"?: string;
  group?: string;
  name: string;
  version?: string;
  authors?: { name: string }[];
  purl?: string;
  licenses?: LicenseChoice[];
  pedigree?: { ancestors: Component[] };
  externalReferences?: { type: "website" | "model-card" | "license" | "distribution"; url: string; comment?: string }[];
  evidence?: { occurrences: Occurrence[] };
  modelCard?: ModelCard;
  data?: { type: "dataset"; name?: string }[];
  properties?: Property[];
}

export interface Property {
  name: string;
  value: string;
}

export interface Occurrence {
  location: string;
  line: number;
  offset?: number;
  symbol?: string;
  additionalContext?: string;
}

export type LicenseChoice =
  | { license: ({ id: string } | { name: string }) & { acknowledgement?: "declared" | "concluded"; url?: string } }
  | { expression: string; acknowledgement?: "declared" | "concluded" };

export interface ModelCard {
  modelParameters?: {
    task?: string;
    architectureFamily?: string;
    modelArchitecture?: string;
    datasets?: { ref: string }[];
  };
  quantitativeAnalysis?: { performanceMetrics: { type: string; value: string; slice?: string }[] };
  properties?: Property[];
}
