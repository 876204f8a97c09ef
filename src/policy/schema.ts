import type { Clause } from "../domain/license.ts";
import { SECTIONS } from "../domain/resolution.ts";
import { ENFORCEMENTS } from "./enforcement.ts";
import type { FormName } from "./forms.ts";
import type { ChoiceShape, Key, ListShape, MapShape, Shape, TextShape } from "./shape.ts";

/** Largest policy file, in UTF-16 code units. */
export const LARGEST_POLICY = 1024 * 1024;

/** What `licenses.forbid` may name, with what it means for the reader of a policy. */
export const CLAUSES: Readonly<Record<Clause, string>> = {
  noncommercial: "commercial use is not allowed",
  "research-only": "only research is allowed",
  "no-derivatives": "changed versions may not be shared",
  "use-restricted": "a list of uses is forbidden",
  "mau-threshold": "a separate license is needed above a number of monthly users",
  "revenue-threshold": "a separate license is needed above a yearly revenue",
  "territory-excluded": "some countries or regions are left out",
  "output-training-restricted": "outputs may not be used to train or improve other models",
  "share-alike": "changed versions carry the same license",
  "strong-copyleft": "works that contain it carry the same license",
  "network-copyleft": "offering it over a network counts as sharing it",
  "data-use-limited": "data may only be used for some purposes",
  "naming-required": "the name of what is built on it is prescribed",
  "attribution-required": "its origin is to be named",
  "license-copy-required": "the license text goes along with copies",
  "flow-down": "its terms are to be passed on",
  "patent-termination": "rights end for who sues over patents",
  "no-patent-grant": "patents are not licensed",
  "revocable-terms": "the terms can be changed or withdrawn",
};

/** What `documentation.require` may name. */
export const DOCUMENTED = ["card", "metadata", ...SECTIONS] as const;

const text = (form: FormName): TextShape => ({ kind: "text", form });
const choice = (...values: string[]): ChoiceShape => ({ kind: "choice", values });
const rising = (byDefault: string | null, ...values: string[]): ChoiceShape => ({
  kind: "choice",
  values,
  rising: true,
  ...(byDefault === null ? {} : { default: byDefault }),
});
const map = (keys: Record<string, Key>, oneOf?: readonly (readonly string[])[]): MapShape => ({
  kind: "map",
  keys,
  ...(oneOf === undefined ? {} : { oneOf }),
});
const key = (shape: Shape, about: string): Key => ({ shape, about });
const required = (shape: Shape, about: string): Key => ({ shape, about, required: true });
const own = (shape: Shape, about: string): Key => ({ shape, about, own: true });

const PURPOSES = ["research", "noncommercial", "commercial"];
const DISTRIBUTIONS = ["internal", "hosted", "distributed"];
const USES = [...DISTRIBUTIONS, ...PURPOSES];

const kind = choice("model", "dataset", "space");
const pathGlobs = (floor: ListShape["floor"]): ListShape => ({
  kind: "list",
  of: text("path-glob"),
  layers: "replace",
  floor,
});
const allowed = (form: FormName): ListShape => ({ kind: "list", of: text(form), layers: "replace", floor: "sources" });
const denied = (form: FormName): ListShape => ({ kind: "list", of: text(form), layers: "replace", floor: "widen" });

const scoped = {
  enforcement: key(
    { kind: "choice", values: ENFORCEMENTS, default: "enforce" },
    "`observe` reports, `warn` shows findings and never fails, `enforce` fails. On a pull request only new findings count.",
  ),
  "enforce-from": key(
    text("date"),
    "The day from which on findings fail. Until then they are shown as `enforcement` says, and never fail; every report tells the day.",
  ),
  licenses: key(
    map({
      allow: key(
        { kind: "list", of: text("allow-entry"), layers: "replace", floor: "narrow" },
        "Licenses that may be used: SPDX ids and expressions, `LicenseRef-…`, Hub ids, `category:…`. Once there is a list, what it does not allow is denied.",
      ),
      forbid: key(
        { kind: "list", of: choice(...Object.keys(CLAUSES)), layers: "replace", floor: "widen" },
        "Clauses that no license may have, whatever its name.",
      ),
    }),
    "Which licenses may be used.",
  ),
  documentation: key(
    map({
      require: key(
        { kind: "levels", names: DOCUMENTED },
        "How bad it is when a card does not say something: `off`, `note`, `warning` or `error`.",
      ),
      "minimum-words": key(
        { kind: "number", minimum: 0, stricter: "higher" },
        "Informative words that a card must have: without front matter, code, tables, placeholders and template sentences.",
      ),
    }),
    "What model and dataset cards must document.",
  ),
  rules: key({ kind: "rules" }, "A level for each rule, or `{ severity, …options }`."),
};

