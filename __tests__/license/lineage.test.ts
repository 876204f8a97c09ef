import { describe, expect, it } from "@jest/globals";
import type { Ancestor, Relation, ResolvedRepo } from "../../src/domain/resolution.ts";
import { bindingsOf, effectiveLicense, inheritedBy } from "../../src/license/effective.ts";
import { identifyLicense } from "../../src/license/identify.ts";
import { dataLooseningsOf, looseningsOf } from "../../src/license/loosening.ts";
import { aRepo, anAncestor } from "../builders/report.ts";

/** `relation license`, of the child before it; `license` alone is a fine-tune. A name of `other` stands behind a colon, a list has slashes. */
type Step = string;

function identified(license: string) {
  if (license.includes("/")) return identifyLicense({ license: license.split("/") });
  const [id, name] = license.split(":");
  return identifyLicense(id === "absent" ? {} : { license: id, ...(name === undefined ? {} : { license_name: name }) });
}

function stepOf(step: Step): { relation: Relation; license: string } {
  const [relation, license] = step.split(" ");
  return license === undefined
    ? { relation: "finetune", license: relation! }
    : { relation: relation as Relation, license };
}

/** A model with one base behind the other: `u0/m` ← `u1/m` ← `u2/m`. */
function chain(own: string, ...bases: Step[]): ResolvedRepo {
  const ancestors = bases.map((base, index): Ancestor => {
    const { relation, license } = stepOf(base);
    return anAncestor({
      id: `u${index + 1}/m`,
      of: `u${index}/m`,
      depth: index + 1,
      relation,
      license: identified(license),
    });
  });
  return modelOf(own, ancestors);
}

/** A model with several bases side by side. */
function merged(own: string, ...bases: Step[]): ResolvedRepo {
  return modelOf(
    own,
    bases.map((base, index) => {
      const { relation, license } = stepOf(base);
      return anAncestor({ id: `u${index + 1}/m`, of: "u0/m", relation, license: identified(license) });
    }),
  );
}

function modelOf(own: string, ancestors: Ancestor[]): ResolvedRepo {
  return aRepo({ id: "u0/m", license: { ...identified(own) }, lineage: { ancestors, complete: true, defects: [] } });
}

const dropped = (repo: ResolvedRepo) =>
  looseningsOf(repo).map(({ path, clauses }) => `${path.at(-1)!} ${clauses.join(",")}`);

