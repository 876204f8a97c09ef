import { describe, expect, it } from "@jest/globals";
import { LOCAL_APPS, MODEL_LIBRARIES_UI_ELEMENTS, type ModelData } from "@huggingface/tasks";
import { scanFile } from "../builders/detect.ts";

/*
 * What the Hub itself tells its users to write: the code behind "Use this model" for every library and local application.
 * Each is asked for many kinds of model, because most choose among several snippets by tag and task.
 */

const ID = "acme-labs/tern-7b-chat";

/** What decides which snippet a library shows (`@huggingface/tasks`: model-libraries-snippets.ts). */
const TAGS =
  "question-answering automatic-speech-recognition text-to-speech text-to-mel mel-to-wav musicgen audiogen magnet smolvla yolov8 controlnet lora " +
  "textual_inversion StableDiffusionInpaintPipeline FluxFillPipeline flux mlx gguf onnx conversational bi-encoder cross-encoder PyLate skops " +
  "pyannote-audio-pipeline ic-lora rna-secondary-structure clip resnet promptable diffusers transformers custom_code ryzenai-npu";
const TASKS =
  "text-generation image-text-to-text text-to-image image-to-image image-to-video text-to-video text-to-audio text-ranking " +
  "zero-shot-image-classification image-classification automatic-speech-recognition fill-mask feature-extraction";
const CONFIG = {
  adapter_transformers: { model_name: "acme-labs/base", model_class: "AutoAdapterModel" },
  architectures: ["TernForCausalLM"],
  keras_hub: { tasks: ["CausalLM"] },
  peft: { base_model_name_or_path: "acme-labs/base", task_type: "CAUSAL_LM" },
  sklearn: { model: { file: "model.skops" }, model_format: "skops" },
  speechbrain: { speechbrain_interface: "EncoderClassifier" },
  tokenizer_config: { chat_template: "{{ messages }}" },
};

const MODELS: readonly ModelData[] = [undefined, ...TASKS.split(" ")].flatMap((task) =>
  ["", ...TAGS.split(" ")].map(
    (tag) =>
      ({
        id: ID,
        tags: [tag, task ?? ""].filter((word) => word !== ""),
        pipeline_tag: task,
        config: CONFIG,
        cardData: { base_model: "acme-labs/base" },
        gguf: { total: 1, context_length: 4096 },
        transformersInfo: { auto_model: "AutoModelForCausalLM", processor: "AutoTokenizer" },
        likes: 0,
        downloads: 0,
        private: false,
        inference: "",
      }) as unknown as ModelData,
  ),
);

const UNQUOTED = "the id stands without quotes, which no Python reads";
/** Snippets that name the model in a way that nothing could find, with the reason. */
const BEYOND: Readonly<Record<string, string>> = {
  "describe-anything": UNQUOTED,
  diffusionkit: UNQUOTED,
  "index-tts": UNQUOTED,
  "mlx-image": UNQUOTED,
  sam2: UNQUOTED,
  "sam-3d-body": UNQUOTED,
};

describe("the Hub's snippets for libraries", () => {
  const snippets = (
    Object.entries(MODEL_LIBRARIES_UI_ELEMENTS) as [string, { snippets?: (model: ModelData) => string[] }][]
  ).flatMap(([library, { snippets: write }]) => {
    const blocks = write === undefined ? [] : writeAll((model) => write(model));
    return blocks.length === 0 ? [] : [{ library, blocks }];
  });

  it("name the model in more than a hundred libraries", () => {
    expect(snippets.length).toBeGreaterThan(100);
  });

  it.each(snippets.filter(({ library }) => !(library in BEYOND)))("$library", ({ blocks }) => {
    expect(blocks.filter((block) => !isFound(block))).toEqual([]);
  });

  it.each(snippets.filter(({ library }) => BEYOND[library] === UNQUOTED))(
    "$library, once the quotes are there",
    ({ blocks }) => {
      const written = blocks.map((block) => block.replace(ID, `"${ID}"`));
      expect(written.filter((block) => !isFound(block))).toEqual([]);
    },
  );

  it.each(snippets.filter(({ library }) => library in BEYOND))("$library still cannot be read", ({ blocks }) => {
    expect(blocks.every(isFound)).toBe(false);
  });

  it("are read in 98 of 100 libraries whose snippet runs", () => {
    const running = snippets.filter(({ library }) => BEYOND[library] !== UNQUOTED);
    const read = running.filter(({ blocks }) => blocks.every(isFound));
    expect(read.length / running.length).toBeGreaterThanOrEqual(0.98);
  });
});

describe("the Hub's snippets and links for local applications", () => {
  const apps = Object.entries(LOCAL_APPS).map(([app, element]) => ({
    app,
    blocks: writeAll((model) => {
      if ("deeplink" in element) return [`<a href="${element.deeplink(model, "tern-Q4_K_M.gguf").href}">open</a>`];
      return [undefined, "tern-Q4_K_M.gguf"]
        .flatMap((file): readonly unknown[] => [element.snippet(model, file)].flat())
        .map((snippet) => snippet as string | { setup?: string; content: string | string[] })
        .flatMap((snippet) =>
          typeof snippet === "string" ? snippet : [snippet.setup ?? "", ...[snippet.content].flat()],
        );
    }),
  }));

  it.each(apps)("$app", ({ blocks }) => {
    expect(blocks).not.toEqual([]);
    expect(blocks.filter((block) => !isFound(block))).toEqual([]);
  });
});

/** Every different block of code that names the model; the Hub's page fills in what it leaves open. */
function writeAll(write: (model: ModelData) => readonly string[]): string[] {
  const blocks = new Set<string>();
  for (const model of MODELS) {
    for (const block of write(model)) {
      if (block.includes(ID) || block.includes(encodeURIComponent(ID)))
        blocks.add(block.replaceAll("{{QUANT_TAG}}", "Q4_K_M").replaceAll("{{GGUF_FILE}}", "tern-Q4_K_M.gguf"));
    }
  }
  return [...blocks];
}

function isFound(block: string): boolean {
  const [file, code] = fileOf(block);
  return scanFile(file, code).references.some(({ usage, id }) => usage === "use" && id === ID);
}

/** The file in which somebody would paste a snippet. */
function fileOf(block: string): [name: string, content: string] {
  const json = /^# Add to ~\/(\S+):\n(\{[^]*)$/.exec(block);
  if (json !== null) return [json[1]!, json[2]!];
  if (block.startsWith("<a ")) return ["page.html", block];
  if (block.includes("```")) return ["README.md", block];
  if (/^using /m.test(block)) return ["Program.cs", block];
  if (/^import .* from ['"]|await pipeline\(/m.test(block)) return ["app.js", block];
  if (/^[!%]/m.test(block)) return ["notebook.ipynb", notebookOf(block)];
  const isPython =
    /^\s*(?:from|import) |^\w+(?:, \w+)* ?= /m.test(block) && !/^(?:python|pip|uv|docker|hf|vllm) /m.test(block);
  return isPython ? ["app.py", block] : ["run.sh", block];
}

function notebookOf(code: string): string {
  return JSON.stringify({
    cells: [{ cell_type: "code", source: code }],
    metadata: { language_info: { name: "python" } },
    nbformat: 4,
  });
}
