/** Who hands out a kind of access token, and how one looks. */
interface TokenShape {
  issuer: string;
  /** Where whoever owns it takes it back. */
  revoke: string;
  /** Starts with fixed characters that stay readable; linear. */
  shape: RegExp;
}

/** Where a token begins and ends; a letter before it may belong to the escape of a line break. */
const BEFORE = "(?:(?<![A-Za-z0-9_])|(?<=\\\\[nrt]))";
const AFTER = "(?![A-Za-z0-9_-])";

/**
 * Sources: trufflehog's detectors (huggingface: `hf_` and `api_org_` with 34 letters and digits), and the issuers' pages on secret
 * scanning.
 */
const SHAPES: readonly TokenShape[] = [
  shape("Hugging Face", "https://huggingface.co/settings/tokens", "hf_|api_org_", "[A-Za-z0-9]{34}"),
  shape(
    "OpenAI",
    "https://platform.openai.com/api-keys",
    "sk-(?:proj-|svcacct-|admin-)?",
    "[A-Za-z0-9_-]{20,140}T3BlbkFJ[A-Za-z0-9_-]{20,140}",
  ),
  shape("Anthropic", "https://console.anthropic.com/settings/keys", "sk-ant-(?:api|admin)\\d\\d-", "[A-Za-z0-9_-]{93}"),
  shape("Replicate", "https://replicate.com/account/api-tokens", "r8_", "[A-Za-z0-9]{37}"),
  shape("Groq", "https://console.groq.com/keys", "gsk_", "[A-Za-z0-9]{52}"),
  shape("NVIDIA", "https://org.ngc.nvidia.com/setup", "nvapi-", "[A-Za-z0-9_-]{64}"),
  shape(
    "GitHub",
    "https://github.com/settings/tokens",
    "gh[pousr]_|github_pat_",
    "(?:[A-Za-z0-9]{22}_[A-Za-z0-9]{59}|[A-Za-z0-9]{36})",
  ),
  shape("Google", "https://console.cloud.google.com/apis/credentials", "AIza", "[A-Za-z0-9_-]{35}"),
];

function shape(issuer: string, revoke: string, prefix: string, secret: string): TokenShape {
  return { issuer, revoke, shape: new RegExp(`${BEFORE}(?<prefix>${prefix})(?<secret>${secret})${AFTER}`, "g") };
}

const ANY =
  /hf_[A-Za-z0-9]{34}|api_org_[A-Za-z0-9]{34}|sk-[A-Za-z0-9_-]{40}|r8_[A-Za-z0-9]{37}|gsk_[A-Za-z0-9]{52}|nvapi-[\w-]{64}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}|AIza[\w-]{35}/;

/** Whether a text may hold a token of the Hub; asked of every file, so that it has to cost next to nothing. */
export function mayHoldHubToken(text: string): boolean {
  return text.includes("hf_") && /hf_[A-Za-z0-9]{34}/.test(text);
}

export interface FoundToken {
  issuer: string;
  revoke: string;
  start: number;
  end: number;
  /** Tells two tokens apart and says nothing of either. */
  mark: string;
}

/** The tokens in a text that could be real. Placeholders are none. */
export function tokensIn(text: string): FoundToken[] {
  if (!ANY.test(text)) return [];
  return SHAPES.flatMap(({ issuer, revoke, shape }) =>
    [...text.matchAll(shape)].flatMap((match) =>
      isMadeUp(match.groups!["secret"]!)
        ? []
        : [{ issuer, revoke, start: match.index, end: match.index + match[0].length, mark: markOf(match[0]) }],
    ),
  ).sort((a, b) => a.start - b.start);
}

/** The text with every token of a known shape made unreadable, at the same length; what could be one is masked too. */
export function masked(text: string): string {
  if (!ANY.test(text)) return text;
  let shown = text;
  for (const { shape } of SHAPES)
    shown = shown.replace(shape, (_, prefix: string, secret: string) => prefix + "x".repeat(secret.length));
  return shown;
}

/** A value with every text in it masked. What holds no token is given back as it is. */
export function maskedDeep<T>(value: T): T {
  if (typeof value === "string") return masked(value) as T;
  if (typeof value !== "object" || value === null) return value;
  let copy: Record<string, unknown> | null = null;
  for (const [key, inner] of Object.entries(value)) {
    const clean = maskedDeep<unknown>(inner);
    if (clean === inner) continue;
    copy ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
    copy[key] = clean;
  }
  return (copy ?? value) as T;
}

const WORDS =
  /example|dummy|fake|placeholder|your|token|secret|redacted|change|sample|insert|mytok|abcdef|qwerty|123456|987654/i;
/** Random letters and digits of this length hold about twice as many different ones. */
const FEWEST_DIFFERENT = 0.35;

/** Written by a person to stand for a token: words, runs, few different characters, one case only. */
function isMadeUp(secret: string): boolean {
  if (WORDS.test(secret) || /(.)\1{3}/.test(secret)) return true;
  if (!/[A-Z]/.test(secret) || !/[a-z]/.test(secret)) return true;
  const most = Math.min(secret.length, 40);
  return new Set(secret).size < most * FEWEST_DIFFERENT;
}

/** 32 bits of FNV-1a: far too few to find one of 2^200 tokens by. */
function markOf(token: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < token.length; at++) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
