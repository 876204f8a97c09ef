import type { Literal, Role } from "./document.ts";
import type { Span } from "./source.ts";

/** Something with a slash inside: the least that an id or a URL has. */
const MENTION = /[\w.-]\/[\w.-]/;
/** A setting that is commented out: `MODEL=org/x`, `- model: "org/x"`. */
const SETTING = /^(?:[-*]\s+)?(?:export\s+)?["']?([A-Za-z_][\w.-]*)["']?\s*[:=]\s*(["']?)([^\s"']+)\2,?$/;

/** Whether a text names anything that is worth a literal of its own. */
export function isMention(text: string): boolean {
  return MENTION.test(text);
}

/** A comment as a literal: what it says, or of a setting that is commented out its value. Null where it names nothing. */
export function describeComment(text: string, span: Span, role: Role = "comment"): Literal | null {
  const raw = text.slice(span.start, span.end);
  const value = raw.trim();
  if (!MENTION.test(value)) return null;
  const start = span.start + raw.indexOf(value);
  const setting = value.length < 400 ? SETTING.exec(value) : null;
  if (setting === null || (value.includes("://") && !setting[3]!.includes("://"))) {
    return { value, span: { start, end: start + value.length }, role, slots: [], scope: "", template: false };
  }
  const at = start + value.lastIndexOf(setting[3]!);
  const slots = [{ kind: "assignment", name: setting[1]! } as const];
  return {
    value: setting[3]!,
    span: { start: at, end: at + setting[3]!.length },
    role,
    slots,
    scope: "",
    template: false,
  };
}
