import type { Source, Span } from "./source.ts";

/**
 * What every file format is read into. Programming languages, configuration and shell all give the same shapes, so a
 * detector knows no syntax and a new format needs no detector.
 */
export interface Document {
  /** Id of the format that read it. */
  format: string;
  /** The language that calls are written in: `python`, `javascript`, `rust`, `shell` …; null for configuration. */
  language: string | null;
  source: Source;
  /** Modules imported: `transformers`, `@huggingface/transformers`, `hf_hub`. Empty for configuration. */
  imports: readonly string[];
  /** Strings and scalars that may name a repo or hold a URL, each with where it stands. In order of appearance. */
  literals: readonly Literal[];
  /** Calls whose last name an `Interest` asked for. In order of appearance. */
  calls: readonly Call[];
  /** Shell commands. In order of appearance. */
  commands: readonly Command[];
  /** Expressions bound to a name, seen from a scope: the innermost scope that binds it wins; all bindings there count. */
  lookup(name: string, scope: string): readonly Value[];
  /** Documents inside this one: the shell behind `RUN`, JSON in a block scalar, a code fence. Not flattened. */
  nested: readonly Document[];
}

/** Who reads a text: a machine, or a person. Only `code` can be a use. */
export type Role = "code" | "comment" | "docstring" | "help" | "prose" | "fence";

/** A string as its language means it, and where it stands. */
export interface Literal {
  /** Decoded value. For a comment or prose: the text. */
  value: string;
  /** The content without quotes. */
  span: Span;
  role: Role;
  /** Where it stands, from the inside out: the argument, then the list around it, then the assignment. */
  slots: readonly Slot[];
  /** Dotted path of the enclosing definitions (`Loader.__init__`); empty at the top. */
  scope: string;
  /** True where the string has a variable part; `value` then holds `\u0000` in its place. */
  template: boolean;
}

/** One step outwards from a literal. */
export type Slot =
  /** An argument of a call; exactly one of position and name is set. */
  | { kind: "argument"; callee: string; position: number | null; name: string | null; call: Span }
  /** The value of a key in a map, object, mapping or table. `container` is the whole map: it tells entries of one map apart. */
  | { kind: "entry"; key: string; siblings: Siblings; container: Span }
  /** The key itself of a map entry. */
  | { kind: "key"; container: Span }
  /** An item of a list, tuple, set or sequence, `container`. */
  | { kind: "item"; index: number; container: Span }
  /** The right side of an assignment: constants, locals, attributes, shell variables, ENV, ARG. */
  | { kind: "assignment"; name: string }
  /** The default of a parameter or field. */
  | { kind: "default"; name: string; of: string }
  /** What is taken when something else is missing: `os.getenv("X", …)`, `a or …`, `??`, `${X:-…}`. */
  | { kind: "fallback"; name: string | null }
  /** The value of a command-line flag. */
  | { kind: "flag"; name: string }
  /** A word of a command. */
  | { kind: "word"; command: string; position: number }
  | { kind: "comparison" }
  | { kind: "subscript"; of: string }
  | { kind: "return"; of: string }
  /** Left or right of an operator that builds a longer string. */
  | { kind: "concatenation" }
  /** A document inside a string: its own slots begin anew, those of the string follow, with places in the text around. */
  | { kind: "embedded"; format: string };

/** The other entries of the same map, read when asked. */
export interface Siblings {
  keys(): readonly string[];
  /** The scalar value of a sibling key, if it is one. */
  scalar(key: string): { value: string; span: Span } | null;
}

/** A parsed expression, as far as following a value needs it. */
export type Value =
  | { kind: "string"; value: string; span: Span }
  /** A string with variable parts; those that are plain names can still be followed. */
  | { kind: "template"; parts: readonly (string | Value)[]; span: Span }
  /** A dotted name: `MODEL_ID`, `self.model_id`, `args.model`. `scope` is where to look it up, if not where it was found from. */
  | { kind: "name"; name: string; span: Span; scope?: string }
  | { kind: "call"; callee: string; args: readonly Argument[]; span: Span }
  | { kind: "list"; items: readonly Value[]; span: Span }
  | { kind: "map"; entries: readonly { key: string | null; value: Value }[]; span: Span }
  /** One of several: `a or b`, `a ?? b`, `x if c else y`, match arms. */
  | { kind: "choice"; options: readonly Value[]; span: Span }
  /** Joined strings: `"a" + b`, implicit concatenation. */
  | { kind: "concat"; parts: readonly Value[]; span: Span }
  | { kind: "subscript"; of: Value; index: Value; span: Span }
  | { kind: "boolean"; value: boolean; span: Span }
  /** `None`, `null`, `nil`, `undefined`. */
  | { kind: "null"; span: Span }
  | { kind: "other"; span: Span };

export interface Argument {
  /** Null for a positional argument. A property of an options object in JavaScript is inside a `map` value instead. */
  name: string | null;
  value: Value;
}

/** A call worth looking at. */
export interface Call {
  /** As written, dotted: `AutoModel.from_pretrained`, `pipeline`, `hf.Repo::with_revision` is `hf.Repo.with_revision`. */
  callee: string;
  args: readonly Argument[];
  span: Span;
  scope: string;
  role: Role;
}

/** A word of a command: what stands there, and its value where it is certain. */
export interface Word {
  /** Null where it has a variable part that is not known in this document. */
  value: string | null;
  /** The word as written. */
  text: string;
  span: Span;
  /** Where the value of a variable stands, if the word is one. */
  definedAt: Span | null;
}

/** A shell command, split at pipes and operators; continuation lines are joined. */
export interface Command {
  words: readonly Word[];
  span: Span;
  role: Role;
}

/** What readers need to know to skip the rest: calls that no catalogue names are not even parsed. */
export interface Interest {
  /** Last names of callees: `from_pretrained`, `pipeline`. */
  callees: ReadonlySet<string>;
  /** Strings without a slash that may name a repo wherever they stand: `gpt2`. */
  names?: ReadonlySet<string>;
}

/** Reads another format inside this one; null where no reader has that id. */
export type ReadNested = (format: string, source: Source) => Document | null;

/** A file format: one file in `documents/`. */
export interface DocumentFormat {
  id: string;
  title: string;
  /**
   * Lower-case file names (`dockerfile`), suffixes (`.py`, or `*.env` where the suffix alone is a name) and name prefixes ending
   * in `*` (`dockerfile.*`).
   */
  files: readonly string[];
  /** Interpreter names in a `#!` line: `python`, `bash`. */
  interpreters?: readonly string[];
  /** Never throws on any text; what cannot be read gives an empty document or throws `UnreadableDocument`. */
  read(source: Source, interest: Interest, nested: ReadNested): Document;
}

/** The file is not in its format: becomes a blind spot, the run goes on. */
export class UnreadableDocument extends Error {
  readonly span: Span;
  constructor(message: string, span: Span) {
    super(message);
    this.name = "UnreadableDocument";
    this.span = span;
  }
}

export function defineFormat(format: DocumentFormat): DocumentFormat {
  return format;
}

/** A document with nothing in it, to build on. */
export function emptyDocument(format: string, source: Source): Document {
  return {
    format,
    language: null,
    source,
    imports: [],
    literals: [],
    calls: [],
    commands: [],
    lookup: () => [],
    nested: [],
  };
}
