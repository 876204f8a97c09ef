import type { Detector } from "../../src/scan/detector.ts";
import * as plugins from "../../src/plugins.ts";
import { createScanner, SCAN_DEFAULTS, type ScanOptions } from "../../src/scan/scan.ts";
import type { ScanResult } from "../../src/domain/reference.ts";
import { describeReference, folderOf } from "./workspace.ts";

/** Runs one detector, or all of them, over one file with the real readers and the real catalogue. */
export function scanFile(
  file: string,
  code: string,
  detector: Detector | null = null,
  options: Partial<ScanOptions> = {},
): ScanResult {
  const detectors = detector === null ? plugins.detectors : [detector];
  return createScanner({ ...plugins, detectors }, { ...SCAN_DEFAULTS, ...options }).scan(folderOf({ [file]: code }));
}

/** What is found, one line each: `3 use model org/name@rev`, the kind only where it is no model, the usage only where it is no use. */
export function findings(file: string, code: string, detector: Detector | null = null): string[] {
  return scanFile(file, code, detector).references.map((reference) => {
    const usage = reference.usage === "use" ? "" : `${reference.usage} `;
    return `${reference.line} ${usage}${describeReference(reference)}`;
  });
}

/** Blind spots as `line reason`. */
export function blindSpots(file: string, code: string, detector: Detector | null = null): string[] {
  return scanFile(file, code, detector).blindSpots.map(({ line, reason }) => `${line} ${reason}`);
}
