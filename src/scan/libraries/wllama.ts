import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "wllama",
  title: "wllama",
  docs: "https://github.com/ngxson/wllama",
  imports: ["@wllama/wllama"],
  languages: ["javascript"],
  calls: [{ names: ["loadModelFromHF"], kind: "model", id: { position: 0 } }],
  examples: [
    {
      file: "a.js",
      code: "import { Wllama } from '@wllama/wllama';\nawait wllama.loadModelFromHF('ggml-org/models', 'tinyllamas/stories260K.gguf');",
      finds: ["ggml-org/models"],
    },
  ],
});
