import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../domain/usage-error.ts";

/** What became of one repository of a fleet. */
export interface FleetOutcome {
  repository: string;
  /** `partial`: reviewed, and the Hub did not answer everything. `broken`: it could not be reviewed. */
  status: "reviewed" | "partial" | "broken";
  verdict: string | null;
  /** Why it is broken, in words. Foreign text: escape before use. */
  problem: string | null;
}

/** The file by which a folder is known as one of a fleet. */
export const FLEET_FILE = "fleet.json";

/** The folder of a fleet while one process has it. Its methods throw what the file system throws. */
export interface FleetState {
  /** When the review of the fleet began: the clock of all its reports, also of those that are made after a pause. */
  readonly began: Date;
  /** Answers of the Hub, for the whole fleet. */
  readonly hubFolder: string;
  /** For the one checkout at a time. */
  readonly checkoutFolder: string;
  readonly reportsFolder: string;
  outcomeOf(repository: string): FleetOutcome | null;
  /** Keeps what came out: all of it or, where the process dies meanwhile, nothing. */
  keep(outcome: FleetOutcome, report: string | null, snapshot: string | null): void;
  /** Lets another process have the folder. */
  close(): void;
}

const LARGEST_ENTRY = 1024 * 1024;

/**
 * A folder in which the review of many repositories can stop at any moment and go on later:
 * `fleet.json` with the moment it began and what was asked for, `reports/` and `snapshots/` with a file for each repository,
 * `outcomes/` with what became of it, `hub/` with the Hub's answers. A repository counts as done once its outcome is there, which
 * is written last. Throws `UsageError` where the folder belongs to another question, or to a process that is at work.
 */
export function openFleetState(folder: string, question: Record<string, unknown>, now: Date): FleetState {
  mkdirSync(folder, { recursive: true });
  const release = takeLock(folder);
  try {
    const began = beginning(join(folder, FLEET_FILE), question, now);
    const checkoutFolder = join(folder, "checkout");
    rmSync(checkoutFolder, { recursive: true, force: true });
    const outcomeFile = (repository: string): string => join(folder, "outcomes", `${fileNameOf(repository)}.json`);
    return {
      began,
      hubFolder: join(folder, "hub"),
      checkoutFolder,
      reportsFolder: join(folder, "reports"),
      outcomeOf(repository) {
        const outcome = readOutcome(outcomeFile(repository));
        return outcome?.repository === repository ? outcome : null;
      },
      keep(outcome, report, snapshot) {
        const name = `${fileNameOf(outcome.repository)}.json`;
        for (const [kind, text] of [
          ["reports", report],
          ["snapshots", snapshot],
        ] as const) {
          if (text === null) rmSync(join(folder, kind, name), { force: true });
          else writeWhole(join(folder, kind, name), text);
        }
        writeWhole(outcomeFile(outcome.repository), `${JSON.stringify(outcome)}\n`);
      },
      close() {
        rmSync(checkoutFolder, { recursive: true, force: true });
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** A file name for any repository: readable, and another for every name. */
export function fileNameOf(repository: string): string {
  const digest = createHash("sha256").update(repository).digest("hex").slice(0, 12);
  return `${repository.replace(/[^A-Za-z0-9._-]+/g, "__").slice(0, 100)}.${digest}`;
}

/** Reads when the fleet began, or begins it. */
function beginning(file: string, question: Record<string, unknown>, now: Date): Date {
  const text = readSmall(file);
  const asked = JSON.stringify(question);
  if (text === null) {
    writeWhole(file, `${JSON.stringify({ version: 1, began: now.toISOString(), question }, null, 2)}\n`);
    return now;
  }
  const known = parsed(text);
  const began = new Date(String(known["began"]));
  if (known["version"] !== 1 || Number.isNaN(began.getTime()))
    throw new UsageError(`${file} is not the beginning of a fleet review; take another folder`);
  if (JSON.stringify(known["question"]) !== asked) {
    const differ = Object.keys(question).filter(
      (name) =>
        JSON.stringify((known["question"] as Record<string, unknown> | undefined)?.[name]) !==
        JSON.stringify(question[name]),
    );
    throw new UsageError(
      `the review in ${dirname(file)} was begun with other words (${differ.join(", ") || "other options"}), and its results would not fit; take another folder`,
    );
  }
  return began;
}

/** An outcome that anybody may have written; null where the file is none. */
export function readOutcome(file: string): FleetOutcome | null {
  const text = readSmall(file);
  if (text === null) return null;
  const { status, verdict, problem, repository } = parsed(text);
  if (typeof repository !== "string" || repository.length > 1000) return null;
  if (status !== "reviewed" && status !== "partial" && status !== "broken") return null;
  return {
    repository,
    status,
    verdict: typeof verdict === "string" ? verdict : null,
    problem: typeof problem === "string" ? problem : null,
  };
}

function readSmall(file: string): string | null {
  try {
    return statSync(file).size > LARGEST_ENTRY ? null : readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Whoever reads sees the old file or the new one, never half of one. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** One process at a time. The lock of a process that is gone is nobody's. */
function takeLock(folder: string): () => void {
  const file = join(folder, "running");
  for (let tries = 0; ; tries++) {
    try {
      const lock = openSync(file, "wx");
      writeSync(lock, String(process.pid));
      closeSync(lock);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || tries > 2) throw error;
      const owner = Number(readSmall(file) ?? "");
      if (isAlive(owner))
        throw new UsageError(`process ${owner} is at work in ${folder}; wait for it, or take another folder`);
      rmSync(file, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  // In a container every first process has the same number: one's own is that of a run before.
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
