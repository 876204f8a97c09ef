import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "text-generation-webui",
  title: "Text generation web UI",
  docs: "https://github.com/oobabooga/text-generation-webui",
  commands: [
    {
      names: ["download-model.py"],
      kind: "model",
      positions: [0],
      flags: { "--branch": "model" },
      revision: ["--branch"],
      tagSuffix: true,
      namespace: null,
    },
  ],
  examples: [{ file: "a.sh", code: "python download-model.py facebook/opt-1.3b", finds: ["facebook/opt-1.3b"] }],
});
