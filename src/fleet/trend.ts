import { FLEET_STANDINGS, type FleetReport, type FleetTrend, type Move } from "../domain/fleet.ts";
import type { RepoId } from "../domain/reference.ts";
import type { Verdict } from "../domain/report.ts";
import { compareText, firstOf } from "../render/words.ts";

/**
 * What came, went and moved between two merges. A repository without a report now takes nothing away: what only it used is not
 * gone, nobody looked. What is unchecked or inconclusive on either side is neither better nor worse.
 */
export function trendOf(before: FleetReport, now: FleetReport): FleetTrend {
  const nowRepos = new Map(now.repos.map((repo) => [keyOf(repo), repo]));
  const oldRepos = new Map(before.repos.map((repo) => [keyOf(repo), repo]));
  const unseen = new Set(
    now.repositories.flatMap(({ verdict, repository }) => (verdict === "missing" ? [repository] : [])),
  );
  const gone = before.repos.filter(
    (repo) => !nowRepos.has(keyOf(repo)) && !repo.uses.some(({ repository }) => unseen.has(repository)),
  );
  const moves = now.repos.flatMap((repo) => {
    const old = oldRepos.get(keyOf(repo));
    const move = old === undefined ? null : moved(FLEET_STANDINGS, "unchecked", old.standing, repo.standing);
    return move === null ? [] : [{ kind: repo.kind, id: repo.id, ...move }];
  });
  return {
    repos: {
      new: now.repos
        .filter((repo) => !oldRepos.has(keyOf(repo)))
        .map(idOf)
        .sort(byId),
      gone: gone.map(idOf).sort(byId),
      better: moves.filter((move) => isBetter(FLEET_STANDINGS, move)).sort(byId),
      worse: moves.filter((move) => !isBetter(FLEET_STANDINGS, move)).sort(byId),
    },
    repositories: repositoriesOf(before, now),
    before: before.totals,
  };
}

const VERDICTS: readonly Verdict[] = ["fail", "inconclusive", "pass"];

function repositoriesOf(before: FleetReport, now: FleetReport): FleetTrend["repositories"] {
  const seen = (report: FleetReport): Map<string, Verdict> =>
    new Map(
      report.repositories.flatMap(({ repository, verdict }) => (verdict === "missing" ? [] : [[repository, verdict]])),
    );
  const [old, present] = [seen(before), seen(now)];
  const known = new Set(now.repositories.map(({ repository }) => repository));
  const moves = [...present].flatMap(([repository, verdict]) => {
    const earlier = old.get(repository);
    const move = earlier === undefined ? null : moved(VERDICTS, "inconclusive", earlier, verdict);
    return move === null ? [] : [{ repository, ...move }];
  });
  const byName = (a: { repository: string }, b: { repository: string }): number =>
    compareText(a.repository, b.repository);
  return {
    new: [...present.keys()].filter((repository) => !old.has(repository)).sort(compareText),
    gone: [...old.keys()].filter((repository) => !known.has(repository)).sort(compareText),
    better: moves.filter((move) => isBetter(VERDICTS, move)).sort(byName),
    worse: moves.filter((move) => !isBetter(VERDICTS, move)).sort(byName),
  };
}

/** Null where nothing moved, or where one side could not tell. `order`: worst first. */
function moved<S>(order: readonly S[], untold: S, from: S, to: S): Move<S> | null {
  return from === to || from === untold || to === untold || !order.includes(from) ? null : { from, to };
}

function isBetter<S>(order: readonly S[], { from, to }: Move<S>): boolean {
  return order.indexOf(to) > order.indexOf(from);
}

const keyOf = ({ kind, id }: RepoId): string => `${kind} ${id}`;
const idOf = ({ kind, id }: RepoId): RepoId => ({ kind, id });
const byId = (a: RepoId, b: RepoId): number => firstOf(compareText(a.kind, b.kind), compareText(a.id, b.id));
