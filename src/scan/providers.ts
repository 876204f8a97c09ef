import type { Document, Slot } from "./document.ts";
import { splitWords } from "./naming.ts";
import { Remembered } from "./remembered.ts";

/**
 * Services that offer models under names of the same shape as ids of the Hub. Around their names such a string is the
 * provider's word for something it serves; it says nothing of what this repository loads.
 */
const SERVICES = (
  "togetherai openrouter siliconflow nebius stackit hetzner watsonx novita deepinfra fireworksai groq featherless sambanova " +
  "gitee giteeai aimlapi ovhcloud nscale pplx perplexityai portkey requesty ppio modelscope dashscope bailian anyscale octoai parasail lambdaai baseten " +
  "friendliai netmind crynux aiml kluster targon tokenfactory tokenhub aihubmix cometapi orcarouter zenmux redpill nanogpt githubmodels litellmproxy snowflakecortex"
).split(" ");
/** Words of everyday language that are a service where a name begins with them. */
const SERVICES_FIRST = "together fireworks hyperbolic perplexity chutes replicate".split(" ");
/** Names that are a service in a slot or a class, and may be something else in the name of a folder or module. */
const SERVICES_NEAR =
  "ollama litellm xinference gpustack vercel cloudflare heroku scaleway ionos akash venice lepton volcengine nvidiaembed nvidiarerank nim bedrock".split(
    " ",
  );
/** Names of companies that offer a service and much else: in the name of a class or type they mean the service. */
const COMPANIES =
  "anthropic azure vertex vertexai gemini cohere nvidia github mistralai cerebras databricks xai voyageai snowflake alibaba zhipu deepseekapi moonshot volc ark qianfan ernie spark hunyuanapi grok".split(
    " ",
  );
/** Clients that talk to a service or to a server of one's own alike. */
const CLIENTS = ["openai"];

/** `service` wherever it stands, `near` in slots and classes only, `company` in classes, else as a hint like `client`. */
type Meaning = "service" | "near" | "company" | "client" | null;

const meanings = new Map<string, Meaning>([
  ...CLIENTS.map((name) => [name, "client"] as const),
  ...COMPANIES.map((name) => [name, "company"] as const),
  ...SERVICES_NEAR.map((name) => [name, "near"] as const),
  ...SERVICES.map((name) => [name, "service"] as const),
]);
const known = new Remembered<Meaning>();

/** Two words that are one name: `together_ai`; short ones are chance, as in a folder `ai-ml`. */
function pairMeaning(pair: string): Meaning {
  return pair.length < 7 && pair !== "openai" ? null : (meanings.get(pair) ?? null);
}

const first = new Set(SERVICES_FIRST);
/** Words before the one that a name begins with. */
const BEFORE = new Set([
  "test",
  "tests",
  "chat",
  "llm",
  "llms",
  "model",
  "models",
  "provider",
  "providers",
  "use",
  "get",
  "call",
  "run",
]);

/** What service a name speaks of: `TogetherAIChatGenerator`, `SILICONFLOW`, `openrouter_models`. */
export function serviceIn(name: string): Meaning {
  return known.get(name, meaningOf);
}

function meaningOf(name: string): Meaning {
  const parts = splitWords(name);
  const found: Meaning[] = parts.flatMap((word, index) => [
    meanings.get(word) ?? null,
    pairMeaning(word + (parts[index + 1] ?? "")),
  ]);
  // A function that measures perplexity or puts things together is about no service.
  const start = parts.findIndex((word) => !BEFORE.has(word));
  if (start !== -1 && first.has(parts[start]!) && (parts.length === start + 1 || !/^(?:test|eval)/.test(parts[0]!)))
    found.push("service");
  return (["service", "near", "company", "client"] as const).find((meaning) => found.includes(meaning)) ?? null;
}

/** Keys beside an id that say whose it is. */
const TELLING_KEYS = ["provider", "api_type", "source", "hub", "factory", "platform", "vendor"];

