import spdxLicenseIds from "spdx-license-ids" with { type: "json" };
import type { RepoId } from "../domain/reference.ts";
import type { ReviewedRepo } from "../domain/report.ts";
import { uuidOf } from "./digest.ts";
import { LENGTHS, visible } from "./escape.ts";

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
  compositions: { aggregate: "complete" | "incomplete" | "unknown"; dependencies?: string[] }[];
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

const SPDX_IDS: ReadonlySet<string> = new Set(spdxLicenseIds);
export const COMPONENT_TYPES = { model: "machine-learning-model", dataset: "data", space: "application" } as const;

/** A bill of this content; its serial number is made from it, so that the same content is the same bill. */
export function billOf(
  content: Pick<BillOfMaterials, "metadata" | "components" | "dependencies" | "compositions">,
): BillOfMaterials {
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.7.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.7",
    serialNumber: `urn:uuid:${uuidOf(content)}`,
    version: 1,
    ...content,
  };
}

/** `org/name` as CycloneDX has it: the namespace is the group. */
export function nameOf({ id }: RepoId): Pick<Component, "group" | "name"> {
  const slash = id.indexOf("/");
  if (slash === -1) return { name: visible(id, LENGTHS.id) };
  return { group: visible(id.slice(0, slash), LENGTHS.id), name: visible(id.slice(slash + 1), LENGTHS.id) };
}

/** An SPDX id by id, an expression of SPDX ids as such, everything else by the name that it was given. */
export function licensesOf(
  license: Pick<NonNullable<ReviewedRepo["license"]>, "state" | "expression" | "declared" | "name"> | null,
): LicenseChoice[] {
  if (license === null) return [];
  const { state, expression, declared, name } = license;
  if (state === "spdx" && expression !== null) {
    if (SPDX_IDS.has(expression)) return [{ license: { id: expression, acknowledgement: "declared" } }];
    return [{ expression: visible(expression, LENGTHS.quote), acknowledgement: "declared" }];
  }
  const said = state === "other-named" ? (name ?? declared) : declared;
  return said === null || said === ""
    ? []
    : [{ license: { name: visible(said, LENGTHS.name), acknowledgement: "declared" } }];
}
