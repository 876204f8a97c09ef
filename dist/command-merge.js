import { n as readReport, r as firstProblem, t as ReportError } from "./read-report.js";
import { T as PUBLIC_HUB, n as UsageError } from "./domain.js";
import { o as readRepositoryList, s as mergeReports } from "./fleet.js";
import { c as FLEET_FILE, u as readOutcome } from "./io.js";
import { U as logLine, a as fleetCycloneDx, i as fleetHtml, n as fleetText, r as fleetJson } from "./render.js";
import { g as writeText } from "./world.js";
import { t as Options } from "./command-command.js";
import { r as serverOf } from "./command-sources.js";
import { lstatSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

// docs/fleet-v1.schema.json
var fleet_v1_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "urn:model-review:fleet-v1",
	title: "model-review merged report, version 1",
	description: "The reviews of many repositories in one value, as `model-review fleet merge --json` writes it. Every list is sorted; the same reports give the same bytes. Fields may be added within version 1; none goes away or changes its meaning.",
	type: "object",
	additionalProperties: false,
	required: [
		"version",
		"tool",
		"hubs",
		"totals",
		"repositories",
		"repos",
		"rules",
		"trend",
		"problems"
	],
	properties: {
		"version": {
			"description": "Version of this format.",
			"const": 1
		},
		"tool": {
			"description": "What wrote it.",
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "version"],
			"properties": {
				"name": { "const": "model-review" },
				"version": {
					"description": "Its version.",
					"type": "string"
				}
			}
		},
		"hubs": {
			"description": "Addresses of the Hubs that the reports were made with.",
			"type": "array",
			"items": { "type": "string" }
		},
		"totals": { "$ref": "#/$defs/totals" },
		"repositories": {
			"description": "Reviewed repositories: those that fail first.",
			"type": "array",
			"items": { "$ref": "#/$defs/member" }
		},
		"repos": {
			"description": "Hub repositories: worst first, of these what most depends on.",
			"type": "array",
			"items": { "$ref": "#/$defs/repo" }
		},
		"rules": {
			"description": "Rules that found something, those of most repositories first.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"title",
					"severity",
					"findings",
					"repositories"
				],
				"properties": {
					"id": {
						"description": "Id.",
						"type": "string"
					},
					"title": {
						"description": "In words.",
						"type": "string"
					},
					"severity": {
						"description": "The worst over all.",
						"enum": [
							"error",
							"warning",
							"note"
						]
					},
					"findings": {
						"description": "Findings.",
						"type": "integer",
						"minimum": 0
					},
					"repositories": {
						"description": "Repositories with one.",
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"trend": {
			"description": "Null where there was nothing to compare with.",
			"oneOf": [{ "type": "null" }, { "$ref": "#/$defs/trend" }]
		},
		"problems": {
			"description": "Files that are no reports, and reports that were left out.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["source", "message"],
				"properties": {
					"source": {
						"description": "Which file.",
						"type": "string"
					},
					"message": {
						"description": "Why.",
						"type": "string"
					}
				}
			}
		}
	},
	$defs: {
		"tally": {
			"description": "Numbers by severity.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"error",
				"warning",
				"note"
			],
			"properties": {
				"error": {
					"description": "Errors.",
					"type": "integer",
					"minimum": 0
				},
				"warning": {
					"description": "Warnings.",
					"type": "integer",
					"minimum": 0
				},
				"note": {
					"description": "Notes.",
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"totals": {
			"description": "Numbers over all.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"repositories",
				"repos",
				"places",
				"verdicts",
				"standings",
				"findings"
			],
			"properties": {
				"repositories": {
					"description": "Reviewed repositories, also those without a report.",
					"type": "integer",
					"minimum": 0
				},
				"repos": {
					"description": "Hub repositories that they use.",
					"type": "integer",
					"minimum": 0
				},
				"places": {
					"description": "Places that use them.",
					"type": "integer",
					"minimum": 0
				},
				"verdicts": {
					"description": "Repositories by verdict.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"fail",
						"missing",
						"inconclusive",
						"pass"
					],
					"properties": {
						"fail": {
							"description": "The policy says no.",
							"type": "integer",
							"minimum": 0
						},
						"missing": {
							"description": "Planned, without a report.",
							"type": "integer",
							"minimum": 0
						},
						"inconclusive": {
							"description": "Could not be decided.",
							"type": "integer",
							"minimum": 0
						},
						"pass": {
							"description": "Nothing fails.",
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"standings": {
					"description": "Hub repositories by how they stand.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"error",
						"warning",
						"unchecked",
						"note",
						"clear"
					],
					"properties": {
						"error": {
							"description": "With an error.",
							"type": "integer",
							"minimum": 0
						},
						"warning": {
							"description": "With a warning, without an error.",
							"type": "integer",
							"minimum": 0
						},
						"unchecked": {
							"description": "Something that was asked has no answer.",
							"type": "integer",
							"minimum": 0
						},
						"note": {
							"description": "With notes only.",
							"type": "integer",
							"minimum": 0
						},
						"clear": {
							"description": "Nothing counts against it.",
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"findings": { "$ref": "#/$defs/tally" }
			}
		},
		"repoId": {
			"description": "A repository of the Hub.",
			"type": "object",
			"additionalProperties": false,
			"required": ["kind", "id"],
			"properties": {
				"kind": { "enum": [
					"model",
					"dataset",
					"space"
				] },
				"id": {
					"description": "Its id.",
					"type": "string"
				}
			}
		},
		"member": {
			"description": "A reviewed repository.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"repository",
				"head",
				"verdict",
				"reason",
				"enforcement",
				"policyImplicit",
				"findings",
				"excepted",
				"repos",
				"places",
				"blindSpots"
			],
			"properties": {
				"repository": {
					"description": "`owner/name`, or the path of a checkout.",
					"type": "string"
				},
				"head": {
					"description": "Commit that was reviewed.",
					"type": ["string", "null"]
				},
				"verdict": {
					"description": "`missing`: it was planned and there is no report of it.",
					"enum": [
						"pass",
						"fail",
						"inconclusive",
						"missing"
					]
				},
				"reason": {
					"description": "Why the verdict is what it is, one sentence.",
					"type": "string"
				},
				"enforcement": {
					"description": "How its policy is enforced; null without a report.",
					"enum": [
						"observe",
						"warn",
						"enforce",
						null
					]
				},
				"policyImplicit": {
					"description": "It has no policy file.",
					"type": "boolean"
				},
				"findings": { "$ref": "#/$defs/tally" },
				"excepted": {
					"description": "Findings that an exception covers.",
					"type": "integer",
					"minimum": 0
				},
				"repos": {
					"description": "Hub repositories that it uses.",
					"type": "integer",
					"minimum": 0
				},
				"places": {
					"description": "Places where it does.",
					"type": "integer",
					"minimum": 0
				},
				"blindSpots": {
					"description": "Places that load something under a name that could not be read.",
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"use": {
			"description": "Use in one reviewed repository, at one commit.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"repository",
				"standing",
				"commit",
				"places",
				"at"
			],
			"properties": {
				"repository": {
					"description": "Which one.",
					"type": "string"
				},
				"standing": {
					"description": "How it stands by that repository's policy.",
					"enum": [
						"error",
						"warning",
						"unchecked",
						"note",
						"clear"
					]
				},
				"commit": {
					"description": "Commit that is used.",
					"type": ["string", "null"]
				},
				"places": {
					"description": "All places.",
					"type": "integer",
					"minimum": 0
				},
				"at": {
					"description": "The first places, ten at most.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["path", "line"],
						"properties": {
							"path": {
								"description": "Path in the repository.",
								"type": "string"
							},
							"line": {
								"description": "1-based.",
								"type": "integer",
								"minimum": 1
							}
						}
					}
				}
			}
		},
		"repo": {
			"description": "A repository of the Hub with everything that depends on it.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"id",
				"standing",
				"status",
				"commits",
				"license",
				"card",
				"gated",
				"disabled",
				"weights",
				"remoteCode",
				"bases",
				"repositories",
				"places",
				"pinned",
				"findings",
				"excepted",
				"uses"
			],
			"properties": {
				"kind": { "enum": [
					"model",
					"dataset",
					"space"
				] },
				"id": {
					"description": "Its present id.",
					"type": "string"
				},
				"standing": {
					"description": "The worst over all that use it.",
					"enum": [
						"error",
						"warning",
						"unchecked",
						"note",
						"clear"
					]
				},
				"status": {
					"description": "`found` where any review found it.",
					"enum": [
						"found",
						"not-visible",
						"unavailable"
					]
				},
				"commits": {
					"description": "Commits that are used, sorted.",
					"type": "array",
					"items": { "type": "string" }
				},
				"license": {
					"description": "Null where no report could tell.",
					"oneOf": [{ "type": "null" }, {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"declared",
							"state",
							"expression",
							"name",
							"outcomes"
						],
						"properties": {
							"declared": {
								"description": "As the card says it.",
								"type": ["string", "null"]
							},
							"state": {
								"description": "As in the report.",
								"enum": [
									"spdx",
									"known",
									"family",
									"other-named",
									"other",
									"unknown",
									"absent",
									"unrecognised"
								]
							},
							"expression": {
								"description": "SPDX expression.",
								"type": ["string", "null"]
							},
							"name": {
								"description": "Name of a license called other.",
								"type": ["string", "null"]
							},
							"outcomes": {
								"description": "How many repositories' policies say what.",
								"type": "object",
								"additionalProperties": false,
								"required": [
									"allow",
									"deny",
									"unknown"
								],
								"properties": {
									"allow": {
										"description": "Allowed.",
										"type": "integer",
										"minimum": 0
									},
									"deny": {
										"description": "Refused.",
										"type": "integer",
										"minimum": 0
									},
									"unknown": {
										"description": "Undecided.",
										"type": "integer",
										"minimum": 0
									}
								}
							}
						}
					}]
				},
				"card": {
					"description": "Its card; null where not asked.",
					"enum": [
						"present",
						"missing",
						"template-only",
						"unknown",
						null
					]
				},
				"gated": {
					"description": "Access must be asked for; null where not known.",
					"type": ["boolean", "null"]
				},
				"disabled": {
					"description": "Switched off by the Hub; null where not known.",
					"type": ["boolean", "null"]
				},
				"weights": {
					"description": "Formats of its weights, sorted.",
					"type": "array",
					"items": { "type": "string" }
				},
				"remoteCode": {
					"description": "It brings code of its own.",
					"type": "boolean"
				},
				"bases": {
					"description": "What it was made from, directly.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"kind",
							"id",
							"relation"
						],
						"properties": {
							"kind": { "enum": ["model", "dataset"] },
							"id": {
								"description": "Its id.",
								"type": "string"
							},
							"relation": {
								"description": "How.",
								"enum": [
									"finetune",
									"adapter",
									"quantized",
									"merge",
									"trained-on",
									"unknown"
								]
							}
						}
					}
				},
				"repositories": {
					"description": "Reviewed repositories that depend on it.",
					"type": "integer",
					"minimum": 0
				},
				"places": {
					"description": "Places that do.",
					"type": "integer",
					"minimum": 0
				},
				"pinned": {
					"description": "Places among them that ask for a commit.",
					"type": "integer",
					"minimum": 0
				},
				"findings": {
					"description": "What counts against it, worst first.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"rule",
							"severity",
							"repositories",
							"message",
							"fix"
						],
						"properties": {
							"rule": {
								"description": "Id of the rule.",
								"type": "string"
							},
							"severity": {
								"description": "The worst over all.",
								"enum": [
									"error",
									"warning",
									"note"
								]
							},
							"repositories": {
								"description": "How many repositories it was found for.",
								"type": "integer",
								"minimum": 0
							},
							"message": {
								"description": "The sentence of the first of them.",
								"type": "string"
							},
							"fix": {
								"description": "What to do.",
								"type": ["string", "null"]
							}
						}
					}
				},
				"excepted": {
					"description": "Findings that exceptions cover.",
					"type": "integer",
					"minimum": 0
				},
				"uses": {
					"description": "Where, worst first.",
					"type": "array",
					"items": { "$ref": "#/$defs/use" }
				}
			}
		},
		"trend": {
			"description": "What changed since an earlier merge. What either could not tell is neither better nor worse nor gone.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"repos",
				"repositories",
				"before"
			],
			"properties": {
				"repos": {
					"description": "Of the Hub.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"new",
						"gone",
						"better",
						"worse"
					],
					"properties": {
						"new": {
							"description": "Used now and not before.",
							"type": "array",
							"items": { "$ref": "#/$defs/repoId" }
						},
						"gone": {
							"description": "Used before and not now.",
							"type": "array",
							"items": { "$ref": "#/$defs/repoId" }
						},
						"better": {
							"description": "Stand better.",
							"type": "array",
							"items": { "$ref": "#/$defs/repoMove" }
						},
						"worse": {
							"description": "Stand worse.",
							"type": "array",
							"items": { "$ref": "#/$defs/repoMove" }
						}
					}
				},
				"repositories": {
					"description": "Reviewed.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"new",
						"gone",
						"better",
						"worse"
					],
					"properties": {
						"new": {
							"description": "With a first report.",
							"type": "array",
							"items": { "type": "string" }
						},
						"gone": {
							"description": "No longer among them.",
							"type": "array",
							"items": { "type": "string" }
						},
						"better": {
							"description": "With a better verdict.",
							"type": "array",
							"items": { "$ref": "#/$defs/memberMove" }
						},
						"worse": {
							"description": "With a worse verdict.",
							"type": "array",
							"items": { "$ref": "#/$defs/memberMove" }
						}
					}
				},
				"before": { "$ref": "#/$defs/totals" }
			}
		},
		"repoMove": {
			"description": "What moved, and how.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"id",
				"from",
				"to"
			],
			"properties": {
				"kind": { "enum": [
					"model",
					"dataset",
					"space"
				] },
				"id": {
					"description": "Its id.",
					"type": "string"
				},
				"from": { "enum": [
					"error",
					"warning",
					"unchecked",
					"note",
					"clear"
				] },
				"to": { "enum": [
					"error",
					"warning",
					"unchecked",
					"note",
					"clear"
				] }
			}
		},
		"memberMove": {
			"description": "What moved, and how.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"repository",
				"from",
				"to"
			],
			"properties": {
				"repository": {
					"description": "Which one.",
					"type": "string"
				},
				"from": { "enum": [
					"pass",
					"fail",
					"inconclusive"
				] },
				"to": { "enum": [
					"pass",
					"fail",
					"inconclusive"
				] }
			}
		}
	}
};

