import { backOff, Patience } from "./patience.ts";
import type { Bucket, World } from "./patience.ts";

export interface TransportOptions {
  /** The Hub, with or without a path: `https://huggingface.co`, `https://host/artifactory/api/huggingfaceml/hub`. */
  url: string;
  /** Any shape; sent as `Bearer`, or as it is where it names its scheme (`Basic …`). */
  token: string | null;
  userAgent: string;
  /** Seconds for one request, its body included. */
  timeout: number;
  /** Seconds of waiting in all. */
  wait: number;
  /** Requests in flight at most. */
  concurrency: number;
  world: World;
}

export interface Request {
  /** Whole URL, under the configured one. */
  url: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** Bytes of the body that are read. */
  limit: number;
}

/** An answer, after redirects. */
export interface Exchange {
  status: number;
  headers: Headers;
  text: string;
  /** The body was longer than the limit. */
  truncated: boolean;
  hops: { status: number; from: string; to: string; headers: Headers }[];
}

/** An answer, or why there is none, in words. */
export type Outcome = { exchange: Exchange } | { trouble: string };

const REDIRECTS = 5;
/** Tries of one request: without an answer, and told to come later. */
const TRIES = 4;
const TRIES_WHEN_LIMITED = 8;

/** A URL that cannot be a Hub's: the configuration is wrong. */
export class HubUrlError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "HubUrlError";
  }
}

/** The Hub's URL without a slash at its end, and the credentials that stood in it. */
function readHubUrl(text: string): { url: string; authorization: string | null } {
  let parsed: URL;
  try {
    parsed = new URL(text.trim());
  } catch {
    throw new HubUrlError("the Hub's URL is not a URL");
  }
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:")
    throw new HubUrlError("the Hub's URL must begin with https://");
  if (parsed.search || parsed.hash) throw new HubUrlError("the Hub's URL must end with its path");
  const { username, password } = parsed;
  parsed.username = "";
  parsed.password = "";
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {
    url: parsed.href.replace(/\/+$/, ""),
    authorization: username || password ? `Basic ${Buffer.from(credentials).toString("base64")}` : null,
  };
}

/**
 * The one way to the Hub. Sends at most N requests at once, follows redirects itself, gives the token to the configured origin
 * only, waits as the Hub asks and as long as the run allows, and never rejects.
 */
export class Transport {
  readonly #options: TransportOptions;
  readonly #base: URL;
  readonly #authorization: string | null;
  readonly #patience: Patience;
  readonly #waiting: (() => void)[] = [];
  #inFlight = 0;
  readonly sent: Record<Bucket, number> = { api: 0, files: 0 };
  /** Without a slash at its end. */
  readonly url: string;

  constructor(options: TransportOptions) {
    const { url, authorization } = readHubUrl(options.url);
    this.#options = options;
    this.url = url;
    this.#base = new URL(url);
    this.#authorization = options.token ? schemed(options.token.trim()) : authorization;
    this.#patience = new Patience(options.wait, options.world);
  }

  async send(request: Request): Promise<Outcome> {
    if (this.#authorization && !/^[\x20-\x7e]+$/.test(this.#authorization)) {
      return { trouble: "the token for the Hub holds characters that a header cannot carry" };
    }
    const bucket = bucketOf(new URL(request.url), this.#base);
    for (let tries = 1; ; tries++) {
      const refusal = await this.#seat(bucket);
      if (refusal) return { trouble: refusal };
      const began = this.#options.world.now();
      const attempt = await this.#follow(request, bucket);
      // What it means for the others is known before one of them takes the place.
      this.#note(attempt, began, bucket, tries);
      this.#leave();
      if ("exchange" in attempt || attempt.again === "never") return attempt;
      if (tries >= (attempt.again === "later" ? TRIES_WHEN_LIMITED : TRIES)) return attempt;
      if (attempt.again === "soon") {
        const spent = await this.#patience.pause(attempt.after ?? backOff(tries));
        if (spent) return { trouble: spent };
      }
    }
  }

  #note(attempt: { exchange: Exchange } | Failure, began: number, bucket: Bucket, tries: number): void {
    if ("exchange" in attempt) return this.#patience.answered();
    this.#patience.lost(began, attempt.trouble);
    if (attempt.again === "later") this.#patience.close(bucket, attempt.after ?? backOff(tries));
    if (attempt.again === "soon") this.#patience.failed();
  }

  async #follow(request: Request, bucket: Bucket): Promise<{ exchange: Exchange } | Failure> {
    const hops: Exchange["hops"] = [];
    let url = new URL(request.url);
    for (;;) {
      // A file's hop to its storage belongs to the request for the file; the hop of a renamed repo is a request of its own.
      if (hops.length === 0 || bucket === "api") this.sent[bucket]++;
      let response: Response;
      try {
        response = await this.#fetch(url, request);
        const location = response.headers.get("location");
        if (response.status < 300 || response.status > 399 || response.status === 304 || location === null) {
          const limited = rateLimited(response) ?? outage(response);
          if (limited) {
            await discard(response);
            return limited;
          }
          return {
            exchange: {
              status: response.status,
              headers: response.headers,
              hops,
              ...(await read(response, request.limit)),
            },
          };
        }
        await discard(response);
        const next = this.#target(location, url, request);
        if (typeof next === "string") return { trouble: next, again: "never" };
        if (hops.length === REDIRECTS)
          return { trouble: `the Hub redirects more than ${REDIRECTS} times`, again: "never" };
        hops.push({ status: response.status, from: url.href, to: next.href, headers: response.headers });
        url = next;
      } catch (error) {
        return failureOf(error, this.#options.timeout);
      }
    }
  }

