import { f as openFiles } from "./io.js";
import { c as scan_plugins_exports, i as createScanner } from "./scan.js";
import { n as takeBatch } from "./threads.js";
import { parentPort, workerData } from "node:worker_threads";

// src/scan-helper.ts
const { root, options, batches, next } = workerData;
const scanner = createScanner(scan_plugins_exports, options);
const files = openFiles(root, batches.flat());
for (let batch = takeBatch(next); batch < batches.length; batch = takeBatch(next)) parentPort?.postMessage({
	batch,
	part: scanner.scanFiles(batches[batch], files)
});

export {  };