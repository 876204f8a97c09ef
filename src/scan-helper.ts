import { parentPort, workerData } from "node:worker_threads";
import { openFiles } from "./io/workspace.ts";
import * as plugins from "./scan-plugins.ts";
import { createScanner } from "./scan/scan.ts";
import { takeBatch, type Help, type HelpRequest } from "./threads.ts";

// A thread that reads batches until none is left, and hands over each when it is read.
const { root, options, batches, next } = workerData as HelpRequest;
const scanner = createScanner(plugins, options);
const files = openFiles(root, batches.flat());
for (let batch = takeBatch(next); batch < batches.length; batch = takeBatch(next))
  parentPort?.postMessage({ batch, part: scanner.scanFiles(batches[batch]!, files) } satisfies Help);
