import { cpSync } from "node:fs";
import { basename, join } from "node:path";
import { TemporaryFolder } from "../builders/temporary-folder.ts";
import type { HubStandIn } from "../stand-ins/hub.ts";

/** One repository of the organisation, checked out. */
export interface Checkout {
  /** `owner/name` on GitHub. */
  name: string;
  folder: TemporaryFolder;
  /** Ids that its files ask for; null for a real one, whose files nobody here wrote. */
  models: readonly string[] | null;
}

/** What happens upstream in the year happens to these. */
export const CAST = {
  /** Relicensed by its owner. */
  relicensed: "quillfeather/summarizer-small",
  /** Its owner gives the namespace up, and somebody else takes it. */
  taken: "tidepool/line-embedder",
  /** Deleted by its owner. */
  deleted: "ferrous/page-classifier",
  /** Its declared base is another one day. */
  adapter: "cinderblock/refund-adapter",
  /** What every team wants and no policy allows. */
  noncommercial: "CohereForAI/c4ai-command-r-plus",
} as const;

const STEADY = [
  "sentence-transformers/all-MiniLM-L6-v2",
  "google-t5/t5-small",
  "google/flan-t5-large",
  "FacebookAI/roberta-base",
  "BAAI/bge-m3",
  "facebook/bart-large-mnli",
  "openai/whisper-large-v3",
  "mistralai/Mistral-7B-v0.1",
] as const;

/** How applications write ids down: the files of a repository for two models. */
const KINDS: readonly { name: string; files(first: string, second: string): Record<string, string> }[] = [
  {
    name: "service",
    files: (first, second) => ({
      "app/models.py": `from transformers import AutoModel, pipeline\n\nENCODER = "${first}"\nencoder = AutoModel.from_pretrained(ENCODER)\nreader = pipeline("text-classification", model="${second}")\n`,
    }),
  },
  {
    name: "notebook",
    files: (first, second) => ({
      "explore.ipynb": JSON.stringify(
        {
          nbformat: 4,
          nbformat_minor: 5,
          metadata: { language_info: { name: "python" } },
          cells: [first, second].map((id, index) => ({
            cell_type: "code",
            id: `c${index}`,
            metadata: {},
            outputs: [],
            execution_count: null,
            source: ["from transformers import AutoTokenizer\n", `AutoTokenizer.from_pretrained("${id}")\n`],
          })),
        },
        null,
        1,
      ),
    }),
  },
  {
    name: "cluster",
    files: (first, second) => ({
      "deploy/server.yaml": `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: server }\nspec:\n  template:\n    spec:\n      containers:\n        - name: vllm\n          image: vllm/vllm-openai:latest\n          args: ["--model", "${first}"]\n          env:\n            - name: MODEL_ID\n              value: ${second}\n`,
    }),
  },
  {
    name: "worker",
    files: (first, second) => ({
      "src/worker.ts": `import { pipeline } from "@huggingface/transformers";\n\nexport const embed = await pipeline("feature-extraction", "${first}");\nexport const label = await pipeline("text-classification", "${second}");\n`,
    }),
  },
  {
    name: "training",
    files: (first, second) => ({
      "train/config.yml": `base_model: ${first}\nadapter: lora\ndatasets:\n  - path: openai/gsm8k\n    type: alpaca\n`,
      "train/eval.py": `from transformers import AutoModelForCausalLM\n\nAutoModelForCausalLM.from_pretrained("${second}")\n`,
    }),
  },
  {
    name: "image",
    files: (first, second) => ({
      Dockerfile: `FROM python:3.12\nARG MODEL=${first}\nRUN huggingface-cli download $MODEL\nENV MODEL_ID=${second}\n`,
    }),
  },
];

/** The generated repositories below a folder: `many` of them, of every kind, always the same; the cast is spread over them. */
export function foundOrganisation(root: string, many: number): Checkout[] {
  const cast = [CAST.relicensed, CAST.taken, CAST.deleted, CAST.adapter];
  return Array.from({ length: many }, (_, index) => {
    const kind = KINDS[index % KINDS.length]!;
    const first = STEADY[index % STEADY.length]!;
    const second = index % 3 === 0 ? cast[(index / 3) % cast.length]! : STEADY[(index * 3 + 1) % STEADY.length]!;
    const name = `acme/${kind.name}-${index}`;
    const folder = new TemporaryFolder(join(root, name)).write({
      "README.md": `# ${kind.name} ${index}\n`,
      ...kind.files(first, second),
    });
    folder.git("init", "-q", "-b", "main");
    return { name, folder, models: [first, second] };
  });
}

/** Real checkouts, copied below a folder: what the year does to them must not stay. */
export function adoptCheckouts(root: string, folders: readonly string[]): Checkout[] {
  return folders.map((from) => {
    const name = `acme/${basename(from).replace(/[^\w.-]/g, "-")}`;
    const folder = new TemporaryFolder(join(root, name));
    const filter = (path: string): boolean => path !== join(from, ".git");
    cpSync(from, folder.root, { recursive: true, verbatimSymlinks: true, filter });
    folder.git("init", "-q", "-b", "main");
    return { name, folder, models: null };
  });
}

const OPEN_CARD = { license: "apache-2.0", pipeline_tag: "text-classification", language: ["en"] };

/** Puts the cast on the Hub as it is in January. */
export function castOn(hub: HubStandIn): void {
  const weights = ["README.md", "LICENSE", "config.json", "model.safetensors"];
  for (const id of [CAST.relicensed, CAST.taken, CAST.deleted])
    hub.data.add({ kind: "model", id, cardData: OPEN_CARD, siblings: weights, _card: "complete" });
  // What is left of the owner who deletes one of two.
  hub.data.add({ kind: "model", id: "ferrous/other-classifier", cardData: OPEN_CARD, siblings: weights });
  hub.data.add({
    kind: "model",
    id: CAST.adapter,
    cardData: { ...OPEN_CARD, base_model: "google/flan-t5-large" },
    baseModels: { relation: "adapter", models: [{ id: "google/flan-t5-large" }] },
    siblings: ["README.md", "adapter_config.json", "adapter_model.safetensors"],
    _files: { "adapter_config.json": JSON.stringify({ base_model_name_or_path: "google/flan-t5-large" }) },
    _card: "complete",
  });
}
