import type { Finding, Report } from "../../src/domain/report.ts";
import {
  aFinding,
  aLocation,
  anAncestor,
  aReference,
  aRepo,
  aReport,
  commitOf,
  documentationWith,
  HUB,
  RULES,
  someEvidence,
} from "./report.ts";

/** A pull request that touches no model. */
export function nothingReport(): Report {
  return aReport({ references: [aReference({ change: "unchanged" })], repos: [aRepo()] });
}

/** One well-kept model, pinned. */
export function goodReport(): Report {
  const commit = commitOf("acme/sentiment-base");
  return aReport({
    references: [aReference({ revision: commit, change: "added" })],
    repos: [aRepo({ requestedAs: [{ id: "acme/sentiment-base", revision: commit }] })],
  });
}

const LICENSE_FIX = `Ask for an exception in \`.github/model-policy.yml\`:

exceptions:
  - rule: license-not-allowed
    repo: facebook/nllb-200-distilled-600M
    reason: …
    owner: "@acme/legal"
    until: 2027-03-31`;

function nonCommercialFinding(overrides: Partial<Finding> = {}): Finding {
  const commit = commitOf("facebook/nllb-200-distilled-600M");
  return aFinding({
    message:
      "`cc-by-nc-4.0` is not in `licenses.allow`: it forbids commercial use, and the profile says `purpose: commercial`.",
    fix: LICENSE_FIX,
    repo: { kind: "model", id: "facebook/nllb-200-distilled-600M" },
    location: aLocation("services/translate/worker.py", 31),
    evidence: [
      someEvidence({ commit, url: `${HUB}/facebook/nllb-200-distilled-600M/blob/${commit}/README.md#L201`, line: 201 }),
    ],
    ...overrides,
  });
}

/** Several models: good ones, a forbidden license, no card, remote code, a removed one, an old finding, an exception. */
export function badReport(): Report {
  const pinned = commitOf("BAAI/bge-m3");
  const nllb = { id: "facebook/nllb-200-distilled-600M", kind: "model" as const };
  return aReport({
    verdict: "fail",
    reason: "3 errors (license-not-allowed, model-card-missing, remote-code-unpinned).",
    references: [
      aReference({ id: nllb.id, ...aLocation("services/translate/worker.py", 31), change: "added" }),
      aReference({ id: nllb.id, ...aLocation("services/translate/batch.py", 8), change: "added" }),
      aReference({
        id: "BAAI/bge-m3",
        revision: pinned,
        ...aLocation("services/search/index.py", 19),
        change: "changed",
        before: { id: "BAAI/bge-m3", revision: "main" },
      }),
      aReference({
        id: "acme/intent-router",
        revision: "v2",
        ...aLocation("deploy/values.yaml", 44),
        change: "added",
        library: "vllm",
      }),
      aReference({
        id: "distilbert/distilbert-base-uncased",
        ...aLocation("notebooks/eval.ipynb", 210, { cell: 4 }),
        change: "removed",
      }),
      aReference({
        kind: "dataset",
        id: "acme/tickets-2026",
        ...aLocation("training/config.yml", 6),
        change: "added",
        library: "datasets",
      }),
      aReference({ id: "acme/sentiment-base", ...aLocation("app/main.py", 12), change: "unchanged" }),
    ],
    repos: [
      aRepo({
        id: nllb.id,
        license: { declared: "cc-by-nc-4.0", state: "spdx", expression: "CC-BY-NC-4.0", clauses: ["noncommercial"] },
        decision: { outcome: "deny", decidedBy: "CC-BY-NC-4.0", reason: "not in licenses.allow" },
        effectiveLicense: "CC-BY-NC-4.0",
        weights: { formats: ["pickle"], unsafeFiles: ["pytorch_model.bin"], trainingState: [] },
        documentation: documentationWith({ limitations: "mentioned" }),
        record: { pipelineTag: "translation", files: ["README.md", "pytorch_model.bin"] },
      }),
      aRepo({
        id: "BAAI/bge-m3",
        requestedAs: [{ id: "BAAI/bge-m3", revision: pinned }],
        license: { declared: "mit", expression: "MIT" },
        effectiveLicense: "MIT",
        record: { commit: pinned },
      }),
      aRepo({
        id: "acme/intent-router",
        requestedAs: [{ id: "acme/intent-router", revision: "v2" }],
        documentation: documentationWith({}, { card: "missing", words: 0 }),
        remoteCode: { present: true, files: ["modeling_router.py"], elsewhere: [] },
      }),
      aRepo({ kind: "dataset", id: "acme/tickets-2026", record: { pipelineTag: null } }),
      aRepo(),
    ],
    findings: [
      nonCommercialFinding({ related: [{ path: "services/translate/batch.py", line: 8, role: "also-here" }] }),
      aFinding({
        rule: "weights-unsafe",
        severity: "warning",
        message: "Its only weights are `pytorch_model.bin`, a pickle: loading it can run code.",
        fix: "Ask upstream for safetensors, or convert and host the weights yourself.",
        repo: nllb,
        location: aLocation("services/translate/worker.py", 31),
      }),
      aFinding({
        rule: "model-card-missing",
        message: "The repository has no README.md, so nobody can tell what the model is for or what it was trained on.",
        fix: "Ask `acme` for a model card, or choose a documented model.",
        repo: { kind: "model", id: "acme/intent-router" },
        location: aLocation("deploy/values.yaml", 44),
        evidence: [
          someEvidence({
            source: "api",
            url: `${HUB}/acme/intent-router/tree/${commitOf("acme/intent-router")}`,
            commit: commitOf("acme/intent-router"),
            path: null,
            line: null,
            quote: null,
          }),
        ],
      }),
      aFinding({
        rule: "remote-code-unpinned",
        message: "`trust_remote_code` runs `modeling_router.py` from `v2`, which its owner can move at any time.",
        fix: `Pin the commit: \`--revision ${commitOf("acme/intent-router")}\``,
        repo: { kind: "model", id: "acme/intent-router" },
        location: aLocation("deploy/values.yaml", 44),
        related: [{ path: "deploy/values.yaml", line: 47, role: "remote-code" }],
      }),
      aFinding({
        rule: "revision-not-pinned",
        severity: "note",
        message: "No revision is asked for: the weights can change under the same name.",
        fix: `Write \`revision="${commitOf(nllb.id)}"\`.`,
        repo: nllb,
        location: aLocation("services/translate/worker.py", 31),
      }),
      aFinding({
        rule: "license-missing",
        state: "preexisting",
        message: "No license is declared.",
        location: aLocation("app/main.py", 12),
      }),
      aFinding({
        rule: "repo-gated",
        severity: "note",
        state: "excepted",
        message: "Downloads need an accepted agreement.",
        fix: null,
        repo: { kind: "dataset", id: "acme/tickets-2026" },
        location: aLocation("training/config.yml", 6),
        exception: {
          reason: "Own data, access granted to the training cluster.",
          owner: "@acme/data",
          until: "2027-03-31",
        },
      }),
    ],
    blindSpots: [
      {
        reason: "dynamic-id",
        path: "services/search/rerank.py",
        line: 52,
        detector: "library-call",
        text: 'CrossEncoder(os.environ["RERANKER"])',
      },
    ],
  });
}