/** Everything that a policy file may say. */
export const POLICY: MapShape = map({
  version: own(choice("1"), "The version of this format."),
  extends: own(
    { kind: "list", of: text("layer"), layers: "replace", floor: "open" },
    "Layers below this file, in order: presets, files relative to this one, `owner/repo/path@ref` at a commit or tag. Default: `preset:recommended`.",
  ),
  binding: own(
    { kind: "boolean" },
    "Later layers may tighten what this one says and not loosen it. Always so for a file from another repository.",
  ),
  negotiable: own(
    { kind: "list", of: text("negotiable-key"), layers: "replace", floor: "open" },
    "Keys that later layers may loosen although this layer is binding, such as `exceptions` or `rules.repo-stale`.",
  ),
  profile: key(
    map({
      purpose: key(rising(null, ...PURPOSES), "What the models are used for."),
      distribution: key(
        rising(null, ...DISTRIBUTIONS),
        "Whether models stay inside, are offered over a network, or are handed out.",
      ),
      "monthly-active-users": key(
        { kind: "number", minimum: 0, stricter: "higher" },
        "Users a month, of the product and its affiliates.",
      ),
      "annual-revenue-usd": key({ kind: "number", minimum: 0, stricter: "higher" }, "Yearly revenue in US dollars."),
      regions: key(
        { kind: "list", of: text("region"), layers: "replace", floor: "widen" },
        "Where the models are used: ISO 3166 countries, or `EU`.",
      ),
      "trains-on-outputs": key({ kind: "boolean", stricter: true }, "Whether outputs train or improve other models."),
    }),
    "What is done with the models, so that thresholds and territories can be judged.",
  ),
  scan: key(
    map({
      exclude: key(pathGlobs("closed"), "Paths that are not scanned."),
      mentions: key(
        rising("ignore", "ignore", "check"),
        "Whether ids in prose, comments and help texts are judged like uses.",
      ),
      keys: key(
        {
          kind: "list",
          layers: "append",
          floor: "open",
          of: map({
            files: required(text("path-glob"), "The configuration files."),
            path: required(
              text("key-path"),
              "The key that holds the id, dotted; `*` stands for any one key or list item.",
            ),
            kind: key(kind, "What it names; `model` if left out."),
          }),
        },
        "Configuration keys of your own that name a repository.",
      ),
      calls: key(
        {
          kind: "list",
          layers: "append",
          floor: "open",
          of: map(
            {
              language: required(text("name"), "`python`, `javascript`, `go`, …"),
              name: required(text("callee"), "The function as it is called."),
              position: key({ kind: "number", minimum: 0 }, "Which argument holds the id, from 0."),
              keyword: key(text("keyword"), "The name of the argument that holds the id."),
              kind: key(kind, "What it names; `model` if left out."),
            },
            [["position", "keyword"]],
          ),
        },
        "Loaders of your own.",
      ),
    }),
    "What is scanned.",
  ),
  ...scoped,
  sources: key(
    map({
      owners: key(
        map({
          allow: key(allowed("owner-glob"), "Owners on the Hub that may be used; empty allows all."),
          deny: key(denied("owner-glob"), "Owners that may not be used, even if allowed."),
        }),
        "Owners of models, datasets and Spaces.",
      ),
      models: key(
        map({
          allow: key(allowed("repo-glob"), "Models that may be used besides those of allowed owners; empty adds none."),
          deny: key(denied("repo-glob"), "Models that may not be used, even if allowed."),
        }),
        "Single models.",
      ),
    }),
    "Where models may come from.",
  ),
  paths: key(
    {
      kind: "list",
      layers: "append",
      floor: "scopes",
      of: map(
        {
          match: key(pathGlobs("open"), "The paths for which this holds; all if left out."),
          branches: key(
            { kind: "list", of: text("branch-glob"), layers: "replace", floor: "open" },
            "Only for changes to these branches, and for runs on them.",
          ),
          ...scoped,
        },
        [["match", "branches"]],
      ),
    },
    "Stricter or looser by place and by branch; later entries win.",
  ),
  catalogue: key(
    {
      kind: "list",
      layers: "append",
      floor: "closed-once-begun",
      of: map({
        id: required(text("repo-id"), "The repository on the Hub."),
        kind: key(kind, "What it is; `model` if left out."),
        state: key(
          choice("pilot", "production", "retired"),
          "How far it is: `pilot` is tried out, `production` is depended on, `retired` is not to be used any more.",
        ),
        owner: key(text("name"), "Who answers for its use here."),
        tier: key(text("name"), "How much depends on it, in your own words."),
        task: key(
          text("name"),
          "What it is for, as the Hub calls it (`text-generation`): so that it is offered instead of another.",
        ),
        uses: key(
          { kind: "list", of: choice(...USES), layers: "replace", floor: "open" },
          "What it is approved for, in the words of `profile`; all if left out.",
        ),
        paths: key(pathGlobs("open"), "Where it is approved; everywhere if left out."),
        "review-by": key(text("date"), "When its use is to be looked at again."),
        evaluation: key(text("path-or-url"), "The results of our own evaluation. A path has to exist."),
        monitoring: key(text("path-or-url"), "How it is watched in operation. A path has to exist."),
        rollback: key(text("revision"), "The commit to go back to, which the Hub has to have."),
      }),
    },
    "The models that we know and run.",
  ),
  exceptions: key(
    {
      kind: "list",
      layers: "append",
      floor: "closed",
      of: map({
        rule: required(text("rule-id"), "The rule whose findings are accepted."),
        repo: key(text("repo-glob"), "For which repositories."),
        revision: key(text("revision"), "Only at this revision, or at this resolved commit."),
        license: key(text("license"), "Only as long as the license is this one."),
        paths: key(pathGlobs("open"), "Only in these files."),
        reason: required(text("sentence"), "Why it is accepted."),
        owner: key(text("name"), "Who accepted it."),
        until: key(text("date"), "The last day on which it holds."),
      }),
    },
    "Findings that somebody has accepted, for a while.",
  ),
  clarifications: key(
    {
      kind: "list",
      layers: "append",
      floor: "closed",
      of: map({
        repo: required(text("repo-id"), "The repository on the Hub."),
        revision: key(text("revision"), "Only at this revision."),
        license: required(text("license"), "What its license is."),
        evidence: required(
          {
            kind: "list",
            layers: "replace",
            floor: "open",
            of: map(
              {
                path: required(text("path"), "A file in the repository on the Hub."),
                oid: key(text("object-id"), "Its Git object id; the statement lapses when it changes."),
                sha256: key(text("sha256"), "The SHA-256 of its content."),
              },
              [["oid", "sha256"]],
            ),
          },
          "The files that were read, as they were.",
        ),
        reason: required(text("sentence"), "How the license was found out."),
        until: key(text("date"), "The last day on which it holds."),
      }),
    },
    "Documented statements of what a license is, which lapse when their evidence changes.",
  ),
  "baseline-until": key(
    { ...text("date"), stricter: "earlier" },
    "The last day on which a baseline (`model-review baseline`) keeps old findings from failing; after it they count.",
  ),
  unavailable: key(
    rising("warn", "ignore", "warn", "fail"),
    "What happens to the verdict when the Hub did not answer: `ignore`, `warn` (inconclusive), `fail` (inconclusive, and the run fails).",
  ),
});
