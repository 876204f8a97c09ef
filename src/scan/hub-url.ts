import type { RepoKind } from "../domain/reference.ts";
import { isRepoId, isRevision } from "../domain/repo-id.ts";

/** A repo named by a URL, with offsets into the searched text. */
export interface HubUrl {
  kind: RepoKind;
  id: string;
  revision: string | null;
  /** Where the revision stands in the text. */
  revisionAt: { start: number; end: number } | null;
  start: number;
  end: number;
  /** `resolve` and `raw` fetch a file, `git` clones; the others show a page; `about` is a page about the repo: a discussion, its settings. */
  action: "page" | "blob" | "resolve" | "raw" | "tree" | "git" | "api" | "inference" | "about";
}

/** First path segments that are the Hub's own pages, never a namespace (counted over 47,000 real URLs). */
const RESERVED = new Set(
  (
    "docs papers models blog settings tasks inference-endpoints inference collections course learn join chat pricing organizations new " +
    "login logout front avatars posts static storage enterprise changelog playground mcp jobs spaces datasets api support " +
    "terms-of-service privacy content-guidelines code-of-conduct notifications search about brand careers security hardware " +
    "huggingface-projects kernels llms.txt welcome billing subscribe subscription activity users user models-json public " +
    "buckets transformers.js oauth .well-known sitemap.xml robots.txt favicon.ico assets images js css discord shop apps " +
    "trending leaderboards organizations-join password sign-up signup hf-jobs new-model new-dataset new-space"
  ).split(" "),
);

