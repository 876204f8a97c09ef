import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { CAST, type Checkout } from "./organisation.ts";
import { forAll, Year } from "./year.ts";

const RULES = `
profile: { purpose: commercial, distribution: hosted }
licenses: { allow: ["category:permissive"], forbid: [noncommercial] }
negotiable: [exceptions]
`;
const FORBIDDEN = {
  "app/more.py": `from transformers import AutoModel\n\nAutoModel.from_pretrained("${CAST.noncommercial}")\n`,
};

/** Many processes; a busy machine takes its time. */
const LONG = 600_000;

let year: Year;
let early: Checkout;
let late: Checkout;
let excepted: Checkout;
beforeAll(async () => {
  year = await Year.begin({ generated: 30 });
  const steady = year.checkouts.filter(({ models }) => !models?.some((id) => Object.values<string>(CAST).includes(id)));
  [early, late, excepted] = steady as [Checkout, Checkout, Checkout];
}, LONG);
afterAll(() => year.end());

const openIssues = (checkout: Checkout) =>
  [...year.github.repository(checkout.name).issues.values()].filter(({ state }) => state === "open");
const issues = (checkout: Checkout) => [...year.github.repository(checkout.name).issues.values()];

interface Lock {
  repos: { id: string; commit: string; "stable-id": string }[];
}
function locked({ folder }: Checkout, id: string): Lock["repos"][number] {
  const lock = parse(folder.git("show", "HEAD:models.lock.yml")) as Lock;
  return lock.repos.find((repo) => repo.id === id)!;
}

