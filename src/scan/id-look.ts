import { isNamespacedId } from "../domain/repo-id.ts";
import { isLegacyId } from "./legacy-ids.ts";
import { isFileName, isLocalPath, isPlaceholder } from "./not-an-id.ts";
import { publisherOf } from "./publishers.ts";
import { Remembered } from "./remembered.ts";

/** What the text of an id says by itself. */
export interface Look {
  /** Below 0 it is something else; 3 and more needs no witness. */
  weight: number;
  /** It is written the way API providers write theirs. */
  isProviderStyle: boolean;
  /** Both halves are plain words, as in a path. */
  isPlain?: boolean;
  /** Its name is that of a dataset. */
  isDataset?: boolean;
  /** Its name is that of a model. */
  isModel?: boolean;
}

/** Tokens that names of models are made of: sizes, training stages, tasks, quantisations. */
const MODEL_WORD =
  /^(?:\d+[bm]|\d+x\d+b|[ea]\d+b|instruct|chat|base|large|small|tiny|mini|medium|xl|xxl|it|pt|sft|dpo|grpo|rlhf|gguf|ggml|awq|gptq|exl2|fp8|fp4|nvfp4|mxfp4|fp16|bf16|int[48]|w[48]a(?:8|16)|w[48]|g\d{2,3}|onnx|mlx|[48]bit|bnb|q[2-8]|uqff|lora|qlora|adapter|distill?(?:ed)?|uncased|cased|finetuned?|turbo|hf|preview|vision|vl|vlm|embed(?:ding)?s?|rerank(?:er)?|coder|code|math|ocr|asr|tts|stt|ner|v\d+|\d+k|tokenizer|encoder|decoder|classifier|classification|model|multilingual|english|sentiment|summarization|translation|detection|segmentation|retrieval|squad|mnli|sst|ctc|diarization|speaker|vae|unet|controlnet|diffusers|pytorch|safetensors|quantized|unquantized|reward|random|dataset|lightning|schnell|inpaint(?:ing)?|webgpu|coreml|openvino|thinking|reasoning)$/i;
/** Words that names of datasets are made of. */
const DATASET_WORD =
  /(?:^|[-_.])(?:datasets?|corpus|bench|benchmark|preferences?|prefs|hh|pairs|ultrachat|ultrafeedback|capybara|slimorca|openorca|gsm8k|mmlu|hellaswag|winogrande|truthful_?qa|trivia_?qa|natural_?questions|hotpot_?qa|ms_?marco|squad|imdb|wikitext|wikipedia|fineweb|redpajama|c4|the_?pile|common_?voice|librispeech|alpaca(?:-cleaned|-gpt4|-zh|$)|mnist|cifar\d*|imagenet|coco|xsum|cnn_dailymail|samsum|dolly|oasst\d?|sharegpt|prompts|instructions|questions|qa|humaneval|mbpp|nli|reviews|emotion|glue|superglue)(?=$|[-_.\d])/i;
const FAMILY =
  /(?:^|[-_.\d])(?:llama|tinyllama|qwen|qwq|mistral|mixtral|ministral|gemma|medgemma|codegemma|shieldgemma|embeddinggemma|paligemma|phi|falcon|yi|deepseek|gpt|bert|roberta|deberta|electra|albert|xlnet|xlm|bart|t5|flan|pegasus|mt5|byt5|nllb|m2m100|opus|marian|mbart|bloom|bloomz|opt|pythia|neox|starcoder|codegen|codellama|santacoder|olmo|olmoe|smollm|smolvlm|smolvla|granite|nemotron|jamba|mamba|rwkv|dbrx|grok|glm|chatglm|internlm|internvl|baichuan|minicpm|kimi|hunyuan|ernie|exaone|solar|zephyr|vicuna|alpaca|wizardlm|hermes|openhermes|dolphin|orca|tulu|stablelm|command|aya|lfm|arcee|apertus|seed|mimo|whisper|wav2vec2?|hubert|wavlm|seamless|bark|speecht5|vits|xtts|parler|kokoro|musicgen|encodec|mms|parakeet|canary|moshi|clap|clip|siglip|blip|llava|idefics|florence|pixtral|vit|deit|dinov?\d?|swin|beit|convnext|resnet|detr|yolos?|sam|slimsam|segformer|mask2former|oneformer|dpt|depth|modnet|rmbg|diffusion|sdxl|sd|flux|kandinsky|pixart|wan|cogvideox?|animatediff|ip-adapter|lcm|ltx|hidream|minilm|mpnet|bge|gte|e5|jina|nomic|instructor|sbert|splade|colbert|colpali|colqwen|mxbai|layoutlm|donut|trocr|nougat|tapas|reformer|longformer|bigbird|lilt|moonshine|silero|modernbert|arctic|voxtral|devstral|magistral|codestral|ui-tars|cosmos|esm|prot|table-transformer|chronos|timesfm|outetts|orpheus|dac|snac|mimi)(?=$|[-_.\d])/i;
