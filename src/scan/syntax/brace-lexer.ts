import {
  APOSTROPHE,
  BACKSLASHES,
  BACKTICK,
  BACKTICKS,
  BRACES,
  CLASSES,
  CLOSE,
  DIGIT,
  DOLLAR,
  DOLLARS,
  endOfCharacter,
  endOfNested,
  endOfPlain,
  endOfRaw,
  endOfRegularExpression,
  endOfText,
  HASH,
  IS_WORD,
  isCapital,
  isField,
  isLabel,
  isTagStart,
  isValueStart,
  LINE,
  NEWLINE,
  OPEN,
  openingOfRaw,
  OPERATOR,
  operatorOf,
  PLAIN,
  QUOTATION,
  QUOTE,
  SOLIDUS,
  SPACE,
  startsAttribute,
  widthOfMark,
  WORD,
  type Template,
} from "./brace-scanning.ts";
import { classTable, codeUnitsOf } from "./code-units.ts";
import { DIALECTS, type Dialect } from "./dialects.ts";
import { hasHubPrefix, lineEnd, slashFrom } from "./lexing.ts";
import { beforeTypeArguments } from "./type-arguments.ts";
import { BRACE_SAMPLES } from "./samples.ts";
import * as token from "./tokens.ts";
import { warmUp, type Lexer, type NameFilter, type Tokens } from "./tokens.ts";

/** Characters that go on with the statement of the line before. */
const CONTINUES = classTable(0, 0);
for (const c of ".,?:=+-*/%&|^<>)]};") CONTINUES[c.charCodeAt(0)] = 1;
/** Tokens with which a statement may end. */
const MAY_END = new Uint8Array(256);
for (const kind of [
  token.NAME,
  token.STRING,
  token.NUMBER,
  token.CLOSE_PAREN,
  token.CLOSE_BRACKET,
  token.CLOSE_BRACE,
  token.TEMPLATE_END,
  token.OPAQUE,
  token.STEP,
  token.TAG_END,
  token.BANG,
  token.QUESTION,
  token.ERROR,
])
  MAY_END[kind] = 1;

const DEFINITION = /#[ \t]*define[ \t]+([A-Za-z_]\w*)[ \t]+(?=R?")/y;

const DEEPEST = 400;
const REPAIR = 8;

/** The open frames. One text is lexed at a time, so that all share them. */
const FRAME_TOKENS = new Int32Array(DEEPEST + 1);
const FRAME_POSITIONS = new Int32Array(DEEPEST + 1);
const FRAME_ITEMS = new Int32Array(DEEPEST + 1);
const FRAME_TYPES = new Uint8Array(DEEPEST + 1);
const FRAME_HAS_LINES = new Uint8Array(DEEPEST + 1);
const FRAME_ANGLES = new Uint8Array(DEEPEST + 1);

/** What an open frame is: a bracket, a string with variable parts, an element. */
const BRACKET = 0;
const IN_TEMPLATE = 1;
const IN_TAG = 2;
const CHILDREN = 3;

/** What the lexer stands in. */
const CODE = 0;
const IN_STRING = 1;
const BETWEEN_TAGS = 2;

/** The lexer of a dialect. */
export function lexerOf(dialect: Dialect): Lexer {
  return (text, tokens, callees) => {
    if (!isWarm) {
      isWarm = true;
      for (const known of DIALECTS)
        warmUp(BRACE_SAMPLES, (sample, scratch) => new BraceLexer(sample, scratch, callees, known).run());
    }
    new BraceLexer(text, tokens, callees, dialect).run();
  };
}

let isWarm = false;

/**
 * The tokens of a text in one of the languages with braces, in one pass. `run` holds what is met all the time, with its
 * state in local variables; what is rare stands in methods of its own, so that the hot part stays small enough to be
 * compiled quickly and is not compiled anew for each rarity.
 */