describe("effectiveLicense", () => {
  it.each([
    ["quantized: own and base", chain("mit", "quantized apache-2.0"), "MIT AND Apache-2.0"],
    ["quantized under the same license", chain("apache-2.0", "quantized apache-2.0"), "Apache-2.0"],
    ["adapter: own and base", chain("mit", "adapter cc-by-nc-4.0"), "MIT AND CC-BY-NC-4.0"],
    ["a fine-tune of a permissive base is its own", chain("apache-2.0", "mit"), "Apache-2.0"],
    [
      "a fine-tune of a base whose terms flow down",
      chain("apache-2.0", "llama3"),
      "Apache-2.0 AND LicenseRef-HF-llama3",
    ],
    [
      "an unstated relation is read as a fine-tune",
      chain("apache-2.0", "unknown gemma"),
      "Apache-2.0 AND LicenseRef-HF-gemma",
    ],
    [
      "merge: all of them",
      merged("apache-2.0", "merge mit", "merge llama3.1", "merge cc-by-4.0"),
      "Apache-2.0 AND MIT AND LicenseRef-HF-llama3.1 AND CC-BY-4.0",
    ],
    [
      "through a quantization of a fine-tune",
      chain("mit", "quantized apache-2.0", "finetune llama3.1"),
      "MIT AND Apache-2.0 AND LicenseRef-HF-llama3.1",
    ],
    [
      "behind a fine-tune only what flows",
      chain("llama3.1", "finetune mit", "quantized apache-2.0", "finetune llama3.1"),
      "LicenseRef-HF-llama3.1",
    ],
    ["a choice stays a choice", chain("MIT OR Apache-2.0", "quantized isc"), "(MIT OR Apache-2.0) AND ISC"],
    ["a named license of `other`", chain("apache-2.0", "quantized other:qwen"), "Apache-2.0 AND LicenseRef-Qwen-2024"],
    ["no lineage", chain("mit"), "MIT"],
    ["an own license that is missing", chain("absent", "quantized mit"), null],
    ["a base without license", chain("mit", "quantized absent"), null],
    ["a base of a family", chain("mit", "openrail"), null],
    ["a grandparent that nobody knows", chain("mit", "quantized mit", "finetune unknown"), null],
  ])("%s", (_, repo, expected) => {
    expect(effectiveLicense(repo)).toBe(expected);
  });

  it("is not certain where the walk stopped or a base did not answer", () => {
    const repo = chain("mit", "quantized mit");
    expect(effectiveLicense({ ...repo, lineage: { ...repo.lineage, complete: false } })).toBeNull();
    const [base] = repo.lineage.ancestors;
    const silent = { ...base!, status: "unavailable" as const, license: null };
    expect(effectiveLicense({ ...repo, lineage: { ...repo.lineage, ancestors: [silent] } })).toBeNull();
  });

  it("counts a base once that is reached on two ways, and what applies on the closer way", () => {
    const of = (child: string, id: string, relation: Relation, license: string) =>
      anAncestor({ id, of: child, relation, license: identified(license) });
    const repo = modelOf("mit", [
      of("u0/m", "a/x", "merge", "mit"),
      of("u0/m", "b/x", "finetune", "mit"),
      of("a/x", "c/x", "quantized", "apache-2.0"),
      of("b/x", "c/x", "quantized", "apache-2.0"),
    ]);
    expect(inheritedBy(repo).map(({ path, reach }) => `${path.join("<")} ${reach}`)).toEqual([
      "u0/m<a/x whole",
      "u0/m<b/x derived",
      "u0/m<a/x<c/x whole",
    ]);
    expect(effectiveLicense(repo)).toBe("MIT AND Apache-2.0");
  });

  it("ends on cycles and on what names itself", () => {
    const of = (child: string, id: string) =>
      anAncestor({ id, of: child, relation: "quantized", license: identified("mit") });
    expect(
      inheritedBy(
        modelOf("mit", [of("u0/m", "u0/m"), of("u0/m", "a/x"), of("a/x", "b/x"), of("b/x", "a/x"), of("b/x", "u0/m")]),
      ).map(({ path }) => path.at(-1)),
    ).toEqual(["a/x", "b/x"]);
  });

  it("follows a base that was renamed under its present name", () => {
    const old = anAncestor({
      id: "old/name",
      canonicalId: "new/name",
      of: "u0/m",
      relation: "quantized",
      license: identified("apache-2.0"),
    });
    const above = anAncestor({
      id: "top/m",
      of: "new/name",
      depth: 2,
      relation: "finetune",
      license: identified("gemma"),
    });
    expect(inheritedBy(modelOf("apache-2.0", [old, above])).map(({ path }) => path.join("<"))).toEqual([
      "u0/m<new/name",
      "u0/m<new/name<top/m",
    ]);
  });

  it("leaves out training data", () => {
    const data = anAncestor({
      id: "d/s",
      kind: "dataset",
      of: "u0/m",
      relation: "trained-on",
      license: identified("cc-by-nc-4.0"),
    });
    expect(effectiveLicense(modelOf("mit", [data]))).toBe("MIT");
  });

  it("adds a license text that says otherwise, until somebody clarifies it", () => {
    const repo = chain("cc-by-4.0");
    const text = { path: "LICENSE", oid: null, identified: "CC-BY-NC-4.0", match: "exact" as const };
    const contradicted = { ...repo, license: { ...repo.license!, texts: [text] } };
    expect(effectiveLicense(contradicted)).toBe("CC-BY-4.0 AND CC-BY-NC-4.0");
    expect(bindingsOf(contradicted)).toHaveLength(2);
    const clarified = {
      ...contradicted,
      license: { ...contradicted.license, clarifiedBy: { source: "p", line: 1, column: 1 } },
    };
    expect(effectiveLicense(clarified)).toBe("CC-BY-4.0");
    const agreeing = { ...repo, license: { ...repo.license!, texts: [{ ...text, identified: "CC-BY-4.0" }] } };
    expect(effectiveLicense(agreeing)).toBe("CC-BY-4.0");
  });

  it("takes one GNU text for both of its ids", () => {
    const repo = chain("gpl-3.0-or-later");
    const text = { path: "COPYING", oid: null, identified: "GPL-3.0-only", match: "exact" as const };
    expect(effectiveLicense({ ...repo, license: { ...repo.license!, texts: [text] } })).toBe("GPL-3.0-or-later");
  });
});

