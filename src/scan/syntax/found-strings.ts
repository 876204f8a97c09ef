import type { Command, Document, Literal, ReadNested, Role, Slot, Word } from "../document.ts";
import type { Segment, Source, Span } from "../source.ts";
import { isReportable, mentionsIn, roleOf } from "./candidates.ts";
import { guessFormat, readEmbedded, type EmbeddedText } from "./embedded.ts";

const FLAG_WITH_VALUE = /^(--?[A-Za-z][\w-]{0,80}=)(.+)$/s;

/** A string of code as the reader of a language hands it over. */
export interface FoundString {
  /** Decoded, `\u0000` for each variable part. */
  text: string;
  /** Where each piece of it stands. */
  segments: Segment[];
  span: Span;
  slots: Slot[];
  scope: string;
  /** It stands in a call of interest, where a name without a slash counts. */
  isNamed: boolean;
}

/** Collects what a document reports of the strings and comments of a program. */
export class FoundStrings {
  readonly #source: Source;
  readonly #literals: Literal[] = [];
  readonly #embedded: { format: string; inner: EmbeddedText }[] = [];

  constructor(source: Source) {
    this.#source = source;
  }

  take({ text, segments, span, slots, scope, isNamed }: FoundString): void {
    const role = roleOf(slots);
    const template = text.includes("\u0000");
    const isWhole = isReportable(text) || isNamed;
    if (isWhole) {
      const flag = span.end - span.start === text.length ? FLAG_WITH_VALUE.exec(text) : null;
      if (flag === null) this.#literals.push({ value: text, span, role, slots, scope, template });
      else {
        // `--model=org/name`: the value alone, behind its flag.
        const start = span.start + flag[1]!.length;
        const slot: Slot = { kind: "flag", name: flag[1]!.slice(0, -1) };
        this.#literals.push({ value: flag[2]!, span: { start, end: span.end }, role, slots: [slot, ...slots], scope, template });
      }
    }
    if (!/\s/.test(text.trim())) return;
    const format = text.length > 12 ? guessFormat(text) : null;
    // A shell knows no variables of the program: they stay unknown there.
    if (format !== null) this.#embedded.push({ format, inner: { text: text.replaceAll("\u0000", "$"), segments, slots, role, scope } });
    else if (!isWhole && role !== "code") this.mention(span.start, span.end, role, scope);
  }

  /** What a text for people names. */
  mention(start: number, end: number, role: Role, scope: string): void {
    this.#literals.push(...mentionsIn(this.#source.text, start, end, role, scope));
  }

  inOrder(): Literal[] {
    return this.#literals.sort((a, b) => a.span.start - b.span.start);
  }

  readEmbedded(nested: ReadNested): Document[] {
    return this.#embedded.flatMap(({ format, inner }) => readEmbedded(this.#source, inner, format, nested) ?? []);
  }
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
  if (words.length < 2 || head.length > 100 || !/^[A-Za-z][\w./-]*$/.test(head) || (!hasFlag && !isRun)) return null;
  return { words, span, role: roleOf(slots) };
}
