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
				"branch": {
					"description": "The branch that is merged into, or that was checked; null where it is not known.",
					"type": ["string", "null"]
				},
				"enforceFrom": {
					"description": "The day from which on the policy enforces, `YYYY-MM-DD`; null where it names none.",
					"type": ["string", "null"]
				},
				"baseline": {
					"description": "How far the findings of the baseline have been counted down; null where there is no baseline.",
					"oneOf": [{ "type": "null" }, {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"source",
							"ref",
							"sha256",
							"begun",
							"left",
							"complete",
							"proposed",
							"until",
							"ended"
						],
						"properties": {
							"source": {
								"description": "Path of the file.",
								"type": "string"
							},
							"ref": {
								"description": "Revision from which it was read; null for the working tree.",
								"type": ["string", "null"]
							},
							"sha256": {
								"description": "SHA-256 of its text, in hexadecimal digits; null where there is no such file at `ref`.",
								"type": ["string", "null"]
							},
							"begun": {
								"description": "Findings when it was begun, those that were added later included.",
								"type": "integer",
								"minimum": 0
							},
							"left": {
								"description": "Those that are still there.",
								"type": "integer",
								"minimum": 0
							},
							"complete": {
								"description": "False where a part of the tree or of the Hub was not seen; what was not seen counts as left.",
								"type": "boolean"
							},
							"proposed": {
								"description": "Entries that the reviewed change would add; they hold once it is merged.",
								"type": "integer",
								"minimum": 0
							},
							"until": {
								"description": "The last day on which it holds, by the policy; null never ends.",
								"type": ["string", "null"]
							},
							"ended": {
								"description": "Whether that day is over.",
								"type": "boolean"
							}
						}
					}]
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
						"unaffected": {
							"description": "Number of files left unread, because the compared change neither touches them nor names a repository that they could name: large trees only.",
							"type": "integer",
							"minimum": 0
						},
						"paths": {
							"description": "Globs of the files that were asked for; empty for all.",
							"type": "array",
							"items": { "type": "string" }
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
					},
					"touched": {
						"description": "Of a comparison: whether its file differs from the base; null without one.",
						"type": ["boolean", "null"]
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
					"severity": { "$ref": "#/$defs/severity" },
					"standards": {
						"description": "Items of standards that it supports, such as `EU AI Act Annex XII 1(h)`.",
						"type": "array",
						"items": { "type": "string" }
					}
				}
			}
		},
		"auditFirst": {
			"description": "Where an audit begins, at most five: what errors and warnings that count are about, worst first, then what most depends on.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"id",
					"severity",
					"places",
					"descendants",
					"depth"
				],
				"properties": {
					"kind": {
						"description": "Kind of the repository.",
						"enum": [
							"model",
							"dataset",
							"space"
						]
					},
					"id": {
						"description": "Id of the repository, used here or an ancestor of one that is.",
						"type": "string"
					},
					"severity": { "$ref": "#/$defs/severity" },
					"places": {
						"description": "References here to it and to what was made from it.",
						"type": "integer",
						"minimum": 0
					},
					"descendants": {
						"description": "Number of repositories made from it directly, on the Hub; null where the Hub does not tell.",
						"type": ["integer", "null"],
						"minimum": 0
					},
					"depth": {
						"description": "1: used here itself; 2: what is used was made from it; and so on.",
						"type": "integer",
						"minimum": 1
					}
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
				"standards": {
					"description": "Items of standards that it bears on, such as `EU AI Act Annex XII 1(h)`.",
					"type": "array",
					"items": { "type": "string" }
				},
				"severity": { "$ref": "#/$defs/severity" },
				"state": {
					"description": "`excepted`: an exception covers it; `preexisting`: the base or the baseline has it too.",
					"enum": [
						"active",
						"excepted",
						"preexisting"
					]
				},
				"enforcement": {
					"description": "What the policy does with it at its place, where that differs from the run; else null.",
					"enum": [
						"observe",
						"warn",
						"enforce",
						null
					]
				},
				"failsFrom": {
					"description": "The day from which on it fails, `YYYY-MM-DD`, where it does not yet; else null.",
					"type": ["string", "null"]
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
	const { policyImplicit, enforcement, enforceFrom = null, baseline = null, ...run } = told.run;
	return {
		version: 1,
		tool: told.tool,
		verdict: told.verdict,
		reason: told.reason,
		policyImplicit,
		enforcement,
		enforceFrom,
		baseline,
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
			standards: rule.standards ?? []
		})),
		auditFirst: told.auditFirst ?? [],
		mishaps: told.mishaps,
		proposal: told.proposal === null ? null : {
			...told.proposal,
			appear: told.proposal.appear.map(findingOf),
			vanish: told.proposal.vanish.map(findingOf)
		}
	};
}
function findingOf({ subject, enforcement, failsFrom, ...finding }) {
	return {
		...finding,
		...subject == null ? {} : { subject },
		...enforcement == null ? {} : { enforcement },
		...failsFrom == null ? {} : { failsFrom }
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

export { readReport as n, firstProblem as r, ReportError as t };