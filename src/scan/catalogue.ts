import type { CallForm, CommandForm, ConfigForm, KeyForm, Library, UriForm, VariableForm } from "./library.ts";

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

/** All libraries, indexed by what a detector has in its hand. Built once per run. */
export interface Catalogue {
  /** Last names of all callees: what readers need to parse. */
  callees: ReadonlySet<string>;
  /** Forms whose dotted tail fits the callee, longest tail first. */
  callsOf(callee: string): readonly KnownCall[];
  commandsOf(firstWord: string): readonly KnownCommand[];
  keysOf(lastKey: string): readonly KnownKey[];
  variablesOf(name: string): readonly { library: Library; form: VariableForm }[];
  /** Longest prefix first. */
  uris: readonly { library: Library; form: UriForm }[];
}

export function buildCatalogue(libraries: readonly Library[]): Catalogue {
  const calls = new Map<string, KnownCall[]>();
  const commands = new Map<string, KnownCommand[]>();
  const keys = new Map<string, KnownKey[]>();
  const variables = new Map<string, { library: Library; form: VariableForm }[]>();
  const uris: { library: Library; form: UriForm }[] = [];
  for (const library of libraries) {
    for (const form of library.calls ?? []) {
      for (const written of form.names) {
        const name = written.split(".");
        add(calls, name.at(-1)!, { library, form, name });
      }
    }
    for (const form of library.commands ?? []) {
      for (const written of form.names) {
        const name = written.split(" ");
        add(commands, name[0]!, { library, form, name });
      }
    }
    for (const config of library.configs ?? []) {
      for (const form of config.keys) {
        const path = form.path.split(".");
        add(keys, path.findLast((segment) => segment !== "*") ?? "*", { library, config, form, path });
      }
    }
    for (const form of library.variables ?? []) add(variables, form.name, { library, form });
    for (const form of library.uris ?? []) uris.push({ library, form });
  }
  for (const known of calls.values()) known.sort((a, b) => b.name.length - a.name.length);
  for (const known of commands.values()) known.sort((a, b) => b.name.length - a.name.length);
  uris.sort((a, b) => b.form.prefix.length - a.form.prefix.length);
  return {
    callees: new Set(calls.keys()),
    callsOf(callee) {
      const written = callee.split(".");
      return (calls.get(written.at(-1)!) ?? []).filter(({ name }) => endsIn(written, name));
    },
    commandsOf: (firstWord) => commands.get(firstWord) ?? [],
    keysOf: (lastKey) => keys.get(lastKey) ?? [],
    variablesOf: (name) => variables.get(name) ?? [],
    uris,
  };
}

function add<T>(index: Map<string, T[]>, key: string, entry: T): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}

function endsIn(written: readonly string[], name: readonly string[]): boolean {
  if (name.length > written.length) return false;
  return name.every((segment, index) => segment === written[written.length - name.length + index]);
}