class BraceLexer {
  readonly #text: string;
  readonly #units: Uint16Array;
  readonly #tokens: Tokens;
  readonly #callees: NameFilter;
  readonly #dialect: Dialect;
  readonly #stringMode: number;
  // One entry for each open frame; entry 0 is the top of the file.
  readonly #frameTokens = FRAME_TOKENS;
  readonly #framePositions = FRAME_POSITIONS;
  readonly #frameItems = FRAME_ITEMS;
  readonly #frameTypes = FRAME_TYPES;
  /** Whether line breaks end statements in it. */
  readonly #frameHasLines = FRAME_HAS_LINES;
  /** Type arguments that are open in the item: their commas separate nothing. */
  readonly #frameAngles = FRAME_ANGLES;
  /** Of frames that are strings: how they are written. */
  readonly #templates: Template[] = [];
  #depth = 0;
  /** Brackets beyond the deepest, only counted. */
  #beyond = 0;
  #at = 0;
  #count = 0;
  #nextSlash = -1;
  /** What stands at `#at`: code, the text of a string behind a variable part, or text between tags. */
  #mode = CODE;
  #partStart = 0;
  #isUnordered = false;
  /** No regular expression begins before this offset. */
  #noneBefore = 0;

  constructor(text: string, tokens: Tokens, callees: NameFilter, dialect: Dialect) {
    this.#text = text;
    this.#units = codeUnitsOf(text);
    this.#tokens = tokens;
    this.#callees = callees;
    this.#dialect = dialect;
    this.#stringMode =
      dialect.interpolation === "dollar" ? DOLLARS : dialect.interpolation === "backslash" ? BACKSLASHES : PLAIN;
    this.#frameTokens[0] = -1;
    this.#frameHasLines[0] = 1;
    this.#framePositions[0] = 0;
    this.#frameItems[0] = 0;
    this.#frameAngles[0] = 0;
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
    const frameTypes = this.#frameTypes;
    const frameAngles = this.#frameAngles;
    const isPlain = this.#stringMode === PLAIN && !this.#dialect.isMultiline;
    const isSingleString = this.#dialect.singleQuote === "string";
    const hasTriples = this.#dialect.tripleQuotes !== "none";
    const { hasTags, hasOrElse, hasPreprocessor } = this.#dialect;
    const hasRawPrefix = this.#dialect.hasRawPrefix || this.#dialect.hasDelimitedRaw;
    const isPrefixed = this.#dialect.interpolation === "prefixed";
    let { kinds, starts, ends, matches, parents, positions, items } = tokens;
    let capacity = kinds.length;
    let count = 0;
    let hasBreak = true;
    let at = units[0] === 0xfeff ? 1 : 0;
    if (units[at] === 0x23 && units[at + 1] === 0x21) at = lineEnd(text, at);

    while (at < length) {
      if (count + 4 >= capacity) {
        tokens.grow();
        ({ kinds, starts, ends, matches, parents, positions, items } = tokens);
        capacity = kinds.length;
      }
      if (this.#mode !== CODE) {
        this.#at = at;
        this.#count = count;
        if (this.#mode === IN_STRING) this.#stringText();
        else this.#tagText();
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
      if (kind === LINE) {
        hasBreak = true;
        at++;
        continue;
      }
      if (kind === SOLIDUS && (units[at + 1] === token.SLASH || units[at + 1] === token.STAR)) {
        const isLine = units[at + 1] === token.SLASH;
        const end = isLine ? lineEnd(text, at) : this.#endOfComment(at);
        if (this.#nextSlash < at + 2) this.#nextSlash = slashFrom(text, at + 2);
        if (this.#nextSlash < (isLine ? end : end - 2)) comments.push(at + 2, isLine ? end : end - 2);
        if (!isLine && !hasBreak) hasBreak = text.slice(at, end).includes("\n");
        at = end;
        continue;
      }

      const depth = this.#depth;
      if (hasBreak) {
        hasBreak = false;
        // A statement that may end does so at the line break, unless the next line goes on with it.
        if (
          this.#frameHasLines[depth] === 1 &&
          count > 0 &&
          CONTINUES[c] === 0 &&
          (MAY_END[kinds[count - 1]!] === 1 || isLabel(tokens, frameItems[depth]!, count))
        ) {
          frameItems[depth] = count;
          framePositions[depth] = 0;
          frameAngles[depth] = 0;
        }
        if (hasPreprocessor && c === 0x23) {
          this.#at = at;
          this.#count = count;
          hasBreak = !this.#define();
          at = this.#at;
          count = this.#count;
          continue;
        }
      }

      if (kind === WORD) {
        const start = at;
        let next = units[++at]!;
        while (isWord[next] === 1) next = units[++at]!;
        if (
          at - start < 4 &&
          (next === QUOTE || next === 0x23 || next === token.AT) &&
          (hasRawPrefix || (isPrefixed && c === DOLLAR))
        ) {
          this.#at = start;
          this.#count = count;
          if (this.#prefixed(at)) {
            at = this.#at;
            count = this.#count;
            continue;
          }
        }
        if (frameTypes[depth] === IN_TAG && count > 0 && startsAttribute(kinds[count - 1]!)) frameItems[depth] = count;
        kinds[count] = token.NAME;
        starts[count] = start;
        ends[count] = at;
        if (
          c === 0x66 &&
          units[start + 1] === 0x6f &&
          units[start + 2] === 0x72 &&
          (at - start === 3 || (at - start === 7 && text.startsWith("foreach", start)))
        ) {
          parents[count] = frameTokens[depth]!;
          bindings.push(count);
        }
        count++;
        continue;
      }

      if (kind === OPERATOR) {
        if (frameTypes[depth] !== BRACKET || (hasTags && c === token.LESS) || (isPrefixed && c === token.AT)) {
          this.#at = at;
          this.#count = count;
          if (this.#special(c)) {
            at = this.#at;
            count = this.#count;
            continue;
          }
        }
        const operator =
          classes[units[at + 1]!] === OPERATOR || c === 0x7c || c === 0x26
            ? operatorOf(c, units[at + 1]!, units[at + 2]!, hasOrElse)
            : 0x100 | c;
        const single = operator & 0xff;
        kinds[count] = single;
        starts[count] = at;
        at += operator >> 8;
        ends[count] = at;
        if (single === token.EQUALS || single === token.WALRUS || single === token.OR_ASSIGN) {
          parents[count] = frameTokens[depth]!;
          positions[count] = framePositions[depth]!;
          items[count] = frameItems[depth]!;
          bindings.push(count);
        }
        count++;
        if (this.#beyond > 0) continue;
        if (c === token.COMMA) {
          if (frameAngles[depth]! > 0) continue;
          framePositions[depth]!++;
          if (depth > 0) frameItems[depth] = count;
        } else if (c === token.SEMICOLON) {
          framePositions[depth] = 0;
          frameItems[depth] = count;
          frameAngles[depth] = 0;
        } else if (c === token.LESS) {
          // `Map<`: a type, by its capital and the missing space.
          const name = count - 2;
          if (
            single === c &&
            name >= 0 &&
            kinds[name] === token.NAME &&
            ends[name] === at - 1 &&
            isCapital(units[starts[name]!]!)
          )
            frameAngles[depth]!++;
        } else if (c === token.GREATER && single === c && frameAngles[depth]! > 0) frameAngles[depth]!--;
        continue;
      }

      if (kind === OPEN) {
        if (c === token.OPEN_PAREN && count > 0) {
          let name = count - 1;
          const before = kinds[name]!;
          if (before === token.GREATER) name = beforeTypeArguments(tokens, name);
          else if (before === token.BANG || before === token.OPTIONAL || before === token.QUESTION) name--;
          if (name >= 0 && kinds[name] === token.NAME && callees.mayHave(text, starts[name]!, ends[name]!))
            tokens.callees.push(name);
        }
        kinds[count] = c;
        starts[count] = at;
        ends[count] = ++at;
        matches[count] = -1;
        parents[count] = frameTokens[depth]!;
        positions[count] = framePositions[depth]!;
        items[count] = frameItems[depth]!;
        this.#open(
          count,
          BRACKET,
          c === token.OPEN_BRACE || (c === token.OPEN_PAREN && this.#isGoBlock(count)) ? 1 : 0,
        );
        count++;
        continue;
      }

      if (kind === CLOSE) {
        if (frameTypes[depth] === IN_TEMPLATE && this.#beyond === 0) {
          const template = this.#templates[depth]!;
          if (c === (template.mode === BACKSLASHES ? token.CLOSE_PAREN : token.CLOSE_BRACE)) {
            this.#partStart = at;
            at += template.mode === BRACES ? template.marks : 1;
            this.#mode = IN_STRING;
            continue;
          }
        }
        kinds[count] = c;
        starts[count] = at;
        ends[count] = ++at;
        matches[count] = -1;
        positions[count] = framePositions[depth]!;
        const opening = frameTokens[depth]!;
        const opener = c === token.CLOSE_PAREN ? token.OPEN_PAREN : c - 2;
        if (this.#beyond === 0 && depth > 0 && frameTypes[depth] === BRACKET && kinds[opening] === opener) {
          matches[count] = opening;
          matches[opening] = count;
          this.#depth = depth - 1;
          if (frameTypes[depth - 1] === CHILDREN) this.#mode = BETWEEN_TAGS;
        } else this.#repair(count, opener);
        count++;
        continue;
      }

      if (
        isPlain &&
        (kind === QUOTATION || (kind === APOSTROPHE && isSingleString)) &&
        frameTypes[depth] !== IN_TAG &&
        !(hasTriples && units[at + 1] === QUOTE)
      ) {
        const start = at;
        const stop = endOfPlain(units, at + 1, c);
        if (stop < length && units[stop] === c) {
          if (this.#nextSlash <= start) this.#nextSlash = slashFrom(text, start);
          if (this.#nextSlash < stop || hasHubPrefix(text, units, start + 1)) tokens.candidates.push(count);
          at = stop + 1;
          kinds[count] = token.STRING;
        } else {
          // Not closed on its line: the rest of the line is no text to read.
          at = Math.min(length, Math.max(stop, at + 1));
          kinds[count] = token.ERROR;
        }
        starts[count] = start;
        ends[count] = at;
        parents[count] = frameTokens[depth]!;
        positions[count] = framePositions[depth]!;
        items[count++] = frameItems[depth]!;
        continue;
      }

      if (kind === DIGIT) {
        starts[count] = at;
        let next = units[++at]!;
        while (isWord[next] === 1 || (next === token.DOT && classes[units[at + 1]!] === DIGIT)) next = units[++at]!;
        kinds[count] = token.NUMBER;
        ends[count++] = at;
        continue;
      }

      this.#at = at;
      this.#count = count;
      this.#other(kind);
      at = this.#at;
      count = this.#count;
    }

    for (let depth = this.#depth; depth > 0; depth--)
      if (frameTypes[depth] !== CHILDREN) matches[frameTokens[depth]!] = -1;
    if (this.#isUnordered) tokens.candidates.sort((a, b) => a - b);
    tokens.count = count;
  }

  #open(opening: number, type: number, hasLines: number): void {
    if (this.#depth >= DEEPEST) {
      this.#beyond++;
      return;
    }
    const depth = ++this.#depth;
    this.#frameTokens[depth] = opening;
    this.#frameTypes[depth] = type;
    this.#frameHasLines[depth] = hasLines;
    this.#framePositions[depth] = 0;
    this.#frameItems[depth] = opening + 1;
    this.#frameAngles[depth] = 0;
  }

  /** Closes the nearest bracket of the kind; unbalanced ones in between are given up. */
  #repair(closing: number, opener: number): void {
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    const { kinds, matches, positions } = this.#tokens;
    const lowest = Math.max(1, this.#depth - REPAIR);
    for (let level = this.#depth; level >= lowest && this.#frameTypes[level] === BRACKET; level--) {
      const opening = this.#frameTokens[level]!;
      if (kinds[opening] !== opener) continue;
      matches[closing] = opening;
      matches[opening] = closing;
      positions[closing] = this.#framePositions[level]!;
      this.#depth = level - 1;
      if (this.#frameTypes[this.#depth] === CHILDREN) this.#mode = BETWEEN_TAGS;
      return;
    }
  }

  /** Writes a token that stands in an item. */
  #place(kind: number, start: number, end: number): number {
    const { kinds, starts, ends, matches, parents, positions, items } = this.#tokens;
    const count = this.#count++;
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = end;
    matches[count] = -1;
    parents[count] = this.#frameTokens[this.#depth]!;
    positions[count] = this.#framePositions[this.#depth]!;
    items[count] = this.#frameItems[this.#depth]!;
    this.#at = end;
    return count;
  }

  #holdsSlash(from: number, to: number): boolean {
    if (this.#nextSlash < from) this.#nextSlash = slashFrom(this.#text, from);
    return this.#nextSlash < to;
  }

  /** The text of a string behind a variable part, up to the next one or the end. */
  #stringText(): void {
    const template = this.#templates[this.#depth]!;
    const tokens = this.#tokens;
    const { length } = this.#text;
    const stop = endOfText(this.#units, this.#at, length, template);
    template.hasSlash ||= this.#holdsSlash(this.#at, stop);
    this.#mode = CODE;
    if (stop < length && isField(this.#units[stop]!, template.quote)) {
      this.#place(token.TEMPLATE_MIDDLE, this.#partStart, stop + widthOfMark(this.#units, stop, template));
      this.#beginPart(template);
      return;
    }
    const opening = this.#frameTokens[this.#depth]!;
    const isClosed = stop < length && this.#units[stop] === template.quote;
    const closing = this.#place(token.TEMPLATE_END, this.#partStart, isClosed ? stop + template.width : stop);
    tokens.matches[closing] = opening;
    tokens.matches[opening] = closing;
    this.#isUnordered = true;
    if (template.hasSlash) tokens.candidates.push(opening);
    this.#depth--;
    if (this.#frameTypes[this.#depth] === CHILDREN) this.#mode = BETWEEN_TAGS;
  }

  /** A variable part begins behind its mark; `$name` is over at once. */
  #beginPart(template: Template): void {
    this.#framePositions[this.#depth] = 0;
    this.#frameItems[this.#depth] = this.#count;
    if (template.mode !== DOLLARS || this.#units[this.#at - 1] !== DOLLAR) return;
    let end = this.#at;
    while (IS_WORD[this.#units[end]!] === 1 && this.#units[end] !== DOLLAR) end++;
    this.#place(token.NAME, this.#at, end);
    this.#partStart = end;
    this.#mode = IN_STRING;
  }

  /** Text between tags, up to an element, an expression or the closing tag. */
  #tagText(): void {
    const units = this.#units;
    const { length } = this.#text;
    const from = this.#at;
    let stop = from;
    while (stop < length && units[stop] !== token.LESS && units[stop] !== token.OPEN_BRACE) stop++;
    if (this.#holdsSlash(from, stop)) this.#tokens.comments.push(from, stop);
    this.#at = stop;
    this.#mode = CODE;
    if (stop >= length) return;
    if (units[stop] === token.OPEN_BRACE) return;
    if (units[stop + 1] === token.SLASH) {
      const end = this.#text.indexOf(">", stop);
      this.#place(token.TAG_END, stop, end === -1 ? length : end + 1);
      this.#depth--;
      if (this.#frameTypes[this.#depth] === CHILDREN) this.#mode = BETWEEN_TAGS;
    } else if (!isTagStart(this.#text, units, stop)) {
      this.#at = stop + 1;
      this.#mode = BETWEEN_TAGS;
    }
  }

  /** Operators that mean something else where they stand; false where they do not. */
  #special(c: number): boolean {
    const units = this.#units;
    const type = this.#frameTypes[this.#depth];
    if (this.#beyond > 0) return false;
    if (type === IN_TAG) {
      if (c === token.LESS || (c === token.GREATER && this.#frameAngles[this.#depth]! > 0)) {
        // Type arguments of an element: `<Grid<Row, "id"> …>`.
        this.#frameAngles[this.#depth]! += c === token.LESS ? 1 : -1;
        this.#at++;
        return true;
      }
      if (c !== token.GREATER) return false;
      // The end of an opening tag, or of a whole element.
      const opening = this.#frameTokens[this.#depth]!;
      const isWhole = units[this.#at - 1] === token.SLASH;
      const closing = this.#place(token.TAG_END, this.#at, this.#at + 1);
      this.#tokens.matches[closing] = opening;
      this.#tokens.matches[opening] = closing;
      if (isWhole) this.#depth--;
      else this.#frameTypes[this.#depth] = CHILDREN;
      if (this.#frameTypes[this.#depth] === CHILDREN) this.#mode = BETWEEN_TAGS;
      return true;
    }
    if (c === token.LESS && this.#dialect.hasTags) {
      if (this.#depth >= DEEPEST || !isTagStart(this.#text, units, this.#at)) return false;
      if (type !== CHILDREN && !isValueStart(this.#tokens, this.#count)) return false;
      this.#open(this.#place(token.TAG, this.#at, this.#at + 1), IN_TAG, 0);
      return true;
    }
    if (this.#dialect.interpolation !== "prefixed") return false;
    if (
      c === token.AT &&
      (units[this.#at + 1] === QUOTE || (units[this.#at + 1] === DOLLAR && units[this.#at + 2] === QUOTE))
    ) {
      this.#quoted();
      return true;
    }
    if (c !== token.COLON || type !== IN_TEMPLATE) return false;
    // A format specification.
    let at = this.#at;
    while (at < this.#text.length && units[at] !== token.CLOSE_BRACE && units[at] !== QUOTE && units[at] !== NEWLINE)
      at++;
    this.#at = at;
    if (units[at] !== token.CLOSE_BRACE) {
      this.#partStart = at;
      this.#mode = IN_STRING;
    }
    return true;
  }

  /** A string behind letters: `r#"…"#`, `$"…"`; false where the letters are a name. */
  #prefixed(wordEnd: number): boolean {
    const units = this.#units;
    if (units[this.#at] === DOLLAR) {
      if (
        this.#dialect.interpolation !== "prefixed" ||
        units[wordEnd] === 0x23 ||
        (units[wordEnd] === token.AT && units[wordEnd + 1] !== QUOTE)
      )
        return false;
      this.#quoted();
      return true;
    }
    if (this.#dialect.hasDelimitedRaw) return this.#delimitedRaw(wordEnd);
    return this.#dialect.hasRawPrefix && this.#raw(wordEnd);
  }

  /** `R"x(…)x"` whose quote stands at `from`; false where there is none. */
  #delimitedRaw(from: number): boolean {
    const text = this.#text;
    const start = this.#at;
    const opening = openingOfRaw(text, from);
    if (opening === -1 || !/^(?:u8|[LuU])?R$/.test(text.slice(start, from))) return false;
    const mark = `)${text.slice(from + 1, opening)}"`;
    const end = text.indexOf(mark, opening + 1);
    const stop = end === -1 ? text.length : end + mark.length;
    const string = this.#place(token.STRING, start, stop);
    if (this.#holdsSlash(opening, stop) || hasHubPrefix(text, this.#units, opening + 1))
      this.#tokens.candidates.push(string);
    return true;
  }

  /** `#define NAME "…"` reads like an assignment, whose string is still to come; true there. Other lines for the preprocessor are passed over. */
  #define(): boolean {
    DEFINITION.lastIndex = this.#at;
    const name = this.#frameHasLines[this.#depth] === 1 ? DEFINITION.exec(this.#text)?.[1] : undefined;
    if (name === undefined) {
      this.#at = lineEnd(this.#text, this.#at);
      return false;
    }
    const string = DEFINITION.lastIndex;
    const start = this.#text.lastIndexOf(name, string);
    this.#frameItems[this.#depth] = this.#count;
    this.#framePositions[this.#depth] = 0;
    this.#place(token.NAME, start, start + name.length);
    this.#tokens.bindings.push(this.#place(token.EQUALS, start + name.length, start + name.length));
    this.#at = string;
    return true;
  }

  /** A raw string whose hashes or quote stand at `from`; false where there is none. */
  #raw(from: number): boolean {
    const start = this.#at;
    const stop = endOfRaw(this.#text, this.#units, start, from);
    if (stop === -1) return false;
    const string = this.#place(token.STRING, start, stop);
    if (this.#holdsSlash(from, stop) || hasHubPrefix(this.#text, this.#units, from + 1))
      this.#tokens.candidates.push(string);
    return true;
  }

  /** A string in quotes, with the marks of C# before it. */
  #quoted(): void {
    const units = this.#units;
    const dialect = this.#dialect;
    const { length } = this.#text;
    const start = this.#at;
    let at = start;
    let mode = this.#stringMode;
    let marks = 0;
    let isVerbatim = false;
    let isMultiline = dialect.isMultiline;
    for (; units[at] === DOLLAR || units[at] === token.AT; at++) {
      if (units[at] === DOLLAR) {
        marks++;
        mode = BRACES;
      } else isVerbatim = isMultiline = true;
    }
    const quote = units[at]!;
    let width = 1;
    if (
      quote === QUOTE &&
      dialect.tripleQuotes !== "none" &&
      units[at + 1] === QUOTE &&
      units[at + 2] === QUOTE &&
      !isVerbatim
    ) {
      width = 3;
      if (dialect.id === "csharp") while (units[at + width] === QUOTE && width < 200) width++;
      isMultiline = true;
      isVerbatim = dialect.tripleQuotes === "raw";
    }
    if (quote === 0x60) {
      isMultiline = true;
      isVerbatim = dialect.backtick === "raw";
      mode = isVerbatim ? PLAIN : BACKTICKS;
    }
    const isAttribute = this.#frameTypes[this.#depth] === IN_TAG;
    if (isAttribute) isVerbatim = isMultiline = true;
    const template: Template = {
      mode,
      quote,
      width,
      marks,
      isVerbatim,
      isMultiline,
      doubles: isVerbatim && !isAttribute && width === 1 && quote === QUOTE,
      hasSlash: false,
    };
    const content = at + width;
    const stop = endOfText(units, content, length, template);
    const hasSlash = this.#holdsSlash(content, stop);
    if (stop < length && units[stop] === quote) {
      const string = this.#place(token.STRING, start, stop + width);
      if (hasSlash || hasHubPrefix(this.#text, units, content)) this.#tokens.candidates.push(string);
    } else if (mode !== PLAIN && stop < length && isField(units[stop]!, quote) && this.#depth < DEEPEST) {
      template.hasSlash = hasSlash;
      this.#open(this.#place(token.TEMPLATE, start, stop + widthOfMark(units, stop, template)), IN_TEMPLATE, 0);
      this.#templates[this.#depth] = template;
      this.#beginPart(template);
    } else this.#place(token.ERROR, start, Math.max(stop, at + 1));
  }

  /** Everything that is met seldom. */
  #other(kind: number): void {
    const units = this.#units;
    const start = this.#at;
    const { length } = this.#text;
    const inTag = this.#frameTypes[this.#depth] === IN_TAG;
    if (kind === QUOTATION) this.#quoted();
    else if (kind === APOSTROPHE) {
      if (this.#dialect.singleQuote === "string" || inTag) this.#quoted();
      else this.#place(token.OPAQUE, start, endOfCharacter(units, start, length, this.#dialect.singleQuote));
    } else if (kind === BACKTICK) {
      if (this.#dialect.backtick !== "name") this.#quoted();
      else {
        // A name that would be a keyword.
        const end = this.#text.indexOf("`", start + 1);
        this.#place(token.NAME, start, end === -1 || end - start > 200 ? start + 1 : end + 1);
      }
    } else if (kind === SOLIDUS) {
      if (inTag) {
        this.#at++;
        return;
      }
      if (this.#dialect.hasRegularExpressions && start >= this.#noneBefore && isValueStart(this.#tokens, this.#count)) {
        const end = endOfRegularExpression(units, start, length);
        if (end > 0) {
          this.#place(token.OPAQUE, start, end);
          return;
        }
        // None after all; nor is what follows on this line, which keeps long lines linear.
        this.#noneBefore = -end;
      }
      const isAssign = units[start + 1] === token.EQUALS;
      this.#place(isAssign ? token.AUGMENTED : token.SLASH, start, start + (isAssign ? 2 : 1));
    } else if (
      kind === HASH &&
      this.#dialect.hasHashStrings &&
      (units[start + 1] === QUOTE || units[start + 1] === 0x23) &&
      this.#raw(start)
    )
      return;
    else this.#at++;
  }

  #endOfComment(at: number): number {
    if (this.#dialect.hasNestedComments) return endOfNested(this.#units, at, this.#text.length);
    const end = this.#text.indexOf("*/", at + 2);
    return end === -1 ? this.#text.length : end + 2;
  }

  /** `const (`, `var (`, `import (` of Go: lines in it are statements. */
  #isGoBlock(open: number): boolean {
    if (this.#dialect.id !== "go" || open === 0) return false;
    const tokens = this.#tokens;
    const before = open - 1;
    if (tokens.kinds[before] !== token.NAME) return false;
    const width = tokens.ends[before]! - tokens.starts[before]!;
    if (width < 3 || width > 6) return false;
    const word = this.#text.slice(tokens.starts[before], tokens.ends[before]);
    return word === "const" || word === "var" || word === "import" || word === "type";
  }
}
