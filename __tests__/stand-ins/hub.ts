/**
 * A Hub on this machine that speaks the real one's API: info with `expand`, revisions, renames, gated, disabled and private
 * repositories, `resolve` with its hops, `tree`, `paths-info`, owners, security status, rate-limit headers, and every fault of
 * `hub-faults.ts` on demand. Loopback only. By hand:
 *
 *   curl -d '{"do":"change","id":"gpt2","patch":{"cardData":{"license":"cc-by-nc-4.0"}}}' http://127.0.0.1:8917/.stand-in/change
 *   npm run hub -- [--port 8917] [--base /artifactory/api/huggingfaceml/hub] [--quota 500] [--fault '/api/models/gpt2=hang'] …
 */
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import {
  EXPANDABLE,
  NEVER_BY_DEFAULT,
  blobId,
  commitOf,
  contentOf,
  digest,
  entryOf,
  fixtureRenames,
  fixtureRepos,
  HubData,
  isLarge,
  largeFileOf,
  repoAt,
} from "./hub-data.ts";
import { applyChange } from "./hub-changes.ts";
import type { HubChange } from "./hub-changes.ts";
import type { FixtureRepo, Kind } from "./hub-data.ts";
import { strike } from "./hub-faults.ts";
import type { ArmedFault, Fault } from "./hub-faults.ts";

export type { FixtureRepo, Kind } from "./hub-data.ts";
export type { HubChange } from "./hub-changes.ts";
export type { ArmedFault, Fault } from "./hub-faults.ts";

export interface StandInOptions {
  port?: number;
  /** Path below which everything is served, as mirrors do. */
  base?: string;
  /** Requests per five minutes in each bucket, really counted; absent: headers only. */
  quota?: number;
  /** Milliseconds; for the windows of the quota. */
  now?: () => number;
  /** Tokens the Hub knows, with the gated and private repositories that each may read (`*`: all). */
  tokens?: Record<string, readonly string[]>;
  /** A mirror without `/revision/HEAD` and without `expand`: 404 and 400 in words of its own. */
  mirror?: boolean;
}

export interface LoggedRequest {
  method: string;
  /** Path and query below the base. */
  path: string;
  status: number;
  authorization: string | null;
  userAgent: string | null;
  ifNoneMatch: string | null;
}

export interface HubStandIn {
  url: string;
  data: HubData;
  log: LoggedRequest[];
  faults: ArmedFault[];
  /** Lets something happen on the Hub, as `POST /.stand-in/change` does. */
  happen(...changes: readonly HubChange[]): void;
  /** Requests seen whose path matches; a file's hop to its storage is not counted unless asked for. */
  count(pattern?: RegExp): number;
  close(): Promise<void>;
}

const WINDOW = 300;

