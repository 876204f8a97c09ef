import type { Reference } from "../domain/reference.ts";
import { endOfLine } from "./insert.ts";
import type { Lines } from "./edit.ts";
import { refuse, type Attempt } from "./refusal.ts";

const YAML = /\.(?:ya?ml|md|cff)(?:\.\w+)?$/i;
const ALWAYS_QUOTED = /\.(?:jsonc?|json5|jsonl|toml|tf|tfvars|hcl|nix|py|[cm]?[jt]sx?)$/i;

/** `key: value` on a line, taken apart. */
interface Entry {
  /** What stands before the key: indentation, a dash, `export `, `ENV `, the rest of a map on one line. */
  lead: string;
  key: string;
  keyQuote: string;
  separator: string;
  quote: string;
  /** What stands behind the value and its quotes. */
  rest: string;
  /** Behind the value and its quotes. */
  end: number;
  line: number;
}

/** Writes the revision as a key of its own beside the key that holds the id, in the same way. */
export function pinBeside(reference: Reference, lines: Lines, commit: string): Attempt {
  const { revisionSlot, path } = reference;
  if (/\.ipynb$/i.test(path)) return refuse("it is set in a notebook by a line that takes one value");
  if (!isRead(reference, lines)) return refuse(`nothing in the file says that \`${revisionSlot!.name}\` is read`);
  const entry = entryAround(reference, lines);
  if (entry === null) return refuse("the key that holds it is not written on one line with it");
  const name = revisionSlot!.name;
  if (entry.key === "value" && entry.key !== name && YAML.test(path)) return pinBesidePair(entry, lines, name, commit);
  if (isThere(name, entry, lines)) return refuse(`\`${name}\` is there already, and its value is not`);
  return isOneOfLine(entry) ? onSameLine(entry, name, commit, path) : onOwnLine(entry, lines, name, commit, path);
}

/** What else an axolotl configuration says; `base_model` alone is also a word of mergekit, Ludwig and model cards. */
const AXOLOTL =
  /^(?:adapter|datasets|gradient_accumulation_steps|load_in_[48]bit|lora_r|micro_batch_size|num_epochs|output_dir|pretraining_dataset|sample_packing|sequence_len|val_set_size)[ \t]*:/m;

/** Keys that are words of many programs: the one that reads the revision has to show in the file. */
function isRead({ detector, library, path, revisionSlot }: Reference, { text }: Lines): boolean {
  const { name } = revisionSlot!;
  if (name === "revision_of_model") return YAML.test(path) && !/\.md$/i.test(path) && AXOLOTL.test(text);
  if (detector !== "environment-variable" || !/^(?:MODEL_)?REVISION$/.test(name)) return true;
  return library !== null && text.toLowerCase().includes(library);
}

