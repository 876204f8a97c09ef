import type { RepoKind } from "../../domain/reference.ts";
import type { KnownCommand } from "../catalogue.ts";
import { readDeclaredId, type IdSyntax } from "../declared-id.ts";
import { defineDetector, type Detection, type DetectorContext, type Sighting } from "../detector.ts";
import type { Command, Document, Word } from "../document.ts";
import type { FlagForm } from "../library.ts";
import type { Span } from "../source.ts";

/** Words that start another command: they say nothing of what is loaded. */
const WRAPPERS = new Set([
  "sudo",
  "exec",
  "time",
  "nohup",
  "env",
  "command",
  "then",
  "do",
  "else",
  "&&",
  "uv",
  "run",
  "uvx",
  "poetry",
  "pipx",
  "npx",
  "rye",
  "hatch",
  "pdm",
  "mpirun",
  "srun",
  "RUN",
  "CMD",
  "ENTRYPOINT",
]);

export default defineDetector({
  id: "command-line",
  title: "Command line of a known tool",
  description:
    "Arguments and flags of commands that download, serve or train, in scripts, Dockerfiles, manifests and workflows.",
  *detect(document, context) {
    for (const command of document.commands) {
      const start = firstWord(command.words);
      const known = find(command.words, start, context);
      if (known !== null) yield* readCommand(document, command, known.command, known.after);
    }
  },
});

function firstWord(words: readonly Word[]): number {
  let at = 0;
  while (at < words.length) {
    const value = words[at]!.value;
    if (value === null || !(WRAPPERS.has(value) || /^[A-Za-z_]\w*=/.test(value))) break;
    at++;
  }
  return at;
}

/** The longest known command whose words stand at `start`, or anywhere behind `docker run` and the like. */
function find(
  words: readonly Word[],
  start: number,
  context: DetectorContext,
): { command: KnownCommand; after: number } | null {
  for (let at = start; at < Math.min(words.length, start + 40); at++) {
    const value = words[at]!.value;
    if (value === null) continue;
    const base = value.slice(value.lastIndexOf("/") + 1);
    for (const command of context.catalogue.commandsOf(base)) {
      const after = matches(words, at, command.name);
      if (after !== null) return { command, after };
    }
  }
  return null;
}

