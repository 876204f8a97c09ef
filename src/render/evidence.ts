import type { Evidence } from "../domain/report.ts";

const SOURCES: Readonly<Record<Evidence["source"], string>> = {
  card: "card",
  "license-file": "license file",
  api: "Hub",
  config: "configuration",
  lock: "lock file",
  policy: "policy",
  code: "code",
};

/** How a finding is known, in words: `card README.md line 3 at 1a2b3c4`. Foreign text. */
export function evidenceText(evidence: Evidence): string {
  const path = evidence.path === null ? "" : ` ${evidence.path}`;
  const line = evidence.line === null ? "" : ` line ${evidence.line}`;
  const commit = evidence.commit === null ? "" : ` at ${evidence.commit.slice(0, 7)}`;
  return `${SOURCES[evidence.source]}${path}${line}${commit}`;
}
