import type { RepoKind } from "../../domain/reference.ts";
import type { KnownCommand } from "../catalogue.ts";
import { readDeclaredId } from "../declared-id.ts";
import { defineDetector, type Detection, type DetectorContext } from "../detector.ts";
import type { Command, Document, Word } from "../document.ts";
import type { FlagForm, IdForm } from "../library.ts";
import { isReplaceable } from "../replaceable.ts";
import { declare, type TakesRevision } from "../sighting.ts";
import type { Span } from "../source.ts";

/** Words of one command in which a known program is looked for: `docker run` and `srun` carry many of their own. */
const MOST_WORDS_BEFORE = 60;
/** Characters of comment between two lines of one command. */
const MOST_BETWEEN = 200;

export default defineDetector({
  id: "command-line",
  title: "Command line of a known tool",
  description:
    "Arguments and flags of commands that download, serve or train, in scripts, Dockerfiles, manifests and workflows.",
  *detect(document, context) {
    let last: { command: KnownCommand; end: number } | null = null;
    for (const command of document.commands) {
      const known: { command: KnownCommand; after: number } | null = continues(command, last)
        ? { command: last!.command, after: 0 }
        : find(command.words, context);
      last = known === null ? null : { command: known.command, end: command.span.end };
      if (known !== null) yield* readCommand(document, command, known.command, known.after);
    }
  },
});

/**
 * Whether a line goes on with the flags of the one before: documentation writes comments behind `\` and between the lines of
 * one command, which no shell would join.
 */
function continues({ words, span }: Command, last: { end: number } | null): boolean {
  return (
    last !== null &&
    span.start >= last.end &&
    span.start - last.end < MOST_BETWEEN &&
    /^--[A-Za-z]/.test(words[0]?.value ?? "")
  );
}

/** The first known program of a line, by its longest name; or the container image that runs one. */
function find(words: readonly Word[], context: DetectorContext): { command: KnownCommand; after: number } | null {
  for (let at = 0; at < Math.min(words.length, MOST_WORDS_BEFORE); at++) {
    const value = words[at]!.value;
    if (value === null || value === "" || value.startsWith("-")) continue;
    for (const command of context.catalogue.commandsOf(value)) {
      const after = matches(words, at, command.name);
      if (after !== null) return { command, after };
    }
    const image = value.includes("/") ? context.catalogue.commandOfImage(value) : null;
    // What follows an image may be another program of it: `docker run vllm/vllm-openai vllm serve org/name`.
    if (image !== null)
      return find(words.slice(at + 1), context) === null
        ? { command: image, after: at + 1 }
        : shift(find(words.slice(at + 1), context)!, at + 1);
  }
  return null;
}

function shift(found: { command: KnownCommand; after: number }, by: number): { command: KnownCommand; after: number } {
  return { command: found.command, after: found.after + by };
}

/** Where the words behind the name begin; options may stand between its parts: `python -u -m x`. Null where it does not match. */
function matches(words: readonly Word[], at: number, name: readonly string[]): number | null {
  let next = at + 1;
  for (const segment of name.slice(1)) {
    while (next < words.length && words[next]!.value !== segment && words[next]!.value?.startsWith("-")) next++;
    if (words[next]?.value !== segment) return null;
    next++;
  }
  return next;
}

interface FoundWord {
  text: string | null;
  span: Span;
  definedAt: Span | null;
}

interface Flag {
  name: string;
  span: Span;
  value: FoundWord | null;
}

