const IMAGE = /!\[[^[\]\n]{0,500}\](?:\([^()\n]{0,4000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?\)|\[[^[\]\n]{0,200}\])/g;
const LINK =
  /\[([^[\]\n]{0,1000})\](?:\(([^()\n]{0,4000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?)\)|\[[^[\]\n]{0,200}\])/g;
const AUTOLINK = /<((?:https?:|mailto:)[^<>\s]{1,2000})>/gi;
const EMAIL_LINK = /<([^<>\s@]{1,100}@[^<>\s@]{1,200})>/g;
const TAG = /<\/?[a-zA-Z][^<>]{0,4000}>/g;
const ESCAPE = /\\([\\`*_{}[\]()#+.!|<>~-])/g;
const EMPHASIS = /\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|`+|~~/gu;
const ENTITY = /&(amp|lt|gt|quot|nbsp|#39|#x27);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'",
  "#x27": "'",
};

/** Markdown with inline HTML as the words that a reader sees. Line breaks stay. */
export function plainText(markdown: string): string {
  let text = markdown;
  if (text.includes("](") || text.includes("][")) text = text.replace(IMAGE, " ").replace(LINK, "$1");
  if (text.includes("<")) text = text.replace(AUTOLINK, "$1").replace(EMAIL_LINK, "$1").replace(TAG, " ");
  if (text.includes("\\")) text = text.replace(ESCAPE, "$1");
  if (/[*_`~]/.test(text)) text = text.replace(EMPHASIS, "");
  if (text.includes("&")) text = text.replace(ENTITY, (_, name: string) => ENTITIES[name]!);
  return /[\t\u00a0\u200b]|\ufe0f| {2}/.test(text) ? text.replace(/(?:[ \t\u00a0\u200b]|\ufe0f)+/g, " ") : text;
}

/** True where nothing but pictures is left of the Markdown. */
export function isOnlyImages(markdown: string): boolean {
  return (
    /!\[|<(?:img|video|iframe|svg|audio)\b/i.test(markdown) &&
    !/[\p{L}\p{N}]/u.test(plainText(markdown).replace(/https?:\S{1,2000}/g, ""))
  );
}

const DECORATION = /[^\p{L}\p{N}\p{P}\s+&|=<>$]/gu;

const MOST_REMEMBERED = 256;
const LONGEST_REMEMBERED = 100;
const normalTitles = new Map<string, string>();

/** A heading or label as the lexicon knows it: lower case, without markup, pictures, numbers before it and marks around it. */
export function normalTitle(title: string): string {
  // The same lines are asked whether they are titles, and for which section.
  const known = normalTitles.get(title);
  if (known !== undefined) return known;
  const normal = normalized(title);
  if (normalTitles.size >= MOST_REMEMBERED) normalTitles.clear();
  if (title.length <= LONGEST_REMEMBERED) normalTitles.set(title, normal);
  return normal;
}

function normalized(title: string): string {
  return (
    plainText(title)
      .normalize("NFKC")
      .toLowerCase()
      // The Turkish capital İ comes apart in lower case.
      .replace(/i\u0307/g, "i")
      .replace(DECORATION, " ")
      .replace(/_/g, " ")
      .replace(/[[(]\s{0,3}(?:optional|任意|可选|선택)\s{0,3}[\])]/g, " ")
      .replace(/[’‘`´]/g, "'")
      .replace(/\s+/g, " ")
      .trim()
      .replace(
        /^(?:#{1,6} ?)?(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-h])[.):] ?|\d{1,2} [-–] |\d{1,2}(?:\.\d{1,2}){1,3} )?/,
        "",
      )
      .replace(/^[\s"“”「『【(*_•·|>~=–—:-]+/, "")
      .replace(/[\s"“”」』】*_•·|~=–—:：;,.!?？。、-]+$/, "")
      .replace(/\s+/g, " ")
  );
}
