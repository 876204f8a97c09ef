import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/revision-not-pinned.ts";
import { judge, said, used, shows } from "../../builders/judging.ts";
import { commitOf } from "../../builders/report.ts";

describe("revision-not-pinned", () => {
  const SLOT = { written: null };
  it.each([
    ["keyword", "revision", "a.py", 'revision="COMMIT"'],
    ["keyword", "revision", "a.ts", 'revision: "COMMIT"'],
    ["flag", "--revision", "run.sh", "--revision COMMIT"],
    ["key", "revision", "a.yaml", 'revision: "COMMIT"'],
    ["key", "revision", "a.json", '"revision": "COMMIT"'],
    ["key", "revision", "a.toml", 'revision = "COMMIT"'],
    ["key", "MODEL_REVISION", ".env", "MODEL_REVISION=COMMIT"],
    ["suffix", "@", "a.yaml", "acme/x@COMMIT"],
    ["path", "resolve", "a.sh", "acme/x/resolve/COMMIT/"],
  ] as const)("says what to paste in the form of the place: %s %s in %s", (form, name, path, expected) => {
    const given = used({ id: "acme/x" }, { revisionSlot: { form, name, ...SLOT }, path });
    const pin = expected.replace("COMMIT", commitOf("acme/x"));
    expect(said(rule, given)).toEqual([
      `note ${path}:12 \`acme/x\` is asked for without a revision, so each build gets what its default branch holds on that day. → Write \`${pin}\`.`,
    ]);
  });

  it("points to the load where the place takes no revision", () => {
    const related = [{ path: "load.py", line: 40, role: "loaded-here" as const }];
    expect(said(rule, used({ id: "acme/x" }, { related }))[0]).toContain(
      `→ Ask for commit \`${commitOf("acme/x")}\` where it is loaded (load.py:40).`,
    );
  });

  it.each([
    ["main", "is asked for at `main`, a branch or tag that can be moved."],
    ["v1.0", "is asked for at `v1.0`, a branch or tag that can be moved."],
    [commitOf("acme/x").slice(0, 10), "the shortened commit"],
  ])("tells %s apart", (revision, expected) => {
    expect(said(rule, used({ id: "acme/x" }, { revision }))[0]).toContain(expected);
  });

  it("tells one repo once, with what to write at the place that is shown", () => {
    const { repos, references } = used({ id: "acme/x" });
    const flag = { form: "flag", name: "--revision", written: null } as const;
    const several = [
      { ...references[0]!, path: "z.py" },
      { ...references[0]!, path: "a.sh", revisionSlot: flag },
    ];
    expect(said(rule, { repos, references: several })).toEqual([
      expect.stringMatching(/^note a\.sh:12 .* → Write `--revision [0-9a-f]{40}`\.$/),
    ]);
  });

  it("tells the same of several places once, with the others beside it", () => {
    const { repos, references } = used({ id: "acme/x" });
    const again = [
      { ...references[0]!, line: 30 },
      { ...references[0]!, path: "b.py" },
    ];
    const { findings } = judge([rule], { repos, references: [...again, ...references] });
    expect(findings).toHaveLength(1);
    expect(findings[0]!.location).toMatchObject({ path: "app/main.py", line: 12 });
    expect(findings[0]!.related).toEqual([
      { path: "app/main.py", line: 30, role: "also-here" },
      { path: "b.py", line: 12, role: "also-here" },
    ]);
  });

  it.each([
    ["a full commit", used({ id: "acme/x" }, { revision: commitOf("acme/x") })],
    ["a Space", used({ id: "acme/x", kind: "space" })],
    ["a mention", { ...used({ id: "acme/x" }, { usage: "mention" }), policy: "scan: { mentions: check }" }],
    ["a repo that is not visible", used({ id: "acme/x", status: "not-visible" })],
    ["a Hub that does not answer", used({ id: "acme/x", status: "unavailable" })],
  ] as const)("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
