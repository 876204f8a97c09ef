import type { Log, Location as SarifLocation, PhysicalLocation, ReportingDescriptor, Result, Suppression } from "sarif";
import { HOME } from "../../domain/home.ts";
import { localPathOf } from "../../domain/policy-address.ts";
import type { Location, RelatedPlace } from "../../domain/reference.ts";
import type { Finding, Report, RuleInfo } from "../../domain/report.ts";
import {
  codeFence,
  codeSpan,
  jsonText,
  LENGTHS,
  markdownProse,
  percentEncoded,
  sarifText,
  visible,
} from "../escape.ts";
import { evidenceText } from "../evidence.ts";
import { fingerprintsOf } from "../fingerprints.ts";
import { remedyOf } from "../remedy.ts";
import { defineRenderer, type RenderOptions } from "../renderer.ts";
import { SEVERITIES } from "../standing.ts";
import { patternOf, topicOf } from "../topics.ts";
import { capitalised, count } from "../words.ts";

/** What GitHub keeps of one run; the worst are kept here. */
const MOST_RESULTS = 5000;
/** What GitHub reads of one rule. */
const MOST_TAGS = 20;
const MOST_RELATED = 20;
const LEVELS = { error: "error", warning: "warning", note: "note" } as const;
/** GitHub sorts alerts by this number; these rules are about supply chains, not about vulnerabilities with a score. */
const PROBLEM_SEVERITY = { error: "error", warning: "warning", note: "recommendation" } as const;

export default defineRenderer({
  id: "sarif",
  title: "SARIF 2.1.0 for code scanning",
  mediaType: "application/sarif+json",
  // Code scanning closes the alerts that an upload lacks; on a pull request it shows them as fixed.
  wholeTree: "required",
  render: (report, options = {}) => `${jsonText(sarifOf(report, options))}\n`,
});

function sarifOf(report: Report, { sourceUrl }: RenderOptions): Log {
  const prints = fingerprintsOf(report);
  const rules = rulesOf(report);
  const all = report.findings.map((finding, index) => ({ finding, print: prints[index]! }));
  const weight = ({ finding }: { finding: Finding }): number =>
    SEVERITIES.indexOf(finding.severity) + (finding.state === "active" ? 0 : SEVERITIES.length);
  // Sorting is stable: within a weight the order of the report stays.
  const kept = all.length <= MOST_RESULTS ? all : all.toSorted((a, b) => weight(a) - weight(b)).slice(0, MOST_RESULTS);
  // The address of a file at a commit begins with that of its repository.
  const provenance = /^(https:\/\/[^/]+\/[\w.-]+\/[\w.-]+)\/blob\/([0-9a-f]{40,64})$/.exec(sourceUrl ?? "");
  return {
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            informationUri: HOME,
            rules: rules.map(descriptor),
          },
        },
        automationDetails: { id: "model-review/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: "The root of the reviewed repository." } } },
        invocations: [
          {
            executionSuccessful: report.mishaps.length === 0,
            toolExecutionNotifications: report.mishaps.map((mishap) => ({
              level: "error" as const,
              message: { text: sarifText(`${mishap.where}: ${mishap.message}`) },
            })),
          },
        ],
        ...(provenance === null
          ? {}
          : {
              versionControlProvenance: [
                { repositoryUri: provenance[1]!, revisionId: provenance[2]!, mappedTo: { uriBaseId: "SRCROOT" } },
              ],
            }),
        properties: {
          verdict: report.verdict,
          ...(kept.length < all.length ? { resultsLeftOut: all.length - kept.length } : {}),
        },
        results: kept.map(({ finding, print }) => result(report, finding, print, rules)),
      },
    ],
  };
}

/** The rules that ran, and any that a finding names all the same: an index must never point at nothing. */
function rulesOf(report: Report): RuleInfo[] {
  const known = new Map(report.rules.map((rule) => [rule.id, rule]));
  for (const { rule: id, severity } of report.findings) {
    if (known.has(id)) continue;
    const title = capitalised(patternOf(id));
    known.set(id, {
      id,
      title,
      severity,
      why: `${title}.`,
      fix: "See the message.",
      since: report.tool.version,
      standards: [],
    });
  }
  return [...known.values()];
}

