/** What the workflow asks for, validated. */
export interface Inputs {
  /** Path below the root, or `owner/repo/path@ref`; null for the default path, which may be missing. */
  policy: string | null;
  policyToken: string | null;
  hubUrl: string | null;
  hubToken: string | null;
  /** Seconds. */
  hubTimeout: number;
  hubWait: number;
  githubToken: string | null;
  comment: "auto" | "always" | "never";
  issue: "auto" | "never";
  /** What tells this leg of a matrix from the others; null where there is none. */
  leg: string | null;
  /** `auto`: where a step cannot show every annotation. */
  checkRun: "auto" | "always" | "never";
  /** Whether what the default branch uses is handed to the dependency graph. */
  dependencySubmission: boolean;
  /** Whether fixes are offered in a review of the pull request. */
  suggest: boolean;
  failOn: "error" | "warning" | "never";
  /** Revisions; null for those of the event. */
  base: string | null;
  head: string | null;
  paths: string[];
  exclude: string[];
  lock: string | null;
  /** Path of the audit log. */
  auditLog: string | null;
  /** Path for the Hub snapshot of the run. */
  record: string | null;
  /** Path of the baseline; null for the default path, which may be missing. */
  baseline: string | null;
  reportFile: string | null;
  sarifFile: string | null;
  bomFile: string | null;
  /** Path of a Hub snapshot. */
  offline: string | null;
  mode: "review" | "publish";
}

/** Everything that is wrong with the inputs, one line each. */
export class InputError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "InputError";
    this.problems = problems;
  }
}

/** All inputs with their defaults: the only place where these stand. */
export const DEFAULTS = {
  policy: "",
  "policy-token": "",
  "hub-url": "",
  "hub-token": "",
  "hub-timeout": "10",
  "hub-wait": "120",
  "github-token": "",
  comment: "auto",
  issue: "auto",
  "comment-key": "",
  "check-run": "auto",
  "dependency-submission": "false",
  suggest: "false",
  "fail-on": "error",
  base: "",
  head: "",
  paths: "",
  exclude: "",
  lock: "",
  baseline: "",
  "report-file": "",
  "sarif-file": "",
  "bom-file": "",
  "audit-log": "",
  record: "",
  offline: "",
  mode: "review",
} as const;

type Name = keyof typeof DEFAULTS;

/** Reads `INPUT_…` as a runner sets them. Throws `InputError` with every problem. */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs {
  const problems: string[] = [];
  const read = (name: Name): string => environment[`INPUT_${name.toUpperCase()}`]?.trim() || DEFAULTS[name];
  const text = (name: Name): string | null => read(name) || null;
  const lines = (name: Name): string[] =>
    read(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith("#"));
  const oneOf = <T extends string>(name: Name, known: readonly T[]): T => {
    const value = read(name);
    const found = known.find((one) => one === value.toLowerCase());
    if (found === undefined) problems.push(`${name} is one of ${known.join(", ")}, not ${JSON.stringify(value)}.`);
    return found ?? known[0]!;
  };
  const seconds = (name: Name, most: number): number => {
    const value = read(name);
    const number = Number(value);
    const isRight = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) && number > 0 && number <= most;
    if (!isRight)
      problems.push(`${name} is a number of seconds above 0 and up to ${most}, not ${JSON.stringify(value)}.`);
    return isRight ? number : Number(DEFAULTS[name]);
  };
  const url = (name: Name): string | null => {
    const value = text(name);
    if (value === null) return null;
    if (!/^https?:\/\//.test(value) || !URL.canParse(value))
      problems.push(`${name} is an http or https address, not ${JSON.stringify(value)}.`);
    return value;
  };
  const inputs: Inputs = {
    policy: text("policy"),
    policyToken: text("policy-token"),
    hubUrl: url("hub-url"),
    hubToken: text("hub-token"),
    hubTimeout: seconds("hub-timeout", 600),
    hubWait: seconds("hub-wait", 86_400),
    githubToken: text("github-token"),
    comment: oneOf("comment", ["auto", "always", "never"]),
    issue: oneOf("issue", ["auto", "never"]),
    leg: legOf(text("comment-key")),
    checkRun: oneOf("check-run", ["auto", "always", "never"]),
    dependencySubmission: oneOf("dependency-submission", ["false", "true"]) === "true",
    suggest: oneOf("suggest", ["false", "true"]) === "true",
    failOn: oneOf("fail-on", ["error", "warning", "never"]),
    base: text("base"),
    head: text("head"),
    paths: lines("paths"),
    exclude: lines("exclude"),
    lock: text("lock")?.replace(/^(?:\.\/)+/, "") ?? null,
    baseline: text("baseline"),
    auditLog: text("audit-log"),
    record: text("record"),
    reportFile: text("report-file"),
    sarifFile: text("sarif-file"),
    bomFile: text("bom-file"),
    offline: text("offline"),
    mode: oneOf("mode", ["review", "publish"]),
  };
  // The runner warns of inputs that action.yml does not have, and nobody reads that.
  for (const name of Object.keys(environment)) {
    const input = /^INPUT_(.+)$/.exec(name)?.[1]?.toLowerCase();
    if (input !== undefined && !Object.hasOwn(DEFAULTS, input))
      problems.push(`There is no input ${JSON.stringify(input)}.`);
  }
  if (problems.length > 0) throw new InputError(problems);
  return inputs;
}

/** The values of a matrix in a line, as action.yml has them by default: `null` without a matrix. */
function legOf(given: string | null): string | null {
  if (given === null || given === "null") return null;
  let value: unknown;
  try {
    value = JSON.parse(given);
  } catch {
    return given;
  }
  if (typeof value !== "object" || value === null) return String(value);
  const values = Object.values(value).map((one) => (typeof one === "object" ? JSON.stringify(one) : String(one)));
  return values.length === 0 ? null : values.join(", ");
}
