import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { policyJsonSchema } from "../../src/policy/json-schema.ts";
import { PRESETS } from "../../src/policy/layers.ts";
import { readLayer } from "../../src/policy/read.ts";
import { renewPolicyPage } from "../../src/policy/reference-page.ts";
import { KNOWN_RULES, vocabularyWith } from "../builders/policy.ts";

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(policyJsonSchema(KNOWN_RULES));

const FULL = `
version: 1
extends: [ preset:strict ]
binding: true
negotiable: [ exceptions, rules.repo-stale, documentation.require.bias ]
enforcement: warn
profile: { purpose: commercial, distribution: hosted, monthly-active-users: 50000, annual-revenue-usd: 2000000, regions: [ EU, JP ], trains-on-outputs: false }
scan:
  exclude: [ "docs/**" ]
  mentions: check
  keys: [ { files: "configs/*.yml", path: "encoder.*.checkpoint", kind: model } ]
  calls: [ { language: python, name: "acme.load", position: 0, kind: model }, { language: go, name: Load, keyword: id } ]
licenses: { allow: [ Apache-2.0, MIT, llama3.1, "category:permissive", "MIT AND Apache-2.0" ], forbid: [ noncommercial ] }
documentation: { require: { card: error, limitations: warning }, minimum-words: 100 }
sources: { owners: { allow: [ google, "acme-*" ], deny: [] }, models: { allow: [], deny: [ "*/*-uncensored*" ] } }
rules: { revision-not-pinned: warning, repo-stale: { severity: note, days: 730 }, weights-unsafe: { mixed: true } }
paths:
  - { match: [ "services/prod/**" ], rules: { revision-not-pinned: error }, documentation: { require: { evaluation: error } }, licenses: { forbid: [] } }
catalogue:
  - { id: org/name, kind: model, owner: "@acme/nlp", review-by: 2027-06-30, evaluation: eval/results.json, monitoring: ops/alerts.yml, rollback: abc1234 }
exceptions:
  - { rule: license-missing, repo: org/name, revision: main, license: MIT, paths: [ a/** ], reason: "…", owner: "@acme/legal", until: 2027-03-31 }
clarifications:
  - { repo: org/name, license: Apache-2.0, evidence: [ { path: LICENSE, oid: ${"a".repeat(40)} } ], reason: "…", until: 2027-03-31 }
unavailable: warn
`;

const isRead = (text: string): boolean =>
  readLayer({ source: "p", ref: null, sha256: "", text }, vocabularyWith()).problems.length === 0;

describe("the schema for editors", () => {
  it("takes every key that there is", () => {
    expect(validate(parse(FULL)) ? [] : validate.errors).toEqual([]);
    expect(isRead(FULL)).toBe(true);
  });

  it.each(Object.entries(PRESETS).filter(([name]) => name !== "strict"))("takes preset %s", (_, text) => {
    expect(validate(parse(text))).toBe(true);
  });

  it.each([
    "licences: {}",
    "version: 2",
    "enforcement: yes",
    "rules: { repo-stale: hint }",
    "rules: { repo-stail: note }",
    "rules: { repo-stale: { day: 1 } }",
    "rules: { repo-stale: { days: -1 } }",
    "documentation: { minimum-words: many }",
    "documentation: { require: { limitation: error } }",
    "profile: { regions: [ europe ] }",
    "exceptions: [ { rule: repo-stale } ]",
    "exceptions: [ { reason: x } ]",
    "exceptions: [ { rule: repo-stail, reason: x } ]",
    "exceptions: [ nonsense ]",
    "scan: { calls: [ { language: python, name: a.b } ] }",
    "clarifications: [ { repo: a/b, license: MIT, reason: x, evidence: [ { path: LICENSE } ] } ]",
    "licenses: { forbid: [ non-commercial ] }",
    "paths: [ { rules: {} } ]",
    "paths: [ { match: [ a ], paths: [] } ]",
    "binding: 1",
  ])("refuses what the reader refuses: %s", (text) => {
    expect(validate(parse(text))).toBe(false);
    expect(isRead(text)).toBe(false);
  });

  it.each(["exceptions:", "licenses:\n  allow:", "scan:"])("takes a template with nothing in it: %j", (text) => {
    expect(validate(parse(text))).toBe(true);
    expect(isRead(text)).toBe(true);
  });
});

describe("docs/policy.md", () => {
  const page = readFileSync("docs/policy.md", "utf8");

  it("is of today", () => {
    expect(renewPolicyPage(page)).toBe(page);
  });
});
