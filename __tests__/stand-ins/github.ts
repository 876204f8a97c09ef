/**
 * Stands in for GitHub's REST API: stateful, with requests held against GitHub's own description, with permissions and with
 * faults that can be switched on. Loopback only. By hand: `npm run github`, then `GITHUB_API_URL=http://127.0.0.1:PORT`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  checked,
  found,
  misplaced,
  needs,
  paged,
  pullBody,
  pullOf,
  refuse,
  Refusal,
  send,
  type Answer,
  type PlacedComment,
} from "./github-answers.ts";
import { callOf, type Call } from "./github-contract.ts";
import type {
  Account,
  CheckRun,
  Comment,
  Fault,
  Issue,
  ListedRepository,
  Permission,
  PullRequest,
  Repository,
  RequestRecord,
} from "./github-state.ts";

export type * from "./github-state.ts";

/** Tokens that it knows from the start. */
export const WRITER = "ghs_writer";
export const READER = "ghs_reader";
const ALL: readonly Permission[] = ["contents", "pull_requests", "issues", "checks", "security_events", "metadata"];

export class GitHubStandIn {
  url = "";
  readonly log: RequestRecord[] = [];
  readonly repositories = new Map<string, Repository>();
  /** What it lists of an owner's repositories. */
  readonly owners = new Map<string, { type: "Organization" | "User"; repositories: ListedRepository[] }>();
  readonly accounts = new Map<string, Account>([
    [WRITER, { login: "github-actions[bot]", type: "Bot", write: ALL }],
    [READER, { login: "github-actions[bot]", type: "Bot", write: [] }],
  ]);
  readonly faults: Fault[] = [];
  /** Milliseconds before an answer; `before` the state changes, `after` it has. */
  delay: () => { before: number; after: number } = () => ({ before: 0, after: 0 });
  #lastId = 1000;
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  async start(port = 0): Promise<this> {
    await new Promise<void>((listening) => this.#server.listen(port, "127.0.0.1", listening));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  repository(name: string): Repository {
    const known = this.repositories.get(name);
    if (known !== undefined) return known;
    const repository: Repository = {
      comments: [],
      issues: new Map(),
      pulls: new Map(),
      checkRuns: [],
      commits: new Map(),
      contents: new Map(),
      comparisons: new Map(),
      reviews: [],
      trees: new Map(),
      blobs: new Map(),
      snapshots: [],
      sarifs: [],
    };
    this.repositories.set(name, repository);
    return repository;
  }

  /** A pull request to talk about. */
  open(repository: string, number: number, overrides: Partial<PullRequest> = {}): PullRequest {
    const pull: PullRequest = {
      number,
      files: [],
      locked: false,
      open: true,
      head: {
        sha: "1".repeat(40),
        ref: "feature",
        repo: repository,
      },
      base: {
        sha: "0".repeat(40),
        ref: "main",
      },
      ...overrides,
    };
    this.repository(repository).pulls.set(number, pull);
    return pull;
  }

  /** A comment by anybody. */
  say(
    repository: string,
    issue: number,
    body: string,
    user: Comment["user"] = { login: "octocat", type: "User" },
  ): Comment {
    const comment = { id: ++this.#lastId, issue, body, user, edits: 0 };
    this.repository(repository).comments.push(comment);
    return comment;
  }

  /** An issue by anybody. */
  raise(
    repository: string,
    body: string,
    user: Issue["user"] = { login: "octocat", type: "User" },
    title = "An issue",
  ): Issue {
    const { issues, pulls } = this.repository(repository);
    const issue = this.#opened(Math.max(0, ...issues.keys(), ...pulls.keys()) + 1, title, body, user, []);
    issues.set(issue.number, issue);
    return issue;
  }

  #opened(number: number, title: string, body: string, user: Issue["user"], labels: string[]): Issue {
    return { number, title, body, state: "open", labels, user, stateReason: null, locked: false, edits: 0 };
  }

  fail(fault: Fault): void {
    this.faults.push(fault);
  }

  /** Operations asked for, in order. */
  operations(): string[] {
    return this.log.map((record) => record.operation ?? `${record.method} ${record.path}`);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://stand-in");
    // GitHub Enterprise Server has the API below a folder.
    url.pathname = url.pathname.replace(/^\/api\/v3(?=\/)/, "");
    const method = request.method ?? "GET";
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const record: RequestRecord = { method, path: url.pathname, operation: null, status: 0, login: null, mistakes: [] };
    this.log.push(record);
    const pause = this.delay();
    await later(pause.before);
    try {
      const body = chunks.length === 0 ? undefined : (JSON.parse(Buffer.concat(chunks).toString("utf8")) as unknown);
      const account = this.#accountOf(request);
      record.login = account.login;
      const isQuery = method === "POST" && /^(?:\/api)?\/graphql$/.test(url.pathname);
      const call = isQuery ? null : callOf(method, url, body);
      record.operation = isQuery ? "graphql" : (call?.operation ?? null);
      record.mistakes = call?.mistakes ?? [];
      const fault = this.#faultOf(record.operation);
      if (fault?.with === "hang") return;
      if (fault?.with === "reset") return void request.socket.destroy();
      if (fault !== null && fault.with !== "lost-answer") refuse(fault.with);
      if (record.operation === null) throw new Refusal(404, "Not Found");
      if (record.mistakes.length > 0) throw new Refusal(422, "Invalid request.", {}, { errors: record.mistakes });
      const answer = isQuery
        ? { status: 200, body: { data: { viewer: { login: account.login } } } }
        : this.#answer(call!, body as Body, account, url);
      await later(pause.after);
      if (fault?.with === "lost-answer") return void request.socket.destroy();
      record.status = answer.status;
      send(response, answer.status, answer.body, answer.headers);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, String(error));
      record.status = refusal.status;
      if (refusal.message === "<html>")
        send(response, refusal.status, "<html><h1>Unicorn!</h1></html>", { "content-type": "text/html" });
      else
        send(
          response,
          refusal.status,
          {
            message: refusal.message,
            documentation_url: "https://docs.github.com/rest",
            status: String(refusal.status),
            ...refusal.details,
          },
          refusal.headers,
        );
    }
  }

