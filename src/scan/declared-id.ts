import type { RepoKind } from "../domain/reference.ts";
import { isNamespacedId, isRepoId, isRevision } from "../domain/repo-id.ts";
import { findHubUrls, mayHoldHubUrl } from "./hub-url.ts";
import { isLegacyId } from "./legacy-ids.ts";
import type { IdForm } from "./library.ts";
import { isFileName, isFolderName, isLocalPath, isPlaceholder } from "./not-an-id.ts";
import type { Span } from "./source.ts";

/** An id read from a string, with offsets into it. */
export interface ReadId {
  kind: RepoKind;
  id: string;
  /** Where the id stands in the string, without scheme, revision or file. */
  idAt: Span;
  revision: string | null;
  revisionAt: Span | null;
  /** The revision belongs to a URL path, a suffix, or is not in the string. */
  revisionForm: "path" | "suffix" | null;
}

const SCHEME = /^(?:hf|huggingface|hf-hub|hf_hub|HF):(?:\/\/)?(?=[A-Za-z0-9])/;
/** A folder of the Hub's cache: `models--org--name`, behind it perhaps `/snapshots/<commit>`. */
const CACHE_FOLDER =
  /(?:^|[/\\])(models|datasets|spaces)--([A-Za-z0-9][\w.-]*?)--([\w.-]+)(?:[/\\]snapshots[/\\]([0-9a-f]{40}))?/;
/** `org/name--module.Class`: code of another repo, in an `auto_map`. */
const CODE_OF_REPO = /^([\w.-]+\/[\w.-]+?)--[A-Za-z_]\w*\.[A-Za-z_]\w*$/;

/**
 * Reads what stands in a slot that is declared to hold an id. Null where it holds no repo of the Hub: a local path, a
 * placeholder, another hub's URI, a word of the library.
 */
export function readDeclaredId(written: string, kind: RepoKind, form: IdForm = {}): ReadId | null {
  const text = written.trim();
  const at = written.length - written.trimStart().length;
  if (text === "" || text.length > 400 || form.notIds?.includes(text) === true) return null;
  if (mayHoldHubUrl(text)) {
    const url = readUrl(text, at, form);
    if (url !== undefined) return url;
  }
  const alias = own(form.aliases, text);
  if (alias !== undefined) return { kind, id: alias, idAt: { start: at, end: at + text.length }, ...UNPINNED };
  if (text.includes("--")) {
    const encoded = readEncoded(text, at, kind);
    if (encoded !== null) return encoded;
  }
  const prefix = form.prefix?.values.find((value) => text.startsWith(value));
  const scheme = prefix ?? SCHEME.exec(text)?.[0];
  if (scheme !== undefined) return readAfterScheme(text.slice(scheme.length), at + scheme.length, kind, form);
  if ((form.prefix !== undefined && !form.prefix.optional) || text.includes("://") || isLocalPath(text)) return null;
  return readPlain(text, at, kind, form);
}

const UNPINNED = { revision: null, revisionAt: null, revisionForm: null };

/** Undefined where the text holds no URL that could be meant, null where it is one of another kind of page. */
function readUrl(text: string, at: number, form: IdForm): ReadId | null | undefined {
  const url = findHubUrls(text)[0];
  if (url === undefined) return form.prefix === undefined ? null : undefined;
  if (url.start > 8) return null;
  const shift = (span: Span): Span => ({ start: span.start + at, end: span.end + at });
  return {
    kind: url.kind,
    id: url.id,
    idAt: shift({ start: url.start, end: url.end }),
    revision: url.revision,
    revisionAt: url.revisionAt === null ? null : shift(url.revisionAt),
    revisionForm: url.revisionAt === null ? null : "path",
  };
}

