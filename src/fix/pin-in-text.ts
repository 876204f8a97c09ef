import { writtenRevision } from "../domain/pinned-form.ts";
import type { Reference, Region } from "../domain/reference.ts";
import type { Lines } from "./edit.ts";
import { refuse, type Attempt } from "./refusal.ts";

const YAML = /\.(?:ya?ml|md)(?:\.\w+)?$/i;

/** The text of a region, where it is all on one line. */
export function textAt(lines: Lines, { line, column, endLine, endColumn }: Region): string {
  return lines.text.slice(lines.offsetOf({ line, column }), lines.offsetOf({ line: endLine, column: endColumn }));
}

/** Puts the commit in the place of a revision that is written out: in a URL, behind an id, beside it. */
export function pinWritten(
  { revisionSlot, revision, path, ...place }: Reference,
  lines: Lines,
  commit: string,
): Attempt {
  const region = revisionSlot?.written ?? null;
  if (region === null)
    return revisionSlot?.form === "path"
      ? pinInUrl({ revisionSlot, revision, path, ...place }, lines, commit)
      : refuse("where its revision stands was not read");
  const text = textAt(lines, region);
  const start = lines.offsetOf(region);
  if (revision === null && /^(?:null|~)$/.test(text) && revisionSlot?.form === "key")
    return [{ start, end: start + text.length, text: `"${commit}"` }];
  if (revision === null || decoded(text) !== revision)
    return refuse(`its revision is \`${text.slice(0, 40).replaceAll("`", "'")}\`, which is decided elsewhere`);
  const isPlain =
    YAML.test(path) && /[:,[{-]\s+$/.test(lines.text.slice(0, start).slice(-40)) && revisionSlot?.form === "key";
  // All digits, or digits around one `e`, would be a number to YAML.
  return [{ start, end: start + text.length, text: isPlain && /^\d+(?:e\d+)?$/.test(commit) ? `"${commit}"` : commit }];
}

/** In a URL that is put together from several strings the revision is looked for by its neighbours. */
function pinInUrl({ revisionSlot, revision, ...region }: Reference, lines: Lines, commit: string): Attempt {
  const text = textAt(lines, region);
  const lead = `/${revisionSlot!.name}/`;
  const at = text.indexOf(`${lead}${revision}`);
  const end = at + lead.length + (revision?.length ?? 0);
  if (at === -1 || text.includes(lead, at + 1) || !/^(?:["'`/?]|$)/.test(text.slice(end)))
    return refuse("where its revision stands was not read");
  const start = lines.offsetOf(region) + at + lead.length;
  return [{ start, end: start + revision!.length, text: commit }];
}

/**
 * What reads a revision in `hf://`: the file system of huggingface_hub and what is made on it. Others have the scheme without it
 * (ramalama asks for a repo of that name), and only that file system writes `hf://datasets/`.
 */
const READS_HF =
  /hf:\/\/(?:datasets|spaces)\/|huggingface_hub|HfFileSystem|\b(?:fsspec|pandas|polars|duckdb|dask|pyarrow|zarr|webdataset|load_dataset|data_files)\b/;

/** Puts the commit behind the id, where the place takes it there: `org/name@…`. */
export function pinBehindId(
  { revisionSlot, id, path, library, ...region }: Reference,
  lines: Lines,
  commit: string,
): Attempt {
  const text = textAt(lines, region);
  const written = writtenRevision(revisionSlot!, path, commit);
  // LocalAI: core/config, pkg/downloader/uri.go: `huggingface://org/name/file@branch`; others have it behind the name.
  if (library === "localai" && /^[a-z]+:\/\/[\w./-]+$/.test(text)) {
    const end = lines.offsetOf(region) + text.length;
    return [{ start: end, end, text: written }];
  }
  if (library === "huggingface-hub" && text.startsWith("hf://") && !READS_HF.test(lines.text))
    return refuse(`nothing in the file says that \`${revisionSlot!.name}\` is read`);
  const at = text.indexOf(id);
  if (at === -1 || text.includes(id, at + 1)) return refuse("the id is not written out in one piece there");
  const behind = text[at + id.length];
  if (behind !== undefined && behind !== "/" && behind !== ",")
    return refuse(`\`${text.slice(at + id.length, at + id.length + 30)}\` stands behind the id`);
  const end = lines.offsetOf(region) + at + id.length;
  return [{ start: end, end, text: written }];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