function matches(words: readonly Word[], at: number, name: readonly string[]): number | null {
  let next = at + 1;
  for (const segment of name.slice(1)) {
    // Options of the interpreter stand between: `python -u -m x`.
    while (
      segment !== "-m" &&
      next < words.length &&
      /^-/.test(words[next]!.value ?? "") &&
      words[next]!.value !== segment
    )
      next++;
    if (segment === "-m") while (next < words.length && /^-(?!m$)/.test(words[next]!.value ?? "")) next++;
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

function* readCommand(document: Document, command: Command, known: KnownCommand, after: number): Iterable<Detection> {
  const { form, library } = known;
  const { flags, positional } = split(command.words.slice(after), new Set(form.switches ?? []));
  const kind = kindOf(flags, form.kindFlag, form.kind);
  const revision = firstFlag(flags, form.revision);
  const remoteCode = flags.find(
    (flag) => flag.name === (form.remoteCode ?? "--trust-remote-code") || flag.name === "--trust_remote_code",
  );
  const context = {
    usage: command.role === "code" ? (form.usage ?? "use") : ("mention" as const),
    library: library.id,
    command,
    remoteCode: remoteCode?.span ?? null,
  };

  function* see(
    word: FoundWord,
    wordKind: RepoKind,
    syntax: IdSyntax,
    slot: { revision: FoundWord | null; flag: string | null },
  ): Iterable<Detection> {
    if (word.text === null) {
      if (context.usage === "use") {
        yield {
          unread: {
            reason: "dynamic-id",
            span: word.span,
            text: document.source.text
              .slice(command.span.start, Math.min(command.span.end, command.span.start + 120))
              .replace(/\s+/g, " "),
          },
        };
      }
      return;
    }
    const id = readDeclaredId(word.text, wordKind, syntax);
    if (id === null) return;
    const at = word.definedAt ?? word.span;
    const suffix = id.revisionAt;
    const sighting: Sighting = {
      kind: id.kind,
      id: id.id,
      written: word.text,
      span: at,
      revision: id.revision ?? slot.revision?.text ?? null,
      revisionSlot:
        suffix !== null && id.revisionForm !== null
          ? {
              form: id.revisionForm,
              name: "@",
              written: { start: at.start + suffix.start, end: at.start + suffix.end },
            }
          : slot.flag !== null
            ? { form: "flag", name: slot.flag, written: slot.revision?.span ?? null }
            : null,
      usage: context.usage,
      confidence: "declared",
      library: context.library,
      related: [
        ...(word.definedAt === null ? [] : [{ span: command.span, role: "loaded-here" as const }]),
        ...(context.remoteCode === null ? [] : [{ span: context.remoteCode, role: "remote-code" as const }]),
      ],
    };
    yield { sighting };
  }

  for (const position of form.positions ?? []) {
    const word = positional[position];
    if (word !== undefined)
      yield* see({ text: word.value, span: word.span, definedAt: word.definedAt }, kind, form, {
        revision,
        flag: form.revision?.[0] ?? null,
      });
  }
  for (const flag of flags) {
    const declared = form.flags?.[flag.name];
    if (declared === undefined || flag.value === null) continue;
    const flagForm: FlagForm = typeof declared === "string" ? { kind: declared } : declared;
    const flagKind = flagForm.kind === form.kind ? kind : flagForm.kind;
    const ownRevision = flagForm.revision === undefined ? revision : firstFlag(flags, flagForm.revision);
    const revisionFlag = flagForm.revision?.[0] ?? form.revision?.[0] ?? null;
    if (flagForm.inside === undefined) {
      yield* see(flag.value, flagKind, form, { revision: ownRevision, flag: revisionFlag });
    } else {
      for (const part of unpack(flag.value, flagForm.inside))
        yield* see(part.word, flagKind, form, { revision: part.revision, flag: null });
    }
  }
}

interface Flag {
  name: string;
  span: Span;
  value: FoundWord | null;
}

/** Flags with their values (`--x y`, `--x=y`) and the words between them. */
function split(words: readonly Word[], switches: ReadonlySet<string>): { flags: Flag[]; positional: Word[] } {
  const flags: Flag[] = [];
  const positional: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const text = word.text.replace(/^["']/, "");
    if (!/^--?[A-Za-z]/.test(text)) {
      positional.push(word);
      continue;
    }
    const equals = text.indexOf("=");
    if (equals !== -1) {
      const name = text.slice(0, equals);
      const inValue = word.value === null ? null : word.value.slice(word.value.indexOf("=") + 1);
      const start = word.span.start + word.text.indexOf("=") + 1;
      const quoted = /^["']/.test(word.text.slice(word.text.indexOf("=") + 1)) ? 1 : 0;
      flags.push({
        name,
        span: word.span,
        value: {
          text: inValue,
          span: {
            start: start + quoted,
            end: inValue === null ? word.span.end : Math.min(word.span.end, start + quoted + inValue.length),
          },
          definedAt: word.definedAt,
        },
      });
      continue;
    }
    const next = words[at + 1];
    if (next !== undefined && !switches.has(text) && !/^--?[A-Za-z]/.test(next.text)) {
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
    const equals = text.indexOf("=");
    if (equals !== -1) yield { word: part(equals + 1, text.length), revision: null };
    return;
  }
  if ("json" in inside) {
    for (const key of inside.json) {
      const match = new RegExp(`["']${key}["']\\s*:\\s*["']([^"']{1,200})["']`).exec(text);
      if (match !== null) {
        const from = match.index + match[0].length - 1 - match[1]!.length;
        yield { word: part(from, from + match[1]!.length), revision: null };
      }
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
