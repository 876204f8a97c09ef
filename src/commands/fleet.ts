import { UsageError } from "../domain/usage-error.ts";
import { defineCommand, type Invocation } from "./command.ts";

const PARTS: Readonly<Record<string, () => Promise<{ run(invocation: Invocation): Promise<number> }>>> = {
  plan: () => import("./fleet/plan.ts"),
  run: () => import("./fleet/run.ts"),
  merge: () => import("./fleet/merge.ts"),
};

export default defineCommand({
  id: "fleet",
  summary: "reviews many repositories: plans the jobs, runs them, makes one report of all",
  usage: [
    "fleet plan  --organisation OWNER --topic TOPIC --repos FILE --checkouts DIR --archived --forks",
    "            --jobs NUMBER --output FILE --github-wait SECONDS",
    "fleet run   --checkouts DIR --repos FILE --organisation OWNER --topic TOPIC --archived --forks",
    "            --state DIR --record --policy PATH --policy-token TOKEN --fail-on error|warning|never --exclude GLOB",
    "            --hub-url URL --hub-timeout SECONDS --hub-wait SECONDS --github-wait SECONDS --offline FILE",
    "fleet merge REPORT|DIR… --plan FILE --previous FILE --json FILE --html FILE --cyclonedx FILE --hub-url URL --gate",
  ],
  async run(invocation) {
    const [part = "", ...args] = invocation.args;
    if (!Object.hasOwn(PARTS, part))
      throw new UsageError(`fleet takes plan, run or merge, not ${JSON.stringify(part)}; model-review fleet --help`);
    return (await PARTS[part]!()).run({ ...invocation, args });
  },
});