function descriptor(rule: RuleInfo): ReportingDescriptor {
  const helpUri = `${HOME}/blob/main/docs/rules/${encodeURIComponent(rule.id)}.md`;
  return {
    id: rule.id,
    name: rule.id.split("-").map(capitalised).join(""),
    shortDescription: { text: sarifText(rule.title) },
    fullDescription: { text: sarifText(rule.why) },
    helpUri,
    help: {
      text: sarifText(`${rule.why}\n\nFix: ${rule.fix}`.replaceAll("\n", " "), LENGTHS.paste),
      markdown: `${markdownProse(rule.why)}\n\n**Fix:** ${markdownProse(rule.fix)}\n\n[All about this rule](${helpUri})`,
    },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      tags: [
        "supply-chain",
        "ai",
        topicOf(rule.id),
        ...rule.standards.map((item) => visible(item, LENGTHS.name)),
      ].slice(0, MOST_TAGS),
      precision: "high",
      "problem.severity": PROBLEM_SEVERITY[rule.severity],
    },
  };
}

function fixMarkdown(fix: string): string {
  const { said, paste } = remedyOf(fix);
  return `**Fix:** ${markdownProse(said)}${paste === null ? "" : `\n\n${codeFence(paste, "yaml")}`}`;
}

function result(report: Report, finding: Finding, print: string, rules: readonly RuleInfo[]): Result {
  const subject = finding.repo === null ? "" : `${finding.repo.id}: `;
  const fix = finding.fix === null ? "" : `\n\nFix: ${finding.fix}`;
  const evidence = finding.evidence.map((one) => evidenceText(one));
  const related = finding.related.slice(0, MOST_RELATED);
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
    level: LEVELS[finding.severity],
    message: {
      text: `${subject}${finding.message}${fix}`
        .split(/\r?\n/)
        .map((line) => sarifText(line))
        .join("\n"),
      markdown: [
        `${finding.repo === null ? "" : `${codeSpan(finding.repo.id)}: `}${markdownProse(finding.message)}`,
        ...(finding.fix === null ? [] : [fixMarkdown(finding.fix)]),
      ].join("\n\n"),
    },
    // Code scanning refuses a result without a place.
    locations: [{ physicalLocation: finding.location === null ? policyFile(report) : physical(finding.location) }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: { "modelReview/v1": print },
    ...(finding.state === "excepted" ? { suppressions: [suppression(finding)] } : {}),
    properties: {
      state: finding.state,
      ...(finding.repo === null ? {} : { repo: `${finding.repo.kind}:${finding.repo.id}` }),
      ...(evidence.length === 0
        ? {}
        : { evidence: `${count(evidence.length, "place")}: ${visible(evidence.join("; "), LENGTHS.message)}` }),
    },
  };
}

/** Where findings about the run are shown: the last layer of the policy that is a file of this repository. */
function policyFile(report: Report): PhysicalLocation {
  const own = report.run.policy.map(({ source }) => localPathOf(source)).filter((source) => source !== null);
  const path = own.at(-1) ?? ".github/model-policy.yml";
  return { artifactLocation: { uri: uriOf(path), uriBaseId: "SRCROOT" }, region: { startLine: 1 } };
}

function physical({ path, line, column, endLine, endColumn }: Location): PhysicalLocation {
  return {
    artifactLocation: { uri: uriOf(path), uriBaseId: "SRCROOT" },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

const ROLES: Readonly<Record<RelatedPlace["role"], string>> = {
  "loaded-here": "Loaded here.",
  "remote-code": "Remote code is switched on here.",
  "also-here": "Also here.",
  "declared-here": "Declared here.",
};

function relatedLocation({ path, line, role }: RelatedPlace, index: number): SarifLocation {
  return {
    id: index + 1,
    message: { text: ROLES[role] },
    physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: "SRCROOT" }, region: { startLine: line } },
  };
}

const uriOf = (path: string): string => path.split("/").map(percentEncoded).join("/");

function suppression({ exception }: Finding): Suppression {
  const owner = exception?.owner == null ? "" : `${exception.owner}: `;
  const until = exception?.until == null ? "" : ` (until ${exception.until})`;
  return {
    kind: "external",
    status: "accepted",
    justification: sarifText(`${owner}${exception?.reason ?? ""}${until}`),
  };
}
