import { exitCodeOf } from "../check/verdict.ts";
import type { BaselineInForce } from "../check/baseline.ts";
import { UsageError } from "../domain/usage-error.ts";
import { Git } from "../io/git.ts";
import { openWorkspace } from "../io/workspace.ts";
import * as plugins from "../plugins.ts";
import { review } from "../review.ts";
import { scanWithHelpers } from "../threads.ts";
import { openBase, openBaseline, openPolicy, policyReaderOf, writeOutput } from "../world.ts";
import { defineCommand, hasColour, Options } from "./command.ts";
import { given, HUB_OPTIONS, lockPathOf, openHubFor, policyFor, progress } from "./reviewing.ts";

export default defineCommand({
  id: "check",
  summary: "the whole review",
  usage: [
    "check [DIR] --policy PATH --base REVISION --branch NAME --baseline PATH --no-baseline",
    "            --hub-url URL --offline FILE --record FILE",
    "            --format text|json|markdown|sarif|cyclonedx|html --output FILE --fail-on error|warning|never",
    "            --exclude GLOB --lock PATH --hub-timeout SECONDS --hub-wait SECONDS",
  ],
  async run(invocation) {
    const { version, stdout } = invocation;
    const options = new Options(invocation.args, {
      ...HUB_OPTIONS,
      base: { type: "string" },
      branch: { type: "string" },
      baseline: { type: "string" },
      "no-baseline": { type: "boolean", default: false },
      format: { type: "string", default: "text" },
      output: { type: "string" },
      "fail-on": { type: "string", default: "error" },
      lock: { type: "string" },
    });
    const root = options.folder();
    const format = options.choice(
      "format",
      plugins.formats.map(({ id }) => id),
    );
    const failOn = options.choice("fail-on", ["error", "warning", "never"]);
    const policy = await openPolicy(policyFor(root, options, invocation));
    const { hub, save } = openHubFor(options, invocation);
    const base = baseOf(root, options.text("base"));
    const report = await review(
      {
        workspace: openWorkspace(root),
        base: base === null ? null : openBase(base.git, base.commit, null),
        hub,
        now: new Date(),
        scanAll: scanWithHelpers(root),
      },
      policy,
      plugins,
      {
        version,
        run: { repository: null, event: null, base: base?.commit ?? null, head: null, branch: options.text("branch") },
        failOn,
        exclude: options.texts("exclude"),
        baseline: options.flag("no-baseline") ? null : await baselineFor(root, options.text("baseline"), base),
        lock: lockPathOf(options),
        onProgress: progress(invocation),
      },
    );
    save();
    const output = options.text("output");
    const text = plugins.formats
      .find(({ id }) => id === format)!
      .render(report, {
        colour: output === null && hasColour(invocation),
        ...given("width", stdout.isTTY ? stdout.columns : undefined),
      });
    writeOutput(stdout, output, text);
    return exitCodeOf(report.verdict, { ...policy, enforcement: report.enforcement });
  },
});

/** With a base the baseline is read there, as on a pull request. */
function baselineFor(
  root: string,
  baseline: string | null,
  base: { git: Git; commit: string } | null,
): Promise<BaselineInForce | null> {
  const readPresent = policyReaderOf(root);
  return openBaseline({
    baseline,
    ref: base?.commit ?? null,
    readPresent,
    readFile: base === null ? readPresent : (path) => base.git.readFile(base.commit, path)?.toString("utf8") ?? null,
  });
}

function baseOf(root: string, revision: string | null): { git: Git; commit: string } | null {
  if (revision === null) return null;
  const git = new Git(root);
  const commit = git.resolve(revision);
  if (commit === null) throw new UsageError(`--base: there is no commit ${JSON.stringify(revision)} here`);
  return { git, commit };
}
