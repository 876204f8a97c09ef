import { meaningOf, type CommandPart } from "./config-keys.ts";
import type { Slot, Word } from "./document.ts";
import type { Definition } from "./embedding.ts";
import { formatOfInterpreter, isCommandLine } from "./languages.ts";
import { Excerpt, type Span } from "./source.ts";
import { resolveAlias, type Entry, type Mapping, type Scalar, type Sequence } from "./syntax/tree.ts";
import { findVariables } from "./templates.ts";

/** The command line that a mapping configures: a container, a service, a task, a launcher. */
export interface CommandReading {
  /** Empty where the whole command is a script. */
  words: Word[];
  /** The scalars behind the words, with the slots that the words give them. */
  pieces: { scalar: Scalar; from: number; to: number; entry: Entry; slots: Slot[] }[];
  /** The values that have been read whole. */
  nodes: (Scalar | Sequence)[];
  /** Scripts among the words: behind `sh -c` and `python -c`, or the command as one string. */
  scripts: { excerpt: Excerpt; format: string; entry: Entry; scalars: Scalar[] }[];
}

interface Piece {
  scalar: Scalar;
  entry: Entry;
  item: Slot | null;
  /** The stretch of the scalar's value that is this word. */
  from: number;
  to: number;
}

export function readCommand(mapping: Mapping, definitions: readonly Definition[]): CommandReading | null {
  const parts: Partial<Record<CommandPart, { entry: Entry; value: Scalar | Sequence }>> = {};
  for (const entry of mapping.entries) {
    const { part } = meaningOf(entry.key);
    if (part === null || parts[part] !== undefined) continue;
    const value = resolveAlias(entry.value);
    if (value?.kind === "scalar" || value?.kind === "sequence") parts[part] = { entry, value };
  }
  const written = [parts.entrypoint, parts.command, parts.args].filter((part) => part !== undefined);
  if (written.length === 0) return null;
  const image = parts.image?.value.kind === "scalar" ? parts.image.value : null;
  const needsImage = image !== null && parts.entrypoint === undefined && parts.command === undefined;
  const isText = written.every((part) => part.value.kind === "scalar");
  // A text that begins with a flag goes to the entry point of the image, as in compose.
  const isFlags = isText && /^\s*-/.test((written[0]!.value as Scalar).value);
  if (isText)
    return readText(
      written as { entry: Entry; value: Scalar }[],
      needsImage || isFlags ? image : null,
      parts.args === written[0],
    );

  const pieces: Piece[] = [];
  for (const { entry, value } of written) {
    if (value.kind === "scalar") split(value, entry, null, pieces);
    else {
      for (const [index, node] of value.items.entries()) {
        const scalar = resolveAlias(node);
        if (scalar?.kind !== "scalar") return null;
        const item: Slot = { kind: "item", index, container: value.span };
        if (/^--?[A-Za-z]\S* \S/.test(scalar.value) && scalar.isVerbatim) split(scalar, entry, item, pieces);
        else pieces.push({ scalar, entry, item, from: 0, to: scalar.value.length });
      }
    }
  }
  const words = pieces.map((piece) => toWord(piece, definitions));
  const isFlagged = words.some((word) => /^--?[A-Za-z]/.test(word.text));
  if (parts.entrypoint === undefined && parts.command === undefined && !isFlagged && image === null) return null;
  if (image !== null && (needsImage || words[0]?.text.startsWith("-") === true)) words.unshift(plainWord(image));
  const shift = words.length - pieces.length;
  const scripts = findScripts(pieces, words.slice(shift));
  const placed = pieces.flatMap((piece, index) =>
    scripts.some(({ scalars }) => scalars.includes(piece.scalar)) ? [] : [place(piece, index + shift, words)],
  );
  return { words, pieces: placed, nodes: written.map(({ value }) => value), scripts };
}

/** A command written as text is a script; arguments alone are one only if they have flags. */
function readText(
  written: readonly { entry: Entry; value: Scalar }[],
  image: Scalar | null,
  isArgsOnly: boolean,
): CommandReading | null {
  const excerpt = new Excerpt();
  if (image !== null) excerpt.append(image.excerpt()).insert(" ");
  for (const { value } of written) excerpt.append(value.excerpt()).insert(" ");
  const text = excerpt.text.trim();
  if (!/\s/.test(text) || (isArgsOnly && !isCommandLine(written[0]!.value.value))) return null;
  const nodes = written.map(({ value }) => value);
  return {
    words: [],
    pieces: [],
    nodes,
    scripts: [{ excerpt, format: "shell", entry: written.at(-1)!.entry, scalars: nodes }],
  };
}

