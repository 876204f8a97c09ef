import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "../../src/commands/command.ts";
import checkCommand from "../../src/commands/check.ts";
import lockCommand from "../../src/commands/lock.ts";
import { LockError } from "../../src/domain/lock.ts";
import type { ReportV1 } from "../../src/render/report-v1.ts";
import { TemporaryFolder } from "../builders/temporary-folder.ts";
import { startHub, type HubChange, type HubStandIn } from "../stand-ins/hub.ts";

/** One model a line, from line 3 on. */
const MODELS = [
  "google-bert/bert-base-uncased", // 3: relicensed, card and text
  "facebook/bart-large-mnli", // 4: moved to another owner
  "harbourlight/support-classifier", // 5: name given up and taken
  "BAAI/bge-m3", // 6: branch moved
  "google/flan-t5-large", // 7: gated
  "harbourlight/refund-lora", // 8: base swapped
  "mistralai/Mistral-7B-v0.1", // 9: disabled
  "databricks/dolly-v2-12b", // 10: gone, or private
  "openai/whisper-large-v3", // 11: not answered
  "microsoft/phi-2", // 12: as it was
];
const APP = `from transformers import AutoModel\n\n${MODELS.map((id) => `AutoModel.from_pretrained("${id}")\n`).join("")}`;

/** A year in one night. */
const CHANGES: HubChange[] = [
  {
    do: "change",
    id: "google-bert/bert-base-uncased",
    patch: {
      cardData: { license: "cc-by-nc-4.0" },
      _files: { LICENSE: "Creative Commons\nNot for commercial use.\n" },
    },
  },
  { do: "transfer", from: "facebook/bart-large-mnli", to: "initech/bart-large-mnli" },
  { do: "replace", id: "harbourlight/support-classifier", repo: { cardData: { license: "mit" } } },
  { do: "change", id: "BAAI/bge-m3", patch: { _files: { "notes.md": "new" } } },
  { do: "change", id: "google/flan-t5-large", patch: { gated: "manual" } },
  {
    do: "change",
    id: "harbourlight/refund-lora",
    patch: {
      cardData: { base_model: "Qwen/Qwen2.5-7B", base_model_relation: "adapter" },
      _files: { "adapter_config.json": '{"peft_type": "LORA", "base_model_name_or_path": "Qwen/Qwen2.5-7B"}\n' },
    },
  },
  { do: "change", id: "mistralai/Mistral-7B-v0.1", patch: { disabled: true } },
  { do: "remove", id: "databricks/dolly-v2-12b" },
];

let hub: HubStandIn;
let folder: TemporaryFolder;
beforeEach(async () => {
  hub = await startHub();
  folder = new TemporaryFolder().write({ "app/main.py": APP });
});
afterEach(async () => {
  await hub.close();
  folder.remove();
});

async function run(command: Command, ...args: string[]): Promise<{ code: number; text: string }> {
  let text = "";
  const stdout = { isTTY: false, write: (part: string) => ((text += part), true) } as unknown as NodeJS.WriteStream;
  const environment = { MODEL_REVIEW_CACHE: "off" };
  const invocation = {
    args: [folder.root, "--hub-url", hub.url, "--hub-wait", "1", ...args],
    environment,
    version: "0",
    stdout,
    stderr: stdout,
  };
  return { code: await command.run(invocation), text };
}

const lockText = (): string => readFileSync(join(folder.root, "models.lock.yml"), "utf8");
const lineOf = (id: string): number =>
  lockText()
    .split("\n")
    .findIndex((line) => line === `  - id: ${id}`) + 1;

async function drift(): Promise<string[]> {
  const { text } = await run(checkCommand, "--format", "json");
  const { findings } = JSON.parse(text) as ReportV1;
  return findings
    .filter(({ rule }) => /-drift$|^repo-replaced$|^lock-/.test(rule))
    .map(({ rule, severity, location, related, subject }) => {
      const locked = related.find(({ path }) => path === "models.lock.yml");
      return `${severity} ${rule}${subject == null ? "" : `(${subject})`} ${location?.path}:${location?.line} lock:${locked?.line}`;
    })
    .sort();
}

