import { classTable, codeUnitsOf } from "./code-units.ts";
import type { Dialect } from "./dialects.ts";
import { hasHubPrefix, lineEnd, slashFrom } from "./lexing.ts";
import * as token from "./tokens.ts";
import type { Lexer, NameFilter, Tokens } from "./tokens.ts";

const SPACE = 0;
const LINE = 1;
const WORD = 2;
const DIGIT = 3;
const QUOTATION = 4;
const OPEN = 5;
const CLOSE = 6;
const OPERATOR = 7;
const SOLIDUS = 8;
const APOSTROPHE = 9;
const BACKTICK = 10;
const HASH = 11;
const OTHER = 12;

const CLASSES = classTable(WORD, OTHER);
const IS_WORD = classTable(1, 0);
for (const c of " \t\r\f\v\0") CLASSES[c.charCodeAt(0)] = SPACE;
CLASSES[0xfeff] = CLASSES[0xa0] = CLASSES[0x2028] = CLASSES[0x2029] = SPACE;
for (const c of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$") CLASSES[c.charCodeAt(0)] = WORD;
for (const c of "0123456789") CLASSES[c.charCodeAt(0)] = DIGIT;
for (let c = 0; c < 128; c++) IS_WORD[c] = CLASSES[c] === WORD || CLASSES[c] === DIGIT ? 1 : 0;
for (const c of "([{") CLASSES[c.charCodeAt(0)] = OPEN;
for (const c of ")]}") CLASSES[c.charCodeAt(0)] = CLOSE;
for (const c of "=.,:;+-*%@&|^~<>!?") CLASSES[c.charCodeAt(0)] = OPERATOR;
CLASSES[0x0a] = LINE;
CLASSES[0x22] = QUOTATION;
CLASSES[0x27] = APOSTROPHE;
CLASSES[0x60] = BACKTICK;
CLASSES[0x2f] = SOLIDUS;
CLASSES[0x23] = HASH;

/** Characters that go on with the statement of the line before. */
const CONTINUES = new Uint8Array(128);
for (const c of ".,?:=+-*/%&|^<>)]};") CONTINUES[c.charCodeAt(0)] = 1;

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const DOLLAR = 0x24;
const DEEPEST = 400;
const REPAIR = 8;

/** What an open frame is: a bracket, a string with variable parts, an element. */
const BRACKET = 0;
const TEMPLATE = 1;
const IN_TAG = 2;
const CHILDREN = 3;

/** How strings with variable parts are written. */
const PLAIN = 0;
const BACKTICKS = 1;
const DOLLARS = 2;
const BACKSLASHES = 3;
const BRACES = 4;

const IS_VERBATIM = 1;
const IS_MULTILINE = 2;

/** The lexer of a dialect; one for each, so that what is constant is compiled as such. */
export function lexerOf(dialect: Dialect): Lexer {
  return (text, tokens, callees) => lexBraces(text, tokens, callees, dialect);
}

/** The tokens of a text in one of the languages with braces, in one pass. Written as one function for the reason that Python's is. */
function lexBraces(text: string, tokens: Tokens, callees: NameFilter, dialect: Dialect): void {
  const length = text.length;
  const units = codeUnitsOf(text);
  let { kinds, starts, ends, matches, parents, positions, items } = tokens;
  let capacity = kinds.length;
  let count = 0;
  const { candidates, comments, bindings } = tokens;
  const { singleQuote, hasTags, hasRegularExpressions, isMultiline } = dialect;
  const stringMode = dialect.interpolation === "dollar" ? DOLLARS : dialect.interpolation === "backslash" ? BACKSLASHES : PLAIN;

  // One entry for each open frame; entry 0 is the top of the file.
  const frameTokens = new Int32Array(DEEPEST + 1);
  const framePositions = new Int32Array(DEEPEST + 1);
  const frameItems = new Int32Array(DEEPEST + 1);
  const frameTypes = new Uint8Array(DEEPEST + 1);
  /** Whether line breaks end statements in it. */
  const frameHasLines = new Uint8Array(DEEPEST + 1);
  const frameModes = new Uint8Array(DEEPEST + 1);
  const frameFlags = new Uint8Array(DEEPEST + 1);
  const frameQuotes = new Uint8Array(DEEPEST + 1);
  const frameWidths = new Uint8Array(DEEPEST + 1);
  const frameMarks = new Uint8Array(DEEPEST + 1);
  const frameHasSlash = new Uint8Array(DEEPEST + 1);
  /** Type arguments that are open in the item: their commas separate nothing. */
  const frameAngles = new Uint8Array(DEEPEST + 1);
  frameTokens[0] = -1;
  frameHasLines[0] = 1;
  let depth = 0;
  let beyond = 0;

  let nextSlash = -1;
  let at = units[0] === 0xfeff ? 1 : 0;
  if (units[at] === 0x23 && units[at + 1] === 0x21) at = lineEnd(text, at);
  let hasBreak = true;
  let inTemplate = false;
  let inText = false;
  let partStart = 0;
  let isUnordered = false;
  let noneBefore = 0;

  while (at < length) {
    if (count + 3 >= capacity) {
      tokens.grow();
      ({ kinds, starts, ends, matches, parents, positions, items } = tokens);
      capacity = kinds.length;
    }

    if (inTemplate) {
      const quote = frameQuotes[depth]!;
      const width = frameWidths[depth]!;
      const mode = frameModes[depth]!;
      const stop = endOfText(units, at, length, quote, width, mode, frameFlags[depth]!, frameMarks[depth]!);
      if (nextSlash < at) nextSlash = slashFrom(text, at);
      if (nextSlash < stop) frameHasSlash[depth] = 1;
      const opening = frameTokens[depth]!;
      starts[count] = partStart;
      inTemplate = false;
      if (stop < length && isField(units, stop, quote)) {
        at = stop + widthOfMark(units, stop, mode, frameMarks[depth]!);
        kinds[count] = token.TEMPLATE_MIDDLE;
        ends[count++] = at;
        framePositions[depth] = 0;
        frameItems[depth] = count;
      } else {
        at = stop < length && units[stop] === quote ? stop + width : stop;
        kinds[count] = token.TEMPLATE_END;
        ends[count] = at;
        matches[count] = opening;
        matches[opening] = count++;
        isUnordered = true;
        if (frameHasSlash[depth] === 1) candidates.push(opening);
        depth--;
        continue;
      }
      // `$name`: the variable part is the name alone.
      if (mode === DOLLARS && units[at - 1] === DOLLAR) {
        kinds[count] = token.NAME;
        starts[count] = at;
        while (IS_WORD[units[at]!] === 1 && units[at] !== DOLLAR) at++;
        ends[count++] = at;
        partStart = at;
        inTemplate = true;
      }
      continue;
    }

    if (inText) {
      // Text between tags.
      let stop = at;
      while (stop < length && units[stop] !== token.LESS && units[stop] !== token.OPEN_BRACE) stop++;
      if (nextSlash < at) nextSlash = slashFrom(text, at);
      if (nextSlash < stop) comments.push(at, stop);
      at = stop;
      if (at >= length) break;
      inText = false;
      if (units[at] === token.LESS && units[at + 1] === token.SLASH) {
        const end = text.indexOf(">", at);
        kinds[count] = token.TAG_END;
        starts[count] = at;
        at = end === -1 ? length : end + 1;
        ends[count] = at;
        matches[count++] = -1;
        depth--;
        inText = frameTypes[depth] === CHILDREN;
        continue;
      }
    }

    const c = units[at]!;
    let kind = CLASSES[c]!;
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind === LINE) {
      hasBreak = true;
      at++;
      continue;
    }
    if (kind === SOLIDUS) {
      const next = units[at + 1]!;
      if (next === token.SLASH) {
        const end = lineEnd(text, at);
        if (nextSlash < at + 2) nextSlash = slashFrom(text, at + 2);
        if (nextSlash < end) comments.push(at + 2, end);
        at = end;
        continue;
      }
      if (next === token.STAR) {
        const end = dialect.hasNestedComments ? endOfNested(units, at, length) : endOfComment(text, at);
        if (nextSlash < at + 2) nextSlash = slashFrom(text, at + 2);
        if (nextSlash < end - 2) comments.push(at + 2, end - 2);
        hasBreak ||= text.slice(at, end).includes("\n");
        at = end;
        continue;
      }
    }

    if (hasBreak) {
      hasBreak = false;
      // A statement that may end does so at the line break, unless the next line goes on with it.
      if (frameHasLines[depth] === 1 && beyond === 0 && count > 0 && !(c < 128 && CONTINUES[c] === 1) && (mayEnd(kinds[count - 1]!) || isLabel(tokens, frameItems[depth]!, count))) {
        frameItems[depth] = count;
        framePositions[depth] = 0;
        frameAngles[depth] = 0;
      }
      if (dialect.hasPreprocessor && c === 0x23) {
        at = lineEnd(text, at);
        continue;
      }
    }

    let start = at;
    if (kind === WORD) {
      let next = units[++at]!;
      while (IS_WORD[next] === 1) next = units[++at]!;
      if (dialect.hasRawPrefix && (next === QUOTE || next === 0x23) && at - start <= 2) {
        const stop = endOfRaw(text, units, start, at);
        if (stop !== -1) {
          kinds[count] = token.STRING;
          starts[count] = start;
          ends[count] = stop;
          parents[count] = frameTokens[depth]!;
          positions[count] = framePositions[depth]!;
          items[count] = frameItems[depth]!;
          if (nextSlash < at) nextSlash = slashFrom(text, at);
          if (nextSlash < stop || hasHubPrefix(text, units, at + 1)) candidates.push(count);
          count++;
          at = stop;
          continue;
        }
      }
      if (frameTypes[depth] === IN_TAG && beyond === 0 && count > 0 && startsAttribute(kinds[count - 1]!)) frameItems[depth] = count;
      if (dialect.interpolation === "prefixed" && c === DOLLAR && (next === QUOTE || (next === token.AT && units[at + 1] === QUOTE))) {
        // `$"…"` of C#: the dollar is part of the string.
        kind = QUOTATION;
        at = start;
      } else {
        kinds[count] = token.NAME;
        starts[count] = start;
        ends[count] = at;
        if (c === 0x66 && units[start + 1] === 0x6f && units[start + 2] === 0x72 && (at - start === 3 || (at - start === 7 && text.startsWith("foreach", start)))) {
          parents[count] = frameTokens[depth]!;
          bindings.push(count);
        }
        count++;
        continue;
      }
    }

    switch (kind) {
      case OPERATOR: {
        if (hasTags && c === token.LESS && isTagStart(text, units, at) && (frameTypes[depth] === CHILDREN || isValueStart(tokens, count)) && depth < DEEPEST && beyond === 0) {
          kinds[count] = token.TAG;
          starts[count] = at++;
          ends[count] = at;
          matches[count] = -1;
          parents[count] = frameTokens[depth]!;
          positions[count] = framePositions[depth]!;
          items[count] = frameItems[depth]!;
          depth++;
          frameTokens[depth] = count++;
          frameTypes[depth] = IN_TAG;
          frameMarks[depth] = 0;
          frameHasLines[depth] = 0;
          framePositions[depth] = 0;
          frameItems[depth] = count;
          break;
        }
        if (frameTypes[depth] === IN_TAG && beyond === 0 && (c === token.LESS || (c === token.GREATER && frameMarks[depth]! > 0))) {
          // Type arguments of an element: `<Grid<Row, "id"> …>`.
          frameMarks[depth]! += c === token.LESS ? 1 : -1;
          at++;
          break;
        }
        if (frameTypes[depth] === IN_TAG && c === token.GREATER && beyond === 0) {
          // The end of an opening tag, or of a whole element.
          const isWhole = units[at - 1] === token.SLASH;
          const opening = frameTokens[depth]!;
          kinds[count] = token.TAG_END;
          starts[count] = at++;
          ends[count] = at;
          matches[count] = opening;
          matches[opening] = count++;
          if (isWhole) depth--;
          else frameTypes[depth] = CHILDREN;
          inText = frameTypes[depth] === CHILDREN;
          break;
        }
        if (dialect.interpolation === "prefixed") {
          if (c === token.AT && (units[at + 1] === QUOTE || (units[at + 1] === DOLLAR && units[at + 2] === QUOTE))) {
            kind = QUOTATION;
            break;
          }
          if (c === token.COLON && frameTypes[depth] === TEMPLATE && beyond === 0) {
            // A format specification.
            while (at < length && units[at] !== token.CLOSE_BRACE && units[at] !== QUOTE && units[at] !== NEWLINE) at++;
            if (units[at] !== token.CLOSE_BRACE) {
              partStart = at;
              inTemplate = true;
            }
            break;
          }
        }
        const next = units[at + 1]!;
        const operator = operatorOf(c, next, units[at + 2]!, dialect.hasOrElse);
        kinds[count] = operator & 0xff;
        starts[count] = start;
        at += operator >> 8;
        ends[count] = at;
        const single = operator & 0xff;
        if (single === token.EQUALS || single === token.WALRUS || single === token.OR_ASSIGN) {
          parents[count] = frameTokens[depth]!;
          positions[count] = framePositions[depth]!;
          items[count] = frameItems[depth]!;
          bindings.push(count);
        }
        count++;
        if (beyond > 0) break;
        if (c === token.COMMA) {
          if (frameAngles[depth]! > 0) break;
          framePositions[depth]!++;
          if (depth > 0) frameItems[depth] = count;
        } else if (c === token.SEMICOLON) {
          framePositions[depth] = 0;
          frameItems[depth] = count;
          frameAngles[depth] = 0;
        } else if (c === token.LESS) {
          // `Map<`: a type, by its capital and the missing space.
          const name = count - 2;
          if (single === c && name >= 0 && kinds[name] === token.NAME && ends[name] === start && isCapital(units[starts[name]!]!)) frameAngles[depth]!++;
        } else if (c === token.GREATER && single === c && frameAngles[depth]! > 0) frameAngles[depth]!--;
        break;
      }

      case OPEN: {
        if (c === token.OPEN_PAREN && count > 0) {
          let name = count - 1;
          const before = kinds[name]!;
          if (before === token.GREATER) name = beforeGenerics(tokens, name);
          else if (before === token.BANG || before === token.OPTIONAL || before === token.QUESTION) name--;
          if (name >= 0 && kinds[name] === token.NAME && callees.mayHave(text, starts[name]!, ends[name]!)) tokens.callees.push(name);
        }
        at++;
        kinds[count] = c;
        starts[count] = start;
        ends[count] = at;
        matches[count] = -1;
        parents[count] = frameTokens[depth]!;
        positions[count] = framePositions[depth]!;
        items[count] = frameItems[depth]!;
        if (depth >= DEEPEST) beyond++;
        else {
          depth++;
          frameTokens[depth] = count;
          frameTypes[depth] = BRACKET;
          frameHasLines[depth] = c === token.OPEN_BRACE || (c === token.OPEN_PAREN && dialect.id === "go" && isGoBlock(tokens, count)) ? 1 : 0;
          framePositions[depth] = 0;
          frameItems[depth] = count + 1;
          frameAngles[depth] = 0;
        }
        count++;
        break;
      }

      case CLOSE: {
        const closesPart = c === (frameModes[depth] === BACKSLASHES ? token.CLOSE_PAREN : token.CLOSE_BRACE);
        if (frameTypes[depth] === TEMPLATE && closesPart && beyond === 0) {
          partStart = start;
          at += frameModes[depth] === BRACES ? frameMarks[depth]! : 1;
          inTemplate = true;
          break;
        }
        at++;
        kinds[count] = c;
        starts[count] = start;
        ends[count] = at;
        matches[count] = -1;
        positions[count] = framePositions[depth]!;
        if (beyond > 0) beyond--;
        else if (depth > 0) {
          const opener = c === token.CLOSE_PAREN ? token.OPEN_PAREN : c - 2;
          const lowest = Math.max(1, depth - REPAIR);
          for (let level = depth; level >= lowest && frameTypes[level] === BRACKET; level--) {
            const opening = frameTokens[level]!;
            if (kinds[opening] !== opener) continue;
            matches[count] = opening;
            matches[opening] = count;
            positions[count] = framePositions[level]!;
            depth = level - 1;
            inText = frameTypes[depth] === CHILDREN && depth > 0;
            break;
          }
        }
        count++;
        break;
      }

      case DIGIT: {
        let next = units[++at]!;
        while (IS_WORD[next] === 1 || (next === token.DOT && CLASSES[units[at + 1]!] === DIGIT)) next = units[++at]!;
        kinds[count] = token.NUMBER;
        starts[count] = start;
        ends[count++] = at;
        break;
      }

      case APOSTROPHE:
        if (singleQuote === "string" || frameTypes[depth] === IN_TAG) kind = QUOTATION;
        else {
          at = endOfCharacter(units, at, length, singleQuote);
          kinds[count] = token.OPAQUE;
          starts[count] = start;
          ends[count++] = at;
        }
        break;

      case BACKTICK:
        if (dialect.backtick === "name") {
          // A name that would be a keyword.
          const end = text.indexOf("`", at + 1);
          at = end === -1 || end - at > 200 ? at + 1 : end + 1;
          kinds[count] = token.NAME;
          starts[count] = start;
          ends[count++] = at;
        } else kind = QUOTATION;
        break;

      case SOLIDUS:
        if (frameTypes[depth] === IN_TAG && beyond === 0) at++;
        else if (hasRegularExpressions && at >= noneBefore && isValueStart(tokens, count)) {
          at = endOfRegularExpression(units, at, length);
          if (at < 0) {
            // None after all; nor is what follows on this line, which keeps long lines linear.
            noneBefore = -at;
            at = start + 1;
          }
          kinds[count] = token.OPAQUE;
          starts[count] = start;
          ends[count++] = at;
        } else {
          const isAssign = units[at + 1] === token.EQUALS;
          at += isAssign ? 2 : 1;
          kinds[count] = isAssign ? token.AUGMENTED : token.SLASH;
          starts[count] = start;
          ends[count++] = at;
        }
        break;

      case HASH:
        if (dialect.hasHashStrings && (units[at + 1] === QUOTE || units[at + 1] === 0x23)) {
          const stop = endOfRaw(text, units, at, at);
          if (stop !== -1) {
            kinds[count] = token.STRING;
            starts[count] = start;
            ends[count] = stop;
            parents[count] = frameTokens[depth]!;
            positions[count] = framePositions[depth]!;
            items[count] = frameItems[depth]!;
            if (nextSlash < at) nextSlash = slashFrom(text, at);
            if (nextSlash < stop) candidates.push(count);
            count++;
            at = stop;
            break;
          }
        }
        at++;
        break;

      case QUOTATION:
        break;

      default:
        at++;
    }

    if (kind === QUOTATION) {
      // Prefixes of C#: `$`, `@`, several dollars.
      let marks = 0;
      let flags = isMultiline ? IS_MULTILINE : 0;
      let mode = stringMode;
      while (units[at] === DOLLAR || units[at] === token.AT) {
        if (units[at] === DOLLAR) {
          marks++;
          mode = BRACES;
        } else flags |= IS_VERBATIM | IS_MULTILINE;
        at++;
      }
      const quote = units[at]!;
      let width = 1;
      if (quote === QUOTE && dialect.tripleQuotes !== "none" && units[at + 1] === QUOTE && units[at + 2] === QUOTE && (flags & IS_VERBATIM) === 0) {
        width = 3;
        if (dialect.id === "csharp") while (units[at + width] === QUOTE && width < 200) width++;
        flags |= IS_MULTILINE | (dialect.tripleQuotes === "raw" ? IS_VERBATIM : 0);
      }
      if (quote === 0x60) {
        flags |= IS_MULTILINE;
        mode = dialect.backtick === "raw" ? PLAIN : BACKTICKS;
        if (dialect.backtick === "raw") flags |= IS_VERBATIM;
      }
      if (frameTypes[depth] === IN_TAG) flags |= IS_MULTILINE | IS_VERBATIM;
      const content = at + width;
      const stop = endOfText(units, content, length, quote, width, mode, flags, marks);
      starts[count] = start;
      parents[count] = frameTokens[depth]!;
      positions[count] = framePositions[depth]!;
      items[count] = frameItems[depth]!;
      if (nextSlash < content) nextSlash = slashFrom(text, content);
      if (stop < length && units[stop] === quote) {
        at = stop + width;
        kinds[count] = token.STRING;
        ends[count] = at;
        if (nextSlash < stop || hasHubPrefix(text, units, content)) candidates.push(count);
        count++;
      } else if (mode !== PLAIN && stop < length && isField(units, stop, quote) && depth < DEEPEST) {
        at = stop + widthOfMark(units, stop, mode, marks);
        kinds[count] = token.TEMPLATE;
        ends[count] = at;
        matches[count] = -1;
        depth++;
        frameTokens[depth] = count++;
        frameTypes[depth] = TEMPLATE;
        frameHasLines[depth] = 0;
        frameModes[depth] = mode;
        frameFlags[depth] = flags;
        frameQuotes[depth] = quote;
        frameWidths[depth] = width;
        frameMarks[depth] = marks;
        frameHasSlash[depth] = nextSlash < stop ? 1 : 0;
        framePositions[depth] = 0;
        frameItems[depth] = count;
        if (mode === DOLLARS && units[at - 1] === DOLLAR) {
          kinds[count] = token.NAME;
          starts[count] = at;
          while (IS_WORD[units[at]!] === 1 && units[at] !== DOLLAR) at++;
          ends[count++] = at;
          partStart = at;
          inTemplate = true;
        }
      } else {
        // Not closed on its line: the rest of the line is no text to read.
        at = Math.max(stop, at + 1);
        kinds[count] = token.ERROR;
        ends[count++] = at;
      }
    }
  }

  while (depth > 0) {
    const opening = frameTokens[depth]!;
    if (frameTypes[depth] !== CHILDREN) matches[opening] = -1;
    depth--;
  }
  if (isUnordered) candidates.sort((a, b) => a - b);
  tokens.count = count;
}

