import { codeUnitsOf } from "./code-units.ts";
import { hasHubPrefix, lineEnd, slashFrom } from "./lexing.ts";
import {
  BACKSLASH,
  CLASSES,
  CLOSE,
  DIGIT,
  endOfSpecification,
  endOfString,
  endOfTemplateText,
  endOfTriple,
  flagsOfPrefix,
  HASH,
  IS_TEMPLATE,
  IS_TRIPLE,
  IS_WORD,
  isStringPrefix,
  LINE,
  NEWLINE,
  OPEN,
  OPERATOR,
  QUOTATION_MARK,
  QUOTE,
  SPACE,
  WORD,
} from "./python-scanning.ts";
import { PYTHON_SAMPLES } from "./samples.ts";
import * as token from "./tokens.ts";
import { warmUp, type NameFilter, type ScopeTable, type Tokens } from "./tokens.ts";

/** Brackets and definitions deeper than this are read, but not told apart. */
const DEEPEST = 400;
/** How far down a closing bracket looks for its partner when brackets are unbalanced. */
const REPAIR = 8;

/** The open frames. One text is lexed at a time, so that all share them. */
const FRAME_TOKENS = new Int32Array(DEEPEST + 1);
const FRAME_POSITIONS = new Int32Array(DEEPEST + 1);
const FRAME_ITEMS = new Int32Array(DEEPEST + 1);
const FRAME_QUOTES = new Uint8Array(DEEPEST + 1);
const FRAME_FLAGS = new Uint8Array(DEEPEST + 1);
const FRAME_HAS_SLASH = new Uint8Array(DEEPEST + 1);

/**
 * The tokens of a Python text in one pass. Agrees with CPython's tokenizer on where strings begin and end; f-strings may
 * nest quotes as Python 3.12 allows, and their variable parts are tokens like all others.
 */
export function lexPython(text: string, tokens: Tokens, callees: NameFilter): void {
  if (!isWarm) {
    isWarm = true;
    warmUp(PYTHON_SAMPLES, (sample, scratch) => new PythonLexer(sample, scratch, callees).run());
  }
  new PythonLexer(text, tokens, callees).run();
}

let isWarm = false;

/**
 * `run` holds what is met all the time, with its state in local variables; what is rare stands in methods of its own, so
 * that the hot part is compiled quickly and not compiled anew for each rarity.
 */
class PythonLexer {
  readonly #text: string;
  readonly #units: Uint16Array;
  readonly #tokens: Tokens;
  readonly #callees: NameFilter;
  // One entry for each open bracket or template; entry 0 is the statement.
  readonly #frameTokens = FRAME_TOKENS;
  readonly #framePositions = FRAME_POSITIONS;
  readonly #frameItems = FRAME_ITEMS;
  /** Of templates: their quote and flags. Zero for brackets. */
  readonly #frameQuotes = FRAME_QUOTES;
  readonly #frameFlags = FRAME_FLAGS;
  readonly #frameHasSlash = FRAME_HAS_SLASH;
  readonly #blocks: OpenBlocks;
  #depth = 0;
  /** Brackets beyond the deepest, only counted. */
  #beyond = 0;
  #at = 0;
  #count = 0;
  #indent = 0;
  #nextSlash = -1;
  /** Inside a template, behind a variable part. */
  #inTemplate = false;
  #partStart = 0;
  #isUnordered = false;

  constructor(text: string, tokens: Tokens, callees: NameFilter) {
    this.#text = text;
    this.#units = codeUnitsOf(text);
    this.#tokens = tokens;
    this.#callees = callees;
    this.#blocks = new OpenBlocks(tokens.scopes);
    this.#frameTokens[0] = -1;
    this.#framePositions[0] = 0;
    this.#frameItems[0] = 0;
  }