/** A fine-tune under a license that its base does not allow. */
export function lineageReport(): Report {
  const id = "acme/chat-8b";
  return aReport({
    verdict: "fail",
    reason: "1 error.",
    references: [
      aReference({ id, ...aLocation("app/chat.ts", 7), library: "transformers-js", change: "added", revision: "main" }),
    ],
    repos: [
      aRepo({
        id,
        requestedAs: [{ id, revision: "main" }],
        effectiveLicense: "Apache-2.0 AND LicenseRef-HF-llama3.1",
        documentation: documentationWith({ limitations: "not-found", evaluation: "not-found" }),
        lineage: {
          complete: true,
          defects: [],
          ancestors: [
            anAncestor({
              id: "acme/chat-8b-sft",
              of: id,
              relation: "quantized",
              license: { declared: "apache-2.0", state: "spdx", expression: "Apache-2.0", name: null, link: null },
            }),
            anAncestor({
              id: "meta-llama/Llama-3.1-8B-Instruct",
              of: "acme/chat-8b-sft",
              relation: "finetune",
              depth: 2,
            }),
            anAncestor({
              id: "meta-llama/Llama-3.1-8B",
              of: "meta-llama/Llama-3.1-8B-Instruct",
              relation: "finetune",
              depth: 3,
            }),
            anAncestor({
              id: "HuggingFaceH4/ultrachat_200k",
              kind: "dataset",
              of: "acme/chat-8b-sft",
              relation: "trained-on",
              depth: 2,
              declaredIn: "card",
              license: { declared: "mit", state: "spdx", expression: "MIT", name: null, link: null },
            }),
          ],
        },
      }),
    ],
    findings: [
      aFinding({
        rule: "base-model-license-conflict",
        message:
          "`apache-2.0` drops the terms of `meta-llama/Llama-3.1-8B-Instruct` (`llama3.1`), from which it is made: the naming and the acceptable-use policy still bind you.",
        fix: "Treat it as `llama3.1`: allow that license in the policy and meet its terms, or choose a model whose base is Apache-2.0.",
        repo: { kind: "model", id },
        location: aLocation("app/chat.ts", 7),
        evidence: [
          someEvidence({ quote: "license: apache-2.0" }),
          someEvidence({
            source: "api",
            url: `${HUB}/meta-llama/Llama-3.1-8B-Instruct`,
            commit: null,
            path: null,
            line: null,
            quote: "license: llama3.1",
          }),
        ],
      }),
      aFinding({
        rule: "model-card-section-missing",
        severity: "warning",
        message: "The card says nothing on limitations.",
        fix: "Ask upstream to add a section on limitations.",
        repo: { kind: "model", id },
        location: aLocation("app/chat.ts", 7),
      }),
    ],
  });
}

