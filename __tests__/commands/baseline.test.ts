import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { ReportV1 } from "../../src/render/report-v1.ts";
import { Checkout } from "../builders/checkout.ts";
import { bundled } from "../stand-ins/bundle.ts";
import { startHub, type HubStandIn } from "../stand-ins/hub.ts";
import { runScript } from "../stand-ins/run.ts";

const FILE = ".github/model-baseline.json";
const POLICY = "version: 1\nlicenses: { allow: [ Apache-2.0 ] }\n";
const loads = (...ids: string[]) =>
  `from transformers import AutoModel\n${ids.map((id) => `AutoModel.from_pretrained("${id}")\n`).join("")}`;

let cli: string;
let hub: HubStandIn;
beforeAll(async () => {
  cli = await bundled("src/cli.ts");
  hub = await startHub();
});
afterAll(async () => {
  await hub.close();
  rmSync(dirname(cli), { recursive: true });
});

const run = (root: string, command: string, args: string[] = [], today?: string) =>
  runScript(cli, [command, root, "--hub-url", hub.url, ...args], today === undefined ? {} : { today });

async function check(
  root: string,
  args: string[] = [],
  today?: string,
): Promise<{ code: number | null; report: ReportV1 }> {
  const { code, stdout, stderr } = await run(root, "check", ["--format", "json", ...args], today);
  if (stdout === "") throw new Error(stderr);
  return { code, report: JSON.parse(stdout) as ReportV1 };
}

const active = ({ findings }: ReportV1) =>
  findings
    .filter(({ state, severity }) => state === "active" && severity !== "note")
    .map(({ rule, repo }) => `${rule} ${repo?.id}`);

describe("a repository with old findings", () => {
  const checkout = new Checkout({
    ".github/model-policy.yml": POLICY,
    "old.py": loads("BAAI/bge-m3", "facebook/mbart-large-50-many-to-many-mmt"),
  });
  const { root } = checkout;
  afterAll(() => checkout.remove());

  it("fails, writes its baseline, and passes with all of it shown", async () => {
    const before = await check(root);
    expect(before.code).toBe(1);
    const held = active(before.report);
    expect(held.length).toBeGreaterThan(1);
    const { code, stdout } = await run(root, "baseline");
    expect([code, stdout]).toEqual([0, `${FILE}: ${held.length} findings, which no longer fail. New ones do.\n`]);
    const after = await check(root);
    expect([after.code, after.report.verdict, active(after.report)]).toEqual([0, "pass", []]);
    expect(after.report.findings.filter(({ state }) => state === "preexisting")).toHaveLength(held.length);
    expect(after.report.run.baseline).toMatchObject({
      source: FILE,
      begun: held.length,
      left: held.length,
      complete: true,
    });
    // What it names are findings, not uses of models.
    expect(after.report.references.map(({ path }) => path)).not.toContain(FILE);
    const text = await run(root, "check");
    expect(text.stdout).toContain(`Baseline: ${held.length} of ${held.length} entries left.`);
  });

  it("fails on a new bad model, and on that alone", async () => {
    checkout.write({ "new.py": loads("meta-llama/Llama-3.1-8B-Instruct") });
    const { code, report } = await check(root);
    expect(code).toBe(1);
    expect(active(report)).toContain("license-not-allowed meta-llama/Llama-3.1-8B-Instruct");
    expect(active(report).every((one) => one.endsWith("meta-llama/Llama-3.1-8B-Instruct"))).toBe(true);
  });

  it("is not overwritten, and updated only to less unless it is told to", async () => {
    expect(await run(root, "baseline")).toMatchObject({ code: 2, stderr: expect.stringContaining("--update") });
    const before = readFileSync(join(root, FILE), "utf8");
    const { stdout } = await run(root, "baseline", ["--update"]);
    expect(stdout).toMatch(/left; 0 taken out\.\n\d+ findings? in no baseline counts?\.\n$/);
    expect(readFileSync(join(root, FILE), "utf8")).toBe(before);
    // The model with all but one of the findings goes.
    checkout.write({ "old.py": loads("BAAI/bge-m3") });
    const stale = await check(root);
    const note = stale.report.findings.find(({ rule }) => rule === "baseline-entry-unused");
    expect(note).toMatchObject({ severity: "note", location: { path: FILE } });
    const begun = stale.report.run.baseline!.begun;
    expect(stale.report.run.baseline!.left).toBeLessThan(begun);
    await run(root, "baseline", ["--update"]);
    expect(readFileSync(join(root, FILE), "utf8")).not.toContain("mbart");
    expect(JSON.parse(readFileSync(join(root, FILE), "utf8"))).toMatchObject({ begun });
    const mended = await check(root);
    expect(mended.report.findings.map(({ rule }) => rule)).not.toContain("baseline-entry-unused");
    expect(mended.report.run.baseline).toMatchObject({ begun, left: stale.report.run.baseline!.left });
    await run(root, "baseline", ["--update", "--add"]);
    expect((await check(root)).code).toBe(0);
  });

  it("holds as long as the policy lets it", async () => {
    checkout.write({ ".github/model-policy.yml": `${POLICY}baseline-until: 2027-03-31\n` });
    expect((await check(root, [], "2027-03-31")).code).toBe(0);
    const { code, report } = await check(root, [], "2027-04-01");
    expect([code, report.run.baseline]).toMatchObject([1, { ended: true }]);
  });
});

describe("a Hub that does not answer", () => {
  it("gives no baseline, and mends nothing in one", async () => {
    const checkout = new Checkout({ ".github/model-policy.yml": POLICY, "a.py": loads("BAAI/bge-m3") });
    const { root } = checkout;
    hub.faults.push({ when: "/api/models/BAAI/bge-m3", what: { fault: "status", status: 503 } });
    const patience = ["--hub-wait", "1", "--hub-timeout", "1"];
    const none = await run(root, "baseline", patience);
    expect([none.code, none.stdout]).toEqual([3, ""]);
    expect(none.stderr).toContain("BAAI/bge-m3: the Hub did not answer");
    hub.faults.length = 0;
    await run(root, "baseline");
    const before = readFileSync(join(root, FILE), "utf8");
    hub.faults.push({ when: "/api/models/BAAI/bge-m3", what: { fault: "status", status: 503 } });
    const kept = await run(root, "baseline", ["--update", ...patience]);
    expect(kept.stdout).toContain("0 taken out.\nWhat was not seen stayed in:");
    expect(readFileSync(join(root, FILE), "utf8")).toBe(before);
    hub.faults.length = 0;
    checkout.remove();
  });
});

describe("a change against a base", () => {
  it("cannot put its own findings into the baseline that holds", async () => {
    const checkout = new Checkout({ ".github/model-policy.yml": POLICY, "old.py": loads("BAAI/bge-m3") });
    const { root } = checkout;
    await run(root, "baseline");
    const base = checkout.commit();
    checkout.write({ "new.py": loads("meta-llama/Llama-3.1-8B-Instruct") });
    await run(root, "baseline", ["--update", "--add"]);
    checkout.commit();
    // In the tree as it is, the baseline holds all; for the change, what the base has holds.
    expect((await check(root)).code).toBe(0);
    const { code, report } = await check(root, ["--base", base]);
    expect(code).toBe(1);
    expect(report.run.baseline!.proposed).toBeGreaterThan(0);
    expect((await run(root, "check", ["--base", base])).stdout.replace(/\s+/g, " ")).toMatch(
      /This change adds \d+ entr(?:y|ies) to the baseline, which holds? once it is merged\./,
    );
    checkout.remove();
  });
});
