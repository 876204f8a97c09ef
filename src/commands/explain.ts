import { explainPolicy } from "../policy/explain.ts";
import { rules } from "../plugins.ts";
import { localPolicy, openPolicy } from "../world.ts";
import { defineCommand, Options } from "./command.ts";

export default defineCommand({
  id: "explain",
  summary: "the effective policy and where each value came from",
  usage: ["explain [DIR] --policy PATH"],
  async run({ args, stdout }) {
    const options = new Options(args, { policy: { type: "string" } });
    const policy = await openPolicy(localPolicy(options.folder(), options.text("policy")));
    stdout.write(explainPolicy(policy, rules));
    return 0;
  },
});
