import type { RepoKind, Usage } from "../domain/reference.ts";

/**
 * How a library, tool or configuration schema is told what to load: data only, one file in `libraries/`. Detectors read it,
 * the examples run as tests, and `docs/libraries.md` is generated from it.
 */
export interface Library {
  /** The file name. */
  id: string;
  title: string;
  /** Its documentation. */
  docs: string;
  /** Modules or packages that a file imports to use it, by first segments: `transformers`, `@huggingface/transformers`. */
  imports?: readonly string[];
  /** Languages that its calls are written in: `python`, `javascript`; absent means any. */
  languages?: readonly string[];
  /** Another hub or a service whose names have the same shape: what is declared here is no repo of the Hub. */
  isForeign?: boolean;
  calls?: readonly CallForm[];
  commands?: readonly CommandForm[];
  configs?: readonly ConfigForm[];
  uris?: readonly UriForm[];
  variables?: readonly VariableForm[];
  examples: readonly Example[];
}

/** How a slot writes an id: shared by calls, commands, keys, variables and URIs. */
export interface IdForm {
  /** Namespace of a one-segment id: `sentence-transformers`. Null forbids one-segment ids; absent allows legacy ones. */
  namespace?: string | null;
  /** A prefix that an id must or may carry: `hf-hub:`, `hf://`; without `optional` an id without it is not the Hub's. */
  prefix?: { values: readonly string[]; optional: boolean };
  /** Character that separates a revision from the id. */
  revisionSuffix?: "@" | ":";
  /** A suffix `:x` is a quantisation tag or file, not a revision. */
  tagSuffix?: boolean;
  /** Values that are no repo: dataset builders, task names. */
  notIds?: readonly string[];
  /** Names that the library maps to a repo: `large-v3`. */
  aliases?: Readonly<Record<string, string>>;
  /** A name without a slash is one as well, whatever it is: `load_dataset("ptb_text_only")`. */
  takesAnyName?: boolean;
  /** A file of the repo may follow: `org/name/data/train.yaml`. */
  takesFile?: boolean;
}

/** Where in a call the id stands. */
export interface IdArgument {
  /** From 0. */
  position?: number;
  /** Keywords; for JavaScript the properties of an options object in any position. A dot steps into a map: `config.model`. */
  keywords?: readonly string[];
}

/** A call that loads (or pushes). */
export interface CallForm extends IdForm {
  /** Last names, or dotted tails: `from_pretrained`, `PeftModel.from_pretrained`. The longest match wins. */
  names: readonly string[];
  kind: RepoKind;
  id: IdArgument;
  usage?: Usage;
  /** Names that other libraries use too: the file must import this one. */
  needsImport?: boolean;
  /** Languages in which the name means this; absent means those of the library. */
  languages?: readonly string[];
  /** The callee is the name itself, not a tail of it: `load` and not `json.load`. */
  exact?: boolean;
  /** An argument that must have one of the values: `optArgument("tokenizer", id)`. */
  when?: IdArgument & { values: readonly string[] };
  /** A keyword with which the call names something that is not on the Hub: `open_weights=False`. */
  unless?: { keyword: string; is: boolean };
  /** Keyword whose value (`dataset`, `space`, `model`) overrules `kind`. */
  kindKeyword?: string;
  revision?: IdArgument;
  /** Keyword that switches remote code on. */
  remoteCode?: string;
  /** Owner and name are two arguments: the position of the owner. */
  ownerPosition?: number;
  /** The same by keyword. */
  ownerKeywords?: readonly string[];
  /** The call is no place to tell a blind spot of: most of its arguments are something else. */
  quiet?: boolean;
}

/** A command line that loads. */
export interface CommandForm extends IdForm {
  /** First words: `vllm serve`, `python -m vllm.entrypoints.openai.api_server`, `hf download`. `python` stands for every version. */
  names: readonly string[];
  /** Container images whose entry point is this command, without tag: `vllm/vllm-openai`. */
  images?: readonly string[];
  kind: RepoKind;
  /** Positions after the names, not counting flags. */
  positions?: readonly number[];
  /** Flags whose value is an id, with another kind where it differs. */
  flags?: Readonly<Record<string, RepoKind | FlagForm>>;
  usage?: Usage;
  /** Flags with the revision. */
  revision?: readonly string[];
  kindFlag?: string;
  remoteCode?: string;
  /** Flags without a value, so that the word after them is not eaten. */
  switches?: readonly string[];
  /** A flag without which the ids are another hub's. */
  needsFlag?: string;
}

export interface FlagForm extends IdForm {
  kind: RepoKind;
  usage?: Usage;
  revision?: readonly string[];
  /** `name=org/x` pairs, `pretrained=org/x,revision=…` lists, JSON objects with these keys. */
  inside?:
    { separator: "," | " "; keys: readonly string[]; revision?: string } | { json: readonly string[] } | "name=id";
}

/** A configuration file of a known schema. */
export interface ConfigForm {
  /** Globs over the path; a schema that is known by its keys alone says `**`. */
  files: readonly string[];
  /** Keys at the root of which all must be present for the file to be of this schema. */
  when?: readonly string[];
  /** A key at the root and what its value begins with: `apiVersion` and `serving.kserve.io/`. */
  whenValue?: { key: string; prefixes: readonly string[] };
  keys: readonly KeyForm[];
}

export interface KeyForm extends IdForm {
  /** Dotted path; `*` is one key or list item, `**` any depth. */
  path: string;
  kind: RepoKind;
  usage?: Usage;
  /** Sibling key with the revision. */
  revision?: string;
  /** Several ids in one value: `org/model+org/adapter`. */
  joinedBy?: "+";
  /** Sibling key that names the kind or the source: only entries where it has one of the values count. */
  where?: { key: string; values: readonly string[] };
  /** Sibling key with which the entry is of another hub. */
  unless?: { key: string; values: readonly string[] };
}

/** A URI scheme or prefix that names the Hub wherever it stands. */
export interface UriForm extends Omit<IdForm, "prefix"> {
  /** Such as `huggingface://`. */
  prefix: string;
  kind: RepoKind;
  /** The prefix is a word of other things as well: what follows must look like a repo. */
  isCommonWord?: boolean;
  /** First segments that are the tool's own word and stand before the id: `together` in `huggingface/together/org/name`. */
  skip?: readonly string[];
}

/** An environment variable that a tool reads. */
export interface VariableForm extends IdForm {
  name: string;
  kind: RepoKind;
  usage?: Usage;
  /** Variable with the revision. */
  revision?: string;
}

/** A line of code and what must be found in it. */
export interface Example {
  /** File name that decides the format: `app.py`. */
  file: string;
  code: string;
  /** Expected ids, `dataset:` or `space:` before another kind, `@rev` behind; empty for a trap; `blind` for a blind spot. */
  finds: readonly string[] | "blind";
}

export function defineLibrary(library: Library): Library {
  return library;
}
