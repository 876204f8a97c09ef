import { exitCodeOf } from "../check/verdict.ts";
import { UsageError } from "../domain/usage-error.ts";
import { Git } from "../io/git.ts";
import { openWorkspace } from "../io/workspace.ts";
import * as plugins from "../plugins.ts";
import { review } from "../review.ts";
import { localPolicy, openBase, openPolicy, writeOutput } from "../world.ts";
import { defineCommand, hasColour, Options } from "./command.ts";
import { given, HUB_OPTIONS, openHubFor, progress } from "./reviewing.ts";

export default defineCommand({
  id: "check",
  summary: "the whole review",
  usage: [
    "check [DIR] --policy PATH --base REVISION --hub-url URL --offline FILE --record FILE",
    "            --format text|json|markdown|sarif|cyclonedx|html --output FILE --fail-on error|warning|never",
    "            --exclude GLOB --hub-timeout SECONDS --hub-wait SECONDS",
  ],
  async run(invocation) {
    const { version, stdout } = invocation;
    const options = new Options(invocation.args, {
      ...HUB_OPTIONS,
      base: { type: "string" },
      format: { type: "string", default: "text" },
      output: { type: "string" },
      "fail-on": { type: "string", default: "error" },
    });
    const root = options.folder();
    const format = options.choice(
      "format",
      plugins.formats.map(({ id }) => id),
    );
    const failOn = options.choice("fail-on", ["error", "warning", "never"]);
    const policy = await openPolicy(localPolicy(root, options.text("policy")));
    const { hub, save } = openHubFor(options, invocation);
    const base = baseOf(root, options.text("base"));
    const report = await review(
      {
        workspace: openWorkspace(root),
        base: base === null ? null : openBase(base.git, base.commit, null),
        hub,
        now: new Date(),
      },
      policy,
      plugins,
      {
        version,
        run: { repository: null, event: null, base: base?.commit ?? null, head: null },
        failOn,
        exclude: options.texts("exclude"),
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
    return exitCodeOf(report.verdict, policy);
  },
});

function baseOf(root: string, revision: string | null): { git: Git; commit: string } | null {
  if (revision === null) return null;
  const git = new Git(root);
  const commit = git.resolve(revision);
  if (commit === null) throw new UsageError(`--base: there is no commit ${JSON.stringify(revision)} here`);
  return { git, commit };
}
