/** What started the run, as far as a review needs it. */
export interface ActionEvent {
  name: string;
  /** `owner/name`; null outside of GitHub. */
  repository: string | null;
  serverUrl: string;
  apiUrl: string;
  runUrl: string | null;
  run: number;
  attempt: number;
  /** Tells this step's comment from those of other workflows, jobs and steps. */
  commentKey: string;
  /** Checked-out commit. */
  sha: string | null;
  /** `refs/heads/…`, as the runner gives it. */
  ref: string | null;
  isDefaultBranch: boolean;
  /** Commits of the event; null where it has none. */
  base: string | null;
  head: string | null;
  /** The repository's own branch; null where the event does not tell. */
  defaultBranch: string | null;
  /** The branch that is merged into, or that the event is about; null where it is about none. */
  branch: string | null;
  /** `isFork`: its token may only read. */
  pullRequest: { number: number; isFork: boolean } | null;
  /** Of `workflow_run`: the run whose report is to be published. */
  triggeredBy: Trigger | null;
}

/** A finished run of another workflow. */
export interface Trigger {
  workflow: string;
  run: number;
  attempt: number;
  head: string;
  event: string;
  /** `owner:branch` that it ran for. */
  branch: string | null;
}

/** The event cannot be reviewed; says why and what to do. */
export class EventError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "EventError";
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the runner's variables and the event's payload. Throws `EventError`. */
export function readEvent(environment: Environment, readText: (path: string) => string | null): ActionEvent {
  const variable = (name: string): string | null => environment[name]?.trim() || null;
  const name = variable("GITHUB_EVENT_NAME") ?? "workflow_dispatch";
  const path = variable("GITHUB_EVENT_PATH");
  const payload = payloadOf(path === null ? null : readText(path));
  const serverUrl = variable("GITHUB_SERVER_URL") ?? "https://github.com";
  const repository = repositoryOf(variable("GITHUB_REPOSITORY"));
  const run = Number(variable("GITHUB_RUN_ID") ?? 0) || 0;
  const attempt = Number(variable("GITHUB_RUN_ATTEMPT") ?? 1) || 1;
  const pull = at(payload, "pull_request");
  const number = at(pull, "number");
  const isPull = isAboutPull(name);
  return {
    name,
    repository,
    serverUrl,
    apiUrl: variable("GITHUB_API_URL") ?? "https://api.github.com",
    runUrl:
      repository === null || run === 0
        ? null
        : `${serverUrl}/${repository}/actions/runs/${run}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
    run,
    attempt,
    commentKey: ["GITHUB_WORKFLOW", "GITHUB_JOB", "GITHUB_ACTION"].map((part) => variable(part) ?? "").join("/"),
    sha: commitOf(variable("GITHUB_SHA")),
    ref: refOf(variable("GITHUB_REF")),
    // What runs on pull_request_target runs at the default branch, and is about another.
    isDefaultBranch:
      name !== "pull_request_target" && variable("GITHUB_REF") === `refs/heads/${String(at(payload, "repository", "default_branch"))}`,
    ...commitsOf(name, payload),
    defaultBranch: textOf(at(payload, "repository", "default_branch")),
    branch: branchOf(name, payload, variable("GITHUB_REF")),
    pullRequest:
      isPull && Number.isSafeInteger(number) && (number as number) > 0
        ? { number: number as number, isFork: name !== "pull_request_target" && isFork(pull, repository) }
        : null,
    triggeredBy: name === "workflow_run" ? triggerOf(at(payload, "workflow_run")) : null,
  };
}

function isAboutPull(name: string): boolean {
  return name === "pull_request" || name === "pull_request_target" || name === "pull_request_review";
}

function commitsOf(name: string, payload: unknown): { base: string | null; head: string | null } {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
      return {
        base: commitOf(at(payload, "pull_request", "base", "sha")),
        head: commitOf(at(payload, "pull_request", "head", "sha")),
      };
    case "merge_group":
      return {
        base: commitOf(at(payload, "merge_group", "base_sha")),
        head: commitOf(at(payload, "merge_group", "head_sha")),
      };
    case "push":
      return { base: commitOf(at(payload, "before")), head: commitOf(at(payload, "after")) };
    default:
      return { base: null, head: null };
  }
}

function branchOf(name: string, payload: unknown, ref: string | null): string | null {
  const pull = isAboutPull(name);
  const told = pull ? at(payload, "pull_request", "base", "ref") : at(payload, "merge_group", "base_ref");
  const full = typeof told === "string" ? told : pull || name === "merge_group" ? null : ref;
  if (full === null || full.length > 255) return null;
  if (full.startsWith("refs/heads/")) return full.slice("refs/heads/".length);
  // A tag is no branch; a pull request names its base without the folder.
  return full.startsWith("refs/") ? null : full;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" && value.length <= 255 ? value : null;
}

/** A branch that comes from elsewhere, or by Dependabot, runs with a token that may only read, but on `pull_request_target`. */
function isFork(pull: unknown, repository: string | null): boolean {
  const from = at(pull, "head", "repo", "full_name");
  return typeof from !== "string" || from !== repository || at(pull, "user", "login") === "dependabot[bot]";
}

function triggerOf(run: unknown): Trigger | null {
  const [id, attempt, workflow, event, branch] = ["id", "run_attempt", "name", "event", "head_branch"].map((key) =>
    at(run, key),
  );
  const owner = at(run, "head_repository", "owner", "login");
  const head = commitOf(at(run, "head_sha"));
  if (!Number.isSafeInteger(id) || head === null) return null;
  const isNamed =
    typeof owner === "string" &&
    /^[A-Za-z0-9-]{1,39}$/.test(owner) &&
    typeof branch === "string" &&
    branch.length <= 255;
  return {
    workflow: typeof workflow === "string" ? workflow : "",
    run: id as number,
    attempt: Number.isSafeInteger(attempt) ? (attempt as number) : 1,
    head,
    event: typeof event === "string" ? event : "",
    branch: isNamed ? `${owner}:${branch}` : null,
  };
}

function payloadOf(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new EventError("The file that GITHUB_EVENT_PATH names is not JSON.");
  }
}

function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (node, key) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, key)
        ? (node as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

/** A commit id that stands for something: a new branch has one of zeros. */
function commitOf(value: unknown): string | null {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value)
    ? value
    : null;
}

function refOf(value: string | null): string | null {
  return value !== null && /^refs\/[^\s\p{Cc}]{1,250}$/u.test(value) ? value : null;
}

function repositoryOf(value: string | null): string | null {
  return value !== null && /^[A-Za-z0-9-]{1,39}\/[\w.-]{1,100}$/.test(value) ? value : null;
}
