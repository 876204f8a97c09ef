import { embed, type Definition } from "../embedding.ts";
import type { Command, Document, Literal, ReadNested, Role, Slot, Value, Word } from "../document.ts";
import { Excerpt, type Source, type Span } from "../source.ts";
import { isReportable, mentionsIn, roleOf } from "./candidates.ts";
import { guessFormat } from "./embedded.ts";

const FLAG_WITH_VALUE = /^(--?[A-Za-z][\w-]{0,80}=)(.+)$/s;
/** Longer strings are data rather than documents. */
const LONGEST_DOCUMENT = 200_000;
/** Strings of one call that are looked at. */
export const MOST_IN_CALL = 60;
/** Words of one command. */
export const MOST_WORDS = 400;

/** A string of code as the reader of a language hands it over. */
export interface FoundString {
  /** Decoded, `\u0000` for each variable part. */
  text: string;
  span: Span;
  slots: Slot[];
  /** As `Literal.scope`. */
  scope: string;
  /** The scope to look names up from. */
  from: string;
  /** It stands in a call of interest, where a name without a slash counts. */
  isNamed: boolean;
  /** It is run as a command: of interest as a whole only. */
  isCommand?: boolean;
  /** The text with its places; `mark` writes a variable part, given its name where it is one. */
  excerpt(mark: (name: string | null) => string): Excerpt;
}

type Lookup = (name: string, scope: string) => readonly Value[];

/** Collects what a document reports of the strings and comments of a program. */
export class FoundStrings {
  readonly #source: Source;
  readonly #lookup: Lookup;
  readonly #literals: Literal[] = [];
  readonly #embedded: { format: string; excerpt: Excerpt; slots: Slot[]; role: Role; definitions: Definition[] }[] = [];

  constructor(source: Source, lookup: Lookup) {
    this.#source = source;
    this.#lookup = lookup;
  }

  take(found: FoundString): void {
    const { text, span, slots, scope } = found;
    const role = roleOf(slots);
    const isWhole = found.isCommand !== true && (isReportable(text) || found.isNamed);
    if (isWhole) this.#report(text, span, role, slots, scope);
    if (!/\s/.test(text.trim())) return;
    const format = text.length > 12 && text.length < LONGEST_DOCUMENT ? guessFormat(text) : null;
    if (format !== null) this.#embed(found, format, role);
    else if (!isWhole && role !== "code") this.mention(span.start, span.end, role, scope);
  }

  #report(text: string, span: Span, role: Role, slots: Slot[], scope: string): void {
    const template = text.includes("\u0000");
    const flag = span.end - span.start === text.length ? FLAG_WITH_VALUE.exec(text) : null;
    if (flag === null) {
      this.#literals.push({ value: text, span, role, slots, scope, template });
      return;
    }
    // `--model=org/name`: the value alone, behind its flag.
    const start = span.start + flag[1]!.length;
    const slot: Slot = { kind: "flag", name: flag[1]!.slice(0, -1) };
    this.#literals.push({
      value: flag[2]!,
      span: { start, end: span.end },
      role,
      slots: [slot, ...slots],
      scope,
      template,
    });
  }

  /** Read later, since another reader takes the tokens. A script sees the program's constants as its variables. */
  #embed(found: FoundString, format: string, role: Role): void {
    const definitions: Definition[] = [];
    const excerpt = found.excerpt((name) => {
      const known = name === null ? null : this.constant(name, found.from);
      if (name === null || known === null) return "${_}";
      const variable = name.replaceAll(".", "_");
      definitions.push({ name: variable, value: Excerpt.of(this.#source.text, known.span.start, known.span.end) });
      return `\${${variable}}`;
    });
    this.#embedded.push({ format, excerpt, slots: found.slots, role, definitions });
  }

  /** The one string that a name stands for, as it is written; null where it can be anything else. */
  constant(name: string, scope: string): { value: string; span: Span } | null {
    const [only, ...others] = this.#lookup(name, scope);
    if (only?.kind !== "string" || others.length > 0) return null;
    return only.span.end - only.span.start === only.value.length ? only : null;
  }

  /** What a text for people names. */
  mention(start: number, end: number, role: Role, scope: string): void {
    this.#literals.push(...mentionsIn(this.#source.text, start, end, role, scope));
  }

  /** `ranges`: start and end of each comment, one after the other. */
  comments(ranges: readonly number[]): void {
    for (let index = 0; index < ranges.length; index += 2)
      this.mention(ranges[index]!, ranges[index + 1]!, "comment", "");
  }

  inOrder(): Literal[] {
    return this.#literals.sort((a, b) => a.span.start - b.span.start);
  }

  readEmbedded(nested: ReadNested): Document[] {
    return this.#embedded.flatMap(({ format, excerpt, slots, role, definitions }) => {
      const around = { slots, definitions, ...(role === "code" ? {} : { role }) };
      return embed(this.#source, excerpt, format, nested, around) ?? [];
    });
  }
}

/** Calls whose first argument is a command line, as a string or as a list of words. */
export const RUN_CALLS: ReadonlySet<string> = new Set(
  "system popen Popen check_call check_output getoutput run call exec execSync spawn spawnSync execFile execFileSync execa Command CommandContext".split(
    " ",
  ),
);

/** The callees asked for, those that define options and those that run commands, as one set for each catalogue. */
export function calleesWith(optionCalls: ReadonlySet<string>): (callees: ReadonlySet<string>) => ReadonlySet<string> {
  const unions = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
  return (callees) => {
    let union = unions.get(callees);
    if (union === undefined) unions.set(callees, (union = new Set([...callees, ...optionCalls, ...RUN_CALLS])));
    return union;
  };
}

const COMMAND_CALLS = new Set(
  (
    "run Popen call check_call check_output system popen getoutput execvp create_subprocess_exec create_subprocess_shell main " +
    "spawn spawnSync exec execSync execFile execFileSync execa Command ProcessBuilder CommandContext args Run Start new"
  ).split(" "),
);

/** A list of strings as the command line that it is; null where it is none. */
export function commandOf(words: readonly Word[], span: Span, slots: readonly Slot[]): Command | null {
  const callee = slots.find((slot) => slot.kind === "argument")?.callee ?? "";
  const isRun = COMMAND_CALLS.has(callee.slice(callee.lastIndexOf(".") + 1));
  const head = words[0]?.value ?? "";
  const hasFlag = words.some((word) => word.value !== null && /^--?[A-Za-z]/.test(word.value));
  const isTold = words.some((word, index) => index > 0 && word.value !== null);
  if (!isTold || head.length > 100 || !/^[A-Za-z][\w./-]*$/.test(head) || (!hasFlag && !isRun)) return null;
  return { words, span, role: roleOf(slots) };
}
