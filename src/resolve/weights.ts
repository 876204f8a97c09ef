import type { RepoRecord, ResolvedRepo, WeightFormat } from "../domain/resolution.ts";

/** Extensions that leave no doubt. `.bin` and `.h5` do: see below. */
const BY_EXTENSION: Readonly<Record<string, WeightFormat>> = {
  safetensors: "safetensors",
  gguf: "gguf",
  ggml: "other",
  onnx: "onnx",
  onnx_data: "onnx",
  ort: "onnx",
  pt: "pickle",
  pth: "pickle",
  pkl: "pickle",
  pickle: "pickle",
  dill: "pickle",
  joblib: "pickle",
  ckpt: "pickle",
  pdparams: "pickle",
  nemo: "pickle",
  mar: "pickle",
  t7: "other",
  h5: "keras",
  hdf5: "keras",
  keras: "keras",
  pb: "tensorflow",
  tflite: "tensorflow",
  msgpack: "flax",
  mlmodel: "coreml",
  ot: "other",
  mnn: "other",
  engine: "other",
  rknn: "other",
  rkllm: "other",
  task: "other",
  litertlm: "other",
  npz: "other",
  exl2: "other",
};

/** Pickles beside the weights: what the Trainer, accelerate, DeepSpeed and SpeechBrain keep to continue a training. */
const TRAINING_STATE =
  /^(?:training_args\.bin|(?:optimizer|scheduler|lr_scheduler|scaler|sampler|rng_state|random_states|trainer_state|dataloader|counter|brain)[\w-]*\.(?:bin|pt|pth|pkl|ckpt)|(?:bf16_|fp16_)?zero_pp_rank_\w+\.pt|mp_rank_\w+_(?:model|optim)_states\.pt)$/;

/** Libraries and formats that call their own weights `.bin`; none of them unpickles. */
const OTHER_BIN = /^(?:params_shard_\d+|group\d+-shard\d+of\d+|weight|lid\.\d+|cc\..*)\.bin$/i;
const OTHER_BIN_PART = /ggml|gguf|[-_.]q\d_[0-9k]|\.weights\.bin$/i;
const OTHER_BIN_LIBRARIES = new Set([
  "ctranslate2",
  "fasttext",
  "whisper.cpp",
  "ggml",
  "mlc-llm",
  "mlc",
  "llamafile",
  "kenlm",
  "transformers.js",
]);

/** What loading the weights can do, told from the names of the files: content is never fetched. */
export function weightsOf(record: Pick<RepoRecord, "files" | "tags" | "libraryName">): ResolvedRepo["weights"] {
  const files = record.files ?? [];
  const all = new Set(files);
  const otherBin = [record.libraryName ?? "", ...record.tags].some((name) =>
    OTHER_BIN_LIBRARIES.has(name.toLowerCase()),
  );
  const formats = new Set<WeightFormat>();
  const unsafeFiles: string[] = [];
  const trainingState: string[] = [];
  for (const path of files) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (TRAINING_STATE.test(name)) {
      trainingState.push(path);
      continue;
    }
    const format = formatOf(path, name, all, otherBin);
    if (format === null) continue;
    formats.add(format);
    if (format === "pickle") unsafeFiles.push(path);
  }
  return { formats: [...formats].sort(), unsafeFiles: unsafeFiles.sort(), trainingState: trainingState.sort() };
}

function formatOf(path: string, name: string, all: ReadonlySet<string>, otherBin: boolean): WeightFormat | null {
  if (/\.ml(?:package|modelc)\//.test(path)) return "coreml";
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (extension === "bin") {
    // OpenVINO keeps the graph in `model.xml` beside `model.bin`, transformers.js and MLC their shards under names of their own.
    if (all.has(path.replace(/\.bin$/i, ".xml"))) return "openvino";
    return otherBin || OTHER_BIN.test(name) || OTHER_BIN_PART.test(name) ? "other" : "pickle";
  }
  if (extension === "msgpack") return /flax/i.test(name) ? "flax" : "other";
  if (/^model\.ckpt[-\d]*\.(?:index|meta|data-.*)$/i.test(name)) return "tensorflow";
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension]! : null;
}
