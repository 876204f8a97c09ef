import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HubData } from "../stand-ins/hub-data.ts";

export interface MadeFleet {
  /** Names of the checkouts: `acme/service-007`. */
  names: string[];
  /** Ids of all models that the checkouts use. */
  used: Set<string>;
}

const LICENSES = ["apache-2.0", "apache-2.0", "apache-2.0", "mit", "llama3.1", "cc-by-nc-4.0", undefined];

/** The same numbers for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Gives a Hub a pool of models, some made from others, some old names of others, as an organisation finds them there. */
export function fillHub(data: HubData, models: number): string[] {
  const ids = Array.from({ length: models }, (_, index) => `lab-${index % 17}/encoder-${index}`);
  for (const [index, id] of ids.entries()) {
    const license = LICENSES[index % LICENSES.length];
    const base = index % 5 === 4 ? ids[index - 4]! : null;
    data.add({
      kind: "model",
      id,
      cardData: {
        ...(license === undefined ? {} : { license }),
        ...(base === null ? {} : { base_model: base }),
        pipeline_tag: "text-classification",
      },
      tags: [
        ...(license === undefined ? [] : [`license:${license}`]),
        ...(base === null ? [] : [`base_model:${base}`]),
      ],
      siblings: ["README.md", "config.json", index % 6 === 0 ? "pytorch_model.bin" : "model.safetensors"],
    });
  }
  return ids;
}

/**
 * Writes checkouts of small services into `folder/<owner>/<name>`. A few models are used by many, most by few. The same arguments
 * write the same bytes.
 */
export function writeFleet(folder: string, repositories: number, ids: readonly string[], seed = 7): MadeFleet {
  const next = numbers(seed);
  const used = new Set<string>();
  const pick = (): string => {
    // The square draws towards the first ids.
    const share = next(10_000) / 10_000;
    const id = ids[Math.floor(share * share * ids.length)]!;
    used.add(id);
    return id;
  };
  const names = Array.from({ length: repositories }, (_, index) => `acme/service-${String(index).padStart(3, "0")}`);
  for (const [index, name] of names.entries()) {
    const calls = Array.from({ length: 2 + next(4) }, () => `AutoModel.from_pretrained("${pick()}")`);
    const files: Record<string, string> = {
      "README.md": `# ${name}\n\nA service.\n`,
      "app/models.py": `from transformers import AutoModel\n\n${calls.join("\n")}\n`,
      "training/run.yaml": `model_name_or_path: ${pick()}\nlearning_rate: 2.0e-5\n`,
      "deploy/Dockerfile": `FROM python:3.13\nRUN hf download ${pick()}\n`,
      ...Object.fromEntries(
        Array.from({ length: 5 + next(10) }, (_, file) => [
          `app/part_${file}.py`,
          `import os\n\n\nclass Part${file}:\n    name = "part ${file}"\n\n    def run(self, value):\n        return os.path.join(self.name, str(value))\n`.repeat(
            5,
          ),
        ]),
      ),
      ...(index % 3 === 0
        ? { ".github/model-policy.yml": "version: 1\nenforcement: enforce\nlicenses: { allow: [Apache-2.0, MIT] }\n" }
        : {}),
    };
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    // What marks a checkout; it needs no history here.
    mkdirSync(join(folder, name, ".git"));
  }
  return { names, used };
}
