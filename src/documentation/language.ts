import { LEXICONS } from "./lexicons.ts";

/** Languages written in a script of their own, or told among those that share one by their letters. */
const SCRIPTS: readonly { language: string; letters: RegExp }[] = [
  { language: "ja", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: "ko", letters: /\p{Script=Hangul}/gu },
  { language: "zh", letters: /\p{Script=Han}/gu },
  { language: "ru", letters: /\p{Script=Cyrillic}/gu },
  { language: "ar", letters: /\p{Script=Arabic}/gu },
  { language: "hi", letters: /\p{Script=Devanagari}/gu },
  { language: "th", letters: /\p{Script=Thai}/gu },
  { language: "el", letters: /\p{Script=Greek}/gu },
  { language: "he", letters: /\p{Script=Hebrew}/gu },
  { language: "bn", letters: /\p{Script=Bengali}/gu },
  { language: "ta", letters: /\p{Script=Tamil}/gu },
  { language: "ka", letters: /\p{Script=Georgian}/gu },
  { language: "hy", letters: /\p{Script=Armenian}/gu },
];

/** Languages told from the commonest of their script by letters that it does not have: one of so many in any text. */
const SIBLINGS: readonly { language: string; of: string; letters: RegExp }[] = [
  { language: "uk", of: "ru", letters: /[іїєґ]/gi },
  { language: "sr", of: "ru", letters: /[ђјљњћџ]/gi },
  { language: "fa", of: "ar", letters: /[پچژگکی]/g },
];
const LETTERS_OF_ONE = 50;

/** Words that every text of a language has many of, and other languages in Latin letters few. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in is for this that with on it as are be was by from you or model",
  es: "el los las una del que para con por este esta es se más como su modelo",
  pt: "os uma do da dos das não para com por este esta é foi são em mais modelo",
  fr: "les des une du est pour dans sur avec ce cette par qui sont pas modèle",
  de: "der die das und ist nicht ein eine mit für auf von den dem wird wurde modell",
  it: "il gli della delle che per con è sono del questo una nel modello",
  nl: "het een van voor niet met zijn wordt dit deze ook naar",
  pl: "jest nie się dla tego oraz który przez jak jego",
  tr: "bir ve için bu ile olarak olan daha çok",
  vi: "và của các là được cho trong này với những mô",
  id: "yang dan dengan untuk ini dari adalah pada dalam tidak",
  sv: "och att det som för är med inte den ett",
  da: "og at det som for er med ikke den af blev hvor",
  no: "og at det som for er med ikke den av ble hvor",
  ca: "els amb aquest aquesta per és són una dels",
  ro: "și este pentru care din cu nu sunt acest",
  cs: "je na se pro který nebo jako byl",
  fi: "ja on ei se että tämä malli ovat",
};

const LETTERS_TO_JUDGE = 40;
const WORDS_TO_JUDGE = 12;
const DISTINCT_COMMON_WORDS = 3;
const LEAST_SHARE = 0.06;
const LONGEST_SAMPLE = 12_000;
const commonWords = Object.entries(COMMON_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(" ")),
}));
/** For each common word, the places in `commonWords` of the languages that have it. */
const placesOf = new Map<string, number[]>();
commonWords.forEach(({ words }, place) => {
  for (const word of words) placesOf.set(word, [...(placesOf.get(word) ?? []), place]);
});
/** As `\p{L}+` on lower case; most letters are told without a search in the tables of all scripts. */
const WORDS = /(?:[a-z]|(?![\0-\x7f])\p{L})+/gu;
const supported: ReadonlySet<string> = new Set(LEXICONS.map(({ language }) => language));

export interface Languages {
  /** ISO 639-1 code of most of the text, `und` where it is too short or of none that is known. */
  main: string;
  /** Those that enough of the text is in to say something; English is always asked, since its terms are used everywhere. */
  present: ReadonlySet<string>;
}

/** Letters of other scripts; everything below is Latin or a mark. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff]|[\ud840-\ud87f][\udc00-\udfff]/;

/** The languages of a prose text. Scripts weigh by letters; a letter of an unspaced script carries more than a Latin one. */
export function languagesOf(prose: string): Languages {
  const sample = prose.slice(0, LONGEST_SAMPLE);
  if (!BEYOND_LATIN.test(sample)) {
    const main = latinLanguage(sample);
    return { main, present: new Set(["en", main]) };
  }
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const counts = new Map(SCRIPTS.map(({ language, letters }) => [language, sample.match(letters)?.length ?? 0]));
  // Japanese is written with Chinese characters too; a few kana tell it.
  if ((counts.get("ja") ?? 0) * 8 > (counts.get("zh") ?? 0)) {
    counts.set("ja", (counts.get("ja") ?? 0) + (counts.get("zh") ?? 0));
    counts.set("zh", 0);
  }
  // Languages that share a script and differ by a few letters.
  for (const { language, of, letters } of SIBLINGS) {
    const all = counts.get(of) ?? 0;
    if (all === 0 || (sample.match(letters)?.length ?? 0) * LETTERS_OF_ONE < all) continue;
    counts.set(language, all);
    counts.set(of, 0);
  }
  let best = "und";
  let most = 0;
  const present = new Set(["en"]);
  for (const [language, letters] of counts) {
    const weight = ["ja", "zh", "ko"].includes(language) ? letters * 3 : letters;
    if (weight >= LETTERS_TO_JUDGE) present.add(language);
    if (weight > most) [best, most] = [language, weight];
  }
  const main = most > latin ? (most < LETTERS_TO_JUDGE ? "und" : best) : latinLanguage(sample);
  return { main, present: present.add(main) };
}

function latinLanguage(sample: string): string {
  const words = sample.toLowerCase().match(WORDS) ?? [];
  if (words.length < WORDS_TO_JUDGE) return "und";
  const hits = commonWords.map(() => 0);
  const distinct = commonWords.map(() => 0);
  const seen = new Set<string>();
  for (const word of words) {
    const places = placesOf.get(word);
    if (places === undefined) continue;
    const isNew = !seen.has(word);
    if (isNew) seen.add(word);
    for (const place of places) {
      hits[place]!++;
      if (isNew) distinct[place]!++;
    }
  }
  let best = "und";
  let most = 0;
  commonWords.forEach(({ language, words: common }, place) => {
    if (distinct[place]! < DISTINCT_COMMON_WORDS || hits[place]! / words.length < LEAST_SHARE) return;
    const weight = hits[place]! / Math.sqrt(common.size);
    if (weight > most) [best, most] = [language, weight];
  });
  return best;
}

/** True where the lexicons can tell what a text does not say. */
export function isReadable(language: string): boolean {
  return language === "und" || supported.has(language);
}
