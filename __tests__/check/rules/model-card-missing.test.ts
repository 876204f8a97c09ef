import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/model-card-missing.ts";
import type { Documentation } from "../../../src/domain/resolution.ts";
import { judge, said, used, shows } from "../../builders/judging.ts";
import { documentationWith } from "../../builders/report.ts";

const about = (card: Documentation["card"], files: string[] = ["model.safetensors"]) =>
  used({ kind: "model", id: "acme/sentiment-base", documentation: documentationWith({}, { card }), record: { files } });

describe("model-card-missing", () => {
  it("says that there is none, and gives words to ask for one", () => {
    const [line] = said(rule, about("missing"));
    expect(line).toContain("error app/main.py:12 `acme/sentiment-base` has no card, so nothing is known of ");
    expect(line).toMatch(
      /ask at https:\/\/huggingface\.co\/\S+\/discussions\/new: “This model has no card\. Could you add one/,
    );
  });

  it("tells an empty card from none, with the file as evidence", () => {
    const given = about("missing", ["README.md"]);
    expect(said(rule, given)[0]).toContain("has a README.md without any text");
    expect(judge([rule], given).findings[0]!.evidence[0]).toMatchObject({ source: "card", path: "README.md" });
  });

  it.each(["present", "template-only", "unknown"] as const)("is silent where the card is %s", (card) => {
    expect(said(rule, about(card))).toEqual([]);
  });

  it("is silent about other kinds and cards that nobody asked for", () => {
    const other = "dataset";
    expect(
      said(
        rule,
        used({ kind: other, id: "acme/sentiment-base", documentation: documentationWith({}, { card: "missing" }) }),
      ),
    ).toEqual([]);
    expect(said(rule, used({ kind: "model", id: "acme/sentiment-base", documentation: null }))).toEqual([]);
  });

  it("weighs what the policy says of cards", () => {
    expect(said(rule, { ...about("missing"), policy: "documentation: { require: { card: note } }" })[0]).toMatch(
      /^note /,
    );
  });
});

shows(rule);
