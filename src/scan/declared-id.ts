import type { RepoKind } from "../domain/reference.ts";
import { isNamespacedId, isRepoId, isRevision } from "../domain/repo-id.ts";
import { findHubUrls, mayHoldHubUrl } from "./hub-url.ts";
import { isLegacyId } from "./legacy-ids.ts";

/** How a declared slot writes ids: the parts of a library form that matter for reading one. */
export interface IdSyntax {
  namespace?: string | null | undefined;
  prefix?: { values: readonly string[]; optional: boolean } | undefined;
  revisionSuffix?: "@" | ":" | undefined;
  tagSuffix?: boolean | undefined;
  notIds?: readonly string[] | undefined;
  aliases?: Readonly<Record<string, string>> | undefined;
}

/** An id read from a string, with offsets into it. */
export interface ReadId {
  kind: RepoKind;
  id: string;
  revision: string | null;
  revisionAt: { start: number; end: number } | null;
  /** The revision belongs to a URL path, a suffix, or is not in the string. */
  revisionForm: "path" | "suffix" | null;
}

const SCHEMES = /^(?:hf|huggingface|hf-hub|hf_hub):(?:\/\/)?(?=[A-Za-z0-9])/;
/** First segments that are folders of the repository or machine at hand, never an organisation of the Hub. */
const FOLDERS =
  /^(?:\.{0,2}|~|models?|checkpoints?|ckpts?|outputs?|results?|runs?|logs?|data|datasets?|saved?|saved_models?|weights?|pretrained(?:_models?)?|tmp|temp|cache|artifacts?|assets|configs?|experiments?|exp|examples?|tests?|src|lib|path|home|root|mnt|opt|usr|var|content|workspace|app|public|static|build|dist|local|work|scratch|trained_models?|final_model|downloads?|fixtures?)$/i;
const PLACEHOLDER =
  /^(?:org|organi[sz]ation|owner|user|username|user_?name|your|my|namespace|author|repo|acme|foo|some|xxx+|example|company|team|dummy)(?:[-_ ]?(?:org|organi[sz]ation|name|user|username|account|company|hf|id|namespace|team))*\/|\/(?:model|repo|name|my[-_]model|your[-_]model|model[-_](?:name|id)|repo[-_](?:name|id)|dataset|my[-_]dataset|your[-_]dataset|dataset[-_]name|some[-_]model)$|(?:^|[/_-])(?:your|my|awesome)[-_](?:awesome|model|username|org|repo|name|dataset|finetuned|custom|lora|own|private|fancy|cool|new|favou?rite)/i;

/** Whether the id is a stand-in for the reader's own: `your-org/your-model`. */
export function isPlaceholder(id: string): boolean {
  return PLACEHOLDER.test(id);
}

/** Whether the text is a path of a file or folder rather than an id. */
export function isLocalPath(text: string): boolean {
  if (/^[./~\\]|^[A-Za-z]:[\\/]|\\|\/\/|\s/.test(text)) return true;
  const first = text.split("/", 1)[0]!;
  return text.includes("/") && FOLDERS.test(first);
}

/**
 * Reads what stands in a slot that is declared to hold an id. Null where it holds no repo of the Hub: a local path, a
 * placeholder, another hub's URI, a word of the library.
 */
export function readDeclaredId(written: string, kind: RepoKind, syntax: IdSyntax = {}): ReadId | null {
  const leading = written.length - written.trimStart().length;
  let text = written.trim();
  let offset = leading;
  if (text === "" || text.length > 400 || syntax.notIds?.includes(text) === true) return null;
  if (mayHoldHubUrl(text)) {
    const url = findHubUrls(text)[0];
    if (url === undefined || url.start > 8) return null;
    const at = url.revisionAt;
    return {
      kind: url.kind,
      id: url.id,
      revision: url.revision,
      revisionAt: at === null ? null : { start: at.start + leading, end: at.end + leading },
      revisionForm: at === null ? null : "path",
    };
  }
  const alias = syntax.aliases?.[text];
  if (alias !== undefined) return plain(kind, alias);

  const prefix = syntax.prefix?.values.find((value) => text.startsWith(value));
  const scheme = prefix ?? SCHEMES.exec(text)?.[0];
  if (scheme !== undefined) {
    text = text.slice(scheme.length);
    offset += scheme.length;
    if (text.startsWith("datasets/")) {
      kind = "dataset";
      text = text.slice(9);
      offset += 9;
    } else if (text.startsWith("spaces/")) {
      kind = "space";
      text = text.slice(7);
      offset += 7;
    }
    // Behind a scheme the id ends at the second slash; what follows is a file in the repo.
    const second = text.indexOf("/", text.indexOf("/") + 1);
    if (text.includes("/") && second !== -1) {
      const tail = text.slice(second);
      const at = tail.lastIndexOf("@");
      if (
        syntax.revisionSuffix === "@" &&
        at !== -1 &&
        isRevision(tail.slice(at + 1)) &&
        isRepoId(text.slice(0, second))
      ) {
        const start = offset + second + at + 1;
        return {
          kind,
          id: text.slice(0, second),
          revision: tail.slice(at + 1),
          revisionAt: { start, end: offset + text.length },
          revisionForm: "suffix",
        };
      }
      text = text.slice(0, second);
    }
  } else if (syntax.prefix !== undefined && !syntax.prefix.optional) return null;
  else if (text.includes("://") || isLocalPath(text)) return null;

  let revision: string | null = null;
  let revisionAt: ReadId["revisionAt"] = null;
  const separator = syntax.revisionSuffix ?? (scheme !== undefined ? "@" : undefined);
  if (separator !== undefined && text.includes(separator)) {
    const at = text.indexOf(separator);
    const candidate = text.slice(at + 1);
    if (!isRevision(candidate)) return null;
    revision = candidate;
    revisionAt = { start: offset + at + 1, end: offset + text.length };
    text = text.slice(0, at);
  } else if (text.includes(":") && (syntax.tagSuffix === true || scheme !== undefined))
    text = text.slice(0, text.indexOf(":"));

  const id = withNamespace(text, kind, syntax.namespace);
  if (id === null || !isRepoId(id) || isPlaceholder(id)) return null;
  return { kind, id, revision, revisionAt, revisionForm: revisionAt === null ? null : "suffix" };
}

function withNamespace(text: string, kind: RepoKind, namespace: string | null | undefined): string | null {
  if (text.includes("/")) return isNamespacedId(text) ? text : null;
  if (isLegacyId(kind, text)) return text;
  if (namespace === undefined || namespace === null) return null;
  return /[-_]|\d/.test(text) ? `${namespace}/${text}` : null;
}

function plain(kind: RepoKind, id: string): ReadId {
  return { kind, id, revision: null, revisionAt: null, revisionForm: null };
}