function* readCommand(
  document: Document,
  command: Command,
  { form, library }: KnownCommand,
  after: number,
): Iterable<Detection> {
  const { flags, positional } = split(command.words.slice(after), new Set(form.switches ?? []));
  const isForeign =
    library.isForeign === true || (form.needsFlag !== undefined && !flags.some(({ name }) => name === form.needsFlag));
  const kind = kindOf(flags, form.kindFlag, form.kind);
  const revision = firstFlag(flags, form.revision);
  const remoteCode = flags.find(
    ({ name }) => name === form.remoteCode || name === "--trust-remote-code" || name === "--trust_remote_code",
  );

  function* see(
    word: FoundWord,
    wordKind: RepoKind,
    usage: "use" | "output",
    syntax: IdForm,
    revisionWord: FoundWord | null,
    slot: RevisionPlace | null,
  ): Iterable<Detection> {
    if (word.text === null) {
      if (!isForeign && usage === "use" && command.role === "code" && syntax.prefix?.optional !== false) {
        yield { unread: { reason: "dynamic-id", span: word.span, text: excerpt(document, command.span) } };
      }
      return;
    }
    const id = readDeclaredId(word.text, wordKind, syntax);
    if (isForeign || id === null) {
      // What the tool does not take for an id of the Hub is none.
      yield { denial: { span: word.definedAt ?? word.span } };
      return;
    }
    yield {
      sighting: declare(
        id,
        { value: word.text, span: word.definedAt ?? word.span },
        {
          usage: command.role === "code" ? usage : "mention",
          library: library.id,
          related: [
            ...(word.definedAt === null ? [] : [{ span: command.span, role: "loaded-here" as const }]),
            ...(remoteCode === undefined ? [] : [{ span: remoteCode.span, role: "remote-code" as const }]),
          ],
          takes: takesOf(
            slot,
            revisionWord,
            { whole: command.span, id: word.span },
            word.definedAt !== null && isReplaceable(document, word.definedAt, command.span),
          ),
        },
      ),
    };
  }

  const usage = form.usage === "output" ? "output" : "use";
  for (const position of form.positions ?? []) {
    const word = positional[position];
    if (word !== undefined) yield* see(word, kind, usage, form, revision, flagPlace(form.revision?.[0]));
  }
  for (const flag of flags) {
    const declared =
      form.flags !== undefined && Object.hasOwn(form.flags, flag.name) ? form.flags[flag.name] : undefined;
    if (declared === undefined || flag.value === null) continue;
    const flagForm: FlagForm = typeof declared === "string" ? { kind: declared } : declared;
    const flagKind = flagForm.kind === form.kind ? kind : flagForm.kind;
    const flagUsage = flagForm.usage === "output" ? "output" : usage;
    const ownRevision = flagForm.revision === undefined ? revision : firstFlag(flags, flagForm.revision);
    const revisionFlag = flagPlace(flagForm.revision?.[0] ?? (flagKind === form.kind ? form.revision?.[0] : undefined));
    const syntax = { ...form, ...flagForm };
    if (flagForm.inside === undefined) yield* see(flag.value, flagKind, flagUsage, syntax, ownRevision, revisionFlag);
    else
      for (const part of unpack(flag.value, flagForm.inside))
        yield* see(part.word, flagKind, flagUsage, syntax, part.revision, insidePlace(flagForm.inside));
  }
}

type RevisionPlace = Pick<TakesRevision, "form" | "name">;

function flagPlace(name: string | undefined): RevisionPlace | null {
  return name === undefined ? null : { form: "flag", name };
}

/** In `pretrained=org/x,revision=…` the revision stands behind the id. */
function insidePlace(inside: NonNullable<FlagForm["inside"]>): RevisionPlace | null {
  return typeof inside === "object" && "separator" in inside && inside.revision !== undefined
    ? { form: "suffix", name: `${inside.separator}${inside.revision}=` }
    : null;
}

function takesOf(
  place: RevisionPlace | null,
  revision: FoundWord | null,
  at: { whole: Span; id: Span },
  isOpen: boolean,
): TakesRevision | null {
  const beside = revision === null ? null : { value: revision.text, span: revision.definedAt ?? revision.span };
  return place === null ? null : { ...place, beside, ...(place.form === "flag" ? { at, isOpen } : {}) };
}

