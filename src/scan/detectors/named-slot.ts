import type { RepoKind, Usage } from "../../domain/reference.ts";
import { isShown } from "../audience.ts";
import { Company } from "../company.ts";
import { defineDetector, type DetectorContext, type Sighting } from "../detector.ts";
import type { Document, Literal, Slot } from "../document.ts";
import { findHubOwners, mayHoldHubUrl } from "../hub-url.ts";
import { lookAt, type Look } from "../id-look.ts";
import { isLegacyId, SENTENCE_TRANSFORMERS } from "../legacy-ids.ts";
import { isNeutral, readName, splitWords } from "../naming.ts";
import { publisherOf } from "../publishers.ts";
import { isAboutService, serviceAround, serviceIn } from "../providers.ts";
import { commitBehind, revisionBeside } from "../revision-beside.ts";
import { within } from "../sighting.ts";
import type { Span } from "../source.ts";

/** Evidence needed to call a string a reference: the look of the text and the names around it together. */
const ENOUGH = 3;
/** A look that makes a string good company for others. */
const GOOD_LOOK = 2;

export default defineDetector({
  id: "named-slot",
  title: "Id where models are named",
  description:
    "An id-shaped string in a slot, table or default whose name, neighbours or own look say that it is a repo.",
  *detect(document, context) {
    const candidates = candidatesOf(document);
    if (candidates.length === 0) return;
    const company = new Company();
    const isForeign = ({ literal, look }: Candidate): boolean => look.isProviderStyle || isOfService(literal);
    for (const candidate of candidates)
      company.add(candidate.literal, candidate.look.weight >= GOOD_LOOK, isForeign(candidate));
    const owners = ownersOf(document, context);
    const imports = importsHubLibrary(document) ? 1 : 0;
    const doubtful: Weighed[] = [];
    const denied = new Set(context.denied.map(({ span }) => span.start));
    for (const candidate of candidates) {
      const { literal, look } = candidate;
      const names = look.weight <= -10 || denied.has(literal.span.start) ? null : weighSlots(document, literal);
      if (names === null) continue;
      const { weight, isOutput } = names;
      const kind = names.kind ?? (look.isModel === true ? null : names.vagueKind);
      if (weight < 2.5 && isPutTogether(document, literal)) continue;
      const shared = company.weigh(literal, look.weight >= GOOD_LOOK, isForeign(candidate));
      const bare = literal.slots.length > 0 ? 0 : literal.role === "code" ? -2 : -1;
      // Two plain words are a path as often as an id, unless the name asks for one.
      const plain = look.isPlain === true && weight < 2.5 ? -1 : 0;
      const before = look.weight + weight + shared + imports + bare + plain + weighCall(document, literal);
      // A service around it only takes away.
      const total = before < ENOUGH - FOR_OWNER ? before : before + weighService(document, literal, weight);
      if (total >= ENOUGH) {
        if (total > ENOUGH && literal.role === "code") owners.add(ownerOf(candidate.text));
        yield { sighting: sight(document, candidate, kind, isOutput) };
      } else if (total >= ENOUGH - FOR_OWNER) doubtful.push({ ...candidate, kind, isOutput, total });
    }
    // Who loads one repo of an owner may name more of the same.
    for (const candidate of doubtful) {
      if (owners.has(ownerOf(candidate.text)))
        yield { sighting: sight(document, candidate, candidate.kind, candidate.isOutput) };
    }
  },
});

/** What it is worth that the same document loads another repo of the same owner. */
const FOR_OWNER = 2.5;

/** Whether a string is put together from variables: then it is called after a repo more often than it is one. */
function isPutTogether({ source }: Document, { value, span }: Literal): boolean {
  if (span.end - span.start === value.length) return false;
  const written = source.text.slice(span.start, Math.min(span.end, span.start + 400));
  return written.includes("$") && !written.includes(value);
}

/** Whether the name of a constant says whose the model is: `GROQ_LLAMA_3`, `NVIDIA_MISTRAL_LARGE`. */
function isOfService({ slots }: Literal): boolean {
  const [slot] = slots;
  return (slot?.kind === "assignment" || slot?.kind === "default") && serviceIn(slot.name) !== null;
}

