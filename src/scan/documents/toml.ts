import { describeConfiguration } from "../configuration.ts";
import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { parseToml } from "../syntax/toml.ts";
import type { ConfigNode, ConfigTree } from "../syntax/tree.ts";

export default defineFormat({
  id: "toml",
  title: "TOML",
  files: [".toml", ".toml.example", "pipfile"],
  read(source, _interest, nested) {
    if (!mayMatter(source.text)) return emptyDocument("toml", source);
    const tree = parseToml(source.text);
    if (/(?:^|\/)cargo\.toml$/i.test(source.path)) dropFeatures(tree);
    return describeConfiguration("toml", source, tree, nested);
  },
});

/** In Cargo's manifest the feature of another crate looks like an id: `pretrained = ["burn/network"]`. */
function dropFeatures({ roots }: ConfigTree): void {
  const nodes: (ConfigNode | null)[] = [...roots];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node?.kind === "sequence") nodes.push(...node.items);
    if (node?.kind !== "mapping") continue;
    node.entries = node.entries.filter(({ key }) => key !== "features" && key !== "required-features");
    nodes.push(...node.entries.map(({ value }) => value));
  }
}