/** Ids in the names of folders and modules, where `/` is written `--`. */
function readEncoded(text: string, at: number, kind: RepoKind): ReadId | null {
  const code = CODE_OF_REPO.exec(text);
  if (code !== null && isNamespacedId(code[1]!)) {
    return { kind, id: code[1]!, idAt: { start: at, end: at + code[1]!.length }, ...UNPINNED };
  }
  const folder = CACHE_FOLDER.exec(text);
  if (folder === null) return null;
  const [all, kinds, owner, name, commit] = folder;
  const id = `${owner}/${name}`;
  if (!isNamespacedId(id) || isPlaceholder(id)) return null;
  const end = at + folder.index + all.length;
  const read = { kind: kinds!.slice(0, -1) as RepoKind, id, idAt: { start: at + folder.index, end } };
  if (commit === undefined) return { ...read, ...UNPINNED };
  return { ...read, revision: commit, revisionAt: { start: end - commit.length, end }, revisionForm: "path" };
}

/** Behind a scheme or prefix: the kind may be told, the id ends at the second slash, and a file may follow. */
function readAfterScheme(rest: string, at: number, kind: RepoKind, form: IdForm): ReadId | null {
  const told = /^(models|datasets|spaces)\//.exec(rest);
  if (told !== null) {
    kind = told[1]!.slice(0, -1) as RepoKind;
    rest = rest.slice(told[0].length);
    at += told[0].length;
  }
  const slash = rest.indexOf("/");
  const second = slash === -1 ? -1 : rest.indexOf("/", slash + 1);
  if (second === -1) {
    const decoded = slash === -1 ? rest.replace(/%2F/i, "/") : rest;
    const read = readPlain(decoded, at, kind, { revisionSuffix: "@", tagSuffix: true, ...form });
    return read === null || decoded === rest
      ? read
      : { ...read, idAt: { start: at, end: at + rest.length }, ...UNPINNED };
  }
  // `org/name@rev/file` and `org/name/file@rev` both name the revision; it may hold a slash only percent-encoded.
  const head = readPlain(rest.slice(0, second), at, kind, { revisionSuffix: "@", tagSuffix: true, ...form });
  if (head === null || head.revision !== null) return head;
  const tail = rest.lastIndexOf("@");
  if (tail < second || form.revisionSuffix !== "@" || !isRevision(rest.slice(tail + 1))) return head;
  return {
    ...head,
    revision: rest.slice(tail + 1),
    revisionAt: { start: at + tail + 1, end: at + rest.length },
    revisionForm: "suffix",
  };
}

function readPlain(text: string, at: number, kind: RepoKind, form: IdForm): ReadId | null {
  let name = text;
  let revision: string | null = null;
  // A folder of the repo behind `::`, a revision behind the form's own mark, a quantisation behind a colon.
  const folder = name.indexOf("::");
  if (folder !== -1) name = name.slice(0, folder);
  if (form.takesFile === true) {
    const second = name.indexOf("/", name.indexOf("/") + 1);
    if (second > 0 && name.includes("/")) name = name.slice(0, second);
  }
  const mark = form.revisionSuffix === undefined ? -1 : name.indexOf(form.revisionSuffix);
  if (mark !== -1) {
    revision = name.slice(mark + 1);
    if (!isRevision(revision)) return null;
    name = name.slice(0, mark);
  } else if (form.tagSuffix === true && name.includes(":")) name = name.slice(0, name.indexOf(":"));
  const id = form.takesAnyName === true && isBareName(name) ? name : withNamespace(name, kind, form.namespace);
  if (id === null || !isRepoId(id) || isPlaceholder(id) || isFileName(id)) return null;
  const end = at + name.length;
  const read = { kind, id, idAt: { start: at, end } };
  if (revision === null) return { ...read, ...UNPINNED };
  return { ...read, revision, revisionAt: { start: end + 1, end: end + 1 + revision.length }, revisionForm: "suffix" };
}

/** A name as the Hub's first datasets had it: lower case, no folder of anybody's. */
function isBareName(name: string): boolean {
  return /^[a-z][a-z\d_.-]{2,60}$/.test(name) && !isFolderName(name);
}

function withNamespace(text: string, kind: RepoKind, namespace: string | null | undefined): string | null {
  if (text.includes("/")) return isNamespacedId(text) ? text : null;
  if (namespace === null) return null;
  if (isLegacyId(kind, text)) return text;
  if (namespace === undefined) return null;
  return /[-_]|\d/.test(text) ? `${namespace}/${text}` : null;
}

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
