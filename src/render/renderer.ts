import type { Report } from "../domain/report.ts";

/** What a channel allows and a caller wants. Limits are inputs, so cutting is deterministic and tested. */
export interface RenderOptions {
  /** Largest size of the text; the unit is the format's own (characters or bytes). */
  limit?: number;
  /** Terminal colours. */
  colour?: boolean;
  /** Columns of the terminal. */
  width?: number;
  /** Link to the run that made the report. */
  runUrl?: string | null;
  /** Address below which the reviewed files stand, for links to lines: `https://github.com/o/r/blob/<commit>`. */
  sourceUrl?: string | null;
  /** The report was made by a run that whoever opened the pull request could influence: the text says so. */
  isHearsay?: boolean;
  /** An earlier version of this text stands where this one goes: what was wrong there and is gone is called resolved. */
  replaces?: boolean;
}

/** A report format: one file in `formats/`. Pure: no clock, no environment, no files. */
export interface Renderer {
  id: string;
  title: string;
  /** Media type of the output. */
  mediaType: string;
  /**
   * Of what is read as an inventory, where anything missing counts as gone: made of the whole tree also where a change is
   * compared. `wanted`: of a part of it the text says that it is one; `required`: it cannot say so, and would be wrong.
   */
  wholeTree?: "wanted" | "required";
  render(report: Report, options?: RenderOptions): string;
}

export function defineRenderer(renderer: Renderer): Renderer {
  return renderer;
}
