import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FleetReport } from "../../src/domain/fleet.ts";
import { TemporaryFolder } from "../builders/temporary-folder.ts";
import { bundled } from "../stand-ins/bundle.ts";
import { GitHubStandIn, WRITER } from "../stand-ins/github.ts";
import { startHub, type HubStandIn } from "../stand-ins/hub.ts";
import { runScript, type Ran } from "../stand-ins/run.ts";
import { runStep, type StepRun } from "../stand-ins/runner.ts";
import { adoptCheckouts, castOn, foundOrganisation, type Checkout } from "./organisation.ts";

const POLICIES = "acme/policies";
const TAG = "v1";
const LOCAL_POLICY = `version: 1\nextends: ["${POLICIES}/model-policy.yml@${TAG}"]\n`;

/** An organisation with GitHub, the Hub and a calendar: every step is a process of its own, on the day that it is told. */
export class Year {
  readonly checkouts: readonly Checkout[];
  readonly github: GitHubStandIn;
  readonly hub: HubStandIn;
  readonly #root: TemporaryFolder;
  readonly #action: string;
  readonly #cli: string;
  #surveys: string[] = [];
  #runs = 100;
  #pulls = 0;
  #policies = 0;

  private constructor(
    root: TemporaryFolder,
    checkouts: Checkout[],
    github: GitHubStandIn,
    hub: HubStandIn,
    bundles: string[],
  ) {
    this.#root = root;
    this.checkouts = checkouts;
    this.github = github;
    this.hub = hub;
    [this.#action, this.#cli] = bundles as [string, string];
  }

  /** `generated`: how many repositories to write; `real`: folders of others to take in. */
  static async begin({ generated, real = [] }: { generated: number; real?: readonly string[] }): Promise<Year> {
    const bundles = await Promise.all([bundled("src/action.ts"), bundled("src/cli.ts")]);
    const hub = await startHub();
    castOn(hub);
    const root = new TemporaryFolder();
    const checkouts = [...foundOrganisation(root.root, generated), ...adoptCheckouts(root.root, real)];
    for (const { folder } of checkouts) {
      folder.write({ ".github/model-policy.yml": LOCAL_POLICY });
      folder.commit("The organisation's policy");
    }
    const github = await new GitHubStandIn().start();
    for (const { name } of checkouts) github.repository(name);
    return new Year(root, checkouts, github, hub, bundles);
  }

  async end(): Promise<void> {
    await Promise.all([this.github.stop(), this.hub.close()]);
    this.#root.remove();
  }

  /** What the security team sees: all repositories in one report, with what became better or worse since the last one. */
  async survey(today: string): Promise<FleetReport> {
    const state = `.surveys/${today}`;
    const file = `.surveys/${today}.json`;
    const last = this.#surveys.at(-1);
    await this.#ask(this.#root.root, today, ["fleet", "run", "--checkouts", ".", "--state", state]);
    const merged = ["fleet", "merge", state, "--json", file, ...(last === undefined ? [] : ["--previous", last])];
    const ran = await this.#ask(this.#root.root, today, merged);
    if (ran.code !== 0) throw new Error(ran.stderr);
    this.#surveys.push(file);
    return JSON.parse(readFileSync(join(this.#root.root, file), "utf8")) as FleetReport;
  }

  /** The organisation's policy from now on: the tag that all repositories extend moves to it. */
  publish(policy: string): void {
    const commit = (++this.#policies).toString(16).padStart(40, "0");
    const { commits, contents } = this.github.repository(POLICIES);
    commits.set(TAG, commit);
    for (const ref of [commit, TAG]) contents.set(ref, new Map([["model-policy.yml", policy]]));
  }

  /** The organisation's repositories that ask for a model, the generated ones only. */
  askingFor(id: string): Checkout[] {
    return this.checkouts.filter(({ models }) => models?.includes(id) === true);
  }

  comments({ name }: Checkout): string[] {
    return this.github.repository(name).comments.map(({ body }) => body);
  }

  /** What the nightly run says of the default branch. */
  nightly(checkout: Checkout, today: string): Promise<StepRun> {
    return this.#start(checkout, today, "schedule", { schedule: "0 3 * * *" });
  }

  /** What a pull request hears; it is merged if it passes, and forgotten if it fails. */
  async propose(checkout: Checkout, today: string, files: Readonly<Record<string, string>>): Promise<StepRun> {
    const { folder, name } = checkout;
    const number = ++this.#pulls;
    const before = folder.git("rev-parse", "HEAD");
    folder.git("checkout", "-q", "-b", `change-${number}`);
    const head = folder.write(files).commit(`Change ${number}`);
    folder.git("checkout", "-q", "main");
    folder.git("merge", "-q", "--no-ff", "-m", `Merge ${number}`, `change-${number}`);
    this.github.open(name, number, {
      head: { sha: head, ref: `change-${number}`, repo: name },
      base: { sha: before, ref: "main" },
    });
    const ran = await this.#start(checkout, today, "pull_request", {
      pull_request: {
        number,
        base: { sha: before, ref: "main" },
        head: { sha: head, ref: `change-${number}`, repo: { full_name: name } },
        user: { login: "octocat" },
      },
    });
    if (ran.code !== 0) folder.git("reset", "-q", "--hard", before);
    return ran;
  }

  /** Somebody at the command line, in the checkout; what it wrote is committed. */
  async type(checkout: Checkout, today: string, ...args: string[]): Promise<Ran> {
    const ran = await this.#ask(checkout.folder.root, today, args);
    checkout.folder.commit(args.join(" "));
    return ran;
  }

  #ask(cwd: string, today: string, args: readonly string[]): Promise<Ran> {
    const env = { HF_ENDPOINT: this.hub.url, GITHUB_API_URL: this.github.url, GITHUB_TOKEN: WRITER };
    return runScript(this.#cli, args, { cwd, env, today });
  }

  #start({ folder, name }: Checkout, today: string, event: string, payload: object): Promise<StepRun> {
    return runStep(this.#action, {
      root: folder.root,
      repository: name,
      event,
      payload,
      sha: folder.git("rev-parse", "HEAD"),
      githubUrl: this.github.url,
      hubUrl: this.hub.url,
      token: WRITER,
      today,
      environment: { GITHUB_RUN_ID: String(++this.#runs), GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" },
    });
  }
}

/** Calls `work` for each, two at a time, and keeps the order. */
export async function forAll<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
