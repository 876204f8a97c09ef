/** The part of SPDX 3.0.1 that is written here; names are those of its JSON-LD context (spdx.org/rdf/3.0.1/spdx-context.jsonld). */
export interface SpdxFile {
  "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld";
  "@graph": (CreationInfo | SpdxElement)[];
}

/** Has no address of its own: the elements of the file share it. */
export interface CreationInfo {
  type: "CreationInfo";
  "@id": typeof CREATION;
  specVersion: "3.0.1";
  /** Seconds, UTC: `2026-08-01T09:30:00Z`. */
  created: string;
  createdBy: string[];
  createdUsing: string[];
  comment: string;
}

export const CREATION = "_:creationInfo";
/** Individuals of the vocabulary: nothing is there, and nothing is said. */
export const NONE = { element: "NoneElement", license: "expandedlicensing_NoneLicense" } as const;
export const NO_ASSERTION = { element: "NoAssertionElement", license: "expandedlicensing_NoAssertionLicense" } as const;

interface Element {
  spdxId: string;
  creationInfo: typeof CREATION;
  name?: string;
  comment?: string;
  externalRef?: { type: "ExternalRef"; externalRefType: "documentation"; locator: string[] }[];
}

export interface Named extends Element {
  type: "Agent" | "SoftwareAgent" | "Tool";
  name: string;
}

interface PackageFields extends Element {
  name: string;
  suppliedBy?: string;
  software_packageVersion?: string;
  software_packageUrl?: string;
  software_downloadLocation?: string;
  software_homePage?: string;
  software_primaryPurpose: "source" | "application" | "model" | "data";
}

export interface SoftwarePackage extends PackageFields {
  type: "software_Package";
}

export interface AiPackage extends PackageFields {
  type: "ai_AIPackage";
  ai_domain?: string[];
  ai_typeOfModel?: string[];
  ai_metric?: { type: "DictionaryEntry"; key: string; value: string }[];
  ai_limitation?: string;
  ai_informationAboutTraining?: string;
  ai_informationAboutApplication?: string;
  ai_modelExplainability?: string[];
}

export interface DatasetPackage extends PackageFields {
  type: "dataset_DatasetPackage";
  dataset_datasetType: ["noAssertion"];
  dataset_intendedUse?: string;
  dataset_dataCollectionProcess?: string;
  dataset_knownBias?: string[];
}

export interface LicenseExpression extends Element {
  type: "simplelicensing_LicenseExpression";
  simplelicensing_licenseExpression: string;
}

export interface Relationship extends Element {
  type: "Relationship";
  from: string;
  relationshipType:
    "dependsOn" | "trainedOn" | "testedOn" | "descendantOf" | "hasDeclaredLicense" | "hasConcludedLicense";
  to: string[];
  completeness?: "complete" | "incomplete" | "noAssertion";
}

export interface SpdxDocument extends Element {
  type: "SpdxDocument";
  profileConformance: ("core" | "software" | "simpleLicensing" | "ai" | "dataset")[];
  rootElement: string[];
  element: string[];
}

export type Package = SoftwarePackage | AiPackage | DatasetPackage;
export type SpdxElement = Named | Package | LicenseExpression | Relationship | SpdxDocument;
