import type { Document, Slot } from "./document.ts";
import { splitWords } from "./naming.ts";

/**
 * Services that offer models under names of the same shape as ids of the Hub. Around their names such a string is the
 * provider's word for something it serves; it says nothing of what this repository loads.
 */
const SERVICES = (
  "together togetherai openrouter siliconflow nebius stackit hetzner watsonx novita deepinfra fireworks fireworksai groq hyperbolic featherless sambanova " +
  "gitee giteeai aimlapi ovhcloud nscale perplexity portkey requesty chutes ppio modelscope dashscope bailian anyscale octoai parasail lambdaai baseten " +
  "friendliai kluster targon tokenfactory tokenhub aihubmix cometapi orcarouter zenmux longcat redpill nanogpt githubmodels litellmproxy snowflakecortex"
).split(" ");
/** Names that are a service in a slot or a class, and may be something else in the name of a folder or module. */
const SERVICES_NEAR = "ollama replicate xinference gpustack vercel cloudflare heroku scaleway ionos akash venice lepton volcengine nvidiaembed nvidiarerank nim bedrock".split(" ");
/** Names of companies that offer a service and much else. */
const COMPANIES = "openai anthropic azure vertex vertexai gemini cohere nvidia github mistralai cerebras databricks xai litellm".split(" ");

/** `service` wherever it stands, `near` in slots and classes only, `company` as a hint. */
type Meaning = "service" | "near" | "company" | null;

const meanings = new Map<string, Meaning>([
  ...COMPANIES.map((name) => [name, "company"] as const),
  ...SERVICES_NEAR.map((name) => [name, "near"] as const),
  ...SERVICES.map((name) => [name, "service"] as const),
]);
const known = new Map<string, Meaning>();
const MOST_REMEMBERED = 20_000;

/** What service a name speaks of: `TogetherAIChatGenerator`, `SILICONFLOW`, `openrouter_models`. */
export function serviceIn(name: string): Meaning {
  let answer = known.get(name);
  if (answer === undefined) {
    const parts = splitWords(name);
    const found = parts.flatMap((word, index) => [meanings.get(word), meanings.get(word + (parts[index + 1] ?? ""))]);
    answer = (["service", "near", "company"] as const).find((meaning) => found.includes(meaning)) ?? null;
    if (known.size < MOST_REMEMBERED) known.set(name, answer);
  }
  return answer;
}

/** Keys beside an id that say whose it is. */
const TELLING_KEYS = ["provider", "api_type", "source", "hub", "factory", "platform", "vendor"];

/** How far the slots and the scope around a string speak of a service: 2 by its own name, 1 by one that is many things. */
export function serviceAround(slots: readonly Slot[], scope: string): 0 | 1 | 2 {
  let around: 0 | 1 | 2 = 0;
  const add = (name: string | null): void => {
    const meaning = name === null || around === 2 ? null : serviceIn(name);
    if (meaning === "company") around = 1;
    else if (meaning !== null) around = 2;
  };
  for (const slot of slots) {
    if (slot.kind === "argument") add(slot.callee);
    else if (slot.kind === "entry") {
      add(slot.key);
      for (const key of TELLING_KEYS) add(slot.siblings.scalar(key)?.value ?? null);
    } else if (slot.kind === "assignment" || slot.kind === "default" || slot.kind === "flag" || slot.kind === "fallback") add(slot.name);
    else if (slot.kind === "return") add(slot.of);
  }
  add(scope);
  return around;
}

/** Folders that hold one file or folder for each service. */
const OF_SERVICES = /^(?:providers?|llm_providers|model_providers|integrations|vendors|connectors|llms|model_apis|inference_providers)$/i;

function isPathOfService(path: string): boolean {
  const segments = path.split("/").map((segment) => segment.replace(/\.\w+$/, ""));
  return segments.some((segment, index) => {
    const meaning = serviceIn(segment);
    return meaning === "service" || (meaning !== null && segments.slice(0, index).some((folder) => OF_SERVICES.test(folder)));
  });
}

const documents = new WeakMap<Document, boolean>();

/** Whether a whole file is about a service: by its path, or by what it imports. */
export function isAboutService(document: Document): boolean {
  let answer = documents.get(document);
  if (answer === undefined) {
    answer =
      isPathOfService(document.source.path) ||
      document.imports.some((module) => module.split(/[./]/).some((part) => serviceIn(part) === "service" || part === "nvidia"));
    documents.set(document, answer);
  }
  return answer;
}