  run(): void {
    const text = this.#text;
    const units = this.#units;
    const tokens = this.#tokens;
    const callees = this.#callees;
    const { length } = text;
    const classes = CLASSES;
    const isWord = IS_WORD;
    const { comments, bindings } = tokens;
    const frameTokens = this.#frameTokens;
    const framePositions = this.#framePositions;
    const frameItems = this.#frameItems;
    const frameQuotes = this.#frameQuotes;
    const blocks = this.#blocks;
    let { kinds, starts, ends, matches, parents, positions, items } = tokens;
    let capacity = kinds.length;
    let count = 0;
    let at = units[0] === 0xfeff ? 1 : 0;
    let isLineStart = true;

    while (at < length) {
      if (count + 4 >= capacity) {
        tokens.grow();
        ({ kinds, starts, ends, matches, parents, positions, items } = tokens);
        capacity = kinds.length;
      }
      if (this.#inTemplate) {
        this.#at = at;
        this.#count = count;
        this.#templateText();
        at = this.#at;
        count = this.#count;
        continue;
      }

      const c = units[at]!;
      const kind = classes[c]!;
      if (kind === SPACE) {
        at++;
        continue;
      }
      const depth = this.#depth;
      if (isLineStart) {
        isLineStart = false;
        // The first character of a logical line: everything that is indented as much ends here.
        if (blocks.indent >= this.#indent) blocks.close(this.#indent, count);
        frameItems[0] = count;
        framePositions[0] = 0;
      }

      if (kind === WORD) {
        const start = at;
        let next = units[++at]!;
        while (isWord[next] === 1) next = units[++at]!;
        if ((next === QUOTATION_MARK || next === 0x27) && at - start < 3 && isStringPrefix(units, start, at)) {
          this.#at = at;
          this.#count = count;
          this.#string(start);
          at = this.#at;
          count = this.#count;
          continue;
        }
        kinds[count] = token.NAME;
        starts[count] = start;
        ends[count] = at;
        if (c === 0x66 && at - start === 3 && units[start + 1] === 0x6f && units[start + 2] === 0x72)
          bindings.push(count);
        else if (depth === 0 && count === frameItems[0] && c <= 0x69 && c >= 0x61)
          openStatement(text, units, start, at, count, this.#indent, blocks, tokens.imports);
        count++;
        continue;
      }

      if (kind === OPERATOR) {
        const start = at;
        const next = units[at + 1]!;
        if (
          frameQuotes[depth] !== 0 &&
          (c === token.COLON || (c === token.BANG && next !== token.EQUALS)) &&
          this.#beyond === 0
        ) {
          this.#at = at;
          this.#specification();
          at = this.#at;
          continue;
        }
        let operator = c;
        at++;
        if (next === token.EQUALS) {
          if (c === token.COLON) operator = token.WALRUS;
          else if (c === token.EQUALS || c === token.BANG || c === token.LESS || c === token.GREATER)
            operator = token.COMPARISON;
          else if (c !== token.COMMA && c !== token.SEMICOLON && c !== token.DOT) operator = token.AUGMENTED;
          if (operator !== c) at++;
        } else if (c === token.MINUS && next === token.GREATER) {
          operator = token.ARROW;
          at++;
        }
        kinds[count] = operator;
        starts[count] = start;
        ends[count] = at;
        if (operator === token.WALRUS || (operator === token.EQUALS && depth === 0)) {
          items[count] = frameItems[0]!;
          bindings.push(count);
        }
        count++;
        if (c === token.COMMA) {
          framePositions[depth]!++;
          if (depth > 0) frameItems[depth] = count;
        } else if (c === token.SEMICOLON && depth === 0) {
          frameItems[0] = count;
          framePositions[0] = 0;
        }
        continue;
      }

      if (kind === LINE) {
        at++;
        if (depth > 0 || this.#beyond > 0) continue;
        if (count > 0 && kinds[count - 1] !== token.NEWLINE) {
          kinds[count] = token.NEWLINE;
          starts[count] = at - 1;
          ends[count++] = at;
        }
        // Blank lines and comments do not end a block.
        let column = 0;
        for (;;) {
          const space = units[at]!;
          if (space === 0x20) column++;
          else if (space === 0x09) column = (column | 7) + 1;
          else if (space === 0x0c || space === NEWLINE) column = 0;
          else if (space === 0x23) {
            const end = lineEnd(text, at);
            if (this.#nextSlash < at) this.#nextSlash = slashFrom(text, at);
            if (this.#nextSlash < end) comments.push(at + 1, end);
            at = end;
            column = 0;
            if (at >= length) break;
          } else if (space !== 0x0d) break;
          at++;
        }
        this.#indent = column;
        if (count > 0) matches[count - 1] = column;
        isLineStart = true;
        continue;
      }

      if (kind === OPEN) {
        if (c === token.OPEN_PAREN && count > 0 && kinds[count - 1] === token.NAME) {
          if (callees.mayHave(text, starts[count - 1]!, ends[count - 1]!)) tokens.callees.push(count - 1);
        }
        kinds[count] = c;
        starts[count] = at;
        ends[count] = ++at;
        matches[count] = -1;
        parents[count] = frameTokens[depth]!;
        positions[count] = framePositions[depth]!;
        items[count] = frameItems[depth]!;
        if (depth >= DEEPEST) this.#beyond++;
        else {
          this.#depth = depth + 1;
          frameTokens[depth + 1] = count;
          frameQuotes[depth + 1] = 0;
          framePositions[depth + 1] = 0;
          frameItems[depth + 1] = count + 1;
        }
        count++;
        continue;
      }

      if (kind === CLOSE) {
        if (c === token.CLOSE_BRACE && frameQuotes[depth] !== 0 && this.#beyond === 0) {
          this.#partStart = at++;
          this.#inTemplate = true;
          continue;
        }
        kinds[count] = c;
        starts[count] = at;
        ends[count] = ++at;
        matches[count] = -1;
        positions[count] = framePositions[depth]!;
        const opening = frameTokens[depth]!;
        const opener = c === token.CLOSE_PAREN ? token.OPEN_PAREN : c - 2;
        if (this.#beyond === 0 && depth > 0 && kinds[opening] === opener) {
          matches[count] = opening;
          matches[opening] = count;
          this.#depth = depth - 1;
        } else this.#repair(count, opener);
        count++;
        continue;
      }

      if (kind === QUOTE) {
        this.#at = at;
        this.#count = count;
        this.#string(at);
        at = this.#at;
        count = this.#count;
        continue;
      }

      if (kind === DIGIT) {
        starts[count] = at;
        let next = units[++at]!;
        while (next === token.DOT || isWord[next] === 1) next = units[++at]!;
        kinds[count] = token.NUMBER;
        ends[count++] = at;
        continue;
      }

      if (kind === HASH) {
        const start = at;
        at = lineEnd(text, at);
        if (this.#nextSlash < start) this.#nextSlash = slashFrom(text, start);
        if (this.#nextSlash < at) comments.push(start + 1, at);
        continue;
      }

      at++;
      if (kind === BACKSLASH) {
        if (units[at] === 0x0d) at++;
        if (units[at] === NEWLINE) at++;
      }
    }

    for (let depth = this.#depth; depth > 0; depth--) matches[frameTokens[depth]!] = -1;
    blocks.close(0, count);
    if (this.#isUnordered) tokens.candidates.sort((a, b) => a - b);
    tokens.count = count;
  }

  /** A string whose prefix begins at `start` and whose quote stands at `#at`. */
  #string(start: number): void {
    const units = this.#units;
    const text = this.#text;
    const { kinds, starts, ends, matches, parents, positions, items, candidates } = this.#tokens;
    const at = this.#at;
    const depth = this.#depth;
    const count = this.#count++;
    const quote = units[at]!;
    const width = units[at + 1] === quote && units[at + 2] === quote ? 3 : 1;
    const content = at + width;
    starts[count] = start;
    parents[count] = this.#frameTokens[depth]!;
    positions[count] = this.#framePositions[depth]!;
    items[count] = this.#frameItems[depth]!;
    if (start < at) {
      const flags = flagsOfPrefix(units, start, at) | (width === 3 ? IS_TRIPLE : 0);
      if ((flags & IS_TEMPLATE) !== 0 && depth < DEEPEST) {
        kinds[count] = token.TEMPLATE;
        ends[count] = this.#at = content;
        matches[count] = -1;
        this.#depth = depth + 1;
        this.#frameTokens[depth + 1] = count;
        this.#frameQuotes[depth + 1] = quote;
        this.#frameFlags[depth + 1] = flags;
        this.#frameHasSlash[depth + 1] = 0;
        this.#inTemplate = true;
        return;
      }
    }
    const stop =
      width === 3 ? endOfTriple(text, units, content, quote) : endOfString(units, content, quote, text.length);
    if (stop < 0) {
      // Not closed: the rest of the line is no text to read.
      kinds[count] = token.ERROR;
      ends[count] = this.#at = width === 3 ? text.length : lineEnd(text, content);
      return;
    }
    kinds[count] = token.STRING;
    ends[count] = this.#at = stop + width;
    if (this.#nextSlash < content) this.#nextSlash = slashFrom(text, content);
    if (this.#nextSlash < stop || hasHubPrefix(text, units, content)) candidates.push(count);
  }

  /** The text of a template up to its next variable part or its end. */
  #templateText(): void {
    const units = this.#units;
    const { kinds, starts, ends, matches, candidates } = this.#tokens;
    const { length } = this.#text;
    const depth = this.#depth;
    const flags = this.#frameFlags[depth]!;
    const quote = this.#frameQuotes[depth]!;
    const from = this.#at;
    const stop = endOfTemplateText(this.#text, units, from, quote, flags);
    if (this.#nextSlash < from) this.#nextSlash = slashFrom(this.#text, from);
    if (this.#nextSlash < stop) this.#frameHasSlash[depth] = 1;
    const opening = this.#frameTokens[depth]!;
    const isFirst = opening === this.#count - 1 && ends[opening] === from;
    this.#inTemplate = false;
    if (stop < length && units[stop] === token.OPEN_BRACE) {
      this.#at = stop + 1;
      if (isFirst) ends[opening] = stop + 1;
      else {
        kinds[this.#count] = token.TEMPLATE_MIDDLE;
        starts[this.#count] = this.#partStart;
        ends[this.#count++] = stop + 1;
      }
      this.#framePositions[depth] = 0;
      this.#frameItems[depth] = this.#count;
      return;
    }
    const isClosed = stop < length && units[stop] === quote;
    this.#at = isClosed ? stop + ((flags & IS_TRIPLE) !== 0 ? 3 : 1) : stop;
    if (isFirst) {
      kinds[opening] = isClosed ? token.STRING : token.ERROR;
      ends[opening] = this.#at;
    } else {
      const closing = this.#count++;
      kinds[closing] = token.TEMPLATE_END;
      starts[closing] = this.#partStart;
      ends[closing] = this.#at;
      matches[closing] = opening;
      matches[opening] = closing;
      this.#isUnordered = true;
    }
    if (this.#frameHasSlash[depth] === 1 && kinds[opening] !== token.ERROR) candidates.push(opening);
    this.#depth = depth - 1;
  }

  /** A conversion or format specification of a variable part: no expression. */
  #specification(): void {
    const depth = this.#depth;
    this.#at = endOfSpecification(
      this.#text,
      this.#units,
      this.#at,
      this.#frameQuotes[depth]!,
      this.#frameFlags[depth]!,
    );
    if (this.#at < this.#text.length && this.#units[this.#at] === token.CLOSE_BRACE) return;
    // Not a specification after all: the string ends where a string must.
    this.#partStart = this.#at;
    this.#inTemplate = true;
  }

  /** Closes the nearest bracket of the kind; unbalanced ones in between are given up. */
  #repair(closing: number, opener: number): void {
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    const { kinds, matches, positions } = this.#tokens;
    const lowest = Math.max(1, this.#depth - REPAIR);
    for (let level = this.#depth; level >= lowest && this.#frameQuotes[level] === 0; level--) {
      const opening = this.#frameTokens[level]!;
      if (kinds[opening] !== opener) continue;
      matches[closing] = opening;
      matches[opening] = closing;
      positions[closing] = this.#framePositions[level]!;
      this.#depth = level - 1;
      return;
    }
  }
}

/** The definitions that are open where the lexer stands, by their indentation. */
class OpenBlocks {
  /** Of the innermost one; -1 without one. */
  indent = -1;
  readonly #scopes: ScopeTable;
  readonly #open: number[] = [];
  readonly #indents: number[] = [];

  constructor(scopes: ScopeTable) {
    this.#scopes = scopes;
  }

  open(first: number, name: number, indent: number, isClass: boolean): void {
    if (this.#open.length >= DEEPEST) return;
    const { starts, ends, names, parents, kinds } = this.#scopes;
    kinds.push(isClass ? 1 : 0);
    parents.push(this.#open.at(-1) ?? -1);
    this.#open.push(starts.length);
    this.#indents.push(indent);
    this.indent = indent;
    starts.push(first);
    ends.push(0x7fffffff);
    names.push(name);
  }

  close(indent: number, at: number): void {
    while (this.indent >= indent) {
      this.#scopes.ends[this.#open.pop()!] = at;
      this.#indents.pop();
      this.indent = this.#indents.at(-1) ?? -1;
    }
  }
}

/** Keeps the statements that matter before anything is known of the file: definitions and imports. */
function openStatement(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  name: number,
  indent: number,
  blocks: OpenBlocks,
  imports: number[],
): void {
  const width = end - start;
  switch (units[start]!) {
    case 0x61:
      if (width === 5 && /^async[ \t]+def\b/.test(text.slice(start, start + 20)))
        blocks.open(name, name + 2, indent, false);
      return;
    case 0x63:
      if (width === 5 && text.startsWith("class", start)) blocks.open(name, name + 1, indent, true);
      return;
    case 0x64:
      if (width === 3 && text.startsWith("def", start)) blocks.open(name, name + 1, indent, false);
      return;
    case 0x66:
      if (width === 4 && text.startsWith("from", start)) imports.push(name);
      return;
    case 0x69:
      if (width === 6 && text.startsWith("import", start)) imports.push(name);
  }
}
