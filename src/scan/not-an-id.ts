/** What has the shape of an id and is none: folders, files, stand-ins for the reader's own. */

/** First segments that are folders of the repository or machine at hand, never an organisation of the Hub. */
const FOLDERS = new Set(
  (
    ". .. ~ model models checkpoint checkpoints ckpt ckpts output outputs out result results run runs log logs data dataset datasets save saves saved " +
    "saved_model saved_models weights pretrained pretrained_model pretrained_models pretrained_weights tmp temp cache .cache artifact artifacts assets config configs conf " +
    "experiment experiments exp exps example examples test tests src lib path home root mnt opt usr var etc bin dev proc content workspace workspaces " +
    "app apps public static build dist local work scratch trained_model trained_models final_model download downloads fixtures resources resource " +
    "scripts script docs doc train training eval evaluation val valid validation images image audio video videos media storage export exports exported " +
    "finetuned fine_tuned finetuned_model finetuned_models merged merged_model quantized onnx_model onnx_models ggml gguf safetensors state_dict model_dir model_cache " +
    "model-cache my_model local_model local_models base_models base_model lora loras adapters adapter embeddings tokenizers backend frontend server client core utils common " +
    "unet vae transformer text_encoder text_encoder_2 text_encoder_3 tokenizer tokenizer_2 tokenizer_3 scheduler safety_checker feature_extractor image_encoder " +
    "processor prior decoder encoder vocoder controlnet onnx openvino coreml ipfs node_modules vendor third_party submodules notebooks llm llms file files folder dir " +
    "s3 gs gcs az abfss wasbs blob bucket api v1 v2 input inputs metadata templates template plugins plugin packages package"
  ).split(" "),
);

const PLACEHOLDER_OWNER =
  /^(?:org|organi[sz]ation|orgname|owner|user|username|user_?name|your|you|my|me|namespace|author|repo|repository|acme|foo|bar|baz|some|some-?one|somebody|xx+|example|examples|company|team|dummy|provider|vendor|placeholder|test|testing|fake|mock|sample|hf[-_]?user(?:name)?|hub[-_]?user(?:name)?|hf[-_]?org|user_or_org|org_or_user|name|a|b|x|y|abc|publisher|creator|account|myorg|myuser|yourorg|unknown|none|null|undefined|custom|internal|private|nonexistent|non-existent|does-not-exist|invalid|missing|srv|server|remote)(?:[-_ ]?(?:org|organi[sz]ation|name|user|username|account|author|company|hf|hub|id|namespace|team|here|\d))*$/i;
const PLACEHOLDER_NAME =
  /^(?:model|repos?|repository|name|repo[-_]?name|model[-_]?(?:name|id|repo|path|[a-c\d])|my[-_]?model|your[-_]?model|repo[-_]?id|dataset|my[-_]?dataset|your[-_]?dataset|dataset[-_]?(?:name|id|repo)|some[-_]?model|test[-_]?model|base[-_]?model|foo|bar|baz|xxx+|abc|placeholder|does-not-exist|nonexistent|non-existent|adapter|lora|lora[-_]?adapter|checkpoint|\.\.\.|x|y|[a-c])$/i;
const OWN_WORDS =
  /(?:^|[/_-])(?:your|my)[-_](?:awesome|model|username|user|org|repo|name|dataset|finetuned|fine-tuned|custom|lora|adapter|own|private|fancy|cool|new|favou?rite|test|space|merged|hf)|(?:^|[/_-])(?:awesome|fancy|cool)[-_]model|<|>|\{|\}|\$/i;

/** Whether the id is a stand-in for the reader's own: `your-org/your-model`. */
export function isPlaceholder(id: string): boolean {
  const slash = id.indexOf("/");
  if (slash === -1) return OWN_WORDS.test(id) || PLACEHOLDER_NAME.test(id);
  if (id.length === 3) return true;
  return PLACEHOLDER_OWNER.test(id.slice(0, slash)) || PLACEHOLDER_NAME.test(id.slice(slash + 1)) || OWN_WORDS.test(id);
}

/** Whether the text is a path of a file or folder rather than an id. */
export function isLocalPath(text: string): boolean {
  if (/^[./~\\$]|^[A-Za-z]:[\\/]|\\|\/\/|\/$|\s/.test(text)) return true;
  const slash = text.indexOf("/");
  return slash !== -1 && isFolderName(text.slice(0, slash));
}

/** Whether a first segment is the name of a folder, whatever stands behind it. */
export function isFolderName(segment: string): boolean {
  return FOLDERS.has(segment) || (/^[A-Z][a-z]+$/.test(segment) && FOLDERS.has(segment.toLowerCase()));
}

const FILE =
  /\.(?:py|pyc|pyi|js|mjs|cjs|ts|tsx|jsx|vue|svelte|json|jsonl|json5|jsonc|ya?ml|toml|md|mdx|rst|txt|csv|tsv|html?|css|scss|less|png|jpe?g|gif|svg|webp|ico|bmp|tiff?|avif|wav|mp3|mp4|flac|ogg|m4a|webm|avi|mov|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|tar|rar|7z|sh|bash|zsh|ps1|bat|cmd|xml|bin|pt|pth|onnx|onnx_data|safetensors|ckpt|pkl|pickle|joblib|npy|npz|h5|hdf5|keras|pb|tflite|parquet|arrow|feather|lock|cfg|ini|conf|log|sql|db|sqlite3?|so|dll|dylib|a|o|exe|whl|egg|deb|rpm|rs|go|java|kt|kts|scala|swift|cs|c|cc|cpp|cxx|h|hh|hpp|cu|cuh|proto|ipynb|tf|tfvars|tpl|tmpl|j2|jinja2?|env|model|vocab|spm|msgpack|mlmodel|mlpackage|gguf|ggml|ggmlv3|llamafile|zig|nix|rb|php|lua|pl|r|jl|dart|ex|exs|erl|clj|hs|ml|wasm|map|patch|diff|snap|tmp|bak|old|example|dockerfile|service|timer|socket|crt|pem|key|pub)$/i;

/** Whether the last segment carries the suffix of a file. */
export function isFileName(text: string): boolean {
  return FILE.test(text);
}
