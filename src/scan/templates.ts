/** A part of a configuration string that is filled in later: `${MODEL:-org/x}`, `{{ .Values.model }}`, `$(MODEL_ID)`. */
export interface VariablePart {
  start: number;
  end: number;
  /** The variable, where the part is one plain name. */
  name: string | null;
  /** Strings that are taken when nothing else is given, as offsets into the text. */
  fallbacks: { start: number; end: number }[];
}

/** Every alternative is bounded in length, so the search is linear. */
const VARIABLE =
  /\$?\{\{[^{}]{0,400}\}\}|\{%[^%]{0,300}%\}|<%[^%]{0,300}%>|\$\{([^{}\n]{0,400})\}|\$\(([A-Za-z_][\w.-]{0,100})\)|\$([A-Za-z_]\w{0,100})/g;
const DEFAULT = /^([A-Za-z_][\w.]*)(:?[-=?+])(.*)$/;
const QUOTED = /"([^"\\]{1,300})"|'([^'\\]{1,300})'/g;
const LONGEST = 20_000;

/** The variable parts of a string, in order. Empty for nearly all strings, and then cheap. */
export function findVariables(text: string): VariablePart[] {
  if (
    !(text.includes("$") || text.includes("{{") || text.includes("{%") || text.includes("<%")) ||
    text.length > LONGEST
  )
    return [];
  const parts: VariablePart[] = [];
  for (const match of text.matchAll(VARIABLE)) {
    const start = match.index;
    const part: VariablePart = {
      start,
      end: start + match[0].length,
      name: match[2] ?? match[3] ?? null,
      fallbacks: [],
    };
    const inner = match[1];
    if (inner !== undefined) {
      const withDefault = DEFAULT.exec(inner);
      if (withDefault === null) part.name = /^[A-Za-z_][\w.]*$/.test(inner) ? inner : null;
      else {
        part.name = withDefault[1]!;
        const fallback = withDefault[3]!;
        if (withDefault[2]!.endsWith("-") || withDefault[2]!.endsWith("=")) {
          const at = part.end - 1 - fallback.length;
          part.fallbacks.push({ start: at, end: at + fallback.length });
        }
      }
    } else if (part.name === null) {
      part.name = /^\$?\{\{-?\s*(?:env\.)?([A-Za-z_]\w*)\s*-?\}\}$/.exec(match[0])?.[1] ?? null;
      for (const quoted of match[0].matchAll(QUOTED)) {
        const at = start + quoted.index + 1;
        part.fallbacks.push({ start: at, end: at + quoted[0].length - 2 });
      }
    }
    parts.push(part);
  }
  return parts;
}

/** The text with `\u0000` in place of each variable part. */
export function maskVariables(text: string, parts: readonly VariablePart[]): string {
  let masked = "";
  let from = 0;
  for (const { start, end } of parts) {
    masked += `${text.slice(from, start)}\u0000`;
    from = end;
  }
  return masked + text.slice(from);
}
