import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { object, readAnswer } from "./answer.ts";
import type { AnswerStore } from "./hub.ts";
import { isForEver, keyOf } from "./question.ts";
import type { Question } from "./question.ts";

export interface CacheOptions {
  /** Made when first needed; may be shared by runs at the same time. */
  folder: string;
  /** Whose view of which Hub: two tokens may see different repositories under one name. */
  hub: string;
  token: string | null;
  /** Seconds that an answer at a branch is good without asking. */
  freshFor: number;
  /** Bytes of all entries; the oldest go first. */
  largest?: number;
  /** Milliseconds. */
  now?: () => number;
}

/** Changes with the shape of an answer: entries of another version are never read. */
const FORMAT = "v1";

/**
 * Answers on disk, one file each: those at a commit for ever, the others until they are asked again. Nothing here can fail a
 * run: what cannot be read is asked, what cannot be written is not kept. An entry is
 * `{"key":"…","stored":<ms>,"etag":"…"|null,"answer":{…}}`, as `readAnswer` reads it.
 */
export function createCache(options: CacheOptions): AnswerStore {
  const now = options.now ?? Date.now;
  const largest = options.largest ?? 256 * 1024 * 1024;
  const root = join(options.folder, FORMAT, viewOf(options.hub, options.token));
  let room: number | null = null;

  const fileOf = (key: string): string => {
    const name = createHash("sha256").update(key).digest("hex");
    return join(root, name.slice(0, 2), `${name.slice(2)}.json`);
  };

  return {
    read(question) {
      const key = keyOf(question);
      try {
        const entry = object(JSON.parse(readFileSync(fileOf(key), "utf8")), "entry");
        if (entry["key"] !== key) return null;
        const answer = readAnswer(question.ask, entry["answer"], "answer");
        const age = now() - Number(entry["stored"]);
        const etag = typeof entry["etag"] === "string" && /^[!-~]{1,200}$/.test(entry["etag"]) ? entry["etag"] : null;
        return { answer, etag, fresh: isForEver(question, answer) || (age >= 0 && age < options.freshFor * 1000) };
      } catch {
        return null;
      }
    },
    write(question: Question, answer, etag) {
      if (answer.status === "unavailable") return;
      const key = keyOf(question);
      const entry = JSON.stringify({ key, stored: now(), etag, answer });
      if (entry.length > largest / 4) return;
      try {
        room = (room ?? makeRoom(join(options.folder, FORMAT), largest)) - entry.length;
        if (room < 0) room = makeRoom(join(options.folder, FORMAT), largest) - entry.length;
        writeWhole(fileOf(key), entry);
      } catch {
        // A cache that cannot be written costs requests, not results.
      }
    },
  };
}

/** A name that tells nothing of the token, and is another for every token and Hub. */
function viewOf(hub: string, token: string | null): string {
  return createHash("sha256")
    .update(JSON.stringify([hub, token || null]))
    .digest("hex")
    .slice(0, 24);
}

/** Another run sees the old entry or the new one, never half of one. */
function writeWhole(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    writeFileSync(draft, content, { mode: 0o600, flag: "wx" });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Drops the oldest entries where nine tenths of the room are used, down to three quarters; returns the bytes to spare. */
function makeRoom(folder: string, largest: number): number {
  const entries = listing(folder).flatMap((name) => {
    const file = join(folder, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() ? [{ file, size: stats.size, written: stats.mtimeMs }] : [];
  });
  let used = entries.reduce((sum, { size }) => sum + size, 0);
  if (used > largest * 0.9) {
    entries.sort((a, b) => a.written - b.written);
    for (const { file, size } of entries) {
      if (used <= largest * 0.75) break;
      rmSync(file, { force: true });
      used -= size;
    }
  }
  return largest - used;
}

function listing(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}