/** Where the text of a string stops: at its quote, at a variable part, or where the line ends too early. */
function endOfText(units: Uint16Array, from: number, length: number, quote: number, width: number, mode: number, flags: number, marks: number): number {
  let at = from;
  while (at < length) {
    const c = units[at]!;
    if (c === quote) {
      if (width === 1) {
        if ((flags & IS_VERBATIM) === 0 || quote !== QUOTE || units[at + 1] !== QUOTE) return at;
        // A doubled quote in a verbatim string; a tag's attribute has none.
        at += 2;
        continue;
      }
      let quotes = 1;
      while (quotes < width && units[at + quotes] === quote) quotes++;
      if (quotes === width) {
        // Quotes beyond the closing ones belong to the text.
        while (units[at + width] === quote) at++;
        return at;
      }
      at += quotes;
    } else if (c === BACKSLASH && (flags & IS_VERBATIM) === 0) {
      if (mode === BACKSLASHES && units[at + 1] === token.OPEN_PAREN) return at;
      at += units[at + 1] === 0x0d && units[at + 2] === NEWLINE ? 3 : 2;
    } else if (c === NEWLINE && (flags & IS_MULTILINE) === 0) return at;
    else if (c === DOLLAR && (mode === BACKTICKS || mode === DOLLARS)) {
      const next = units[at + 1]!;
      if (next === token.OPEN_BRACE || (mode === DOLLARS && CLASSES[next] === WORD && next !== DOLLAR)) return at;
      at++;
    } else if (c === token.OPEN_BRACE && mode === BRACES) {
      let braces = 1;
      while (units[at + braces] === token.OPEN_BRACE) braces++;
      if (marks > 1 ? braces >= marks : (braces & 1) === 1) return at + braces - marks;
      at += braces;
    } else at++;
  }
  return Math.min(at, length);
}