// src/commands/fleet/merge.ts
/** Bytes of one report, four to a character at most; the reader bounds the characters. */
const LARGEST_REPORT = 8e7;
const LARGEST_PREVIOUS = 5e8;
/** Folders below one that is named. */
const DEEPEST = 8;
/** Joins reports, one at a time, into one page, one JSON and one bill of materials. */
async function run(invocation) {
	const { stdout, stderr, environment, version } = invocation;
	const options = new Options(invocation.args, {
		plan: { type: "string" },
		previous: { type: "string" },
		json: { type: "string" },
		html: { type: "string" },
		cyclonedx: { type: "string" },
		"hub-url": { type: "string" },
		gate: {
			type: "boolean",
			default: false
		}
	});
	if (options.positionals.length === 0) throw new UsageError("say which reports: files, or folders that hold them");
	const plan = options.text("plan");
	const expected = plan === null ? [] : readRepositoryList(textAt(plan, LARGEST_PREVIOUS, "--plan"), plan);
	const previous = previousAt(options.text("previous"), stderr);
	const merge = mergeReports(version);
	for (const found of reportsAt(options.positionals)) take(merge, found);
	const fleet = merge.conclude(expected.map(({ repository }) => repository), previous);
	if (fleet.totals.repositories === 0 && fleet.problems.length === 0) throw new UsageError("there is no report to merge");
	const hubUrl = options.text("hub-url") ?? environment["HF_ENDPOINT"] ?? "https://huggingface.co";
	const serverUrl = environment["GITHUB_SERVER_URL"] ? serverOf(invocation) : null;
	const outputs = [
		["json", () => fleetJson(fleet)],
		["html", () => fleetHtml(fleet, {
			hubUrl,
			serverUrl
		})],
		["cyclonedx", () => fleetCycloneDx(fleet)]
	];
	for (const [name, render] of outputs) {
		const path = options.text(name);
		if (path !== null) writeText(path, render());
	}
	stdout.write(fleetText(fleet));
	for (const { source, message } of fleet.problems) stderr.write(`${logLine(`${source}: ${message}`)}\n`);
	if (fleet.problems.length > 0 || fleet.totals.verdicts.missing > 0) return 2;
	return options.flag("gate") && fleet.totals.verdicts.fail > 0 ? 1 : 0;
}
function take(merge, { source, path, holds }) {
	if (holds === "outcome") {
		const outcome = readOutcome(path);
		if (outcome?.status === "broken") merge.miss(outcome.repository, outcome.problem ?? "it could not be read");
		return;
	}
	try {
		if (statSync(path).size > LARGEST_REPORT) throw new ReportError("The report is too large.");
		merge.add(readReport(readFileSync(path, "utf8")), source);
	} catch (error) {
		merge.refuse(source, error instanceof ReportError ? error.message : "The file cannot be read.");
	}
}
/** Reports by name, files of a folder by their path in it. Of a folder that `fleet run` wrote, what it says of its repositories too. */
function* reportsAt(places) {
	for (const place of [...places].sort()) {
		const stats = statSync(place, { throwIfNoEntry: false });
		if (stats === void 0) throw new UsageError(`${place} is not there`);
		if (stats.isDirectory()) yield* filesIn(place, place, 0);
		else yield {
			source: place,
			path: place,
			holds: "report"
		};
	}
}
/** No link is followed. */
function* filesIn(root, folder, depth) {
	const names = readdirSync(folder).sort();
	const isFleet = names.includes(FLEET_FILE);
	for (const name of names) {
		const path = join(folder, name);
		const stats = lstatSync(path);
		if (isFleet && !(name in FLEET_FOLDERS)) continue;
		if (stats.isDirectory()) {
			if (depth < DEEPEST && !isFleet) yield* filesIn(root, path, depth + 1);
			if (isFleet) for (const found of filesIn(root, path, DEEPEST)) yield {
				...found,
				holds: FLEET_FOLDERS[name]
			};
		} else if (stats.isFile() && name.endsWith(".json")) yield {
			source: relative(root, path).split(sep).join("/"),
			path,
			holds: "report"
		};
	}
}
const FLEET_FOLDERS = {
	reports: "report",
	outcomes: "outcome"
};
/** The first merge has none before it: a file that is not there is told, and there is no trend. */
function previousAt(path, stderr) {
	if (path === null) return null;
	if (statSync(path, { throwIfNoEntry: false }) === void 0) {
		stderr.write(`--previous: ${path} is not there, so there is no trend\n`);
		return null;
	}
	const text = textAt(path, LARGEST_PREVIOUS, "--previous");
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new UsageError(`--previous: ${path} is not JSON`);
	}
	const problem = firstProblem(fleet_v1_schema_default, value);
	if (problem !== null) throw new UsageError(`--previous: ${path} is not a merged report of version 1. ${problem}`);
	return value;
}
function textAt(path, most, option) {
	try {
		if (statSync(path).size > most) throw new UsageError(`${option}: ${path} is too large`);
		return readFileSync(path, "utf8");
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`${option}: ${path} cannot be read`);
	}
}

export { run };