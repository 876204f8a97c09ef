import { openWorkspace } from "../io/workspace.ts";
import { DEFAULT_BASELINE } from "../check/baseline.ts";
import { DEFAULT_LOCK } from "../lock/shape.ts";
import { scanScopeOf } from "../policy/scan-scope.ts";
import * as plugins from "../scan-plugins.ts";
import { renderScan } from "../render/scan.ts";
import { createScanner, SCAN_DEFAULTS } from "../scan/scan.ts";
import { scanWithHelpers } from "../threads.ts";
import { localPolicy, openPolicy, writeOutput } from "../world.ts";
import { defineCommand, hasColour, Options } from "./command.ts";

export default defineCommand({
  id: "scan",
  summary: "lists which models, datasets and Spaces the files name; no network",
  usage: ["scan [DIR] --format text|json --exclude GLOB --output FILE"],
  async run(invocation) {
    const options = new Options(invocation.args, {
      format: { type: "string", default: "text" },
      exclude: { type: "string", multiple: true },
      output: { type: "string" },
    });
    const root = options.folder();
    const format = options.choice("format", ["text", "json"]);
    const policy = await openPolicy(localPolicy(root, null, null));
    const scanner = createScanner(plugins, {
      ...SCAN_DEFAULTS,
      ...scanScopeOf(policy, { exclude: options.texts("exclude"), own: [DEFAULT_BASELINE, DEFAULT_LOCK] }),
    });
    const result = await scanWithHelpers(root)(scanner, openWorkspace(root));
    writeOutput(
      invocation.stdout,
      options.text("output"),
      renderScan(result, format, { version: invocation.version, colour: hasColour(invocation) }),
    );
    return 0;
  },
});
