import { integrityOf } from "./digest.ts";
import { html, LENGTHS } from "./escape.ts";
import { SCRIPT, STYLE } from "./html-style.ts";
import { count } from "./words.ts";

/** A page in one file: nothing is loaded, and nothing runs but one script of ours. `title` and `parts` are HTML. */
export function htmlPage(title: string, parts: readonly string[]): string {
  const policy = `default-src 'none'; style-src '${integrityOf(STYLE)}'; script-src '${integrityOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer">
<title>${title}</title><style>${STYLE}</style></head>
<body><a class="skip" href="#main">Skip to the review</a>
${parts.filter((part) => part !== "").join("\n")}
<script>${SCRIPT}</script></body></html>
`;
}

/** A section with its heading; nothing where it has no body. */
export function section(title: string, body: string): string {
  return body === "" ? "" : `<section><h2>${title}</h2>${body}</section>`;
}

/** The search over everything that has `data-search` and `data-standing`, as the page's script reads it. Texts are ours. */
export function filterForm(label: string, hint: string, standings: readonly string[], entries: number): string {
  const options = [...new Set(standings)].map((word) => `<option value="${word}">${word}</option>`).join("");
  return `<form class="filter" role="search" aria-label="${label}" hidden><label>Search<input type="search" name="words" autocomplete="off" placeholder="${hint}"></label><label>Result<select name="standing"><option value="">all</option>${options}</select></label><output id="said" aria-live="polite">${count(entries, "entry")}</output></form>`;
}

/** What the search looks through, in lower case. */
export function searchable(...texts: readonly (string | null | undefined)[]): string {
  return html(
    texts
      .filter((text) => text != null)
      .join(" ")
      .toLowerCase(),
    LENGTHS.message,
  );
}