interface Weighed extends Candidate {
  kind: RepoKind | null;
  isOutput: boolean;
  total: number;
}

function ownerOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

interface Candidate {
  literal: Literal;
  /** The id in it, and where it stands with its tag. */
  text: string;
  at: Span;
  look: Look;
}

function candidatesOf(document: Document): Candidate[] {
  const candidates: Candidate[] = [];
  for (const literal of document.literals) {
    if (literal.template || literal.value.length > 200) continue;
    if (!literal.value.includes("/")) {
      // A legacy name is a word of its own: only a name that asks for an id makes it one.
      if (mayStandAlone(literal.value) && asksForId(document, literal))
        candidates.push({
          literal,
          text: literal.value,
          at: { start: 0, end: literal.value.length },
          look: lookAt(literal.value),
        });
      continue;
    }
    for (const inner of argumentsIn(literal)) candidates.push(candidateOf(inner));
    const setting =
      literal.slots[0]?.kind === "word" || literal.slots[0]?.kind === "flag" ? SETTING.exec(literal.value) : null;
    if (setting !== null) {
      // `servers[0].modelURL=org/name` among the words of a command sets what it names.
      const start = literal.span.start + setting[0].length;
      const inner: Literal = {
        ...literal,
        value: literal.value.slice(setting[0].length),
        span: { start, end: literal.span.end },
        slots: [{ kind: "assignment", name: setting[1]! }, ...literal.slots],
      };
      if (literal.span.end - literal.span.start === literal.value.length) candidates.push(candidateOf(inner));
      continue;
    }
    const candidate = candidateOf(literal);
    if (candidate.look.weight > -10) candidates.push(candidate);
  }
  return candidates;
}

/** `pretrained=org/name,dtype=float16`: arguments of a model in one string. */
function* argumentsIn(literal: Literal): Iterable<Literal> {
  const { value, span } = literal;
  if (!value.includes(",") || !value.includes("=") || span.end - span.start !== value.length) return;
  for (const match of value.matchAll(
    /(?:^|,)(pretrained|model|model_name|peft|tokenizer|base_model|delta|model_id)=([\w.-]{1,96}\/[\w.-]{1,96})(?=,|$)/g,
  )) {
    const start = span.start + match.index + match[0].length - match[2]!.length;
    yield {
      ...literal,
      value: match[2]!,
      span: { start, end: start + match[2]!.length },
      slots: [{ kind: "assignment", name: match[1]! }, ...literal.slots],
    };
  }
}

const SETTING = /^[+~]*([A-Za-z_][\w.@[\]-]{0,120})=/;

function candidateOf(literal: Literal): Candidate {
  const { text, at } = bare(literal.value);
  const file = FILE_OF_REPO.exec(text);
  if (file === null) return { literal, text, at, look: lookAt(text) };
  const [, how = "", id] = file;
  const look = lookAt(id!);
  // Folders and files of one's own are written the same way: only a known publisher tells them apart.
  const isKnown = publisherOf(ownerOf(id!)) !== null;
  return {
    literal,
    text: id!,
    at: { start: at.start + how.length, end: at.end },
    look: { ...look, weight: look.weight - (isKnown ? 0.5 : 3) },
  };
}

/** `org/name/model-Q4_K_M.gguf`: weights in a repo, as applications that run them name them; `uint4|org/name/x.safetensors` says how. */
const FILE_OF_REPO =
  /^([\w.-]{1,20}\|)?([\w.-]{1,96}\/[\w.-]{1,96})\/(?:[\w.-]{1,96}\/){0,4}[\w.-]{1,120}\.(?:gguf|safetensors|onnx|ckpt|pth|pt|bin|tflite|task|litertlm)$/;

function mayStandAlone(name: string): boolean {
  return isLegacyId("model", name) || isLegacyId("dataset", name) || SENTENCE_TRANSFORMERS.has(name);
}

