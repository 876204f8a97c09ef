import { statSync } from "node:fs";
import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { UsageError } from "../domain/usage-error.ts";
import { meant } from "./help.ts";

/** What a command is given: its words, and the process around it. */
export interface Invocation {
  args: string[];
  environment: NodeJS.ProcessEnv;
  version: string;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/** One word after `model-review`: one file in `commands/`, loaded when it is called. Gives the exit code. */
export interface Command {
  id: string;
  /** One line for the overview. */
  summary: string;
  /** Options, one line each, for `--help`. */
  usage: readonly string[];
  run(invocation: Invocation): Promise<number>;
}

export function defineCommand(command: Command): Command {
  return command;
}

/** Options by name, read strictly: what was not declared is a mistake. */
export class Options {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];

  constructor(args: string[], declared: ParseArgsOptionsConfig) {
    const { values, positionals } = parse(args, declared);
    this.#values = values;
    this.positionals = positionals;
  }

  text(name: string): string | null {
    return (this.#values[name] as string | undefined) ?? null;
  }

  texts(name: string): string[] {
    return (this.#values[name] as string[] | undefined) ?? [];
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  /** One of a few words. */
  choice<T extends string>(name: string, known: readonly T[]): T {
    const value = this.text(name);
    const found = known.find((candidate) => candidate === value);
    if (found === undefined)
      throw new UsageError(`--${name} is one of ${known.join(", ")}, not ${JSON.stringify(value)}`);
    return found;
  }

  /** Seconds, or null where nothing was said. */
  seconds(name: string): number | null {
    const value = this.text(name);
    if (value === null) return null;
    if (!/^\d{1,5}(\.\d+)?$/.test(value)) throw new UsageError(`--${name} takes seconds, not ${JSON.stringify(value)}`);
    return Number(value);
  }

  /** The folder that a command works on: the only positional, else the current one. */
  folder(): string {
    const [root = ".", ...more] = this.positionals;
    if (more.length > 0) throw new UsageError(`one folder at a time, not ${this.positionals.length}`);
    if (!(statSync(root, { throwIfNoEntry: false })?.isDirectory() ?? false))
      throw new UsageError(`${root} is not a folder`);
    return root;
  }
}

/** Throws `UsageError` on an option that was not declared; what else is wrong `parseArgs` tells well enough. */
function parse(args: string[], declared: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args, options: declared, allowPositionals: true, strict: true });
  } catch (error) {
    const isUnknown = error instanceof TypeError && "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    const name = isUnknown ? /'--?([^']+)'/.exec(error.message)?.[1] : undefined;
    if (name === undefined) throw error;
    const near = meant(name, Object.keys(declared), "--");
    throw new UsageError(`there is no option --${name} here${near || "; --help after the command lists them"}`);
  }
}

export function hasColour({ stdout, environment }: Invocation): boolean {
  return stdout.isTTY === true && !environment["NO_COLOR"];
}
