import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "huggingface-js",
  title: "Hugging Face JavaScript libraries",
  docs: "https://huggingface.co/docs/huggingface.js",
  imports: ["@huggingface/hub", "@huggingface/inference", "@ai-sdk/huggingface"],
  calls: [
    {
      names: [
        "downloadFile",
        "downloadFileToCacheDir",
        "snapshotDownload",
        "listFiles",
        "fileExists",
        "repoExists",
        "fileDownloadInfo",
        "pathsInfo",
      ],
      kind: "model",
      needsImport: true,
      id: { keywords: ["repo", "name"] },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["modelInfo"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["name"] },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["datasetInfo"],
      kind: "dataset",
      needsImport: true,
      id: { keywords: ["name"] },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["uploadFile", "uploadFiles", "createRepo", "commit"],
      kind: "model",
      usage: "output",
      needsImport: true,
      id: { keywords: ["repo"] },
    },
    {
      names: [
        "chatCompletion",
        "chatCompletionStream",
        "textGeneration",
        "textToImage",
        "featureExtraction",
        "automaticSpeechRecognition",
        "translation",
        "summarization",
        "textClassification",
        "imageToText",
        "textToSpeech",
        "request",
      ],
      kind: "model",
      needsImport: true,
      id: { keywords: ["model"] },
    },
    { names: ["huggingface"], kind: "model", needsImport: true, id: { position: 0 } },
  ],
  examples: [
    {
      file: "a.ts",
      code: 'import { InferenceClient } from "@huggingface/inference";\nawait new InferenceClient(t).chatCompletion({ model: "meta-llama/Llama-3.1-8B-Instruct", messages });',
      finds: ["meta-llama/Llama-3.1-8B-Instruct"],
    },
  ],
});
