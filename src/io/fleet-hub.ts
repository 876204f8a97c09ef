import { PUBLIC_HUB } from "../domain/public-hub.ts";
import type { Hub } from "../domain/resolution.ts";
import { createCache } from "./cache.ts";
import { createHub } from "./hub.ts";
import type { AnswerStore, HubOptions } from "./hub.ts";
import { readOffline } from "./open-hub.ts";
import { hubOf, keyOf } from "./question.ts";
import type { Answers, Question } from "./question.ts";
import { asking, recordHub, replayHub, writeSnapshot } from "./snapshot.ts";

export interface FleetHubOptions extends Omit<HubOptions, "store"> {
  /** Answers of this fleet: each is good as long as the fleet's review lasts. */
  folder: string;
  /** The user's own cache, from which older answers are taken as far as they still hold; null for none. */
  cache: string | null;
  /** Path of a snapshot to replay instead. */
  offline: string | null;
}

export interface FleetHub {
  /**
   * The Hub as the review of one repository sees it. Its `requests` are none, and `cached` the number of questions: which
   * repository was the first to ask is chance, and a report must not depend on it.
   */
  forOne(isRecorded: boolean): { hub: Hub; snapshot(): string | null };
  /** What this process has asked over the network. */
  requests: Hub["requests"];
}

/** Bytes of answers that one fleet may keep. */
const LARGEST = 16 * 1024 ** 3;

/**
 * One Hub for many reviews, one after another: a question that any of them asked is not asked again, also after a restart, and
 * in memory stands only what the review at work has asked. Throws as `openHub`.
 */
export function openFleetHub({ folder, cache, offline, ...network }: FleetHubOptions): FleetHub {
  const hub =
    offline === null
      ? overNetwork(network, folder, cache)
      : { ...replayHub(readOffline(offline)), forget: () => undefined };
  return {
    requests: () => hub.requests(),
    forOne(isRecorded) {
      hub.forget();
      const own = counting(hub);
      if (!isRecorded) return { hub: own, snapshot: () => null };
      const recorder = recordHub(own);
      return { hub: recorder.hub, snapshot: () => writeSnapshot(recorder.snapshot()) };
    },
  };
}

function overNetwork(network: HubOptions, folder: string, cache: string | null): Hub & { forget(): void } {
  const view = { hub: network.url ?? PUBLIC_HUB, token: network.token ?? null };
  const own = createCache({ folder, ...view, freshFor: Infinity, largest: LARGEST });
  const store = cache === null ? own : layered(own, createCache({ folder: cache, ...view, freshFor: 0 }));
  return createHub({ ...network, store });
}

/** What the first does not have, the second may: it is asked whether it still holds, unless it holds for ever. */
function layered(first: AnswerStore, second: AnswerStore): AnswerStore {
  return {
    read: (question) => first.read(question) ?? second.read(question),
    write(question, answer, etag) {
      first.write(question, answer, etag);
      second.write(question, answer, etag);
    },
  };
}

function counting(hub: Hub): Hub {
  const asked = new Set<string>();
  return hubOf(
    hub.url,
    () => ({ api: 0, files: 0, cached: asked.size }),
    async <K extends Question["ask"]>(question: Extract<Question, { ask: K }>) => {
      asked.add(keyOf(question));
      return (await asking(hub, question)) as Answers[K];
    },
  );
}
