import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PRELOAD = pathToFileURL(join(import.meta.dirname, "clock.mjs")).href;

/** What makes a child process live on another day, `YYYY-MM-DD`; undefined leaves it today. */
export function livingOn(today: string | undefined): { args: string[]; env: Record<string, string> } {
  return today === undefined
    ? { args: [], env: {} }
    : { args: ["--import", PRELOAD], env: { TODAY: `${today}T09:00:00Z` } };
}
