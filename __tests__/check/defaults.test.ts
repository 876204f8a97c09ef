import { readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { Rule } from "../../src/check/rule.ts";
import { PRESETS } from "../../src/policy/layers.ts";
import { readLayer } from "../../src/policy/read.ts";
import { vocabularyWith } from "../builders/policy.ts";

const files = readdirSync("src/check/rules").sort();
const rules = await Promise.all(
  files.map(async (file) => ((await import(`../../src/check/rules/${file}`)) as { default: Rule }).default),
);

/** What the contract makes an error where nobody has chosen. */
const ERRORS = [
  "license-missing",
  "license-not-allowed",
  "license-clause-forbidden",
  "license-threshold-exceeded",
  "license-text-contradicts-card",
  "base-model-license-conflict",
  "model-card-missing",
  "model-card-template-only",
  "model-card-metadata-invalid",
  "revision-not-found",
  "namespace-unclaimed",
  "repo-replaced",
  "repo-disabled",
  "source-not-allowed",
  "scan-flagged",
  "remote-code-unpinned",
  "config-code-hazard",
  "token-in-source",
  "exception-expired",
];

describe("the rules, where nobody has chosen", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s weighs what the contract says", (id, rule) => {
    expect(`${id} ${rule.off === true ? "off" : rule.severity}`).toBe(
      ERRORS.includes(id)
        ? `${id} error`
        : `${id} ${rule.off === true ? "off" : rule.severity === "error" ? "not error" : rule.severity}`,
    );
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s says in sentences why and what to do", (_, rule) => {
    for (const text of [rule.why, rule.fix, ...Object.values(rule.options ?? {}).map((option) => option.description)]) {
      expect(text).toMatch(/^[A-Z`].*[.)]$/);
    }
    expect(rule.title).toMatch(/^[A-Z][^.]*$/);
  });

  it.each(Object.entries(PRESETS))("preset %s names only rules and options that exist", (name, text) => {
    const { problems } = readLayer({ source: `preset:${name}`, ref: null, sha256: "", text }, vocabularyWith(rules));
    expect(problems).toEqual([]);
  });
});