describe("a year of an organisation", () => {
  it(
    "January: observes, lets a forbidden model in, and says from when on it would not",
    async () => {
      year.publish(`version: 1\nenforcement: observe\nenforce-from: 2027-04-01${RULES}`);
      const { totals } = await year.survey("2027-01-11");
      expect(totals).toMatchObject({ repositories: 30, verdicts: { pass: 30 } });
      const ran = await year.propose(early, "2027-01-12", FORBIDDEN);
      expect(ran).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
      expect(year.comments(early)).toEqual([expect.stringContaining("CC-BY-NC-4.0")]);
      expect(year.comments(early)[0]).toContain("2027-04-01");
    },
    LONG,
  );

  it(
    "March: keeps what is old in a baseline and locks what is behind each name",
    async () => {
      const { repositories } = await year.survey("2027-03-01");
      const names = repositories.flatMap(({ repository, findings }) =>
        findings.error + findings.warning > 0 ? [repository] : [],
      );
      const behind = year.checkouts.filter(({ name }) => names.includes(name));
      expect(behind).toContain(early);
      const kept = await forAll(behind, (checkout) => year.type(checkout, "2027-03-01", "baseline"));
      expect(kept.map(({ code, stderr }) => [code, stderr])).toEqual(behind.map(() => [0, ""]));
      const locks = await forAll(year.checkouts, (checkout) => year.type(checkout, "2027-03-01", "lock"));
      expect(locks.map(({ code }) => code)).toEqual(year.checkouts.map(() => 0));
      expect(early.folder.git("show", "HEAD:.github/model-baseline.json")).toContain(`model:${CAST.noncommercial}`);
      expect(locked(early, CAST.noncommercial).commit).toMatch(/^[0-9a-f]{40}$/);
    },
    LONG,
  );

  it(
    "April: enforces; old findings stay and do not fail, a new one does",
    async () => {
      const { totals, trend } = await year.survey("2027-04-02");
      expect(totals).toMatchObject({ repositories: 30, verdicts: { pass: 30 } });
      expect(trend!.repositories.worse).toEqual([]);
      const old = await year.nightly(early, "2027-04-02");
      expect(old.code).toBe(0);
      expect(old.stdout).toMatch(/Baseline: (\d+) of \1 (?:entry|entries) left/);
      const ran = await year.propose(late, "2027-04-05", FORBIDDEN);
      expect(ran).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
      expect(year.comments(late)).toEqual([expect.stringMatching(/### ❌ Model review failed/)]);
      expect(year.checkouts.flatMap(issues)).toEqual([]);
    },
    LONG,
  );

  it(
    "May and July: an exception lets a model in for a while, and ends",
    async () => {
      const exception = `version: 1\nexceptions:\n${["license-not-allowed", "license-clause-forbidden"]
        .map(
          (rule) =>
            `  - { rule: ${rule}, repo: ${CAST.noncommercial}, reason: A trial., owner: "@acme/legal", until: 2027-06-30 }\n`,
        )
        .join("")}`;
      const asked = await year.propose(excepted, "2027-05-03", {
        ".github/model-policy.yml": `version: 1\nextends: ["acme/policies/model-policy.yml@v1", ./model-exceptions.yml]\n`,
        ".github/model-exceptions.yml": exception,
      });
      expect(asked.code).toBe(0);
      const granted = await year.propose(excepted, "2027-05-04", FORBIDDEN);
      expect(granted).toMatchObject({ code: 0, outputs: { verdict: "pass", errors: "0" } });
      await year.type(excepted, "2027-05-04", "lock");
      expect((await year.nightly(excepted, "2027-06-30")).code).toBe(0);
      const ended = await year.nightly(excepted, "2027-07-01");
      expect(ended).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
      expect(ended.stdout).toMatch(/^::error [^\n]*file=\.github\/model-exceptions\.yml,line=3,/m);
      expect(openIssues(excepted)).toEqual([
        expect.objectContaining({ body: expect.stringContaining(CAST.noncommercial) }),
      ]);
    },
    LONG,
  );

  it(
    "August: tells everybody whose model was relicensed, and nobody else",
    async () => {
      year.hub.happen({ do: "change", id: CAST.relicensed, patch: { cardData: { license: "cc-by-nc-4.0" } } });
      const concerned = year.askingFor(CAST.relicensed);
      expect(concerned.length).toBeGreaterThan(1);
      const others = year.checkouts.filter((checkout) => checkout !== excepted && !concerned.includes(checkout));
      for (const ran of await forAll(concerned, (checkout) => year.nightly(checkout, "2027-08-02"))) {
        expect(ran.code).toBe(1);
        expect(ran.stdout).toContain("license-drift");
        expect(ran.stdout).toContain("license-not-allowed");
      }
      const { trend } = await year.survey("2027-08-02");
      expect(trend!.repositories.worse.map(({ repository }) => repository)).toEqual(
        [...concerned, excepted].map(({ name }) => name).sort(),
      );
      expect(trend!.repos.worse.map(({ id, to }) => [id, to])).toEqual([
        [CAST.noncommercial, "error"],
        [CAST.relicensed, "error"],
      ]);
      for (const checkout of concerned)
        expect(openIssues(checkout)).toEqual([
          expect.objectContaining({ body: expect.stringContaining(locked(checkout, CAST.relicensed).commit) }),
        ]);
      expect(others.flatMap(issues)).toEqual([]);
    },
    LONG,
  );

  it(
    "September: a name that was given up, then taken by somebody else, is one issue that grows",
    async () => {
      const concerned = year.askingFor(CAST.taken);
      year.hub.happen({ do: "abandon", owner: CAST.taken.split("/")[0]! });
      for (const ran of await forAll(concerned, (checkout) => year.nightly(checkout, "2027-09-01"))) {
        expect(ran.code).toBe(1);
        expect(ran.stdout).toContain("namespace-unclaimed");
      }
      year.hub.happen({
        do: "replace",
        id: CAST.taken,
        repo: { cardData: { license: "apache-2.0" }, _card: "complete", siblings: ["README.md", "model.safetensors"] },
      });
      for (const ran of await forAll(concerned, (checkout) => year.nightly(checkout, "2027-09-02"))) {
        expect(ran.code).toBe(1);
        expect(ran.stdout).toContain("repo-replaced");
      }
      for (const checkout of concerned) {
        expect(issues(checkout)).toHaveLength(1);
        expect(issues(checkout)[0]!.body).toContain("Another repository under the same name");
        expect(issues(checkout)[0]!.body).toContain(locked(checkout, CAST.taken).commit);
      }
    },
    LONG,
  );

  it(
    "October: a repository that is gone is not visible, which accuses nobody",
    async () => {
      year.hub.happen({ do: "remove", id: CAST.deleted });
      const concerned = year.askingFor(CAST.deleted);
      for (const ran of await forAll(concerned, (checkout) => year.nightly(checkout, "2027-10-04"))) {
        expect(ran.stdout).toContain("repo-not-visible");
        expect(ran.stdout).not.toMatch(/deleted/i);
      }
    },
    LONG,
  );

  it(
    "November: tells that an adapter stands on another base",
    async () => {
      const files = { "adapter_config.json": JSON.stringify({ base_model_name_or_path: "google-t5/t5-small" }) };
      year.hub.happen({
        do: "change",
        id: CAST.adapter,
        patch: { cardData: { base_model: "google-t5/t5-small", base_model_relation: "adapter" }, _files: files },
      });
      for (const ran of await forAll(year.askingFor(CAST.adapter), (checkout) =>
        year.nightly(checkout, "2027-11-01"),
      )) {
        expect(ran.code).toBe(1);
        expect(ran.stdout).toContain("base-model-drift");
      }
      const { trend } = await year.survey("2027-11-02");
      const since = trend!.repositories.worse.map(({ repository }) => repository);
      for (const { name } of [...year.askingFor(CAST.taken), ...year.askingFor(CAST.adapter)])
        expect(since).toContain(name);
    },
    LONG,
  );

  it(
    "December: rolls back to the commit of the lock; the issue is closed, and stays closed",
    async () => {
      const [back] = year.askingFor(CAST.relicensed);
      const { commit } = locked(back!, CAST.relicensed);
      const path = back!.folder
        .git("grep", "-l", CAST.relicensed, "--", ":!models.lock.yml", ":!.github")
        .split("\n")[0]!;
      const text = back!.folder.git("show", `HEAD:${path}`);
      const pinned = text.replace(`"${CAST.relicensed}"`, `"${CAST.relicensed}", revision="${commit}"`);
      back!.folder.write({ [path]: `${pinned}\n` });
      back!.folder.commit("Back to the commit of March");
      expect((await year.type(back!, "2027-12-01", "lock")).code).toBe(0);
      for (const day of ["2027-12-01", "2027-12-02"]) {
        const ran = await year.nightly(back!, day);
        expect(ran.code).toBe(0);
        expect(openIssues(back!)).toEqual([]);
        expect(issues(back!)).toHaveLength(1);
      }
    },
    LONG,
  );

  it(
    "December: the last old finding is mended, and the baseline is empty",
    async () => {
      early.folder.git("rm", "-q", "app/more.py");
      early.folder.commit("Without the forbidden model");
      const before = JSON.parse(early.folder.git("show", "HEAD:.github/model-baseline.json")) as { findings: object[] };
      const ran = await year.type(early, "2027-12-06", "baseline", "--update");
      expect(ran.code).toBe(0);
      const after = JSON.parse(early.folder.git("show", "HEAD:.github/model-baseline.json")) as { findings: object[] };
      expect(after.findings.length).toBeLessThan(before.findings.length);
      expect(JSON.stringify(after)).not.toContain(CAST.noncommercial);
    },
    LONG,
  );

  it("made no request that GitHub would refuse", () => {
    expect(year.github.log.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  });
});
