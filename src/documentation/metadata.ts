import { parse } from "yaml";

/** Characters; metadata with results of many evaluations reach some 100,000. */
const LONGEST = 512 * 1024;
const BLOCK = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * The metadata at the head of a card, where the Hub looks for it (huggingface_hub: `repocard.py`). Null where there are none,
 * undefined where they cannot be read.
 */
export function readMetadata(text: string): Record<string, unknown> | null | undefined {
  const block = BLOCK.exec(text.slice(0, LONGEST))?.[1];
  if (block === undefined) return null;
  try {
    const value: unknown = parse(block, { maxAliasCount: 100, logLevel: "error" });
    if (value === null) return null;
    return typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