export async function startHub(options: StandInOptions = {}): Promise<HubStandIn> {
  const hub = new Server(options);
  const server = createServer((request, response) => hub.handle(request, response));
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${hub.base}`,
    data: hub.data,
    log: hub.log,
    faults: hub.faults,
    happen: (...changes) => changes.forEach((change) => applyChange(hub.data, change)),
    count: (pattern) =>
      hub.log.filter(({ path }) => (pattern ?? /^(?!\/api\/resolve-cache\/|\/storage\/)/).test(path)).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Caller {
  /** Null where nobody is logged in. */
  grants: readonly string[] | null;
}

class Server {
  readonly base: string;
  readonly data = new HubData(fixtureRepos(), fixtureRenames());
  readonly log: LoggedRequest[] = [];
  readonly faults: ArmedFault[] = [];
  readonly #options: StandInOptions;
  readonly #now: () => number;
  readonly #used: Record<string, number> = {};
  #windowEnds = 0;

  constructor(options: StandInOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.base = (options.base ?? "").replace(/\/$/, "");
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    const whole = request.url ?? "/";
    const path = whole.startsWith(`${this.base}/`) ? whole.slice(this.base.length) : null;
    const entry: LoggedRequest = {
      method: request.method ?? "GET",
      path: path ?? whole,
      status: 0,
      authorization: request.headers.authorization ?? null,
      userAgent: request.headers["user-agent"] ?? null,
      ifNoneMatch: request.headers["if-none-match"] ?? null,
    };
    if (path === "/.stand-in/change" && entry.method === "POST") return this.#happen(request, response);
    this.log.push(entry);
    response.on("finish", () => (entry.status = response.statusCode));
    response.setHeader("x-request-id", `Root=1-${String(this.log.length).padStart(8, "0")}`);
    response.setHeader("x-powered-by", "huggingface-moon");
    if (path === null) return void response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not here</h1>");

    const within = this.#countDown(path, response);
    const fault = this.#armed(path);
    if (fault) return strike(fault, whole, response);
    if (!within) return strike({ fault: "rate-limit", t: this.#secondsLeft() }, path, response);

    const token = entry.authorization?.replace(/^(?:Bearer|Basic) /, "") ?? null;
    const grants = token === null ? null : this.#options.tokens?.[token];
    if (grants === undefined) return error(response, 401, null, "Invalid credentials in Authorization header");
    const url = new URL(path, "http://hub");
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => this.#route(url, { grants }, request, Buffer.concat(chunks).toString(), response));
  }

  /** Not the Hub's: how whoever started the stand-in lets time go by. */
  #happen(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      try {
        const changes = [JSON.parse(Buffer.concat(chunks).toString())].flat() as HubChange[];
        for (const change of changes) applyChange(this.data, change);
        json(response, 200, { happened: changes.length });
      } catch (problem) {
        json(response, 400, { error: String(problem) });
      }
    });
  }

  /** Puts the headers on every answer that the Hub's limits page promises; false where the window is used up. */
  #countDown(path: string, response: ServerResponse): boolean {
    const bucket = path.startsWith("/api/") && !path.startsWith("/api/resolve-cache/") ? "api" : "resolvers";
    const quota = this.#options.quota ?? (bucket === "api" ? 500 : 3000);
    if (this.#now() >= this.#windowEnds) {
      this.#windowEnds = this.#now() + WINDOW * 1000;
      for (const name of Object.keys(this.#used)) this.#used[name] = 0;
    }
    const used = (this.#used[bucket] = (this.#used[bucket] ?? 0) + 1);
    response.setHeader("ratelimit", `"${bucket}";r=${Math.max(0, quota - used)};t=${this.#secondsLeft()}`);
    response.setHeader("ratelimit-policy", `"fixed window";"${bucket}";q=${quota};w=${WINDOW}`);
    return this.#options.quota === undefined || used <= quota;
  }

  #secondsLeft(): number {
    return Math.max(0, Math.ceil((this.#windowEnds - this.#now()) / 1000));
  }

  #armed(path: string): Fault | null {
    const found = this.faults.find(({ when, times }) => {
      if (times === 0) return false;
      return when === undefined || (typeof when === "string" ? path.includes(when) : when.test(path));
    });
    if (found?.times !== undefined) found.times--;
    return found?.what ?? null;
  }

  #route(url: URL, caller: Caller, request: IncomingMessage, body: string, response: ServerResponse): void {
    const path = url.pathname;
    const owner = /^\/api\/(organization|user)s\/([^/]+)\/overview$/.exec(path);
    if (owner) return this.#overview(owner[1]!, decodeURIComponent(owner[2]!), response);
    const cached = /^\/api\/resolve-cache\/(model|dataset|space)s\/(.+?)\/([0-9a-f]{40})\/(.+)$/.exec(path);
    if (cached) return this.#cachedFile(cached, request, response);
    const stored = /^\/storage\/(model|dataset|space)s\/(.+)$/.exec(path);
    if (stored) return plain(response, 200, "large file\n");
    const api = /^\/api\/(model|dataset|space)s\/([^/]+(?:\/[^/]+)?)$/.exec(path);
    const below = /^\/api\/(model|dataset|space)s\/([^/]+|[^/]+\/[^/]+)\/(revision|tree|paths-info)\/(.+)$/.exec(path);
    if (below) {
      return this.#withRepo(below[1] as Kind, below[2]!, url, caller, response, (repo) => {
        if (below[3] === "revision") return this.#info(repo, decodeURIComponent(below[4]!), url, request, response);
        if (below[3] === "tree") return this.#tree(repo, below[4]!, response);
        return this.#pathsInfo(repo, decodeURIComponent(below[4]!), body, response);
      });
    }
    if (api) {
      return this.#withRepo(api[1] as Kind, api[2]!, url, caller, response, (repo) =>
        this.#info(repo, "HEAD", url, request, response),
      );
    }
    const file = /^\/(?:(dataset|space)s\/)?([^/]+|[^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(path);
    if (file) {
      const kind = (file[1] ?? "model") as Kind;
      return this.#withRepo(kind, file[2]!, url, caller, response, (repo) =>
        this.#resolve(repo, decodeURIComponent(file[3]!), decodeURIComponent(file[4]!), url, caller, response),
      );
    }
    return error(response, 404, null, "Sorry, we can't find the page you are looking for.");
  }

  /** Redirects old names with everything behind them kept; hides what the caller may not see. */
  #withRepo(
    kind: Kind,
    id: string,
    url: URL,
    caller: Caller,
    response: ServerResponse,
    serve: (repo: FixtureRepo) => void,
  ): void {
    const repo = this.data.repo(kind, id);
    if (repo && (!repo.private || this.#may(repo, caller))) return serve(repo);
    const present = this.data.presentId(kind, id);
    if (present && !repo) {
      const location = this.base + url.pathname.replace(`/${id}`, `/${present}`) + url.search;
      response.writeHead(307, { "content-type": "text/plain; charset=utf-8", location });
      return void response.end(`Temporary Redirect. Redirecting to ${location}`);
    }
    if (caller.grants) return error(response, 404, "RepoNotFound", "Repository not found");
    response.setHeader("www-authenticate", 'Bearer realm="Authentication required", charset="UTF-8"');
    return error(response, 401, null, "Invalid username or password.");
  }

  #may(repo: FixtureRepo, caller: Caller): boolean {
    return caller.grants !== null && (caller.grants.includes("*") || caller.grants.includes(repo.id));
  }

  #info(present: FixtureRepo, revision: string, url: URL, request: IncomingMessage, response: ServerResponse): void {
    const expand = [...url.searchParams.getAll("expand"), ...url.searchParams.getAll("expand[]")];
    if (this.#options.mirror) {
      if (url.pathname.endsWith("/revision/HEAD")) return plain(response, 404, "No such path");
      if (expand.length > 0)
        return json(response, 400, { errors: [{ status: 400, message: "Unsupported parameter" }] });
    }
    const unknown = expand.find((name) => !EXPANDABLE[present.kind].includes(name));
    if (unknown)
      return error(
        response,
        400,
        null,
        `Invalid option: ${unknown}. Expected one of ${EXPANDABLE[present.kind].join(" | ")}`,
      );
    const sha = commitOf(present, revision);
    if (!sha) return error(response, 404, "RevisionNotFound", `Invalid rev id: ${revision}`);
    const repo = repoAt(present, sha);
    const all: Record<string, unknown> = {
      ...Object.fromEntries(Object.entries(repo).filter(([key]) => key === "_id" || !key.startsWith("_"))),
      modelId: repo.kind === "model" ? repo.id : undefined,
      author: repo.id.includes("/") ? repo.id.split("/")[0] : undefined,
      sha,
      siblings: repo.siblings!.map((path) => ({ rfilename: path })),
      kind: undefined,
    };
    const wanted = (key: string): boolean =>
      expand.length > 0 ? key === "_id" || key === "id" || expand.includes(key) : !NEVER_BY_DEFAULT.has(key);
    const body = Object.fromEntries(Object.entries(all).filter(([key, value]) => value !== undefined && wanted(key)));
    if (url.searchParams.get("securityStatus") === "true") {
      body["securityRepoStatus"] = repo._security ?? { scansDone: true, filesWithIssues: [] };
    }
    const text = JSON.stringify(body);
    const etag = `W/"${text.length.toString(16)}-${digest(text).slice(0, 27)}"`;
    response.setHeader("etag", etag);
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
    return json(response, 200, body);
  }

  #tree(repo: FixtureRepo, place: string, response: ServerResponse): void {
    const parts = place.split("/").map(decodeURIComponent);
    // A revision may hold slashes, unencoded here: the longest that names a commit counts.
    const split = [...parts.keys()].reverse().find((index) => commitOf(repo, parts.slice(0, index + 1).join("/")));
    if (split === undefined) return error(response, 404, "RevisionNotFound", `Invalid rev id: ${parts[0]}`);
    const folder = parts.slice(split + 1).join("/");
    repo = repoAt(repo, commitOf(repo, parts.slice(0, split + 1).join("/"))!);
    const paths = repo.siblings!.filter((path) => folder === "" || path.startsWith(`${folder}/`));
    if (paths.length === 0 && folder) return error(response, 404, "EntryNotFound", `${folder} does not exist`);
    return json(
      response,
      200,
      paths.map((path) => entryOf(repo, path)),
    );
  }

  #pathsInfo(repo: FixtureRepo, revision: string, body: string, response: ServerResponse): void {
    if (this.#options.mirror) return json(response, 400, { errors: [{ status: 400, message: "Unsupported" }] });
    const sha = commitOf(repo, revision);
    if (!sha) return error(response, 404, "RevisionNotFound", `Invalid rev id: ${revision}`);
    repo = repoAt(repo, sha);
    const { paths } = JSON.parse(body) as { paths: string[] };
    return json(
      response,
      200,
      paths.filter((path) => repo.siblings!.includes(path)).map((path) => entryOf(repo, path)),
    );
  }

  #resolve(
    repo: FixtureRepo,
    revision: string,
    path: string,
    url: URL,
    caller: Caller,
    response: ServerResponse,
  ): void {
    const sha = commitOf(repo, revision);
    if (!sha) return error(response, 404, "RevisionNotFound", `Invalid rev id: ${revision}`);
    repo = repoAt(repo, sha);
    response.setHeader("x-repo-commit", sha);
    if (repo.disabled) return error(response, 403, null, "Access to this resource is disabled.");
    if (repo.gated && path !== "README.md" && !this.#may(repo, caller)) {
      const message = `Access to ${repo.kind} ${repo.id} is restricted`;
      if (caller.grants) {
        return error(
          response,
          403,
          "GatedRepo",
          `${message} and you are not in the authorized list. Visit https://huggingface.co/${repo.id} to ask for access.`,
        );
      }
      return error(
        response,
        401,
        "GatedRepo",
        `${message}. You must have access to it and be authenticated to access it. Please log in.`,
      );
    }
    if (!repo.siblings!.includes(path)) {
      response.setHeader("x-error-code", "EntryNotFound");
      response.setHeader("x-error-message", "Entry not found");
      return plain(response, 404, "Entry not found");
    }
    if (isLarge(path)) {
      const { oid, size } = largeFileOf(repo, path);
      response.setHeader("x-linked-etag", `"${oid}"`);
      response.setHeader("x-linked-size", String(size));
      response.writeHead(302, { location: `${this.base}/storage/${repo.kind}s/${oid}` });
      return void response.end();
    }
    const etag = blobId(repo, path);
    response.setHeader("x-linked-etag", `"${etag}"`);
    const asked = encodeURIComponent(url.pathname);
    const to = `${this.base}/api/resolve-cache/${repo.kind}s/${repo.id}/${sha}/${encodeURIComponent(path)}`;
    response.writeHead(307, {
      "content-type": "text/plain; charset=utf-8",
      location: `${to}?${asked}=&etag=%22${etag}%22`,
    });
    return void response.end("Temporary Redirect");
  }

  #cachedFile([, kind, id, sha, path]: RegExpExecArray, request: IncomingMessage, response: ServerResponse): void {
    const present = this.data.repo(kind as Kind, id!);
    const repo = present && repoAt(present, sha!);
    const name = decodeURIComponent(path!);
    if (!repo?.siblings!.includes(name)) return error(response, 404, "EntryNotFound", "Entry not found");
    const etag = `"${blobId(repo, name)}"`;
    response.setHeader("etag", etag);
    response.setHeader("x-repo-commit", sha!);
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
    return plain(response, 200, contentOf(repo, name));
  }

  #overview(kind: string, name: string, response: ServerResponse): void {
    if (this.#options.mirror) return plain(response, 404, "No such path");
    if (this.data.owner(name) !== kind) {
      return error(
        response,
        404,
        null,
        kind === "user" ? "This user does not exist" : "This organization does not exist",
      );
    }
    return json(response, 200, { _id: digest(name).slice(0, 24), name, fullname: name, isVerified: false });
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
}

function plain(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(body);
}

function error(response: ServerResponse, status: number, code: string | null, message: string): void {
  if (code) response.setHeader("x-error-code", code);
  response.setHeader("x-error-message", message);
  return json(response, status, { error: message });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8917" },
      base: { type: "string", default: "" },
      quota: { type: "string" },
      fault: { type: "string", multiple: true, default: [] },
    },
  });
  const hub = await startHub({
    port: Number(values.port),
    base: values.base,
    ...(values.quota && { quota: Number(values.quota) }),
  });
  for (const text of values.fault) {
    const [when, name] = text.includes("=") ? text.split("=") : ["", text];
    hub.faults.push({ ...(when && { when }), what: { fault: name } as Fault });
  }
  console.log(hub.url);
}
