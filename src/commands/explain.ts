import { explainPolicy } from "../policy/explain.ts";
import { rules } from "../plugins.ts";
import { openPolicy } from "../world.ts";
import { defineCommand, Options } from "./command.ts";
import { POLICY_OPTIONS, policyFor } from "./reviewing.ts";

export default defineCommand({
  id: "explain",
  summary: "shows the policy in force and where each value came from",
  usage: ["explain [DIR] --policy PATH --policy-token TOKEN"],
  async run(invocation) {
    const options = new Options(invocation.args, POLICY_OPTIONS);
    const policy = await openPolicy(policyFor(options.folder(), options, invocation));
    invocation.stdout.write(explainPolicy(policy, rules));
    return 0;
  },
});
