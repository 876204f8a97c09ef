/** docs/standards.md: which rule supports which item of which standard. */
import type { Rule } from "../src/check/rule.ts";
import {
  DATASET_SECTION_ITEMS,
  MODEL_SECTION_ITEMS,
  STANDARDS,
  type StandardItem,
  type StandardName,
} from "../src/check/standards.ts";
import { SECTIONS } from "../src/domain/resolution.ts";

export function renderStandardsPage(rules: readonly Rule[]): string {
  return [
    "# Standards",
    "",
    "A rule that finds nothing shows that an item is there to be read, not that it is true, complete or enough for an authority.",
    "Items without a rule are not to be seen from a repository and the Hub, or nobody has written the rule. The report holds the",
    "items of each rule in `rules[].standards`.",
    "",
    ...(Object.keys(STANDARDS) as StandardName[]).flatMap((name) => standard(name, rules)),
  ].join("\n");
}

function standard(name: StandardName, rules: readonly Rule[]): string[] {
  const { title, source, about, separator, items } = STANDARDS[name];
  return [
    `## ${name}`,
    "",
    `[${title}](${source}). ${about}`,
    "",
    "| item | asks for | rules | sections of a card |",
    "| --- | --- | --- | --- |",
    ...Object.entries(items).map(([item, meaning]) => {
      const id = `${name}${separator}${item}` as StandardItem;
      return `| ${item} | ${meaning} | ${rulesFor(id, rules)} | ${sectionsFor(id)} |`;
    }),
    "",
  ];
}

function rulesFor(item: StandardItem, rules: readonly Rule[]): string {
  return rules
    .filter(({ standards }) => standards?.includes(item) === true)
    .map(({ id }) => `[${id}](rules/${id}.md)`)
    .join(", ");
}

/** Sections that `documentation.require` can ask for. */
function sectionsFor(item: StandardItem): string {
  const model = SECTIONS.filter((section) => MODEL_SECTION_ITEMS[section].includes(item));
  const dataset = SECTIONS.filter((section) => DATASET_SECTION_ITEMS[section]?.includes(item) === true);
  return [...model.map((section) => `\`${section}\``), ...dataset.map((section) => `\`${section}\` (dataset)`)].join(
    ", ",
  );
}
