import type { Edit } from "./edit.ts";

/** Why a place is left alone: half a sentence that goes on from `is left alone:`. */
export interface Refusal {
  why: string;
}

export type Attempt = Edit[] | Refusal;

export function refuse(why: string): Refusal {
  return { why };
}

export function isRefusal(attempt: Attempt): attempt is Refusal {
  return !Array.isArray(attempt);
}
