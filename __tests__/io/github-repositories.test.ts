import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { GitHubError } from "../../src/io/github.ts";
import { openListing, type Listing, type ListingAccess } from "../../src/io/github-repositories.ts";
import { GitHubStandIn, READER } from "../stand-ins/github.ts";
import type { ListedRepository } from "../stand-ins/github-state.ts";

let stand: GitHubStandIn;
let slept: number[];
beforeEach(async () => {
  stand = await new GitHubStandIn().start();
  slept = [];
});
afterEach(() => stand.stop());

const repository = (full_name: string, overrides: Partial<ListedRepository> = {}): ListedRepository => ({
  full_name,
  default_branch: "main",
  size: 12,
  archived: false,
  fork: false,
  disabled: false,
  topics: [],
  ...overrides,
});
const open = (options: Partial<ListingAccess> = {}): Promise<Listing> =>
  openListing({
    apiUrl: stand.url,
    token: READER,
    wait: 7200,
    pauses: [1, 1],
    world: { sleep: async (milliseconds) => void slept.push(milliseconds) },
    ...options,
  });
const organisation = (number: number): void => {
  const repositories = Array.from({ length: number }, (_, index) =>
    repository(`acme/r${String(index).padStart(4, "0")}`, { topics: index % 2 === 0 ? ["ml"] : [] }),
  );
  stand.owners.set("acme", { type: "Organization", repositories });
};

describe("openListing", () => {
  it.each([0, 1, 99, 100, 101, 350])("lists all of %i repositories, a hundred a page", async (number) => {
    organisation(number);
    const listed = await (await open()).ofOwner("acme");
    expect(listed).toHaveLength(number);
    expect(new Set(listed.map((one) => one.repository)).size).toBe(number);
    expect(stand.log).toHaveLength(Math.floor(number / 100) + 1);
    expect(stand.log.flatMap(({ mistakes }) => mistakes)).toEqual([]);
    expect(listed[0]).toEqual(
      number === 0
        ? undefined
        : {
            repository: "acme/r0000",
            defaultBranch: "main",
            size: 12,
            archived: false,
            fork: false,
            disabled: false,
            topics: ["ml"],
          },
    );
  });

  it("lists the repositories of a person too", async () => {
    stand.owners.set("octocat", { type: "User", repositories: [repository("octocat/hello")] });
    expect((await (await open()).ofOwner("octocat")).map((one) => one.repository)).toEqual(["octocat/hello"]);
    await expect((await open()).ofOwner("nobody")).rejects.toMatchObject({ name: "GitHubError", status: 404 });
  });

  it("reads one repository; null where there is none", async () => {
    organisation(1);
    const listing = await open();
    expect(await listing.one("acme/r0000")).toMatchObject({ repository: "acme/r0000", size: 12 });
    expect(await listing.one("acme/none")).toBeNull();
  });

  it("waits as long as a rate limit says, in the middle of the pages, and loses nothing", async () => {
    organisation(250);
    stand.fail({ operation: "repos/list-for-org", with: "secondary-rate-limit", times: 2 });
    const waits: number[] = [];
    const listing = await open({ onWait: (seconds) => waits.push(seconds) });
    expect(await listing.ofOwner("acme")).toHaveLength(250);
    expect(slept).toEqual([60_000, 60_000]);
    expect(waits).toEqual([60, 60]);
  });

  it("waits until x-ratelimit-reset where there is no retry-after", async () => {
    organisation(3);
    stand.fail({ operation: "repos/list-for-org", with: "rate-limit", times: 1 });
    expect(await (await open()).ofOwner("acme")).toHaveLength(3);
    // The stand-in's window ends in an hour, and a second more is waited.
    expect(slept).toHaveLength(1);
    expect(slept[0]).toBeGreaterThan(3_590_000);
    expect(slept[0]).toBeLessThanOrEqual(3_601_000);
  });

  it("does not wait longer than it may, and says how long it would have been", async () => {
    organisation(3);
    stand.fail({ operation: "repos/list-for-org", with: "secondary-rate-limit" });
    const error = await (await open({ wait: 100 })).ofOwner("acme").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GitHubError);
    expect((error as GitHubError).message).toBe(
      "GitHub's rate limit for this token is used up. It opens in 60 s, and 40 s of waiting are left.",
    );
    expect(slept).toEqual([60_000]);
  });

  it("asks again where a server stumbled, and tells a bad token", async () => {
    organisation(1);
    stand.fail({ operation: "repos/list-for-org", with: 502, times: 2 });
    expect(await (await open()).ofOwner("acme")).toHaveLength(1);
    await expect((await open({ token: "ghs_wrong" })).ofOwner("acme")).rejects.toMatchObject({ status: 401 });
    expect(slept).toEqual([]);
  });
});
