import { describe, expect, it } from "@jest/globals";
import cyclonedx from "../../../src/render/formats/cyclonedx.ts";
import type { BillOfMaterials } from "../../../src/render/bill-of-materials.ts";
import { compileBomSchema } from "../cyclonedx-schema.ts";
import { anAncestor, aReference, aRepo, aReport, commitOf } from "../../builders/report.ts";
import { badReport, hostileReport, lineageReport, REPORTS, unavailableReport } from "../../builders/reports.ts";

const validate = compileBomSchema();
const bomOf = (report: Parameters<typeof cyclonedx.render>[0]): BillOfMaterials => JSON.parse(cyclonedx.render(report));

describe("cyclonedx", () => {
  it.each(Object.entries(REPORTS))("passes the official schema: %s", (_, make) => {
    validate(bomOf(make()));
    expect(validate.errors).toBeNull();
  });

  it("names a model at its commit, with its license, its place and its parents", () => {
    const { components } = bomOf(lineageReport());
    expect(components).toHaveLength(1);
    const [model] = components;
    expect(model).toMatchObject({
      type: "machine-learning-model",
      group: "acme",
      name: "chat-8b",
      version: commitOf("acme/chat-8b"),
      purl: `pkg:huggingface/acme/chat-8b@${commitOf("acme/chat-8b")}`,
      licenses: [{ license: { id: "Apache-2.0", acknowledgement: "declared" } }],
      evidence: { occurrences: [{ location: "app/chat.ts", line: 7, offset: 9, symbol: "transformers-js" }] },
      modelCard: {
        modelParameters: {
          task: "text-classification",
          architectureFamily: "bert",
          modelArchitecture: "BertForSequenceClassification",
        },
      },
    });
    const parent = model!.pedigree!.ancestors[0]!;
    expect([
      parent.name,
      parent.pedigree!.ancestors[0]!.name,
      parent.pedigree!.ancestors[0]!.pedigree!.ancestors[0]!.name,
    ]).toEqual(["chat-8b-sft", "Llama-3.1-8B-Instruct", "Llama-3.1-8B"]);
    expect(parent.pedigree!.ancestors[0]!.licenses).toEqual([
      { license: { name: "llama3.1", acknowledgement: "declared" } },
    ]);
  });

  it("has datasets as data and leaves out what is no longer used or only pushed to", () => {
    const report = badReport();
    report.references.push(aReference({ id: "acme/output", usage: "output" }));
    report.repos.push(aRepo({ id: "acme/output" }));
    const { components, dependencies } = bomOf(report);
    expect(components.map(({ type, name }) => `${type} ${name}`).sort()).toEqual([
      "data tickets-2026",
      "machine-learning-model bge-m3",
      "machine-learning-model intent-router",
      "machine-learning-model nllb-200-distilled-600M",
      "machine-learning-model sentiment-base",
    ]);
    expect(dependencies.find(({ ref }) => ref === "root")!.dependsOn).toHaveLength(5);
  });

  it.each([
    ["spdx", "apache-2.0", "Apache-2.0", null, { license: { id: "Apache-2.0", acknowledgement: "declared" } }],
    [
      "spdx",
      "apache-2.0, mit",
      "Apache-2.0 AND MIT",
      null,
      { expression: "Apache-2.0 AND MIT", acknowledgement: "declared" },
    ],
    [
      "known",
      "llama3.1",
      "LicenseRef-HF-llama3.1",
      null,
      { license: { name: "llama3.1", acknowledgement: "declared" } },
    ],
    [
      "other-named",
      "other",
      null,
      "qwen-research",
      { license: { name: "qwen-research", acknowledgement: "declared" } },
    ],
    [
      "unrecognised",
      "Apache-2.0-ish",
      null,
      null,
      { license: { name: "Apache-2.0-ish", acknowledgement: "declared" } },
    ],
  ] as const)("writes a license that is %s (%s)", (state, declared, expression, name, expected) => {
    const bom = bomOf(
      aReport({ references: [aReference()], repos: [aRepo({ license: { state, declared, expression, name } })] }),
    );
    expect(bom.components[0]!.licenses).toEqual([expected]);
  });

  it("claims no license for a repo without one", () => {
    const bom = bomOf(
      aReport({
        references: [aReference()],
        repos: [aRepo({ license: { state: "absent", declared: null, expression: null } })],
      }),
    );
    expect(bom.components[0]).not.toHaveProperty("licenses");
  });

  it("calls itself incomplete where something could not be seen, and says what", () => {
    expect(bomOf(unavailableReport()).compositions).toEqual([{ aggregate: "incomplete", dependencies: ["root"] }]);
    expect(bomOf(unavailableReport()).metadata.properties!.map(({ value }) => value)).toContain(
      "2 repositories without an answer from the Hub",
    );
    expect(bomOf(REPORTS.good!()).compositions[0]!.aggregate).toBe("complete");
    const part = REPORTS.good!();
    part.run.scanned.unaffected = 1200;
    const bom = bomOf(part);
    expect(bom.compositions[0]!.aggregate).toBe("incomplete");
    expect(bom.metadata.properties).toEqual([
      { name: "model-review:not-checked", value: "1200 files that the compared change does not concern" },
    ]);
    const asked = REPORTS.good!();
    asked.run.scanned.paths = ["app/**"];
    expect(bomOf(asked).compositions[0]!.aggregate).toBe("incomplete");
    expect(bomOf(asked).metadata.properties).toEqual([
      { name: "model-review:not-checked", value: "all files but those that were asked for by path" },
    ]);
  });

  it("reads evaluation results and training datasets into the model card", () => {
    const results = [
      {
        dataset: { name: "GLUE" },
        metrics: [
          { type: "accuracy", value: 0.91 },
          { type: "f1", value: { bad: 1 } },
        ],
      },
    ];
    const id = "acme/sentiment-base";
    const report = aReport({
      references: [aReference(), aReference({ kind: "dataset", id: "acme/reviews" })],
      repos: [
        aRepo({
          record: { card: { "model-index": [{ name: "x", results }, "odd"] } },
          lineage: {
            complete: true,
            defects: [],
            ancestors: [anAncestor({ id: "acme/reviews", kind: "dataset", of: id, relation: "trained-on" })],
          },
        }),
        aRepo({ kind: "dataset", id: "acme/reviews" }),
      ],
    });
    const bom = bomOf(report);
    validate(bom);
    expect(validate.errors).toBeNull();
    const card = bom.components.find(({ type }) => type === "machine-learning-model")!.modelCard!;
    expect(card.quantitativeAnalysis!.performanceMetrics).toEqual([{ type: "accuracy", value: "0.91", slice: "GLUE" }]);
    const dataset = `pkg:huggingface/datasets/acme/reviews@${commitOf("acme/reviews")}`;
    expect(card.modelParameters!.datasets).toEqual([{ ref: dataset }]);
    expect(bom.dependencies.find(({ ref }) => ref.includes("sentiment"))!.dependsOn).toEqual([dataset]);
  });

  it("bounds the pedigree of a diamond of merges", () => {
    const layers = Array.from({ length: 10 }, (_, depth) => [`m/a${depth}`, `m/b${depth}`]);
    const ancestors = layers.flatMap((pair, depth) =>
      (depth === 0 ? ["acme/sentiment-base"] : layers[depth - 1]!).flatMap((child) =>
        pair.map((id) => anAncestor({ id, of: child, relation: "merge", depth: depth + 1 })),
      ),
    );
    const text = cyclonedx.render(
      aReport({ references: [aReference()], repos: [aRepo({ lineage: { complete: true, defects: [], ancestors } })] }),
    );
    expect(text.split('"model-review:relation"').length - 1).toBeLessThanOrEqual(200);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  it("has a serial number that follows from the content", () => {
    const serial = bomOf(badReport()).serialNumber;
    expect(serial).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(bomOf(badReport()).serialNumber).toBe(serial);
    expect(bomOf(lineageReport()).serialNumber).not.toBe(serial);
  });

  it("points at another Hub where it is not the public one", () => {
    const bom = bomOf(
      aReport({ run: { hub: "https://hub.acme.example/hf" }, references: [aReference()], repos: [aRepo()] }),
    );
    expect(bom.components[0]!.purl).toMatch(/\?repository_url=https%3A%2F%2Fhub\.acme\.example%2Fhf$/);
  });

  it("stays valid with any foreign text", () => {
    validate(bomOf(hostileReport("</x> \u202e \ud800 ?a#b @c \u0000 pkg:npm/x@1")));
    expect(validate.errors).toBeNull();
  });
});