/** Gated and renamed, seen as far as a reader without access sees it. */
export function gatedReport(): Report {
  const id = "google/gemma-3-4b-it";
  return aReport({
    references: [aReference({ id: "google/gemma3-4b", change: "added" })],
    repos: [
      aRepo({
        id,
        requestedAs: [{ id: "google/gemma3-4b", revision: null }],
        license: {
          declared: "gemma",
          state: "known",
          expression: "LicenseRef-HF-gemma",
          texts: [{ path: "LICENSE", oid: null, identified: null, match: "unread" }],
        },
        effectiveLicense: "LicenseRef-HF-gemma",
        documentation: null,
        record: { gated: "manual" },
      }),
    ],
    findings: [
      aFinding({
        rule: "repo-gated",
        severity: "note",
        message: "Downloads need an accepted agreement.",
        fix: "Accept the agreement with the account whose token the build uses.",
        repo: { kind: "model", id },
      }),
    ],
  });
}

/** The Hub answers for one repo of three. */
export function unavailableReport(): Report {
  return aReport({
    verdict: "inconclusive",
    reason: "2 repositories could not be checked.",
    references: ["acme/sentiment-base", "BAAI/bge-m3", "Qwen/Qwen3-8B", "acme/private-thing"].map((id, index) =>
      aReference({ id, ...aLocation("app/main.py", 12 + index), change: "added" }),
    ),
    repos: [
      aRepo(),
      aRepo({ id: "BAAI/bge-m3", status: "unavailable", cause: "429 Too Many Requests, gave up after 120 s" }),
      aRepo({ id: "Qwen/Qwen3-8B", status: "unavailable", cause: "no answer within 10 s, 3 attempts" }),
      aRepo({
        id: "acme/private-thing",
        status: "not-visible",
        cause: "the Hub does not show it (HTTP 401): it does not exist, or it is private",
      }),
    ],
    mishaps: [{ where: "rule weights-unsafe", message: "Cannot read properties of undefined" }],
  });
}

/** An earlier failure, mended. */
export function fixedReport(): Report {
  return goodReport();
}

/** 60 findings on 40 models: more than a reader takes in. */
export function crowdedReport(findings = 60, models = 40): Report {
  const ids = Array.from(
    { length: models },
    (_, index) => `vendor-${index % 7}/model-${String(index).padStart(2, "0")}`,
  );
  const severities = ["error", "warning", "warning", "note"] as const;
  const rules = ["license-not-allowed", "weights-unsafe", "model-card-section-missing", "revision-not-pinned"] as const;
  return aReport({
    verdict: "fail",
    reason: `${Math.ceil(findings / 4)} errors.`,
    references: ids.map((id, index) =>
      aReference({ id, ...aLocation(`services/part-${index % 9}/config.yaml`, 3 + index), change: "added" }),
    ),
    repos: ids.map((id) => aRepo({ id })),
    findings: Array.from({ length: findings }, (_, index) =>
      aFinding({
        rule: rules[index % 4]!,
        severity: severities[index % 4]!,
        message: `Finding ${index + 1}: what is wrong and why, in one sentence that is about as long as such sentences are.`,
        repo: { kind: "model", id: ids[index % models]! },
        location: aLocation(`services/part-${(index % models) % 9}/config.yaml`, 3 + (index % models)),
        evidence: [someEvidence()],
      }),
    ),
  });
}