  #accountOf(request: IncomingMessage): Account {
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    const account = token === undefined ? undefined : this.accounts.get(token);
    if (account === undefined) throw new Refusal(401, "Bad credentials");
    return account;
  }

  #faultOf(operation: string | null): Fault | null {
    const index = this.faults.findIndex((fault) => fault.operation === operation || fault.operation === "*");
    const fault = this.faults[index];
    if (fault === undefined) return null;
    if (fault.times !== undefined && --fault.times <= 0) this.faults.splice(index, 1);
    return fault;
  }

  #answer(call: Call, body: Body, account: Account, url: URL): Answer {
    const listing = this.#listing(call, url);
    if (listing !== null) return listing;
    const name = `${call.path["owner"]}/${call.path["repo"]}`;
    const repository = this.repositories.get(name);
    if (repository === undefined) throw new Refusal(404, "Not Found");
    const user = { login: account.login, type: account.type };
    const number = Number(call.path["issue_number"] ?? call.path["pull_number"]);
    switch (call.operation) {
      case "issues/list-comments":
        this.#issue(repository, number);
        return paged(
          call,
          url,
          this.url,
          repository.comments
            .filter((comment) => comment.issue === number)
            .map((comment) => this.#comment(name, comment)),
        );
      case "issues/create-comment": {
        needs(account, "pull_requests", "issues");
        if ((repository.pulls.get(number) ?? repository.issues.get(number))?.locked === true)
          throw new Refusal(403, "Unable to create comment because issue is locked.");
        this.#issue(repository, number);
        const comment = { id: ++this.#lastId, issue: number, user, body: checked(body.body), edits: 0 };
        repository.comments.push(comment);
        return { status: 201, body: this.#comment(name, comment) };
      }
      case "issues/get-comment":
        return { status: 200, body: this.#comment(name, found(repository.comments, call)) };
      case "issues/update-comment": {
        needs(account, "pull_requests", "issues");
        // Whoever may write may also edit what others wrote.
        const comment = found(repository.comments, call);
        comment.body = checked(body.body);
        comment.edits++;
        return { status: 200, body: this.#comment(name, comment) };
      }
      case "issues/delete-comment":
        needs(account, "pull_requests", "issues");
        repository.comments.splice(repository.comments.indexOf(found(repository.comments, call)), 1);
        return { status: 204, body: null };
      case "issues/list-for-repo": {
        const state = call.query["state"] ?? "open";
        const labels = String(call.query["labels"] ?? "")
          .split(",")
          .filter((label) => label !== "");
        const issues = [...repository.issues.values()].filter(
          (issue) =>
            (state === "all" || issue.state === state) &&
            (call.query["creator"] === undefined || issue.user.login === call.query["creator"]) &&
            labels.every((label) => issue.labels.includes(label)),
        );
        // Pull requests are issues to this list; the newest come first.
        const pulls = [...repository.pulls.values()]
          .filter(
            (pull) => call.query["creator"] === undefined && (state === "all" || (state === "open") === pull.open),
          )
          .map((pull) => ({ ...pullBody(pull), title: "", body: null, user: null, labels: [], pull_request: {} }));
        return paged(call, url, this.url, [...pulls, ...issues.map((issue) => this.#issueBody(name, issue)).reverse()]);
      }
      case "issues/create": {
        needs(account, "issues");
        const next = Math.max(0, ...repository.issues.keys(), ...repository.pulls.keys()) + 1;
        const labels = (body.labels ?? []).map(String);
        const issue = this.#opened(next, String(body.title), checked(body.body), user, labels);
        repository.issues.set(next, issue);
        return { status: 201, body: this.#issueBody(name, issue) };
      }
      case "issues/update": {
        needs(account, "issues");
        const issue = this.#issue(repository, number);
        if (!("title" in issue)) throw new Refusal(404, "Not Found");
        if (body.body !== undefined) issue.body = checked(body.body);
        if (body.title !== undefined) issue.title = String(body.title);
        if (body.state !== undefined && body.state !== issue.state) {
          issue.state = body.state;
          issue.stateReason = body.state === "open" ? "reopened" : (body.state_reason ?? "completed");
        }
        issue.edits++;
        return { status: 200, body: this.#issueBody(name, issue) };
      }
      case "issues/add-labels": {
        needs(account, "issues", "pull_requests");
        const issue = repository.issues.get(number);
        issue?.labels.push(...(body.labels ?? []).map(String));
        return { status: 200, body: (body.labels ?? []).map((label) => ({ name: label })) };
      }
      case "pulls/get":
        return { status: 200, body: pullBody(pullOf(repository, number)) };
      case "pulls/list-files":
        return paged(
          call,
          url,
          this.url,
          pullOf(repository, number).files.map((file) => ({ sha: "2".repeat(40), ...file })),
        );
      case "pulls/list-review-comments":
        return paged(
          call,
          url,
          this.url,
          repository.reviews
            .filter((review) => review.pull === number)
            .flatMap((review) => review.comments)
            .map((comment) => ({
              ...comment,
              html_url: `${this.url}/${name}/pull/${number}#discussion_r${comment.id}`,
            })),
        );
      case "pulls/create-review": {
        needs(account, "pull_requests");
        const pull = pullOf(repository, number);
        if (body.commit_id !== undefined && body.commit_id !== pull.head.sha)
          throw new Refusal(422, "Unprocessable Entity", {}, { errors: ["commit_id is not part of the pull request"] });
        const comments = (body.comments ?? []).map((comment) => {
          const problem = misplaced(pull, comment);
          // One comment at a wrong place and there is no review at all.
          if (problem !== null) throw new Refusal(422, "Unprocessable Entity", {}, { errors: [problem] });
          const { path, line, start_line = null } = comment as { path: string; line: number; start_line?: number };
          const id = ++this.#lastId;
          return {
            id,
            pull: number,
            user,
            body: checked(comment.body),
            path,
            line,
            start_line,
            commit_id: pull.head.sha,
          };
        });
        repository.reviews.push({ pull: number, body: body.body ?? "", comments });
        return { status: 200, body: { id: ++this.#lastId, state: "COMMENTED" } };
      }
      case "pulls/list": {
        const state = call.query["state"] ?? "open";
        const head = call.query["head"];
        const pulls = [...repository.pulls.values()].filter(
          (pull) =>
            (state === "all" || (state === "open") === pull.open) &&
            (head === undefined || head === `${pull.head.repo.split("/")[0]}:${pull.head.ref}`),
        );
        return paged(call, url, this.url, pulls.map(pullBody));
      }
      case "repos/get-commit": {
        const ref = call.path["ref"]!;
        const sha = repository.commits.get(ref) ?? (repository.contents.has(ref) ? ref : null);
        if (sha === null) throw new Refusal(422, `No commit found for SHA: ${ref}`);
        return { status: 200, body: { sha } };
      }
      case "repos/get-content": {
        const text = repository.contents.get(String(call.query["ref"] ?? "main"))?.get(call.path["path"]!);
        if (text === undefined) throw new Refusal(404, "Not Found");
        const content = Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n");
        return {
          status: 200,
          body: {
            type: "file",
            encoding: "base64",
            size: Buffer.byteLength(text),
            name: call.path["path"]!.split("/").at(-1),
            path: call.path["path"],
            sha: "3".repeat(40),
            content,
          },
        };
      }
      case "repos/compare-commits-with-basehead": {
        const files = repository.comparisons.get(call.path["basehead"]!);
        if (files === undefined) throw new Refusal(404, "Not Found");
        return {
          status: 200,
          body: {
            status: "ahead",
            total_commits: 1,
            merge_base_commit: { sha: call.path["basehead"]!.split("...")[0] },
            files,
          },
        };
      }
      case "checks/create": {
        needs(account, "checks");
        const run: CheckRun = {
          id: ++this.#lastId,
          name: String(body.name),
          headSha: String(body.head_sha),
          status: body.status ?? "queued",
          conclusion: body.conclusion ?? null,
          externalId: body.external_id ?? null,
          summary: body.output?.summary ?? "",
          annotations: [...(body.output?.annotations ?? [])],
        };
        // GitHub takes a run with a conclusion for completed.
        if (run.conclusion !== null) run.status = "completed";
        repository.checkRuns.push(run);
        return { status: 201, body: this.#checkRun(name, run) };
      }
      case "checks/list-for-ref": {
        const runs = repository.checkRuns.filter(
          (run) =>
            run.headSha === call.path["ref"] &&
            (call.query["check_name"] === undefined || run.name === call.query["check_name"]),
        );
        const latest = [...runs].reverse();
        return {
          status: 200,
          body: { total_count: latest.length, check_runs: latest.map((run) => this.#checkRun(name, run)) },
        };
      }
      case "dependency-graph/create-repository-snapshot":
        needs(account, "contents");
        repository.snapshots.push(body as Record<string, unknown>);
        return { status: 201, body: { id: ++this.#lastId, created_at: "", result: "SUCCESS", message: "" } };
      case "git/get-tree": {
        const tree = repository.trees.get(call.path["tree_sha"]!);
        if (tree === undefined) throw new Refusal(404, "Not Found");
        return { status: 200, body: { sha: call.path["tree_sha"], tree, truncated: false } };
      }
      case "git/get-blob": {
        const content = repository.blobs.get(call.path["file_sha"]!);
        if (content === undefined) throw new Refusal(404, "Not Found");
        return {
          status: 200,
          body: {
            sha: call.path["file_sha"],
            size: content.length,
            encoding: "base64",
            content: Buffer.from(content).toString("base64").replace(/.{60}/g, "$&\n"),
          },
        };
      }
      case "checks/update": {
        needs(account, "checks");
        const run = repository.checkRuns.find((one) => one.id === Number(call.path["check_run_id"]));
        if (run === undefined) throw new Refusal(404, "Not Found");
        run.annotations.push(...(body.output?.annotations ?? []));
        run.conclusion = body.conclusion ?? run.conclusion;
        run.status = body.conclusion === undefined ? (body.status ?? run.status) : "completed";
        return { status: 200, body: this.#checkRun(name, run) };
      }
      case "code-scanning/upload-sarif":
        needs(account, "security_events");
        repository.sarifs.push({
          ref: String(body.ref),
          commit: String(body.commit_sha),
          bytes: String(body.sarif).length,
        });
        return {
          status: 202,
          body: { id: "47177e22", url: `${this.url}/repos/${name}/code-scanning/sarifs/47177e22` },
        };
      default:
        throw new Refusal(501, `The stand-in does not play ${call.operation} yet.`);
    }
  }

  /** Answers what is asked about owners and repositories as such; null for all other questions. */
  #listing(call: Call, url: URL): Answer | null {
    const wanted = { "repos/list-for-org": "Organization", "repos/list-for-user": "User" }[call.operation];
    const owner = this.owners.get(call.path["org"] ?? call.path["username"] ?? call.path["owner"] ?? "");
    if (wanted !== undefined) {
      if (owner?.type !== wanted) throw new Refusal(404, "Not Found");
      return paged(call, url, this.url, owner.repositories);
    }
    if (call.operation !== "repos/get") return null;
    const one = owner?.repositories.find(({ full_name }) => full_name === `${call.path["owner"]}/${call.path["repo"]}`);
    if (one === undefined) throw new Refusal(404, "Not Found");
    return { status: 200, body: one };
  }

  #issue(repository: Repository, number: number): PullRequest | Issue {
    const issue = repository.pulls.get(number) ?? repository.issues.get(number);
    if (issue === undefined) throw new Refusal(404, "Not Found");
    return issue;
  }

  #checkRun(name: string, run: CheckRun): object {
    const { id, headSha, status, conclusion, externalId, annotations, summary } = run;
    return {
      id,
      name: run.name,
      head_sha: headSha,
      status,
      conclusion,
      external_id: externalId,
      html_url: `${this.url}/${name}/runs/${id}`,
      output: { title: null, summary, text: null, annotations_count: annotations.length },
    };
  }

  #comment(name: string, { id, issue, user, body }: Comment): object {
    const time = new Date(Date.UTC(2026, 0, 1, 0, 0, id)).toISOString();
    return {
      id,
      node_id: `IC_${id}`,
      user,
      body,
      created_at: time,
      updated_at: time,
      html_url: `${this.url}/${name}/pull/${issue}#issuecomment-${id}`,
    };
  }

  #issueBody(name: string, { number, title, body, state, stateReason, labels, user, locked }: Issue): object {
    return {
      id: number,
      state_reason: stateReason,
      locked,
      number,
      title,
      body,
      state,
      user,
      labels: labels.map((label) => ({ name: label })),
      html_url: `${this.url}/${name}/issues/${number}`,
    };
  }
}

/** The fields of all request bodies: each was held against its description before. */
interface Body {
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

const later = (milliseconds: number): Promise<void> =>
  milliseconds > 0 ? new Promise((done) => setTimeout(done, milliseconds)) : Promise.resolve();

if (import.meta.main) {
  const github = await new GitHubStandIn().start(Number(process.env["PORT"] ?? 0));
  github.open("acme/support-bot", 7);
  console.log(
    `GITHUB_API_URL=${github.url} GITHUB_TOKEN=${WRITER} (may write) or ${READER} (may read); acme/support-bot has pull request 7`,
  );
}
