import { isPinnedRef, parseLayerAddress } from "../domain/policy-address.ts";
import { quoted } from "../domain/quoted.ts";
import { isRepoId, isRevision } from "../domain/repo-id.ts";
import { globProblem } from "./glob.ts";
import { nearest } from "./nearest.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The kinds of text that a policy holds. */
export type FormName = keyof typeof FORMS;

export interface Form {
  /** Completes "expected …". */
  says: string;
  /** For editors: a regular expression that every good text matches. */
  pattern?: string;
  /** Why the text is not of this form, or null. `expected` stands for "expected …" with what the form says. */
  check?(text: string, vocabulary: Vocabulary): string | null;
}

const PRESETS = ["observe", "recommended", "strict"] as const;
const EXPECTED = "expected";

const REGION = /^[A-Z]{2}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const COMMIT = /^[0-9a-f]{40}$/;
const STABLE_ID = /^[A-Za-z0-9_-]{1,64}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const KEY_PATH = /^[\w*$@/-]+(?:\.[\w*$@/-]+)*$/;
const CALLEE = /^[\p{L}_$][\p{L}\p{N}_$]*(?:(?:\.|::)[\p{L}_$][\p{L}\p{N}_$]*)*$/u;

const when = (isGood: boolean): string | null => (isGood ? null : EXPECTED);

export const FORMS = {
  sentence: { says: "some text" },
  name: { says: "a name on one line", check: (text) => when(text.length <= 200 && !/[\n\r]/.test(text)) },
  date: {
    says: "a date such as 2027-03-31",
    pattern: "^\\d{4}-\\d{2}-\\d{2}$",
    check: (text) => when(DATE.test(text) && isCalendarDate(text)),
  },
  "path-glob": {
    says: "a pattern over paths such as `services/**`",
    check: (text) => globProblem(text),
  },
  "branch-glob": {
    says: "a branch or a pattern over branches such as `release/*`",
    check: (text) => globProblem(text) ?? when(!/[\s:]/.test(text)),
  },
  "repo-glob": {
    says: "a Hub repository or a pattern over them such as `org/*`",
    check: (text) => globProblem(text) ?? when(!/[\s@]/.test(text) && text.split("/").length <= 2),
  },
  "owner-glob": {
    says: "an owner on the Hub such as `google`, or a pattern over owners",
    check: (text) =>
      text.includes("/") ? "an owner has no `/`: use `sources.models` for single repositories" : globProblem(text),
  },
  "repo-id": { says: "a Hub repository such as `org/name`", check: (text) => when(isRepoId(text)) },
  revision: { says: "a branch, tag or commit", check: (text) => when(isRevision(text)) },
  path: {
    says: "a path relative to the root of the repository",
    check: (text) => when(!text.startsWith("/") && !text.includes("\\") && !text.split("/").includes("..")),
  },
  "path-or-url": { says: "a path relative to the root of the repository, or an https address" },
  "object-id": {
    says: "a Git object id of 40 hexadecimal digits",
    pattern: OBJECT_ID.source,
    check: (text) => when(OBJECT_ID.test(text)),
  },
  commit: {
    says: "a commit of 40 hexadecimal digits",
    pattern: COMMIT.source,
    check: (text) => when(COMMIT.test(text)),
  },
  "stable-id": {
    says: "an id of the Hub: letters and digits",
    pattern: STABLE_ID.source,
    check: (text) => when(STABLE_ID.test(text)),
  },
  owner: {
    says: "an owner on the Hub such as `google`",
    check: (text) => when(!text.includes("/") && isRepoId(text)),
  },
  sha256: { says: "64 hexadecimal digits", pattern: SHA256.source, check: (text) => when(SHA256.test(text)) },
  region: {
    says: "a country such as `JP` (ISO 3166, upper case) or `EU`",
    pattern: REGION.source,
    check: (text) => when(REGION.test(text)),
  },
  "key-path": {
    says: "a dotted path of keys such as `encoder.checkpoint`, with `*` for any one key",
    check: (text) => when(text.length <= 200 && KEY_PATH.test(text)),
  },
  callee: {
    says: "a name as it is called, such as `acme.load`",
    check: (text) => when(text.length <= 200 && CALLEE.test(text)),
  },
  keyword: {
    says: "the name of an argument",
    pattern: "^[A-Za-z_$][\\w$-]*$",
    check: (text) => when(/^[A-Za-z_$][\w$-]{0,99}$/.test(text)),
  },
  "allow-entry": {
    says: "a license: an SPDX id or expression, `LicenseRef-…`, a Hub id such as `llama3.1`, or `category:…`",
    check: (text, vocabulary) => vocabulary.checkAllowEntry(text),
  },
  license: {
    says: "a license: an SPDX id or expression, `LicenseRef-…` or a Hub id",
    check: (text, vocabulary) =>
      text.startsWith("category:") ? "a category is not a license" : vocabulary.checkAllowEntry(text),
  },
  "rule-id": {
    says: "the id of a rule",
    check: (text, { rules }) => {
      const ids = rules.map((rule) => rule.id);
      return ids.includes(text) ? null : `no rule has this id${didYouMean(text, ids)}`;
    },
  },
  "negotiable-key": { says: "a key of this policy such as `licenses.allow` or `rules.repo-stale`" },
  layer: {
    says: "`preset:observe`, `preset:recommended`, `preset:strict`, a path relative to this file, or `owner/repo/path@ref`",
    check: (text) => {
      const address = parseLayerAddress(text);
      if (address.kind === "preset") {
        const isKnown = PRESETS.some((name) => name === address.name);
        return isKnown ? null : `there is no such preset${didYouMean(address.name, PRESETS)}`;
      }
      if (address.kind === "remote" && !isPinnedRef(address.ref)) {
        return `\`${address.ref}\` reads like a branch, which can change unseen: name a commit or a tag`;
      }
      return null;
    },
  },
} satisfies Record<string, Form>;

/** Why a text is not of a form, as a sentence; null where it is. */
export function formProblem(name: FormName, text: string, vocabulary: Vocabulary): string | null {
  const form: Form = FORMS[name];
  if (text.trim() === "") return `expected ${form.says}, found nothing`;
  const problem = form.check?.(text, vocabulary) ?? null;
  if (problem === null) return null;
  return problem === EXPECTED ? `expected ${form.says}, found ${quoted(text)}` : `${quoted(text)}: ${problem}`;
}

/** `; did you mean \`…\`?`, or nothing where no known word is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const near = nearest(written, known);
  return near === null ? "" : `; did you mean \`${near}\`?`;
}

function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
