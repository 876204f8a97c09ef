import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { PUBLIC_HUB } from "../domain/public-hub.ts";
import type { Hub } from "../domain/resolution.ts";
import { createCache } from "./cache.ts";
import { createHub } from "./hub.ts";
import type { HubOptions } from "./hub.ts";
import { readSnapshot, recordHub, replayHub, SnapshotError, writeSnapshot } from "./snapshot.ts";
import type { Snapshot } from "./snapshot.ts";

export interface OpenHubOptions extends Omit<HubOptions, "store"> {
  /** Path of a snapshot to replay; nothing is asked over the network then. */
  offline?: string | null;
  /** Path where a snapshot of everything that was told is to be written. */
  record?: string | null;
  /** Folder of answers kept between runs. */
  cache?: string | null;
  /** Seconds that an answer at a branch is good without asking; default 600. */
  freshFor?: number;
}

/** Bytes; a snapshot of a thousand repositories is about 30 MiB. */
const LARGEST_SNAPSHOT = 512 * 1024 * 1024;

/**
 * The Hub of a run: the network with a cache, or a snapshot; recorded where that is asked for. `save` writes the record and is
 * called once at the end. Throws `HubUrlError` on a URL that is none, `SnapshotError` on a snapshot that cannot be read.
 */
export function openHub(options: OpenHubOptions): OpenedHub {
  const { offline, record, cache, freshFor = 600, ...network } = options;
  const replayed = offline ? named(offline, contentOf) : null;
  const hub =
    replayed === null
      ? overNetwork(network, cache ?? null, freshFor)
      : replayHub(named(offline!, () => readSnapshot(replayed)));
  if (!record) return { hub, save: () => undefined, snapshot: () => replayed };
  const recorder = recordHub(hub);
  const snapshot = (): string => writeSnapshot(recorder.snapshot());
  const save = (): void => {
    mkdirSync(dirname(resolve(record)), { recursive: true });
    writeFileSync(record, snapshot());
  };
  return { hub: recorder.hub, save, snapshot };
}

export interface OpenedHub {
  hub: Hub;
  /** Writes the record, where one was asked for. */
  save(): void;
  /** Text of the snapshot that a replay of the run needs; null where none is recorded or replayed. */
  snapshot(): string | null;
}

function overNetwork(options: HubOptions, folder: string | null, freshFor: number): Hub {
  if (folder === null) return createHub(options);
  const store = createCache({ folder, hub: options.url ?? PUBLIC_HUB, token: options.token ?? null, freshFor });
  return createHub({ ...options, store });
}

/** The snapshot in a file. Throws `SnapshotError`. */
export function readOffline(path: string): Snapshot {
  return named(path, () => readSnapshot(contentOf(path)));
}

/** What is wrong with a snapshot, with its path: a run may name several files. */
function named<T>(path: string, read: (path: string) => T): T {
  try {
    return read(path);
  } catch (error) {
    throw error instanceof SnapshotError ? new SnapshotError(`${path}: ${error.message}`) : error;
  }
}

function contentOf(path: string): string {
  try {
    if (statSync(path).size > LARGEST_SNAPSHOT) throw new SnapshotError("it is too large to be read");
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof SnapshotError) throw error;
    throw new SnapshotError("there is no such file, or it cannot be read");
  }
}