/** Flags with their values (`--x y`, `--x=y`) and the words between them. */
function split(words: readonly Word[], switches: ReadonlySet<string>): { flags: Flag[]; positional: FoundWord[] } {
  const flags: Flag[] = [];
  const positional: FoundWord[] = [];
  let onlyWords = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const text = word.value ?? word.text;
    if (onlyWords || !/^--?[A-Za-z]/.test(text)) {
      if (text === "--") onlyWords = true;
      else positional.push({ text: word.value, span: word.span, definedAt: word.definedAt });
      continue;
    }
    const equals = text.indexOf("=");
    if (equals !== -1) {
      flags.push({ name: text.slice(0, equals), span: word.span, value: valueBehind(word) });
      continue;
    }
    const next = words[at + 1];
    const nextText = next === undefined ? "-x" : (next.value ?? next.text);
    if (next !== undefined && !switches.has(text) && !/^--?[A-Za-z]/.test(nextText)) {
      flags.push({
        name: text,
        span: word.span,
        value: { text: next.value, span: next.span, definedAt: next.definedAt },
      });
      at++;
    } else flags.push({ name: text, span: word.span, value: null });
  }
  return { flags, positional };
}

/** The part of `--flag=value` behind the equals sign; where quotes stand in the word, its place is found from the end. */
function valueBehind(word: Word): FoundWord {
  const written = word.text.indexOf("=") + 1;
  if (word.value === null)
    return { text: null, span: { start: word.span.start + written, end: word.span.end }, definedAt: word.definedAt };
  const text = word.value.slice(word.value.indexOf("=") + 1);
  const quoted = /^["']/.test(word.text.slice(written)) ? 1 : 0;
  const start = word.span.start + written + quoted;
  return {
    text,
    span: { start, end: Math.min(word.span.end, start + Math.max(text.length, 1)) },
    definedAt: word.definedAt,
  };
}

function firstFlag(flags: readonly Flag[], names: readonly string[] | undefined): FoundWord | null {
  return flags.find((flag) => names?.includes(flag.name) === true)?.value ?? null;
}

function kindOf(flags: readonly Flag[], name: string | undefined, otherwise: RepoKind): RepoKind {
  const value = name === undefined ? undefined : flags.find((flag) => flag.name === name)?.value?.text;
  return value === "dataset" || value === "space" || value === "model" ? value : otherwise;
}

/** Ids inside a flag's value: `pretrained=org/x,revision=main`, `sql=org/adapter`, `{"model": "org/x"}`. */
function* unpack(
  value: FoundWord,
  inside: NonNullable<FlagForm["inside"]>,
): Iterable<{ word: FoundWord; revision: FoundWord | null }> {
  const text = value.text;
  if (text === null) return;
  const part = (from: number, to: number): FoundWord => ({
    text: text.slice(from, to),
    span: { start: value.span.start + from, end: value.span.start + to },
    definedAt:
      value.definedAt === null ? null : { start: value.definedAt.start + from, end: value.definedAt.start + to },
  });
  if (inside === "name=id") {
    yield { word: part(text.indexOf("=") + 1, text.length), revision: null };
    return;
  }
  if ("json" in inside) {
    for (const match of text.matchAll(/["'](\w{1,60})["']\s{0,10}:\s{0,10}["']([^"']{1,200})["']/g)) {
      if (!inside.json.includes(match[1]!)) continue;
      const from = match.index + match[0].length - 1 - match[2]!.length;
      yield { word: part(from, from + match[2]!.length), revision: null };
    }
    return;
  }
  const parts: { key: string; from: number; to: number }[] = [];
  for (let from = 0; from <= text.length;) {
    const comma = text.indexOf(inside.separator, from);
    const to = comma === -1 ? text.length : comma;
    const equals = text.indexOf("=", from);
    if (equals !== -1 && equals < to) parts.push({ key: text.slice(from, equals).trim(), from: equals + 1, to });
    from = to + 1;
  }
  const revision = parts.find(({ key }) => key === inside.revision);
  for (const { key, from, to } of parts) {
    if (inside.keys.includes(key))
      yield { word: part(from, to), revision: revision === undefined ? null : part(revision.from, revision.to) };
  }
}

function excerpt(document: Document, span: Span): string {
  return document.source.text.slice(span.start, Math.min(span.end, span.start + 120)).replace(/\s+/g, " ");
}
