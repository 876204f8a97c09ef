import { isFilled } from "../card-sections.ts";
import { discussionUrl } from "../cards.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "base-model-undeclared",
  title: "Adapter or quantization that names no base model",
  severity: "warning",
  since: "0.1.0",
  why: "An adapter is nothing without its base, and a quantization is a copy of one: license, training data, limits and flaws are those of the base. Where it is not named none of that can be followed.",
  fix: "Ask the owner to add `base_model` to the metadata of the card, or choose a copy that names its base.",
  example: {
    says: "`acme/sentiment-base` is an adapter (`adapter_config.json`) and names no base model, so its license, data and limits cannot be followed.",
    fix: "Ask at https://huggingface.co/acme/sentiment-base/discussions/new: “From which model was this made? Could you add it as `base_model` to the metadata?”",
    silent: [
      "where the metadata names a base",
      "where the Hub knows the base",
      "where the lineage found the base elsewhere",
    ],
  },
  needs: ["lineage"],
  standards: [
    "Code of Practice Model Documentation Form: model dependencies",
    "G7 SBOM for AI: Models",
    "SPDX 3.0 AI: descendantOf",
    "CycloneDX: pedigree.ancestors",
  ],
  on: "repo",
  *check({ repo, hubUrl }) {
    const { record } = repo;
    if (repo.kind !== "model" || record === null || (record.card === null && record.tags.length === 0)) return;
    if (
      isFilled(record.card?.base_model) ||
      isFilled(record.card?.finetuned_from) ||
      (record.baseModels?.ids.length ?? 0) > 0
    )
      return;
    if (repo.lineage.ancestors.some(({ kind, depth }) => kind === "model" && depth === 1)) return;
    const what = derivedBy(record.files ?? [], record.libraryName, record.tags);
    if (what === null) return;
    yield {
      message: `${subjectOf(repo)} is ${what.name} (${what.sign}) and names no base model, so its license, data and limits cannot be followed.`,
      fix: `Ask at ${discussionUrl({ repo, hubUrl })}: “From which model was this made? Could you add it as \`base_model\` to the metadata?”`,
      evidence: [saidByHub(hubUrl, repo)],
    };
  },
});

const ADAPTER_FILES = [
  "adapter_config.json",
  "adapter_model.safetensors",
  "adapter_model.bin",
  "pytorch_lora_weights.safetensors",
];
const QUANTIZED_TAGS = ["gptq", "awq", "exl2", "quantized", "4-bit", "8-bit"];

/** What was made from other weights, and by which sign; null for what may stand on its own. */
function derivedBy(
  files: readonly string[],
  library: string | null,
  tags: readonly string[],
): { name: string; sign: string } | null {
  const adapter = ADAPTER_FILES.find((path) => files.includes(path));
  if (adapter !== undefined) return { name: "an adapter", sign: `\`${adapter}\`` };
  if (library === "peft" || library === "adapter-transformers")
    return { name: "an adapter", sign: `\`library_name: ${library}\`` };
  // GGUF is converted from other weights; where those lie beside it the repository may be the origin itself.
  const gguf = files.find((path) => path.endsWith(".gguf"));
  const hasOrigin = files.some((path) => /\.(?:safetensors|bin|pt|pth)$/.test(path));
  if (gguf !== undefined && !hasOrigin) return { name: "a conversion", sign: `\`${gguf}\` and no other weights` };
  const tag = QUANTIZED_TAGS.find((name) => tags.includes(name));
  return tag === undefined ? null : { name: "a quantization", sign: `tag \`${tag}\`` };
}
