import type { RepoKind } from "../domain/reference.ts";
import { isNamespacedId } from "../domain/repo-id.ts";
import { isLocalPath, isPlaceholder } from "./declared-id.ts";

/** What a name in code or configuration says of the value beside it. */
export interface NameMeaning {
  /** How strongly the name says that its value is a repo: 2 says so, 1 allows it, 0 is silent, -1 speaks against, -3 forbids. */
  weight: number;
  kind: RepoKind | null;
}

const STRONG = new Map<string, RepoKind>();
for (const word of "hf huggingface hub pretrained checkpoint checkpoints ckpt tokenizer lora adapter adapters embedder reranker encoder vae unet controlnet gguf sentence transformer transformers".split(
  " ",
))
  STRONG.set(word, "model");
const NAMING = new Map<string, RepoKind>();
for (const word of "model models llm llms embedding embeddings embed rerank vlm asr tts whisper repo repos repoid repository modelid modelname modelurl draft teacher student judge reward policy critic backbone base processor diffusion speculative vocoder weights classifier generator summarizer translator detector captioner hfid".split(
  " ",
))
  NAMING.set(word, "model");
for (const word of "dataset datasets".split(" ")) NAMING.set(word, "dataset");
/** Words after which a value is something else, whatever the rest says. */
const FORBIDDING = new Set(
  (
    "image images docker container registry served alias display label title description desc mime accept content media " +
    "license icon logo branch workflow uses action package module import class classname component route endpoint href topic channel schema font locale timezone " +
    "apiversion ollama openrouter openai anthropic bedrock vertex gemini groq together fireworks siliconflow deepinfra novita azure cohere replicate modelscope ms wandb " +
    "kaggle ngc github git dockerfile npm chart helm regex pattern glob cmd entrypoint mount volume dir directory folder file filename filepath prefix suffix"
  ).split(" "),
);
const SPEAKING_AGAINST = new Set(
  "path url uri link api key provider name id type format version tag text prompt message query host user owner org group role".split(
    " ",
  ),
);

const meanings = new Map<string, NameMeaning>();

/** What the name of a slot says: `EMBEDDING_MODEL_ID`, `baseModel`, `--lora-path`, `image`. */
export function readName(name: string): NameMeaning {
  let meaning = meanings.get(name);
  if (meaning === undefined) {
    meaning = weigh(splitWords(name));
    if (meanings.size < 20_000) meanings.set(name, meaning);
  }
  return meaning;
}

function weigh(words: readonly string[]): NameMeaning {
  let kind: RepoKind | null = null;
  let weight = 0;
  for (const word of words) {
    const strong = STRONG.get(word);
    const naming = NAMING.get(word);
    if (strong !== undefined) weight = Math.max(weight, 2);
    else if (naming !== undefined) weight = Math.max(weight, 2);
    if (naming === "dataset") kind = "dataset";
    else if ((strong ?? naming) !== undefined) kind ??= "model";
  }
  if (words.some((word) => FORBIDDING.has(word)) && !words.some((word) => word === "hf" || word === "huggingface"))
    return { weight: -3, kind };
  if (weight === 0 && words.length > 0 && words.every((word) => SPEAKING_AGAINST.has(word) || word.length < 2))
    return { weight: words.includes("id") || words.includes("name") || words.includes("default") ? 0 : -1, kind };
  return { weight, kind };
}

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

/** Tokens that names of models are made of: sizes, training stages, families, quantisations. */
const MODEL_WORD =
  /(?:^|[-_.])(?:\d+(?:\.\d+)?[bm]|\d+x\d+b|a\d+b|instruct|chat|base|large|small|tiny|mini|medium|xl|xxl|it|pt|sft|dpo|rlhf|gguf|ggml|awq|gptq|fp8|fp16|bf16|int[48]|onnx|mlx|[48]bit|q[2-8](?:[-_]k)?|lora|qlora|adapter|distill(?:ed)?|uncased|cased|finetuned?|turbo|hf|preview|vision|vl|embed(?:ding)?s?|rerank(?:er)?|coder|code|math|v\d+(?:\.\d+)*|\d+k)(?=$|[-_.])/i;
