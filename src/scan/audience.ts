import type { Document, Literal } from "./document.ts";
import { splitWords } from "./naming.ts";

/** Folders of texts in many languages, and of what a test expects or has recorded. */
const FOR_PEOPLE =
  /(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations?|messages|_locales|l10n)\/|\.(?:po|pot|xliff)$|(?:^|\/)(?:cassettes|vcr_cassettes|__snapshots__|__recordings__|recordings)\//i;

/** Names of what is shown and not read: an input's placeholder, an example beside a form. */
const SHOWN = new Set(
  "placeholder placeholders example examples sample samples hint tooltip help description label title alt caption summary usage prompt".split(
    " ",
  ),
);

/** Views of a user interface that show a text: `Text("org/name")`. */
const DRAWS = /^(?:[A-Z]\w*\.)?(?:Text|Label|LocalizedStringKey|AttributedString|NSLocalizedString|stringResource)$/;

/** Calls that hold what a test expects, however deep in it. */
const SNAPSHOTS = /(?:^|\.)(?:snapshot|toMatchInlineSnapshot|approx|IsPartialDict)$/;
const ASSERTS =
  /(?:^|\.)(?:assert\w*|Assert\w*|expect\w*|Expect|Equal|Equals|EqualValues|To|toBe|toEqual|toStrictEqual|toMatch\w*|toContain\w*|toHaveBeenCalledWith|HavePrefix|HaveSuffix|ContainSubstring|BeIdenticalTo|MatchRegexp|isEqualTo|XCTAssert\w*|IsInstance|require\.\w+)$/;

/** Whether a string is what a test expects: it loads nothing. */
function isExpected({ slots }: Literal): boolean {
  const calls = slots.filter((slot) => slot.kind === "argument");
  return (
    calls[0] !== undefined && (ASSERTS.test(calls[0].callee) || calls.some(({ callee }) => SNAPSHOTS.test(callee)))
  );
}

/** A test that says what a function tells of a name: `assert kind_of("org/name") == "tts"` loads nothing. */
function isTold({ source }: Document, { slots: [slot] }: Literal): boolean {
  if (slot?.kind !== "argument") return false;
  const { call, callee } = slot;
  const before = source.text.slice(Math.max(0, call.start - 60), call.start);
  if (!/\bassert\s{1,4}(?:not\s{1,4})?\(?\s{0,40}$/.test(before)) return false;
  return (
    /^(?:is|has|supports?)_/.test(callee.slice(callee.lastIndexOf(".") + 1)) ||
    /^\s{0,40}(?:[!=]=\s{0,4}["']|(?:==|is)\s{0,4}(?:None|True|False)\b)/.test(
      source.text.slice(call.end, call.end + 60),
    )
  );
}

/** Whether a string of code is there to be looked at: a text in a language file, the placeholder of an input, a recorded answer. */
export function isShown(document: Document, literal: Literal): boolean {
  const { slots } = literal;
  const { path } = document.source;
  if (FOR_PEOPLE.test(path) || isExpected(literal) || isTold(document, literal)) return true;
  // Go's tests compare what they got with what they want.
  if (slots[0]?.kind === "comparison" && path.endsWith("_test.go")) return true;
  for (const slot of slots) {
    const name =
      slot.kind === "entry"
        ? slot.key
        : slot.kind === "argument"
          ? slot.name
          : slot.kind === "assignment" || slot.kind === "default"
            ? slot.name
            : null;
    if (name === null) {
      if (slot.kind === "argument") return DRAWS.test(slot.callee);
      continue;
    }
    const words = splitWords(name);
    return words.length > 0 && SHOWN.has(words.at(-1)!);
  }
  return false;
}
