/** Member states of the European Union, ISO 3166-1 alpha-2. */
const EU = new Set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "));

/** Of the regions where we are, those that a license leaves out; `EU` stands for its members in both lists. */
export function excludedAmong(regions: readonly string[], excluded: readonly string[]): string[] {
  return regions.filter((region) =>
    excluded.some(
      (place) => place === region || (place === "EU" && EU.has(region)) || (region === "EU" && EU.has(place)),
    ),
  );
}
