import { normalize } from "node:path";
import type { ParseArgsOptionsConfig } from "node:util";
import { openHub } from "../io/open-hub.ts";
import { UsageError } from "../domain/usage-error.ts";
import { Git } from "../io/git.ts";
import type { AuditContext } from "../render/audit-log.ts";
import { cacheFolder, localPolicy, openBaseline, policyReaderOf, type PolicyPlace } from "../world.ts";
import type { Invocation, Options } from "./command.ts";

/** What every command takes that reads a policy. */
export const POLICY_OPTIONS = {
  policy: { type: "string" },
  "policy-token": { type: "string" },
} as const satisfies ParseArgsOptionsConfig;

/** What every command takes that asks the Hub. */
export const HUB_OPTIONS = {
  ...POLICY_OPTIONS,
  "hub-url": { type: "string" },
  "hub-timeout": { type: "string" },
  "hub-wait": { type: "string" },
  offline: { type: "string" },
  record: { type: "string" },
  exclude: { type: "string", multiple: true },
} as const satisfies ParseArgsOptionsConfig;

/**
 * The policy of a folder. Layers of other repositories are read through GitHub's API, `GITHUB_API_URL` where that is set, with
 * `--policy-token` or what the environment has; a token in the environment is not seen by other users of the machine.
 */
export function policyFor(root: string, options: Options, invocation: Invocation): PolicyPlace {
  const { environment } = invocation;
  const apiUrl = githubApiOf(invocation);
  const names = ["MODEL_REVIEW_POLICY_TOKEN", "GITHUB_TOKEN", "GH_TOKEN"];
  const token = [options.text("policy-token"), ...names.map((name) => environment[name])].find((one) => !!one) ?? null;
  return localPolicy(root, options.text("policy"), { apiUrl, token, tokenFrom: `${names[0]} or ${names[1]}` });
}

/** Base URL of GitHub's API. */
export function githubApiOf({ environment }: Invocation): string {
  const apiUrl = environment["GITHUB_API_URL"] || "https://api.github.com";
  if (!/^https?:\/\//.test(apiUrl) || !URL.canParse(apiUrl))
    throw new UsageError(`GITHUB_API_URL is an http or https address, not ${JSON.stringify(apiUrl)}`);
  return apiUrl;
}

/** The Hub as the options and the environment say. `save` writes the record, where one was asked for. */
export function openHubFor(options: Options, { environment, version }: Invocation): ReturnType<typeof openHub> {
  return openHub({
    ...given("url", options.text("hub-url") ?? environment["HF_ENDPOINT"]),
    ...given("timeout", options.seconds("hub-timeout")),
    ...given("wait", options.seconds("hub-wait")),
    token: environment["HF_TOKEN"] || environment["HUGGING_FACE_HUB_TOKEN"] || null,
    version,
    offline: options.text("offline"),
    record: options.text("record"),
    cache: cacheFolder(environment),
  });
}

/** With a base the baseline is read there, as on a pull request. */
export function baselineFor(
  root: string,
  baseline: string | null,
  ref: string | null,
): ReturnType<typeof openBaseline> {
  const readPresent = policyReaderOf(root);
  const git = new Git(root);
  const readFile = (path: string): string | null =>
    ref === null ? readPresent(path) : (git.readFile(ref, path)?.toString("utf8") ?? null);
  return openBaseline({ baseline, ref, readPresent, readFile });
}

/** Who and what started a run, for its audit log. */
export function startedBy(environment: NodeJS.ProcessEnv): Pick<AuditContext, "actor" | "job"> {
  const id = environment["GITHUB_RUN_ID"] || null;
  const attempt = Number(environment["GITHUB_RUN_ATTEMPT"]) || 1;
  const [server, repository] = [environment["GITHUB_SERVER_URL"], environment["GITHUB_REPOSITORY"]];
  const url = id === null || !server || !repository ? null : `${server}/${repository}/actions/runs/${id}`;
  return {
    actor: environment["GITHUB_ACTOR"] || environment["USER"] || null,
    job: id === null ? null : { id, attempt, url },
  };
}

/** `--lock` as files of the folder are named; null for the default. */
export function lockPathOf(options: Options): string | null {
  const path = options.text("lock");
  return path === null ? null : normalize(path).split("\\").join("/");
}

/** An option that is only there where it has a value. */
export function given<K extends string, V>(name: K, value: V | null | undefined): { [key in K]?: V } {
  return value === null || value === undefined ? {} : ({ [name]: value } as { [key in K]: V });
}

/** A line that counts up on a terminal, and nothing anywhere else. */
export function progress({ stderr }: Invocation): (done: number, total: number) => void {
  return (done, total) => {
    if (stderr.isTTY === true)
      stderr.write(done === total ? "\r\u001b[K" : `\r\u001b[Kasking the Hub: ${done} of ${total}`);
  };
}
