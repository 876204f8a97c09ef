import { describe, expect, it } from "@jest/globals";
import type { Hub, RepoAnswer } from "../../src/domain/resolution.ts";
import { readRollbacks } from "../../src/resolve/rollbacks.ts";
import { aRepo } from "../builders/report.ts";

const [NOW, OLD, GONE] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const record = { ...aRepo().record!, commit: NOW };

function hubWith(answers: Record<string, RepoAnswer>): { hub: Hub; asked: string[] } {
  const asked: string[] = [];
  const repo: Hub["repo"] = async (_, __, revision) => {
    asked.push(String(revision));
    return answers[String(revision)] ?? { status: "unavailable", cause: "timeout" };
  };
  return { hub: { repo } as unknown as Hub, asked };
}

describe("commits to go back to", () => {
  it("are asked for once each, and the one in use not at all", async () => {
    const { hub, asked } = hubWith({
      [OLD]: { status: "found", record: { ...record, commit: OLD }, redirectedFrom: null },
      [GONE]: { status: "revision-not-found" },
    });
    expect(await readRollbacks(record, [NOW, OLD, GONE], hub)).toEqual([
      { revision: NOW, status: "found", cause: null },
      { revision: OLD, status: "found", cause: null },
      { revision: GONE, status: "missing", cause: null },
    ]);
    expect(asked).toEqual([OLD, GONE]);
  });

  it("are not called missing where the Hub says nothing of them", async () => {
    const { hub } = hubWith({ [OLD]: { status: "not-visible", httpStatus: 401 } });
    expect(await readRollbacks(record, [OLD, GONE], hub)).toEqual([
      { revision: OLD, status: "unavailable", cause: "HTTP 401" },
      { revision: GONE, status: "unavailable", cause: "timeout" },
    ]);
  });
});