function asksForId(document: Document, literal: Literal): boolean {
  const [first, second] = literal.slots;
  const holder = first?.kind === "item" || first?.kind === "fallback" ? second : first;
  if (holder === undefined || (holder.kind === "argument" && holder.name === null)) return false;
  if (
    holder.kind !== "argument" &&
    holder.kind !== "entry" &&
    holder.kind !== "assignment" &&
    holder.kind !== "default" &&
    holder.kind !== "flag"
  )
    return false;
  // Behind an id as its key stands what people call it.
  if (holder.kind === "entry" && holder.key.includes("/")) return false;
  const name = nameOf(holder) ?? "";
  if (holder.kind === "argument" && !isNeutral(name) && readName(name).weight < 2) return false;
  if (first?.kind === "item" && isAmongWords(document, first.container)) return false;
  const names = weighSlots(document, literal);
  if (names === null || names.weight < 2.5) return false;
  return ((names.kind ?? names.vagueKind) === "dataset") === isLegacyId("dataset", literal.value);
}

/** Whether a list holds words that are no id: `["bert", "gpt2"]` are families. */
function isAmongWords({ source }: Document, list: Span): boolean {
  const strings =
    source.text.slice(list.start, Math.min(list.end, list.start + 2_000)).match(/["'][\w.-]{1,100}["']/g) ?? [];
  return strings.some((string) => !string.includes("-") && !mayStandAlone(string.slice(1, -1)));
}

/** The text without white space and what runners put behind an id: `org/name:Q4_K_M`, `org/name::folder`. */
function bare(value: string): { text: string; at: Span } {
  const text = value.trim();
  const start = value.indexOf(text);
  const tag = /^([\w.-]+\/[\w.-]+?)(?:::?[A-Za-z0-9_./-]{1,80}|@(?:main|master|v?\d[\w.]{0,20}|[0-9a-f]{7,40}))$/.exec(
    text,
  );
  return { text: tag?.[1] ?? text, at: { start, end: start + text.length } };
}

const HUB_LIBRARIES =
  /^(?:transformers|diffusers|sentence_transformers|huggingface_hub|datasets|peft|trl|vllm|sglang|optimum|timm|open_clip|setfit|gliner|unsloth|mlx_lm|mlx_vlm|accelerate|safetensors|tokenizers|auto_gptq|gptqmodel|awq|ctransformers|llama_cpp|langchain_huggingface|llama_index|keras_hub|evaluate|lm_eval|bertopic|flair|speechbrain|nemo|pyannote|faster_whisper|fastembed|infinity_emb|text_generation|@huggingface\/|@xenova\/|@mlc-ai\/|hf_hub|candle|mistralrs|MLXLLM|MLXVLM|MLXLMCommon|ai\.djl|FlagEmbedding|colbert|ragatouille|smolagents|lerobot|kokoro|audiocraft)/;

function importsHubLibrary(document: Document): boolean {
  return document.imports.some(
    (name) => HUB_LIBRARIES.test(name) || (name.includes("://") && /@(?:huggingface|xenova)\//.test(name)),
  );
}

/** Owners of what is declared in the same document, and those whose page on the Hub it links to. */
function ownersOf({ literals }: Document, { seen }: DetectorContext): Set<string> {
  const owners = new Set(
    seen.filter(({ id, usage }) => id.includes("/") && usage !== "mention").map(({ id }) => ownerOf(id)),
  );
  for (const { value } of literals)
    if (mayHoldHubUrl(value)) for (const owner of findHubOwners(value)) owners.add(owner);
  return owners;
}

/** Slots inside a string's own expression: they say how the value is used, and no name. */
const READS_FILES =
  /(?:^|\.)(?:open|Path|PurePath|PosixPath|join|joinpath|exists|isfile|isdir|read_csv|read_json|read_parquet|imread|listdir|scandir|glob|rglob|iglob|walk|makedirs|mkdir|rmdir|remove|unlink|rmtree|copy|copyfile|copytree|move|rename|relpath|abspath|dirname|basename|require|import|import_module|include|include_str|include_bytes|loadFile|readFile|readFileSync|writeFile|writeFileSync|resolve|url_for|redirect|route|get|post|put|patch|delete|fetch|axios|urljoin|path|re_path|compile|match|search|sub|findall|split|replace|startswith|endswith|startsWith|endsWith|includes|indexOf|strip|removeprefix|removesuffix|assertEqual|assertEquals|assertIn|assertNotIn|assertTrue|assertFalse|assert_called_with|assert_called_once_with|toBe|toEqual|toContain|toMatch|toHaveBeenCalledWith|assert_eq|assertThat|isEqualTo|Equal|Equals|Contains|NotEqual|HasPrefix|HasSuffix|TrimPrefix|XCTAssertEqual|describe|it|test|skip|register|namespace|getLogger|cd|chdir)$/;

/** Calls that keep a value as it is, under the name that they are bound to. */
const KEEPS =
  /(?:^|\.)(?:useState|useRef|ref|shallowRef|signal|createSignal|writable|readable|observable|mutableStateOf|freeze)$/;

interface Names {
  weight: number;
  kind: RepoKind | null;
  /** The kind that a name speaks of which goes by others as well. */
  vagueKind: RepoKind | null;
  isOutput: boolean;
}

/** What the names around a literal say, the nearest first; null where one of them forbids it. */
function weighSlots(document: Document, literal: Literal): Names | null {
  if (isNamedElsewhere(literal) || isNamedBesideId(document, literal)) return null;
  let weight = 0;
  let kind: RepoKind | null = null;
  let vagueKind: RepoKind | null = null;
  let isOutput = false;
  let depth = 0;
  let silent = 0;
  // `path` in `datasets`, `source=` of `StarterModel(…)`: a name that says nothing takes the meaning of what is around it.
  let neutral = "";
  for (const [name, slot] of namesAround(document, literal)) {
    if (slot.kind === "subscript" && /(?:^|\.)Literal$/.test(slot.of)) {
      // The choices of a type: `Names = Literal["org/a", "org/b"]`.
      const type = typeBefore(document, literal);
      const meaning = type === null ? null : readName(type);
      if (isMixed(document, literal) || (type !== null && isOfSomebody(type))) return null;
      weight += 1 + Math.max(0, meaning?.weight ?? 0) / 2;
      kind ??= meaning?.kind ?? null;
      continue;
    }
    // What a value is compared with, or looked up by, is one of the choices; a test of membership names too many to be one.
    if (slot.kind === "comparison" && literal.slots[0]?.kind === "item") return null;
    if (slot.kind === "comparison" && slot === literal.slots[0]) {
      const other = comparedWith(document, literal);
      if (other === MEMBERSHIP) return null;
      const meaning = other === null ? null : readName(other);
      if (meaning !== null && meaning.weight <= -3) return null;
      kind ??= meaning?.kind ?? null;
      weight += Math.max(0, Math.min(meaning?.weight ?? 0, 1));
    }
    if (slot.kind === "comparison" || slot.kind === "subscript") break;
    // `MODELS: '[{"id": "org/name"}]'`: JSON that says nothing by itself takes the name that it stands behind.
    if (slot.kind === "embedded" && slot.format === "json" && depth === 0 && neutral !== "") continue;
    if (slot.kind === "embedded") break;
    // A part of a longer string is no id; where the whole is certain, following it finds it. A list may be part of a longer list.
    if (slot.kind === "concatenation") {
      if (literal.slots[0]?.kind === "item") continue;
      return null;
    }
    if (name === null) continue;
    const isCallee = slot.kind === "argument" && name === slot.callee.slice(slot.callee.lastIndexOf(".") + 1);
    if (isCallee && KEEPS.test(slot.callee)) continue;
    if (isCallee && READS_FILES.test(slot.callee)) {
      if (depth === 0 && neutral === "") return null;
      break;
    }
    if (depth === 0 && neutral === "" && !isCallee && isNeutral(name) && readName(name).weight < 3) {
      neutral = name;
      weight += Math.min(0, readName(name).weight);
      continue;
    }
    if (isCallee && LOADS.test(name) && depth === 0) {
      weight += 3;
      kind ??= typeOf(document, slot.call) ?? (/dataset/i.test(name) ? "dataset" : "model");
      if (++depth === 4) break;
      continue;
    }
    const compound = depth === 0 && neutral !== "" ? readName(`${name}_${neutral}`) : null;
    const meaning =
      compound !== null && compound.weight > 0 ? { ...compound, weight: compound.weight - 0.5 } : readName(name);
    if (meaning.weight <= -3) {
      if (depth === 0 && !isCallee) return null;
      // What a map or list further in says counts more than the class that takes it.
      if (weight < (isCallee && depth > 0 ? 1 : 2)) return null;
      break;
    }
    // `default=` of a call that says nothing says nothing: what the call is bound to does.
    if (isCallee && depth === 0 && neutral !== "" && meaning.weight <= 0 && ++silent < 4) continue;
    // A callee says less than a keyword, and a name further out less than a near one.
    const own = isCallee && compound === null ? Math.min(Math.max(meaning.weight, 0), 1.5) : meaning.weight;
    weight = depth === 0 ? weight + own : weight + Math.max(0, own) / (depth + 1);
    if (meaning.isVague === true) vagueKind ??= meaning.kind;
    else kind ??= meaning.kind;
    if (depth === 0 || weight < 2) isOutput ||= meaning.isOutput;
    if (++depth === 4) break;
  }
  const call = literal.slots.find((slot) => slot.kind === "argument");
  if (call !== undefined) kind = typeOf(document, call.call) ?? kind;
  if (weight < 2.5 && isOfDatasetClass(document, literal)) return { weight: 2.5, kind: "dataset", vagueKind, isOutput };
  const typed = typeBeside(literal.slots);
  if (typed !== null) return { weight: 3, kind: typed, vagueKind, isOutput };
  return { weight: Math.min(weight, 3), kind: kindBeside(literal.slots) ?? kind, vagueKind, isOutput };
}

/** `--model_name=mine --model_id=org/name`: beside an id, the name is what people call it. */
function isNamedBesideId({ source }: Document, { slots: [flag, ...outer], span }: Literal): boolean {
  if (flag?.kind !== "flag" || !/^--model[-_]name$/.test(flag.name)) return false;
  const list = outer.find((slot) => slot.kind === "item");
  const around = list?.kind === "item" ? list.container : { start: span.start - 200, end: span.end + 200 };
  return /--model[-_](?:id|dir)\b/.test(
    source.text.slice(Math.max(0, around.start), Math.min(around.end, around.start + 2_000)),
  );
}

/** A place that is fetched from, other than a page to read. */
const FETCHED_FROM =
  /^(?:hf|huggingface|pvc|s3|gs|oci|file|ollama|modelscope):\/\/|^https?:\/\/(?:huggingface\.co|hf\.co)\/\S+\/resolve\//;
const PLACES = [
  "uri",
  "url",
  "storageUri",
  "storage_uri",
  "modelUri",
  "model_uri",
  "modelURL",
  "source",
  "download_url",
];

/** Whether the entry beside a name says where the model is: then the name is what people call it. Or says that it is at no Hub. */
function isNamedElsewhere({ slots: [slot] }: Literal): boolean {
  if (slot?.kind !== "entry") return false;
  const { key, siblings } = slot;
  const scheme = /^host$/i.test(key) ? (siblings.scalar("scheme") ?? siblings.scalar("Scheme")) : null;
  if (scheme !== null) return !/^(?:hf|huggingface|https?)$/.test(scheme.value);
  return key === "name" && PLACES.some((place) => FETCHED_FROM.test(siblings.scalar(place)?.value ?? ""));
}

/** Names of functions that wrap a loader: `snapshot_download_with_retry`, `load_dataset_cached`. */
const LOADS =
  /snapshot_?download|hub_?download|from_?pretrained|load_?datasets?(?![a-z])|load_?model|load_?tokenizer|get_?tokenizer|load_?processor|load_?pipeline|download_?(?:hf_?)?(?:model|repo|checkpoint)|load_?checkpoint|from_?hub/i;
const PARAMETRIZE = /(?:^|\.)parametrize$/;

/** The names around a literal with their slots, the nearest first; a keyword argument is followed by its callee. */
function* namesAround(document: Document, literal: Literal): Iterable<[string | null, Slot]> {
  let index: number | null = null;
  for (const slot of literal.slots) {
    if (slot.kind === "item") index ??= slot.index;
    if (slot.kind !== "argument") {
      yield [nameOf(slot), slot];
      continue;
    }
    if (slot.name !== null) yield [slot.name, slot];
    if (slot.position === 1 && SETS.test(slot.callee)) yield [keyBefore(document, literal), slot];
    if (PARAMETRIZE.test(slot.callee)) yield [parameterOf(document, slot.call, index), slot];
    else yield [slot.callee.slice(slot.callee.lastIndexOf(".") + 1), slot];
  }
}

const MEMBERSHIP = "in";

/** The last name of what a string is compared with: `call["image"] == "org/name"`; `in` where it is looked for in something. */
function comparedWith({ source }: Document, { span }: Literal): string | null {
  if (/^["'`]\s{1,4}(?:not\s{1,4})?in\s/.test(source.text.slice(span.end, span.end + 16))) return MEMBERSHIP;
  const before = source.text.slice(Math.max(0, span.start - 120), span.start);
  return /([A-Za-z_]\w{0,80})["']?[\])]{0,3}\s{0,4}(?:[!=]==?|is)\s{0,4}[rbuf]?["'`]$/.exec(before)?.[1] ?? null;
}

const SETS =
  /(?:^|\.)(?:put|putIfAbsent|set|Set|setProperty|setdefault|insert|add|option|with|env|setenv|Setenv|putenv|addProperty|addArgument|addOption|optArgument|optOption|arg|Put|WithEnv|environment|withEnv|addEnv|of|entry|pair)$/;

/** `options.put("tokenizer", "org/name")` names what it sets. */
function keyBefore(document: Document, literal: Literal): string | null {
  const before = document.source.text.slice(Math.max(0, literal.span.start - 100), literal.span.start);
  return /["']([\w.-]{1,80})["']\s{0,20},\s{0,40}["'`]{1,3}$/.exec(before)?.[1] ?? null;
}

/** `@pytest.mark.parametrize("model,size", [("org/name", 3)])` names what stands in the list first. */
function parameterOf(document: Document, call: Span, index: number | null): string | null {
  const head = /parametrize\(\s*\(?\[?\s*((?:["'][\w, ]{1,200}["'][\s,]*){1,10})/.exec(
    document.source.text.slice(call.start, call.start + 300),
  );
  const names = head?.[1]?.match(/\w+/g) ?? [];
  return names.length === 1 ? names[0]! : index === null ? null : (names[index] ?? null);
}

/** Whether many choices of a type have no owner: then they are names of a service, of which some have a slash. */
function isMixed(document: Document, literal: Literal): boolean {
  const { text } = document.source;
  const at = text.lastIndexOf("Literal[", literal.span.start);
  if (at === -1 || literal.span.start - at > 20_000) return false;
  const end = text.indexOf("]", literal.span.end);
  const choices =
    text.slice(at, end === -1 ? literal.span.end : Math.min(end, at + 20_000)).match(/["'][^"'\n]{1,200}["']/g) ?? [];
  return choices.filter((choice) => !choice.includes("/")).length > choices.length * 0.3;
}

/** Words of a type's name that say what its choices are, and not whose. */
const OF_NOBODY = new Set(
  "latest production preview known supported default available allowed valid all any name names id ids key keys type types literal kind list options option choices choice alias hugging face hub local sentence text vision image audio speech language small large base fast t".split(
    " ",
  ),
);

/** Whether a type is named after a client that its choices belong to: `LatestAcmeModelNames`, but not `EmbeddingModelName`. */
function isOfSomebody(type: string): boolean {
  return splitWords(type).some(
    (word) => !OF_NOBODY.has(word) && readName(word).weight <= 0 && readName(word).kind === null,
  );
}

/** The name that a type of choices is bound to. */
function typeBefore(document: Document, literal: Literal): string | null {
  const { text } = document.source;
  const at = text.lastIndexOf("Literal[", literal.span.start);
  if (at === -1 || literal.span.start - at > 20_000) return null;
  return (
    /([A-Za-z_]\w*)\s*(?::\s*[\w.]{1,60}\s*)?=\s*(?:\w+\.)?$/.exec(text.slice(Math.max(0, at - 160), at))?.[1] ?? null
  );
}

/** The kind that a call names beside the id: `repo_type="dataset"`. */
function typeOf(document: Document, call: Span): RepoKind | null {
  const text = document.source.text.slice(call.start, Math.min(call.end, call.start + 800));
  return (/\brepo_?type["']?\s*[=:]\s*["'](model|dataset|space)["']/i.exec(text)?.[1] as RepoKind | undefined) ?? null;
}

/** `dict(type=AcmeDataset, path="org/name")`: the class beside the path says what is there. */
function isOfDatasetClass({ source }: Document, { slots: [slot] }: Literal): boolean {
  const span =
    slot?.kind === "argument" && slot.name === "path"
      ? slot.call
      : slot?.kind === "entry" && slot.key === "path"
        ? slot.container
        : null;
  return (
    span !== null &&
    /\btype["']?\s{0,4}[=:]\s{0,4}["']?\w{0,60}Dataset\b/.test(
      source.text.slice(span.start, Math.min(span.end, span.start + 1_000)),
    )
  );
}

/** Keys that only datasets have beside their id. */
const DATASET_KEYS = [
  "split",
  "splits",
  "subset",
  "train_split",
  "ds_type",
  "data_files",
  "columns",
  "num_rows",
  "dataset_type",
  "converter",
  "config_name",
];

/** `{ type: "dataset", name: "org/name" }` is a repo as the Hub's libraries write it. */
function typeBeside(slots: readonly Slot[]): RepoKind | null {
  const [slot] = slots;
  if (slot?.kind !== "entry" || !/^(?:name|id|repo|repo_id|repoId)$/.test(slot.key)) return null;
  const type = (slot.siblings.scalar("type") ?? slot.siblings.scalar("repo_type") ?? slot.siblings.scalar("repoType"))
    ?.value;
  return type === "model" || type === "dataset" || type === "space" ? type : null;
}

function kindBeside(slots: readonly Slot[]): RepoKind | null {
  for (const slot of slots) {
    if (slot.kind === "entry")
      return DATASET_KEYS.some((key) => slot.siblings.keys().includes(key)) && readName(slot.key).kind !== "model"
        ? "dataset"
        : null;
    if (slot.kind !== "item" && slot.kind !== "fallback") return null;
  }
  return null;
}

/** The last part of a dotted name; where that says nothing, with the part before it: `actor.model.path` is `model.path`. */
function lastOf(name: string): string {
  const dot = name.lastIndexOf(".");
  const last = name.slice(dot + 1);
  return dot === -1 || !isNeutral(last) ? last : name.slice(name.lastIndexOf(".", dot - 1) + 1);
}

const KEY_PATH = /^[A-Za-z_]\w*(?:\[\d*\]|\.[A-Za-z_]\w*){1,12}$/;

function nameOf(slot: Slot): string | null {
  switch (slot.kind) {
    case "argument":
      return slot.name ?? slot.callee.slice(slot.callee.lastIndexOf(".") + 1);
    case "entry":
      // `"config.process[0].model.name_or_path"`
      return KEY_PATH.test(slot.key) ? lastOf(slot.key) : slot.key;
    case "assignment":
      return lastOf(slot.name);
    case "default":
    case "flag":
      return slot.name;
    case "fallback":
      return slot.name;
    case "return":
      return slot.of.slice(slot.of.lastIndexOf(".") + 1);
    default:
      return null;
  }
}

/** Arguments that only loaders of models take. */
const LOADER_ARGUMENTS =
  /\b(?:quantize|quantization|num_shard|trust_remote_code|torch_dtype|dtype|device_map|revision|max_model_len|tensor_parallel_size|load_in_[48]bit|gpu_memory_utilization|max_seq_length|max_input_length|attn_implementation|lora_\w{1,20}|repo_type|subfolder|low_cpu_mem_usage|cache_dir|hf_token|use_auth_token|local_files_only)["']?\s{0,3}[=:]/;
const OF_FAMILY =
  /llama|qwen|mistral|mixtral|gemma|bert|whisper|falcon|bloom|phi\d|gpt2|gpt_neo|stable_?diffusion|flux|llava|idefics|minilm|deepseek|smollm|tokenizer|embedding/i;

/** What else stands in the call around a string, and what the function is about that holds it. */
function weighCall(document: Document, literal: Literal): number {
  const { slots, scope } = literal;
  const argument = slots.find((slot) => slot.kind === "argument");
  if (argument === undefined) return 0;
  if (argument === slots[0] && commitBehind(document, literal) !== null) return 1.5;
  const text = document.source.text.slice(argument.call.start, Math.min(argument.call.end, argument.call.start + 600));
  const isOfFamily = OF_FAMILY.test(scope.slice(scope.lastIndexOf(".") + 1));
  return (LOADER_ARGUMENTS.test(text) ? 1.5 : 0) + (isOfFamily ? 0.5 : 0);
}

const VETO = -20;

/** Around the names of services an id is their word for what they serve, unless its own slot says that it is the Hub's. */
function weighService(document: Document, literal: Literal, weight: number): number {
  const nearest = literal.slots.map(nameOf).find((name) => name !== null) ?? "";
  if (/hf|hugging|tokenizer|gguf/i.test(nearest)) return 0;
  const type = literal.slots.some((slot) => slot.kind === "subscript") ? typeBefore(document, literal) : null;
  if (isOfHub(document, literal)) return 0;
  const around = Math.max(
    serviceAround(literal.slots, literal.scope),
    type === null ? 0 : { service: 2, near: 2, company: 2, client: 1, none: 0 }[serviceIn(type) ?? "none"],
  );
  if (around === 2 || isAboutService(document)) return VETO;
  if (isCallOfService(document, literal) || isEntryOfService(literal)) return VETO;
  return around === 1 ? (weight >= 3 ? -1.5 : -2) : 0;
}

/** A key or an address beside the model says that somebody else serves it, unless the address is this machine or the Hub. */
const HAS_KEY = /\b(?:api_?key|base_?url|api_?base|endpoint_?url|provider)["']?\s{0,3}[=:]/i;
const OWN_SERVER =
  /sagemaker|onnx|transformers|hugging|\bhf_|localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker|vllm|tgi|sglang|\.svc\b|http:\/\/|EMPTY|dummy|none/i;

/** A token of the Hub beside the model: whoever serves it, it is asked for by its id. */
function isOfHub({ source }: Document, { slots }: Literal): boolean {
  const slot = slots.find((candidate) => candidate.kind === "argument" || candidate.kind === "entry");
  const span = slot?.kind === "argument" ? slot.call : slot?.kind === "entry" ? slot.container : null;
  return (
    span !== null &&
    /\bHF_TOKEN|HUGGING_?FACE|hf_token|hugging_?face_?(?:api|hub|token)/.test(
      source.text.slice(span.start, Math.min(span.end, span.start + 600)),
    )
  );
}

function isCallOfService({ source }: Document, { slots }: Literal): boolean {
  const argument = slots.find((slot) => slot.kind === "argument");
  if (argument === undefined) return false;
  const text = source.text.slice(argument.call.start, Math.min(argument.call.end, argument.call.start + 600));
  if (OWN_SERVER.test(text)) return false;
  return HAS_KEY.test(text) || (text.match(/[A-Za-z_]\w{3,60}/g) ?? []).some((word) => serviceIn(word) === "service");
}

/** Keys with the address of a service that a list of models goes to. */
const ADDRESSES = ["base_url", "api_base", "baseUrl", "baseURL", "apiBase", "api_url", "endpoint_url"];

/** `base_url: https://gateway…` beside the models, or around their list: they are what is served there. */
function isEntryOfService({ slots }: Literal): boolean {
  let depth = 0;
  for (const slot of slots) {
    if (slot.kind === "embedded" || depth === 2) return false;
    if (slot.kind !== "entry") continue;
    depth++;
    for (const key of ADDRESSES) {
      const address = slot.siblings.scalar(key)?.value;
      if (address !== undefined && /^https:\/\/[\w.-]+/.test(address) && !OWN_SERVER.test(address)) return true;
    }
  }
  return false;
}

function sight(
  document: Document,
  { literal, text, at, look }: Candidate,
  kind: RepoKind | null,
  isOutput: boolean,
): Sighting {
  const beside = revisionBeside(document, literal);
  const usage: Usage = literal.role !== "code" || isShown(document, literal) ? "mention" : isOutput ? "output" : "use";
  const isImplied = SENTENCE_TRANSFORMERS.has(text);
  return {
    kind: kind ?? (look.isDataset === true ? "dataset" : "model"),
    id: isImplied ? `sentence-transformers/${text}` : text,
    written: literal.value.trim(),
    span: within(literal.span, literal.value, at),
    revision: beside?.value ?? null,
    revisionSlot: beside === null ? null : { form: beside.form, name: beside.name, written: beside.span },
    usage,
    confidence: "likely",
    library: null,
    related: [],
  };
}
