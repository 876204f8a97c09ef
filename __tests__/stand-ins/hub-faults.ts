import type { ServerResponse } from "node:http";

/** Everything that can go wrong with a Hub. */
export type Fault =
  /** 429 with `RateLimit: …;r=0;t=<t>`. */
  | { fault: "rate-limit"; t?: number; r?: number; retryAfter?: number }
  /** 429 with the sentence of the Hub and no header. */
  | { fault: "rate-limit-bare" }
  | { fault: "status"; status: number; headers?: Record<string, string>; body?: string }
  | { fault: "error-page" }
  | { fault: "login-page" }
  | { fault: "hang" }
  | { fault: "drip" }
  | { fault: "reset" }
  | { fault: "cut" }
  | { fault: "truncated-json" }
  | { fault: "wrong-types" }
  | { fault: "not-an-object" }
  | { fault: "huge-body"; bytes?: number }
  | { fault: "redirect-loop" }
  | { fault: "redirect"; to: string };

/** A fault, where it strikes, and how often. */
export interface ArmedFault {
  /** A part of the path with its query, or a pattern over it; absent: everywhere. */
  when?: string | RegExp;
  /** Requests it strikes; absent: every one. */
  times?: number;
  what: Fault;
}

const RATE_SENTENCE =
  "We had to rate limit your IP (192.0.2.7). To continue using our service, create a HF account or login to your existing account, and make sure you pass a HF_TOKEN if you're using the API.";

/** Answers a request wrongly. */
export function strike(what: Fault, url: string, response: ServerResponse): void {
  const send = (status: number, headers: Record<string, string>, body: string): void => {
    response.writeHead(status, headers).end(body);
  };
  const json = { "content-type": "application/json; charset=utf-8" };
  const page = { "content-type": "text/html; charset=utf-8" };
  switch (what.fault) {
    case "rate-limit": {
      const bucket = url.startsWith("/api/") ? "api" : "resolvers";
      const limits: Record<string, string> = { ...json, ratelimit: `"${bucket}";r=${what.r ?? 0};t=${what.t ?? 30}` };
      if (what.retryAfter !== undefined) limits["retry-after"] = String(what.retryAfter);
      return send(429, limits, JSON.stringify({ error: RATE_SENTENCE }));
    }
    case "rate-limit-bare":
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      return send(429, { "content-type": "text/plain" }, RATE_SENTENCE);
    case "status":
      return send(
        what.status,
        { ...json, ...what.headers },
        what.body ?? JSON.stringify({ error: "Something went wrong" }),
      );
    case "error-page":
      return send(503, page, "<!DOCTYPE html><html><body><h1>503 Service Temporarily Unavailable</h1></body></html>");
    case "login-page":
      return send(200, page, "<!DOCTYPE html><html><body><form>Sign in to the company network</form></body></html>");
    case "hang":
      return;
    case "drip": {
      response.writeHead(200, json);
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
      return;
    }
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "cut":
      response.writeHead(200, { ...json, "content-length": "5000" });
      response.write('{"_id":"6216');
      setTimeout(() => response.socket?.destroy(), 10);
      return;
    case "truncated-json":
      return send(200, json, '{"_id":"621ffdc036468d709f174338","id":"harbourlight/support-cl');
    case "wrong-types":
      return send(
        200,
        json,
        JSON.stringify({
          _id: 7,
          id: ["harbourlight"],
          sha: {},
          tags: "x",
          siblings: 3,
          cardData: [],
          gated: "perhaps",
          baseModels: 9,
        }),
      );
    case "not-an-object":
      return send(200, json, "null");
    case "huge-body": {
      response.writeHead(200, json);
      const total = what.bytes ?? 64 * 1024 * 1024;
      const piece = `"${"x".repeat(65_533)}",`;
      let sent = 0;
      response.write('{"id":"harbourlight/support-classifier","tags":[');
      const pour = (): void => {
        while (sent < total && !response.destroyed) {
          sent += piece.length;
          if (!response.write(piece)) return void response.once("drain", pour);
        }
        response.end('"end"]}');
      };
      return pour();
    }
    case "redirect-loop":
      return send(307, { location: url }, `Temporary Redirect. Redirecting to ${url}`);
    case "redirect":
      return send(307, { location: what.to }, `Temporary Redirect. Redirecting to ${what.to}`);
  }
}
