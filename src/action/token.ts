import { GitHubError } from "../io/github.ts";
import type { Inputs } from "./inputs.ts";

/** The token for GitHub. Throws a `GitHubError` where there is none. */
export function tokenOf({ githubToken }: Inputs): string {
  if (githubToken === null) throw new GitHubError("There is no token: the input `github-token` is empty.", null, false);
  return githubToken;
}
