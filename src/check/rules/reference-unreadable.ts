import { quoted } from "../../domain/quoted.ts";
import { defineRule } from "../rule.ts";
import type { BlindSpotReason } from "../../domain/reference.ts";

const REASONS: Readonly<Record<BlindSpotReason, string>> = {
  "dynamic-id": "loads something whose name is only known when it runs",
  template: "loads something whose name is put together when it runs",
  "implicit-default": "leaves the choice of the model to the library",
  "unreadable-file": "could not be read in its format",
};

export default defineRule({
  id: "reference-unreadable",
  title: "Load whose target cannot be read",
  severity: "note",
  since: "0.1.0",
  // Most loads in libraries and servers take their name from a caller: they are listed in the report in any case.
  off: true,
  why: "What is loaded here was not reviewed, because the name is not in the file.",
  fix: "Give the name as a constant or default, or describe the place in `scan.keys` or `scan.calls`.",
  example: {
    says: "This loads something whose name is only known when it runs: `from_pretrained(args.model)`.",
    silent: ["unless asked"],
  },
  standards: ["G7 SBOM for AI: Models"],
  on: "run",
  *check({ blindSpots }) {
    for (const { path, line, reason, text } of blindSpots) {
      yield {
        message: `This ${REASONS[reason]}: ${quoted(text, 100)}.`,
        subject: text,
        location: { path, line, column: 1, endLine: line, endColumn: 1, cell: null },
      };
    }
  },
});
