import { PUBLIC_HUB } from "../domain/public-hub.ts";
import type { RepoKind } from "../domain/reference.ts";
import type { BlobsAnswer, FileAnswer, Hub, OwnerAnswer, RepoAnswer, ScanAnswer } from "../domain/resolution.ts";
import { PROCESS } from "./patience.ts";
import type { World } from "./patience.ts";
import { hubOf, keyOf } from "./question.ts";
import type { Answer, Answers, Question } from "./question.ts";
import { isHubs, readJson, refusalOf } from "./refusal.ts";
import { readRecord } from "./repo-record.ts";
import { Transport } from "./transport.ts";
import type { Exchange, Outcome } from "./transport.ts";

/** Answers of earlier runs. */
export interface AnswerStore {
  /** `fresh`: good without asking; else the Hub is asked whether it still holds. */
  read(question: Question): { answer: Answer; etag: string | null; fresh: boolean } | null;
  write(question: Question, answer: Answer, etag: string | null): void;
}

export interface HubOptions {
  /** Default: the public Hub. May carry a path. */
  url?: string;
  /** Any shape: `hf_…`, a mirror's own, `Basic …`. Never sent to another origin than the URL's. */
  token?: string | null;
  /** Ours, for the User-Agent. */
  version: string;
  /** Seconds for one request; default 10. */
  timeout?: number;
  /** Seconds of waiting for the Hub in all; default 120. */
  wait?: number;
  /** Requests in flight; default 8. */
  concurrency?: number;
  store?: AnswerStore | null;
  world?: World;
}

/** Bytes of an API answer; a listing of 100,000 files is about 8 MiB. */
const LARGEST_ANSWER = 32 * 1024 * 1024;
/** Bytes of a card or license text that are read. */
const LARGEST_FILE = 1024 * 1024;
/** What is asked beyond what `@huggingface/hub` always asks; the Hub leaves out what it does not have. */
const FIELDS: Record<RepoKind, readonly string[]> = {
  model: [
    "author",
    "baseModels",
    "cardData",
    "childrenModelCount",
    "config",
    "createdAt",
    "disabled",
    "library_name",
    "sha",
    "siblings",
    "tags",
  ],
  dataset: ["author", "cardData", "createdAt", "disabled", "sha", "siblings", "tags"],
  space: ["author", "cardData", "createdAt", "disabled", "sha", "siblings", "tags"],
};

/**
 * A Hub over the network: every distinct question is asked once in a run. `forget` lets go of the answers in memory; those in the
 * store are told again from there, so what a long run keeps does not grow. Throws `HubUrlError` on a URL that is none.
 */
export function createHub(options: HubOptions): Hub & { forget(): void } {
  const network = new Network(options);
  const hub = hubOf(
    network.url,
    () => network.requests(),
    (question) => network.once(question),
  );
  return { ...hub, forget: () => network.forget() };
}

type Asked<A> = { answer: A; etag?: string | null } | "unchanged";

class Network {
  readonly url: string;
  readonly #transport: Transport;
  readonly #store: AnswerStore | null;
  readonly #asked = new Map<string, Promise<Answer>>();
  #cached = 0;
  /** The server knows neither `/revision/HEAD` nor `expand`: a mirror. */
  #plain = false;

