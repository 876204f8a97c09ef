/** Longer texts are cut: the longest license in the SPDX list has a third of that. */
const LONGEST = 200_000;

/** Words that decide what a license means. A line with one of them is never dropped. */
const RESTRICTING =
  "not no non none never neither nor without unless except excluding exception only solely exclusively limited must shall may " +
  "will cannot prohibited prohibit forbid forbidden restricted restrict restrictions restriction require required requires " +
  "permitted permission allow allowed grant granted revoke revocable irrevocable terminate terminates noncommercial commercial " +
  "commercially noncommercially nonprofit research academic military surveillance medical educational evaluation personal " +
  "production internal fee royalty royaltyfree charge sell sale patent patents trademark derivative derivatives noderivatives " +
  "sharealike modifications modified modify distribute distribution sublicense network output outputs million billion revenue " +
  "users worldwide territory union governing good evil";

/** Words that hardly a sentence of a license does without, so that none can be added or taken out unseen. */
const COMMON =
  "license licenses licensed licensor agreement terms conditions additional following apply applies section use used uses using you " +
  "your right rights copy copies notice notices software program model models material materials work works code source party any all";

const RESTRICTS = new Set(RESTRICTING.split(" "));

/** What has to stand in a text exactly as often as in the license that it is similar to. */
export const DECISIVE: ReadonlySet<string> = new Set([...RESTRICTS, ...COMMON.split(" ")]);

const MAIL = /[\w.+-]{1,64}@[\w.-]{1,128}/g;
const URL = /(?:https?:\/\/|www\.)[^\s<>)\]]{1,300}/gi;

/**
 * The words of a license text as it would read in any file: without markup, list marks, addresses, copyright lines and title, and
 * with names of holders made equal. Linear in the text.
 */
export function wordsOf(text: string): string[] {
  const kept = text
    .slice(0, LONGEST)
    .normalize("NFKC")
    .replace(/\r\n?/g, "\n")
    .replace(/([a-z])[-\u2010\u2011]\n[ \t]{0,80}([a-z])/g, "$1$2")
    .replace(/\[([^[\]\n]{0,200})\]\((?:[^()\n]{0,300})\)/g, "$1")
    .replace(URL, " ")
    .replace(MAIL, " ")
    .replace(/<[^<>\n]{0,200}>/g, " ")
    .split("\n")
    .map(withoutMarks)
    .filter((line) => line !== "" && !isDropped(line));
  return templated(plainWords(kept.join("\n")).join(" "))
    .split(" ")
    .filter((word) => word !== "");
}

/** A line without quotation, comment and heading marks, and without its number in a list. */
function withoutMarks(line: string): string {
  return line
    .replace(/^[\s>#*/;%|=~_+•·-]{1,80}/, "")
    .replace(/^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Za-z]|[ivxIVX]{1,4})[.)](?:\s|$)/, "")
    .trim();
}

/** Copyright lines, license tags and titles differ from copy to copy; one that says more than that stays. */
function isDropped(line: string): boolean {
  if (line.length > 200) return false;
  const words = plainWords(line);
  if (words.length === 0) return true;
  if (words.some((word) => RESTRICTS.has(word))) return false;
  if (/^(?:portions\s)?(?:copyright|\(c\)|©)/i.test(line))
    return words.length <= 16 || /\d{4}|\(c\)|©|[<[{]/i.test(line);
  if (/^SPDX-License-Identifier:/i.test(line)) return true;
  if (/^all rights reserved\.?$/i.test(line)) return true;
  if (
    /^(?:the )?(?:new |revised |modified |simplified )?bsd [\w-]{1,8}[ -]clause(?: "?[\w ]{0,30}"?)? license$/i.test(
      line,
    )
  )
    return true;
  return (
    words.length <= 9 &&
    /\blicen[cs]e\b/i.test(line) &&
    !/[.;,]$/.test(line) &&
    !/\b(?:this|under|is|are|the following)\b/i.test(line) &&
    !/\d/.test(line)
  );
}

function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’‘"“”`´]/g, "")
      .replace(/licence/g, "license")
      .replace(/\bnon[-\u2010\u2011 ](?=[a-z])/g, "non")
      .replace(/\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)/g, " ")
      .match(/[a-z0-9]+(?:\.[0-9]+)*/g) ?? []
  );
}

/** Places that license texts leave to whoever uses them. */
function templated(words: string): string {
  return words
    .replace(
      /\bneither the names? of (?:[a-z0-9.]+ ){1,24}?nor the names of (?:its|their|the|any|other|any other) /g,
      "neither the name of holder nor the names of its ",
    )
    .replace(/\bsoftware is provided by (?:[a-z0-9.]+ ){1,24}?as is\b/g, "software is provided by holder as is")
    .replace(/\bin no event shall (?:[a-z0-9.]+ ){1,24}?be liable\b/g, "in no event shall holder be liable")
    .replace(
      /\bas is and (?:[a-z0-9.]+ ){1,12}?disclaims? all warranties\b/g,
      "as is and holder disclaims all warranties",
    )
    .replace(/\bin no event will (?:[a-z0-9.]+ ){1,24}?be (?:held )?liable\b/g, "in no event shall holder be liable")
    .replace(
      /\bappendix how to apply the (?:apache|educational community) license to your work .{0,2500}limitations under the license\b/g,
      "",
    )
    .replace(/\bend of terms and conditions *$/, "");
}
