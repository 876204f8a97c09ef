/**
 * How a report, a fleet's data, a Hub snapshot, a bill of materials (CycloneDX, SPDX 3) and an audit log begin, as we write them.
 * Each names models because something else uses them. Only the very beginning counts, and what is named there stays visible as a
 * mention: a configuration that was dressed up as a report does not vanish.
 */
const BEGINNINGS = [
  /^\{\s*"version": ?1,\s*"tool": ?\{\s*"name": ?"model-review"/,
  /^\{\s*"format": ?"model-review-hub-snapshot"/,
  /^\{\s*"\$schema": ?"https?:\/\/cyclonedx\.org\/schema\/bom-[\d.]{1,8}\.schema\.json",\s*"bomFormat": ?"CycloneDX"/,
  /^\{\s*"@context": ?"https:\/\/spdx\.org\/rdf\/3\.[\d.]{1,8}\/spdx-context\.jsonld",\s*"@graph": ?\[/,
  /^\{"version":1,"time":"[^"]{1,40}","actor":[^\n]{1,400}"tool":\{"name":"model-review"/,
];

/** Whether a file is an output of this tool that somebody kept in the repository. */
export function isOwnOutput(text: string): boolean {
  if (!text.startsWith("{")) return false;
  const beginning = text.slice(0, 800);
  return BEGINNINGS.some((one) => one.test(beginning));
}
