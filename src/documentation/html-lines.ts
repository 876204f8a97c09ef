/** A line of text inside HTML. `heading` is 1 to 6 for `<h1>` to `<h6>`, 7 for the title of a foldable part. */
export interface HtmlLine {
  /** Lines after the first of the HTML, from 0. */
  offset: number;
  text: string;
  heading: number | null;
  kind: "text" | "item" | "row" | "code" | "image";
}

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})\b[^<>]{0,4000}>/g;
const BREAKS = new Set(
  "address article aside blockquote body br center dd details div dl dt figcaption figure footer form header hr html li main nav ol p section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** The level of what a foldable part is called. */
const FOLD = 7;
/** Words to click on: they say nothing of what is folded. */
const TOGGLE =
  /^\W{0,6}(?:click (?:here )?(?:to|for)\b.{0,40}|(?:show|see|view|read|expand|toggle|open|unfold)(?: (?:more|all|this|the))?(?: details)?|(?:more )?details|more)\W{0,6}$/i;
const HIDDEN = new Set(["script", "style", "head"]);

/** Reads HTML as lines of text: block elements break lines, cells of one row are joined by a bar. One pass, no tree. */
export function htmlLines(html: string): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let text = "";
  let start = 0;
  let offset = 0;
  let heading: number | null = null;
  let kind: HtmlLine["kind"] = "text";
  let hidden: string | null = null;
  let hasImage = false;

  const flush = (): void => {
    const isToggle = heading === FOLD && TOGGLE.test(text.trim());
    if (/\S/.test(text) && !isToggle) lines.push({ offset: start, text: text.trim(), heading, kind });
    else if (hasImage && kind !== "row") lines.push({ offset, text: "", heading: null, kind: "image" });
    text = "";
    hasImage = false;
    start = offset;
  };
  const append = (chunk: string): void => {
    if (hidden === null) {
      if (!/\S/.test(text)) start = offset + leadingBreaks(chunk);
      text += kind === "code" ? chunk : chunk.replace(/[ \t]{2,}/g, " ");
    }
    offset += count(chunk);
  };

  let at = 0;
  for (const match of html.matchAll(TAG)) {
    append(html.slice(at, match.index));
    at = match.index + match[0].length;
    const closing = match[1] === "/";
    const name = match[2]!.toLowerCase();
    if (hidden !== null) {
      if (closing && name === hidden) hidden = null;
    } else if (HIDDEN.has(name)) {
      hidden = closing ? null : name;
    } else if (/^h[1-6]$/.test(name) || name === "summary") {
      flush();
      heading = closing ? null : name === "summary" ? FOLD : Number(name[1]);
    } else if (name === "b" || name === "strong") {
      text += "**";
    } else if (name === "img" || name === "video" || name === "iframe" || name === "audio") {
      hasImage = true;
    } else if (name === "a") {
      text += closing ? "" : mailto(match[0]);
    } else if (name === "td" || name === "th") {
      kind = "row";
      if (closing) text += " | ";
    } else if (name === "pre") {
      flush();
      kind = closing ? "text" : "code";
    } else if (BREAKS.has(name) && kind !== "code") {
      if (kind === "row" && name !== "tr" && name !== "table") text += " ";
      else {
        flush();
        kind = name === "li" && !closing ? "item" : "text";
      }
    }
    offset += count(match[0]);
  }
  append(html.slice(at));
  flush();
  return lines;
}

/** An address that only the link holds is still said. */
function mailto(tag: string): string {
  const match = /href\s{0,5}=\s{0,5}["']?mailto:([^"'\s>?]{3,200})/i.exec(tag);
  return match === null ? "" : `${match[1]} `;
}

function count(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks++;
  return breaks;
}

function leadingBreaks(chunk: string): number {
  return count(/^\s*/.exec(chunk)![0]);
}
