import type { Hub } from "../domain/resolution.ts";
import { list, nullable, object, readAnswer, repoId, repoKind, ShapeError, text } from "./answer.ts";
import { maskedDeep } from "../domain/tokens.ts";
import { hubOf, keyOf } from "./question.ts";
import type { Answer, Answers, Question } from "./question.ts";
import { sorted } from "./repo-record.ts";

/**
 * What a run asked of the Hub and was told, kept as evidence and replayed without a network. One JSON file, made to be read and
 * compared by people: sorted, one fact a line, no request headers, no tokens, no times of its own.
 *
 * ```jsonc
 * { "format": "model-review-hub-snapshot", "version": 1, "hub": "https://huggingface.co",
 *   "repos":  [ { "kind": "model", "id": "gpt2", "revision": null, "answer": { "status": "found", "redirectedFrom": "gpt2", "record": {…} } } ],
 *   "files":  [ { "kind": "model", "id": "openai-community/gpt2", "commit": "607a…", "path": "README.md",
 *                 "answer": { "status": "found", "oid": "…", "truncated": false, "text": [ "---", "license: mit", … ] } } ],
 *   "blobs":  [ { "kind", "id", "commit", "paths": [ … ], "answer" } ],
 *   "owners": [ { "name", "answer" } ],
 *   "scans":  [ { "kind", "id", "answer" } ] }
 * ```
 * Answers are those of `domain/resolution.ts`; the text of a file stands as its lines, which a line feed joins. What could not be
 * told (`unavailable`) is kept as well, so that a replay gives the same report.
 */
export interface Snapshot {
  hub: string;
  entries: Map<string, { question: Question; answer: Answer }>;
}

const SNAPSHOT_FORMAT = "model-review-hub-snapshot";

/** A file that is no Hub snapshot, or a broken one; the message names the place. */
export class SnapshotError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SnapshotError";
  }
}

/** Where each kind of question stands in the file, and how it is read back. */
const LISTS: { name: string; ask: Question["ask"]; read(entry: Record<string, unknown>, at: string): Question }[] = [
  {
    name: "repos",
    ask: "repo",
    read: (entry, at) => ({
      ask: "repo",
      ...repo(entry, at),
      revision: nullable(entry["revision"], `${at}.revision`, text),
    }),
  },
  {
    name: "files",
    ask: "file",
    read: (entry, at) => ({ ask: "file", ...atCommit(entry, at), path: text(entry["path"], `${at}.path`) }),
  },
  {
    name: "blobs",
    ask: "blobs",
    read: (entry, at) => ({ ask: "blobs", ...atCommit(entry, at), paths: list(entry["paths"], `${at}.paths`, text) }),
  },
  { name: "owners", ask: "owner", read: (entry, at) => ({ ask: "owner", name: repoId(entry["name"], `${at}.name`) }) },
  { name: "scans", ask: "scan", read: (entry, at) => ({ ask: "scan", ...repo(entry, at) }) },
];

function repo(entry: Record<string, unknown>, at: string) {
  return { kind: repoKind(entry["kind"], `${at}.kind`), id: repoId(entry["id"], `${at}.id`) };
}

function atCommit(entry: Record<string, unknown>, at: string) {
  return { ...repo(entry, at), commit: text(entry["commit"], `${at}.commit`) };
}

/** Reads a snapshot that anybody may have written. Throws `SnapshotError`. */
export function readSnapshot(content: string): Snapshot {
  try {
    const root = object(parse(content), "snapshot");
    if (root["format"] !== SNAPSHOT_FORMAT) throw new ShapeError("format", `"${SNAPSHOT_FORMAT}"`);
    if (root["version"] !== 1) throw new ShapeError("version", "1; another version of this tool wrote it");
    const entries: Snapshot["entries"] = new Map();
    for (const { name, ask, read } of LISTS) {
      list(root[name] ?? [], name, (value, at) => {
        const entry = object(value, at);
        const question = read(entry, at);
        const answer = readAnswer(
          ask,
          joinedLines(object(entry["answer"], `${at}.answer`), `${at}.answer`),
          `${at}.answer`,
        );
        const key = keyOf(question);
        if ("record" in answer && "kind" in question && answer.record.kind !== question.kind) {
          throw new ShapeError(`${at}.answer.record.kind`, `"${question.kind}", as asked`);
        }
        if (entries.has(key)) throw new ShapeError(at, "no second answer to the same question");
        entries.set(key, { question, answer });
      });
    }
    return { hub: webAddress(root["hub"], "hub"), entries };
  } catch (error) {
    if (error instanceof ShapeError) throw new SnapshotError(error.message);
    throw error;
  }
}

