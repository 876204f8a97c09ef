import { digest } from "./hub-data.ts";
import type { FixtureRepo, HubData, Kind } from "./hub-data.ts";

/** Fields of a repository that become something else; others stay. */
export interface RepoPatch {
  cardData?: Record<string, unknown>;
  siblings?: string[];
  sha?: string;
  _files?: Record<string, string | null>;
  [key: string]: unknown;
}

/** What may happen on a Hub from one day to the next; as a value, so that a script over time and a request can say it. */
export type HubChange =
  /** The owner pushes or changes settings. `_files` and `cardData` are merged; a file or key that is null goes. */
  | { do: "change"; kind?: Kind; id: string; patch: RepoPatch }
  | { do: "add"; repo: FixtureRepo }
  | { do: "remove"; kind?: Kind; id: string }
  /** Moved to another name or owner: the Hub's own id stays, the old name leads there. */
  | { do: "transfer"; kind?: Kind; from: string; to: string }
  /** Somebody else puts another repository under a name that was given up. */
  | { do: "replace"; kind?: Kind; id: string; repo?: Partial<FixtureRepo> }
  /** An account is closed: what it owned is gone, and anybody may register its name. */
  | { do: "abandon"; owner: string };

/** What makes a commit; the rest is settings. */
const CONTENT = ["cardData", "siblings", "_files", "_card", "config", "tags", "library_name"] as const;

/** Lets something happen. Throws on what could not happen on a Hub, such as a change of what is not there. */
export function applyChange(data: HubData, change: HubChange): void {
  switch (change.do) {
    case "change": {
      const repo = existing(data, change.kind, change.id);
      data.add(changed(data, repo, change.patch));
      return;
    }
    case "add":
      data.add(change.repo);
      return;
    case "remove": {
      const { kind, id } = existing(data, change.kind, change.id);
      data.remove(kind, id);
      return;
    }
    case "transfer": {
      const repo = existing(data, change.kind, change.from);
      data.remove(repo.kind, repo.id);
      data.add({ ...repo, id: change.to, author: undefined });
      data.rename(repo.kind, change.from, change.to);
      return;
    }
    case "replace": {
      const kind = change.kind ?? "model";
      const before = data.repo(kind, change.id)?._id ?? "";
      const seed = `again ${kind} ${change.id} ${String(before)}`;
      data.remove(kind, change.id);
      data.add({
        _id: digest(seed).slice(0, 24),
        sha: digest(`commit ${seed}`),
        ...change.repo,
        kind,
        id: change.id,
      });
      return;
    }
    case "abandon":
      for (const { kind, id } of data.ownedBy(change.owner)) data.remove(kind, id);
      data.users.delete(change.owner);
      data.organizations.delete(change.owner);
  }
}

function existing(data: HubData, kind: Kind = "model", id: string): FixtureRepo {
  const repo = data.repo(kind, id);
  if (repo === null) throw new Error(`There is no ${kind} ${id} that could change.`);
  return repo;
}

function changed(data: HubData, repo: FixtureRepo, patch: (HubChange & { do: "change" })["patch"]): FixtureRepo {
  const { _files: files = {}, cardData, ...rest } = patch;
  const isCommit = CONTENT.some((key) => patch[key] !== undefined);
  const siblings = (patch.siblings ?? repo.siblings ?? []).filter((path) => files[path] !== null);
  const next: FixtureRepo = {
    ...repo,
    ...rest,
    siblings: [...new Set([...siblings, ...Object.keys(files).filter((path) => files[path] !== null)])].sort(),
    _files: without({ ...repo._files, ...files }) as Record<string, string>,
  };
  if (cardData !== undefined) {
    next.cardData = without({ ...repo.cardData, ...cardData });
    Object.assign(next, derived(data, next, patch.tags === undefined));
  }
  if (!isCommit) return next;
  const { _history: history = {}, ...state } = repo;
  const sha = patch.sha ?? digest(`${repo.sha} ${JSON.stringify(patch)}`);
  return { ...next, sha, _history: { ...history, [repo.sha!]: state } };
}

/** Tags and base models, which the Hub computes from the card. */
function derived(data: HubData, repo: FixtureRepo, withTags: boolean): Partial<FixtureRepo> {
  const card = repo.cardData ?? {};
  const listed = (key: string): string[] => (card[key] === undefined ? [] : [card[key]].flat().map(String));
  const bases = listed("base_model");
  const before = repo["baseModels"] as { relation?: string } | undefined;
  const relation = String(card["base_model_relation"] ?? before?.relation ?? "finetune");
  const kept = (repo.tags ?? []).filter((tag) => !/^(?:license|base_model):/.test(tag));
  return {
    ...(withTags && {
      tags: [
        ...kept,
        ...bases.flatMap((id) => [`base_model:${id}`, `base_model:${relation}:${id}`]),
        ...listed("license").map((id) => `license:${id}`),
      ],
    }),
    baseModels:
      bases.length === 0
        ? undefined
        : {
            relation,
            models: bases.map((id) => ({ _id: data.repo("model", id)?._id ?? digest(id).slice(0, 24), id })),
          },
  };
}

function without(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
