import type { FleetMember, FleetRepo, FleetReport } from "../../domain/fleet.ts";
import { PUBLIC_HUB } from "../../domain/public-hub.ts";
import type { RepoId } from "../../domain/reference.ts";
import { billOf, COMPONENT_TYPES, licensesOf, nameOf, type Component, type Property } from "../bill-of-materials.ts";
import { NAME_UNREAD } from "../coverage.ts";
import { jsonText, LENGTHS, percentEncoded, visible } from "../escape.ts";
import { repoUrl } from "../links.ts";
import { purlOf } from "../purl.ts";
import { compareText, count } from "../words.ts";

/**
 * One CycloneDX 1.7 bill over all repositories: each repository is an application that depends on the models and data that it
 * uses, each of these depends on what it was made from. Places stand as `owner/name/path`.
 */
export function fleetCycloneDx(fleet: FleetReport): string {
  const hub = fleet.hubs[0] ?? PUBLIC_HUB;
  const refs = new Map(fleet.repos.map((repo) => [keyOf(repo), refOf(repo, hub)]));
  const members = fleet.repositories.filter(({ verdict }) => verdict !== "missing");
  const users = usersOf(fleet, refs);
  const root = { type: "application" as const, "bom-ref": "fleet", name: count(members.length, "reviewed repository") };
  const components = [
    ...members.map((member) => application(member)),
    ...fleet.repos.map((repo) => component(repo, refs.get(keyOf(repo))!, hub)),
  ].sort((a, b) => compareText(a["bom-ref"]!, b["bom-ref"]!));
  const dependencies = [
    ...members.map(({ repository }) => ({
      ref: applicationRef(repository),
      dependsOn: [...(users.get(repository) ?? [])].sort(compareText),
    })),
    ...fleet.repos.map((repo) => ({ ref: refs.get(keyOf(repo))!, dependsOn: basesOf(repo, refs) })),
  ].sort((a, b) => compareText(a.ref, b.ref));
  const isComplete =
    members.length === fleet.repositories.length &&
    fleet.problems.length === 0 &&
    fleet.repositories.every(({ blindSpots }) => blindSpots === 0) &&
    fleet.totals.standings.unchecked === 0;
  const bom = billOf({
    metadata: {
      tools: { components: [{ type: "application", name: fleet.tool.name, version: fleet.tool.version }] },
      component: root,
      properties: notCovered(fleet).map((value) => ({ name: "model-review:not-checked", value })),
    },
    components,
    dependencies: [
      { ref: "fleet", dependsOn: members.map(({ repository }) => applicationRef(repository)).sort(compareText) },
      ...dependencies,
    ],
    compositions: [{ aggregate: isComplete ? "complete" : "incomplete", dependencies: ["fleet"] }],
  });
  return `${jsonText(bom)}\n`;
}

const keyOf = ({ kind, id }: RepoId): string => `${kind} ${id}`;
const applicationRef = (repository: string): string =>
  `repository:${repository.split("/").map(percentEncoded).join("/")}`;

/** At its commit where all use the same one. */
function refOf(repo: FleetRepo, hub: string): string {
  return purlOf(repo, commitOf(repo), hub);
}

const commitOf = ({ commits }: FleetRepo): string | null => (commits.length === 1 ? commits[0]! : null);

function usersOf(fleet: FleetReport, refs: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  for (const repo of fleet.repos) {
    for (const { repository } of repo.uses) {
      const used = users.get(repository) ?? new Set();
      users.set(repository, used.add(refs.get(keyOf(repo))!));
    }
  }
  return users;
}

function basesOf(repo: FleetRepo, refs: ReadonlyMap<string, string>): string[] {
  const own = refs.get(keyOf(repo));
  const known = repo.bases.flatMap((base) => refs.get(keyOf(base)) ?? []).filter((ref) => ref !== own);
  return [...new Set(known)].sort(compareText);
}

function application({ repository, head, verdict, findings, blindSpots }: FleetMember): Component {
  return {
    type: "application",
    "bom-ref": applicationRef(repository),
    name: visible(repository, LENGTHS.path),
    ...(head === null ? {} : { version: visible(head, LENGTHS.id) }),
    properties: [
      { name: "model-review:verdict", value: verdict },
      { name: "model-review:findings", value: `${findings.error} errors, ${findings.warning} warnings` },
      { name: "model-review:blind-spots", value: String(blindSpots) },
    ],
  };
}

function component(repo: FleetRepo, ref: string, hub: string): Component {
  const commit = commitOf(repo);
  const licenses = licensesOf(repo.license);
  const url = repoUrl(hub, repo, commit);
  return {
    type: COMPONENT_TYPES[repo.kind],
    "bom-ref": ref,
    ...nameOf(repo),
    ...(commit === null ? {} : { version: visible(commit, LENGTHS.id) }),
    ...(licenses.length === 0 ? {} : { licenses }),
    purl: ref,
    ...(repo.kind === "dataset" ? { data: [{ type: "dataset" as const }] } : {}),
    externalReferences: [
      { type: "distribution", url },
      ...(repo.card === "present" ? [{ type: "model-card" as const, url }] : []),
    ],
    evidence: {
      occurrences: repo.uses.flatMap(({ repository, at }) =>
        at.map(({ path, line }) => ({ location: visible(`${repository}/${path}`, LENGTHS.path * 2), line })),
      ),
    },
    properties: propertiesOf(repo),
  };
}

function propertiesOf(repo: FleetRepo): Property[] {
  const values: [string, string | null | undefined][] = [
    ["status", repo.status],
    ["standing", repo.standing],
    ["repositories", String(repo.repositories)],
    ["places", String(repo.places)],
    ["pinned-places", String(repo.pinned)],
    ["license:state", repo.license?.state],
    ["gated", repo.gated === null ? null : String(repo.gated)],
    ["disabled", repo.disabled === null ? null : String(repo.disabled)],
    ["remote-code", String(repo.remoteCode)],
  ];
  return [
    ...values.flatMap(([name, value]) => (value == null ? [] : [{ name: `model-review:${name}`, value }])),
    ...repo.weights.map((format) => ({ name: "model-review:weights", value: visible(format, LENGTHS.name) })),
    ...(repo.commits.slice(1).length === 0
      ? []
      : repo.commits.map((commit) => ({ name: "model-review:commit", value: visible(commit, LENGTHS.id) }))),
    ...repo.findings.map(({ rule, severity, repositories }) => ({
      name: `model-review:finding:${severity}`,
      value: `${visible(rule, LENGTHS.name)} in ${count(repositories, "repository")}`,
    })),
  ];
}

function notCovered(fleet: FleetReport): string[] {
  const { missing, inconclusive } = fleet.totals.verdicts;
  const blind = fleet.repositories.reduce((sum, { blindSpots }) => sum + blindSpots, 0);
  const phrases: [number, string, string][] = [
    [missing, "repository", "without a report"],
    [inconclusive, "repository", "for which the Hub did not fully answer"],
    [fleet.problems.length, "report", "that could not be read or does not hold all"],
    [blind, "place", NAME_UNREAD],
  ];
  return phrases.filter(([number]) => number > 0).map(([number, noun, what]) => `${count(number, noun)} ${what}`);
}
