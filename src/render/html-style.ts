/** Style of the HTML report: light and dark, narrow and wide, on paper. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #fff; --panel: #f6f8fa; --link: #0550ae; --error: #b3261e; --warning: #7d4e00; --good: #116329; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9ea7b3; --line: #3d444d; --back: #0d1117; --panel: #151b23; --link: #79c0ff; --error: #ff8c82; --warning: #e3b341; --good: #6fdd8b; } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 76rem; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow-wrap: anywhere }
a { color: var(--link) } :focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -99rem } .skip:focus { position: static }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem }
.verdict { border-left: 6px solid var(--line); padding: .2rem 0 .2rem 1rem; margin-bottom: 1rem }
.verdict.error { border-color: var(--error) } .verdict.warning, .verdict.unchecked { border-color: var(--warning) } .verdict.clear { border-color: var(--good) }
.soft, small { color: var(--soft) } code, pre { font: .9em/1.45 ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace }
code { background: var(--panel); border-radius: 4px; padding: .1em .3em } pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .7rem; overflow-x: auto } pre code { padding: 0 }
.filter { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: end; margin: .6rem 0 }
.filter label { display: grid; gap: .2rem; font-size: .9em } .filter input, .filter select { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--soft); border-radius: 6px; padding: .35rem .5rem } .filter input { min-width: min(22rem, 80vw) }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% } caption { text-align: left; color: var(--soft); padding-bottom: .3rem }
th, td { border-bottom: 1px solid var(--line); padding: .45rem .7rem .45rem 0; text-align: left; vertical-align: top; overflow-wrap: break-word } thead th { border-bottom: 2px solid var(--line) } tbody th { font-weight: normal } .place { display: block; font-size: .88em }
.error-text { color: var(--error); font-weight: 600 } .warning-text { color: var(--warning) } .good-text { color: var(--good) }
.finding { border: 1px solid var(--line); border-left-width: 5px; border-radius: 6px; padding: .6rem .9rem; margin: .7rem 0; break-inside: avoid }
.finding.error { border-left-color: var(--error) } .finding.warning { border-left-color: var(--warning) } .finding h3 { font-size: 1rem; margin: 0 0 .2rem } .finding p { margin: .25rem 0 }
.lineage { margin: .8rem 0 0 } .lineage svg { display: block; max-width: 100%; height: auto } .lineage rect { fill: var(--panel); stroke: var(--line) } .lineage rect:first-of-type { stroke: var(--text); stroke-width: 2 } .lineage path { fill: none; stroke: var(--soft) } .lineage text { fill: var(--text); font: 12px ui-monospace, "DejaVu Sans Mono", monospace } .lineage .license { fill: var(--soft) } .lineage .relation { fill: var(--soft); text-anchor: middle; font-family: system-ui, sans-serif; font-size: 11px }
details > summary { cursor: pointer } dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dd { margin: 0 } footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .8rem; color: var(--soft) }
[hidden] { display: none !important }
@media (max-width: 46rem) { dl { grid-template-columns: 1fr } }
@media print { :root { --text: #000; --back: #fff; --panel: #fff } body { max-width: none; padding: 0; font-size: 10.5pt } .filter, .skip { display: none } [hidden] { display: revert !important } tr { break-inside: avoid } a { color: inherit } .scroll { overflow: visible } }
`;

/** Narrows the table and the findings while typing. Without scripts everything is shown. */
export const SCRIPT = `
const filter = document.querySelector("form.filter");
const rows = [...document.querySelectorAll("[data-search]")];
const said = document.querySelector("#said");
filter.hidden = false;
filter.addEventListener("submit", (event) => event.preventDefault());
filter.addEventListener("input", () => {
  const words = filter.elements.words.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const standing = filter.elements.standing.value;
  let shown = 0;
  for (const row of rows) {
    const hit = words.every((word) => row.dataset.search.includes(word)) && (standing === "" || row.dataset.standing === standing);
    row.hidden = !hit;
    if (hit) shown++;
    if (hit && words.length > 0) row.closest("details")?.setAttribute("open", "");
  }
  said.textContent = shown + " of " + rows.length + " entries shown";
});
`;
