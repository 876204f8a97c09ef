import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/license-threshold-exceeded.ts";
import { said, type Case, shows } from "../../builders/judging.ts";
import { base, licensed } from "../../builders/licensed.ts";

const other = (name: string) => ({ license: "other", license_name: name });
const told = (given: Case, profile: string) => said(rule, { ...given, policy: `profile: { ${profile} }` });

describe("license-threshold-exceeded", () => {
  it.each([
    [
      licensed("llama3.1"),
      "monthly-active-users: 700000001",
      "error app/main.py:12 `acme/x` is under `llama3.1`, which needs a license of the vendor above 700,000,000 monthly active users (s. 2), and `profile.monthly-active-users` is 700,000,001.",
    ],
    [
      licensed(other("stabilityai-ai-community")),
      "annual-revenue-usd: 2000000",
      "which needs a license of the vendor above 1,000,000 USD of annual revenue (s. III), and `profile.annual-revenue-usd` is 2,000,000.",
    ],
    [
      licensed(other("bilibili")),
      "annual-revenue-usd: 1500000000",
      "error app/main.py:12 `acme/x` is under `LicenseRef-bilibili-2025`",
    ],
    [licensed(other("bilibili")), "annual-revenue-usd: 200000000", "is 200,000,000 US dollars, which may be more."],
    [
      licensed("mit", [base("quantized", other("qwen"))]),
      "monthly-active-users: 200000000",
      "`acme/x` is a quantization of `base/m`, which is under `LicenseRef-Qwen-2024` (`qwen` on its card), which needs",
    ],
    [
      licensed(other("hunyuan3d-2.0-community")),
      "regions: [ US, DE, KR ]",
      "which grants nothing in EU, GB, KR (s. 1.l, 5.c), and `profile.regions` has DE, KR.",
    ],
    [
      licensed("llama4", [], { record: { pipelineTag: "image-text-to-text" } }),
      "regions: [ EU ]",
      "error app/main.py:12 `acme/x` is under `llama4`, which grants nothing for multimodal models in EU",
    ],
    [
      licensed("llama4", [], { record: { pipelineTag: null } }),
      "regions: [ FR ]",
      "has FR; whether this one is, its card does not say.",
    ],
  ])("tells %#", (given, profile, message) => {
    const found = told(given, profile);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it("tells a gate that lets nobody in from the European Union", () => {
    const gated = (more: object) =>
      licensed("mit", [], { record: { gated: "auto", card: { extra_gated_eu_disallowed: true }, ...more } });
    expect(told(gated({}), "regions: [ IE ]")).toEqual([
      "error app/main.py:12 `acme/x` is gated and gives no access from the European Union (`extra_gated_eu_disallowed`), and `profile.regions` has IE.",
    ]);
    expect(told(gated({}), "regions: [ GB ]")).toEqual([]);
    expect(told(gated({ gated: false }), "regions: [ IE ]")).toEqual([]);
  });

  it("warns where it cannot be certain", () => {
    expect(told(licensed(other("bilibili")), "annual-revenue-usd: 200000000")[0]).toMatch(/^warning /);
    expect(told(licensed("llama4", [], { record: { pipelineTag: null } }), "regions: [ FR ]")[0]).toMatch(/^warning /);
  });

  it("says each threshold of a license once along a lineage", () => {
    expect(told(licensed("llama3", [base("quantized", "llama3")]), "monthly-active-users: 800000000")).toHaveLength(1);
  });

  it.each([
    ["the threshold itself", licensed("llama3.1"), "monthly-active-users: 700000000"],
    ["no profile", licensed("llama3.1"), "purpose: commercial"],
    [
      "a text model where the territory is about multimodal ones",
      licensed("llama3.2", [], { record: { pipelineTag: "text-generation" } }),
      "regions: [ EU ]",
    ],
    ["another place", licensed(other("tencent-hunyuan-community")), "regions: [ US, GB ]"],
    ["little revenue in another currency", licensed(other("bilibili")), "annual-revenue-usd: 50000000"],
    ["a choice that avoids it", licensed("MIT OR llama3"), "monthly-active-users: 800000000"],
    [
      "a license without one",
      licensed("gemma"),
      "monthly-active-users: 800000000, annual-revenue-usd: 9000000000, regions: [ EU ]",
    ],
  ])("is silent on %s", (_, given, profile) => {
    expect(told(given, profile)).toEqual([]);
  });
});

shows(rule);
