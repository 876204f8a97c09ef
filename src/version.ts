import { readFileSync } from "node:fs";
import { join } from "node:path";

declare const __VERSION__: string | undefined;

/** The build writes it in; from source it is read. */
export const VERSION: string =
  typeof __VERSION__ === "string"
    ? __VERSION__
    : (JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as { version: string }).version;
