/** What a transport needs of the process around it; tests pass their own. */
export interface World {
  fetch: typeof fetch;
  /** Milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const PROCESS: World = {
  fetch: (input, init) => fetch(input, init),
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** A quota of the Hub's: its rate limits count API calls and file downloads apart. */
export type Bucket = "api" | "files";

/** Failures in a row after which the Hub counts as down. */
const DOWN = 8;
const LONGEST_PAUSE = 60_000;

/** Milliseconds before the next try: 1, 2, 4 … seconds. */
export function backOff(tries: number): number {
  return Math.min(LONGEST_PAUSE, 1000 * 2 ** (tries - 1));
}

/**
 * How long a run may wait for the Hub in all: pauses before a retry, rate-limit windows and requests that came to nothing.
 * Waits that overlap count once, so eight requests that wait for one window cost one window.
 */
export class Patience {
  readonly #budget: number;
  readonly #world: Pick<World, "now" | "sleep">;
  readonly #closedUntil: Record<Bucket, number> = { api: 0, files: 0 };
  #spent = 0;
  /** Everything before this moment is counted. */
  #counted = 0;
  #answering = true;
  #lastTrouble = "";
  /** Failures since the last answer. */
  #streak = 0;

  constructor(seconds: number, world: Pick<World, "now" | "sleep">) {
    this.#budget = seconds * 1000;
    this.#world = world;
  }

  /** Whether the bucket may be asked now. */
  isOpen(bucket: Bucket): boolean {
    return this.#closedUntil[bucket] <= this.#world.now() && !this.#isSpent();
  }

  /** Waits until the bucket may be asked; a sentence where that is not worth waiting for. */
  async turn(bucket: Bucket): Promise<string | null> {
    if (this.#isSpent()) return this.#givenUp();
    while (this.#closedUntil[bucket] > this.#world.now()) {
      const refusal = await this.#waitUntil(this.#closedUntil[bucket]);
      if (refusal) return refusal;
    }
    return null;
  }

  /** Waits before trying again; a sentence where the time for that is spent. */
  pause(milliseconds: number): Promise<string | null> {
    return this.#waitUntil(this.#world.now() + milliseconds);
  }

  /** The bucket must not be asked for that long: nobody else needs to find out by asking. */
  close(bucket: Bucket, milliseconds: number): void {
    this.#closedUntil[bucket] = Math.max(this.#closedUntil[bucket], this.#world.now() + milliseconds);
  }

  /** Somebody failed to get an answer at all. Where nobody gets one any more, the Hub is down: everybody stops for a while. */
  failed(): void {
    this.#streak++;
    if (this.#streak < DOWN) return;
    const pause = backOff(Math.floor(this.#streak / DOWN));
    for (const bucket of ["api", "files"] as const) this.close(bucket, pause);
  }

  /** A request that began then came to nothing. */
  lost(since: number, trouble: string): void {
    const now = this.#world.now();
    this.#spent += this.#uncounted(since, now);
    this.#answering = false;
    this.#lastTrouble = trouble;
  }

  /** A request was answered, whatever the answer. */
  answered(): void {
    this.#answering = true;
    this.#streak = 0;
  }

  /** Once the time is spent, a Hub that answers is still asked, and one that does not is left alone. */
  #isSpent(): boolean {
    return this.#spent >= this.#budget && !this.#answering;
  }

  async #waitUntil(moment: number): Promise<string | null> {
    const now = this.#world.now();
    const left = this.#budget - this.#spent;
    const cost = Math.max(0, moment - Math.max(now, this.#counted));
    if (cost > left) {
      if (left <= 0) return this.#givenUp();
      return `${this.#lastTrouble}, and trying again would take ${Math.ceil((moment - now) / 1000)} s more`;
    }
    this.#spent += this.#uncounted(now, moment);
    await this.#world.sleep(moment - now);
    return null;
  }

  /** How much of a stretch of time is not counted yet; it is from now on. */
  #uncounted(from: number, to: number): number {
    const stretch = Math.max(0, to - Math.max(from, this.#counted));
    this.#counted = Math.max(this.#counted, to);
    return stretch;
  }

  #givenUp(): string {
    return `${this.#lastTrouble || "the Hub did not answer"}, and the ${this.#budget / 1000} s for waiting are spent`;
  }
}
