/**
 * Stands in for GitHub's REST API: stateful, with requests held against GitHub's own description, with permissions and with
 * faults that can be switched on. Loopback only. By hand: `npm run github`, then `GITHUB_API_URL=http://127.0.0.1:PORT`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { paged, refuse, Refusal, send, type Answer, type Body, type Operations } from "./github-answers.ts";
import { COMMITS } from "./github-commits.ts";
import { callOf, type Call } from "./github-contract.ts";
import { ISSUES, issueFrom } from "./github-issues.ts";
import { PULLS } from "./github-pulls.ts";
import type {
  Account,
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

const OPERATIONS: Operations = { ...ISSUES, ...PULLS, ...COMMITS };

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
      mergeBases: new Map(),
      treeLimit: 100_000,
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
    const issue = issueFrom(Math.max(0, ...issues.keys(), ...pulls.keys()) + 1, title, body, user, []);
    issues.set(issue.number, issue);
    return issue;
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
    const answer = OPERATIONS[call.operation];
    if (answer === undefined) throw new Refusal(501, `The stand-in does not play ${call.operation} yet.`);
    const nextId = (): number => ++this.#lastId;
    return answer({ call, body, account, user, url, origin: this.url, name, repository, number, nextId });
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
