import { quoted } from "../../domain/quoted.ts";
import { isNamespacedId } from "../../domain/repo-id.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, someOf, subjectOf } from "../words.ts";

interface Hazard {
  key: string;
  value: string;
  what: string;
}

const DEEPEST = 4;

export default defineRule({
  id: "config-code-hazard",
  title: "Configuration that loads code",
  severity: "error",
  since: "0.1.0",
  why: "A config.json should be data. Some keys make versions of transformers load code although the caller has not allowed it (CVE-2026-4372, CVE-2026-5241), or take code from a repository that nobody here has named.",
  fix: "Do not load it without reading the code that it names; keep transformers up to date and pin both commits.",
  example: {
    says: "The configuration of `acme/sentiment-base` sets `_attn_implementation_internal` to `evil/kernel:run`: a kernel of that repository is loaded and run.",
    silent: [
      "on an implementation of the library",
      "on its own code, which has another rule",
      "on the switch turned off",
    ],
  },
  needs: ["config"],
  standards: ["G7 SBOM for AI: Security Properties"],
  on: "repo",
  *check({ repo, hubUrl }) {
    const read = repo.configFile?.status === "read" ? repo.configFile.value : null;
    const hazards = [...hazardsIn(read ?? {}, ""), ...hazardsIn(repo.record?.config ?? {}, "")];
    const seen = new Set<string>();
    for (const { key, value, what } of hazards) {
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        message: `The configuration of ${subjectOf(repo)} sets ${quoted(key)} to ${quoted(value)}: ${what}.`,
        subject: key,
        evidence: [{ ...saidByHub(hubUrl, repo), source: "config", path: "config.json", quote: `"${key}": ${value}` }],
      };
    }
    // What the Hub keeps of auto_map without its keys.
    const told = hazards.filter((hazard) => hazard.key.startsWith("auto_map")).map((hazard) => hazard.value);
    const others = repo.remoteCode.elsewhere.filter((id) => !told.some((value) => value.includes(id)));
    if (others.length > 0) {
      yield {
        message: `${subjectOf(repo)} takes its code from another repository: ${someOf(others.map((id) => quoted(id)))}.`,
        subject: "auto_map",
        evidence: [{ ...saidByHub(hubUrl, repo), source: "config", path: "config.json" }],
      };
    }
  },
});

/** Keys that load code, also in the configurations of parts (`text_config`, `vision_config`). */
function* hazardsIn(config: Record<string, unknown>, at: string, depth = 0): Iterable<Hazard> {
  for (const [key, value] of Object.entries(config)) {
    const path = at === "" ? key : `${at}.${key}`;
    if (key === "trust_remote_code" && value === true) {
      yield { key: path, value: "true", what: "the repository allows itself to run its own code" };
    } else if (/^_?attn_implementation(?:_internal)?$/.test(key) && typeof value === "string" && isKernel(value)) {
      yield { key: path, value, what: "a kernel of that repository is loaded and run" };
    } else if (key === "auto_map" && isRecord(value)) yield* foreignCode(value, path);
    else if (isRecord(value) && depth < DEEPEST) yield* hazardsIn(value, path, depth + 1);
  }
}

/** `org/name`, `org/name:function` or `org/name@revision`: anything else is an implementation of the library. */
function isKernel(value: string): boolean {
  return isNamespacedId(value.split(/[:@]/, 1)[0]!);
}

/** `auto_map` values of the form `other/repo--module.Class` (transformers: dynamic_module_utils.py). */
function* foreignCode(map: Record<string, unknown>, at: string): Iterable<Hazard> {
  for (const [key, value] of Object.entries(map)) {
    for (const target of Array.isArray(value) ? value : [value]) {
      const id = typeof target === "string" && target.includes("--") ? target.split("--", 1)[0]! : "";
      if (isNamespacedId(id))
        yield {
          key: `${at}.${key}`,
          value: String(target),
          what: `its code comes from \`${id}\`, at no certain commit`,
        };
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