describe("model-review lock", () => {
  it("writes what stands behind each name, and is silent and the same again", async () => {
    const first = await run(lockCommand);
    expect(first.code).toBe(0);
    expect(first.text).toContain("models.lock.yml written, 10 blocks for 10 repositories.");
    const text = lockText();
    expect(text).toContain(
      "  - id: BAAI/bge-m3\n    stable-id: cd6dea55e90014fe00e5dac8\n    commit: 5617a9f61b028005a4858fdac845db406aefb181\n",
    );
    expect(await run(lockCommand)).toEqual({
      code: 0,
      text: "models.lock.yml is up to date, 10 blocks for 10 repositories.\n",
    });
    expect(lockText()).toBe(text);
    expect(await drift()).toEqual([]);
  });

  it("does not take its own lock for a place that uses models", async () => {
    await run(lockCommand);
    const { text } = await run(checkCommand, "--format", "json");
    expect((JSON.parse(text) as ReportV1).references.map(({ path }) => path)).toEqual(MODELS.map(() => "app/main.py"));
  });

  it("changes only the blocks that changed, tells each line, and keeps what is not shown", async () => {
    await run(lockCommand);
    const before = lockText().split("\n");
    hub.happen(...CHANGES);
    hub.faults.push({ when: "openai/whisper-large-v3", what: { fault: "error-page" } });
    expect((await run(lockCommand, "--check")).code).toBe(1);
    expect(lockText().split("\n")).toEqual(before);
    const { text } = await run(lockCommand);
    expect(text).toContain("~ google-bert/bert-base-uncased\n");
    expect(text).toContain("    - license: apache-2.0\n");
    expect(text).toContain("    + license: cc-by-nc-4.0\n");
    expect(text).toMatch(/^! databricks\/dolly-v2-12b: kept as it was, the Hub does not show it \(HTTP 401\)/m);
    expect(text).toMatch(/^! openai\/whisper-large-v3: kept as it was, /m);
    const after = lockText().split("\n");
    const block = (lines: string[], id: string): string =>
      lines
        .slice(lines.indexOf(`  - id: ${id}`))
        .join("\n")
        .split("\n\n")[0]!;
    for (const id of ["databricks/dolly-v2-12b", "openai/whisper-large-v3", "microsoft/phi-2"])
      expect(block(after, id).trimEnd()).toBe(block(before, id).trimEnd());
    expect(block(after, "google/flan-t5-large")).toContain("    gated: manual");
    hub.faults.length = 0;
    expect((await run(lockCommand, "--check")).code).toBe(0);
  });

  it("adds and drops without accepting what changed upstream, where that is asked", async () => {
    await run(lockCommand);
    hub.happen(...CHANGES);
    folder.write({
      "app/main.py": `${APP.replace(/^.*phi-2.*\n/m, "")}AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n`,
    });
    const { text } = await run(lockCommand, "--keep");
    expect(text).toMatch(/^\+ Qwen\/Qwen2\.5-7B$/m);
    expect(text).toMatch(/^- microsoft\/phi-2$/m);
    expect(text).not.toMatch(/^~/m);
    expect((await drift()).filter((line) => line.includes("lock-"))).toEqual([]);
    expect(await drift()).toContain(
      `error repo-replaced app/main.py:5 lock:${lineOf("harbourlight/support-classifier")}`,
    );
  });

  it("refuses a lock with the marks of a merge in it, and a path outside", async () => {
    folder.write({ "models.lock.yml": "version: 1\nrepos:\n<<<<<<< HEAD\n=======\n>>>>>>> x\n" });
    await expect(run(lockCommand)).rejects.toThrow(LockError);
    await expect(run(checkCommand)).rejects.toThrow(/models\.lock\.yml:3:1: this is the mark of an unfinished merge/);
    await expect(run(lockCommand, "--lock", "../x.yml")).rejects.toThrow("is not a file inside the workspace");
    await expect(run(checkCommand, "--lock", "none.yml")).rejects.toThrow("none.yml:1:1: there is no such file");
  });
});

