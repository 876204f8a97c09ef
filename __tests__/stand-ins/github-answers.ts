import type { ServerResponse } from "node:http";
import type { Call } from "./github-contract.ts";
import type { Account, Comment, Fault, Permission, PullRequest, Repository, TreeEntry } from "./github-state.ts";

/** A request that GitHub would not do. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly details: object;
  constructor(status: number, message: string, headers: Record<string, string> = {}, details: object = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.details = details;
  }
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** The fields of all request bodies: each was held against its description before. */
export interface Body {
  body?: string;
  title?: unknown;
  state?: "open" | "closed";
  state_reason?: string;
  labels?: unknown[];
  name?: unknown;
  head_sha?: unknown;
  status?: string;
  conclusion?: string;
  external_id?: string;
  output?: { summary?: string; annotations?: object[] };
  comments?: PlacedComment[];
  commit_id?: string;
  ref?: unknown;
  commit_sha?: unknown;
  sarif?: unknown;
}

/** One request, with what it is about. `nextId`: for what is made new. */
export interface Asked {
  call: Call;
  body: Body;
  account: Account;
  user: { login: string; type: Account["type"] };
  url: URL;
  /** Where the stand-in listens. */
  origin: string;
  /** `owner/name`. */
  name: string;
  repository: Repository;
  /** Of the issue or pull request; `NaN` where none is named. */
  number: number;
  nextId(): number;
}

/** Answers by GitHub's operation ids; a `Refusal` is thrown. */
export type Operations = Readonly<Record<string, (asked: Asked) => Answer>>;

export function needs(account: Account, ...permissions: Permission[]): void {
  if (permissions.some((permission) => account.write.includes(permission))) return;
  const accepted = permissions.map((permission) => `${permission}=write`).join("; ");
  throw new Refusal(403, "Resource not accessible by integration", { "x-accepted-github-permissions": accepted });
}

export function checked(body: string | undefined): string {
  const text = body ?? "";
  if ([...text].length > 65_536) {
    const errors = [
      {
        resource: "IssueComment",
        code: "unprocessable",
        field: "data",
        message: "Body is too long (maximum is 65536 characters)",
      },
    ];
    throw new Refusal(422, "Validation Failed", {}, { errors });
  }
  return text;
}

export function found(comments: readonly Comment[], call: Call): Comment {
  const comment = comments.find((one) => one.id === Number(call.path["comment_id"]));
  if (comment === undefined) throw new Refusal(404, "Not Found");
  return comment;
}

export function pullOf(repository: Repository, number: number): PullRequest {
  const pull = repository.pulls.get(number);
  if (pull === undefined) throw new Refusal(404, "Not Found");
  return pull;
}

/** All below a commit or a folder, by its object id; null where there is no such tree. */
export function treeOf({ trees }: Repository, oid: string): TreeEntry[] | null {
  const whole = trees.get(oid);
  if (whole !== undefined) return whole;
  for (const entries of trees.values()) {
    const folder = entries.find(({ type, sha }) => type === "tree" && sha === oid);
    if (folder === undefined) continue;
    const prefix = `${folder.path}/`;
    return entries
      .filter(({ path }) => path.startsWith(prefix))
      .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
  }
  return null;
}

export function pullBody({ number, head, base, open }: PullRequest): object {
  return {
    number,
    state: open ? "open" : "closed",
    head: { sha: head.sha, ref: head.ref, repo: { full_name: head.repo } },
    base: { sha: base.sha, ref: base.ref },
  };
}

/** A comment of a review as it is asked for. */
export interface PlacedComment {
  path: string;
  body?: string;
  line?: number;
  side?: string;
  start_line?: number;
  start_side?: string;
}

/** What GitHub refuses about the place of a comment; null where nothing. Lines of the new side only, as hunks show them. */
export function misplaced(pull: PullRequest, { path, line, side, start_line: start }: PlacedComment): string | null {
  const patch = pull.files.find((file) => file.filename === path)?.patch;
  if (patch === undefined) return "Path could not be resolved";
  if (line === undefined || side !== "RIGHT") return "Line could not be resolved";
  const hunkOf = new Map<number, number>();
  let [hunk, next] = [0, 0];
  for (const text of patch.split("\n")) {
    const header = /^@@ -\S+ \+(\d+)/.exec(text);
    if (header !== null) [hunk, next] = [hunk + 1, Number(header[1])];
    else if (/^[+ ]/.test(text)) hunkOf.set(next++, hunk);
  }
  if (!hunkOf.has(line)) return "Line could not be resolved";
  if (start === undefined) return null;
  if (start >= line) return "start_line must precede the end line.";
  return hunkOf.get(start) === hunkOf.get(line) ? null : "start_line must be part of the same hunk as the line.";
}

export function paged(call: Call, url: URL, origin: string, items: readonly object[]): Answer {
  const size = Math.min(100, Number(call.query["per_page"] ?? 30));
  const page = Number(call.query["page"] ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string): string => {
    const query = new URLSearchParams(url.searchParams);
    query.set("page", String(to));
    return `<${origin}${url.pathname}?${query}>; rel="${relation}"`;
  };
  return {
    status: 200,
    body: items.slice((page - 1) * size, page * size),
    ...(page < last ? { headers: { link: [link(page + 1, "next"), link(last, "last")].join(", ") } } : {}),
  };
}

export function refuse(way: Exclude<Fault["with"], "hang" | "reset" | "lost-answer">): never {
  const soon = String(Math.floor(Date.now() / 1000) + 3600);
  switch (way) {
    case "rate-limit":
      throw new Refusal(403, "API rate limit exceeded for installation ID 1.", {
        "x-ratelimit-limit": "1000",
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": soon,
      });
    case "secondary-rate-limit":
      throw new Refusal(
        403,
        "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
        { "retry-after": "60" },
      );
    case "locked":
      throw new Refusal(403, "Unable to create comment because issue is locked.");
    case "html":
      throw new Refusal(502, "<html>");
    case 403:
      throw new Refusal(403, "Resource not accessible by integration", {
        "x-accepted-github-permissions": "issues=write; pull_requests=write",
      });
    default:
      throw new Refusal(
        way,
        way === 404
          ? "Not Found"
          : way === 401
            ? "Bad credentials"
            : way === 422
              ? "Validation Failed"
              : "Server Error",
      );
  }
}

export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const isText = typeof body === "string";
  response.writeHead(status, { "content-type": isText ? "text/html" : "application/json; charset=utf-8", ...headers });
  response.end(body === null ? undefined : isText ? body : JSON.stringify(body));
}
