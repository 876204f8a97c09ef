import { ot as exitCodeOf, r as findingKey } from "./check.js";
import { a as keepComment, c as GitHubError, d as SnapshotError, f as PUBLIC_HUB, i as GitError, l as openGitHub, m as openCommands, n as openWorkspace, o as deliver, p as HubUrlError, r as Git, s as writeInside, u as openHub } from "./io.js";
import { c as formatRemoteAddress, l as localPathOf } from "./policy.js";
import { a as openPolicy, c as VERSION, f as plugins_exports, i as openBase, l as review, n as cacheFolder, o as policyReaderOf, t as DEFAULT_POLICY } from "./review.js";
import { n as PolicyError } from "./domain.js";
import { a as summary_default, c as json_default, d as activeFindings, f as concernsModels, h as logLine, i as text_default, m as LENGTHS, n as STEP_BUDGET, o as sarif_default, p as tallyOf, r as annotationsOf, s as markdown_default, u as cyclonedx_default } from "./render.js";
import { readFileSync } from "node:fs";

// src/action/proposal.ts
/**
* What the same review finds by the policy as the change proposes it. `paths`: the policy files that it edits. `open` throws
* `PolicyError`; `judge` reviews the same trees, and asks the Hub nothing that it was asked before.
*/
async function proposalOf(report, paths, open, judge) {
	const nothing = {
		paths: [...paths],
		problems: [],
		enforcement: null,
		appear: [],
		vanish: []
	};
	let policy;
	try {
		policy = await open();
	} catch (error) {
		if (!(error instanceof PolicyError)) throw error;
		return {
			...nothing,
			problems: [...error.problems]
		};
	}
	const proposed = await judge(policy);
	const enforcement = policy.enforcement === report.enforcement ? null : {
		inForce: report.enforcement,
		proposed: policy.enforcement
	};
	return {
		...nothing,
		enforcement,
		appear: missingFrom(report, proposed),
		vanish: missingFrom(proposed, report)
	};
}
/**
* Findings of the other report that this one has not, those that were there before included: a policy is proposed for everything
* in the tree, not only for what this change touches.
*/
function missingFrom(report, other) {
	const isOpen = (finding) => finding.state !== "excepted";
	const known = new Set(report.findings.filter(isOpen).map(findingKey));
	return other.findings.filter((finding) => isOpen(finding) && !known.has(findingKey(finding)));
}

