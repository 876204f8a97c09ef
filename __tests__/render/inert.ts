import { marked } from "marked";

/** Elements that a rendered comment may hold. */
const ALLOWED = new Set(
  "h3 h4 p br hr strong code pre a ul li table thead tbody tr th td sub details summary"
    .split(" ")
    .filter((name) => name !== "hr"),
);

export interface Seen {
  /** Text outside of code, decoded. */
  text: string;
  /** All text, decoded. */
  everything: string;
  links: string[];
  /** Elements and attributes that should not be there. */
  elements: string[];
  /** These, and texts that GitHub would bring to life. */
  alive: string[];
}

/** Reads HTML as a browser would, as far as its tags are well-formed: what is text, what is a link, what is alive. */
export function look(html: string, allowed: ReadonlySet<string> = ALLOWED): Seen {
  const elements: string[] = [];
  const links: string[] = [];
  let text = "";
  let everything = "";
  let inCode = 0;
  const tags = /<(\/?)([a-zA-Z][^\s/>]*)([^>]*)>|<!--[\s\S]*?-->|<[!?]/g;
  let last = 0;
  const take = (piece: string): void => {
    const decoded = decode(piece);
    everything += decoded;
    if (inCode === 0) text += decoded;
  };
  for (const match of html.matchAll(tags)) {
    take(html.slice(last, match.index));
    last = match.index + match[0].length;
    const [whole, slash, name, attributes] = match;
    if (name === undefined || !allowed.has(name.toLowerCase())) {
      elements.push(whole.slice(0, 80));
      continue;
    }
    if (name === "code" || name === "pre") inCode += slash === "" ? 1 : -1;
    const names = attributes!.replace(/"[^"]*"/g, '""');
    const [, target = "#"] = /(?:href|action)="\s*([^"]*)"/.exec(attributes!) ?? [];
    if (/\b(?:on\w+|src|style)\s*=/i.test(names) || !/^(?:https?:|#)/.test(target)) elements.push(whole.slice(0, 80));
    if (name === "a" && slash === "") links.push(decode(/href="([^"]*)"/.exec(attributes!)?.[1] ?? ""));
  }
  take(html.slice(last));
  return { text, everything, links, elements, alive: [...elements, ...livePatterns(text)] };
}

/** What GitHub turns into links, mentions and pictures after Markdown. */
function livePatterns(text: string): string[] {
  const patterns = [
    /(?:^|[^\w`])@[\w-]+/g,
    /(?:^|\W)#\d+/g,
    /\b(?:https?|ftp):\/\//gi,
    /\bwww\.[a-z]/gi,
    /\bGH-\d/gi,
    /\b(?:GHSA|CVE)-\w/gi,
    /:[\w+-]+:/g,
    /[\w.]+@[\w-]+\./g,
  ];
  return patterns.flatMap((pattern) => text.match(pattern) ?? []);
}

function decode(text: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: "\u00a0" };
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    decimal !== undefined
      ? String.fromCodePoint(Number(decimal))
      : hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : (named[name!] ?? whole),
  );
}

/** Markdown through a parser with GitHub's extensions. */
export function lookAtMarkdown(markdown: string): Seen {
  return look(marked.parse(markdown, { gfm: true, async: false }));
}

/** Text as it reads: breaks that only keep links from forming are gone, white space is one space. */
export function asRead(text: string): string {
  return text.replaceAll("\u200b", "").replace(/\s+/g, " ").trim();
}