/** A report in which every foreign text is the given one. */
export function hostileReport(text: string): Report {
  const location = aLocation(text, 3);
  const repo = { kind: "model" as const, id: text };
  return aReport({
    verdict: "fail",
    reason: text,
    run: {
      repository: text,
      base: text,
      head: text,
      policy: [{ source: text, ref: text, sha256: "0".repeat(64) }],
      scanned: { files: 1, bytes: 1, skipped: [{ path: text, reason: "too-large" }] },
    },
    references: [
      aReference({
        id: text,
        written: text,
        revision: text,
        ...location,
        change: "changed",
        before: { id: text, revision: text },
        related: [{ path: text, line: 1, role: "loaded-here" }],
      }),
      aReference({ id: text, written: text, revision: text, ...location, kind: "dataset", change: "removed" }),
    ],
    repos: [
      aRepo({
        id: text,
        requestedAs: [
          { id: text, revision: text },
          { id: `x${text}`, revision: null },
        ],
        cause: text,
        license: {
          declared: text,
          state: "other-named",
          expression: null,
          name: text,
          link: text,
          texts: [{ path: text, oid: text, identified: text, match: "similar" }],
          obligations: [{ id: text, text, source: text }],
        },
        effectiveLicense: text,
        decision: { outcome: "deny", decidedBy: text, reason: text },
        documentation: documentationWith(
          { limitations: "not-found" },
          { generatedBy: text, places: { bias: { line: 1, quote: text } } },
        ),
        weights: { formats: ["pickle"], unsafeFiles: [text], trainingState: [] },
        remoteCode: { present: true, files: [text], elsewhere: [] },
        lineage: {
          complete: false,
          defects: [{ kind: "invalid-id", of: text, written: text }],
          ancestors: [
            anAncestor({
              id: text,
              of: text,
              canonicalId: `${text}2`,
              license: { declared: text, state: "other-named", expression: null, name: text, link: text },
            }),
          ],
        },
        record: {
          pipelineTag: text,
          libraryName: text,
          author: text,
          tags: [text],
          card: {
            license: text,
            [text]: text,
            "model-index": [
              { name: text, results: [{ task: { type: text }, metrics: [{ type: text, value: text }] }] },
            ],
          },
          config: { architectures: [text], model_type: text },
        },
      }),
      aRepo({ id: `u${text}`, status: "unavailable", cause: text }),
    ],
    findings: [
      aFinding({
        message: text,
        fix: text,
        repo,
        location,
        related: [{ path: text, line: 2, role: "remote-code" }],
        evidence: [someEvidence({ url: text, path: text, quote: text, commit: text })],
      }),
      aFinding({
        rule: "base-model-license-conflict",
        message: text,
        fix: `Paste:\n${text}\n${text}`,
        repo,
        location,
        evidence: [someEvidence({ url: `${HUB}/${text}`, quote: text })],
      }),
      aFinding({
        rule: "weights-unsafe",
        severity: "warning",
        standards: [text, `${text}: ${text}`],
        message: `${text} \`${text}\``,
        fix: text,
        repo,
        location,
      }),
      aFinding({
        state: "excepted",
        severity: "warning",
        message: text,
        repo,
        location,
        exception: { reason: text, owner: text, until: text },
      }),
      aFinding({ state: "preexisting", severity: "note", message: text, repo: null, location: null }),
    ],
    proposal: {
      paths: [text],
      problems: [{ source: text, line: 1, column: 1, message: text }],
      enforcement: null,
      appear: [aFinding({ message: text, repo, location })],
      vanish: [aFinding({ message: text, rule: "weights-unsafe", repo, location })],
    },
    blindSpots: [{ reason: "template", path: text, line: 1, detector: "library-call", text }],
    rules: RULES.map((info) => (info.id === "weights-unsafe" ? { ...info, title: text, why: text, fix: text } : info)),
    mishaps: [{ where: text, message: text }],
    auditFirst: [
      { ...repo, severity: "error", places: 2, descendants: 1200, depth: 1 },
      { kind: "model", id: `a${text}`, severity: "warning", places: 1, descendants: null, depth: 3 },
    ],
  });
}

/** A change that allows a license in the policy and adds a model under it. */
export function policyEditReport(): Report {
  const report = badReport();
  const [license] = report.findings;
  return aReport({
    verdict: "fail",
    reason: "1 error (license-not-allowed).",
    references: report.references.slice(0, 2),
    repos: report.repos.slice(0, 1),
    findings: [license!],
    proposal: {
      paths: [".github/model-policy.yml"],
      problems: [],
      enforcement: null,
      appear: [
        aFinding({
          rule: "model-card-section-missing",
          severity: "warning",
          message: "The card says nothing on limitations.",
          location: aLocation("app/main.py", 12),
        }),
      ],
      vanish: [license!],
    },
  });
}

/** Every report by name: what the screenshots show and the tests of all formats go through. */
export const REPORTS: Readonly<Record<string, () => Report>> = {
  nothing: nothingReport,
  good: goodReport,
  bad: badReport,
  lineage: lineageReport,
  gated: gatedReport,
  unavailable: unavailableReport,
  crowded: crowdedReport,
  "policy-edit": policyEditReport,
};
