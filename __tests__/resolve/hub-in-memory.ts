import type { FileAnswer, Hub, RepoRecord, ScanAnswer } from "../../src/domain/resolution.ts";
import { hubOf, keyOf } from "../../src/io/question.ts";
import type { Answers, Question } from "../../src/io/question.ts";

export function record(id: string, facts: Partial<RepoRecord> = {}): RepoRecord {
  return {
    kind: "model",
    id,
    stableId: null,
    commit: "c".repeat(40),
    author: null,
    private: false,
    gated: false,
    disabled: false,
    createdAt: null,
    lastModified: null,
    downloads: null,
    likes: null,
    libraryName: null,
    pipelineTag: null,
    tags: ["region:us"],
    card: null,
    files: null,
    baseModels: null,
    config: null,
    children: null,
    ...facts,
  };
}

/** A Hub that holds these records, answers at once and keeps every question. */
export function hubInMemory(
  records: readonly RepoRecord[],
  more: {
    renames?: Record<string, string>;
    files?: Record<string, string | FileAnswer>;
    down?: readonly string[];
    scan?: ScanAnswer;
  } = {},
): Hub & { asked: Question[] } {
  const asked: Question[] = [];
  const seen = new Set<string>();
  const answer = (question: Question): Answers[keyof Answers] => {
    switch (question.ask) {
      case "repo": {
        if (more.down?.includes(question.id)) return { status: "unavailable", cause: "down" };
        const id = more.renames?.[question.id] ?? question.id;
        const found = records.find((each) => each.kind === question.kind && each.id === id);
        if (!found) return { status: "not-visible", httpStatus: 401 };
        return { status: "found", record: found, redirectedFrom: id === question.id ? null : question.id };
      }
      case "file": {
        const file = more.files?.[`${question.id}/${question.path}`];
        if (file === undefined) return { status: "missing" };
        return typeof file === "string" ? { status: "found", text: file, oid: "b".repeat(40), truncated: false } : file;
      }
      case "blobs":
        return { status: "found", blobs: question.paths.map((path) => ({ path, oid: "d".repeat(40), size: 1 })) };
      case "owner":
        return { status: "unclaimed" };
      case "scan":
        return more.scan ?? { status: "safe" };
    }
  };
  const hub = hubOf(
    "https://hub.test",
    () => ({ api: 0, files: 0, cached: 0 }),
    async <K extends Question["ask"]>(question: Extract<Question, { ask: K }>) => {
      if (!seen.has(keyOf(question))) asked.push(question);
      seen.add(keyOf(question));
      return answer(question) as Answers[K];
    },
  );
  return { ...hub, asked };
}
