/** What the repository under review says of its own license and of what it owes to others. */
export interface OwnRepository {
  /** Every statement of its license; `expression` is null where it is not certain. */
  licenses: { path: string; written: string; expression: string | null }[];
  /** Files in which notices and attributions may stand, with their bounded texts, sorted by path. */
  statements: { path: string; text: string }[];
}
