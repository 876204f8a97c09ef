import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readAnswer } from "../../src/io/answer.ts";
import { readRecord, sorted } from "../../src/io/repo-record.ts";
import { readSnapshot, SnapshotError } from "../../src/io/snapshot.ts";

describe("a record", () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["a gate", { gated: "auto" }, { gated: "auto" }],
    ["a bare gate", { gated: true }, { gated: "manual" }],
    ["no gate", {}, { gated: false }],
    ["an unknown gate", { gated: "perhaps" }, { gated: false }],
    ["a license of any type", { cardData: { license: ["mit", { a: 1 }] } }, { card: { license: ["mit", { a: 1 }] } }],
    ["a card that is a list", { cardData: ["mit"] }, { card: null }],
    ["the keys of a card in order", { cardData: { z: 1, a: { d: 1, c: 2 } } }, { card: { a: { c: 2, d: 1 }, z: 1 } }],
    [
      "base models as the API gives them",
      { baseModels: { relation: "quantized", models: [{ _id: "x", id: "a/b" }, { id: "a/b" }] } },
      { baseModels: { relation: "quantized", ids: ["a/b"] } },
    ],
    [
      "base models with an id that is none",
      { baseModels: { models: [{ id: "../x" }, { id: 7 }, null] } },
      { baseModels: { relation: null, ids: [] } },
    ],
    ["base models as something else", { baseModels: ["a/b"] }, { baseModels: null }],
    ["files in order", { siblings: [{ rfilename: "b" }, { rfilename: "a" }, {}, 7] }, { files: ["a", "b"] }],
    ["files that were not told", {}, { files: null }],
    ["no files", { siblings: [] }, { files: [] }],
    ["tags that are texts", { tags: ["a", 1, null, "b"] }, { tags: ["a", "b"] }],
    ["a commit", { sha: "a".repeat(40) }, { commit: "a".repeat(40) }],
    ["a commit that is none", { sha: "main" }, { commit: null }],
    ["a date", { lastModified: "2024-01-02T03:04:05.000Z" }, { lastModified: "2024-01-02T03:04:05.000Z" }],
    [
      "a date that is none",
      { lastModified: new Date(Number.NaN), createdAt: "soon" },
      { lastModified: null, createdAt: null },
    ],
    ["counts", { downloads: 7, likes: -1 }, { downloads: 7, likes: null }],
    [
      "descendants",
      { childrenModelCount: { merge: 1, adapter: 2, other: "x" } },
      { children: { adapter: 2, merge: 1 } },
    ],
    ["an author that the id tells", {}, { author: "org" }],
  ])("keeps %s", (_, body, expected) => {
    expect(readRecord("model", { id: "org/name", ...body })).toMatchObject(expected);
  });

  it.each([null, undefined, 7, "x", [], {}, { id: 7 }, { id: "" }, { id: "a b" }, { id: "../x" }, { id: ["a/b"] }])(
    "is none without an id: %j",
    (body) => {
      expect(readRecord("model", body)).toBeNull();
    },
  );

  it("is read from any JSON without an exception, and what was read can be kept and read back", () => {
    const keys = [
      "_id",
      "sha",
      "gated",
      "tags",
      "siblings",
      "cardData",
      "baseModels",
      "config",
      "childrenModelCount",
      "createdAt",
      "downloads",
      "private",
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), (body) => {
        const record = readRecord("model", { ...body, id: "a/b" });
        const answer = { status: "found", record, redirectedFrom: null };
        expect(readAnswer("repo", JSON.parse(JSON.stringify(answer)), "answer")).toEqual(answer);
      }),
      { numRuns: 500 },
    );
  });

  it("has keys in an order that does not depend on how they came", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const reversed = JSON.parse(JSON.stringify(value), (_, each) =>
          each && typeof each === "object" && !Array.isArray(each)
            ? Object.fromEntries(Object.entries(each).reverse())
            : each,
        );
        expect(JSON.stringify(sorted(reversed))).toBe(JSON.stringify(sorted(value)));
      }),
    );
  });
});

describe("a snapshot", () => {
  it("of any JSON is read or refused, and nothing else happens", () => {
    const lists = fc.record(
      {
        format: fc.constant("model-review-hub-snapshot"),
        version: fc.constant(1),
        hub: fc.constant("https://hub.test"),
        repos: fc.array(
          fc.record({
            kind: fc.constant("model"),
            id: fc.constantFrom("a/b", "c"),
            revision: fc.jsonValue(),
            answer: fc.jsonValue(),
          }),
        ),
        files: fc.jsonValue(),
      },
      { requiredKeys: ["format", "version", "hub"] },
    );
    fc.assert(
      fc.property(fc.oneof(lists, fc.jsonValue()), (value) => {
        try {
          readSnapshot(JSON.stringify(value));
        } catch (error) {
          expect(error).toBeInstanceOf(SnapshotError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