function entryAround(reference: Reference, lines: Lines): Entry | null {
  if (reference.line !== reference.endLine) return null;
  const { text } = lines;
  const start = lines.offsetOf(reference);
  let end = lines.offsetOf({ line: reference.endLine, column: reference.endColumn });
  let before = text.slice(lines.startOf(reference.line), start);
  const quote = /["']$/.exec(before)?.[0] ?? "";
  if (quote !== "") {
    if (text[end] !== quote) return null;
    before = before.slice(0, -1);
    end++;
  }
  const match = /^(.*?)(["']?)([A-Za-z_][\w.-]*)\2(\s*(?::=|\?=|=>|[:=])\s*)$/s.exec(before);
  if (match === null || before.length > 2000) return null;
  const [, lead, keyQuote, key, separator] = match;
  const rest = text.slice(end, endOfLine(text, end));
  return { lead: lead!, key: key!, keyQuote: keyQuote!, separator: separator!, quote, rest, end, line: reference.line };
}

/** Whether other entries stand on the same line: `{ path: x, type: y }`, `ENV A=x B=y`, `docker run -e A=x`. */
function isOneOfLine({ lead, separator, rest }: Entry): boolean {
  if (/[{,(]\s*$/.test(lead)) return true;
  if (/^\s*[}\]]/.test(rest)) return true;
  return (
    separator === "=" &&
    (/^\s*\\$/.test(rest) ||
      /^\s+[A-Za-z_]\w*=/.test(rest) ||
      /^\s*(?:ENV|ARG)\s/i.test(lead) ||
      /\S+=\S*\s+$/.test(lead))
  );
}

function onSameLine(entry: Entry, name: string, commit: string, path: string): Attempt {
  const { lead, end, separator, keyQuote, rest } = entry;
  if (/^\s*(?:ENV|ARG|export)\s/i.test(lead) || /^\s*\\$/.test(rest)) {
    // In a Dockerfile and after `export` pairs are separated by spaces; a pair on a continued line is one of them.
    return separator === "="
      ? [{ start: end, end, text: ` ${name}=${commit}` }]
      : refuse("its line holds more than one value");
  }
  if (!/[{,]\s*$/.test(lead) || !/^\s*(?:[,}]|$)/.test(rest)) return refuse("its line holds more than it");
  return [{ start: end, end, text: `, ${keyQuote}${name}${keyQuote}${separator}${valueOf(entry, commit, path)}` }];
}

const STATEMENT = /^[ \t]*(?:- +)?(?:export +|set +|setx +|\$env:|local +|readonly +|declare (?:-x +)?)?$/i;

function onOwnLine(entry: Entry, lines: Lines, name: string, commit: string, path: string): Attempt {
  const { lead, key, keyQuote, separator, rest, end, line } = entry;
  const { newline } = lines;
  const tail = /^\s*([,;]?)\s*((?:#|\/\/).*)?$/.exec(rest);
  if (!STATEMENT.test(lead) || tail === null) return refuse("its line holds more than a key and the id");
  const isMapping = /:/.test(separator) && !separator.includes(":=");
  // The first key of an item stands behind its dash, the second below it.
  const indentation = isMapping ? lead.replace("-", " ") : lead;
  const written = `${indentation}${keyQuote}${name}${keyQuote}${aligned(separator, key, name)}${valueOf(entry, commit, path)}`;
  const lineEnd = lines.endOf(line);
  const mark = tail[1]!;
  if (mark !== "" || !isJson(path)) return [{ start: lineEnd, end: lineEnd, text: `${newline}${written}${mark}` }];
  return [{ start: end, end: lineEnd, text: `,${rest}${newline}${written}` }];
}

/** `- name: MODEL_ID` with `value: …` below it: a pair of its own behind it. */
function pinBesidePair({ lead, quote, rest, line }: Entry, lines: Lines, name: string, commit: string): Attempt {
  const before = line > 1 ? lines.lineAt(line - 1) : "";
  const item = /^(\s*)- name: *(["']?)[A-Za-z_]\w*\2\s*$/.exec(before);
  if (item === null || lead !== `${item[1]!}  ` || !/^\s*(?:#.*)?$/.test(rest))
    return refuse("the variable and its value are not written one below the other");
  const next = lines.lineAt(line + 1);
  if (next.startsWith(lead) && next.trim() !== "" && !next.startsWith(`${lead} `) && !/^\s*-/.test(next))
    return refuse("the variable has more than a name and a value");
  const [, indentation = "", nameQuote = ""] = item;
  const at = lines.endOf(line);
  const mark = quote === "" ? '"' : quote;
  const text = `${lines.newline}${indentation}- name: ${nameQuote}${name}${nameQuote}${lines.newline}${lead}value: ${mark}${commit}${mark}`;
  if (new RegExp(`^\\s*- name: *["']?${name}["']?\\s*$`, "m").test(neighbourhood(lines, line)))
    return refuse(`\`${name}\` is there already, and its value is not`);
  return [{ start: at, end: at, text }];
}

/** Whether a key of that name stands in the same map or file already. */
function isThere(name: string, { lead, line }: Entry, lines: Lines): boolean {
  const pattern = new RegExp(`(?:^|[\\s{,"'$:-])${name.replaceAll(".", "\\.")}["']?\\s*(?::|=|\\?=)`);
  if (pattern.test(lines.lineAt(line))) return true;
  const depth = widthOf(lead);
  for (const step of [-1, 1]) {
    for (let at = line + step; at >= 1 && at <= lines.count; at += step) {
      const text = lines.lineAt(at);
      if (text.trim() === "") continue;
      const indentation = widthOf(/^[ \t]*(?:- +)?/.exec(text)![0]);
      if (indentation < depth) break;
      if (indentation === depth && pattern.test(text)) return true;
      // An item that begins here is another map than the one below it.
      if (step === -1 && /^\s*- /.test(text) && indentation === depth) break;
      if (
        step === -1 &&
        /^\s*- /.test(lines.lineAt(at + 1)) &&
        widthOf(/^[ \t]*(?:- +)?/.exec(lines.lineAt(at + 1))![0]) === depth
      )
        break;
      if (step === 1 && /^\s*- /.test(text) && indentation === depth) break;
    }
  }
  return false;
}

/** The lines of the same list. */
function neighbourhood(lines: Lines, line: number): string {
  return Array.from({ length: 80 }, (_, index) => lines.lineAt(Math.max(1, line - 40) + index)).join("\n");
}

function widthOf(lead: string): number {
  return /^[ \t]*(?:- +)?/.exec(lead)![0].length;
}

function valueOf({ quote, separator }: Entry, commit: string, path: string): string {
  if (quote !== "") return `${quote}${commit}${quote}`;
  const mustQuote = ALWAYS_QUOTED.test(path) || (YAML.test(path) && /:/.test(separator));
  return mustQuote ? `"${commit}"` : commit;
}

/** Where keys are lined up by spaces, the next one is too. */
function aligned(separator: string, key: string, name: string): string {
  const space = /^ {2,}/.exec(separator)?.[0].length ?? 0;
  return space === 0 ? separator : " ".repeat(Math.max(1, space + key.length - name.length)) + separator.trimStart();
}

function isJson(path: string): boolean {
  return /\.(?:jsonc?|json5|jsonl|ndjson)$/i.test(path);
}