// src/action/event.ts
/** The event cannot be reviewed; says why and what to do. */
var EventError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "EventError";
	}
};
/** Reads the runner's variables and the event's payload. Throws `EventError`. */
function readEvent(environment, readText) {
	const variable = (name) => environment[name]?.trim() || null;
	const name = variable("GITHUB_EVENT_NAME") ?? "workflow_dispatch";
	if (name === "pull_request_target") throw new EventError("pull_request_target runs with secrets and write access next to files that anybody can change, so model-review does not read them. Use pull_request; for comments on pull requests from forks add a workflow on workflow_run with mode: publish.");
	const path = variable("GITHUB_EVENT_PATH");
	const payload = payloadOf(path === null ? null : readText(path));
	const serverUrl = variable("GITHUB_SERVER_URL") ?? "https://github.com";
	const repository = repositoryOf(variable("GITHUB_REPOSITORY"));
	const run = Number(variable("GITHUB_RUN_ID") ?? 0) || 0;
	const attempt = Number(variable("GITHUB_RUN_ATTEMPT") ?? 1) || 1;
	const pull = at$1(payload, "pull_request");
	const number = at$1(pull, "number");
	const isPull = name === "pull_request" || name === "pull_request_review";
	return {
		name,
		repository,
		serverUrl,
		apiUrl: variable("GITHUB_API_URL") ?? "https://api.github.com",
		runUrl: repository === null || run === 0 ? null : `${serverUrl}/${repository}/actions/runs/${run}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
		run,
		attempt,
		commentKey: [
			"GITHUB_WORKFLOW",
			"GITHUB_JOB",
			"GITHUB_ACTION"
		].map((part) => variable(part) ?? "").join("/"),
		sha: commitOf(variable("GITHUB_SHA")),
		...commitsOf$1(name, payload),
		pullRequest: isPull && Number.isSafeInteger(number) && number > 0 ? {
			number,
			isFork: isFork(pull, repository)
		} : null,
		triggeredBy: name === "workflow_run" ? triggerOf(at$1(payload, "workflow_run")) : null
	};
}
function commitsOf$1(name, payload) {
	switch (name) {
		case "pull_request":
		case "pull_request_review": return {
			base: commitOf(at$1(payload, "pull_request", "base", "sha")),
			head: commitOf(at$1(payload, "pull_request", "head", "sha"))
		};
		case "merge_group": return {
			base: commitOf(at$1(payload, "merge_group", "base_sha")),
			head: commitOf(at$1(payload, "merge_group", "head_sha"))
		};
		case "push": return {
			base: commitOf(at$1(payload, "before")),
			head: commitOf(at$1(payload, "after"))
		};
		default: return {
			base: null,
			head: null
		};
	}
}
/** A branch that comes from elsewhere, or by Dependabot, runs with a token that may only read. */
function isFork(pull, repository) {
	const from = at$1(pull, "head", "repo", "full_name");
	return typeof from !== "string" || from !== repository || at$1(pull, "user", "login") === "dependabot[bot]";
}
function triggerOf(run) {
	const [id, attempt, workflow, event, branch] = [
		"id",
		"run_attempt",
		"name",
		"event",
		"head_branch"
	].map((key) => at$1(run, key));
	const owner = at$1(run, "head_repository", "owner", "login");
	const head = commitOf(at$1(run, "head_sha"));
	if (!Number.isSafeInteger(id) || head === null) return null;
	const isNamed = typeof owner === "string" && /^[A-Za-z0-9-]{1,39}$/.test(owner) && typeof branch === "string" && branch.length <= 255;
	return {
		workflow: typeof workflow === "string" ? workflow : "",
		run: id,
		attempt: Number.isSafeInteger(attempt) ? attempt : 1,
		head,
		event: typeof event === "string" ? event : "",
		branch: isNamed ? `${owner}:${branch}` : null
	};
}
function payloadOf(text) {
	if (text === null) return null;
	try {
		return JSON.parse(text);
	} catch {
		throw new EventError("The file that GITHUB_EVENT_PATH names is not JSON.");
	}
}
function at$1(value, ...keys) {
	return keys.reduce((node, key) => typeof node === "object" && node !== null && Object.hasOwn(node, key) ? node[key] : void 0, value);
}
/** A commit id that stands for something: a new branch has one of zeros. */
function commitOf(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : null;
}
function repositoryOf(value) {
	return value !== null && /^[A-Za-z0-9-]{1,39}\/[\w.-]{1,100}$/.test(value) ? value : null;
}

// docs/report-v1.schema.json
var report_v1_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "urn:model-review:report-v1",
	title: "model-review report, version 1",
	description: "What model-review found in one tree, what the Hub says of it and what the policy says of that. Every list is sorted; the same input gives the same bytes. Fields may be added within version 1; none goes away or changes its meaning.",
	type: "object",
	additionalProperties: false,
	required: [
		"version",
		"tool",
		"run",
		"verdict",
		"reason",
		"references",
		"blindSpots",
		"repos",
		"findings",
		"proposal",
		"rules",
		"mishaps"
	],
	properties: {
		"version": {
			"description": "Version of this format.",
			"const": 1
		},
		"tool": {
			"description": "What wrote the report.",
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "version"],
			"properties": {
				"name": {
					"description": "The tool that wrote the report.",
					"const": "model-review"
				},
				"version": {
					"description": "Its version.",
					"type": "string"
				}
			}
		},
		"run": {
			"description": "What ran, on what.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"repository",
				"event",
				"base",
				"head",
				"hub",
				"policy",
				"policyImplicit",
				"enforcement",
				"scanned",
				"requests"
			],
			"properties": {
				"repository": {
					"description": "`owner/name` of the reviewed repository; null outside of a hosted one.",
					"type": ["string", "null"]
				},
				"event": {
					"description": "Event that started the run, such as `pull_request`; null on a command line.",
					"type": ["string", "null"]
				},
				"base": {
					"description": "Commit that the tree was compared with; null where there was none.",
					"type": ["string", "null"]
				},
				"head": {
					"description": "Commit of the reviewed tree; null where it is not known.",
					"type": ["string", "null"]
				},
				"hub": {
					"description": "Base URL of the Hub that was asked.",
					"type": "string"
				},
				"policy": {
					"description": "Layers of the effective policy, in the order in which they apply.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"source",
							"ref",
							"sha256"
						],
						"properties": {
							"source": {
								"description": "Path, `owner/repo/path@ref` or `preset:name`.",
								"type": "string"
							},
							"ref": {
								"description": "Revision from which it was read; null for the working tree and for presets.",
								"type": ["string", "null"]
							},
							"sha256": {
								"description": "SHA-256 of its text, in hexadecimal digits.",
								"type": "string"
							}
						}
					}
				},
				"policyImplicit": {
					"description": "True where no policy file was found and the recommended preset applied.",
					"type": "boolean"
				},
				"enforcement": {
					"description": "`observe` and `warn` never fail; `enforce` does.",
					"enum": [
						"observe",
						"warn",
						"enforce"
					]
				},
				"scanned": {
					"description": "What was looked at.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"files",
						"bytes",
						"skipped"
					],
					"properties": {
						"files": {
							"description": "Number of files read.",
							"type": "integer",
							"minimum": 0
						},
						"bytes": {
							"description": "Their size together.",
							"type": "integer",
							"minimum": 0
						},
						"skipped": {
							"description": "Files that were not read.",
							"type": "array",
							"items": {
								"type": "object",
								"additionalProperties": false,
								"required": ["path", "reason"],
								"properties": {
									"path": {
										"description": "Path in the reviewed tree, relative to its root, with `/`.",
										"type": "string"
									},
									"reason": {
										"description": "Why the file was not read.",
										"enum": [
											"too-large",
											"binary",
											"unreadable",
											"symlink",
											"submodule",
											"line-too-long",
											"too-many-files"
										]
									}
								}
							}
						}
					}
				},
				"requests": {
					"description": "What the run cost the Hub.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"api",
						"files",
						"cached"
					],
					"properties": {
						"api": {
							"description": "Requests to the Hub's API.",
							"type": "integer",
							"minimum": 0
						},
						"files": {
							"description": "Requests for files.",
							"type": "integer",
							"minimum": 0
						},
						"cached": {
							"description": "Answers taken from the cache.",
							"type": "integer",
							"minimum": 0
						}
					}
				}
			}
		},
		"verdict": {
			"description": "`inconclusive`: something that the verdict needs could not be checked.",
			"enum": [
				"pass",
				"fail",
				"inconclusive"
			]
		},
		"reason": {
			"description": "Why the verdict is what it is, one sentence.",
			"type": "string"
		},
		"references": {
			"description": "Every place that names a Hub repository.",
			"type": "array",
			"items": { "$ref": "#/$defs/reference" }
		},
		"blindSpots": {
			"description": "Places that load something from the Hub whose id could not be read.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"reason",
					"path",
					"line",
					"detector",
					"text"
				],
				"properties": {
					"reason": {
						"description": "Why the id could not be read.",
						"enum": [
							"dynamic-id",
							"template",
							"implicit-default",
							"unreadable-file"
						]
					},
					"path": {
						"description": "Path in the reviewed tree, relative to its root, with `/`.",
						"type": "string"
					},
					"line": {
						"description": "1-based; in a notebook the line of the raw file.",
						"type": "integer",
						"minimum": 1
					},
					"detector": {
						"description": "Id of the detector that saw it.",
						"type": "string"
					},
					"text": {
						"description": "The expression, cut to a bounded length.",
						"type": "string"
					}
				}
			}
		},
		"repos": {
			"description": "The repositories that the references ask for, as the Hub describes them: one per kind, id and commit.",
			"type": "array",
			"items": { "$ref": "#/$defs/repo" }
		},
		"findings": {
			"description": "What the rules found: worst first, then what most places depend on.",
			"type": "array",
			"items": { "$ref": "#/$defs/finding" }
		},
		"rules": {
			"description": "Every rule that ran, also those that found nothing.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"title",
					"severity"
				],
				"properties": {
					"id": {
						"description": "Id of the rule: public, never changes its meaning.",
						"type": "string"
					},
					"title": {
						"description": "What it finds.",
						"type": "string"
					},
					"severity": { "$ref": "#/$defs/severity" }
				}
			}
		},
		"mishaps": {
			"description": "Parts of the tool that failed without stopping the run.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["where", "message"],
				"properties": {
					"where": {
						"description": "Plug-in or stage that failed.",
						"type": "string"
					},
					"message": {
						"description": "What happened.",
						"type": "string"
					}
				}
			}
		},
		"proposal": {
			"description": "What the policy would find as the reviewed change proposes it; null where the change does not edit it.",
			"oneOf": [{ "type": "null" }, {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"paths",
					"problems",
					"enforcement",
					"appear",
					"vanish"
				],
				"properties": {
					"paths": {
						"description": "Policy files that the change edits.",
						"type": "array",
						"items": { "type": "string" }
					},
					"problems": {
						"description": "Mistakes that would make the policy unusable.",
						"type": "array",
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"source",
								"line",
								"column",
								"message"
							],
							"properties": {
								"source": {
									"description": "Path or address of the policy.",
									"type": "string"
								},
								"line": {
									"description": "1-based.",
									"type": "integer",
									"minimum": 1
								},
								"column": {
									"description": "1-based.",
									"type": "integer",
									"minimum": 1
								},
								"message": {
									"description": "What is wrong.",
									"type": "string"
								}
							}
						}
					},
					"enforcement": {
						"description": "Null where it stays the same.",
						"oneOf": [{ "type": "null" }, {
							"type": "object",
							"additionalProperties": false,
							"required": ["inForce", "proposed"],
							"properties": {
								"inForce": {
									"description": "Of the policy in force.",
									"enum": [
										"observe",
										"warn",
										"enforce"
									]
								},
								"proposed": {
									"description": "Of the proposed policy.",
									"enum": [
										"observe",
										"warn",
										"enforce"
									]
								}
							}
						}]
					},
					"appear": {
						"description": "Findings that only the proposed policy has.",
						"type": "array",
						"items": { "$ref": "#/$defs/finding" }
					},
					"vanish": {
						"description": "Findings that only the policy in force has.",
						"type": "array",
						"items": { "$ref": "#/$defs/finding" }
					}
				}
			}]
		}
	},
	$defs: {
		"severity": {
			"description": "How much a finding weighs.",
			"enum": [
				"error",
				"warning",
				"note"
			]
		},
		"repoId": {
			"description": "A Hub repository by name.",
			"type": "object",
			"additionalProperties": false,
			"required": ["kind", "id"],
			"properties": {
				"kind": {
					"description": "What the Hub repository holds.",
					"enum": [
						"model",
						"dataset",
						"space"
					]
				},
				"id": {
					"description": "`org/name`, or a legacy `name`.",
					"type": "string"
				}
			}
		},
		"related": {
			"description": "Another place that belongs to it.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"line",
				"role"
			],
			"properties": {
				"path": {
					"description": "Path in the reviewed tree, relative to its root, with `/`.",
					"type": "string"
				},
				"line": {
					"description": "1-based; in a notebook the line of the raw file.",
					"type": "integer",
					"minimum": 1
				},
				"role": {
					"description": "What the other place does.",
					"enum": [
						"loaded-here",
						"remote-code",
						"also-here",
						"declared-here"
					]
				}
			}
		},
		"location": {
			"description": "A stretch of a file.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"line",
				"column",
				"endLine",
				"endColumn",
				"cell"
			],
			"properties": {
				"path": {
					"description": "Path in the reviewed tree, relative to its root, with `/`.",
					"type": "string"
				},
				"line": {
					"description": "1-based; in a notebook the line of the raw file.",
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"description": "1-based, in UTF-16 code units.",
					"type": "integer",
					"minimum": 1
				},
				"endLine": {
					"description": "1-based.",
					"type": "integer",
					"minimum": 1
				},
				"endColumn": {
					"description": "1-based, exclusive.",
					"type": "integer",
					"minimum": 1
				},
				"cell": {
					"description": "Index of the notebook cell, from 0; null outside of notebooks.",
					"type": ["integer", "null"],
					"minimum": 0
				}
			}
		},
		"reference": {
			"description": "One place that names a Hub repository.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"id",
				"written",
				"revision",
				"usage",
				"confidence",
				"path",
				"line",
				"column",
				"endLine",
				"endColumn",
				"cell",
				"detector",
				"library",
				"related",
				"change",
				"before"
			],
			"properties": {
				"kind": {
					"description": "What the Hub repository holds.",
					"enum": [
						"model",
						"dataset",
						"space"
					]
				},
				"id": {
					"description": "Id as the code asks for it.",
					"type": "string"
				},
				"written": {
					"description": "The literal as it stands in the file.",
					"type": "string"
				},
				"revision": {
					"description": "The revision asked for: branch, tag or commit; null where none is.",
					"type": ["string", "null"]
				},
				"usage": {
					"description": "`use` loads, serves, trains on or offers; `output` is pushed to; `mention` is prose.",
					"enum": [
						"use",
						"output",
						"mention"
					]
				},
				"confidence": {
					"description": "`declared`: a loader, flag, URI or known schema says so; `likely`: an id stands where models are named.",
					"enum": ["declared", "likely"]
				},
				"path": {
					"description": "Path in the reviewed tree, relative to its root, with `/`.",
					"type": "string"
				},
				"line": {
					"description": "1-based; in a notebook the line of the raw file.",
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"description": "1-based, in UTF-16 code units.",
					"type": "integer",
					"minimum": 1
				},
				"endLine": {
					"description": "1-based.",
					"type": "integer",
					"minimum": 1
				},
				"endColumn": {
					"description": "1-based, exclusive.",
					"type": "integer",
					"minimum": 1
				},
				"cell": {
					"description": "Index of the notebook cell, from 0; null outside of notebooks.",
					"type": ["integer", "null"],
					"minimum": 0
				},
				"detector": {
					"description": "Id of the detector that saw it.",
					"type": "string"
				},
				"library": {
					"description": "Id of the library, tool or schema that is told to load it.",
					"type": ["string", "null"]
				},
				"related": {
					"description": "Where it is loaded, and the like.",
					"type": "array",
					"items": { "$ref": "#/$defs/related" }
				},
				"change": {
					"description": "Against the base, compared by repository and revision; null where there is no base.",
					"enum": [
						"added",
						"changed",
						"unchanged",
						"removed",
						null
					]
				},
				"before": {
					"description": "What the base had in its place, where that is known of a changed reference.",
					"oneOf": [{ "type": "null" }, {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "revision"],
						"properties": {
							"id": {
								"description": "Id at the base.",
								"type": "string"
							},
							"revision": {
								"description": "Revision at the base.",
								"type": ["string", "null"]
							}
						}
					}]
				}
			}
		},
		"repo": {
			"description": "A Hub repository as found, and what the policy says of its license.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"id",
				"requestedAs",
				"status",
				"cause",
				"revisionFound",
				"commit",
				"gated",
				"disabled",
				"lastModified",
				"license",
				"lineage",
				"lineageComplete",
				"documentation",
				"weights",
				"remoteCode"
			],
			"properties": {
				"kind": {
					"description": "What the Hub repository holds.",
					"enum": [
						"model",
						"dataset",
						"space"
					]
				},
				"id": {
					"description": "Canonical id where found, else the one asked for.",
					"type": "string"
				},
				"requestedAs": {
					"description": "What the references ask for that led here.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "revision"],
						"properties": {
							"id": {
								"description": "Id as asked for.",
								"type": "string"
							},
							"revision": {
								"description": "Revision as asked for.",
								"type": ["string", "null"]
							}
						}
					}
				},
				"status": {
					"description": "`not-visible`: missing or private, the Hub does not say which; `unavailable`: the Hub did not answer.",
					"enum": [
						"found",
						"not-visible",
						"unavailable"
					]
				},
				"cause": {
					"description": "Why it is not visible or unavailable.",
					"type": ["string", "null"]
				},
				"revisionFound": {
					"description": "False where the repository exists and the revision does not.",
					"type": "boolean"
				},
				"commit": {
					"description": "Commit that the revision resolved to.",
					"type": ["string", "null"]
				},
				"gated": {
					"description": "Whether access has to be asked for; null unless found.",
					"enum": [
						false,
						"auto",
						"manual",
						null
					]
				},
				"disabled": {
					"description": "Whether the Hub has disabled it; null unless found.",
					"type": ["boolean", "null"]
				},
				"lastModified": {
					"description": "Time of its last change, ISO 8601.",
					"type": ["string", "null"]
				},
				"license": {
					"description": "Its license; null where it could not be read.",
					"oneOf": [{ "type": "null" }, {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"declared",
							"name",
							"state",
							"expression",
							"text",
							"effective",
							"outcome",
							"decidedBy",
							"clauses",
							"obligations"
						],
						"properties": {
							"declared": {
								"description": "The value in the card; null where absent.",
								"type": ["string", "null"]
							},
							"name": {
								"description": "The name that a card with `other` gives.",
								"type": ["string", "null"]
							},
							"state": {
								"description": "What the declared value turned out to be.",
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
								"description": "SPDX expression, with `LicenseRef-HF-…` for what SPDX does not list; null where none is certain.",
								"type": ["string", "null"]
							},
							"text": {
								"description": "License text at the commit.",
								"oneOf": [{ "type": "null" }, {
									"type": "object",
									"additionalProperties": false,
									"required": [
										"path",
										"oid",
										"identified",
										"match"
									],
									"properties": {
										"path": {
											"description": "Path in the repository.",
											"type": "string"
										},
										"oid": {
											"description": "Git blob id.",
											"type": ["string", "null"]
										},
										"identified": {
											"description": "The license that the text is.",
											"type": ["string", "null"]
										},
										"match": {
											"description": "How it was recognised; `unread`: gated or not fetched.",
											"enum": [
												"exact",
												"similar",
												"none",
												"unread"
											]
										}
									}
								}]
							},
							"effective": {
								"description": "Expression together with what the lineage adds; null where not certain.",
								"type": ["string", "null"]
							},
							"outcome": {
								"description": "What the policy says of it; null where it was not judged.",
								"enum": [
									"allow",
									"deny",
									"unknown",
									null
								]
							},
							"decidedBy": {
								"description": "The part of the expression, or the state, that decided.",
								"type": ["string", "null"]
							},
							"clauses": {
								"description": "What its terms contain.",
								"type": "array",
								"items": { "enum": [
									"noncommercial",
									"research-only",
									"no-derivatives",
									"use-restricted",
									"mau-threshold",
									"revenue-threshold",
									"territory-excluded",
									"output-training-restricted",
									"share-alike",
									"strong-copyleft",
									"network-copyleft",
									"data-use-limited",
									"naming-required",
									"attribution-required",
									"license-copy-required",
									"flow-down",
									"patent-termination",
									"no-patent-grant",
									"revocable-terms"
								] }
							},
							"obligations": {
								"description": "What its terms ask of a user.",
								"type": "array",
								"items": {
									"type": "object",
									"additionalProperties": false,
									"required": [
										"id",
										"text",
										"source"
									],
									"properties": {
										"id": {
											"description": "Id of the obligation.",
											"type": "string"
										},
										"text": {
											"description": "What has to be done.",
											"type": "string"
										},
										"source": {
											"description": "Where this is known from.",
											"type": "string"
										}
									}
								}
							}
						}
					}]
				},
				"lineage": {
					"description": "What it was made from, nearest first.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"id",
							"kind",
							"relation",
							"of",
							"depth",
							"declaredIn",
							"status",
							"license"
						],
						"properties": {
							"id": {
								"description": "Id of the ancestor.",
								"type": "string"
							},
							"kind": {
								"description": "What it is.",
								"enum": ["model", "dataset"]
							},
							"relation": {
								"description": "How the child was made from it.",
								"enum": [
									"finetune",
									"adapter",
									"quantized",
									"merge",
									"trained-on",
									"unknown"
								]
							},
							"of": {
								"description": "Id of the child.",
								"type": "string"
							},
							"depth": {
								"description": "1 is a parent.",
								"type": "integer",
								"minimum": 1
							},
							"declaredIn": {
								"description": "Where this is declared.",
								"enum": [
									"api",
									"card",
									"adapter-config",
									"config"
								]
							},
							"status": {
								"description": "Whether the Hub knows it.",
								"enum": [
									"found",
									"not-visible",
									"unavailable",
									"not-a-repo"
								]
							},
							"license": {
								"description": "Its license; null where it is not known.",
								"type": ["string", "null"]
							}
						}
					}
				},
				"lineageComplete": {
					"description": "False where a bound or a missing answer ended the walk.",
					"type": "boolean"
				},
				"documentation": {
					"description": "What its card documents; null where it was not read.",
					"oneOf": [{ "type": "null" }, {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"card",
							"words",
							"placeholders",
							"generatedBy",
							"sections"
						],
						"properties": {
							"card": {
								"description": "State of the card.",
								"enum": [
									"present",
									"missing",
									"template-only",
									"unknown"
								]
							},
							"words": {
								"description": "Informative words.",
								"type": "integer",
								"minimum": 0
							},
							"placeholders": {
								"description": "Number of places that were never filled in.",
								"type": "integer",
								"minimum": 0
							},
							"generatedBy": {
								"description": "The tool that wrote the card.",
								"type": ["string", "null"]
							},
							"sections": {
								"description": "State of each section.",
								"type": "object",
								"additionalProperties": false,
								"required": [
									"description",
									"intended-use",
									"out-of-scope",
									"limitations",
									"bias",
									"training-data",
									"training-procedure",
									"evaluation",
									"usage",
									"license",
									"citation",
									"environment",
									"specifications",
									"contact",
									"explainability"
								],
								"properties": {
									"description": { "$ref": "#/$defs/sectionState" },
									"intended-use": { "$ref": "#/$defs/sectionState" },
									"out-of-scope": { "$ref": "#/$defs/sectionState" },
									"limitations": { "$ref": "#/$defs/sectionState" },
									"bias": { "$ref": "#/$defs/sectionState" },
									"training-data": { "$ref": "#/$defs/sectionState" },
									"training-procedure": { "$ref": "#/$defs/sectionState" },
									"evaluation": { "$ref": "#/$defs/sectionState" },
									"usage": { "$ref": "#/$defs/sectionState" },
									"license": { "$ref": "#/$defs/sectionState" },
									"citation": { "$ref": "#/$defs/sectionState" },
									"environment": { "$ref": "#/$defs/sectionState" },
									"specifications": { "$ref": "#/$defs/sectionState" },
									"contact": { "$ref": "#/$defs/sectionState" },
									"explainability": { "$ref": "#/$defs/sectionState" }
								}
							}
						}
					}]
				},
				"weights": {
					"description": "Its weights.",
					"type": "object",
					"additionalProperties": false,
					"required": ["formats"],
					"properties": { "formats": {
						"description": "File formats of the weights.",
						"type": "array",
						"items": { "enum": [
							"safetensors",
							"gguf",
							"onnx",
							"pickle",
							"keras",
							"tensorflow",
							"flax",
							"openvino",
							"coreml",
							"other"
						] }
					} }
				},
				"remoteCode": {
					"description": "Code in the repository.",
					"type": "object",
					"additionalProperties": false,
					"required": ["present"],
					"properties": { "present": {
						"description": "Whether it brings code that a loader may run.",
						"type": "boolean"
					} }
				}
			}
		},
		"sectionState": {
			"description": "`mentioned`: said without a section; `unknown`: the card could not be judged.",
			"enum": [
				"section",
				"mentioned",
				"placeholder",
				"not-found",
				"unknown"
			]
		},
		"finding": {
			"description": "One thing that a rule found.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"rule",
				"subject",
				"severity",
				"state",
				"message",
				"fix",
				"repo",
				"location",
				"related",
				"evidence",
				"exception"
			],
			"properties": {
				"rule": {
					"description": "Id of the rule.",
					"type": "string"
				},
				"subject": {
					"description": "What it is about where the rule says several things of one repository.",
					"type": ["string", "null"]
				},
				"severity": { "$ref": "#/$defs/severity" },
				"state": {
					"description": "`excepted`: an exception covers it; `preexisting`: the base has it too.",
					"enum": [
						"active",
						"excepted",
						"preexisting"
					]
				},
				"message": {
					"description": "What and why, one sentence; backticks mark code. May quote foreign text.",
					"type": "string"
				},
				"fix": {
					"description": "What to do, or what to paste.",
					"type": ["string", "null"]
				},
				"repo": {
					"description": "The repository it is about.",
					"oneOf": [{ "type": "null" }, { "$ref": "#/$defs/repoId" }]
				},
				"location": {
					"description": "Where it is; null for findings about the run.",
					"oneOf": [{ "type": "null" }, { "$ref": "#/$defs/location" }]
				},
				"related": {
					"description": "Other places that belong to it.",
					"type": "array",
					"items": { "$ref": "#/$defs/related" }
				},
				"evidence": {
					"description": "How this is known.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"source",
							"url",
							"commit",
							"path",
							"line",
							"quote"
						],
						"properties": {
							"source": {
								"description": "Where it was read.",
								"enum": [
									"card",
									"license-file",
									"api",
									"config",
									"lock",
									"policy",
									"code"
								]
							},
							"url": {
								"description": "Address to read it at.",
								"type": ["string", "null"]
							},
							"commit": {
								"description": "Commit at which it was read.",
								"type": ["string", "null"]
							},
							"path": {
								"description": "Path in its repository.",
								"type": ["string", "null"]
							},
							"line": {
								"description": "1-based.",
								"type": ["integer", "null"],
								"minimum": 1
							},
							"quote": {
								"description": "The words that decided, bounded.",
								"type": ["string", "null"]
							}
						}
					}
				},
				"exception": {
					"description": "The exception that covers it.",
					"oneOf": [{ "type": "null" }, {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"reason",
							"owner",
							"until"
						],
						"properties": {
							"reason": {
								"description": "Why it is accepted.",
								"type": "string"
							},
							"owner": {
								"description": "Who accepted it.",
								"type": ["string", "null"]
							},
							"until": {
								"description": "Last day, `YYYY-MM-DD`.",
								"type": ["string", "null"]
							}
						}
					}]
				}
			}
		}
	}
};

// src/action/schema.ts
/** The first difference between a value and a schema, with its place; null where there is none. Bounded by the schema's depth. */
function firstProblem(root, value) {
	return problemOf(root, value, "", root);
}
function problemOf(schema, value, at, root) {
	const place = at === "" ? "The report" : at;
	if (schema.$ref !== void 0) {
		const name = schema.$ref.slice(8);
		return problemOf(root.$defs?.[name] ?? {}, value, at, root);
	}
	if ("const" in schema && value !== schema.const) return `${place} is not ${JSON.stringify(schema.const)}.`;
	if (schema.enum !== void 0 && !schema.enum.includes(value)) return `${place} has none of its values.`;
	if (schema.oneOf !== void 0) {
		const problems = schema.oneOf.map((one) => problemOf(one, value, at, root));
		return problems.includes(null) ? null : problems.at(-1) ?? null;
	}
	if (schema.type !== void 0 && ![schema.type].flat().includes(typeOf(value))) return `${place} is not ${[schema.type].flat().join(" or ")}.`;
	if (schema.minimum !== void 0 && typeof value === "number" && value < schema.minimum) return `${place} is below ${schema.minimum}.`;
	if (schema.items !== void 0 && Array.isArray(value)) for (const [index, item] of value.entries()) {
		const problem = problemOf(schema.items, item, `${at}[${index}]`, root);
		if (problem !== null) return problem;
	}
	return schema.properties === void 0 ? null : problemOfFields(schema, schema.properties, value, at, root);
}
function problemOfFields(schema, properties, value, at, root) {
	const missing = schema.required?.find((name) => !Object.hasOwn(value, name));
	if (missing !== void 0) return `${at === "" ? "The report" : at} has no ${missing}.`;
	for (const [name, field] of Object.entries(value)) {
		if (!Object.hasOwn(properties, name)) {
			if (schema.additionalProperties === false) return `${at === "" ? "The report" : at} has a field that is not described.`;
			continue;
		}
		const problem = problemOf(properties[name], field, at === "" ? name : `${at}.${name}`, root);
		if (problem !== null) return problem;
	}
	return null;
}
function typeOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return Number.isInteger(value) ? "integer" : typeof value;
}

// src/action/read-report.ts
/** Characters; the largest reports of whole organisations stay below. */
const LARGEST = 2e7;
/** A text that is no report of version 1. */
var ReportError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "ReportError";
	}
};
/**
* Reads a report that another run wrote, as far as it is needed to show it again. The text is foreign in every field: only its
* shape is known to be right afterwards. Throws `ReportError`.
*/
function readReport(text) {
	if (text.length > LARGEST) throw new ReportError(`The report is larger than ${LARGEST / 1e6} MB.`);
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new ReportError("The report is not JSON.");
	}
	const problem = firstProblem(report_v1_schema_default, value);
	if (problem !== null) throw new ReportError(`The report is not of version 1. ${problem}`);
	return reportOf(value);
}
function reportOf(told) {
	const { policyImplicit, enforcement, ...run } = told.run;
	return {
		version: 1,
		tool: told.tool,
		verdict: told.verdict,
		reason: told.reason,
		policyImplicit,
		enforcement,
		run,
		references: told.references.map((reference) => ({
			...reference,
			revisionSlot: null
		})),
		blindSpots: told.blindSpots,
		repos: told.repos.map(repoOf),
		findings: told.findings.map(findingOf),
		rules: told.rules.map((rule) => ({
			...rule,
			why: "",
			fix: "",
			since: "",
			standards: []
		})),
		mishaps: told.mishaps,
		proposal: told.proposal === null ? null : {
			...told.proposal,
			appear: told.proposal.appear.map(findingOf),
			vanish: told.proposal.vanish.map(findingOf)
		}
	};
}
function findingOf({ subject, ...finding }) {
	return subject === null ? finding : {
		...finding,
		subject
	};
}
function repoOf(told) {
	const { kind, id, requestedAs, status, cause, revisionFound, license, documentation } = told;
	return {
		kind,
		id,
		requestedAs,
		status,
		cause,
		revisionFound,
		scan: null,
		owner: null,
		configFile: null,
		record: status !== "found" ? null : {
			kind,
			id,
			commit: told.commit,
			gated: told.gated ?? false,
			disabled: told.disabled ?? false,
			lastModified: told.lastModified,
			stableId: null,
			author: null,
			private: false,
			createdAt: null,
			downloads: null,
			likes: null,
			libraryName: null,
			pipelineTag: null,
			tags: [],
			card: null,
			files: null,
			baseModels: null,
			config: null,
			children: null
		},
		license: license === null ? null : {
			declared: license.declared,
			state: license.state,
			expression: license.expression,
			name: license.name,
			link: null,
			clauses: license.clauses,
			obligations: license.obligations,
			texts: license.text === null ? [] : [license.text]
		},
		decision: license?.outcome == null ? null : {
			outcome: license.outcome,
			decidedBy: license.decidedBy ?? "",
			reason: ""
		},
		effectiveLicense: license?.effective ?? null,
		lineage: {
			ancestors: told.lineage.map(({ license: own, ...ancestor }) => ({
				...ancestor,
				license: own === null ? null : namedLicense(own),
				canonicalId: null
			})),
			complete: told.lineageComplete,
			defects: []
		},
		documentation: documentation === null ? null : documentationOf(documentation),
		weights: {
			formats: told.weights.formats,
			unsafeFiles: [],
			trainingState: []
		},
		remoteCode: {
			present: told.remoteCode.present,
			files: [],
			elsewhere: []
		}
	};
}
const namedLicense = (declared) => ({
	declared,
	state: "known",
	expression: declared,
	name: null,
	link: null
});
function documentationOf(told) {
	return {
		...told,
		placeholders: [],
		places: {},
		metadataProblems: [],
		oid: null
	};
}

// src/action/publish.ts
/**
* Comments for a run that could not: a workflow on `workflow_run` has a token that may write, and gets the report of a pull
* request from a fork as a file. That file is foreign: its shape is checked, it must be of the commit that GitHub says the run was
* of, and its text is rendered anew. The pull request is found by GitHub's own words, never by the report's.
*/
async function publish(inputs, event, hubUrl, world) {
	const { commands } = world;
	const { triggeredBy, repository } = event;
	if (triggeredBy === null || repository === null) throw new EventError("mode: publish needs a workflow on workflow_run.");
	if (triggeredBy.event !== "pull_request") {
		commands.info(logLine(`The run was for ${triggeredBy.event}, which has no pull request to comment on.`));
		return;
	}
	if (inputs.reportFile === null) throw new EventError("mode: publish reads the report that the input report-file names; download it as an artifact first.");
	if (inputs.githubToken === null) throw new EventError("mode: publish needs a token with pull-requests: write in the input github-token.");
	const report = reportAt(inputs.reportFile, world);
	if (report.run.head !== triggeredBy.head || report.run.repository !== repository) throw new EventError("The report is not of the commit that the run was for, so it is not published.");
	const github = await world.openGitHub({
		apiUrl: event.apiUrl,
		token: inputs.githubToken,
		repository
	});
	const numbers = triggeredBy.branch === null ? [] : await github.pullRequestsFrom(triggeredBy.branch, triggeredBy.head);
	if (numbers.length === 0) {
		commands.info("No open pull request has this commit as its head any more.");
		return;
	}
	const shown = {
		...report,
		run: {
			...report.run,
			hub: hubUrl
		}
	};
	const mustSpeak = inputs.comment === "always" || concernsModels(shown);
	for (const issue of numbers) {
		const options = {
			isHearsay: true,
			sourceUrl: `${event.serverUrl}/${repository}/blob/${triggeredBy.head}`,
			runUrl: `${event.serverUrl}/${repository}/actions/runs/${triggeredBy.run}`
		};
		const { url } = await keepComment(github, {
			issue,
			identity: {
				key: `${triggeredBy.workflow}/publish`,
				head: triggeredBy.head,
				run: triggeredBy.run,
				attempt: triggeredBy.attempt
			},
			text: (limit, replaces) => mustSpeak || replaces ? markdown_default.render(shown, {
				...options,
				limit,
				replaces
			}) : null
		}, ...world.settle === null ? [] : [world.settle]);
		if (url !== null) commands.output("comment-url", url);
	}
	commands.output("verdict", shown.verdict);
}
function reportAt(path, world) {
	const text = world.readText(path);
	if (text === null) throw new EventError(`There is no report at ${path}.`);
	try {
		return readReport(text);
	} catch (error) {
		if (error instanceof ReportError) throw new EventError(error.message);
		throw error;
	}
}

// src/action/inputs.ts
/** Everything that is wrong with the inputs, one line each. */
var InputError = class extends Error {
	problems;
	constructor(problems) {
		super(problems.join("\n"));
		this.name = "InputError";
		this.problems = problems;
	}
};
/** All inputs with their defaults: the only place where these stand. */
const DEFAULTS = {
	policy: "",
	"policy-token": "",
	"hub-url": "",
	"hub-token": "",
	"hub-timeout": "10",
	"hub-wait": "120",
	"github-token": "",
	comment: "auto",
	"fail-on": "error",
	base: "",
	head: "",
	paths: "",
	exclude: "",
	lock: "",
	"report-file": "",
	"sarif-file": "",
	"bom-file": "",
	offline: "",
	mode: "review"
};
/** Reads `INPUT_…` as a runner sets them. Throws `InputError` with every problem. */
function readInputs(environment) {
	const problems = [];
	const read = (name) => environment[`INPUT_${name.toUpperCase()}`]?.trim() || DEFAULTS[name];
	const text = (name) => read(name) || null;
	const lines = (name) => read(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
	const oneOf = (name, known) => {
		const value = read(name);
		const found = known.find((one) => one === value.toLowerCase());
		if (found === void 0) problems.push(`${name} is one of ${known.join(", ")}, not ${JSON.stringify(value)}.`);
		return found ?? known[0];
	};
	const seconds = (name, most) => {
		const value = read(name);
		const number = Number(value);
		const isRight = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) && number > 0 && number <= most;
		if (!isRight) problems.push(`${name} is a number of seconds above 0 and up to ${most}, not ${JSON.stringify(value)}.`);
		return isRight ? number : Number(DEFAULTS[name]);
	};
	const url = (name) => {
		const value = text(name);
		if (value === null) return null;
		if (!/^https?:\/\//.test(value) || !URL.canParse(value)) problems.push(`${name} is an http or https address, not ${JSON.stringify(value)}.`);
		return value;
	};
	const inputs = {
		policy: text("policy"),
		policyToken: text("policy-token"),
		hubUrl: url("hub-url"),
		hubToken: text("hub-token"),
		hubTimeout: seconds("hub-timeout", 600),
		hubWait: seconds("hub-wait", 86400),
		githubToken: text("github-token"),
		comment: oneOf("comment", [
			"auto",
			"always",
			"never"
		]),
		failOn: oneOf("fail-on", [
			"error",
			"warning",
			"never"
		]),
		base: text("base"),
		head: text("head"),
		paths: lines("paths"),
		exclude: lines("exclude"),
		lock: text("lock"),
		reportFile: text("report-file"),
		sarifFile: text("sarif-file"),
		bomFile: text("bom-file"),
		offline: text("offline"),
		mode: oneOf("mode", ["review", "publish"])
	};
	for (const name of Object.keys(environment)) {
		const input = /^INPUT_(.+)$/.exec(name)?.[1]?.toLowerCase();
		if (input !== void 0 && !Object.hasOwn(DEFAULTS, input)) problems.push(`There is no input ${JSON.stringify(input)}.`);
	}
	if (problems.length > 0) throw new InputError(problems);
	return inputs;
}

// src/action/run.ts
/** Runs the action once. Never rejects: what goes wrong is told, and fails the step. */
async function run(environment, world) {
	const { commands } = world;
	try {
		const inputs = readInputs(environment);
		for (const secret of [
			inputs.hubToken,
			inputs.githubToken,
			inputs.policyToken
		]) if (secret !== null) commands.hide(secret);
		const event = readEvent(environment, world.readText);
		if (inputs.mode === "publish") {
			await publish(inputs, event, inputs.hubUrl ?? environment["HF_ENDPOINT"] ?? "https://huggingface.co", world);
			return;
		}
		const root = environment["GITHUB_WORKSPACE"] || ".";
		const note = (line) => commands.info(logLine(line));
		const { report, exitCode } = await world.review({
			inputs,
			event,
			root,
			note
		});
		await tell(report, exitCode, {
			inputs,
			event,
			root,
			world
		});
	} catch (error) {
		fail(error, world);
	}
}
/** Delivers by every channel and sets the outputs; the exit code was settled before. */
async function tell(report, exitCode, telling) {
	const { inputs, event, root, world } = telling;
	const { commands } = world;
	const options = renderOptionsOf(report, event);
	const tally = tallyOf(activeFindings(report));
	const outputs = {
		verdict: report.verdict,
		findings: String(tally.error + tally.warning + tally.note),
		errors: String(tally.error),
		warnings: String(tally.warning),
		references: String(report.references.filter(({ change, usage }) => change !== "removed" && usage === "use").length)
	};
	const file = (name, path, format) => path === null ? [] : [{
		name: `The file of ${name}`,
		send: async () => outputs[name] = writeInside(root, path, format.render(report, options))
	}];
	const channels = [
		{
			name: "The log",
			send: async () => (commands.group("Model review", text_default.render(report, { width: 120 }).trimEnd().split("\n")), null)
		},
		{
			name: "The job summary",
			send: async () => (await commands.summary(summary_default.render(report, options)), null)
		},
		...file("report-file", inputs.reportFile, json_default),
		...file("sarif-file", inputs.sarifFile, sarif_default),
		...file("bom-file", inputs.bomFile, cyclonedx_default),
		...commentChannel(report, options, telling, outputs)
	];
	const failed = (await deliver(channels)).filter(({ status }) => status === "failed");
	const budget = {
		...STEP_BUDGET,
		error: STEP_BUDGET.error - (exitCode === 0 ? 0 : 1),
		notice: STEP_BUDGET.notice - failed.length
	};
	failed.push(...(await deliver([{
		name: "Annotations",
		send: async () => (annotationsOf(report, budget).forEach((one) => commands.annotate(one)), null)
	}])).filter(({ status }) => status === "failed"));
	for (const delivery of failed) missed(delivery, telling);
	for (const [name, value] of Object.entries(outputs)) commands.output(name, value);
	if (exitCode !== 0) commands.fail(logLine(`Model review: ${report.reason}`));
}
function commentChannel(report, options, { inputs, event, world }, outputs) {
	const { pullRequest, repository } = event;
	if (pullRequest === null || repository === null || inputs.comment === "never") return [];
	const mustSpeak = inputs.comment === "always" || concernsModels(report);
	const send = async () => {
		if (inputs.githubToken === null) throw new GitHubError("There is no token: the input `github-token` is empty.", null, false);
		const github = await world.openGitHub({
			apiUrl: event.apiUrl,
			token: inputs.githubToken,
			repository
		});
		const outcome = await keepComment(github, {
			issue: pullRequest.number,
			identity: {
				key: event.commentKey,
				head: event.head ?? "",
				run: event.run,
				attempt: event.attempt
			},
			text: (limit, replaces) => mustSpeak || replaces ? markdown_default.render(report, {
				...options,
				limit,
				replaces
			}) : null
		}, ...world.settle === null ? [] : [world.settle]);
		if (outcome.url !== null) outputs["comment-url"] = outcome.url;
		return null;
	};
	return [{
		name: "The comment",
		send
	}];
}
function missed({ channel, detail }, { event, world }) {
	const why = channel === "The comment" && event.pullRequest?.isFork === true ? " Runs for forks and Dependabot have a token that may only read." : "";
	world.commands.annotate({
		level: "notice",
		title: `${channel} could not be written`,
		message: logLine(`${detail ?? "The reason is not known."}${why} The verdict is not affected.`),
		place: null
	});
}
function renderOptionsOf(report, event) {
	const commit = report.run.head ?? event.sha;
	const isKnown = event.repository !== null && commit !== null && /^[0-9a-f]{40,64}$/.test(commit);
	return {
		runUrl: event.runUrl,
		sourceUrl: isKnown ? `${event.serverUrl}/${event.repository}/blob/${commit}` : null
	};
}
/** What went wrong, in one line each and with what to do. */
function fail(error, { commands, isUsageError }) {
	if (error instanceof PolicyError) {
		const shown = error.problems.slice(0, 9);
		for (const { source, line, column, message } of shown) {
			const isFile = !/^preset:|@/.test(source);
			commands.annotate({
				level: "error",
				title: "The policy cannot be used",
				message: logLine(isFile ? message : `${source}:${line}: ${message}`),
				place: isFile ? {
					path: source,
					line,
					endLine: line,
					columns: {
						start: column,
						end: column
					}
				} : null
			});
		}
		const number = error.problems.length;
		commands.fail(logLine(`The policy cannot be used: ${number} mistake${number === 1 ? "" : "s"}. ${error.problems[0] === void 0 ? "" : at(error.problems[0])}`));
	} else if (error instanceof InputError) commands.fail(error.problems.map((problem) => logLine(problem, LENGTHS.quote)).join("\n"));
	else if (error instanceof EventError || error instanceof GitHubError || isUsageError(error)) commands.fail(logLine(error.message));
	else {
		const first = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
		commands.group("Details for a report of this defect", (error instanceof Error ? error.stack ?? "" : "").split("\n").map((line) => logLine(line)));
		commands.fail(logLine(`model-review itself failed, which is a defect: please report it with this log. ${first}`));
	}
}
const at = ({ source, line, column, message }) => `${source}:${line}:${column}: ${message}`;

// src/action/trees.ts
/** Opens the checkout. A base that cannot be had is told and costs the comparison, not the review. */
function openTrees(root, inputs, event) {
	const workspace = openWorkspace(root);
	const git = new Git(root);
	const notes = [];
	const wanted = commitsOf(git, inputs, event, notes);
	const nothing = {
		workspace,
		base: null,
		baseCommit: wanted.base,
		headCommit: wanted.head,
		readAtBase: null,
		notes
	};
	if (wanted.base === null) return nothing;
	const { base } = wanted;
	try {
		git.fetchCommit(base);
		return {
			...nothing,
			base: openBase(git, base, null),
			readAtBase: (path) => git.readFile(base, path)?.toString("utf8") ?? null
		};
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		notes.push(`There is no comparison with the base ${base.slice(0, 7)}, so everything is reviewed: ${error.message}`);
		return nothing;
	}
}
function commitsOf(git, inputs, event, notes) {
	try {
		const here = git.resolve("HEAD");
		const head = inputs.head === null ? event.head ?? here : revision(git, inputs.head, "head", notes);
		if (inputs.base !== null) return {
			base: revision(git, inputs.base, "base", notes),
			head
		};
		if (event.pullRequest === null || here === null) return {
			base: event.base,
			head
		};
		const parents = git.parents(here);
		if (here === event.sha && parents.length === 2 && (event.head === null || parents[1] === event.head)) return {
			base: parents[0],
			head
		};
		return {
			base: (event.base !== null && git.has(event.base) ? git.mergeBase(event.base, here) : null) ?? event.base,
			head
		};
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		notes.push(`The checkout is read without git: ${error.message}`);
		return {
			base: event.base,
			head: event.head ?? event.sha
		};
	}
}
/** A branch may be here only as the remote has it. */
function revision(git, name, input, notes) {
	const commit = git.resolve(name) ?? git.resolve(`origin/${name}`);
	if (commit !== null) return commit;
	if (/^[0-9a-f]{40}$/.test(name)) return name;
	notes.push(`The revision of the input ${input} is not in the checkout: ${JSON.stringify(name)}. Give its commit, or check out with fetch-depth: 0.`);
	return null;
}

// src/action.ts
await run(process.env, {
	commands: await openCommands(),
	review: reviewCheckout,
	openGitHub,
	readText: (path) => {
		try {
			return readFileSync(path, "utf8");
		} catch {
			return null;
		}
	},
	isUsageError: (error) => error instanceof HubUrlError || error instanceof SnapshotError,
	settle: null
});
async function reviewCheckout(request) {
	const { inputs, event, root, note } = request;
	const trees = openTrees(root, inputs, event);
	trees.notes.forEach(note);
	const policy = await openPolicy(await policyPlaceOf(request, trees));
	const { hub } = openHub({
		url: inputs.hubUrl ?? process.env["HF_ENDPOINT"] ?? "https://huggingface.co",
		token: inputs.hubToken,
		timeout: inputs.hubTimeout,
		wait: inputs.hubWait,
		offline: inputs.offline,
		version: VERSION,
		cache: cacheFolder(process.env)
	});
	const judge = (by) => review({
		workspace: trees.workspace,
		base: trees.base,
		hub,
		now: /* @__PURE__ */ new Date()
	}, by, plugins_exports, {
		version: VERSION,
		run: {
			repository: event.repository,
			event: event.name,
			base: trees.baseCommit,
			head: trees.headCommit
		},
		failOn: inputs.failOn,
		paths: inputs.paths,
		exclude: inputs.exclude
	});
	const report = await judge(policy);
	const edited = editedPolicyFiles(request, policy, trees);
	if (edited.length > 0) {
		const place = {
			policy: inputs.policy,
			ref: null,
			readFile: policyReaderOf(root),
			readRemote: remoteReader(inputs, event)
		};
		report.proposal = await proposalOf(report, edited, () => openPolicy(place), judge);
	}
	return {
		report,
		exitCode: exitCodeOf(report.verdict, policy)
	};
}
function isJudgedByBase({ pullRequest, name }) {
	return pullRequest !== null || name === "merge_group";
}
/** On a pull request and in a merge queue the policy comes from the base: a change does not judge itself. */
async function policyPlaceOf({ inputs, event, root }, trees) {
	const { policy } = inputs;
	const readRemote = remoteReader(inputs, event);
	if (!isJudgedByBase(event)) return {
		policy,
		ref: null,
		readFile: policyReaderOf(root),
		readRemote
	};
	const ref = trees.baseCommit;
	if (ref === null) throw new EventError("The base commit of this event is not known, and the policy is read from there. Give the input `base`.");
	if (trees.readAtBase !== null) return {
		policy,
		ref,
		readFile: trees.readAtBase,
		readRemote
	};
	return {
		policy,
		ref,
		readFile: await apiReader(inputs, event, ref),
		readRemote
	};
}
/** Files of the policy in force, and the place where it may stand, that the reviewed change touches. */
function editedPolicyFiles({ inputs, event }, policy, trees) {
	if (!isJudgedByBase(event) || trees.base === null) return [];
	const { changed } = trees.base;
	const files = [inputs.policy ?? ".github/model-policy.yml", ...policy.sources.map(({ source }) => source)].map(localPathOf);
	return [...new Set(files)].filter((path) => path !== null && changed.has(path));
}
async function apiReader(inputs, event, ref) {
	if (inputs.githubToken === null || event.repository === null) throw new EventError("The policy is read from the base commit, which is not in the checkout: check out with `fetch-depth: 2`, or give `github-token`.");
	const github = await openGitHub({
		apiUrl: event.apiUrl,
		token: inputs.githubToken,
		repository: event.repository
	});
	return async (path) => (await github.file(path, ref))?.text ?? null;
}
function remoteReader(inputs, event) {
	return async (address) => {
		const token = inputs.policyToken ?? inputs.githubToken;
		const name = formatRemoteAddress(address);
		if (token === null) return { problem: `${name} is read with the input policy-token, which is empty` };
		try {
			return await (await openGitHub({
				apiUrl: event.apiUrl,
				token,
				repository: `${address.owner}/${address.repo}`
			})).file(address.path, address.ref) ?? { problem: `${name} is not there, or the token may not read it (contents: read in that repository)` };
		} catch (error) {
			if (error instanceof GitHubError) return { problem: `${name} could not be read. ${error.message}` };
			throw error;
		}
	};
}

export {  };