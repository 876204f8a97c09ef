import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/commit-drift.ts";
import { said, used, shows } from "../../builders/judging.ts";
import { aLock, blockOf, NEW, OLD, saidOf } from "../../builders/lock.ts";
import { aRepo } from "../../builders/report.ts";

const slot = { form: "keyword" as const, name: "revision", written: null };
const from = OLD.slice(0, 7);
const to = NEW.slice(0, 7);

describe("commit-drift", () => {
  it("is a note that says which branch moved, and how to stay", () => {
    expect(saidOf(rule, { commit: OLD }, {}, { revisionSlot: slot })).toEqual([
      `note app/main.py:12 \`acme/x\` moved since it was locked: its default branch was at \`${from}\` and is at \`${to}\`.` +
        ` → Look at https://huggingface.co/acme/x/commits/main, then run \`model-review lock\`; to go back to what was accepted, write \`revision="${OLD}"\`.`,
    ]);
    expect(saidOf(rule, { commit: OLD }, {}, { revision: "v1.0" })[0]).toContain("`v1.0` was at");
  });

  it("says what else is known to have changed", () => {
    expect(saidOf(rule, { commit: OLD, card: "c".repeat(40), weights: ["gguf"] })[0]).toContain(
      "; its card changed, and it has safetensors weights now.",
    );
  });

  it("is a warning where weights came that run code", () => {
    const weights = { formats: ["pickle" as const, "safetensors" as const], unsafeFiles: ["a.bin"], trainingState: [] };
    expect(saidOf(rule, { commit: OLD, weights: ["safetensors"] }, { weights })[0]).toMatch(/^warning .*\(pickle\)/);
    expect(saidOf(rule, { commit: OLD, weights: ["pickle"] }, { weights })[0]).toMatch(/^note /);
  });

  it("is silent where nothing moved, or a commit is not known", () => {
    expect(saidOf(rule, {})).toEqual([]);
    expect(saidOf(rule, { commit: null })).toEqual([]);
    expect(saidOf(rule, { commit: OLD }, { record: { commit: null } })).toEqual([]);
  });

  it.each(["not-visible", "unavailable"] as const)("takes %s for no change", (status) =>
    expect(saidOf(rule, { commit: OLD }, { status })).toEqual([]),
  );

  it("takes a revision that is gone for no change: the facts are then of the default branch", () => {
    const lock = aLock([blockOf(aRepo({ id: "acme/x" }), { commit: OLD }, "v1")]);
    const found = used({ id: "acme/x", revisionFound: false }, { id: "acme/x", revision: "v1" });
    expect(said(rule, { ...found, lock })).toEqual([]);
  });
});

shows(rule);