describe("looseningsOf", () => {
  it.each([
    // Pairs that a census of the Hub found most often; figures of their own are in the research, not here.
    [
      "Apache on Llama 3",
      chain("apache-2.0", "llama3"),
      ["u1/m use-restricted,mau-threshold,output-training-restricted"],
    ],
    ["Apache on Llama 3.1", chain("apache-2.0", "llama3.1"), ["u1/m use-restricted,mau-threshold"]],
    ["Apache on Gemma", chain("apache-2.0", "gemma"), ["u1/m use-restricted"]],
    ["CreativeML on Llama 3.1", chain("creativeml-openrail-m", "llama3.1"), ["u1/m mau-threshold"]],
    ["MIT on the OpenRAIL family", chain("mit", "openrail"), ["u1/m use-restricted"]],
    ["Apache on CC BY-NC", chain("apache-2.0", "cc-by-nc-4.0"), ["u1/m noncommercial"]],
    [
      "MIT on a quantized Llama 3",
      chain("mit", "quantized llama3"),
      ["u1/m use-restricted,mau-threshold,output-training-restricted"],
    ],
    ["an MIT adapter for CC BY-NC", chain("mit", "adapter cc-by-nc-4.0"), ["u1/m noncommercial"]],
    [
      "a GPL adapter for noncommercial LLaMA",
      chain("gpl-3.0", "adapter other:llama-1"),
      ["u1/m noncommercial,research-only,output-training-restricted"],
    ],
    [
      "CC BY-NC on Llama 3.1, which keeps the threshold out and the use policy not in",
      chain("cc-by-nc-4.0", "llama3.1"),
      ["u1/m use-restricted"],
    ],
    ["CC BY-NC on research only", chain("cc-by-nc-4.0", "apple-amlr"), ["u1/m research-only"]],
    [
      "Apache on a Qwen research license",
      chain("apache-2.0", "quantized other:qwen-research"),
      ["u1/m noncommercial,research-only"],
    ],
    ["Apache on Qwen 2024", chain("apache-2.0", "other:qwen"), ["u1/m mau-threshold"]],
    ["Llama's threshold on Qwen's smaller one", chain("llama3.1", "other:qwen"), ["u1/m mau-threshold"]],
    [
      "Apache on Stability Community",
      chain("apache-2.0", "other:stabilityai-ai-community"),
      ["u1/m use-restricted,revenue-threshold,output-training-restricted"],
    ],
    [
      "Apache on Hunyuan 3D",
      chain("apache-2.0", "other:hunyuan3d-2.0-community"),
      ["u1/m use-restricted,mau-threshold,territory-excluded,output-training-restricted"],
    ],
    ["Llama 3.1 on Llama 3, which lets outputs go", chain("llama3.1", "llama3"), ["u1/m output-training-restricted"]],
    ["Apache on GPL", chain("apache-2.0", "gpl-3.0"), ["u1/m strong-copyleft"]],
    ["GPL on AGPL", chain("gpl-3.0", "agpl-3.0"), ["u1/m network-copyleft"]],
    ["Apache on the GPL family", chain("apache-2.0", "gpl"), ["u1/m strong-copyleft"]],
    ["MIT on CC BY-SA", chain("mit", "cc-by-sa-4.0"), ["u1/m share-alike"]],
    ["MIT on MPL", chain("mit", "mpl-2.0"), ["u1/m share-alike"]],
    [
      "a fine-tune of what may not be changed, under the same license",
      chain("cc-by-nd-4.0", "cc-by-nd-4.0"),
      ["u1/m no-derivatives"],
    ],
    [
      "a merge with what may not be changed",
      merged("cc-by-nc-nd-4.0", "merge cc-by-nc-nd-4.0", "merge mit"),
      ["u1/m no-derivatives"],
    ],
    ["MIT on a quantized ND", chain("mit", "quantized cc-by-nd-4.0"), ["u1/m no-derivatives"]],
    ["a choice of MIT", chain("MIT OR LicenseRef-HF-llama3.1", "llama3.1"), ["u1/m use-restricted,mau-threshold"]],
    [
      "a merge that drops one of three",
      merged("llama3.1", "merge llama3.1", "merge apache-2.0", "merge cc-by-nc-4.0"),
      ["u3/m noncommercial"],
    ],
    ["lost two generations up", chain("apache-2.0", "apache-2.0", "llama3.1"), ["u2/m use-restricted,mau-threshold"]],
    [
      "lost at every generation",
      chain("mit", "quantized llama3.1", "finetune llama3.1"),
      ["u1/m use-restricted,mau-threshold", "u2/m use-restricted,mau-threshold"],
    ],
    ["through an unknown in between", chain("apache-2.0", "absent", "gemma"), ["u2/m use-restricted"]],
    ["a list that names one of two", chain("mit", "gemma/cc-by-nc-4.0"), ["u1/m noncommercial,use-restricted"]],
  ])("tells %s", (_, repo, expected) => {
    expect(dropped(repo)).toEqual(expected);
  });

  it.each([
    ["Apache on MIT", chain("apache-2.0", "mit")],
    ["MIT on Apache", chain("mit", "apache-2.0")],
    ["MIT on a quantized Apache", chain("mit", "quantized apache-2.0")],
    ["MIT on CC BY, which asks for credit only", chain("mit", "cc-by-4.0")],
    ["the same license", chain("llama3.1", "llama3.1")],
    ["a stricter license", chain("cc-by-nc-4.0", "apache-2.0")],
    ["research only on CC BY-NC", chain("apple-amlr", "cc-by-nc-4.0")],
    ["AGPL on GPL", chain("agpl-3.0", "gpl-3.0")],
    ["GPL 2 on GPL 3, which fit ill and loosen nothing", chain("gpl-2.0", "gpl-3.0")],
    ["GPL on LGPL", chain("gpl-3.0", "lgpl-3.0")],
    ["GPL on EUPL, which names it as compatible", chain("gpl-3.0", "eupl-1.2")],
    ["GPL 3 on CC BY-SA", chain("gpl-3.0", "cc-by-sa-4.0")],
    ["CC BY-SA 4 on CC BY-SA 3", chain("cc-by-sa-4.0", "cc-by-sa-3.0")],
    ["Llama 3 on Llama 3.1, which is stricter on outputs", chain("llama3", "llama3.1")],
    ["Llama 3.1 on Llama 3.2, whose territory is about multimodal models", chain("llama3.1", "llama3.2")],
    ["one RAIL on another", chain("creativeml-openrail-m", "bigscience-openrail-m")],
    ["the base's license among others", chain("apache-2.0/gemma", "gemma")],
    ["a lower threshold with the rest kept", chain("other:playground-v2-community", "other:tongyi-qianwen")],
    ["an adapter for a weak copyleft base", chain("mit", "adapter mpl-2.0")],
    ["no label", chain("absent", "quantized llama3")],
    ["a label that nobody knows", chain("other:my-license", "quantized llama3")],
    ["a family", chain("cc", "quantized llama3")],
    ["a base that nobody knows", chain("mit", "unknown")],
    ["a base without license", chain("mit", "quantized absent")],
    ["data licenses as a model's", chain("mit", "cdla-permissive-2.0")],
    ["a quantization of ND under ND", chain("cc-by-nd-4.0", "quantized cc-by-nd-4.0")],
    ["the child kept what the parent lost", chain("llama3.1", "apache-2.0", "llama3.1")],
  ])("is silent on %s", (_, repo) => {
    expect(dropped(repo)).toEqual([]);
  });

  it("knows an owner's own work, who may license it anew", () => {
    const [base] = chain("mit", "quantized llama3").lineage.ancestors;
    const own = modelOf("mit", [{ ...base!, id: "U0/other" }]);
    expect(looseningsOf(own)).toMatchObject([{ sameOwner: true }]);
    expect(looseningsOf(modelOf("mit", [base!]))).toMatchObject([{ sameOwner: false }]);
  });

  it("shows the way", () => {
    expect(looseningsOf(chain("mit", "quantized apache-2.0", "finetune llama3"))).toMatchObject([
      { path: ["u0/m", "u1/m", "u2/m"], relations: ["quantized", "finetune"], reach: "derived" },
    ]);
  });
});

describe("dataLooseningsOf", () => {
  const trained = (own: string, license: string, of = "u0/m") =>
    dataLooseningsOf(
      modelOf(own, [
        anAncestor({ id: "d/s", kind: "dataset", of, relation: "trained-on", license: identified(license) }),
      ]),
      ["noncommercial", "share-alike"],
    ).map(({ clauses }) => clauses);

  it.each([
    ["mit", "cc-by-nc-sa-4.0", [["noncommercial", "share-alike"]]],
    ["cc-by-nc-4.0", "cc-by-nc-sa-4.0", [["share-alike"]]],
    ["cc-by-nc-sa-4.0", "cc-by-nc-sa-3.0", []],
    ["mit", "cc-by-4.0", []],
    ["mit", "cdla-sharing-1.0", []],
    ["mit", "cdla-permissive-2.0", []],
    ["mit", "c-uda", []],
    ["absent", "cc-by-nc-4.0", []],
    ["mit", "unknown", []],
  ])("%s on %s: %j", (own, license, expected) => {
    expect(trained(own, license)).toEqual(expected);
  });

  it("speaks of the data of an ancestor as well", () => {
    expect(trained("mit", "cc-by-nc-4.0", "u1/m")).toEqual([["noncommercial"]]);
  });
});