/** The file's content: the same answers give the same bytes. */
export function writeSnapshot({ hub, entries }: Snapshot): string {
  const inOrder = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const lists = LISTS.map(({ name, ask }) => [
    name,
    inOrder.filter(({ question }) => question.ask === ask).map(({ question, answer }) => written(question, answer)),
  ]);
  const content = { format: SNAPSHOT_FORMAT, version: 1, hub, ...Object.fromEntries(lists) };
  // Cards hold tokens that their authors forgot there.
  return `${JSON.stringify(maskedDeep(content), null, 2)}\n`;
}

function written({ ask: _ask, ...question }: Question, answer: Answer): unknown {
  const lines = "text" in answer ? { ...answer, text: answer.text.split("\n") } : answer;
  return { ...question, answer: sorted(lines) };
}

function joinedLines(answer: Record<string, unknown>, at: string): Record<string, unknown> {
  if (!("text" in answer)) return answer;
  return { ...answer, text: list(answer["text"], `${at}.text`, text).join("\n") };
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch {
    throw new SnapshotError("this is not JSON");
  }
}

function webAddress(value: unknown, at: string): string {
  if (typeof value === "string" && /^https?:\/\/[^\s"'<>]+$/.test(value) && value.length <= 500) return value;
  throw new ShapeError(at, "a web address");
}

/** The same Hub, with everything it says kept. The run sees what a replay will see: answers that went through the file's form. */
export function recordHub(hub: Hub): { hub: Hub; snapshot(): Snapshot } {
  const entries: Snapshot["entries"] = new Map();
  return {
    snapshot: () => ({ hub: hub.url, entries }),
    hub: hubOf(
      hub.url,
      () => hub.requests(),
      async <K extends Question["ask"]>(question: Extract<Question, { ask: K }>) => {
        const answer = readAnswer(question.ask, JSON.parse(JSON.stringify(await asking(hub, question))), "answer");
        entries.set(keyOf(question), { question, answer });
        return answer as Answers[K];
      },
    ),
  };
}

/** Asks a Hub what a question says. */
export function asking(hub: Hub, question: Question): Promise<Answer> {
  switch (question.ask) {
    case "repo":
      return hub.repo(question.kind, question.id, question.revision);
    case "file":
      return hub.file(question.kind, question.id, question.commit, question.path);
    case "blobs":
      return hub.blobs(question.kind, question.id, question.commit, question.paths);
    case "owner":
      return hub.owner(question.name);
    case "scan":
      return hub.scan(question.kind, question.id);
  }
}

/**
 * A Hub that says what the snapshot says and asks nobody; what it does not hold is unavailable. A repository that was recorded
 * under an old id or at a branch is known under its present id and at its commit too, so that what a review proposed to write
 * can be reviewed as well.
 */
export function replayHub(snapshot: Snapshot): Hub {
  const implied = new Map<string, Answer>();
  for (const { question, answer } of snapshot.entries.values()) {
    if (question.ask !== "repo" || !("record" in answer)) continue;
    const present = { ...answer, redirectedFrom: null };
    const { id, commit } = answer.record;
    implied.set(keyOf({ ...question, id }), present);
    if (commit === null) continue;
    implied.set(keyOf({ ...question, revision: commit }), answer);
    implied.set(keyOf({ ...question, id, revision: commit }), present);
  }
  const told = new Set<string>();
  return hubOf(
    snapshot.hub,
    () => ({ api: 0, files: 0, cached: told.size }),
    async <K extends Question["ask"]>(question: Extract<Question, { ask: K }>) => {
      const key = keyOf(question);
      const answer = snapshot.entries.get(key)?.answer ?? implied.get(key);
      if (!answer) return { status: "unavailable", cause: "not in the snapshot" } as Answers[K];
      told.add(key);
      return answer as Answers[K];
    },
  );
}
