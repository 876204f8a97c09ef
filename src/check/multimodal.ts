import type { ResolvedRepo } from "../domain/resolution.ts";

/** Tasks of the Hub whose models take or make nothing but text (huggingface/hub-docs `tasks`). */
const TEXT_TASKS = new Set([
  "text-generation",
  "text2text-generation",
  "text-classification",
  "token-classification",
  "question-answering",
  "summarization",
  "translation",
  "fill-mask",
  "feature-extraction",
  "sentence-similarity",
  "text-ranking",
  "zero-shot-classification",
  "table-question-answering",
  "tabular-classification",
  "tabular-regression",
  "time-series-forecasting",
]);

/** Whether a model takes or makes more than text, by its task; null where it has none. */
export function isMultimodal({ record }: ResolvedRepo): boolean | null {
  const task = record?.pipelineTag ?? null;
  return task === null ? null : !TEXT_TASKS.has(task);
}
