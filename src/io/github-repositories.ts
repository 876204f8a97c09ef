import type { RepositoryFacts } from "../domain/fleet.ts";
import { connect, GitHubError, patiently } from "./github.ts";
import { PROCESS } from "./patience.ts";
import type { World } from "./patience.ts";

/** How GitHub is asked for lists. `pauses`: milliseconds before each further try of a request that failed. */
export interface ListingAccess {
  apiUrl: string;
  token: string;
  /** Seconds of waiting for rate limits in all. */
  wait: number;
  world?: Pick<World, "sleep">;
  /** Told before each wait, in seconds. */
  onWait?: (seconds: number) => void;
  pauses?: readonly number[];
}

/** Lists of repositories. Each rejects with `GitHubError`. */
export interface Listing {
  /** Every repository of an organisation or a user that the token may see, by name. */
  ofOwner(owner: string): Promise<RepositoryFacts[]>;
  /** Null where there is none, or the token may not see it. */
  one(repository: string): Promise<RepositoryFacts | null>;
}

const PAGE = 100;
/** Pages of one owner: more repositories than that no owner is known to have. */
const MOST_PAGES = 1000;

/** Lists repositories. What a rate limit refuses is asked again when it opens, as long as the waiting lasts; rejects with `GitHubError`. */
export async function openListing(access: ListingAccess): Promise<Listing> {
  const octokit = await connect(access);
  const world = access.world ?? PROCESS;
  let left = access.wait * 1000;

  async function ask<T>(request: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await patiently(request, ...(access.pauses === undefined ? [] : [access.pauses]));
      } catch (error) {
        if (!(error instanceof GitHubError) || error.opensIn === null) throw error;
        const seconds = Math.ceil(error.opensIn / 1000);
        if (error.opensIn > left) {
          const message = `${error.message} It opens in ${seconds} s, and ${Math.floor(left / 1000)} s of waiting are left.`;
          throw new GitHubError(message, error.status, false, error.opensIn);
        }
        left -= error.opensIn;
        access.onWait?.(seconds);
        await world.sleep(error.opensIn);
      }
    }
  }

  async function all(ask: (page: number) => Promise<{ data: Raw[] }>): Promise<RepositoryFacts[]> {
    const found = new Map<string, RepositoryFacts>();
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { data } = await ask(page);
      // A repository that is made meanwhile moves others to the next page.
      for (const one of data) found.set(one.full_name, listed(one));
      if (data.length < PAGE) break;
    }
    return [...found.values()].sort((a, b) => (a.repository < b.repository ? -1 : 1));
  }

  return {
    async ofOwner(owner) {
      const query = { per_page: PAGE, sort: "full_name" as const, direction: "asc" as const };
      try {
        return await all((page) =>
          ask(() => octokit.rest.repos.listForOrg({ org: owner, type: "all", ...query, page })),
        );
      } catch (error) {
        if (!(error instanceof GitHubError) || error.status !== 404) throw error;
        return all((page) =>
          ask(() => octokit.rest.repos.listForUser({ username: owner, type: "owner", ...query, page })),
        );
      }
    },
    async one(repository) {
      const [owner = "", repo = ""] = repository.split("/");
      try {
        return listed((await ask(() => octokit.rest.repos.get({ owner, repo }))).data);
      } catch (error) {
        if (error instanceof GitHubError && error.status === 404) return null;
        throw error;
      }
    },
  };
}

interface Raw {
  full_name: string;
  default_branch?: string;
  size?: number;
  archived?: boolean;
  fork?: boolean;
  disabled?: boolean;
  topics?: string[];
}

function listed(raw: Raw): RepositoryFacts {
  return {
    repository: raw.full_name,
    defaultBranch: raw.default_branch || null,
    size: Number.isFinite(raw.size) ? Math.max(0, raw.size!) : 0,
    archived: raw.archived === true,
    fork: raw.fork === true,
    disabled: raw.disabled === true,
    topics: raw.topics ?? [],
  };
}
