import type { CallForm, CommandForm, ConfigForm, KeyForm, Library, UriForm, VariableForm } from "./library.ts";
import { Remembered } from "./remembered.ts";

export interface KnownCall {
  library: Library;
  form: CallForm;
  /** Dotted tail that the callee must end in, as segments. */
  name: readonly string[];
}

export interface KnownCommand {
  library: Library;
  form: CommandForm;
  /** The words that begin the command. */
  name: readonly string[];
}

export interface KnownKey {
  library: Library;
  config: ConfigForm;
  form: KeyForm;
  /** The path as segments. */
  path: readonly string[];
}

export interface KnownUri {
  library: Library;
  form: UriForm;
}

export interface KnownVariable {
  library: Library;
  form: VariableForm;
}

/** All libraries, indexed by what a detector has in its hand. Built once per run. */
export interface Catalogue {
  /** Last names of all callees: what readers need to parse. */
  callees: ReadonlySet<string>;
  /** Forms whose dotted tail fits the callee in that language, longest tail first. */
  callsOf(callee: string, language: string | null): readonly KnownCall[];
  /** Commands that begin with a word: its base name counts, and `python3.11` is `python`. Longest first. */
  commandsOf(word: string): readonly KnownCommand[];
  /** The command that a container image runs: `vllm/vllm-openai:v0.9`, with or without a registry before it. */
  commandOfImage(image: string): KnownCommand | null;
  /** Keys whose path ends in that key; list items are no key. */
  keysOf(lastKey: string): readonly KnownKey[];
  variablesOf(name: string): readonly KnownVariable[];
  /** The form with the longest prefix that the text begins with. */
  uriOf(text: string): KnownUri | null;
  uris: readonly KnownUri[];
}

export function buildCatalogue(libraries: readonly Library[]): Catalogue {
  const calls = new Index<KnownCall>();
  const commands = new Index<KnownCommand>();
  const images = new Map<string, KnownCommand>();
  const keys = new Index<KnownKey>();
  const variables = new Index<KnownVariable>();
  const uris: KnownUri[] = [];
  for (const library of libraries) {
    for (const form of library.calls ?? []) {
      for (const written of form.names) {
        const name = written.split(".");
        calls.add(name.at(-1)!, { library, form, name });
      }
    }
    for (const form of library.commands ?? []) {
      for (const written of form.names) {
        const name = written.split(" ");
        commands.add(name[0]!, { library, form, name });
      }
      for (const image of form.images ?? []) images.set(image, { library, form, name: [image] });
    }
    for (const config of library.configs ?? []) {
      for (const form of config.keys) {
        const path = form.path.split(".");
        keys.add(path.findLast((segment) => !segment.startsWith("*")) ?? "*", { library, config, form, path });
      }
    }
    for (const form of library.variables ?? []) variables.add(form.name, { library, form });
    for (const form of library.uris ?? []) uris.push({ library, form });
  }
  calls.sort((a, b) => b.name.length - a.name.length);
  commands.sort((a, b) => b.name.length - a.name.length);
  uris.sort((a, b) => b.form.prefix.length - a.form.prefix.length);
  const byFirst = new Index<KnownUri>();
  for (const uri of uris) byFirst.add(uri.form.prefix[0]!, uri);
  // One tree calls the same few loaders thousands of times.
  const answered = new Map<string | null, Remembered<readonly KnownCall[]>>();
  return {
    callees: new Set(calls.keys()),
    callsOf(callee, language) {
      let answers = answered.get(language);
      if (answers === undefined) answered.set(language, (answers = new Remembered()));
      return answers.get(callee, () => fitting(calls.get(callee.slice(callee.lastIndexOf(".") + 1)), callee, language));
    },
    commandsOf: (word) => commands.get(programOf(word)),
    commandOfImage: (image) => images.get(image) ?? images.get(imageOf(image)) ?? null,
    keysOf: (lastKey) => keys.get(lastKey),
    variablesOf: (name) => variables.get(name),
    uriOf: (text) => byFirst.get(text[0] ?? "").find(({ form }) => text.startsWith(form.prefix)) ?? null,
    uris,
  };
}

function fitting(known: readonly KnownCall[], callee: string, language: string | null): readonly KnownCall[] {
  const written = callee.split(".");
  return known.filter(({ library, form, name }) => {
    const languages = form.languages ?? library.languages;
    if (languages !== undefined && language !== null && !languages.includes(language)) return false;
    return form.exact === true ? name.length === written.length && endsIn(written, name) : endsIn(written, name);
  });
}

class Index<T> {
  readonly #entries = new Map<string, T[]>();
  static readonly #NONE: readonly never[] = [];

  add(key: string, entry: T): void {
    const entries = this.#entries.get(key);
    if (entries === undefined) this.#entries.set(key, [entry]);
    else entries.push(entry);
  }

  get(key: string): readonly T[] {
    return this.#entries.get(key) ?? Index.#NONE;
  }

  keys(): Iterable<string> {
    return this.#entries.keys();
  }

  sort(compare: (a: T, b: T) => number): void {
    for (const entries of this.#entries.values()) entries.sort(compare);
  }
}

function endsIn(written: readonly string[], name: readonly string[]): boolean {
  if (name.length > written.length) return false;
  return name.every((segment, index) => segment === written[written.length - name.length + index]);
}

/** The name of a program without its folder, version and `.exe`. */
function programOf(word: string): string {
  const name = word.slice(word.lastIndexOf("/") + 1);
  return /^python[\d.]*$/.test(name) ? "python" : name.endsWith(".exe") ? name.slice(0, -4) : name;
}

/** An image without digest and tag, and without the registry before it unless that is part of its name. */
function imageOf(image: string): string {
  const name = image.split("@", 1)[0]!;
  const colon = name.indexOf(":", name.lastIndexOf("/"));
  const untagged = colon === -1 ? name : name.slice(0, colon);
  return untagged.replace(/^(?:docker\.io|index\.docker\.io|public\.ecr\.aws|registry\.hub\.docker\.com)\//, "");
}
