import type { Level, Severity } from "../domain/policy.ts";

/** A rule as far as a policy has to know it; every `Rule` is one. */
export interface KnownRule {
  id: string;
  title: string;
  /** The default. */
  severity: Severity;
  /** The worst that one of its findings can be by default, where that is worse than `severity`. */
  highest?: Severity;
  /** Off unless a policy turns it on. */
  off?: boolean;
  options?: Readonly<Record<string, KnownOption>>;
}

export interface KnownOption {
  description: string;
  default: number | string | boolean | readonly string[];
  /** Which way is stricter, so that a binding layer can be kept; for a list, more or fewer entries. Absent: neither. */
  stricter?: "higher" | "lower";
}

/** The words that a policy may use and this folder does not know: they belong to rules and licenses. */
export interface Vocabulary {
  rules: readonly KnownRule[];
  /** Why an entry of `licenses.allow` (SPDX id or expression, LicenseRef, Hub id, `category:…`) means nothing, or null. */
  checkAllowEntry(text: string): string | null;
  /** Whether everything that `entry` allows is allowed by `entries` already. Absent: only where it is written the same. */
  coversAllowEntry?(entries: readonly string[], entry: string): boolean;
}

/** From the loosest to the strictest. */
export const LEVELS: readonly Level[] = ["off", "note", "warning", "error"];

export function isStricter(level: Level, than: Level): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf(than);
}

/** The level of a rule under what a policy says of it; `undefined` where it says nothing. */
export function levelOf(rule: KnownRule, setting: { level: Level | null } | undefined): Level {
  if (setting === undefined) return rule.off === true ? "off" : rule.severity;
  return setting.level ?? rule.severity;
}
