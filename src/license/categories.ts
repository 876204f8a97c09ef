/** What kind of license it is, by its strongest term: the vocabulary of `category:…` in `licenses.allow`. */
export const CATEGORIES = {
  "public-domain": "No conditions, or a dedication to the public domain",
  permissive: "Keep the notices, else do as you like; for code, content, data or models",
  "weak-copyleft": "Changed files stay under the license; works that only use them do not",
  "strong-copyleft": "Works based on it stay under the license when distributed",
  "network-copyleft": "As strong copyleft, and serving it over a network counts",
  "share-alike": "Adapted content or data stays under the same or a compatible license",
  "no-derivatives": "Adapted versions may not be shared",
  noncommercial: "No commercial use",
  "research-only": "Research use only",
  "use-restricted": "Any use except a list of forbidden ones, which binds those downstream as well",
  community: "A vendor's own terms: use policy, thresholds, naming, territory",
  "data-use-limited": "Data for computing only",
} as const;
export type Category = keyof typeof CATEGORIES;

export function isCategory(word: string): word is Category {
  return Object.hasOwn(CATEGORIES, word);
}
