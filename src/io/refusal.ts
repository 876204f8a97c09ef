import type { Exchange } from "./transport.ts";

/** What the Hub means by an answer that is not the one asked for. `trouble` says nothing about the repository. */
export type Refusal =
  | { is: "repo-not-found" | "revision-not-found" | "entry-not-found" | "gated" | "disabled" }
  | { is: "trouble"; cause: string };

/**
 * Reads an error as huggingface_hub does (utils/_http.py, hf_raise_for_status): the code of the `X-Error-Code` header first, then
 * the message, then the bare 401 that stands for missing and private alike. A 401 or 404 that is not in the Hub's own words, such
 * as the page of a proxy or a mirror without that endpoint, is trouble: it must never look like a missing model.
 */
export function refusalOf(exchange: Exchange): Refusal {
  const { status, headers } = exchange;
  const code = headers.get("x-error-code") ?? "";
  const message = headers.get("x-error-message") ?? messageIn(exchange);
  if (code === "RevisionNotFound") return { is: "revision-not-found" };
  if (code === "EntryNotFound") return { is: "entry-not-found" };
  if (code === "GatedRepo") return { is: "gated" };
  if (message === "Access to this resource is disabled.") return { is: "disabled" };
  if (code === "RepoNotFound") return { is: "repo-not-found" };
  if (message?.startsWith("Invalid credentials in Authorization header")) {
    return { is: "trouble", cause: "the Hub did not accept the token" };
  }
  if (message !== null && (status === 401 || status === 403) && /^Access to (?:model|dataset|space) /.test(message)) {
    return { is: "gated" };
  }
  if (message !== null && status === 404) {
    if (message.startsWith("Invalid rev id")) return { is: "revision-not-found" };
    return { is: message === "Entry not found" ? "entry-not-found" : "repo-not-found" };
  }
  if (message !== null && status === 401) return { is: "repo-not-found" };
  if (status === 401) return { is: "trouble", cause: "the Hub's address asks for a login of its own (HTTP 401)" };
  if (status === 404) return { is: "trouble", cause: "what answers at the Hub's address is not a Hub (HTTP 404)" };
  if (status >= 200 && status < 300) return { is: "trouble", cause: "the Hub's answer could not be read" };
  return { is: "trouble", cause: `the Hub answered HTTP ${status}` };
}

/** The Hub's error bodies are `{"error":"…"}`; where a file was asked for, one of a few known lines. */
function messageIn({ text }: Exchange): string | null {
  const json = readJson(text);
  if (typeof json === "object" && json !== null && "error" in json && typeof json.error === "string") return json.error;
  return /^(?:Entry not found|Access to (?:model|dataset|space|this resource) .{1,300})$/.test(text) ? text : null;
}

/** Whether the Hub's own server wrote the answer, and not a mirror or proxy before it. */
export function isHubs({ headers }: Exchange): boolean {
  if (headers.has("x-error-message") || headers.get("x-powered-by") === "huggingface-moon") return true;
  return headers.get("x-request-id")?.startsWith("Root=") ?? false;
}

/** The parsed text; undefined where it is not JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
