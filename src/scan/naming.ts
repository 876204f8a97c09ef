import type { RepoKind } from "../domain/reference.ts";
import { Remembered } from "./remembered.ts";

/** What a name in code or configuration says of the value beside it. */
export interface NameMeaning {
  /**
   * How strongly the name says that its value is a repo: 3 says so, 2 names what repos hold, 1 allows it, 0 is silent, -1 speaks
   * against, -3 forbids.
   */
  weight: number;
  kind: RepoKind | null;
  /** Datasets are only one of the things that go by this name: `data`. */
  isVague?: boolean;
  /** The name of something that is written: `output_repo_id`. */
  isOutput: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What repos hold. */
const MODEL_NOUNS = words(
  "model models modelname modelid modelurl llm llms slm vlm vlms embedding embeddings embedder embedders embed rerank reranker rerankers encoder crossencoder asr tts stt " +
    "tokenizer tokenizers checkpoint checkpoints ckpt pretrained lora loras adapter adapters peft vae unet controlnet transformer transformers diffusion diffuser diffusers " +
    "draft drafter speculator teacher student judge reward critic backbone vocoder codec processor gguf classifier generator summarizer translator detector captioner " +
    "kernel kernels ner retriever clip whisper assistant multimodal upscaler segmenter depth finetuned",
);
/** What a model of images is called behind `image`. */
const READS_IMAGES = words("encoder processor embedding embeddings embedder classifier captioner segmenter upscaler");
/** Nouns that nothing but a repo or a folder goes by. */
const CERTAIN_NOUNS = words(
  "lora loras adapter adapters peft llm llms vlm vlms gguf checkpoint checkpoints pretrained embedder reranker crossencoder",
);
/** Nouns that name parts of machines and people as well. */
const COMMON_NOUNS = words("codec processor kernel kernels depth critic judge assistant student teacher");
const DATASET_NOUNS = words("dataset datasets");
/** Words of things that datasets hold: they allow one. */
const DATA = words("data corpus benchmark");
const SPACE_NOUNS = words("space spaces");
/** The Hub by name. */
const HUB = words("hf huggingface hub hfid");
/** Words that stand for the id itself. */
const IDENTITY = words(
  "id ids name names repo repos repoid repository path or checkpoint uri url source ref key default base main primary hub slug identifier list mixer mixture mix options choices supported available known preset presets",
);
/** A noun with one of these is about the model, but not its id. */
const QUALIFIES = words(
  "type types tag tags class classes format arch architecture family families provider task tasks backend engine card size sizes kind mode status state config configs settings params kwargs args count prompt template metadata info",
);
/** A noun with one of these is a place on the disk. */
const ON_DISK = words(
  "dir dirs directory subdir folder subfolder file files filename filepath prefix suffix root cache output mount volume",
);
const DISK_NAMES = words("dir dirs directory subdir folder subfolder file files filename filepath prefix suffix");
/** Words after which a value is something else, whatever the rest says. */
const FORBIDDING = words(
  "image images docker container registry served alias aliases display label labels title description desc mime accept content media license licence icon logo workflow uses action actions " +
    "import imports require classname component route routes endpoint endpoints href topic channel schema schemas font locale timezone apiversion " +
    "dockerfile npm chart helm regex regexp pattern patterns glob globs cmd entrypoint namespace permission permissions scope scopes header headers " +
    "encoding charset extension extensions category categories citation author authors",
);
/** Other hubs: their names forbid even where the Hub is named as well. */
const ELSEWHERE = words(
  "wandb beaker github gitlab git kaggle ngc ms modelscope om openmind ollama s3 gcs dockerhub civitai torchhub tfhub jumpstart",
);
/** What a test expects nobody to have. */
const ABSENT = words("invalid nonexistent bogus");
/** What people name as they like, often after the model: an experiment, a run, the model as it is served. */
const NAMED_BY_US = words("serving experiment project run job exp");
/** Words that alone say nothing, or rather no. */
const SPEAKING_AGAINST = words(
  "path url uri link api provider type format version tag tags text prompt message query host user owner org group role file dir folder",
);
/** What is written, not read. */
const OUTPUT = words(
  "push pushed upload uploaded output publish published export exported save saved dest destination",
);
/** Families of models, where a name holds one: `TINY_LLAMA3`, `bert_base`. */
const FAMILIES = words(
  "llama qwen mistral mixtral gemma phi bert roberta t5 gpt falcon bloom opt vit sdxl flux sam blip llava minilm bge gte smollm deepseek",
);

const meanings = new Remembered<NameMeaning>();

/** What the name of a slot says: `EMBEDDING_MODEL_ID`, `baseModel`, `--lora-path`, `image`. */
export function readName(name: string): NameMeaning {
  return meanings.get(name, weighName);
}

function weighName(name: string): NameMeaning {
  // A header of HTTP routes a request to a model by the name that it is served under.
  return /^x-/i.test(name) ? { weight: -3, kind: null, isOutput: false } : weigh(splitWords(name));
}

function weigh(parts: readonly string[]): NameMeaning {
  const has = (set: ReadonlySet<string>): boolean => parts.some((word) => set.has(word));
  const isHub = has(HUB);
  const kind = has(DATASET_NOUNS)
    ? "dataset"
    : has(SPACE_NOUNS) && (isHub || parts.includes("spaces") || parts.includes("id"))
      ? "space"
      : has(MODEL_NOUNS)
        ? "model"
        : null;
  const isRepo = parts.includes("repo") || parts.includes("repoid") || parts.includes("repos");
  const isOutput =
    (kind !== null || isHub || isRepo) && (has(OUTPUT) || isHubModelId(parts)) && !parts.includes("layer");
  const result = (weight: number): NameMeaning => ({ weight, kind, isOutput });
  const forbids = (word: string, at: number): boolean => FORBIDDING.has(word) && !isOfImages(parts, at);
  const isAlias = parts.includes("name") && parts.some((word) => NAMED_BY_US.has(word));
  if (has(ELSEWHERE) || has(ABSENT) || ((parts.some(forbids) || isAlias) && !isHub)) return result(-3);
  if (kind === null && !isHub) {
    if (isRepo) return result(parts.includes("id") ? 3 : 1);
    if (has(FAMILIES)) return result(1.5);
    if (parts.length > 1 && DISK_NAMES.has(parts.at(-1)!)) return result(-3);
    if (has(DATA)) return { weight: 1, kind: "dataset", isVague: true, isOutput };
    if (parts.length > 0 && parts.every((word) => SPEAKING_AGAINST.has(word))) return result(-1);
    return result(0);
  }
  if (isHub && (has(IDENTITY) || has(MODEL_NOUNS) || has(DATASET_NOUNS) || isRepo)) return result(3);
  if (has(ON_DISK) && !isRepo && !isOutput) return result(0);
  const rest = parts.filter(
    (word) => !MODEL_NOUNS.has(word) && !DATASET_NOUNS.has(word) && !HUB.has(word) && word.length > 1,
  );
  if (rest.some((word) => QUALIFIES.has(word)) && !parts.includes("id") && !isRepo) return result(1);
  if (rest.length > 0 && rest.every((word) => IDENTITY.has(word))) return result(3);
  const last = parts.at(-1)!;
  if (last === "id" || last === "name" || last === "path" || isRepo) return result(parts.includes("path") ? 2 : 3);
  return result(
    has(CERTAIN_NOUNS)
      ? 3
      : rest.length === 0 && parts.every((word) => COMMON_NOUNS.has(word))
        ? 2
        : rest.length === 0 || kind === "dataset"
          ? 2.5
          : 2,
  );
}

/** `image_encoder_path` names a model of images, `image` and `model_image` a container. */
function isOfImages(parts: readonly string[], at: number): boolean {
  return (parts[at] === "image" || parts[at] === "images") && READS_IMAGES.has(parts[at + 1] ?? "");
}

/** `hub_model_id` is where trainers push to (`transformers`: training_args.py); `HF_MODEL_ID` and `huggingface_model_id` are read. */
function isHubModelId(parts: readonly string[]): boolean {
  return (
    parts.includes("hub") &&
    parts.includes("model") &&
    parts.includes("id") &&
    !parts.includes("hf") &&
    !parts.includes("huggingface") &&
    !parts.includes("hugging")
  );
}

/** Whether a name only says that its value stands for something: `path`, `id`, `source`. Its meaning is that of what is around it. */
export function isNeutral(name: string): boolean {
  const parts = splitWords(name);
  return parts.length > 0 && parts.every((word) => NEUTRAL.has(word));
}

const NEUTRAL = words(
  "id ids name names or path source src uri url ref value key repo repos default item items slug identifier location checkpoint base main primary org location string str text entry hub",
);

/** `EMBEDDING_MODEL-Id` and `embeddingModelID` both give embedding, model, id. */
export function splitWords(name: string): string[] {
  return name
    .slice(0, 120)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}