function isField(units: Uint16Array, at: number, quote: number): boolean {
  const c = units[at]!;
  return c !== quote && (c === DOLLAR || c === BACKSLASH || c === token.OPEN_BRACE);
}

function widthOfMark(units: Uint16Array, at: number, mode: number, marks: number): number {
  if (mode === BRACES) return marks;
  return mode === DOLLARS && units[at + 1] !== token.OPEN_BRACE ? 1 : 2;
}

/** `r"…"`, `br#"…"#`, `#"…"#`: where it ends, the end of the text where it does not end, -1 where it is none. */
function endOfRaw(text: string, units: Uint16Array, start: number, from: number): number {
  let at = from;
  while (units[at] === 0x23) at++;
  const hashes = at - from;
  if (units[at] !== QUOTE || hashes > 100) return -1;
  const prefix = text.slice(start, from);
  if (prefix !== "" && !/^(?:r|br|cr|b|c)$/.test(prefix)) return -1;
  if (hashes === 0 && (prefix === "b" || prefix === "c")) return Math.min(text.length, endOfText(units, at + 1, text.length, QUOTE, 1, PLAIN, IS_MULTILINE, 0) + 1);
  const mark = `"${"#".repeat(hashes)}`;
  const end = text.indexOf(mark, at + 1);
  return end === -1 ? text.length : end + mark.length;
}

