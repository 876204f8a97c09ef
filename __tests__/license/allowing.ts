import type { AllowEntry } from "../../src/domain/policy.ts";

/** An allow list as a policy would hold it. */
export function allowing(...written: string[]): AllowEntry[] {
  return written.map((entry, index) => ({
    written: entry,
    source: ".github/model-policy.yml",
    line: index + 2,
    column: 5,
  }));
}