const FAMILY_JOINED =
  /(?:llama|qwen|mistral|gemma|whisper|minilm|roberta|deberta|diffusion|deepseek|smollm|internvl|llava|clip|bert)/i;

const MIME = /^(?:application|audio|image|text|video|font|multipart|message|chemical|model)\//i;
const DOMAIN =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:io|com|org|net|dev|ai|sh|co|cloud|app|in|gov|edu|k8s|local|internal|me|so|xyz|tech|us|de|eu|fr|uk|cn|jp|ru|info|run)\//i;
/** Names that are a component or a word of the field, and no repo by themselves. */
const COMPONENT =
  /^(?:lora|loras|controlnet|textual-inversion|embedding|embeddings|vae|unet|model|models|config|tokenizer|adapter|checkpoint|latest|main|master|dev|stable|base|large|small|default|v\d+(?:\.\d+)*|[a-z]|completions?|chat|messages|responses|invoke|predict|generate|infer|health|ready|status|list|index|all|any|none|other|auto|free|pro|test|tests|train|valid|validation|eval|src|lib|bin|docs?|data|files?|vocab|merges|spiece|(?:tokenizer|generation|preprocessor)[-_]config)$/i;
/** Choices and pairs of words. */
const PAIRS =
  /^(?:yes\/no|and\/or|either\/or|true\/false|on\/off|pass\/fail|he\/she|him\/her|his\/her|read\/write|input\/output|start\/stop|client\/server)$/i;
/** First segments of API catalogues, the provider's word for its own or a routed model, and owners on ModelScope: no repo of the Hub. */
const PROVIDERS =
  /^(?:openai\/(?!gpt-oss|whisper|clip|consistency|shap|jukebox|diffusers|gsm8k|openai_humaneval|mmmlu|point-e|graphgen|privacy|circuit|welsh|mrcr|healthbench|gdpval|frontierscience|browsecomp|webgpt|summarize|MMMLU|BrowseComp)|anthropic\/|x-ai\/|xai\/|openrouter\/|azure\/|azure_ai\/|bedrock\/|vertex_ai\/|vertex\/|groq\/|gemini\/|cohere\/|ollama\/|ollama_chat\/|together_ai\/|together\/|togethercomputer\/(?!redpajama|llama|stripedhyena|m2-bert|evo|gpt-jt|pythia|long-data)|fireworks_ai\/|fireworks\/|perplexity\/|litellm\/|litellm_proxy\/|gateway\/|vercel\/|replicate\/|deepinfra\/|novita\/|voyage\/|mistral\/|codestral\/|watsonx\/|sagemaker\/|databricks\/(?!dbrx|dolly|databricks)|github_copilot\/|github\/|copilot\/|hosted_vllm\/|google\/gemini|google\/text-embedding|google\/text-multilingual|google\/palm|google\/chat-bison|google\/imagen|google\/veo|amazon\/nova|amazon\/titan|accounts\/|deepseek\/|zhipu\/|z-ai\/|minimax\/|qwen\/qwen|bytedance\/doubao|ai\/|library\/|meta\/|snowflake\/arctic|moonshot\/|inflection\/|liquid\/|sao10k\/|thedrummer\/|nousresearch\/|aion-labs\/|arcee-ai\/(?:virtuoso|maestro|caller|coder-large|spotlight)|baichuan\/|siliconflow\/|AI-ModelScope\/|LLM-Research\/|damo\/|iic\/|volcengine\/|dashscope\/|pro\/|lora\/|@cf\/|inception\/mercury|stepfun\/|kwaipilot\/|prime-intellect\/|ibm\/granite-(?:\d+b|\d+-\d+|13b|8b|20b|34b|guardian-\d-\d|4-h))/;
