import type { Package, Relationship, SpdxElement, SpdxFile } from "../../src/render/spdx-document.ts";

const INDIVIDUALS = /^(?:None|NoAssertion)Element$|^expandedlicensing_(?:None|NoAssertion)License$/;
/** The pattern of an IRI in SPDX's own schema, and nothing in it that an IRI cannot hold (RFC 3987). */
const IRI = /^https:\/\/spdx\.org\/spdxdocs\/model-review-[0-9a-f-]{36}#[^\s<>"{}|\\^`#\p{Cc}]+$/u;

export const elementsOf = (file: SpdxFile): SpdxElement[] =>
  file["@graph"].filter((node): node is SpdxElement => node.type !== "CreationInfo");

export const packagesOf = (file: SpdxFile): Package[] =>
  elementsOf(file).filter((element): element is Package => "software_primaryPurpose" in element);

export const relationshipsOf = (file: SpdxFile): Relationship[] =>
  elementsOf(file).filter((element): element is Relationship => element.type === "Relationship");

/** Every address that names no element of the file, is named twice or cannot be an address. */
export function danglingIn(file: SpdxFile): string[] {
  const ids = elementsOf(file).map(({ spdxId }) => spdxId);
  const known = new Set(ids);
  const named = file["@graph"].flatMap((node): string[] => {
    if (node.type === "CreationInfo") return [...node.createdBy, ...node.createdUsing];
    if (node.type === "Relationship") return [node.from, ...node.to];
    if (node.type === "SpdxDocument") return [...node.rootElement, ...node.element];
    return "suppliedBy" in node && node.suppliedBy !== undefined ? [node.suppliedBy] : [];
  });
  return [
    ...ids.filter((id) => !IRI.test(id)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index),
    ...named.filter((id) => !known.has(id) && !INDIVIDUALS.test(id)),
  ];
}
