import type { Report } from "../domain/report.ts";
import { keepCheckRun } from "../io/check-run.ts";
import type { Channel } from "../io/deliver.ts";
import { GitHubError, type CheckAnnotation, type CheckConclusion } from "../io/github.ts";
import { annotationsOf, STEP_BUDGET, type Annotation, type AnnotationBudget } from "../render/annotations.ts";
import { cut, logLine } from "../render/escape.ts";
import { bytesOf } from "../render/fit.ts";
import { headlineOf } from "../render/headline.ts";
import { pageOf } from "../render/page.ts";
import type { RenderOptions } from "../render/renderer.ts";
import { rowsOf } from "../render/rows.ts";
import type { ReviewOutcome, Telling } from "./run.ts";
import { tokenOf } from "./token.ts";

/** What GitHub takes: characters of a summary, counted here in bytes, which are never fewer; and of a title. */
const SUMMARY = 65_535;
const TITLE = 255;

const LEVELS = { error: "failure", warning: "warning", notice: "notice" } as const;
const EVERYTHING = { error: Infinity, warning: Infinity, notice: Infinity };

/**
 * A check run with every annotation, where a step shows only ten of a level. `auto` writes it where the step would leave some
 * out; a token that may not costs a line in the log.
 */
export function checkRunChannel(
  { report, exitCode }: Pick<ReviewOutcome, "report" | "exitCode">,
  options: RenderOptions,
  { inputs, event, world }: Telling,
  outputs: Record<string, string>,
): Channel[] {
  const { repository, pullRequest } = event;
  const commit = event.head ?? event.sha;
  if (inputs.checkRun === "never" || repository === null || commit === null) return [];
  const isAsked = inputs.checkRun === "always";
  const annotations = annotationsOf(report, EVERYTHING);
  const isShownByStep = annotationsOf(report, stepBudgetOf(exitCode)).length === annotations.length;
  // Runs for forks have a token that may only read.
  if (!isAsked && (isShownByStep || pullRequest?.isFork === true)) return [];
  const send = async (): Promise<string | null> => {
    const github = await world.openGitHub({ apiUrl: event.apiUrl, token: tokenOf(inputs), repository });
    const { url } = await keepCheckRun(github, {
      name: `Model review (${event.commentKey.split("/").slice(0, 2).join(" / ")}${inputs.leg === null ? "" : `, ${inputs.leg}`})`,
      commit,
      conclusion: conclusionOf(report, exitCode),
      title: titleOf(report),
      // Without the run's address: another run that says the same needs no check run of its own.
      summary: pageOf(report, { ...options, runUrl: null }, SUMMARY, bytesOf),
      annotations: annotations.flatMap(checkAnnotationOf),
    });
    outputs["check-run-url"] = url;
    return null;
  };
  const orTell = async (): Promise<string | null> => {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      world.commands.info(logLine(`There is no check run with all annotations. ${error.message}`));
      return null;
    }
  };
  return [{ name: "The check run", writesToRepository: true, send: isAsked ? send : orTell }];
}

/** What a step can show: its failure is an error too. */
export function stepBudgetOf(exitCode: ReviewOutcome["exitCode"]): AnnotationBudget {
  return { ...STEP_BUDGET, error: STEP_BUDGET.error - (exitCode === 0 ? 0 : 1) };
}

function conclusionOf({ verdict }: Report, exitCode: ReviewOutcome["exitCode"]): CheckConclusion {
  if (exitCode !== 0) return "failure";
  return verdict === "inconclusive" ? "neutral" : "success";
}

function titleOf(report: Report): string {
  const { word, detail } = headlineOf(report, rowsOf(report));
  return cut(logLine(`Model review ${word}${detail === "" ? "" : `: ${detail}`}`.replaceAll("`", "")), TITLE);
}

/** What is about the run has no line: it stands in the summary. */
function checkAnnotationOf({ level, title, message, place }: Annotation): CheckAnnotation[] {
  if (place === null) return [];
  const { path, line, endLine, columns } = place;
  return [
    {
      path,
      start_line: line,
      end_line: endLine,
      ...(columns === null ? {} : { start_column: columns.start, end_column: columns.end }),
      annotation_level: LEVELS[level],
      title: cut(title, TITLE),
      message,
    },
  ];
}
