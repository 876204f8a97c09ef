import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { FleetTarget, RepositoryFacts } from "../../src/domain/fleet.ts";
import { chooseRepositories, MOST_JOBS, planShards, usualJobs } from "../../src/fleet/plan.ts";

const target = (repository: string, size: number | null): FleetTarget => ({ repository, ref: null, size });
const targets = fc.uniqueArray(
  fc.record({
    repository: fc.stringMatching(/^[a-z]{1,4}\/[a-z]{1,6}$/),
    ref: fc.constant(null),
    size: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
  }),
  { selector: ({ repository }) => repository, minLength: 1, maxLength: 400 },
);

describe("planShards", () => {
  it("loses none, doubles none, makes no empty job and at most 256", () => {
    fc.assert(
      fc.property(targets, fc.integer({ min: 1, max: 400 }), (all, jobs) => {
        const shards = planShards(all, jobs);
        expect(shards.length).toBe(Math.min(jobs, MOST_JOBS, all.length));
        expect(shards.every(({ repositories }) => repositories.length > 0)).toBe(true);
        const planned = shards.flatMap(({ repositories }) => repositories.map(({ repository }) => repository));
        expect(planned.sort()).toEqual(all.map(({ repository }) => repository).sort());
      }),
    );
  });

  it("gives the same jobs in whatever order the repositories come", () => {
    fc.assert(
      fc.property(targets, fc.integer({ min: 1, max: 20 }), (all, jobs) => {
        expect(planShards([...all].reverse(), jobs)).toEqual(planShards(all, jobs));
      }),
    );
  });

  it("puts the large one alone and shares out the small ones", () => {
    const shards = planShards(
      [target("a/huge", 900_000), ...Array.from({ length: 20 }, (_, index) => target(`b/s${index}`, 10_000))],
      3,
    );
    expect(shards.map(({ repositories }) => repositories.length)).toEqual([1, 10, 10]);
    expect(shards[0]).toEqual({
      name: "1 of 3",
      shard: 1,
      size: 900_000,
      repositories: [target("a/huge", 900_000)],
    });
  });

  it("keeps the heaviest job within twice of the best that is possible", () => {
    const all = Array.from({ length: 300 }, (_, index) => target(`a/r${index}`, (index * 7919) % 200_000));
    const shards = planShards(all, 20);
    const weights = shards.map(({ repositories }) => repositories.reduce((sum, { size }) => sum + size! + 10_000, 0));
    const average = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    expect(Math.max(...weights)).toBeLessThan(average * 1.1);
  });

  it("takes as many jobs as give fifty repositories to each", () => {
    expect([1, 50, 51, 300, 12_800, 1_000_000].map(usualJobs)).toEqual([1, 1, 2, 6, 256, 256]);
  });
});

describe("chooseRepositories", () => {
  const facts = (name: string, overrides: Partial<RepositoryFacts> = {}): RepositoryFacts => ({
    repository: `acme/${name}`,
    defaultBranch: "main",
    size: 10,
    archived: false,
    fork: false,
    disabled: false,
    topics: [],
    ...overrides,
  });
  const all = [
    facts("z", { topics: ["ml", "prod"] }),
    facts("a", { defaultBranch: "trunk" }),
    facts("old", { archived: true, topics: ["ml"] }),
    facts("copy", { fork: true }),
    facts("off", { disabled: true }),
    // GitHub says 0 for what is smaller than a kilobyte and for what was made within the hour.
    facts("new", { size: 0 }),
  ];

  it("leaves archived repositories, forks and disabled ones out, and says so", () => {
    const { targets: chosen, leftOut } = chooseRepositories(all, { topics: [], archived: false, forks: false });
    expect(chosen.map(({ repository, ref }) => `${repository}@${ref}`)).toEqual([
      "acme/a@trunk",
      "acme/new@main",
      "acme/z@main",
    ]);
    expect(leftOut).toEqual({ archived: 1, fork: 1, "other topic": 0, disabled: 1 });
  });

  it("takes what is asked for: archived, forks, one of the topics", () => {
    const names = (choice: Parameters<typeof chooseRepositories>[1]): string[] =>
      chooseRepositories(all, choice).targets.map(({ repository }) => repository.slice(5));
    expect(names({ topics: [], archived: true, forks: true })).toEqual(["a", "copy", "new", "old", "z"]);
    expect(names({ topics: ["ml"], archived: false, forks: false })).toEqual(["z"]);
    expect(names({ topics: ["ml", "other"], archived: true, forks: false })).toEqual(["old", "z"]);
    expect(names({ topics: ["none"], archived: true, forks: true })).toEqual([]);
  });
});