const FAMILY =
  /(?:^|[-_.\d])(?:llama|qwen|qwq|mistral|mixtral|ministral|gemma|phi|falcon|yi|deepseek|gpt|bert|roberta|deberta|electra|albert|xlnet|xlm|bart|t5|flan|pegasus|mt5|byt5|nllb|m2m100|opus|marian|mbart|bloom|bloomz|opt|pythia|gpt-?neox?|gpt-?j|starcoder|codegen|codellama|santacoder|olmo|smollm|smolvlm|granite|nemotron|jamba|mamba|rwkv|dbrx|grok|glm|chatglm|internlm|internvl|baichuan|minicpm|kimi|hunyuan|ernie|exaone|solar|zephyr|vicuna|alpaca|wizardlm|hermes|dolphin|orca|tulu|stablelm|command|aya|whisper|wav2vec2?|hubert|wavlm|seamless|bark|speecht5|vits|xtts|parler|kokoro|musicgen|encodec|mms|clip|siglip|blip|llava|idefics|florence|paligemma|pixtral|vit|deit|dinov?\d?|swin|beit|convnext|resnet|detr|yolos?|sam|segformer|mask2former|dpt|depth|diffusion|sdxl|sd|flux|kandinsky|pixart|wan|cogvideo|animatediff|controlnet|ip-adapter|lcm|minilm|mpnet|bge|gte|e5|jina|nomic|instructor|sbert|splade|colbert|layoutlm|donut|trocr|nougat|tapas|reformer|longformer|bigbird|lilt|moonshine|silero|modernbert|arctic|voxtral|devstral|magistral|seed|ui-tars|cosmos|esm|prot)(?=$|[-_.\d])/i;

/** Organisations that publish many models: an id of theirs is a repo of the Hub unless its slot says otherwise. */
const PUBLISHERS = new Set(
  (
    "meta-llama facebook google google-bert google-t5 microsoft openai-community distilbert facebookai mistralai mistral-community deepseek-ai tiiuae bigscience bigcode eleutherai stabilityai black-forest-labs " +
    "runwayml compvis stable-diffusion-v1-5 baai intfloat thenlper sentence-transformers nomic-ai mixedbread-ai jinaai huggingfaceh4 huggingfacetb huggingfacem4 huggingface hf-internal-testing onnx-community xenova " +
    "thebloke bartowski unsloth nousresearch teknium cognitivecomputations lmsys lmstudio-community mlx-community ggml-org qwen qwenlm thudm zai-org 01-ai internlm opengvlab openbmb baichuan-inc tencent " +
    "tencent-hunyuan baidu xiaomimimo moonshotai minimaxai stepfun-ai rednote-hilab bytedance bytedance-research bytedance-seed alibaba-nlp damo-vilab naver-clova-ix lgai-exaone upstage kakaobrain beomi " +
    "rinna cyberagent elyza tohoku-nlp cl-tohoku llm-jp stockmark pfnet sakanaai openai salesforce nvidia ibm-granite ibm-research ibm allenai laion timm pyannote speechbrain suno coqui parler-tts hexgrad " +
    "openchat berkeley-nest upstage snowflake databricks mosaicml togethercomputer cerebras cohereforai coherelabs ai21labs apple amazon autogluon intel redhatai neuralmagic nm-testing optimum deepset " +
    "helsinki-nlp facebook-ai cardiffnlp prosusai nlptown siebert j-hartmann dslim dbmdz flair philschmid patrickjohncyh lllyasviel h94 tencentarc thibaud diffusers segmind playgroundai pixart-alpha kandinsky-community " +
    "cerspense ali-vilab damo-nlp-sg guoyww bytedance wan-ai lightricks genmo hpcai-tech zhipuai cross-encoder naver castorini colbert-ir vidore answerdotai llamaindex langchain-ai hkunlp maidalun1020 " +
    "whereisai mungert maziyarpanahi quantfactory mradermacher abacusai wizardlmteam codellama phind defog replit roneneldan ehartford openaccess-ai-collective axolotl-ai-co winglian axolotl-ai-collective nouscoder " +
    "systran mobiuslabsgmbh distil-whisper argmaxinc guillaumekln vikhyatk liuhaotian llava-hf llava-next google-deepmind swiss-ai utter-project eurollm eurobert almanach camembert linagora croissantllm " +
    "openlm-research princeton-nlp stanfordnlp stanford-crfm yahma tatsu-lab databricks argilla open-r1 agentica-org internrobotics physicalintelligence lerobot nari-labs canopylabs sesame hexgrad"
  ).split(" "),
);

