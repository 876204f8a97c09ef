import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "text-embeddings-inference",
  title: "Text Embeddings Inference",
  docs: "https://huggingface.co/docs/text-embeddings-inference",
  commands: [
    {
      names: ["text-embeddings-router"],
      images: ["ghcr.io/huggingface/text-embeddings-inference", "huggingface/text-embeddings-inference"],
      kind: "model",
      positions: [],
      flags: { "--model-id": "model" },
      revision: ["--revision"],
      switches: ["--auto-truncate", "--json-output"],
    },
  ],
  examples: [
    { file: "a.sh", code: "text-embeddings-router --model-id BAAI/bge-m3 --port 80", finds: ["BAAI/bge-m3"] },
    {
      file: "compose.yaml",
      code: "services:\n  tei:\n    image: ghcr.io/huggingface/text-embeddings-inference:cpu-1.5\n    command: --model-id BAAI/bge-small-en-v1.5 --revision refs/pr/4\n",
      finds: ["BAAI/bge-small-en-v1.5@refs/pr/4"],
    },
  ],
});