/** Models that nobody can download, whoever routes to them; `Xenova` publishes their tokenizers. */
const CLOSED =
  /^(?!Xenova\/)[^/]+\/(?:gpt-[345](?:\.\d+)?o?(?:-(?:turbo|mini|nano|pro|preview|vision|codex|chat|latest|\d+k?))*|claude-(?:instant|\d|opus|sonnet|haiku)[\w.-]*|gemini-(?:\d|pro|flash|ultra)[\w.-]*)$/i;
/** Publishers whose models have capital letters in their names: all lower case is a provider's spelling. */
const CAPITALISED = /^(?:meta-llama|mistralai|moonshotai)\/[^A-Z]+$/;

const looks = new Remembered<Look>();

/** Whether the id names a model that is offered as a service only. */
export function isClosedModel(id: string): boolean {
  return CLOSED.test(id);
}

/** How much the text by itself looks like a repo of the Hub. */
export function lookAt(text: string): Look {
  return looks.get(text, judge);
}

function judge(text: string): Look {
  if (!text.includes("/"))
    return {
      weight: text.includes("-") || isLegacyId("dataset", text) ? 1 : 0,
      isProviderStyle: false,
      isDataset: isLegacyId("dataset", text),
    };
  if (text.length < 5 || !isNamespacedId(text)) return NOTHING;
  const slash = text.indexOf("/");
  const owner = text.slice(0, slash);
  const name = text.slice(slash + 1);
  if (
    MIME.test(text) ||
    DOMAIN.test(text) ||
    isFileName(text) ||
    isLocalPath(text) ||
    isPlaceholder(text) ||
    PAIRS.test(text)
  )
    return NOTHING;
  if (/^\d+$/.test(owner) || /^\d+(?:[./-]\d+)*$/.test(name) || name.length < 2 || COMPONENT.test(name)) return NOTHING;
  // None of the 1,788 owners that URLs of the Hub name in 230 public repositories has a dot: `Flux.1-dev/depth`.
  if (owner.includes(".")) return NOTHING;
  if (owner.includes("_") && /^[a-z\d_]+$/.test(owner) && /^[a-z\d_.]+$/.test(name)) return NOTHING;
  if (PROVIDERS.test(text) || CLOSED.test(text)) return { weight: -4, isProviderStyle: true };
  // Owners of one letter are the work of somebody who writes tests.
  let weight = owner.length === 1 ? -2 : 0;
  const publisher = publisherOf(owner);
  const isRespelled = CAPITALISED.test(text) || (publisher !== null && publisher !== owner);
  if (publisher !== null) weight += isRespelled ? 0.5 : 2;
  const isFamily = FAMILY.test(name);
  // One word of the field may be chance, three are none: `Llama-3-8B-Instruct-GGUF`.
  const fieldWords = name.split(/[-_.]/).filter((word) => MODEL_WORD.test(word)).length;
  weight += fieldWords === 0 ? 0 : Math.min(2, 0.5 + fieldWords / 2);
  if (isFamily) weight += 1;
  else if (FAMILY_JOINED.test(name)) weight += 0.5;
  if (/[A-Z]/.test(name) && /[-_]/.test(name)) weight += 0.5;
  const isDataset = DATASET_WORD.test(name);
  if (isDataset && fieldWords === 0) weight += 0.5;
  return {
    weight,
    isProviderStyle: false,
    isDataset,
    isModel: !isDataset && isFamily && fieldWords > 0,
    isPlain: /^[a-z_]+$/.test(owner) && /^[a-z_]+$/.test(name) && !isFamily,
  };
}

const NOTHING: Look = { weight: -10, isProviderStyle: false };