  constructor(options: HubOptions) {
    this.#transport = new Transport({
      url: options.url ?? PUBLIC_HUB,
      token: options.token || null,
      userAgent: `model-review/${options.version}`,
      timeout: options.timeout ?? 10,
      wait: options.wait ?? 120,
      concurrency: options.concurrency ?? 8,
      world: options.world ?? PROCESS,
    });
    this.url = this.#transport.url;
    this.#store = options.store ?? null;
  }

  requests(): { api: number; files: number; cached: number } {
    return { ...this.#transport.sent, cached: this.#cached };
  }

  forget(): void {
    this.#asked.clear();
  }

  once<K extends Question["ask"]>(question: Extract<Question, { ask: K }>): Promise<Answers[K]> {
    const key = keyOf(question);
    let answer = this.#asked.get(key);
    if (!answer) {
      answer = this.#settle(question).catch((error: unknown) => ({
        status: "unavailable" as const,
        cause: `unexpected: ${String(error).slice(0, 200)}`,
      }));
      this.#asked.set(key, answer);
    }
    return answer as Promise<Answers[K]>;
  }

  async #settle(question: Question): Promise<Answer> {
    const kept = this.#store?.read(question) ?? null;
    if (kept?.fresh) {
      this.#cached++;
      return kept.answer;
    }
    const asked = await this.#ask(question, kept?.etag ?? null);
    const answer = asked === "unchanged" ? kept!.answer : asked.answer;
    const etag = asked === "unchanged" ? kept!.etag : (asked.etag ?? null);
    if (answer.status !== "unavailable") this.#store?.write(question, answer, etag);
    return answer;
  }

  #ask(question: Question, etag: string | null): Promise<Asked<Answer>> {
    switch (question.ask) {
      case "repo":
        return this.#askRepo(question.kind, question.id, question.revision, etag);
      case "file":
        return this.#askFile(question.kind, question.id, question.commit, question.path);
      case "blobs":
        return this.#askBlobs(question.kind, question.id, question.commit, [...question.paths]);
      case "owner":
        return this.#askOwner(question.name);
      case "scan":
        return this.#askScan(question.kind, question.id);
    }
  }

  async #askRepo(kind: RepoKind, id: string, revision: string | null, etag: string | null): Promise<Asked<RepoAnswer>> {
    const hub = await import("@huggingface/hub");
    const seen = this.#listen((url) => this.#sendInfo(url, kind, id, revision, etag));
    const info = { model: hub.modelInfo, dataset: hub.datasetInfo, space: hub.spaceInfo }[kind] as typeof hub.modelInfo;
    const entry = await info({
      name: id,
      hubUrl: this.url,
      fetch: seen.fetch,
      additionalFields: FIELDS[kind] as never,
      ...(revision !== null && { revision }),
    }).catch(() => null);
    if ("trouble" in seen.outcome) return unavailable(seen.outcome.trouble);
    const { exchange } = seen.outcome;
    if (exchange.status === 304) return "unchanged";
    // The package gives the Hub's `_id` as `id` and its `id` as `name`.
    const record =
      entry &&
      readRecord(kind, {
        ...entry,
        _id: entry.id,
        id: entry.name,
        pipeline_tag: taskOf(entry),
        lastModified: entry.updatedAt,
      });
    if (record) {
      const redirectedFrom = record.id === id ? null : id;
      return { answer: { status: "found", record, redirectedFrom }, etag: exchange.headers.get("etag") };
    }
    const refusal = refusalOf(exchange);
    switch (refusal.is) {
      case "revision-not-found":
        return { answer: { status: "revision-not-found" } };
      case "repo-not-found":
      case "gated":
      case "disabled":
        return { answer: { status: "not-visible", httpStatus: exchange.status } };
      case "entry-not-found":
        return unavailable(`the Hub answered HTTP ${exchange.status}`);
      case "trouble":
        return unavailable(refusal.cause);
    }
  }

  /**
   * Asks in the Hub's form, and where a server does not know that form, in the plain one: mirrors lack `/revision/HEAD` or
   * `expand`. A listing too long to read is asked again without the files.
   */
  async #sendInfo(
    url: string,
    kind: RepoKind,
    id: string,
    revision: string | null,
    etag: string | null,
  ): Promise<Outcome> {
    const path = `${this.url}/api/${kind}s/${id}`;
    const plain = revision === null ? path : `${path}/revision/${encodeURIComponent(revision)}`;
    const send = (url: string): Promise<Outcome> =>
      this.#transport.send({ url, limit: LARGEST_ANSWER, ...(etag && { headers: { "if-none-match": etag } }) });
    const outcome = await send(this.#plain ? plain : url);
    if ("trouble" in outcome) return outcome;
    const { status, headers, truncated } = outcome.exchange;
    if (truncated && !this.#plain) return send(url.replace(/[?&]expand=siblings\b/, ""));
    const unknownForm = status === 400 || (status === 404 && revision === null && !headers.has("x-error-code"));
    if (!unknownForm || this.#plain) return outcome;
    const second = await send(plain);
    if ("exchange" in second && second.exchange.status === 200) this.#plain = true;
    return second;
  }

  async #askFile(kind: RepoKind, id: string, commit: string, path: string): Promise<Asked<FileAnswer>> {
    const prefix = kind === "model" ? "" : `${kind}s/`;
    const place = `${encodeURIComponent(commit)}/${path.split("/").map(encodeURIComponent).join("/")}`;
    const outcome = await this.#transport.send({
      url: `${this.url}/${prefix}${id}/resolve/${place}`,
      limit: LARGEST_FILE,
    });
    if ("trouble" in outcome) return unavailable(outcome.trouble);
    const { status, headers, text, truncated } = outcome.exchange;
    if (status === 200) {
      if (headers.get("content-type")?.includes("text/html"))
        return unavailable("a page came where a file was asked for");
      return { answer: { status: "found", text, oid: blobIdOf(outcome.exchange), truncated } };
    }
    const refusal = refusalOf(outcome.exchange);
    switch (refusal.is) {
      case "entry-not-found":
        return { answer: { status: "missing" } };
      case "gated":
      case "disabled":
        return { answer: { status: "gated" } };
      case "repo-not-found":
        return unavailable(`the repository is not visible any more (HTTP ${status})`);
      case "revision-not-found":
        return unavailable("the commit is not there any more");
      case "trouble":
        return unavailable(refusal.cause);
    }
  }

  async #askBlobs(kind: RepoKind, id: string, commit: string, paths: string[]): Promise<Asked<BlobsAnswer>> {
    const { pathsInfo } = await import("@huggingface/hub");
    const seen = this.#listen((url, body) =>
      this.#transport.send({
        url,
        method: "POST",
        body,
        headers: { "content-type": "application/json", accept: "application/json" },
        limit: LARGEST_ANSWER,
      }),
    );
    const repo = { type: kind, name: id } as const;
    const found = await pathsInfo({ repo, paths, revision: commit, hubUrl: this.url, fetch: seen.fetch }).catch(
      () => null,
    );
    if ("trouble" in seen.outcome) return unavailable(seen.outcome.trouble);
    const { exchange } = seen.outcome;
    if (found) {
      const blobs = found.flatMap(({ type, path, oid, size }) =>
        type === "file" && typeof path === "string" && /^[0-9a-f]{40}$/.test(oid ?? "") && Number.isSafeInteger(size)
          ? [{ path, oid: oid!, size }]
          : [],
      );
      return { answer: { status: "found", blobs: blobs.sort((a, b) => (a.path < b.path ? -1 : 1)) } };
    }
    const refusal = refusalOf(exchange);
    if (refusal.is === "trouble") return unavailable(refusal.cause);
    return { answer: { status: "not-visible", httpStatus: exchange.status } };
  }

  async #askOwner(name: string): Promise<Asked<OwnerAnswer>> {
    for (const status of ["organization", "user"] as const) {
      const outcome = await this.#transport.send({
        url: `${this.url}/api/${status}s/${name}/overview`,
        limit: LARGEST_ANSWER,
      });
      if ("trouble" in outcome) return unavailable(outcome.trouble);
      const { exchange } = outcome;
      if (exchange.status === 200 && isObject(readJson(exchange.text))) return { answer: { status } };
      const refusal = refusalOf(exchange);
      if (refusal.is === "trouble") return unavailable(refusal.cause);
      if (exchange.status !== 404) return unavailable(`the Hub answered HTTP ${exchange.status}`);
      // A namespace is called unclaimed only on the Hub's own word: a mirror without this endpoint says 404 as well.
      if (!isHubs(exchange)) return unavailable("what answers at the Hub's address does not know owners");
    }
    return { answer: { status: "unclaimed" } };
  }

  async #askScan(kind: RepoKind, id: string): Promise<Asked<ScanAnswer>> {
    const url = `${this.url}/api/${kind}s/${id}?securityStatus=true`;
    const outcome = await this.#transport.send({ url, limit: LARGEST_ANSWER });
    if ("trouble" in outcome) return unavailable(outcome.trouble);
    const { exchange } = outcome;
    const body = exchange.status === 200 ? readJson(exchange.text) : undefined;
    const status = isObject(body) ? body["securityRepoStatus"] : undefined;
    if (!isObject(status)) {
      const refusal = refusalOf(exchange);
      return unavailable(refusal.is === "trouble" ? refusal.cause : "the repository is not visible any more");
    }
    const issues = Array.isArray(status["filesWithIssues"]) ? status["filesWithIssues"].filter(isObject) : [];
    const files = issues.map(({ path, level }) => ({ path: String(path), level: String(level) }));
    if (files.length > 0)
      return { answer: { status: "flagged", files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) } };
    return { answer: { status: status["scansDone"] === true ? "safe" : "pending" } };
  }

  /** A `fetch` for the package, and what came through it: its errors carry no headers (HubApiError of 2.17). */
  #listen(send: (url: string, body: string) => Promise<Outcome>): { fetch: typeof fetch; outcome: Outcome } {
    const seen = {
      outcome: { trouble: "the question could not be asked" } as Outcome,
      fetch: async (input: unknown, init?: { body?: unknown }) => {
        seen.outcome = await send(String(input), String(init?.body ?? ""));
        if ("trouble" in seen.outcome) throw new Error(seen.outcome.trouble);
        return responseOf(seen.outcome.exchange);
      },
    };
    return seen;
  }
}

function unavailable(cause: string): { answer: { status: "unavailable"; cause: string } } {
  return { answer: { status: "unavailable", cause } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function taskOf(entry: object): unknown {
  return "task" in entry ? entry.task : undefined;
}

function responseOf({ status, headers, text, truncated }: Exchange): Response {
  // A status without a body must be made without one; a cut body is no JSON, whatever it looks like.
  const body = status === 204 || status === 304 ? null : truncated ? "" : text;
  return new Response(body, { status, headers: { "content-type": headers.get("content-type") ?? "" } });
}

/**
 * The ETag of a file is its git blob id, that of a file in large-file storage the SHA-256 of its content; the latter stands on
 * the redirect to the storage, whose own ETag means nothing.
 */
function blobIdOf({ headers, hops }: Exchange): string | null {
  const linked = hops.map((hop) => hop.headers.get("x-linked-etag")).find((tag) => tag !== null);
  return /^(?:W\/)?"?([0-9a-f]{40})"?$/.exec(linked ?? headers.get("etag") ?? "")?.[1] ?? null;
}