const HOST =
  /(?:https?:\/\/(?:[^\s/@"'`<>]{1,200}@)?|git@|\/\/|(?<![\w.-]))(?:www\.)?(huggingface\.co|hf\.co|hf-mirror\.com|router\.huggingface\.co|api-inference\.huggingface\.co|datasets-server\.huggingface\.co|cas-bridge\.xethub\.hf\.co)[/:]/g;
// oxlint-disable-next-line no-control-regex -- a NUL ends a string in what is half text, half binary
const PATH_END = /[\s"'`<>(){}[\]|\\^,;*!$\u0000\u00ab\u00bb\u2018-\u201f\u3001\u3002\uff08\uff09\uff0c\uff1b]/;

const OWNER = /(?:huggingface\.co|hf\.co)\/([A-Za-z0-9][\w.-]{1,95})\/?(?=$|[\s"'`<>)\]])/g;

/** All repos that URLs of the Hub in the text name. Linear in the text. */
export function findHubUrls(text: string): HubUrl[] {
  const found: HubUrl[] = [];
  for (const match of text.matchAll(HOST)) {
    const start = match.index;
    const pathStart = start + match[0].length;
    let end = pathStart;
    while (end < text.length && end - pathStart < 600 && !PATH_END.test(text[end]!)) end++;
    const url = readPath(match[1]!, text, start, pathStart, end);
    if (url !== null) found.push(url);
  }
  return found;
}

/** Whether the text is worth searching: cheap. */
export function mayHoldHubUrl(text: string): boolean {
  return (
    text.includes("hf.co") ||
    text.includes("huggingface.co") ||
    text.includes("hf-mirror.com") ||
    text.includes("hf.space")
  );
}

function readPath(host: string, text: string, start: number, pathStart: number, end: number): HubUrl | null {
  if (host.startsWith("datasets-server")) return readQuery(text, start, pathStart, end);
  let stop = end;
  for (const cut of ["?", "#"]) {
    const at = text.indexOf(cut, pathStart);
    if (at !== -1 && at < stop) stop = at;
  }
  const segments: { text: string; start: number; end: number }[] = [];
  for (let at = pathStart; at <= stop;) {
    const slash = text.indexOf("/", at);
    const next = slash === -1 || slash > stop ? stop : slash;
    segments.push({ text: text.slice(at, next), start: at, end: next });
    at = next + 1;
    if (segments.length > 12) break;
  }
  while (segments.at(-1)?.text === "") segments.pop();
  let kind: RepoKind = "model";
  let action: HubUrl["action"] = "page";
  let first = segments[0]?.text;
  if (first === undefined || first === "") return null;
  if (first === "api" && /^(models|datasets|spaces)$/.test(segments[1]?.text ?? "")) {
    kind = kindOf(segments[1]!.text);
    action = "api";
    segments.splice(0, 2);
  } else if (first === "hf-inference" && segments[1]?.text === "models") {
    action = "inference";
    segments.splice(0, 2);
  } else if (host === "api-inference.huggingface.co" && (first === "models" || first === "pipeline")) {
    action = "inference";
    segments.splice(0, first === "models" ? 1 : 2);
  } else if (first === "datasets" || first === "spaces") {
    kind = kindOf(first);
    segments.splice(0, 1);
  } else if (RESERVED.has(first) || host.startsWith("router")) return null;
  first = segments[0]?.text;
  if (first === undefined) return null;

  const legacy = /^(resolve|blob|raw|tree)$/.test(segments[1]?.text ?? "");
  const parts = legacy || segments.length === 1 ? 1 : 2;
  const last = segments[parts - 1]!;
  let name = last.text;
  let idEnd = last.end;
  // A tag of a local runner (`hf.co/org/name:Q4_K_M`) and the punctuation of a sentence are no part of the name.
  const colon = name.indexOf(":");
  if (colon !== -1) {
    name = name.slice(0, colon);
    idEnd = last.start + colon;
  }
  if (name.endsWith(".git")) {
    name = name.slice(0, -4);
    action = "git";
  }
  while (/[._-]$/.test(name) && segments.length === parts) {
    name = name.slice(0, -1);
    idEnd--;
  }
  const id = parts === 1 ? name : `${first}/${name}`;
  if (!isRepoId(id) || (parts === 1 && !legacy && kind !== "dataset" && action !== "api" && action !== "inference"))
    return null;
  if (kind === "model" && action === "page" && parts === 2 && RESERVED.has(first)) return null;

  const verb = segments[parts];
  const reference = segments[parts + 1];
  let revision: string | null = null;
  let revisionAt: HubUrl["revisionAt"] = null;
  if (verb !== undefined && /^(resolve|blob|raw|tree|commit|revision|xet-read-token)$/.test(verb.text)) {
    if (/^(?:resolve|blob|raw|tree)$/.test(verb.text)) action = verb.text as HubUrl["action"];
    if (reference !== undefined) {
      const isPull = reference.text === "refs" && segments.length > parts + 3;
      const lastPart = isPull ? segments[parts + 3]! : reference;
      const decoded = decode(text.slice(reference.start, lastPart.end));
      if (decoded !== null && isRevision(decoded)) {
        revision = decoded;
        revisionAt = { start: reference.start, end: lastPart.end };
      }
    }
  }
  if (
    verb !== undefined &&
    /^(?:discussions|settings|commits|community|edit|upload|new|compare|viewer|embed|duplicate)$/.test(verb.text)
  )
    action = "about";
  if (action === "page" && /git (?:clone|\+) ?$|git\+$/.test(text.slice(Math.max(0, start - 12), start)))
    action = "git";
  const wholeEnd = segments.length === parts ? Math.max(idEnd, start) : segments.at(-1)!.end;
  return { kind, id, revision, revisionAt, start, end: trimSentence(text, start, wholeEnd), action };
}

/** `/rows?dataset=org%2Fname`: what the dataset viewer is asked for. */
function readQuery(text: string, start: number, from: number, end: number): HubUrl | null {
  const path = text.slice(from, end);
  const written = /^[\w-]{1,40}\?(?:[\w-]{1,40}=[^&]{0,200}&){0,20}dataset=([^&#]{1,200})/.exec(path)?.[1];
  const id = written === undefined ? null : decode(written);
  if (id === null || !isRepoId(id)) return null;
  return {
    kind: "dataset",
    id,
    revision: null,
    revisionAt: null,
    start,
    end: trimSentence(text, start, end),
    action: "api",
  };
}

/** Organisations whose page on the Hub the text links to. */
export function findHubOwners(text: string): string[] {
  return [...text.matchAll(OWNER)].map((match) => match[1]!).filter((owner) => !RESERVED.has(owner));
}

function kindOf(segment: string): RepoKind {
  return segment === "datasets" ? "dataset" : segment === "spaces" ? "space" : "model";
}

function trimSentence(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && /[.,:;]/.test(text[stop - 1]!)) stop--;
  return stop;
}

/** Percent-decoding that answers null for what is malformed. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
