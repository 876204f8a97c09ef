import type { ReviewedRepo } from "../domain/report.ts";
import type { ModelCard, Property } from "./bill-of-materials.ts";
import { LENGTHS, visible } from "./escape.ts";

const MOST_METRICS = 50;

/** What was read of a model, as a CycloneDX model card. `datasetRefs` are components of the same BOM. */
export function modelCardOf(repo: ReviewedRepo, datasetRefs: readonly string[]): ModelCard {
  const { record, documentation } = repo;
  const { family, architecture } = architectureOf(repo);
  const metrics = metricsOf(record?.card ?? null);
  const properties: Property[] = [];
  if (documentation !== null) {
    properties.push({ name: "model-review:card", value: documentation.card });
    properties.push({ name: "model-review:card:words", value: String(documentation.words) });
    for (const [section, state] of Object.entries(documentation.sections)) {
      properties.push({ name: `model-review:section:${section}`, value: state });
    }
  }
  return {
    modelParameters: {
      ...(record?.pipelineTag == null ? {} : { task: visible(record.pipelineTag, LENGTHS.name) }),
      ...(family === null ? {} : { architectureFamily: family }),
      ...(architecture === null ? {} : { modelArchitecture: architecture }),
      ...(datasetRefs.length === 0 ? {} : { datasets: datasetRefs.map((ref) => ({ ref })) }),
    },
    ...(metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: metrics } }),
    ...(properties.length === 0 ? {} : { properties }),
  };
}

/** What config.json says the model is: its family (`bert`) and its class. */
export function architectureOf({ record }: ReviewedRepo): { family: string | null; architecture: string | null } {
  const architecture = listAt(record?.config, "architectures")[0];
  return {
    family: textAt(record?.config, "model_type"),
    architecture: typeof architecture === "string" ? visible(architecture, LENGTHS.name) : null,
  };
}

/** Ids of the datasets that a model was evaluated on, as its card's `model-index` names them. */
export function evaluatedOn(card: Record<string, unknown> | null): string[] {
  return listAt(card, "model-index")
    .flatMap((model) => listAt(model, "results"))
    .map((result) => at(at(result, "dataset"), "type"))
    .filter((id) => typeof id === "string");
}

/** Results of evaluations from the card's `model-index` (huggingface_hub: repocard_data.py). */
export function metricsOf(card: Record<string, unknown> | null): { type: string; value: string; slice?: string }[] {
  return listAt(card, "model-index")
    .flatMap((model) => listAt(model, "results"))
    .flatMap((result) =>
      listAt(result, "metrics").flatMap((metric) => {
        const type = textAt(metric, "type");
        const value = scalarAt(metric, "value");
        const dataset = textAt(at(result, "dataset"), "name");
        return type === null || value === null
          ? []
          : [{ type, value, ...(dataset === null ? {} : { slice: dataset }) }];
      }),
    )
    .slice(0, MOST_METRICS);
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function listAt(value: unknown, key: string): unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}

function textAt(value: unknown, key: string): string | null {
  const text = at(value, key);
  return typeof text === "string" ? visible(text, LENGTHS.name) : null;
}

function scalarAt(value: unknown, key: string): string | null {
  const scalar = at(value, key);
  return typeof scalar === "number" || typeof scalar === "string" ? visible(String(scalar), LENGTHS.name) : null;
}
