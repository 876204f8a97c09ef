import type { Clause } from "../../domain/license.ts";
import type { Category } from "../categories.ts";

/** What the table says of each license, as its columns are titled. */
export const TERMS = {
  "commercial-use": "Commercial use",
  "use-restrictions": "Use restrictions",
  threshold: "Threshold",
  territory: "Territory",
  naming: "Naming",
  attribution: "Attribution",
  "license-copy": "License copy",
  "flow-down": "Flow-down",
  "output-training": "Training on outputs",
  derivatives: "Derivatives",
  "share-alike": "Share-alike",
  "network-use": "Use over a network",
  patents: "Patents",
  changes: "Changes of terms",
} as const;
export type Term = keyof typeof TERMS;

/** What the license says in a few words, the place in its text, and the clause that a policy can forbid, if it is one. */
export type Cell = readonly [says: string, at: string, clause?: Clause];

/** A size of the user above which a license ends or has to be asked for. */
export interface Threshold {
  measure: "monthly-active-users" | "annual-revenue";
  limit: number;
  /** ISO 4217; null for users. */
  currency: "USD" | "CNY" | null;
  at: string;
}

/** Where a license grants nothing. */
export interface Territory {
  /** ISO 3166 codes or `EU`. */
  excluded: readonly string[];
  /** True where only models that take or make more than text are meant. */
  onlyMultimodal: boolean;
  at: string;
}

/** Something to do, and how a repository that does it can be told. */
export interface Duty {
  id: string;
  text: string;
  at: string;
  /** What calls for it: handing on copies, or already offering a product or service with it. */
  on: "copies" | "service";
  /** Words of which one stands where the duty is met; null where no file could show it. */
  shownBy: readonly string[] | null;
}

/** One license that the catalogue knows. */
export interface LicenseEntry {
  /** SPDX id or `LicenseRef-…`. GNU versions stand without `-only` and `-or-later`: the terms are the same. */
  id: string;
  title: string;
  category: Category;
  /** The text that the cells were read in, with its version or commit. */
  source: string;
  /** An absent term is one that nobody has read: not one that the license lacks. */
  terms: Partial<Record<Term, Cell>>;
  thresholds?: readonly Threshold[];
  territory?: Territory;
  duties?: readonly Duty[];
  /** Licenses under which adapted works may be shared although they drop a clause of this one. */
  compatible?: readonly string[];
  /** Spellings of `license_name` on cards that say `other`: lower case, words joined with `-`. */
  names?: readonly string[];
}

/** A duty that only the words themselves can meet. */
export function display(id: string, words: readonly string[], text: string, at: string): Duty {
  return { id, text, at, on: "service", shownBy: words };
}

/** A line that has to stand in a `Notice` file beside the copies. */
export function notice(id: string, words: string, at: string): Duty {
  return {
    id,
    text: `Keep the notice "${words}…" in a Notice file with all copies`,
    at,
    on: "copies",
    shownBy: [words],
  };
}

/** Use restrictions that have to be put into one's own terms; no file can show that they bind. */
export function passOnRestrictions(at: string): Duty {
  return {
    id: "pass-on-use-restrictions",
    text: "Put the use restrictions into the terms for your own users and tell them so",
    at,
    on: "service",
    shownBy: null,
  };
}

export function licenseCopy(at: string, on: Duty["on"] = "copies"): Duty {
  return { id: LICENSE_COPY, text: "Pass on a copy of the license with the weights", at, on, shownBy: null };
}

/** Met by the license's text or by naming the license beside the work in a notice file. */
export const LICENSE_COPY = "license-copy";
