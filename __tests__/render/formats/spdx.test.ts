import { describe, expect, it } from "@jest/globals";
import type { Report } from "../../../src/domain/report.ts";
import spdx from "../../../src/render/formats/spdx.ts";
import type {
  AiPackage,
  CreationInfo,
  Relationship,
  SpdxDocument,
  SpdxFile,
} from "../../../src/render/spdx-document.ts";
import {
  anAncestor,
  aReference,
  aRepo,
  aReport,
  commitOf,
  documentationWith,
  HEAD,
  type RepoOverrides,
} from "../../builders/report.ts";
import { badReport, lineageReport, REPORTS, unavailableReport } from "../../builders/reports.ts";
import { danglingIn, elementsOf, packagesOf, relationshipsOf } from "../spdx-graph.ts";

const fileOf = (report: Report): SpdxFile => JSON.parse(spdx.render(report));
const ofOne = (overrides: RepoOverrides): SpdxFile =>
  fileOf(aReport({ references: [aReference()], repos: [aRepo(overrides)] }));

/** `from type to (comment)`, by the names that people know. */
function said(file: SpdxFile, types: readonly Relationship["relationshipType"][]): string[] {
  const names = new Map(
    elementsOf(file).map((element) => [
      element.spdxId,
      element.type === "simplelicensing_LicenseExpression" ? element.simplelicensing_licenseExpression : element.name,
    ]),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  return relationshipsOf(file)
    .filter(({ relationshipType }) => types.includes(relationshipType))
    .map(({ from, relationshipType, to, comment }) =>
      [nameOf(from), relationshipType, to.map(nameOf).join(", "), ...(comment ? [`(${comment})`] : [])].join(" "),
    )
    .sort();
}

const documentOf = (file: SpdxFile): SpdxDocument =>
  elementsOf(file).find((element): element is SpdxDocument => element.type === "SpdxDocument")!;
const creationOf = (file: SpdxFile): CreationInfo =>
  file["@graph"].find((node): node is CreationInfo => node.type === "CreationInfo")!;

describe("spdx", () => {
  it.each(Object.entries(REPORTS))("is whole and conforms to its profiles: %s", (_, make) => {
    const file = fileOf(make());
    expect(danglingIn(file)).toEqual([]);
    expect(file["@context"]).toBe("https://spdx.org/rdf/3.0.1/spdx-context.jsonld");
    const inside = elementsOf(file).map(({ spdxId }) => spdxId);
    const { spdxId, element, profileConformance } = documentOf(file);
    expect([...element, spdxId].sort()).toEqual(inside.sort());
    expect(profileConformance).toEqual(["core", "software", "simpleLicensing", "ai", "dataset"]);
    for (const { spdxId: id, type, name } of packagesOf(file)) {
      const licenses = relationshipsOf(file).filter(
        ({ from, relationshipType }) => from === id && relationshipType.endsWith("License"),
      );
      const expected = type === "software_Package" ? [] : ["hasConcludedLicense", "hasDeclaredLicense"];
      expect([name, licenses.map(({ relationshipType }) => relationshipType).sort()]).toEqual([name, expected]);
    }
    expect(creationOf(file).created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it("names a model at its commit, with its place and what its configuration says", () => {
    const file = fileOf(lineageReport());
    const commit = commitOf("acme/chat-8b");
    expect(packagesOf(file).find(({ name }) => name === "acme/chat-8b")).toMatchObject({
      type: "ai_AIPackage",
      software_packageVersion: commit,
      software_packageUrl: `pkg:huggingface/acme/chat-8b@${commit}`,
      software_downloadLocation: `https://huggingface.co/acme/chat-8b/tree/${commit}`,
      software_primaryPurpose: "model",
      comment: "Used in app/chat.ts:7.",
      ai_domain: ["text-classification"],
      ai_typeOfModel: ["bert", "BertForSequenceClassification"],
    });
    const root = packagesOf(file).find(({ spdxId }) => documentOf(file).rootElement.includes(spdxId));
    expect(root).toMatchObject({ type: "software_Package", name: "acme/support-bot", software_packageVersion: HEAD });
  });

  it("says what a model descends from and was trained on", () => {
    expect(said(fileOf(lineageReport()), ["dependsOn", "descendantOf", "trainedOn"])).toEqual([
      "acme/chat-8b descendantOf acme/chat-8b-sft (As quantized.)",
      "acme/chat-8b-sft descendantOf meta-llama/Llama-3.1-8B-Instruct (As finetune.)",
      "acme/chat-8b-sft trainedOn HuggingFaceH4/ultrachat_200k",
      "acme/support-bot dependsOn acme/chat-8b",
      "meta-llama/Llama-3.1-8B-Instruct descendantOf meta-llama/Llama-3.1-8B (As finetune.)",
    ]);
  });

  it("keeps the license that was declared apart from the one that holds", () => {
    const licenses = said(fileOf(lineageReport()), ["hasDeclaredLicense", "hasConcludedLicense"]);
    expect(licenses.filter((line) => line.startsWith("acme/chat-8b has"))).toEqual([
      "acme/chat-8b hasConcludedLicense Apache-2.0 AND LicenseRef-HF-llama3.1 (Its own license together with what binds from what it was made from.)",
      "acme/chat-8b hasDeclaredLicense Apache-2.0 (Written as `apache-2.0`.)",
    ]);
    expect(licenses.filter((line) => line.startsWith("meta-llama/Llama-3.1-8B has"))).toEqual([
      "meta-llama/Llama-3.1-8B hasConcludedLicense expandedlicensing_NoAssertionLicense (It was not reviewed itself.)",
      "meta-llama/Llama-3.1-8B hasDeclaredLicense LicenseRef-HF-llama3.1 (Written as `llama3.1`.)",
    ]);
  });

  const NOBODY = { declared: null, expression: null } as const;
  it.each([
    [
      "none where no file could hold one",
      { license: { state: "absent", ...NOBODY } },
      "None",
      "The card has no license field.",
    ],
    [
      "nothing where a file may hold one",
      { license: { state: "absent", ...NOBODY }, record: { files: ["README.md", "LICENSE.txt"] } },
      "NoAssertion",
      "The card has no license field.",
    ],
    [
      "nothing where the files are not known",
      { license: { state: "absent", ...NOBODY }, record: { files: null } },
      "NoAssertion",
      "The card has no license field.",
    ],
    [
      "nothing of a name that is no license, which it quotes",
      { license: { state: "other-named", declared: "other", expression: null, name: "qwen-research" } },
      "NoAssertion",
      "Written as `other`, `qwen-research`.",
    ],
  ] as const)("declares %s", (_, overrides, individual, comment) => {
    const file = ofOne({ effectiveLicense: null, ...overrides } as RepoOverrides);
    expect(said(file, ["hasDeclaredLicense"])).toEqual([
      `acme/sentiment-base hasDeclaredLicense expandedlicensing_${individual}License (${comment})`,
    ]);
    expect(said(file, ["hasConcludedLicense"])).toHaveLength(1);
  });

  it("concludes from the policy what the policy clarifies", () => {
    const clarifiedBy = { source: ".github/model-policy.yml", line: 9, column: 5 };
    expect(said(ofOne({ license: { clarifiedBy } }), ["hasDeclaredLicense", "hasConcludedLicense"])).toEqual([
      "acme/sentiment-base hasConcludedLicense Apache-2.0 (Clarified by the policy: .github/model-policy.yml:9.)",
      "acme/sentiment-base hasDeclaredLicense expandedlicensing_NoAssertionLicense (The policy says what the license is.)",
    ]);
  });

  it("has datasets as such, without a guess at their type, and leaves out what is only pushed to", () => {
    const report = badReport();
    report.references.push(aReference({ id: "acme/output", usage: "output" }));
    report.repos.push(aRepo({ id: "acme/output" }));
    const file = fileOf(report);
    expect(
      packagesOf(file)
        .map(({ type, name }) => `${type} ${name}`)
        .sort(),
    ).toEqual([
      "ai_AIPackage BAAI/bge-m3",
      "ai_AIPackage acme/intent-router",
      "ai_AIPackage acme/sentiment-base",
      "ai_AIPackage facebook/nllb-200-distilled-600M",
      "dataset_DatasetPackage acme/tickets-2026",
      "software_Package acme/support-bot",
    ]);
    expect(packagesOf(file).find(({ type }) => type === "dataset_DatasetPackage")).toMatchObject({
      dataset_datasetType: ["noAssertion"],
    });
  });

  it("relates evaluations to a dataset that is known here, and to no other", () => {
    const results = [
      { dataset: { name: "Reviews", type: "acme/reviews" }, metrics: [{ type: "accuracy", value: 0.91 }] },
      { dataset: { name: "GLUE", type: "glue" }, metrics: [{ type: "f1", value: 0.5 }] },
    ];
    const file = fileOf(
      aReport({
        references: [aReference(), aReference({ kind: "dataset", id: "acme/reviews" })],
        repos: [
          aRepo({ record: { card: { "model-index": [{ name: "x", results }] } } }),
          aRepo({ kind: "dataset", id: "acme/reviews" }),
        ],
      }),
    );
    expect(said(file, ["testedOn"])).toEqual(["acme/sentiment-base testedOn acme/reviews"]);
    expect(packagesOf(file).find(({ type }) => type === "ai_AIPackage")).toMatchObject({
      ai_metric: [
        { type: "DictionaryEntry", key: "accuracy (Reviews)", value: "0.91" },
        { type: "DictionaryEntry", key: "f1 (GLUE)", value: "0.5" },
      ],
    });
  });

  it("quotes a sentence of the card, and takes no heading for one", () => {
    const quote = "It fails on sarcasm.";
    const [mentioned, section] = (["mentioned", "section"] as const).map((limitations) =>
      packagesOf(
        ofOne({ documentation: documentationWith({ limitations }, { places: { limitations: { line: 4, quote } } }) }),
      ).find((one): one is AiPackage => one.type === "ai_AIPackage"),
    );
    expect(mentioned!.ai_limitation).toBe(quote);
    expect(section).not.toHaveProperty("ai_limitation");
  });

  it("says that something is missing where not everything was seen", () => {
    const dependsOn = (report: Report): Relationship =>
      relationshipsOf(fileOf(report)).find(({ relationshipType }) => relationshipType === "dependsOn")!;
    expect(dependsOn(unavailableReport()).completeness).toBe("incomplete");
    expect(documentOf(fileOf(unavailableReport())).comment).toContain("2 repositories without an answer from the Hub");
    expect(dependsOn(REPORTS.good!()).completeness).toBe("complete");
    const part = REPORTS.good!();
    part.run.scanned.unaffected = 1;
    expect(dependsOn(part).completeness).toBe("incomplete");
    expect(spdx.render(part)).toContain("Not seen: 1 file that the compared change does not concern.");
    expect(dependsOn(aReport())).toMatchObject({ to: ["NoneElement"], completeness: "complete" });
    expect(dependsOn(aReport({ blindSpots: badReport().blindSpots }))).toMatchObject({
      to: ["NoAssertionElement"],
      completeness: "incomplete",
    });
  });

  it("describes an ancestor of two models once", () => {
    const ids = ["acme/a", "acme/b"];
    const file = fileOf(
      aReport({
        references: ids.map((id) => aReference({ id })),
        repos: ids.map((id) =>
          aRepo({ id, lineage: { complete: true, defects: [], ancestors: [anAncestor({ id: "m/base", of: id })] } }),
        ),
      }),
    );
    expect(danglingIn(file)).toEqual([]);
    expect(packagesOf(file).filter(({ name }) => name === "m/base")).toHaveLength(1);
    expect(said(file, ["descendantOf"])).toEqual(ids.map((id) => `${id} descendantOf m/base (As finetune.)`));
  });

  it("is dated by the last change of what it describes and has addresses that follow from the content", () => {
    expect(creationOf(fileOf(badReport())).created).toBe("2026-08-01T09:30:00Z");
    expect(creationOf(ofOne({ record: { lastModified: "no date" } })).created).toBe("1970-01-01T00:00:00Z");
    expect(spdx.render(badReport())).toBe(spdx.render(badReport()));
    expect(documentOf(fileOf(badReport())).spdxId).not.toBe(documentOf(fileOf(lineageReport())).spdxId);
  });
});
