import type { RepoKind } from "../domain/reference.ts";
import { isCommit, isRepoId } from "../domain/repo-id.ts";
import { masked } from "../domain/tokens.ts";
import type { BlobsAnswer, FileAnswer, Hub, OwnerAnswer, RepoAnswer, ScanAnswer } from "../domain/resolution.ts";

/** Everything that can be asked of the Hub: the keys of the cache and of a snapshot. */
export type Question =
  | { ask: "repo"; kind: RepoKind; id: string; revision: string | null }
  | { ask: "file"; kind: RepoKind; id: string; commit: string; path: string }
  | { ask: "blobs"; kind: RepoKind; id: string; commit: string; paths: readonly string[] }
  | { ask: "owner"; name: string }
  | { ask: "scan"; kind: RepoKind; id: string };

/** What each kind of question is answered with. */
export interface Answers {
  repo: RepoAnswer;
  file: FileAnswer;
  blobs: BlobsAnswer;
  owner: OwnerAnswer;
  scan: ScanAnswer;
}
export type Answer = Answers[keyof Answers];

/** One text per distinct question; sorts questions of a kind by repository. */
export function keyOf(question: Question): string {
  switch (question.ask) {
    case "repo":
      return JSON.stringify(["repo", question.kind, question.id, question.revision ?? "HEAD"]);
    case "file":
      return JSON.stringify(["file", question.kind, question.id, question.commit, question.path]);
    case "blobs":
      return JSON.stringify(["blobs", question.kind, question.id, question.commit, ...question.paths]);
    case "owner":
      return JSON.stringify(["owner", question.name]);
    case "scan":
      return JSON.stringify(["scan", question.kind, question.id]);
  }
}

/** A Hub made of one function that answers every question that may be asked. */
export function hubOf(
  url: string,
  requests: Hub["requests"],
  answer: <K extends Question["ask"]>(question: Extract<Question, { ask: K }>) => Promise<Answers[K]>,
): Hub {
  return {
    url,
    requests,
    async repo(kind, id, revision) {
      if (!isRepoId(id)) return { status: "invalid", cause: "this cannot be the id of a repository" };
      if (revision !== null && !isGitRevision(revision)) return { status: "revision-not-found" };
      return answer({ ask: "repo", kind, id, revision });
    },
    async file(kind, id, commit, path) {
      if (!isRepoId(id) || !isGitRevision(commit) || !isFilePath(path)) return { status: "missing" };
      const found = await answer({ ask: "file", kind, id, commit, path });
      // Cards hold tokens that their authors forgot there; no quote may carry them on.
      return found.status === "found" ? { ...found, text: masked(found.text) } : found;
    },
    async blobs(kind, id, commit, paths) {
      const asked = [...new Set(paths)].filter(isFilePath).sort().slice(0, MOST_PATHS);
      if (!isRepoId(id) || !isGitRevision(commit) || asked.length === 0) return { status: "found", blobs: [] };
      return answer({ ask: "blobs", kind, id, commit, paths: asked });
    },
    async owner(name) {
      if (!isRepoId(name) || name.includes("/")) return { status: "unavailable", cause: "this cannot be a namespace" };
      return answer({ ask: "owner", name });
    },
    async scan(kind, id) {
      if (!isRepoId(id)) return { status: "unavailable", cause: "this cannot be the id of a repository" };
      return answer({ ask: "scan", kind, id });
    },
  };
}

/** Paths in one question; the Hub takes 2,000. */
const MOST_PATHS = 1000;

/** Control characters, and halves of a character, on which `encodeURIComponent` throws. */
const UNFIT = /[\p{Cc}\p{Cs}]/u;

/** Git's rules for names of references (git check-ref-format); what breaks them exists in no repository. */
function isGitRevision(text: string): boolean {
  if (text.length === 0 || text.length > 255 || text === "@" || UNFIT.test(text)) return false;
  if (/[ ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$/.test(text)) return false;
  return !text.split("/").some((part) => part.startsWith(".") || part.endsWith(".lock"));
}

function isFilePath(path: string): boolean {
  if (path.length > 1024 || UNFIT.test(path)) return false;
  return !path.split("/").some((part) => part === "" || part === "." || part === "..");
}

/** Whether the answer can never change: the question names a commit, and the Hub answered it. */
export function isForEver(question: Question, answer: Answer): boolean {
  if (question.ask === "repo")
    return answer.status === "found" && question.revision !== null && isCommit(question.revision);
  if (question.ask === "file")
    return (answer.status === "found" || answer.status === "missing") && isCommit(question.commit);
  return question.ask === "blobs" && answer.status === "found" && isCommit(question.commit);
}
