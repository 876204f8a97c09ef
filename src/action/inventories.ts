import type { Report } from "../domain/report.ts";
import { isOfPart } from "../render/coverage.ts";
import cyclonedx from "../render/formats/cyclonedx.ts";
import json from "../render/formats/json.ts";
import sarif from "../render/formats/sarif.ts";
import type { Renderer } from "../render/renderer.ts";
import { submitsDependencies } from "./dependencies.ts";
import type { ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";

/** A file that a step may leave: its input, which names its output too. */
export interface FileOutput {
  name: "report-file" | "sarif-file" | "bom-file";
  path: string;
  format: Renderer;
}

/** The files that are asked for. */
export function fileOutputsOf({ reportFile, sarifFile, bomFile }: Inputs): FileOutput[] {
  const all = [
    { name: "report-file", path: reportFile, format: json },
    { name: "sarif-file", path: sarifFile, format: sarif },
    { name: "bom-file", path: bomFile, format: cyclonedx },
  ] as const;
  return all.flatMap(({ path, ...file }) => (path === null ? [] : [{ ...file, path }]));
}

/** Whether something is asked for that has to be made of the whole tree, whatever the event compares. */
export function takesWholeTree(inputs: Inputs, event: ActionEvent): boolean {
  return (
    submitsDependencies(inputs, event) || fileOutputsOf(inputs).some(({ format }) => format.wholeTree !== undefined)
  );
}

/** Whether a file would be wrong: it would take what was not read for gone. */
export function isWrongOf(report: Report, { format }: Pick<FileOutput, "format">): boolean {
  return format.wholeTree === "required" && isOfPart(report);
}

/** What became of the inventories that are asked for where a part of the tree was read, and what helps; null where all is well. */
export function partialInventories(report: Report, inputs: Inputs, event: ActionEvent): string | null {
  if (!isOfPart(report) || !takesWholeTree(inputs, event)) return null;
  const outcomes = [
    ...fileOutputsOf(inputs).flatMap((file) =>
      isWrongOf(report, file)
        ? [`\`${file.name}\` is not written, because alerts in the files that were not read would count as fixed.`]
        : file.format.wholeTree === "wanted"
          ? [`\`${file.name}\` has only what was read, and says that it is incomplete.`]
          : [],
    ),
    ...(submitsDependencies(inputs, event)
      ? ["`dependency-submission` submits nothing, because the dependency graph would lose what was not read."]
      : []),
  ];
  const remedy =
    event.name === "pull_request_target"
      ? "A workflow on `push` or `pull_request` with actions/checkout reads the whole tree."
      : "With actions/checkout before this step the whole tree is read.";
  return [...outcomes, remedy].join(" ");
}
