/** What a Hub repository holds; the Hub's own three words. */
export type RepoKind = "model" | "dataset" | "space";

/** A Hub repository by name: `org/name`, or a legacy `name` without namespace. */
export interface RepoId {
  kind: RepoKind;
  id: string;
}

/** A stretch of a file. Lines and columns are 1-based, columns count UTF-16 code units, the end is exclusive. */
export interface Region {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A stretch of a file in the repository. `path` is relative to its root, with `/`; `cell` is the index of a notebook cell. */
export interface Location extends Region {
  path: string;
  cell: number | null;
}

/** `use` loads, serves, trains on or offers; `output` is pushed to; `mention` is prose, a comment or a help text. */
export type Usage = "use" | "output" | "mention";

/** `declared`: a loader, flag, URI or known schema says so. `likely`: an id stands where models are named. */
export type Confidence = "declared" | "likely";

/** How a reference of the head differs from the base: compared by repo and revision, never by line. */
export type Change = "added" | "changed" | "unchanged" | "removed";

/** Another place that belongs to a reference or finding. */
export interface RelatedPlace {
  path: string;
  line: number;
  /** `loaded-here`: the call or command that loads it. `remote-code`: where remote code is switched on. */
  role: "loaded-here" | "remote-code" | "also-here" | "declared-here";
}

/** How a revision is, or would be, written at a place: what a fix needs to know. */
export interface RevisionSlot {
  /**
   * `keyword`: `revision="…"` · `argument`: a positional argument · `flag`: `--revision …` · `key`: a sibling key · `suffix`:
   * `id@…` · `path`: `/resolve/<ref>/`.
   */
  form: "keyword" | "argument" | "flag" | "key" | "suffix" | "path";
  /** The keyword (dotted where it stands in a map inside), flag or key; for a suffix the characters before the revision. */
  name: string;
  /** The revision that stands there now. */
  written: Region | null;
  /** The calls and commands that ask for it, each with the argument or word that is the id: where a keyword or flag goes. */
  at?: readonly { whole: Region; id: Region }[];
  /** True where they may ask for something else: the id is a default, or one of several. */
  isOpen?: boolean;
}

/** One place that names a Hub repository. */
export interface Reference extends RepoId, Location {
  /** The literal as it stands in the file. */
  written: string;
  /** The revision that the place asks for, as written; null where it asks for none. */
  revision: string | null;
  usage: Usage;
  confidence: Confidence;
  /** Id of the detector that saw it. */
  detector: string;
  /** Id of the catalogue entry that knew the place, if one did. */
  library: string | null;
  related: RelatedPlace[];
  revisionSlot: RevisionSlot | null;
  /** Null where there is no base to compare with. */
  change: Change | null;
  /** What the base had in its place, where `change` is `changed`. */
  before?: { id: string; revision: string | null } | null;
}

export type BlindSpotReason =
  | "dynamic-id" // a variable, call or parameter whose value is not in the file
  | "template" // a string with a variable part
  | "implicit-default" // the library chooses the repository
  | "unreadable-file"; // the file could not be read in its format

/** A place that loads something from the Hub whose id could not be read. */
export interface BlindSpot {
  reason: BlindSpotReason;
  path: string;
  line: number;
  detector: string;
  /** The expression, cut to a bounded length. */
  text: string;
  /** Of a comparison: whether its file differs from the base. */
  touched?: boolean | null;
}

/** A file that was not scanned, and why. */
export interface SkippedFile {
  path: string;
  reason: "too-large" | "binary" | "unreadable" | "symlink" | "submodule" | "too-many-files";
}

/** An access token that stands in a file. The token itself is kept nowhere. */
export interface ExposedToken extends Location {
  /** Who hands out tokens of this shape. */
  issuer: string;
  /** Where whoever owns it takes it back. */
  revoke: string;
  /** Tells two tokens apart and says nothing of either. */
  mark: string;
  /** `mention`: in a text for people, where an example may stand. */
  usage: "use" | "mention";
}

/** What the scan of one tree found. Every list is sorted. */
export interface ScanResult {
  references: Reference[];
  blindSpots: BlindSpot[];
  tokens: ExposedToken[];
  scanned: { files: number; bytes: number; skipped: SkippedFile[] };
}