/** How far the slots and the scope around a string speak of a service: 2 by its own name, 1 by one that is many things. */
export function serviceAround(slots: readonly Slot[], scope: string): 0 | 1 | 2 {
  let around: 0 | 1 | 2 = 0;
  const add = (name: string | null, isClass = false): void => {
    const meaning = name === null || around === 2 ? null : serviceIn(name);
    if (meaning === "client" || (meaning === "company" && !isClass)) around = 1;
    else if (meaning !== null) around = 2;
  };
  for (const slot of slots) {
    if (slot.kind === "argument") add(slot.callee, /(?:^|\.)[A-Z]\w*$/.test(slot.callee));
    else if (slot.kind === "entry") {
      add(slot.key);
      for (const key of TELLING_KEYS) {
        const value = slot.siblings.scalar(key)?.value;
        if (value !== undefined && value.length < 30 && !value.includes("/")) add(value);
      }
    } else if (
      slot.kind === "assignment" ||
      slot.kind === "default" ||
      slot.kind === "flag" ||
      slot.kind === "fallback"
    )
      add(slot.name);
    else if (slot.kind === "return") add(slot.of);
  }
  add(scope);
  return around;
}

/** Folders that hold one file or folder for each service. */
const OF_SERVICES = /^(?:providers?|llm_providers|model_providers|inference_providers|model_apis)$/i;

function isPathOfService(path: string): boolean {
  const segments = path.split("/").map((segment) => segment.replace(/\.\w+$/, ""));
  const isCode = /\.(?:py|ts|js|go|rs|java|kt|cs|json)$/.test(path);
  return segments.some((segment, index) => {
    const meaning = serviceIn(segment);
    if (meaning === "service") return true;
    const isFile = index === segments.length - 1;
    // A folder of providers holds one for each service, also for those that nobody here has heard of.
    if (isFile && /\.(?:py|go|rs|java|kt|json)$/.test(path) && OF_SERVICES.test(segments[index - 1] ?? ""))
      return !/hugging|transformers|local|vllm|tgi|base|init|common|utils|sentence/i.test(segment);
    // In libraries of providers each has a package of its own: `providers/langchain-acme/src/models.ts`.
    if (!isFile && segments[index - 1] === "providers" && index < segments.length - 1 && isCode && /-/.test(segment))
      return !/hugging|transformers|vllm|tgi|local|llama|onnx|mlx|sentence/i.test(segment);
    if (meaning === null) return false;
    // `models/cerebras.py` is about the company's service, `deploy/azure/values.yaml` is not.
    if (isFile && isCode && meaning !== "client" && /^(?:test[_-])?[a-z]+(?:[_-]test)?$/i.test(segment)) return true;
    return segments.slice(0, index).some((folder) => OF_SERVICES.test(folder));
  });
}

const documents = new WeakMap<Document, boolean>();
/** The documents of one file follow each other. */
let lastPath = { path: "", isOfService: false };
const modules = new Remembered<boolean>();

/** Modules that wrap services, one each. */
const WRAPS_SERVICES =
  /(?:^|[._])(?:integrations|langchain|llama_index|llms|embeddings|providers|generators|components|haystack_integrations|connectors)(?:[._]|$)/;

/** Whether a whole file is about a service: by its path, or by what it imports where that is not the Hub as well. */
export function isAboutService(document: Document): boolean {
  let answer = documents.get(document);
  if (answer === undefined) {
    const { path } = document.source;
    if (path !== lastPath.path) lastPath = { path, isOfService: isPathOfService(path) };
    answer =
      lastPath.isOfService || (document.imports.some(isModuleOfService) && !document.imports.some(isModuleOfHub));
    documents.set(document, answer);
  }
  return answer;
}

function isModuleOfService(module: string): boolean {
  return modules.get(module, () =>
    module.split(/[./]/).some((part) => {
      const meaning = serviceIn(part);
      return meaning === "service" || (meaning !== null && meaning !== "client" && WRAPS_SERVICES.test(module));
    }),
  );
}

function isModuleOfHub(module: string): boolean {
  return /hugging_?face|sentence_transformers|transformers|diffusers/i.test(module);
}
