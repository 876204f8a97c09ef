import { beforeAll, describe, expect, it } from "@jest/globals";
import type { ReportV1 } from "../../src/render/report-v1.ts";
import { runShipped } from "../stand-ins/run.ts";

const OFFLINE = ["check", "examples/license-cases", "--offline", "examples/license-cases.hub.json"];

let report: ReportV1;
let comment: string;
beforeAll(async () => {
  const [json, markdown] = await Promise.all([
    runShipped("cli.js", [...OFFLINE, "--format", "json"]),
    runShipped("cli.js", [...OFFLINE, "--format", "markdown"]),
  ]);
  expect([json.code, markdown.code]).toEqual([1, 1]);
  report = JSON.parse(json.stdout) as ReportV1;
  comment = markdown.stdout;
});

interface Case {
  what: string;
  repo: string;
  /** Every finding of the repo: severity, rule, place, what it is about. */
  finds: readonly string[];
  /** What the repo's license came out as. */
  license: Partial<NonNullable<ReportV1["repos"][number]["license"]>>;
}

const CASES: readonly Case[] = [
  {
    what: "a quantized Llama 3 that is labelled MIT",
    repo: "harbourlight/support-llama-3-8b-GGUF",
    finds: ["error base-model-license-conflict deploy/compose.yaml:4"],
    license: { declared: "mit", state: "spdx", expression: "MIT" },
  },
  {
    what: "an adapter without a license on a CC-BY-NC base",
    repo: "harbourlight/refund-lora",
    finds: ["error license-clause-forbidden training/adapter.py:4", "error license-missing training/adapter.py:4"],
    license: { declared: null, state: "absent", expression: null },
  },
  {
    what: "a merge of three, one of them under CC-BY-NC",
    repo: "harbourlight/trio-7b-merge",
    finds: [
      "error base-model-license-conflict deploy/compose.yaml:12",
      "error license-clause-forbidden deploy/compose.yaml:12",
    ],
    license: { declared: "apache-2.0", state: "spdx", expression: "Apache-2.0" },
  },
  {
    what: "a dataset under CC-BY-NC-SA",
    repo: "harbourlight/support-calls",
    finds: ["error license-clause-forbidden training/adapter.py:5"],
    license: { declared: "cc-by-nc-sa-4.0", expression: "CC-BY-NC-SA-4.0" },
  },
  {
    what: "other with a name that is known",
    repo: "stabilityai/sdxl-turbo",
    finds: ["error license-clause-forbidden service/models.py:7"],
    license: { declared: "other", expression: "LicenseRef-Stability-AI-NC-2023" },
  },
  {
    what: "other with a name that only sounds permissive",
    repo: "harbourlight/phone-line-asr",
    finds: ["warning license-unknown service/models.py:8"],
    license: { declared: "other", state: "other-named", expression: null },
  },
  {
    what: "license: cc",
    repo: "harbourlight/announcer-tts",
    finds: ["warning license-ambiguous service/models.py:9"],
    license: { declared: "cc", state: "family", expression: null },
  },
  {
    what: "a list of two licenses, of which both apply",
    repo: "harbourlight/ticket-reranker",
    finds: ["error license-clause-forbidden service/models.py:10"],
    license: { declared: "apache-2.0, cc-by-nc-4.0", expression: "Apache-2.0 AND CC-BY-NC-4.0" },
  },
  {
    what: "a gated model",
    repo: "meta-llama/Meta-Llama-3-8B-Instruct",
    finds: ["warning repo-gated deploy/compose.yaml:8"],
    license: { declared: "llama3", state: "known" },
  },
  {
    what: "a clarification whose file changed",
    repo: "harbourlight/page-reader",
    finds: ["warning license-unknown service/models.py:11"],
    license: { declared: "other", state: "other-named", expression: null },
  },
];

const told = ({ severity, rule, location }: ReportV1["findings"][number]) =>
  `${severity} ${rule} ${location?.path}:${location?.line}`;

describe("the license cases, offline", () => {
  it.each(CASES)("judge $what", ({ repo, finds, license }) => {
    expect(report.findings.filter((finding) => finding.repo?.id === repo).map(told)).toEqual(finds);
    expect(report.repos.find(({ id }) => id === repo)!.license).toMatchObject(license);
  });

  it("tell the lapsed clarification at its line, with the file's present id", () => {
    const [stale, ...more] = report.findings.filter(({ repo }) => repo === null);
    expect(more).toEqual([]);
    expect(told(stale!)).toBe("warning clarification-stale .github/model-policy.yml:18");
    const reader = report.findings.find(({ repo }) => repo?.id === "harbourlight/page-reader")!;
    const [, oid] = /oid: ([0-9a-f]{40})/.exec(reader.fix!)!;
    expect(stale!.message).toContain(`\`${oid}\``);
  });

  it("name the base and the clause that decide", () => {
    const messages = (rule: string, repo: string) =>
      report.findings.filter((finding) => finding.rule === rule && finding.repo?.id === repo).map((one) => one.message);
    const [label] = messages("base-model-license-conflict", "harbourlight/support-llama-3-8b-GGUF");
    for (const fact of [
      "`MIT`",
      "`meta-llama/Meta-Llama-3-8B-Instruct`",
      "`llama3`",
      "`use-restricted`",
      "`mau-threshold`",
    ]) {
      expect(label).toContain(fact);
    }
    const inherited = [
      ["harbourlight/refund-lora", "CohereLabs/aya-expanse-32b"],
      ["harbourlight/trio-7b-merge", "BramVanroy/GEITje-7B-ultra"],
    ] as const;
    for (const [repo, base] of inherited) {
      const [message] = messages("license-clause-forbidden", repo);
      for (const fact of [`\`${base}\``, "`CC-BY-NC-4.0`", "`noncommercial`", "`licenses.forbid`"]) {
        expect(message).toContain(fact);
      }
    }
  });

  it("are nothing else, and every one is in the comment with what to do", () => {
    expect(report.findings.filter(({ state }) => state === "active")).toHaveLength(
      CASES.reduce((sum, { finds }) => sum + finds.length, 1),
    );
    for (const { repo } of CASES) expect(comment).toContain(`[\`${repo}\`]`);
    // One license is outside of the policy for the one clause that is forbidden: that is said once.
    expect(comment.match(/\*\*Fix:\*\*/g)).toHaveLength(report.findings.length - 1);
  });
});