  #fetch(url: URL, request: Request): Promise<Response> {
    const home = url.origin === this.#base.origin;
    return this.#options.world.fetch(url.href, {
      method: request.method ?? "GET",
      headers: {
        ...request.headers,
        "user-agent": this.#options.userAgent,
        ...(home && this.#authorization && { authorization: this.#authorization }),
      },
      redirect: "manual",
      signal: AbortSignal.timeout(this.#options.timeout * 1000),
      ...(request.body !== undefined && { body: request.body }),
    });
  }

  /** Where a redirect leads, or why it is not followed. */
  #target(location: string, from: URL, request: Request): URL | string {
    let to: URL;
    try {
      to = new URL(location, from);
    } catch {
      return "the Hub redirects to something that is not a URL";
    }
    if (to.protocol !== "https:" && to.protocol !== "http:")
      return "the Hub redirects to something that is not a web address";
    if (to.protocol === "http:" && from.protocol === "https:") return "the Hub redirects from https to http";
    if (request.body !== undefined && to.origin !== from.origin) return "the Hub redirects a question to another host";
    to.username = "";
    to.password = "";
    // A mirror below a path may hand on the Hub's own `/api/…` as it came.
    const base = this.#base.pathname.replace(/\/$/, "");
    if (
      base &&
      location.startsWith("/") &&
      to.origin === this.#base.origin &&
      !`${to.pathname}/`.startsWith(`${base}/`)
    ) {
      to.pathname = base + to.pathname;
    }
    return to;
  }

  /** One of the places among the requests in flight, taken only while the bucket is open; a sentence where it stays closed. */
  async #seat(bucket: Bucket): Promise<string | null> {
    for (;;) {
      const refusal = await this.#patience.turn(bucket);
      if (refusal) return refusal;
      await this.#enter();
      if (this.#patience.isOpen(bucket)) return null;
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#inFlight >= this.#options.concurrency) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#inFlight++;
  }

  /** The next in line takes over the place, so nobody slips in between. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#inFlight--;
  }
}

/** `later`: the bucket is closed for everybody. `soon`: this request alone. */
interface Failure {
  trouble: string;
  again: "never" | "soon" | "later";
  /** Milliseconds that the Hub asked for. */
  after?: number;
}

function schemed(token: string): string {
  return /^(?:Bearer|Basic) /i.test(token) ? token : `Bearer ${token}`;
}

function bucketOf(url: URL, base: URL): Bucket {
  const path = url.pathname.slice(base.pathname.replace(/\/$/, "").length);
  return path.startsWith("/api/") ? "api" : "files";
}

/** The Hub's 429 carries `RateLimit: "api";r=0;t=258`: r requests left, t seconds to the next window (hub-docs: rate-limits.md). */
function rateLimited(response: Response): Failure | null {
  if (response.status !== 429) return null;
  const limit = response.headers.get("ratelimit") ?? "";
  const left = /\br=(\d{1,9})/.exec(limit)?.[1];
  const reset = /\bt=(\d{1,9})/.exec(limit)?.[1];
  const asked = retryAfter(response);
  const window = reset !== undefined && (left === undefined || left === "0") ? (Number(reset) + 1) * 1000 : undefined;
  const after = asked === undefined ? window : Math.max(asked, window ?? 0);
  return {
    trouble: "the Hub's rate limit is reached (HTTP 429)",
    again: "later",
    ...(after !== undefined && { after }),
  };
}

function outage(response: Response): Failure | null {
  if (response.status < 500 && response.status !== 408) return null;
  const after = retryAfter(response);
  const again = response.status === 501 ? "never" : "soon";
  return { trouble: `the Hub answered HTTP ${response.status}`, again, ...(after !== undefined && { after }) };
}

/** `Retry-After` in seconds; the Hub sends no dates there. */
function retryAfter(response: Response): number | undefined {
  const value = response.headers.get("retry-after");
  return value !== null && /^\d{1,9}$/.test(value.trim()) ? Number(value) * 1000 : undefined;
}

function failureOf(error: unknown, timeout: number): Failure {
  if (error instanceof Error || error instanceof DOMException) {
    if (error.name === "TimeoutError" || error.name === "AbortError") {
      return { trouble: `the Hub did not answer within ${timeout} s`, again: "soon" };
    }
    const cause = error.cause instanceof Error ? error.cause : error;
    const code = "code" in cause ? String(cause.code) : "";
    if (code === "ENOTFOUND") return { trouble: "the Hub's host was not found", again: "never" };
    if (code === "ECONNREFUSED") return { trouble: "the Hub's host refused the connection", again: "soon" };
    if (/CERT|SELF_SIGNED|UNABLE_TO/.test(code))
      return { trouble: "the Hub's certificate is not trusted", again: "never" };
    if (code.startsWith("Z_")) return { trouble: "the Hub's answer is broken", again: "soon" };
  }
  return { trouble: "the connection to the Hub broke", again: "soon" };
}

async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

/** The body up to the limit; a character that the limit cuts in two is left out. */
async function read(response: Response, limit: number): Promise<{ text: string; truncated: boolean }> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  if (!response.body) return { text: "", truncated: false };
  const reader = response.body.getReader();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), truncated: false };
    if (bytes + value.length > limit) {
      text += decoder.decode(value.subarray(0, limit - bytes), { stream: true });
      await reader.cancel().catch(() => undefined);
      return { text, truncated: true };
    }
    bytes += value.length;
    text += decoder.decode(value, { stream: true });
  }
}