function endOfComment(text: string, at: number): number {
  const end = text.indexOf("*/", at + 2);
  return end === -1 ? text.length : end + 2;
}

function endOfNested(units: Uint16Array, from: number, length: number): number {
  let nesting = 1;
  for (let at = from + 2; at < length; at++) {
    const c = units[at]!;
    const next = units[at + 1]!;
    if (c === token.STAR && next === token.SLASH) {
      at++;
      if (--nesting === 0) return at + 1;
    } else if (c === token.SLASH && next === token.STAR) {
      at++;
      nesting++;
    }
  }
  return length;
}

/** A character literal; in Rust also a lifetime. */
function endOfCharacter(units: Uint16Array, at: number, length: number, kind: "character" | "lifetime" | "none" | "string"): number {
  if (kind === "none") return at + 1;
  if (kind === "lifetime" && units[at + 1] !== BACKSLASH) {
    const isPair = (units[at + 1]! & 0xfc00) === 0xd800;
    const close = at + (isPair ? 3 : 2);
    if (units[close] === 0x27) return close + 1;
    let end = at + 1;
    while (IS_WORD[units[end]!] === 1) end++;
    return end;
  }
  for (let end = at + 1; end < length && end - at < 16; end++) {
    const c = units[end]!;
    if (c === BACKSLASH) end++;
    else if (c === 0x27) return end + 1;
    else if (c === NEWLINE) break;
  }
  return at + 1;
}

