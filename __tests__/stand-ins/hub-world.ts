import type { World } from "../../src/io/patience.ts";

/**
 * A world whose clock only sleeping moves, so that waiting takes next to no time; requests are real. `delay`: milliseconds that
 * each sleep really takes, for requests in flight to be answered meanwhile.
 */
export function patientWorld(delay = 0): World & { slept: number[]; seconds(): number } {
  const slept: number[] = [];
  const start = 1_800_000_000_000;
  let clock = start;
  return {
    slept,
    seconds: () => (clock - start) / 1000,
    fetch: (input, init) => fetch(input, init),
    now: () => clock,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      const woken = clock + milliseconds;
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      clock = Math.max(clock, woken);
    },
  };
}
