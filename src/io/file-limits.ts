import type { SkippedFile } from "../domain/reference.ts";
import type { WorkspaceFile } from "../domain/workspace.ts";

/** How much of a tree is read. */
export interface FileLimits {
  /** Bytes of one file: more holds data, not references. */
  file: number;
  /** Bytes of a notebook, which carries its pictures. */
  notebook: number;
  /** Number of files. */
  files: number;
}

export const FILE_LIMITS: FileLimits = { file: 5 * 1024 * 1024, notebook: 30 * 1024 * 1024, files: 200_000 };

/** Names of files that hold no text: not even opened. */
const BINARY =
  /\.(?:png|jpe?g|gif|bmp|ico|icns|webp|avif|tiff?|psd|heic|mp[34]|m4[av]|wav|flac|ogg|opus|webm|mov|avi|mkv|pdf|docx?|xlsx?|pptx?|odt|epub|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|whl|egg|deb|rpm|dmg|iso|exe|dll|so|dylib|a|o|obj|lib|class|pyc|pyd|wasm|node|woff2?|ttf|otf|eot|bin|dat|pt|pth|ckpt|safetensors|gguf|ggml|onnx|pb|tflite|h5|hdf5|npy|npz|pkl|pickle|joblib|parquet|arrow|feather|avro|orc|sqlite3?|db|mdb|index|idx|model|spm|msgpack|fbx|glb|gltf|stl|blend|unitypackage|keystore|p12|pfx|der|swf|apk|ipa|aab)$/i;

/** Why a regular file is left unread, or null. */
export function reasonToSkip(path: string, size: number, limits: FileLimits): SkippedFile["reason"] | null {
  if (BINARY.test(path)) return "binary";
  return size > (path.endsWith(".ipynb") ? limits.notebook : limits.file) ? "too-large" : null;
}

/** Entries of the skipped that say what the bound on files left out, beyond which they are only counted. */
const MOST_NAMED = 20;

/** Sorts a listing by path and cuts it to its bound. */
export function settle(
  files: WorkspaceFile[],
  skipped: SkippedFile[],
  limits: FileLimits,
): { files: WorkspaceFile[]; skipped: SkippedFile[] } {
  files.sort(byPath);
  const rest = files.splice(limits.files);
  skipped.push(...leftOut(rest.map(({ path }) => path)));
  return { files, skipped: skipped.sort(byPath) };
}

/** What a bound on files left out, the first of them by name. */
export function leftOut(paths: readonly string[]): SkippedFile[] {
  const named = paths.slice(0, MOST_NAMED);
  const more = paths.length - named.length;
  return [...named, ...(more === 0 ? [] : [`… and ${more} more`])].map((path) => ({ path, reason: "too-many-files" }));
}

/** By code unit, so that the order does not depend on the machine. */
function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