describe("model-review check, beside a lock", () => {
  it("finds each change upstream at its reference and its line of the lock, and nothing where nothing was told", async () => {
    await run(lockCommand);
    hub.happen(...CHANGES);
    hub.faults.push({ when: "openai/whisper-large-v3", what: { fault: "error-page" } });
    const at = (id: string): string => `app/main.py:${MODELS.indexOf(id) + 3} lock:${lineOf(id)}`;
    const bert = at("google-bert/bert-base-uncased");
    const lora = at("harbourlight/refund-lora");
    expect(await drift()).toEqual(
      [
        `note commit-drift ${bert}`,
        `warning license-drift(declared) ${bert}`,
        `warning license-drift(LICENSE) ${bert}`,
        `warning owner-drift ${at("facebook/bart-large-mnli")}`,
        `error repo-replaced ${at("harbourlight/support-classifier")}`,
        `note commit-drift ${at("BAAI/bge-m3")}`,
        `warning access-drift(gated) ${at("google/flan-t5-large")}`,
        `note commit-drift ${lora}`,
        `error base-model-drift(bases) ${lora}`,
        `warning access-drift(disabled) ${at("mistralai/Mistral-7B-v0.1")}`,
      ].sort(),
    );
    expect((await run(lockCommand)).code).toBe(0);
    expect(await drift()).toEqual([]);
  });

  it("shows the lines of a license text that came and went, read at both commits", async () => {
    await run(lockCommand);
    hub.happen(CHANGES[0]!);
    const { text } = await run(checkCommand, "--format", "json");
    const { findings } = JSON.parse(text) as ReportV1;
    const finding = findings.find(({ rule, subject }) => rule === "license-drift" && subject === "LICENSE")!;
    expect(finding.message).toMatch(/changed \(2 lines added, 1 line removed\) since it was locked\.$/);
    expect(finding.evidence.map(({ quote }) => quote).slice(1)).toEqual([
      "- LICENSE of google-bert/bert-base-uncased",
      "+ Creative Commons",
      "+ Not for commercial use.",
    ]);
    expect(finding.fix).toContain('write `revision="86b5e0934494bd15c9632b12f734a8a67f723594"`');
  });

  it("spends two requests on a text that changed, and none more on a repository that did not", async () => {
    folder.write({ "app/main.py": `from transformers import AutoModel\nAutoModel.from_pretrained("${MODELS[0]}")\n` });
    const spent = async (): Promise<number> => {
      hub.log.length = 0;
      await run(checkCommand, "--format", "json");
      return hub.count();
    };
    const without = await spent();
    await run(lockCommand);
    expect(await spent()).toBe(without);
    hub.happen(CHANGES[0]!);
    // The text of today was read anyway.
    expect(await spent()).toBe(without + 1);
  });

  it("tells of what is not in the lock, at another revision, and of blocks that nothing asks for", async () => {
    await run(lockCommand);
    folder.write({
      "app/main.py": APP.replace('"microsoft/phi-2"', '"microsoft/phi-2", revision="main"').replace(
        "BAAI/bge-m3",
        "Qwen/Qwen2.5-7B",
      ),
    });
    expect(await drift()).toEqual([
      `note lock-entry-unused(model:BAAI/bge-m3@) models.lock.yml:${lineOf("BAAI/bge-m3")} lock:undefined`,
      `note lock-entry-unused(model:microsoft/phi-2@) models.lock.yml:${lineOf("microsoft/phi-2")} lock:undefined`,
      "warning lock-outdated() app/main.py:6 lock:undefined",
      `warning lock-outdated(main) app/main.py:12 lock:${lineOf("microsoft/phi-2")}`,
    ]);
  });

  it("does not fail a change for what had drifted before it, and takes the change's own lock", async () => {
    folder.git("init", "-q");
    await run(lockCommand);
    const base = folder.commit("base");
    hub.happen(...CHANGES);
    folder.write({ "README.md": "words" });
    folder.commit("words");
    const states = async (): Promise<string[]> => {
      const { text } = await run(checkCommand, "--base", base, "--format", "json");
      const { findings } = JSON.parse(text) as ReportV1;
      return [
        ...new Set(findings.filter(({ rule }) => /-drift$|^repo-replaced$/.test(rule)).map(({ state }) => state)),
      ];
    };
    expect(await states()).toEqual(["preexisting"]);
    await run(lockCommand);
    folder.commit("accepted");
    expect(await states()).toEqual([]);
  });

  it("gives the same from what was recorded as from the Hub, and asks nothing then", async () => {
    await run(lockCommand);
    hub.happen(...CHANGES);
    const record = join(folder.root, "..", `${folder.root.split("/").at(-1)}.json`);
    const [first] = [await run(checkCommand, "--format", "json", "--record", record)];
    hub.log.length = 0;
    const second = await run(checkCommand, "--format", "json", "--offline", record);
    const found = ({ text }: { text: string }) => (JSON.parse(text) as ReportV1).findings;
    expect(found(second)).toEqual(found(first));
    expect(hub.log).toEqual([]);
  });
});
