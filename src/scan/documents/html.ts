import { defineFormat } from "../document.ts";
import { readMarkup } from "../syntax/markup.ts";

export default defineFormat({
  id: "html",
  title: "HTML, Vue, Svelte and Astro",
  files: [".html", ".htm", ".xhtml", ".vue", ".svelte", ".astro", ".ejs", ".hbs", ".njk", ".jinja", ".jinja2", ".erb"],
  read: (source, _interest, nested) => readMarkup(source, nested),
});
