import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { scopesOf } from "../../src/check/scopes.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { PolicyError } from "../../src/domain/report.ts";
import { decideLicense } from "../../src/license/decide.ts";
import { ENFORCEMENTS, enforcementOn, policyAtBranch } from "../../src/policy/enforcement.ts";
import { LEVELS, levelOf } from "../../src/policy/vocabulary.ts";
import { KNOWN_RULES, policyOf } from "../builders/policy.ts";

const ORG = "acme/policies/model.yml@v1";

/** The policy of a repository that extends its organisation's, or what is wrong with it. */
async function combine(org: string, repo: string): Promise<Policy | string[]> {
  try {
    return await policyOf({ "policy.yml": `extends: [ ${ORG} ]\n${repo}` }, { [ORG]: `extends: []\n${org}` });
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.problems.map(({ source, line, message }) => `${source}:${line} ${message}`);
  }
}

const exception = "exceptions: [ { rule: weights-unsafe, reason: x } ]";

/** What an organisation says, what a repository says, and the key that it takes back; null where it may. */
const TABLE: [string, string, string | null][] = [
  // One value after another: the stricter one and the same pass, the looser one does not.
  ["enforcement: enforce", "enforcement: enforce", null],
  ["enforcement: enforce", "enforcement: warn", "enforcement"],
  ["enforcement: warn", "enforcement: enforce", null],
  ["enforcement: warn", "enforcement: observe", "enforcement"],
  ["enforcement: observe", "enforcement: warn", null],
  ["", "enforcement: warn", "enforcement"],
  ["negotiable: [ enforcement ]", "enforcement: warn", null],
  // By date: at no day looser than the organisation's.
  ["enforcement: enforce", "enforce-from: 2027-01-15", "enforce-from"],
  ["", "enforce-from: 2027-01-15", "enforce-from"],
  ["enforcement: warn", "enforce-from: 2027-01-15", null],
  ["enforcement: observe", "enforce-from: 2027-01-15", null],
  ["enforcement: warn", "enforcement: observe\nenforce-from: 2027-01-15", "enforcement"],
  ["enforce-from: 2027-01-15", "enforce-from: 2027-01-15", null],
  ["enforce-from: 2027-01-15", "enforce-from: 2026-12-01", null],
  ["enforce-from: 2027-01-15", "enforce-from: 2027-01-16", "enforce-from"],
  ["enforce-from: 2027-01-15", "enforcement: enforce", null],
  ["enforce-from: 2027-01-15", "enforcement: warn", "enforcement"],
  ["enforce-from: 2027-01-15", "enforcement: warn\nenforce-from: 2027-01-15", null],
  ["enforce-from: 2027-01-15", "enforcement: observe\nenforce-from: 2027-01-01", "enforcement"],
  ["enforcement: observe\nenforce-from: 2027-01-15", "enforcement: warn", "enforcement"],
  ["enforcement: observe\nenforce-from: 2027-01-15", "enforcement: warn\nenforce-from: 2027-01-10", null],
  ["enforce-from: 2027-01-15\nnegotiable: [ enforce-from ]", "enforce-from: 2028-01-01", null],
  ["enforce-from: 2027-01-15\nnegotiable: [ enforcement ]", "enforcement: observe", null],
  ["baseline-until: 2027-06-30", "baseline-until: 2027-06-01", null],
  ["baseline-until: 2027-06-30", "baseline-until: 2027-07-01", "baseline-until"],
  ["baseline-until: 2027-06-30", "", null],
  ["", "baseline-until: 2099-01-01", null],
  ["baseline-until: 2027-06-30\nnegotiable: [ baseline-until ]", "baseline-until: 2099-01-01", null],
  // By place and branch.
  ["enforcement: enforce", "paths: [ { match: [ pilot/** ], enforcement: warn } ]", "enforcement"],
  ["enforcement: warn", "paths: [ { match: [ prod/** ], enforcement: enforce } ]", null],
  ["enforcement: warn", "paths: [ { match: [ prod/** ], enforce-from: 2027-01-15 } ]", null],
  ["enforcement: enforce", "paths: [ { match: [ prod/** ], enforce-from: 2027-01-15 } ]", "enforce-from"],
  ["enforcement: enforce", "paths: [ { branches: [ main ], enforcement: observe } ]", "enforcement"],
  ["enforcement: observe", "paths: [ { branches: [ 'release/*' ], enforcement: enforce } ]", null],
  [
    "paths: [ { match: [ pilot/** ], enforcement: observe } ]",
    "paths: [ { match: [ pilot/a/** ], enforcement: warn } ]",
    null,
  ],
  [
    "paths: [ { match: [ pilot/** ], enforcement: observe } ]",
    "paths: [ { match: [ 'pilot*/**' ], enforcement: warn } ]",
    "enforcement",
  ],
  [
    "paths: [ { match: [ pilot/** ], enforcement: observe } ]\nnegotiable: [ paths ]",
    "paths: [ { match: [ '**' ], enforcement: observe } ]",
    null,
  ],
  [
    "enforcement: warn\npaths: [ { branches: [ 'release/*' ], enforcement: enforce } ]",
    "paths: [ { match: [ a/** ], enforcement: warn } ]",
    "enforcement",
  ],
  [
    "enforcement: warn\npaths: [ { branches: [ 'release/*' ], enforcement: enforce } ]",
    "paths: [ { match: [ a/** ], branches: [ 'feature/*' ], enforcement: warn } ]",
    null,
  ],
  [
    "paths: [ { branches: [ 'feature/*' ], enforcement: observe } ]",
    "paths: [ { match: [ a/** ], enforcement: observe } ]",
    "enforcement",
  ],
  [
    "paths: [ { branches: [ 'feature/*' ], enforcement: observe } ]",
    "paths: [ { match: [ a/** ], branches: [ feature/x ], enforcement: observe } ]",
    null,
  ],
  [
    "rules: { weights-unsafe: warning }\npaths: [ { branches: [ 'release/*' ], rules: { weights-unsafe: error } } ]",
    "paths: [ { branches: [ release/1 ], rules: { weights-unsafe: warning } } ]",
    "rules.weights-unsafe",
  ],
  ["unavailable: fail", "unavailable: warn", "unavailable"],
  ["unavailable: warn", "unavailable: fail", null],
  ["", "unavailable: ignore", "unavailable"],
  ["unavailable: ignore", "unavailable: ignore", null],
  // Rules: what is said, what is left to the default, what is off.
  ["rules: { weights-unsafe: error }", "rules: { weights-unsafe: error }", null],
  ["rules: { weights-unsafe: error }", "rules: { weights-unsafe: warning }", "rules.weights-unsafe"],
  ["rules: { weights-unsafe: error }", "rules: { weights-unsafe: off }", "rules.weights-unsafe"],
  ["rules: { weights-unsafe: note }", "rules: { weights-unsafe: error }", null],
  ["rules: { weights-unsafe: note }", "rules: { weights-unsafe: off }", "rules.weights-unsafe"],
  ["rules: { weights-unsafe: off }", "rules: { weights-unsafe: note }", null],
  ["rules: { weights-unsafe: off }", "rules: { weights-unsafe: off }", null],
  ["", "rules: { weights-unsafe: note }", "rules.weights-unsafe"],
  ["", "rules: { weights-unsafe: warning }", null],
  ["", "rules: { license-missing: off }", "rules.license-missing"],
  ["", "rules: { repo-stale: note }", null],
  ["", "rules: { repo-stale: off }", null],
  ["rules: { repo-stale: note }", "rules: { repo-stale: off }", "rules.repo-stale"],
  ["rules: { repo-stale: note }\nnegotiable: [ rules.repo-stale ]", "rules: { repo-stale: off }", null],
  ["rules: { repo-stale: note }\nnegotiable: [ rules ]", "rules: { repo-stale: off, license-missing: off }", null],
  [
    "rules: { repo-stale: note }\nnegotiable: [ rules.weights-unsafe ]",
    "rules: { repo-stale: off }",
    "rules.repo-stale",
  ],
  // A rule whose findings can be heavier than its default.
  ["", "rules: { repo-renamed: note }", "rules.repo-renamed"],
  ["", "rules: { repo-renamed: warning }", null],
  ["rules: { repo-renamed: note }", "rules: { repo-renamed: note }", null],
  // Options.
  ["rules: { repo-stale: { severity: note, days: 365 } }", "rules: { repo-stale: { days: 100 } }", null],
  [
    "rules: { repo-stale: { severity: note, days: 365 } }",
    "rules: { repo-stale: { days: 400 } }",
    "rules.repo-stale.days",
  ],
  ["rules: { repo-stale: note }", "rules: { repo-stale: { days: 800 } }", "rules.repo-stale.days"],
  ["rules: { repo-stale: note }", "rules: { repo-stale: { days: 700 } }", null],
  ["", "rules: { repo-stale: { severity: note, days: 9999 } }", null],
  [
    "rules: { weights-unsafe: { mixed: true } }",
    "rules: { weights-unsafe: { mixed: false } }",
    "rules.weights-unsafe.mixed",
  ],
  ["", "rules: { weights-unsafe: { mixed: true } }", null],
  ["", "rules: { model-card-missing: { names: [ x ] } }", "rules.model-card-missing.names"],
  ["", "rules: { model-card-missing: { names: [ README.md ] } }", null],
  // Licenses.
  ["licenses: { allow: [ MIT, Apache-2.0 ] }", "licenses: { allow: [ MIT ] }", null],
  ["licenses: { allow: [ MIT, Apache-2.0 ] }", "licenses: { allow: [ mit ] }", null],
  ["licenses: { allow: [ MIT ] }", "licenses: { allow: [ MIT, gemma ] }", "licenses.allow"],
  ["licenses: { allow: [ 'category:permissive' ] }", "licenses: { allow: [ MIT, BSD-3-Clause ] }", null],
  ["licenses: { allow: [ 'category:permissive' ] }", "licenses: { allow: [ AGPL-3.0-only ] }", "licenses.allow"],
  ["licenses: { allow: [ MIT ] }", "licenses: { allow: [ 'category:permissive' ] }", "licenses.allow"],
  ["licenses: { allow: [ MIT, Apache-2.0 ] }", "licenses: { allow: [ MIT AND Apache-2.0 ] }", null],
  ["licenses: { allow: [ MIT ] }", "licenses: { allow: [] }", null],
  ["", "licenses: { allow: [ gemma ] }", null],
  ["licenses: { allow: [ MIT ] }\nnegotiable: [ licenses.allow ]", "licenses: { allow: [ gemma ] }", null],
  ["licenses: { allow: [ MIT ] }\nnegotiable: [ licenses ]", "licenses: { allow: [ gemma ] }", null],
  ["licenses: { forbid: [ noncommercial ] }", "licenses: { forbid: [ share-alike ] }", null],
  ["licenses: { forbid: [ noncommercial ] }", "licenses: { forbid: [] }", null],
  // Documentation.
  [
    "documentation: { require: { card: error } }",
    "documentation: { require: { card: warning } }",
    "documentation.require.card",
  ],
  ["documentation: { require: { card: warning } }", "documentation: { require: { card: error } }", null],
  ["documentation: { require: { card: warning } }", "documentation: { require: { bias: off } }", null],
  [
    "documentation: { require: { card: warning } }\nnegotiable: [ documentation ]",
    "documentation: { require: { card: off } }",
    null,
  ],
  ["documentation: { minimum-words: 100 }", "documentation: { minimum-words: 50 }", "documentation.minimum-words"],
  ["documentation: { minimum-words: 100 }", "documentation: { minimum-words: 150 }", null],
  ["", "documentation: { minimum-words: 1 }", null],
  // Sources: owners and models are one list.
  ["sources: { owners: { allow: [ google ] } }", "sources: { owners: { allow: [ google ] } }", null],
  ["sources: { owners: { allow: [ google, acme ] } }", "sources: { owners: { allow: [ Google ] } }", null],
  [
    "sources: { owners: { allow: [ google ] } }",
    "sources: { owners: { allow: [ google, evil ] } }",
    "sources.owners.allow",
  ],
  ["sources: { owners: { allow: [ google ] } }", "sources: { models: { allow: [ google/gemma-2b ] } }", null],
  ["sources: { owners: { allow: [ google ] } }", "sources: { models: { allow: [ evil/x ] } }", "sources.models.allow"],
  ["sources: { owners: { allow: [ google ] } }", "sources: { owners: { allow: [] } }", "sources"],
  [
    "sources: { owners: { allow: [ google ] } }",
    "sources: { owners: { allow: [] }, models: { allow: [ google/gemma-* ] } }",
    null,
  ],
  ["", "sources: { owners: { allow: [ anybody ] } }", null],
  ["sources: { owners: { deny: [ evil ] } }", "sources: { owners: { deny: [] } }", null],
  ["sources: { models: { deny: [ '*/*-uncensored*' ] } }", "sources: { models: { deny: [ a/b ] } }", null],
  // What takes findings away.
  ["", exception, "exceptions"],
  ["negotiable: [ exceptions ]", exception, null],
  ["negotiable: [ rules.weights-unsafe ]", exception, null],
  ["negotiable: [ rules.repo-stale ]", exception, "exceptions"],
  [exception, "", null],
  ["", "scan: { exclude: [ docs/** ] }", "scan.exclude"],
  ["scan: { exclude: [ docs/** ] }", "scan: { exclude: [ docs/** ] }", null],
  ["scan: { exclude: [ docs/** ] }", "scan: { exclude: [] }", null],
  ["negotiable: [ scan.exclude ]", "scan: { exclude: [ docs/** ] }", null],
  ["", "clarifications: [ { repo: a/b, license: MIT, reason: x, evidence: [] } ]", "clarifications"],
  ["", "catalogue: [ { id: a/b } ]", null],
  ["catalogue: [ { id: a/b } ]", "catalogue: [ { id: c/d } ]", "catalogue"],
  ["scan: { mentions: check }", "scan: { mentions: ignore }", "scan.mentions"],
  ["", "scan: { mentions: check }", null],
  ["", "scan: { keys: [ { files: a.yml, path: b } ] }", null],
  // The profile makes thresholds bite: it may grow.
  ["profile: { purpose: commercial }", "profile: { purpose: research }", "profile.purpose"],
  ["profile: { purpose: research }", "profile: { purpose: commercial }", null],
  ["", "profile: { purpose: research }", null],
  ["profile: { monthly-active-users: 100 }", "profile: { monthly-active-users: 99 }", "profile.monthly-active-users"],
  ["profile: { annual-revenue-usd: 100 }", "profile: { annual-revenue-usd: 101 }", null],
  ["profile: { trains-on-outputs: true }", "profile: { trains-on-outputs: false }", "profile.trains-on-outputs"],
  ["profile: { trains-on-outputs: false }", "profile: { trains-on-outputs: true }", null],
  ["profile: { regions: [ EU ] }", "profile: { regions: [ US ] }", null],
  // Path scopes.
  [
    "paths: [ { match: [ d/* ], rules: { license-missing: off } } ]",
    "paths: [ { match: [ '**' ], rules: { license-missing: off } } ]",
    "rules.license-missing",
  ],
  ["", "paths: [ { match: [ a/** ], rules: { weights-unsafe: error } } ]", null],
  ["", "paths: [ { match: [ a/** ], rules: { weights-unsafe: note } } ]", "rules.weights-unsafe"],
  ["negotiable: [ paths ]", "paths: [ { match: [ a/** ], rules: { weights-unsafe: note } } ]", null],
  ["negotiable: [ rules.weights-unsafe ]", "paths: [ { match: [ a/** ], rules: { weights-unsafe: off } } ]", null],
  [
    "paths: [ { match: [ a/** ], rules: { weights-unsafe: off } } ]",
    "paths: [ { match: [ a/b/** ], rules: { weights-unsafe: note } } ]",
    null,
  ],
  [
    "paths: [ { match: [ a/** ], rules: { weights-unsafe: off } } ]",
    "paths: [ { match: [ b/** ], rules: { weights-unsafe: note } } ]",
    "rules.weights-unsafe",
  ],
  [
    "paths: [ { match: [ a/** ], rules: { weights-unsafe: error } } ]",
    "paths: [ { match: [ '**/x.py' ], rules: { weights-unsafe: warning } } ]",
    "rules.weights-unsafe",
  ],
  [
    "paths: [ { match: [ a/** ], rules: { weights-unsafe: error } } ]",
    "paths: [ { match: [ b/** ], rules: { weights-unsafe: warning } } ]",
    null,
  ],
  [
    "paths: [ { match: [ a/** ], rules: { repo-stale: { severity: note, days: 10 } } } ]",
    "paths: [ { match: [ a/b ], rules: { repo-stale: { days: 20 } } } ]",
    "rules.repo-stale.days",
  ],
  ["licenses: { allow: [ MIT ] }", "paths: [ { match: [ a/** ], licenses: { allow: [ gemma ] } } ]", "licenses.allow"],
  ["licenses: { allow: [ MIT, gemma ] }", "paths: [ { match: [ a/** ], licenses: { allow: [ MIT ] } } ]", null],
  [
    "licenses: { allow: [ MIT ] }\npaths: [ { match: [ a/** ], licenses: { allow: [ gemma ] } } ]",
    "paths: [ { match: [ a/b ], licenses: { allow: [ gemma ] } } ]",
    null,
  ],
  [
    "documentation: { require: { card: error } }",
    "paths: [ { match: [ a/** ], documentation: { require: { card: note } } } ]",
    "documentation.require.card",
  ],
  [
    "documentation: { minimum-words: 9 }",
    "paths: [ { match: [ a/** ], documentation: { minimum-words: 8 } } ]",
    "documentation.minimum-words",
  ],
];

