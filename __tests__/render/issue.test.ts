import { describe, expect, it } from "@jest/globals";
import type { Finding } from "../../src/domain/report.ts";
import { issuePageOf, issueWordsOf, unseenBy } from "../../src/render/issue.ts";
import { HOSTILE_TEXTS } from "../builders/hostile-texts.ts";
import { aFinding, aRepo, aReport, HUB, someEvidence } from "../builders/report.ts";
import { nothingReport } from "../builders/reports.ts";
import { lookAtMarkdown } from "./inert.ts";

const SOURCE = "https://github.com/acme/support-bot/blob/0123";
const RUN = "https://github.com/acme/support-bot/actions/runs/7";
const options = { sourceUrl: SOURCE, runUrl: RUN };

const drift = (overrides: Partial<Finding> = {}): Finding =>
  aFinding({
    rule: "license-drift",
    severity: "warning",
    message:
      "The license text `LICENSE` of `acme/sentiment-base` changed (2 lines added, 1 line removed) since it was locked.",
    subject: "LICENSE",
    fix: "Have the new text read, then run `model-review lock`.",
    evidence: [
      someEvidence({ source: "lock", path: "models.lock.yml", line: 12, url: null, quote: "path: LICENSE" }),
      ...["- for any purpose", "+ for research only", "+ and nothing else"].map((quote) =>
        someEvidence({ source: "license-file", path: "LICENSE", line: null, quote }),
      ),
    ],
    ...overrides,
  });
const of = (...findings: Finding[]) => aReport({ repos: [aRepo()], findings });

describe("an issue", () => {
  it("says what changed upstream, with the lines of a license that came and went", () => {
    const page = issuePageOf(of(drift()), options)!;
    expect(page.title).toBe("Model review: 1 repository changed since it was locked");
    expect(page.about).toEqual(["model:acme/sentiment-base"]);
    const text = page.text(65_536);
    expect(text).toMatch(/^### ⚠️ Model review: 1 repository changed since it was locked\n/);
    expect(text).toContain("To accept a change, run `model-review lock`");
    expect(text).toContain("\n  ```diff\n  - for any purpose\n  + for research only\n  + and nothing else\n  ```\n");
    expect(text).toContain("lock file models.lock.yml line 12");
    expect(text).toContain("[`app/main.py:12`](https://github.com/acme/support-bot/blob/0123/app/main.py#L12)");
  });

  it.each([
    ["nothing", of()],
    ["a pull request without models", nothingReport()],
    ["warnings about other things", of(aFinding({ rule: "weights-unsafe", severity: "warning" }))],
    ["a branch that moved", of(drift({ rule: "commit-drift", severity: "note" }))],
    ["what an exception covers", of(drift({ state: "excepted" }))],
    ["what was there before", of(drift({ state: "preexisting" }))],
  ])("is not opened for %s", (_, report) => expect(issuePageOf(report, options)).toBeNull());

  it("counts errors of other rules apart, and lists notes beside them", () => {
    const page = issuePageOf(
      of(aFinding(), drift(), drift({ rule: "commit-drift", severity: "note", message: "moved" })),
      options,
    )!;
    expect(page.title).toBe("Model review: 1 repository changed since it was locked and 1 other error");
    expect(page.text(65_536)).toMatch(/### ❌[^]*#### Changed upstream[^]*#### Errors[^]*<summary>Also moved/);
    expect(issuePageOf(of(aFinding()), options)!.title).toBe("Model review: 1 error");
  });

  it("knows the same things by their fingerprint, however they are worded and wherever they stand", () => {
    const print = (...findings: Finding[]): string => issuePageOf(of(...findings), options)!.fingerprint;
    expect(print(drift({ message: "other words", evidence: [] }), aFinding())).toBe(print(aFinding(), drift()));
    expect(print(drift({ subject: "NOTICE" }))).not.toBe(print(drift()));
    expect(print(drift({ severity: "error" }))).not.toBe(print(drift()));
    expect(print(drift())).toMatch(/^[0-9a-f]{16}$/);
  });

  it("names what could not be looked at, under each of its names", () => {
    const unseen = aRepo({
      id: "acme/y",
      status: "unavailable",
      cause: "HTTP 503",
      requestedAs: [{ id: "acme/old", revision: null }],
    });
    const report = aReport({ repos: [aRepo(), unseen], findings: [drift()] });
    expect(unseenBy(report)).toEqual(["model:acme/y", "model:acme/old"]);
    expect(issuePageOf(report, options)!.text(65_536)).toContain("- `acme/y`: HTTP 503");
  });

  it("keeps within its limit, and says what it left out", () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      drift({
        repo: { kind: "model", id: `acme/m${index}` },
        message: `\`acme/m${index}\` changed. ${"模".repeat(200)}`,
      }),
    );
    const text = issuePageOf(of(...many), options)!.text(20_000);
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(text).toMatch(/\*\*Left out for length:\*\* \d+ changes/);
  });

  it.each(Object.entries(HOSTILE_TEXTS))("holds nothing alive: %s", (_, foreign) => {
    const finding = drift({
      message: `\`acme/x\` was under \`${foreign}\` ${foreign}`,
      fix: foreign,
      subject: foreign,
      evidence: [
        someEvidence({ source: "license-file", quote: `+ ${foreign}`, path: foreign }),
        someEvidence({ source: "license-file", quote: `- ${foreign}\n\`\`\`\n<img src=x>`, url: foreign }),
        someEvidence({ source: "lock", quote: foreign, path: foreign, url: null }),
      ],
    });
    const unseen = aRepo({ id: foreign, status: "unavailable", cause: foreign });
    const report = aReport({
      repos: [aRepo(), unseen],
      findings: [finding],
      tool: { name: "model-review", version: foreign },
    });
    const page = issuePageOf(report, options)!;
    const seen = lookAtMarkdown(page.text(65_536));
    expect(seen.alive).toEqual([]);
    for (const url of seen.links) expect([HUB, SOURCE, RUN].some((ours) => url.startsWith(ours))).toBe(true);
    expect(page.title).toMatch(/^[\w :,]+$/);
  });

  it("links a run only where it is one", () => {
    expect(issueWordsOf({ runUrl: RUN }).closing).toContain(`[the last review](${RUN})`);
    expect(issueWordsOf({ runUrl: "javascript:alert(1)" }).closing).not.toContain("javascript");
  });
});
