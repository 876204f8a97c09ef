import type { CallForm, CommandForm, ConfigForm, KeyForm, Library, UriForm, VariableForm } from "./library.ts";

/** All libraries, indexed by what a detector has in its hand. Built once per run. */
export interface Catalogue {
  /** Call forms by last name. */
  calls(lastName: string): readonly { library: Library; form: CallForm; name: string }[];
  /** Last names of all callees: what readers need to parse. */
  callees: ReadonlySet<string>;
  /** Command forms by first word. */
  commands(firstWord: string): readonly { library: Library; form: CommandForm; name: readonly string[] }[];
  configs: readonly { library: Library; form: ConfigForm }[];
  keys(lastKey: string): readonly { library: Library; config: ConfigForm; form: KeyForm }[];
  uris: readonly { library: Library; form: UriForm }[];
  variables(name: string): readonly { library: Library; form: VariableForm }[];
}