describe("a binding layer", () => {
  it.each(TABLE)("%j and then %j takes back: %s", async (org, repo, key) => {
    const combined = await combine(org, repo);
    if (key === null) return expect(Array.isArray(combined) ? combined : []).toEqual([]);
    // One problem, at the repository's line, for that key, naming a line of the organisation.
    expect(combined).toEqual([
      expect.stringMatching(/^policy\.yml:\d+ `[\w.-]+`: .*acme\/policies\/model\.yml@v1:\d+ /),
    ]);
    expect((combined as string[])[0]!.split("`")[1]).toBe(key);
  });

  it("names both lines", async () => {
    expect(
      await combine(
        "licenses: { allow: [ MIT ] }\nrules:\n  weights-unsafe: error",
        "\nrules:\n  weights-unsafe: note",
      ),
    ).toEqual([
      "policy.yml:4 `rules.weights-unsafe`: `note` is looser than `error`, which acme/policies/model.yml@v1:4 makes binding",
    ]);
  });

  it("keeps its denials in what a repository lists", async () => {
    const policy = await combine(
      "licenses: { forbid: [ noncommercial ] }\nsources: { owners: { deny: [ evil ] } }\nprofile: { regions: [ EU ] }",
      "licenses: { forbid: [ share-alike ] }\nsources: { owners: { deny: [] } }\nprofile: { regions: [ US ] }\npaths: [ { match: [ a/** ], licenses: { forbid: [] } } ]",
    );
    expect(policy).toMatchObject({
      licenses: { forbid: ["noncommercial", "share-alike"] },
      sourcesAllowed: { owners: { deny: ["evil"] } },
      profile: { regions: ["EU", "US"] },
      paths: [{ licenses: { forbid: ["noncommercial"] } }],
    });
  });

  it("binds where a file of this repository says so, and only what comes later", async () => {
    const base = "extends: []\nbinding: true\nrules: { weights-unsafe: error }";
    const later = policyOf({
      "policy.yml": "extends: [ ./base.yml ]\nrules: { weights-unsafe: off }",
      "base.yml": base,
    });
    await expect(later).rejects.toThrow("base.yml:3 makes binding");
    const free = await policyOf({
      "policy.yml": "extends: [ ./base.yml ]\nrules: { weights-unsafe: off }",
      "base.yml": base.replace("binding: true", ""),
    });
    expect(free.rules["weights-unsafe"]?.level).toBe("off");
  });

  it("is not got round by a layer before it", async () => {
    const files = { "policy.yml": `extends: [ preset:observe, ${ORG} ]` };
    await expect(policyOf(files, { [ORG]: "rules: { weights-unsafe: error }" })).rejects.toThrow(
      "preset:observe:4:14: `enforcement`: `observe` is looser than `enforce`",
    );
  });

  it("binds layers between it and the repository too", async () => {
    const division = "extends: [ ./org.yml ]\nrules: { weights-unsafe: warning }\nbinding: true";
    const org = "extends: []\nrules: { weights-unsafe: error }\nbinding: true";
    await expect(
      policyOf({ "policy.yml": "extends: [ ./division.yml ]", "division.yml": division, "org.yml": org }),
    ).rejects.toThrow(
      "division.yml:2:26: `rules.weights-unsafe`: `warning` is looser than `error`, which org.yml:2 makes binding",
    );
  });

  describe("whatever a repository says", () => {
    const level = fc.constantFrom("off", "note", "warning", "error");
    const glob = fc.constantFrom("**", "a/**", "a/b/**", "*/b/*", "a/b/c.py", "d/*");
    const ids = KNOWN_RULES.map((rule) => rule.id);
    const settings = fc.dictionary(fc.constantFrom(...ids), level, { maxKeys: 2 });
    const allow = fc.option(fc.subarray(["MIT", "Apache-2.0", "gemma", "category:permissive"]), { nil: undefined });
    const forbid = fc.option(fc.subarray(["noncommercial", "share-alike"]), { nil: undefined });
    const require = fc.dictionary(fc.constantFrom("card", "bias"), level, { maxKeys: 2 });
    const day = fc.constantFrom("2027-01-10", "2027-01-20");
    const plan = fc.record(
      { enforcement: fc.constantFrom(...ENFORCEMENTS), "enforce-from": day },
      { requiredKeys: [] },
    );
    const scoped = fc.record({
      rules: settings,
      licenses: fc.record({ allow, forbid }),
      documentation: fc.record({ require }),
    });
    const branches = fc.option(
      fc.uniqueArray(fc.constantFrom("main", "release/*", "release/1"), { minLength: 1, maxLength: 2 }),
      {
        nil: undefined,
      },
    );
    const scope = fc
      .tuple(fc.uniqueArray(glob, { minLength: 1, maxLength: 2 }), branches, scoped, plan)
      .map(([match, on, values, when]) => ({
        match,
        ...(on === undefined ? {} : { branches: on }),
        ...values,
        ...when,
      }));
    const layer = fc
      .tuple(scoped, plan, fc.array(scope, { maxLength: 2 }))
      .map(([values, when, paths]) => JSON.stringify({ ...values, ...when, paths }));
    const paths = ["a/x.py", "a/b/c.py", "a/b/d.py", "d/x", "e/b/f", "g"];

    it("every judgement at every path is as strict as the organisation's, or the policy is refused", async () => {
      let accepted = 0;
      await fc.assert(
        fc.asyncProperty(layer, layer, async (org, repo) => {
          const alone = await policyOf({ "policy.yml": `extends: []\n${toYaml(org)}` });
          const combined = await combine(toYaml(org), toYaml(repo));
          if (Array.isArray(combined)) return;
          accepted++;
          const at = (branch: string | null) =>
            [alone, combined].map((policy) => scopesOf(policyAtBranch(policy, branch)));
          const places = ["main", "release/1", "release/2", null].flatMap((branch) => {
            const [before, after] = at(branch) as [ReturnType<typeof scopesOf>, ReturnType<typeof scopesOf>];
            return [...paths, null].map((path) => [path, before(path).policy, after(path).policy] as const);
          });
          for (const [path, own, both] of places) {
            for (const date of ["2026-11-21", "2027-01-15", "2027-01-25"]) {
              const rank = (policy: typeof own) => ENFORCEMENTS.indexOf(enforcementOn(policy, date));
              expect(rank(both)).toBeGreaterThanOrEqual(rank(own));
            }
            for (const rule of KNOWN_RULES) {
              const rank = (policy: typeof own) => LEVELS.indexOf(levelOf(rule, policy.rules[rule.id]));
              expect(rank(both)).toBeGreaterThanOrEqual(rank(own));
            }
            for (const name of ["card", "bias"] as const) {
              const rank = (policy: typeof own) => LEVELS.indexOf(policy.documentation.require[name] ?? "off");
              expect(rank(both)).toBeGreaterThanOrEqual(rank(own));
            }
            expect(both.licenses.forbid).toEqual(expect.arrayContaining(own.licenses.forbid));
            for (const license of ["MIT", "Apache-2.0", "LicenseRef-HF-gemma", "ISC"]) {
              if (decideLicense(license, own.licenses.allow).outcome !== "allow") {
                expect([path, license, decideLicense(license, both.licenses.allow).outcome]).not.toEqual([
                  path,
                  license,
                  "allow",
                ]);
              }
            }
          }
        }),
        { numRuns: 1500 },
      );
      // The property would hold of a policy that refuses everything.
      expect(accepted).toBeGreaterThan(50);
    });
  });
});

/** Flow YAML is JSON, one key a line so that no key is written twice. */
function toYaml(json: string): string {
  const value = JSON.parse(json) as Record<string, unknown>;
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${JSON.stringify(part)}`)
    .join("\n");
}
