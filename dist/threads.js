import { r as combine } from "./scan.js";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

// src/threads.ts
/** Bytes for which another thread pays: it takes a quarter of a second to begin and learns everything anew. */
const WORTH_A_THREAD = 8388608;
/** More threads would hold more memory than a runner gives away. */
const MOST_HELPERS = 3;
/** Bytes that a thread takes at a time: small, so that all end together. */
const BATCH = 524288;
/**
* Scans the files of a folder in as many threads as they are worth. The result is that of one thread, whoever read what; what a
* helper does not bring, because it could not begin or did not end well, is read here.
*/
function scanWithHelpers(root, threads = availableParallelism(), worth = WORTH_A_THREAD) {
	return async (scanner, workspace) => {
		const { files, skipped } = scanner.select(workspace);
		const bytes = files.reduce((sum, { size }) => sum + size, 0);
		const helpers = Math.min(threads - 1, MOST_HELPERS, Math.floor(bytes / worth));
		if (helpers < 1) return combine([scanner.scanFiles(files, workspace)], skipped);
		const batches = batchesOf(files);
		const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
		const parts = batches.map(() => void 0);
		const request = {
			root,
			options: scanner.options,
			batches,
			next
		};
		const ended = Array.from({ length: helpers }, () => startHelper(request, parts));
		for (let batch = takeBatch(next); batch < batches.length; batch = takeBatch(next)) parts[batch] = scanner.scanFiles(batches[batch], workspace);
		await Promise.all(ended);
		return combine(parts.map((part, batch) => part ?? scanner.scanFiles(batches[batch], workspace)), skipped);
	};
}
/** The next batch that nobody has taken, as an index that may lie beyond the last. */
function takeBatch(next) {
	return Atomics.add(next, 0, 1);
}
function batchesOf(files) {
	const batches = [];
	let room = 0;
	for (const file of files) {
		if (room <= 0) {
			batches.push([]);
			room = BATCH;
		}
		batches.at(-1).push(file);
		room -= file.size;
	}
	return batches;
}
/** Settles when the helper has ended, well or not. */
function startHelper(request, parts) {
	return new Promise((resolve) => {
		try {
			const file = import.meta.url.endsWith(".ts") ? "./scan-helper.ts" : "./scan-helper.js";
			const helper = new Worker(new URL(file, import.meta.url), { workerData: request });
			helper.on("message", ({ batch, part }) => parts[batch] = part);
			helper.once("error", () => resolve());
			helper.once("exit", () => resolve());
		} catch {
			resolve();
		}
	});
}

export { takeBatch as n, scanWithHelpers as t };