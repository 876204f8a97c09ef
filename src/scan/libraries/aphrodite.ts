import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "aphrodite",
  title: "Aphrodite Engine",
  docs: "https://aphrodite.pygmalion.chat",
  commands: [
    {
      names: ["aphrodite run", "python -m aphrodite.endpoints.openai.api_server"],
      kind: "model",
      positions: [0],
      flags: { "--model": "model", "--tokenizer": "model" },
      revision: ["--revision"],
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "aphrodite run meta-llama/Meta-Llama-3.1-8B-Instruct --max-model-len 8192",
      finds: ["meta-llama/Meta-Llama-3.1-8B-Instruct"],
    },
  ],
});
