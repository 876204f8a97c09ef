import { isNamespacedId } from "../domain/repo-id.ts";
import type { RepoRecord, ResolvedRepo } from "../domain/resolution.ts";

/** Names that transformers loads for a model of its own code when the configuration does not say. */
const MODEL_CODE = /^(?:modeling|configuration|tokenization|processing|image_processing|feature_extraction)_[^/]*\.py$/;

/**
 * The code that a repository brings to whoever loads it with remote code switched on: `auto_map` of its configuration, the Hub's
 * `custom_code` tag, or a dataset's loading script. Other Python files, such as examples, are not loaded.
 */
export function remoteCodeOf(record: RepoRecord): ResolvedRepo["remoteCode"] {
  const python = (record.files ?? []).filter((path) => path.endsWith(".py"));
  const targets = autoMapOf(record.config);
  const elsewhere = [...new Set(targets.map(repoOfTarget).filter((id) => id !== null && id !== record.id))] as string[];
  const present =
    targets.length > 0 ||
    record.tags.includes("custom_code") ||
    (record.kind === "model" && record.config === null && python.some((path) => MODEL_CODE.test(path))) ||
    (record.kind === "dataset" && python.includes(`${record.id.slice(record.id.indexOf("/") + 1)}.py`));
  return { present, files: present ? python.sort() : [], elsewhere: elsewhere.sort() };
}

/** `auto_map` values are `module.Class`, `owner/name--module.Class`, or lists of them with nulls (tokenizers). */
function autoMapOf(config: Record<string, unknown> | null): string[] {
  const maps = [config?.["auto_map"], objectOf(config?.["tokenizer_config"])?.["auto_map"]];
  return maps
    .flatMap((map) => Object.values(objectOf(map) ?? {}))
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === "string");
}

function repoOfTarget(target: string): string | null {
  const at = target.indexOf("--");
  const id = at === -1 ? "" : target.slice(0, at);
  return isNamespacedId(id) ? id : null;
}

function objectOf(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
