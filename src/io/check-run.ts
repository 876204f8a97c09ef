import { createHash } from "node:crypto";
import { GitHubError, type CheckAnnotation, type CheckConclusion, type GitHub } from "./github.ts";

/** A check run as it is to be. */
export interface CheckRunContent {
  name: string;
  /** Commit that it is about. */
  commit: string;
  conclusion: CheckConclusion;
  title: string;
  /** Markdown. */
  summary: string;
  annotations: readonly CheckAnnotation[];
}

/** What one request takes (docs.github.com: create a check run). */
const BATCH = 50;

/**
 * One check run for the content, with all of its annotations. Annotations are only ever added to a run, so a run with the same
 * content is left as it is, one that was cut off is completed, and other content gets a run of its own: GitHub shows the latest
 * of a name. Rejects with `GitHubError`.
 */
export async function keepCheckRun(github: GitHub, content: CheckRunContent): Promise<{ url: string; isNew: boolean }> {
  const { name, commit, conclusion, title, summary, annotations } = content;
  const externalId = `model-review:${createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 40)}`;
  const find = async () => (await github.checkRuns(name, commit)).find((one) => one.externalId === externalId) ?? null;
  const from = (sent: number) => ({ title, summary, annotations: annotations.slice(sent, sent + BATCH) });
  const stateAt = (sent: number): { conclusion?: CheckConclusion } =>
    sent >= annotations.length ? { conclusion } : {};

  const before = await find();
  if (before?.isCompleted === true) return { url: before.url, isNew: false };
  let run = before;
  if (run === null) {
    try {
      run = await github.createCheckRun({ name, commit, externalId, output: from(0), ...stateAt(BATCH) });
    } catch (error) {
      // The answer may be lost and the run there.
      run = error instanceof GitHubError && error.isTemporary ? await find() : null;
      if (run === null) throw error;
    }
  }
  let { annotations: sent, isCompleted } = run;
  while (!isCompleted) {
    await github.updateCheckRun(run.id, { output: from(sent), ...stateAt(sent + BATCH) });
    sent += BATCH;
    isCompleted = sent >= annotations.length;
  }
  return { url: run.url, isNew: true };
}