/** Where a regular expression ends behind its flags; minus the end of the line where it does not end on it. */
function endOfRegularExpression(units: Uint16Array, from: number, length: number): number {
  let inClass = false;
  let at = from + 1;
  for (; at < length; at++) {
    const c = units[at]!;
    if (c === BACKSLASH) at++;
    else if (c === NEWLINE) return -at;
    else if (c === token.OPEN_BRACKET) inClass = true;
    else if (c === token.CLOSE_BRACKET) inClass = false;
    else if (c === token.SLASH && !inClass) break;
  }
  if (at >= length) return -length;
  at++;
  while (IS_WORD[units[at]!] === 1) at++;
  return at;
}

function mayEnd(kind: number): boolean {
  return (
    kind === token.NAME ||
    kind === token.STRING ||
    kind === token.NUMBER ||
    kind === token.CLOSE_PAREN ||
    kind === token.CLOSE_BRACKET ||
    kind === token.CLOSE_BRACE ||
    kind === token.TEMPLATE_END ||
    kind === token.OPAQUE ||
    kind === token.STEP ||
    kind === token.TAG_END ||
    kind === token.BANG ||
    kind === token.QUESTION ||
    kind === token.ERROR
  );
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** `case x:` or `default:` alone on a line. */
function isLabel(tokens: Tokens, first: number, count: number): boolean {
  if (tokens.kinds[count - 1] !== token.COLON || tokens.kinds[first] !== token.NAME) return false;
  return /^(?:case|default)$/.test(tokens.text.slice(tokens.starts[first], tokens.ends[first]));
}

function startsAttribute(before: number): boolean {
  return before !== token.MINUS && before !== token.COLON && before !== token.DOT && before !== token.EQUALS;
}

/** Words behind which a value stands. */
const BEFORE_VALUES = new Set("return typeof case in of delete void throw new else do instanceof await yield default extends export".split(" "));
const BEFORE_CONDITIONS = new Set(["if", "while", "for", "with"]);

/** Whether a value may stand where the next token would: then a slash begins a regular expression and `<` an element. */
function isValueStart(tokens: Tokens, count: number): boolean {
  const last = count - 1;
  if (last < 0) return true;
  switch (tokens.kinds[last]!) {
    case token.NAME: {
      const word = tokens.text.slice(tokens.starts[last], tokens.ends[last]);
      return BEFORE_VALUES.has(word) && tokens.kinds[last - 1] !== token.DOT && tokens.kinds[last - 1] !== token.OPTIONAL;
    }
    case token.NUMBER:
    case token.STRING:
    case token.TEMPLATE_END:
    case token.OPAQUE:
    case token.TAG_END:
    case token.CLOSE_BRACKET:
    case token.STEP:
      return false;
    case token.CLOSE_PAREN: {
      const before = tokens.matches[last]! - 1;
      if (before < 0 || tokens.kinds[before] !== token.NAME) return false;
      return BEFORE_CONDITIONS.has(tokens.text.slice(tokens.starts[before], tokens.ends[before])) && tokens.kinds[before - 1] !== token.DOT;
    }
    case token.CLOSE_BRACE: {
      // Behind a block begins a statement, behind an object its division.
      const open = tokens.matches[last]!;
      return open < 0 || isBlockStart(tokens, open) || !isValueStart(tokens, open);
    }
    case token.BANG: {
      // `x! / 2` of TypeScript, or `!/x/.test(y)`.
      let before = last;
      while (before >= 0 && tokens.kinds[before] === token.BANG) before--;
      return before < 0 || (tokens.kinds[before] !== token.CLOSE_BRACE && isValueStart(tokens, before + 1));
    }
    default:
      return true;
  }
}

/** Whether a brace that stands where a value may stand opens a block all the same. */
function isBlockStart(tokens: Tokens, open: number): boolean {
  const before = tokens.kinds[open - 1];
  if (open === 0 || before === token.SEMICOLON || before === token.OPEN_BRACE || before === token.CLOSE_BRACE || before === token.FAT_ARROW) return true;
  return before === token.CLOSE_PAREN || (before === token.NAME && /^(?:else|do)$/.test(tokens.text.slice(tokens.starts[open - 1], tokens.ends[open - 1])));
}

/** `<Name`, `<>`; not the type parameters of an arrow function. */
function isTagStart(text: string, units: Uint16Array, at: number): boolean {
  const next = units[at + 1]!;
  if (next === token.GREATER) return true;
  if (CLASSES[next] !== WORD) return false;
  let end = at + 1;
  while (IS_WORD[units[end]!] === 1 || units[end] === token.DOT || units[end] === token.MINUS || units[end] === token.COLON) end++;
  if (units[end] === token.COMMA) return false;
  if (units[end] === token.GREATER && units[end + 1] === token.OPEN_PAREN && end - at < 4 && /^[A-Z]/.test(text.slice(at + 1, end))) return false;
  return !/^\s{1,20}(?:extends\s|,|=\s)/.test(text.slice(end, end + 32));
}

/** `const (`, `var (`, `import (`: lines in it are statements. */
function isGoBlock(tokens: Tokens, open: number): boolean {
  const before = open - 1;
  if (before < 0 || tokens.kinds[before] !== token.NAME) return false;
  return /^(?:const|var|import|type)$/.test(tokens.text.slice(tokens.starts[before], tokens.ends[before]));
}

/** The name before type arguments `<…>` that end at a token. */
function beforeGenerics(tokens: Tokens, last: number): number {
  let nesting = 0;
  for (let at = last; at >= 0 && last - at < 40; at--) {
    const kind = tokens.kinds[at]!;
    if (kind === token.GREATER) nesting++;
    else if (kind === token.LESS && --nesting === 0) return tokens.kinds[at - 1] === token.PATH ? at - 2 : at - 1;
    else if (kind === token.SEMICOLON || kind === token.OPEN_BRACE) return -1;
  }
  return -1;
}

/** Kind of the operator in the low byte, its width above. */
function operatorOf(c: number, next: number, third: number, hasOrElse: boolean): number {
  const one = 0x100 | c;
  switch (c) {
    case token.EQUALS:
      if (next === token.EQUALS) return (third === token.EQUALS ? 0x300 : 0x200) | token.COMPARISON;
      return next === token.GREATER ? 0x200 | token.FAT_ARROW : one;
    case token.BANG:
      return next === token.EQUALS ? (third === token.EQUALS ? 0x300 : 0x200) | token.COMPARISON : one;
    case token.LESS:
    case token.GREATER:
      if (c === token.LESS && next === token.LESS) return (third === token.EQUALS ? 0x300 : 0x200) | token.SHIFT;
      return next === token.EQUALS ? 0x200 | token.COMPARISON : one;
    case token.COLON:
      if (next === token.COLON) return 0x200 | token.PATH;
      return next === token.EQUALS ? 0x200 | token.WALRUS : one;
    case token.QUESTION:
      if (next === token.QUESTION) return third === token.EQUALS ? 0x300 | token.OR_ASSIGN : 0x200 | token.OR_ELSE;
      if (next === token.COLON) return 0x200 | token.OR_ELSE;
      return next === token.DOT && !(third >= 0x30 && third <= 0x39) ? 0x200 | token.OPTIONAL : one;
    case 0x7c:
      if (next === 0x7c) return third === token.EQUALS ? 0x300 | token.OR_ASSIGN : 0x200 | (hasOrElse ? token.OR_ELSE : token.AND);
      break;
    case 0x26:
      if (next === 0x26) return (third === token.EQUALS ? 0x300 : 0x200) | token.AND;
      break;
    case token.DOT:
      return next === token.DOT ? (third === token.DOT || third === token.EQUALS || third === token.LESS ? 0x300 : 0x200) | token.SPREAD : one;
    case token.MINUS:
      if (next === token.GREATER) return 0x200 | token.ARROW;
      if (next === token.MINUS) return 0x200 | token.STEP;
      break;
    case token.PLUS:
      if (next === token.PLUS) return 0x200 | token.STEP;
      break;
    case token.COMMA:
    case token.SEMICOLON:
    case token.AT:
    case 0x7e:
      return one;
  }
  return next === token.EQUALS ? 0x200 | token.AUGMENTED : one;
}
