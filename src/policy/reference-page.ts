import { FORMS } from "./forms.ts";
import { PRESETS } from "./layers.ts";
import { CLAUSES, POLICY } from "./schema.ts";
import type { MapShape, Shape } from "./shape.ts";
import { LEVELS } from "./vocabulary.ts";

/** `docs/policy.md` with its generated parts renewed: what stands between `<!-- keys -->` and `<!-- /keys -->`, and so on. */
export function renewPolicyPage(page: string): string {
  const parts: Readonly<Record<string, string>> = {
    keys: sections(POLICY, "").join("\n\n"),
    presets: Object.entries(PRESETS).map(presetSection).join("\n\n"),
    clauses: Object.entries(CLAUSES)
      .map(([clause, meaning]) => `- \`${clause}\`: ${meaning}`)
      .join("\n"),
  };
  return Object.entries(parts).reduce(renewPart, page);
}

function renewPart(page: string, [name, text]: readonly [string, string]): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to < from) return page;
  // A formatter would align the tables, and the page would no longer be what is generated.
  const kept = `<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->`;
  return `${page.slice(0, from + start.length)}\n${kept}\n${page.slice(to)}`;
}

function presetSection([name, text]: readonly [string, string]): string {
  return `\`preset:${name}\`\n\n\`\`\`yaml\n${text.trim()}\n\`\`\``;
}

function sections(shape: MapShape, at: string): string[] {
  const rows = Object.entries(shape.keys).map(([name, { shape: below, about, required }]) => {
    const takes = `${takenBy(below)}${required === true ? ", required" : ""}`;
    return `| \`${name}\` | ${cell(takes)} | ${cell(about)} |`;
  });
  const title = at === "" ? "At the top:" : `### \`${at}\``;
  const table = [title, "", "| Key | Takes | Meaning |", "| --- | --- | --- |", ...rows].join("\n");
  const below = Object.entries(shape.keys).flatMap(([name, key]) => {
    const path = at === "" ? name : `${at}.${name}`;
    if (key.shape.kind === "map") return sections(key.shape, path);
    return key.shape.kind === "list" && key.shape.of.kind === "map" ? sections(key.shape.of, `${path}[]`) : [];
  });
  // What a path scope may hold is described where it stands at the top.
  return [table, ...(at === "paths[]" ? [] : below)];
}

function takenBy(shape: Shape): string {
  const byDefault = "default" in shape && shape.default !== undefined ? ` (default \`${shape.default}\`)` : "";
  switch (shape.kind) {
    case "text":
      return FORMS[shape.form].says;
    case "choice":
      return `${shape.values.map((value) => `\`${value}\``).join(", ")}${byDefault}`;
    case "number":
      return `a whole number${byDefault}`;
    case "boolean":
      return `\`true\` or \`false\`${byDefault}`;
    case "list":
      return shape.of.kind === "map" ? "a list, see below" : `a list of: ${takenBy(shape.of)}`;
    case "map":
      return "see below";
    case "levels":
      return `${shape.names.map((name) => `\`${name}\``).join(", ")}, each ${LEVELS.map((level) => `\`${level}\``).join(", ")}`;
    case "rules":
      return "rule ids";
  }
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
