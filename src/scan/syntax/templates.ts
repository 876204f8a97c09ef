import type { Argument, Value } from "../document.ts";

/** `"%s/%s" % (a, b)` as a template; null where the marks do not fit the values. */
export function formatPercent(format: string, right: Value): (string | Value)[] | null {
  const values = right.kind === "list" ? right.items : [right];
  const pieces = format.split(/%(?:\(\w+\))?[-+ 0#]{0,5}\d{0,4}(?:\.\d{1,4})?[sdrif]/);
  if (pieces.length - 1 !== values.length) return null;
  return pieces
    .flatMap((piece, index) => (index === 0 ? [piece] : [values[index - 1]!, piece]))
    .filter((part) => part !== "");
}

/** `"{}/{name}".format(a, name=b)` as a template; null where a mark has no value. */
export function formatBraces(format: string, args: readonly Argument[]): (string | Value)[] | null {
  const parts: (string | Value)[] = [];
  let last = 0;
  let position = 0;
  const positional = args.filter((argument) => argument.name === null);
  for (const match of format.matchAll(/\{(\w{0,60})(?:[:!][^{}]{0,20})?\}/g)) {
    if (match.index > last) parts.push(format.slice(last, match.index));
    last = match.index + match[0].length;
    const name = match[1]!;
    const index = name === "" ? position++ : /^\d+$/.test(name) ? Number(name) : -1;
    const value = index >= 0 ? positional[index]?.value : args.find((argument) => argument.name === name)?.value;
    if (value === undefined) return null;
    parts.push(value);
  }
  if (last < format.length) parts.push(format.slice(last));
  return last === 0 ? null : parts;
}

/** `format!("{}/{name}", a)`, `Sprintf("%s/%s", a, b)` as a template; null where the marks do not fit the values. */
export function formatMarks(pattern: string, args: readonly Argument[]): (string | Value)[] | null {
  const parts: (string | Value)[] = [];
  const positional = args.filter(({ name }) => name === null);
  let last = 0;
  let position = 0;
  for (const match of pattern.matchAll(/\{(\w{0,60})(?::[^{}]{0,20})?\}|%[-+ 0#]{0,5}\d{0,4}[svdq@]/g)) {
    if (match.index > last) parts.push(pattern.slice(last, match.index));
    last = match.index + match[0].length;
    const name = match[1] ?? "";
    const isIndex = /^\d+$/.test(name);
    const given =
      name === ""
        ? positional[position++]?.value
        : isIndex
          ? positional[Number(name)]?.value
          : args.find((argument) => argument.name === name)?.value;
    // `{name}` of Rust stands for the variable itself.
    const span = { start: 0, end: 0 };
    const value: Value | undefined = given ?? (name !== "" && !isIndex ? { kind: "name", name, span } : undefined);
    if (value === undefined) return null;
    parts.push(value);
  }
  if (last === 0) return null;
  if (last < pattern.length) parts.push(pattern.slice(last));
  return parts;
}