function split(scalar: Scalar, entry: Entry, item: Slot | null, pieces: Piece[]): void {
  for (const match of scalar.value.matchAll(/(?:\{\{[^{}]{0,400}\}\}|\S)+/g))
    pieces.push({ scalar, entry, item, from: match.index, to: match.index + match[0].length });
}

function spanOf(scalar: Scalar, from: number, to: number): Span {
  return scalar.isVerbatim
    ? { start: scalar.span.start + from, end: scalar.span.start + to }
    : scalar.excerpt().spanOf(from, to);
}

function plainWord(scalar: Scalar): Word {
  const isVariable = findVariables(scalar.value).length > 0;
  return { value: isVariable ? null : scalar.value, text: scalar.value, span: scalar.span, definedAt: null };
}

/** A word with its variables filled in from defaults and from the environment that the same file sets. */
function toWord({ scalar, from, to }: Piece, definitions: readonly Definition[]): Word {
  const text = scalar.value.slice(from, to);
  const span = spanOf(scalar, from, to);
  const variables = findVariables(text);
  if (variables.length === 0) return { value: text, text, span, definedAt: null };
  let value = "";
  let end = 0;
  let definedAt: Span | null = null;
  for (const variable of variables) {
    const fallback = variable.fallbacks[0];
    const definition = definitions.findLast(({ name }) => name === variable.name);
    const known = definition?.value.text ?? (fallback === undefined ? null : text.slice(fallback.start, fallback.end));
    if (known === null || findVariables(known).length > 0) return { value: null, text, span, definedAt: null };
    value += text.slice(end, variable.start) + known;
    end = variable.end;
    const isWhole =
      variables.length === 1 && end === text.length && /^(?:--?[\w-]+=)?$/.test(text.slice(0, variable.start));
    if (isWhole)
      definedAt =
        definition?.value.spanOf(0, definition.value.length) ??
        spanOf(scalar, from + fallback!.start, from + fallback!.end);
  }
  return { value: value + text.slice(end), text, span, definedAt };
}

/** The slots that a word gives its scalar; of `--flag=value` only the value is left. */
function place(piece: Piece, position: number, words: readonly Word[]): CommandReading["pieces"][number] {
  const { scalar, entry, item } = piece;
  const text = words[position]!.text;
  const command = words[0]!.value ?? words[0]!.text;
  const word: Slot = { kind: "word", command, position };
  const around = item === null ? [word] : [word, item];
  const inline = /^(--?[A-Za-z][\w.-]*)=/.exec(text);
  if (inline !== null) {
    return {
      scalar,
      entry,
      from: piece.from + inline[0].length,
      to: piece.to,
      slots: [{ kind: "flag", name: inline[1]! }, ...around],
    };
  }
  const before = words[position - 1]?.text ?? "";
  const isValue = /^--?[A-Za-z][\w.-]*$/.test(before) && !text.startsWith("-");
  return {
    scalar,
    entry,
    from: piece.from,
    to: piece.to,
    slots: isValue ? [{ kind: "flag", name: before }, ...around] : around,
  };
}

/** `sh -c '…'` and `python -c '…'`. Where the script is split over several items, as happens by mistake, all of them are meant. */
function findScripts(pieces: readonly Piece[], words: readonly Word[]): CommandReading["scripts"] {
  const program = words
    .slice(0, 6)
    .findIndex((word) => word.value !== null && formatOfInterpreter(word.value) !== null);
  const format = program === -1 ? null : formatOfInterpreter(words[program]!.value!);
  if (format === null) return [];
  let at = words.findIndex((word, index) => index > program && index < program + 8 && /^-[a-z]*c$/.test(word.text));
  if (at === -1) return [];
  do at++;
  while (words[at]?.text === "--");
  const first = pieces[at];
  if (first === undefined) return [];
  const rest = /\s/.test(first.scalar.value) ? [first] : pieces.slice(at);
  const excerpt = new Excerpt();
  for (const piece of rest) excerpt.append(piece.scalar.excerpt(), piece.from, piece.to).insert(" ");
  return [{ excerpt, format, entry: first.entry, scalars: rest.map((piece) => piece.scalar) }];
}
