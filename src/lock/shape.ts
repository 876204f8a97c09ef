import type { Relation, WeightFormat } from "../domain/resolution.ts";
import type { FormName } from "../policy/forms.ts";
import type { ChoiceShape, Key, ListShape, MapShape, Shape, TextShape } from "../policy/shape.ts";

/** Where a repository keeps its lock unless somebody says otherwise. */
export const DEFAULT_LOCK = "models.lock.yml";
/** Largest lock file, in UTF-16 code units: about 4,000 blocks. */
export const LARGEST_LOCK = 4 * 1024 * 1024;

export const RELATIONS: readonly Relation[] = ["finetune", "adapter", "quantized", "merge", "trained-on", "unknown"];
export const WEIGHT_FORMATS: readonly WeightFormat[] = [
  "safetensors",
  "gguf",
  "onnx",
  "pickle",
  "keras",
  "tensorflow",
  "flax",
  "openvino",
  "coreml",
  "other",
];

const text = (form: FormName): TextShape => ({ kind: "text", form });
const choice = (...values: string[]): ChoiceShape => ({ kind: "choice", values });
const list = (of: Shape): ListShape => ({ kind: "list", of, layers: "replace", floor: "open" });
const key = (shape: Shape, about: string): Key => ({ shape, about });
const required = (shape: Shape, about: string): Key => ({ shape, about, required: true });

/**
 * What a lock holds, in the order in which a block is written; the reader, the editor schema and the reference page are driven by
 * it. What is at its default, or was not told by the Hub, is left out.
 */
export const BLOCK: MapShape = {
  kind: "map",
  keys: {
    id: required(text("repo-id"), "The repository, as the references name it."),
    kind: key({ ...choice("model", "dataset", "space"), default: "model" }, "What it holds. Left out for a model."),
    revision: key(text("name"), "The revision that the references ask for. Left out where they ask for none."),
    name: key(text("repo-id"), "What the Hub calls it, where that is another name."),
    "stable-id": key(
      text("stable-id"),
      "The Hub's own id, which stays across renames: another one under the same name is another repository.",
    ),
    commit: key(text("commit"), "The commit that the revision resolved to."),
    owner: key(text("owner"), "Whose namespace it is in."),
    license: key(text("name"), "The license as its card declares it."),
    "license-missing": key({ kind: "boolean" }, "True where the card declares none."),
    "license-name": key(text("name"), "What a card that says `other` calls its license."),
    "license-files": key(
      list({
        kind: "map",
        keys: {
          path: required(text("path"), "Path in the repository on the Hub."),
          oid: required(text("object-id"), "Git blob id."),
        },
      }),
      "The license texts at that commit.",
    ),
    card: key(text("object-id"), "Git blob id of README.md at that commit."),
    gated: key(choice("auto", "manual"), "How access is given. Left out where nobody has to ask."),
    disabled: key({ kind: "boolean" }, "True where the Hub has closed access to the files."),
    weights: key(list(choice(...WEIGHT_FORMATS)), "Formats of the weights."),
    bases: key(
      list({
        kind: "map",
        keys: {
          id: required(text("repo-id"), "The base model, as its child names it."),
          relation: required(choice(...RELATIONS), "What the child is to it."),
          "stable-id": key(text("stable-id"), "The Hub's own id of the base."),
          commit: key(text("commit"), "The commit of its default branch."),
          license: key(text("name"), "Its declared license."),
        },
      }),
      "Models that it was made from, or that are loaded with it.",
    ),
  },
};

export const LOCK: MapShape = {
  kind: "map",
  keys: {
    version: required({ kind: "choice", values: ["1"] }, "Version of this format."),
    repos: key(list(BLOCK), "One block for each repository and revision that the references ask for, in order."),
  },
};