const FILE =
  /\.(?:py|js|ts|tsx|jsx|mjs|json|jsonl|ya?ml|toml|md|txt|csv|tsv|html?|css|png|jpe?g|gif|svg|webp|ico|wav|mp3|mp4|flac|pdf|zip|gz|tgz|tar|sh|xml|bin|pt|pth|onnx|safetensors|ckpt|pkl|npy|npz|h5|parquet|arrow|lock|cfg|ini|conf|log|sql|db|so|dll|exe|whl|rs|go|java|kt|swift|cs|c|cc|cpp|h|hpp|proto|ipynb|tf|tpl|j2|jinja|env|model|vocab|spm|msgpack)$/i;
const MIME = /^(?:application|audio|image|text|video|font|multipart|message|chemical|model)\//i;
const DOMAIN =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:io|com|org|net|dev|ai|sh|co|cloud|app|in|gov|edu|k8s|local|internal)\//i;
/** Ids of API catalogues: the provider's word for its own or a routed model, not a repo. */
const PROVIDERS =
  /^(?:openai\/(?!gpt-oss|whisper|clip|consistency|shap|jukebox|diffusers|gsm8k|openai_humaneval|MMMLU|point-e|graphgen|privacy|circuit|welsh|mrcr|healthbench|gdpval|frontierscience|BrowseComp|webgpt|summarize)|anthropic\/|x-ai\/|openrouter\/|azure\/|azure_ai\/|bedrock\/|vertex_ai\/|groq\/|gemini\/|cohere\/(?:command|embed|rerank)|ollama\/|ollama_chat\/|together_ai\/|fireworks_ai\/|perplexity\/|perplexity\.|litellm\/|gateway\/|vercel\/|xai\/|replicate\/|deepinfra\/|novita\/|voyage\/|mistral\/|codestral\/|watsonx\/|sagemaker\/|databricks\/(?!dbrx|dolly|databricks)|github_copilot\/|cerebras\/(?:llama|qwen|zai|gpt)|google\/gemini|amazon\/nova|accounts\/|deepseek\/|zhipu\/|bytedance\/doubao|ai\/|library\/|models\/)/i;

/** How much the text by itself looks like a repo of the Hub: below 0 it is something else, 3 and more needs no witness. */
export function weighId(text: string): number {
  if (!isNamespacedId(text) || text.length < 5) return -10;
  if (MIME.test(text) || DOMAIN.test(text) || FILE.test(text) || isLocalPath(text) || isPlaceholder(text)) return -10;
  if (PROVIDERS.test(text)) return -4;
  const slash = text.indexOf("/");
  const owner = text.slice(0, slash);
  const name = text.slice(slash + 1);
  if (/^\d+$/.test(owner) || /^\d+(?:[./-]\d+)*$/.test(name) || name.length < 2) return -10;
  let weight = 0;
  if (PUBLISHERS.has(owner.toLowerCase())) weight += 2;
  if (MODEL_WORD.test(name)) weight += 1;
  if (FAMILY.test(name)) weight += 1;
  if (/[A-Z]/.test(name) && /[-_]/.test(name)) weight += 0.5;
  if (/^[a-z_]+$/.test(owner) && /^[a-z_]+$/.test(name)) weight -= 1;
  return weight;
}
