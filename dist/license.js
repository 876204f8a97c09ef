import { i as __toESM } from "./rolldown-runtime.js";
import { a as require_spdx_license_ids } from "./vendor-spdx-compare.js";
import { n as require_spdx_expression_parse } from "./vendor-spdx-expression-parse.js";
import { t as require_spdx_satisfies } from "./vendor-spdx-satisfies.js";

// src/license/expression.ts
var import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse(), 1);
/** Enough for 200 licenses with long names; a longer one is no license statement. */
const MAX_LENGTH = 1e4;
const MAX_NESTING = 64;
const GNU = /^(?:A?GPL|LGPL|GFDL)-\d\.\d$/;
/** The same few licenses come again and again: what was read is kept, up to a bound. */
const READ$1 = /* @__PURE__ */ new Map();
const MOST_KEPT = 5e3;
/** Reads an SPDX license expression; null where it is not one. Ids are case-sensitive. */
function parseExpression(text) {
	const known = READ$1.get(text);
	if (known !== void 0) return known;
	const read = text.length > MAX_LENGTH || nesting(text) > MAX_NESTING ? null : readSpdx(text);
	if (READ$1.size >= MOST_KEPT) READ$1.clear();
	if (text.length <= 1e3) READ$1.set(text, read);
	return read;
}
function readSpdx(text) {
	try {
		return fromSpdx((0, import_spdx_expression_parse.default)(text));
	} catch {
		return null;
	}
}
function nesting(text) {
	let depth = 0;
	let deepest = 0;
	for (const character of text) if (character === "(") deepest = Math.max(deepest, ++depth);
	else if (character === ")") depth--;
	return deepest;
}
function fromSpdx(node) {
	if ("license" in node) {
		const leaf = {
			kind: "leaf",
			exception: node.exception ?? null
		};
		if (GNU.test(node.license)) return {
			...leaf,
			license: `${node.license}${node.plus === true ? "-or-later" : "-only"}`,
			plus: false
		};
		return {
			...leaf,
			license: node.license,
			plus: node.plus === true
		};
	}
	const operands = [];
	let rest = node;
	while ("conjunction" in rest && rest.conjunction === node.conjunction) {
		operands.push(fromSpdx(rest.left));
		rest = rest.right;
	}
	operands.push(fromSpdx(rest));
	return junction(node.conjunction, operands);
}
/** Joins expressions; same operators merge, repeated operands are written once, a single operand stands for itself. */
function junction(kind, operands) {
	const distinct = /* @__PURE__ */ new Map();
	for (const operand of operands) for (const part of operand.kind === kind ? operand.operands : [operand]) {
		const written = formatExpression(part);
		if (!distinct.has(written)) distinct.set(written, part);
	}
	const parts = [...distinct.values()];
	return parts.length === 1 ? parts[0] : {
		kind,
		operands: parts
	};
}
function formatExpression(expression) {
	if (expression.kind === "leaf") {
		const exception = expression.exception === null ? "" : ` WITH ${expression.exception}`;
		return `${expression.license}${expression.plus ? "+" : ""}${exception}`;
	}
	return expression.operands.map((operand) => operand.kind === "leaf" ? formatExpression(operand) : `(${formatExpression(operand)})`).join(expression.kind === "and" ? " AND " : " OR ");
}
function leavesOf(expression) {
	return expression.kind === "leaf" ? [expression] : expression.operands.flatMap(leavesOf);
}
const RANK = {
	deny: 0,
	unknown: 1,
	allow: 2
};
/** Negative where `left` is worse. */
function compareOutcomes(left, right) {
	return RANK[left] - RANK[right];
}
/** The first of the worst. */
function worst(judgements) {
	return judgements.reduce((chosen, next) => compareOutcomes(next.outcome, chosen.outcome) < 0 ? next : chosen);
}
/** The first of the best. */
function best(judgements) {
	return judgements.reduce((chosen, next) => compareOutcomes(next.outcome, chosen.outcome) > 0 ? next : chosen);
}

// src/license/catalogue/entry.ts
/** A duty that only the words themselves can meet. */
function display(id, words, text, at) {
	return {
		id,
		text,
		at,
		on: "service",
		shownBy: words
	};
}
/** A line that has to stand in a `Notice` file beside the copies. */
function notice(id, words, at) {
	return {
		id,
		text: `Keep the notice "${words}…" in a Notice file with all copies`,
		at,
		on: "copies",
		shownBy: [words]
	};
}
/** Use restrictions that have to be put into one's own terms; no file can show that they bind. */
function passOnRestrictions(at) {
	return {
		id: "pass-on-use-restrictions",
		text: "Put the use restrictions into the terms for your own users and tell them so",
		at,
		on: "service",
		shownBy: null
	};
}
function licenseCopy(at, on = "copies") {
	return {
		id: LICENSE_COPY,
		text: "Pass on a copy of the license with the weights",
		at,
		on,
		shownBy: null
	};
}
/** Met by the license's text or by naming the license beside the work in a notice file. */
const LICENSE_COPY = "license-copy";

// src/license/catalogue/llama.ts
const FOLDER = "meta-llama/llama-models@a9c89c4 models";
const NO_EU = "grants nothing for multimodal models to persons and companies of the European Union";
/** The Llama agreements share their sections from version to version. */
function llama(of) {
	const naming = {};
	const duties = [licenseCopy("s. 1.b.i"), notice("notice-llama", of.notice, "s. 1.b.iii")];
	if (of.built !== null && of.prefix !== null) {
		naming.naming = [
			`show "${of.built}"; names of models made with it begin with "${of.prefix}"`,
			"s. 1.b.i",
			"naming-required"
		];
		duties.push(display(`attribution-${of.built.toLowerCase().replaceAll(" ", "-")}`, [of.built], `Show "${of.built}" prominently on a related website, user interface, blog post, about page or product documentation`, "s. 1.b.i"), {
			id: `name-begins-with-${of.prefix.toLowerCase().replaceAll(" ", "-")}`,
			text: `Begin the name of every model that you train or improve with it with "${of.prefix}"`,
			at: "s. 1.b.i",
			on: "copies",
			shownBy: null
		});
	}
	return {
		id: `LicenseRef-HF-llama${of.version}`,
		title: `Llama ${of.version} Community License Agreement`,
		category: "community",
		source: `${FOLDER}/${of.folder}/LICENSE`,
		names: [
			`llama-${of.version}`,
			`llama${of.version}`,
			...of.names ?? []
		],
		terms: {
			"commercial-use": ["yes, up to the threshold", "s. 1.a, 2"],
			"use-restrictions": [
				"Acceptable Use Policy",
				"s. 1.b.iv",
				"use-restricted"
			],
			threshold: [
				"700 million monthly active users on the release date",
				"s. 2",
				"mau-threshold"
			],
			territory: of.multimodal ? [
				NO_EU,
				"USE_POLICY.md, last section",
				"territory-excluded"
			] : ["none", "s. 1.a"],
			...naming,
			attribution: [
				"notice in a Notice file",
				"s. 1.b.iii",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 1.b.i",
				"license-copy-required"
			],
			"flow-down": [
				"agreement and policy stay with copies and derivatives",
				"s. 1.b.i",
				"flow-down"
			],
			"output-training": of.outputs,
			derivatives: ["allowed", "s. 1.a"],
			patents: [
				"suing over the materials ends the license",
				"s. 5.c",
				"patent-termination"
			]
		},
		thresholds: [{
			measure: "monthly-active-users",
			limit: 7e8,
			currency: null,
			at: "s. 2"
		}],
		...of.multimodal ? { territory: {
			excluded: ["EU"],
			onlyMultimodal: true,
			at: "USE_POLICY.md, last section"
		} } : {},
		duties
	};
}
const ALLOWED_WITH_NAME = ["allowed; the model's name then begins with \"Llama\"", "s. 1.b.i"];
/** Meta's agreements, from the second on. */
const LLAMA = [
	llama({
		version: "2",
		folder: "llama2",
		built: null,
		prefix: null,
		outputs: [
			"may not improve other language models",
			"s. 1.b.v",
			"output-training-restricted"
		],
		notice: "Llama 2 is licensed under the LLAMA 2 Community License",
		multimodal: false
	}),
	llama({
		version: "3",
		folder: "llama3",
		built: "Built with Meta Llama 3",
		prefix: "Llama 3",
		outputs: [
			"may not improve other language models",
			"s. 1.b.v",
			"output-training-restricted"
		],
		notice: "Meta Llama 3 is licensed under the Meta Llama 3 Community License",
		multimodal: false
	}),
	llama({
		version: "3.1",
		folder: "llama3_1",
		built: "Built with Llama",
		prefix: "Llama",
		outputs: ALLOWED_WITH_NAME,
		notice: "Llama 3.1 is licensed under the Llama 3.1 Community License",
		multimodal: false
	}),
	llama({
		version: "3.2",
		folder: "llama3_2",
		built: "Built with Llama",
		prefix: "Llama",
		outputs: ALLOWED_WITH_NAME,
		notice: "Llama 3.2 is licensed under the Llama 3.2 Community License",
		multimodal: true
	}),
	llama({
		version: "3.3",
		folder: "llama3_3",
		built: "Built with Llama",
		prefix: "Llama",
		outputs: ALLOWED_WITH_NAME,
		notice: "Llama 3.3 is licensed under the Llama 3.3 Community License",
		multimodal: true
	}),
	llama({
		version: "4",
		folder: "llama4",
		built: "Built with Llama",
		prefix: "Llama",
		outputs: ALLOWED_WITH_NAME,
		notice: "Llama 4 is licensed under the Llama 4 Community License",
		multimodal: true
	})
];

// src/license/catalogue/community.ts
const SCANCODE$2 = "aboutcode-org/scancode-licensedb@053a651 docs";
const MONTHLY = "monthly-active-users";
/** Vendors' own terms: use policy, thresholds, naming, territory. */
const COMMUNITY = [
	...LLAMA,
	{
		id: "LicenseRef-HF-grok2-community",
		title: "Grok 2 Community License Agreement",
		category: "community",
		source: "huggingface.co/xai-org/grok-2 LICENSE (excerpt of 2025-11-04)",
		terms: {
			"commercial-use": ["yes, within the Acceptable Use Policy", "excerpt"],
			"use-restrictions": [
				"xAI Acceptable Use Policy",
				"excerpt",
				"use-restricted"
			],
			naming: [
				"show \"Powered by xAI\"",
				"secondary source",
				"naming-required"
			],
			"output-training": [
				"may not train foundational or general models",
				"excerpt",
				"output-training-restricted"
			],
			territory: ["none", "excerpt"]
		},
		duties: [display("attribution-powered-by-xai", ["Powered by xAI"], "Show \"Powered by xAI\"", "secondary source")]
	},
	{
		id: "LicenseRef-Tongyi-Qianwen-2023",
		title: "Tongyi Qianwen License Agreement (2023-08-03)",
		category: "community",
		source: `${SCANCODE$2}/tongyi-qianwen-2023.LICENSE`,
		names: ["tongyi-qianwen", "tongyi-qianwen-license-agreement"],
		terms: {
			"commercial-use": ["yes, up to the threshold", "s. 4"],
			"use-restrictions": ["none", "s. 5"],
			threshold: [
				"100 million monthly active users",
				"s. 4",
				"mau-threshold"
			],
			territory: ["none", "s. 2"],
			attribution: [
				"notice in a Notice file; mark changed files",
				"s. 3.b-c",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 3.a",
				"license-copy-required"
			],
			"flow-down": [
				"agreement stays with copies and derivatives",
				"s. 3.a, 3.d",
				"flow-down"
			],
			"output-training": [
				"may not improve other language models",
				"s. 5.b",
				"output-training-restricted"
			],
			derivatives: ["allowed", "s. 2"],
			patents: [
				"suing over the materials ends the license",
				"s. 6.c",
				"patent-termination"
			]
		},
		thresholds: [{
			measure: MONTHLY,
			limit: 1e8,
			currency: null,
			at: "s. 4"
		}],
		duties: [licenseCopy("s. 3.a"), notice("notice-tongyi-qianwen", "Tongyi Qianwen is licensed under the Tongyi Qianwen LICENSE AGREEMENT", "s. 3.c")]
	},
	{
		id: "LicenseRef-Qwen-2024",
		title: "Qwen License Agreement (2024-09-19)",
		category: "community",
		source: `${SCANCODE$2}/qwen-2024.LICENSE`,
		names: ["qwen", "qwen-license"],
		terms: {
			"commercial-use": ["yes, up to the threshold", "s. 4"],
			"use-restrictions": ["none", "s. 5"],
			threshold: [
				"100 million monthly active users",
				"s. 4",
				"mau-threshold"
			],
			territory: ["none", "s. 2"],
			naming: [
				"show \"Built with Qwen\" or \"Improved using Qwen\" with models made from it",
				"s. 5.b",
				"naming-required"
			],
			attribution: [
				"notice in a Notice file; mark changed files",
				"s. 3.b-c",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 3.a",
				"license-copy-required"
			],
			"flow-down": [
				"agreement stays with copies and derivatives",
				"s. 3.a, 3.d",
				"flow-down"
			],
			"output-training": ["allowed with that display", "s. 5.b"],
			derivatives: ["allowed", "s. 2"],
			patents: [
				"suing over the materials ends the license",
				"s. 6.c",
				"patent-termination"
			]
		},
		thresholds: [{
			measure: MONTHLY,
			limit: 1e8,
			currency: null,
			at: "s. 4"
		}],
		duties: [
			licenseCopy("s. 3.a"),
			notice("notice-qwen", "Qwen is licensed under the Qwen LICENSE AGREEMENT", "s. 3.c"),
			{
				id: "attribution-built-with-qwen",
				text: "Show \"Built with Qwen\" or \"Improved using Qwen\" in the documentation of every model that you make with it",
				at: "s. 5.b",
				on: "copies",
				shownBy: null
			}
		]
	},
	{
		id: "LicenseRef-Stability-AI-Community-2024",
		title: "Stability AI Community License Agreement (2024-07-05)",
		category: "community",
		source: `${SCANCODE$2}/stability-ai-community-2024.LICENSE`,
		names: [
			"stabilityai-ai-community",
			"stability-ai-community",
			"stabilityai-community",
			"stability-ai-community-license",
			"stable-video-diffusion-community"
		],
		terms: {
			"commercial-use": ["yes below the threshold, after registration", "s. III"],
			"use-restrictions": [
				"Acceptable Use Policy",
				"s. IV.b, V",
				"use-restricted"
			],
			threshold: [
				"US$ 1,000,000 annual revenue",
				"s. I, III",
				"revenue-threshold"
			],
			territory: ["none", "s. II, III"],
			naming: [
				"show \"Powered by Stability AI\"",
				"s. IV.a",
				"naming-required"
			],
			attribution: [
				"notice in a Notice file",
				"s. IV.a",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. IV.a",
				"license-copy-required"
			],
			"flow-down": [
				"agreement stays with copies, derivatives and products",
				"s. IV.a",
				"flow-down"
			],
			"output-training": [
				"may not train foundational generative models",
				"s. IV.b",
				"output-training-restricted"
			],
			derivatives: ["allowed", "s. II, III"],
			changes: [
				"revocable; its policy changes",
				"s. II, III, V",
				"revocable-terms"
			]
		},
		thresholds: [{
			measure: "annual-revenue",
			limit: 1e6,
			currency: "USD",
			at: "s. III"
		}],
		duties: [
			licenseCopy("s. IV.a", "service"),
			notice("notice-stability-ai", "This Stability AI Model is licensed under the Stability AI Community License", "s. IV.a"),
			display("attribution-powered-by-stability-ai", ["Powered by Stability AI"], "Show \"Powered by Stability AI\" prominently on a related website, user interface, blog post, about page or product documentation", "s. IV.a")
		]
	},
	{
		id: "LicenseRef-Tencent-Hunyuan-Community-2024",
		title: "Tencent Hunyuan Community License Agreement (2024)",
		category: "community",
		source: "Tencent/HunyuanDiT@368280e LICENSE.txt",
		names: ["tencent-hunyuan-community"],
		terms: {
			"commercial-use": ["yes, up to the threshold", "s. 4"],
			"use-restrictions": [
				"Acceptable Use Policy",
				"s. 5.a, exhibit A",
				"use-restricted"
			],
			threshold: [
				"100 million monthly active users on the release date",
				"s. 4",
				"mau-threshold"
			],
			territory: [
				"not in the European Union, outputs included",
				"s. 1.l, 5.c",
				"territory-excluded"
			],
			attribution: [
				"notice in a Notice file; mark changed files",
				"s. 3.b, 3.d",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 3.a",
				"license-copy-required"
			],
			"flow-down": [
				"use restrictions must be an enforceable term",
				"s. 5.a",
				"flow-down"
			],
			"output-training": [
				"may not improve other language models",
				"s. 5.b",
				"output-training-restricted"
			],
			derivatives: ["allowed", "s. 2"],
			patents: [
				"suing over the materials ends the license",
				"s. 6.c",
				"patent-termination"
			]
		},
		thresholds: [{
			measure: MONTHLY,
			limit: 1e8,
			currency: null,
			at: "s. 4"
		}],
		territory: {
			excluded: ["EU"],
			onlyMultimodal: false,
			at: "s. 1.l, 5.c"
		},
		duties: [
			licenseCopy("s. 3.a", "service"),
			notice("notice-tencent-hunyuan", "Tencent Hunyuan is licensed under the Tencent Hunyuan Community License Agreement", "s. 3.d"),
			passOnRestrictions("s. 5.a")
		]
	},
	{
		id: "LicenseRef-Tencent-Hunyuan-3D-2.0",
		title: "Tencent Hunyuan 3D 2.0 Community License Agreement",
		category: "community",
		source: `${SCANCODE$2}/tencent-hunyuan-3d-2.0-cla.LICENSE`,
		names: ["tencent-hunyuan-3d-2.0-community", "hunyuan3d-2.0-community"],
		terms: {
			"commercial-use": ["yes, up to the threshold", "s. 4"],
			"use-restrictions": [
				"Acceptable Use Policy",
				"s. 5.a, exhibit A",
				"use-restricted"
			],
			threshold: [
				"1 million monthly active users on the release date",
				"s. 4",
				"mau-threshold"
			],
			territory: [
				"not in the European Union, the United Kingdom and South Korea, outputs included",
				"s. 1.l, 5.c",
				"territory-excluded"
			],
			attribution: [
				"notice in a Notice file; mark changed files",
				"s. 3.b, 3.d",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 3.a",
				"license-copy-required"
			],
			"flow-down": [
				"use restrictions must be an enforceable term",
				"s. 5.a",
				"flow-down"
			],
			"output-training": [
				"may not improve other models",
				"s. 5.b",
				"output-training-restricted"
			],
			derivatives: ["allowed", "s. 2"],
			patents: [
				"suing over the materials ends the license",
				"s. 6.c",
				"patent-termination"
			]
		},
		thresholds: [{
			measure: MONTHLY,
			limit: 1e6,
			currency: null,
			at: "s. 4"
		}],
		territory: {
			excluded: [
				"EU",
				"GB",
				"KR"
			],
			onlyMultimodal: false,
			at: "s. 1.l, 5.c"
		},
		duties: [
			licenseCopy("s. 3.a", "service"),
			notice("notice-tencent-hunyuan-3d", "Tencent Hunyuan 3D 2.0 is licensed under the Tencent Hunyuan 3D 2.0 Community License Agreement", "s. 3.d"),
			passOnRestrictions("s. 5.a")
		]
	},
	{
		id: "LicenseRef-HyperCLOVA-X-SEED-2025",
		title: "HyperCLOVA X SEED Model License Agreement (2025-04-24)",
		category: "community",
		source: `${SCANCODE$2}/hyperclova-x-seed-2025.LICENSE`,
		names: ["hyperclovax-seed", "hyperclova-x-seed"],
		terms: {
			"commercial-use": ["yes, up to the threshold and not against the vendor's own products", "s. 4"],
			"use-restrictions": [
				"Prohibited Use Policy",
				"s. 2.3",
				"use-restricted"
			],
			threshold: [
				"10 million monthly active users on the release date",
				"s. 4",
				"mau-threshold"
			],
			territory: ["none", "s. 2.2"],
			naming: [
				"show \"Powered by HyperCLOVA X\"",
				"s. 3.1",
				"naming-required"
			],
			"license-copy": [
				"yes",
				"s. 3.1",
				"license-copy-required"
			],
			"flow-down": [
				"use restrictions must be an enforceable term",
				"s. 3.1",
				"flow-down"
			],
			derivatives: ["allowed", "s. 2.2"],
			patents: [
				"suing over copyright or patents ends the license",
				"s. 2.1",
				"patent-termination"
			],
			changes: [
				"the vendor may update the agreement; revocable",
				"s. 2.1, 2.2",
				"revocable-terms"
			]
		},
		thresholds: [{
			measure: MONTHLY,
			limit: 1e7,
			currency: null,
			at: "s. 4"
		}],
		duties: [
			licenseCopy("s. 3.1"),
			passOnRestrictions("s. 3.1"),
			display("attribution-powered-by-hyperclova-x", ["Powered by HyperCLOVA X"], "Show \"Powered by HyperCLOVA X\"", "s. 3.1")
		]
	},
	{
		id: "LicenseRef-bilibili-2025",
		title: "bilibili Model Use License Agreement (2025-09-09)",
		category: "community",
		source: `${SCANCODE$2}/bilibili-model-ula-2025-09-09.LICENSE`,
		names: ["bilibili", "bilibili-model-use-license-agreement"],
		terms: {
			"commercial-use": ["yes, up to the thresholds", "s. 2.1, 2.2"],
			"use-restrictions": [
				"lawful use; no false or discriminatory content",
				"s. 4.1.c",
				"use-restricted"
			],
			threshold: [
				"100 million monthly active users, or RMB 1 billion annual revenue",
				"s. 2.2",
				"mau-threshold"
			],
			territory: ["none", "s. 2.1"],
			attribution: [
				"keep copyright notices; disclaim changes",
				"s. 3.4.b, 4.1.a",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 3.4.b",
				"license-copy-required"
			],
			"flow-down": [
				"recipients must be bound by contract",
				"s. 3.4.a",
				"flow-down"
			],
			"output-training": [
				"may not improve other commercial models",
				"s. 3.4.c",
				"output-training-restricted"
			],
			derivatives: ["allowed", "s. 1.6, 2.1"]
		},
		thresholds: [{
			measure: MONTHLY,
			limit: 1e8,
			currency: null,
			at: "s. 2.2"
		}, {
			measure: "annual-revenue",
			limit: 1e9,
			currency: "CNY",
			at: "s. 2.2"
		}],
		duties: [licenseCopy("s. 3.4.b"), passOnRestrictions("s. 3.4.a")]
	},
	{
		id: "LicenseRef-Playground-v2",
		title: "Playground v2 Community License",
		category: "community",
		source: `${SCANCODE$2}/playground-v2-community.LICENSE`,
		names: ["playground-v2-community"],
		terms: {
			"commercial-use": ["yes, up to the threshold", "s. 1.a, 2"],
			"use-restrictions": [
				"Attachment A",
				"s. 1.b.iv",
				"use-restricted"
			],
			threshold: [
				"1 million monthly users, where images are a core business",
				"s. 2",
				"mau-threshold"
			],
			territory: ["none", "s. 1.a"],
			attribution: [
				"notice in a Notice file",
				"s. 1.b.iii",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 1.b.i",
				"license-copy-required"
			],
			"flow-down": [
				"agreement and restrictions stay with copies and derivatives",
				"s. 1.b.i, 1.b.iv",
				"flow-down"
			],
			"output-training": [
				"may not improve other text-to-image models",
				"s. 1.b.v",
				"output-training-restricted"
			],
			derivatives: ["allowed", "s. 1.a"],
			patents: [
				"suing over the materials ends the license",
				"s. 5.c",
				"patent-termination"
			]
		},
		thresholds: [{
			measure: MONTHLY,
			limit: 1e6,
			currency: null,
			at: "s. 2"
		}],
		duties: [
			licenseCopy("s. 1.b.i"),
			notice("notice-playground", "Playground v2 is licensed under the Playground v2 Community License", "s. 1.b.iii"),
			passOnRestrictions("s. 1.b.iv")
		]
	},
	{
		id: "LicenseRef-NVIDIA-Open-Model-2025",
		title: "NVIDIA Open Model License Agreement (2025-04-28)",
		category: "community",
		source: `${SCANCODE$2}/nvidia-open-model-2025-04-28.LICENSE`,
		names: ["nvidia-open-model-license", "nvidia-open-model-license-agreement"],
		terms: {
			"commercial-use": ["yes", "preamble"],
			"use-restrictions": [
				"NVIDIA Trustworthy AI terms; ends where guardrails are bypassed",
				"s. 2.1, 2.3",
				"use-restricted"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "s. 2.2"],
			attribution: [
				"notice in a Notice file",
				"s. 3.1",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 3.1",
				"license-copy-required"
			],
			"flow-down": [
				"sections 2 and 3 bind derivative models",
				"s. 2.1",
				"flow-down"
			],
			"output-training": ["not restricted", "s. 2.4"],
			derivatives: ["allowed", "s. 2.2"],
			patents: [
				"suing over copyright or patents ends the license",
				"s. 2.1",
				"patent-termination"
			],
			changes: [
				"the vendor may update the agreement",
				"s. 2.1",
				"revocable-terms"
			]
		},
		duties: [licenseCopy("s. 3.1"), notice("notice-nvidia", "Licensed by NVIDIA Corporation under the NVIDIA Open Model License", "s. 3.1")]
	},
	{
		id: "LicenseRef-LFM-Open-1.0",
		title: "LFM Open License v1.0",
		category: "community",
		source: "Liquid4All/liquid-audio@251949e LICENSE",
		names: [
			"lfm1.0",
			"lfm-1.0",
			"lfm-open-license-v1.0"
		],
		terms: {
			"commercial-use": ["yes, below the threshold", "s. 5"],
			"use-restrictions": ["none", "whole text"],
			threshold: [
				"US$ 10,000,000 annual revenue",
				"s. 1, 5",
				"revenue-threshold"
			],
			territory: ["none", "s. 2"],
			attribution: [
				"keep notices; mark changed files",
				"s. 4.b-d",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 4.a",
				"license-copy-required"
			],
			"flow-down": [
				"the threshold binds derivative works",
				"s. 5.b",
				"flow-down"
			],
			"output-training": ["not restricted", "whole text"],
			derivatives: ["allowed", "s. 2"],
			patents: [
				"suing over patents ends the patent license",
				"s. 3",
				"patent-termination"
			]
		},
		thresholds: [{
			measure: "annual-revenue",
			limit: 1e7,
			currency: "USD",
			at: "s. 1, 5"
		}],
		duties: [licenseCopy("s. 4.a")]
	}
];

// src/license/catalogue/families.ts
const COMMON$1 = "all members";
/**
* What every license of a family has in common. The Hub's family ids are no licenses, so they are never allowed by these; but a
* clause that all members have is certain, whichever was meant.
*/
const FAMILY_TERMS = [
	{
		id: "LicenseRef-HF-bsd",
		title: "BSD license family",
		category: "permissive",
		source: "spdx-license-list@6.12.0 0BSD to BSD-4-Clause",
		terms: { "commercial-use": ["yes", COMMON$1] }
	},
	{
		id: "LicenseRef-HF-cc",
		title: "Creative Commons license family",
		category: "permissive",
		source: "spdx-license-list@6.12.0 CC0-1.0 to CC-BY-NC-ND-4.0",
		terms: {}
	},
	{
		id: "LicenseRef-HF-gfdl",
		title: "GNU Free Documentation License family",
		category: "share-alike",
		source: "spdx-license-list@6.12.0 GFDL-1.1 to GFDL-1.3",
		terms: {
			"commercial-use": ["yes", COMMON$1],
			attribution: [
				"keep notices",
				COMMON$1,
				"attribution-required"
			],
			"license-copy": [
				"yes",
				COMMON$1,
				"license-copy-required"
			],
			"share-alike": [
				"changed versions under the same license",
				COMMON$1,
				"share-alike"
			]
		}
	},
	{
		id: "LicenseRef-HF-gpl",
		title: "GNU General Public License family",
		category: "strong-copyleft",
		source: "spdx-license-list@6.12.0 GPL-1.0 to GPL-3.0",
		terms: {
			"commercial-use": ["yes", COMMON$1],
			attribution: [
				"keep notices; state changes",
				COMMON$1,
				"attribution-required"
			],
			"license-copy": [
				"yes",
				COMMON$1,
				"license-copy-required"
			],
			"share-alike": [
				"same license for works based on it, source disclosed",
				COMMON$1,
				"strong-copyleft"
			]
		}
	},
	{
		id: "LicenseRef-HF-lgpl",
		title: "GNU Lesser General Public License family",
		category: "weak-copyleft",
		source: "spdx-license-list@6.12.0 LGPL-2.0 to LGPL-3.0",
		terms: {
			"commercial-use": ["yes", COMMON$1],
			attribution: [
				"keep notices",
				COMMON$1,
				"attribution-required"
			],
			"license-copy": [
				"yes",
				COMMON$1,
				"license-copy-required"
			],
			"share-alike": [
				"changed files under the same license, source disclosed",
				COMMON$1,
				"share-alike"
			]
		}
	},
	{
		id: "LicenseRef-HF-openrail",
		title: "OpenRAIL license family",
		category: "use-restricted",
		source: "aboutcode-org/scancode-licensedb@053a651 docs, the OpenRAIL-M texts",
		terms: {
			"commercial-use": ["yes", COMMON$1],
			"use-restrictions": [
				"a list of forbidden uses, which differs",
				COMMON$1,
				"use-restricted"
			],
			attribution: [
				"keep notices",
				COMMON$1,
				"attribution-required"
			],
			"license-copy": [
				"yes",
				COMMON$1,
				"license-copy-required"
			],
			"flow-down": [
				"use restrictions must be passed on",
				COMMON$1,
				"flow-down"
			]
		}
	}
];

// src/license/catalogue/content.ts
const SPDX$1 = "spdx-license-list@6.12.0";
/** Elements of a Creative Commons license, in the order of its id. */
const ELEMENTS = [
	"BY",
	"BY-SA",
	"BY-ND",
	"BY-NC",
	"BY-NC-SA",
	"BY-NC-ND"
];
const VERSIONS = [
	"1.0",
	"2.0",
	"2.5",
	"3.0",
	"4.0"
];
/** Sections that carry the terms, which version 4.0 renumbered. */
function creativeCommons(elements, version) {
	const id = `CC-${elements}-${version}`;
	const newest = version === "4.0";
	const parts = elements.split("-");
	const grant = newest ? "s. 2.a.1" : "s. 3";
	const conditions = newest ? "s. 3.a" : "s. 4";
	const adapted = newest ? "s. 3.b" : "s. 4.b";
	const noncommercial = parts.includes("NC");
	const noDerivatives = parts.includes("ND");
	const category = noncommercial ? "noncommercial" : noDerivatives ? "no-derivatives" : parts.includes("SA") ? "share-alike" : "permissive";
	const shareAlike = parts.includes("SA") ? [
		"adapted material under the same or a compatible license",
		adapted,
		"share-alike"
	] : ["none", adapted];
	return {
		id,
		title: `Creative Commons ${parts.map((part) => NAMES[part]).join("-")} ${version}`,
		category,
		source: `${SPDX$1} ${id}`,
		terms: {
			"commercial-use": noncommercial ? [
				"no",
				grant,
				"noncommercial"
			] : ["yes", grant],
			"use-restrictions": noncommercial ? ["noncommercial purposes only", grant] : ["none", grant],
			threshold: ["none", "whole text"],
			territory: ["none", grant],
			attribution: [
				"credit the author, link the license, indicate changes",
				conditions,
				"attribution-required"
			],
			"license-copy": ["link or copy", conditions],
			"flow-down": [noncommercial ? "noncommercial stays on the material and what is adapted from it" : "no added restrictions on the material", newest ? "s. 2.a.5" : "s. 4.a"],
			"output-training": ["not restricted", "whole text"],
			derivatives: noDerivatives ? [
				"may be made, may not be shared",
				newest ? "s. 2.a.1.B" : "s. 3",
				"no-derivatives"
			] : ["allowed", grant],
			"share-alike": shareAlike,
			...newest ? { patents: [
				"none granted",
				"s. 2.b.2",
				"no-patent-grant"
			] } : {}
		},
		duties: [{
			id: "attribution-creative-commons",
			text: "Credit the author, link the license and say what was changed",
			at: conditions,
			on: "copies",
			shownBy: [
				id.replace(/-([\d.]+)$/, " $1").replace("CC-", "CC "),
				id,
				`creativecommons.org/licenses/${elements.toLowerCase()}/${version}`
			]
		}]
	};
}
const NAMES = {
	BY: "Attribution",
	SA: "ShareAlike",
	ND: "NoDerivatives",
	NC: "NonCommercial"
};
const FREE_RESULTS$1 = {
	"commercial-use": ["yes", "whole text"],
	"use-restrictions": ["none", "whole text"],
	threshold: ["none", "whole text"],
	territory: ["none", "whole text"],
	derivatives: ["allowed", "whole text"]
};
/** Licenses for content and data. */
const CONTENT = [
	...VERSIONS.flatMap((version) => ELEMENTS.map((elements) => creativeCommons(elements, version))),
	{
		id: "CDLA-Permissive-1.0",
		title: "Community Data License Agreement Permissive 1.0",
		category: "permissive",
		source: `${SPDX$1} CDLA-Permissive-1.0`,
		terms: {
			...FREE_RESULTS$1,
			attribution: [
				"keep notices on published data",
				"s. 3.1",
				"attribution-required"
			],
			"license-copy": [
				"with published data",
				"s. 3.1",
				"license-copy-required"
			],
			"flow-down": ["none on results", "s. 3.4"],
			"output-training": ["results unrestricted", "s. 3.4"],
			"share-alike": ["none", "s. 3"]
		},
		duties: [licenseCopy("s. 3.1")]
	},
	{
		id: "CDLA-Permissive-2.0",
		title: "Community Data License Agreement Permissive 2.0",
		category: "permissive",
		source: `${SPDX$1} CDLA-Permissive-2.0`,
		terms: {
			...FREE_RESULTS$1,
			attribution: ["none beyond the agreement's text", "s. 2.1"],
			"license-copy": [
				"with shared data",
				"s. 2.1",
				"license-copy-required"
			],
			"flow-down": ["none on results, machine-learning models named", "s. 3.1, 5.4"],
			"output-training": ["results unrestricted", "s. 3.1"],
			"share-alike": ["none", "s. 2"]
		},
		duties: [licenseCopy("s. 2.1")]
	},
	{
		id: "CDLA-Sharing-1.0",
		title: "Community Data License Agreement Sharing 1.0",
		category: "share-alike",
		source: `${SPDX$1} CDLA-Sharing-1.0`,
		terms: {
			...FREE_RESULTS$1,
			attribution: [
				"keep notices on published data",
				"s. 3.2",
				"attribution-required"
			],
			"license-copy": [
				"with published data",
				"s. 3.2",
				"license-copy-required"
			],
			"flow-down": ["none on results", "s. 3.5"],
			"output-training": ["results unrestricted", "s. 3.5"],
			"share-alike": [
				"published data under the same agreement",
				"s. 3.1",
				"share-alike"
			]
		},
		duties: [licenseCopy("s. 3.2")]
	},
	{
		id: "C-UDA-1.0",
		title: "Computational Use of Data Agreement 1.0",
		category: "data-use-limited",
		source: `${SPDX$1} C-UDA-1.0`,
		terms: {
			"use-restrictions": [
				"computational use only",
				"whole text",
				"data-use-limited"
			],
			territory: ["none", "whole text"],
			attribution: [
				"keep attribution information",
				"whole text",
				"attribution-required"
			],
			"flow-down": ["binds recipients of the data; trained models are results and free", "whole text"],
			"output-training": ["results unrestricted", "whole text"],
			"share-alike": ["none", "whole text"]
		}
	},
	{
		id: "ODC-By-1.0",
		title: "Open Data Commons Attribution License 1.0",
		category: "permissive",
		source: `${SPDX$1} ODC-By-1.0`,
		terms: {
			...FREE_RESULTS$1,
			attribution: [
				"notice on the database and on publicly used produced works",
				"s. 4.2, 4.3",
				"attribution-required"
			],
			"license-copy": [
				"copy or address",
				"s. 4.2",
				"license-copy-required"
			],
			"flow-down": ["notice on produced works only", "s. 4.3"],
			"output-training": ["not restricted", "whole text"],
			"share-alike": ["none", "s. 4"]
		},
		duties: [licenseCopy("s. 4.2")]
	},
	{
		id: "ODbL-1.0",
		title: "Open Data Commons Open Database License 1.0",
		category: "share-alike",
		source: `${SPDX$1} ODbL-1.0`,
		terms: {
			...FREE_RESULTS$1,
			attribution: [
				"notice on the database and on produced works",
				"s. 4.2, 4.3",
				"attribution-required"
			],
			"license-copy": [
				"copy or address",
				"s. 4.2",
				"license-copy-required"
			],
			"flow-down": ["derivative databases stay under it; produced works carry a notice", "s. 4.3, 4.4"],
			"output-training": ["not restricted", "whole text"],
			"share-alike": [
				"derivative databases under the same license",
				"s. 4.4",
				"share-alike"
			]
		},
		duties: [licenseCopy("s. 4.2")]
	},
	{
		id: "etalab-2.0",
		title: "Etalab Open License 2.0",
		category: "permissive",
		source: `${SPDX$1} etalab-2.0`,
		terms: {
			...FREE_RESULTS$1,
			attribution: [
				"name the source and its last update",
				"whole text",
				"attribution-required"
			],
			"license-copy": ["none", "whole text"],
			"flow-down": ["none", "whole text"],
			"output-training": ["not restricted", "whole text"],
			"share-alike": ["none", "whole text"]
		}
	}
];

// src/license/catalogue/open-source.ts
const TEXT = "whole text";
const source = (id) => `spdx-license-list@6.12.0 ${id}; choosealicense.com@aed28f9`;
const OPEN = {
	"commercial-use": ["yes", TEXT],
	"use-restrictions": ["none", TEXT],
	threshold: ["none", TEXT],
	territory: ["none", TEXT],
	naming: ["none", TEXT],
	"output-training": ["not restricted", TEXT],
	derivatives: ["allowed", TEXT],
	"network-use": ["not restricted", TEXT],
	changes: ["none", TEXT]
};
function entries(category, common, rows) {
	const copy = common["license-copy"];
	return rows.map(({ id, title, terms, compatible }) => ({
		id,
		title,
		category,
		source: source(id),
		terms: {
			...OPEN,
			...common,
			...terms
		},
		...compatible === void 0 ? {} : { compatible },
		...copy?.[2] === "license-copy-required" ? { duties: [licenseCopy(copy[1])] } : {}
	}));
}
const NO_CONDITIONS = {
	attribution: ["none", TEXT],
	"license-copy": ["none", TEXT],
	"flow-down": ["none", TEXT],
	"share-alike": ["none", TEXT]
};
const KEEP_NOTICES = {
	attribution: [
		"keep copyright and license notice",
		TEXT,
		"attribution-required"
	],
	"license-copy": [
		"yes",
		TEXT,
		"license-copy-required"
	],
	"flow-down": ["none beyond notices", TEXT],
	"share-alike": ["none", TEXT]
};
const PATENTS_SILENT = ["not mentioned", TEXT];
const PATENTS_GRANTED = [
	"granted; suing over patents ends it",
	"patent section",
	"patent-termination"
];
const PERMISSIVE = [
	{
		id: "AFL-3.0",
		title: "Academic Free License v3.0",
		terms: { patents: PATENTS_GRANTED }
	},
	{
		id: "Apache-1.1",
		title: "Apache License 1.1"
	},
	{
		id: "Apache-2.0",
		title: "Apache License 2.0",
		terms: {
			attribution: [
				"keep notices and NOTICE; state changes",
				"s. 4.b-d",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 4.a",
				"license-copy-required"
			],
			patents: [
				"granted; suing over patents ends it",
				"s. 3",
				"patent-termination"
			]
		}
	},
	{
		id: "BSD-2-Clause",
		title: "BSD 2-Clause \"Simplified\" License",
		terms: { patents: PATENTS_SILENT }
	},
	{
		id: "BSD-2-Clause-Patent",
		title: "BSD-2-Clause Plus Patent License",
		terms: { patents: ["granted", TEXT] }
	},
	{
		id: "BSD-3-Clause",
		title: "BSD 3-Clause \"New\" or \"Revised\" License",
		terms: { patents: PATENTS_SILENT }
	},
	{
		id: "BSD-3-Clause-Clear",
		title: "BSD 3-Clause Clear License",
		terms: { patents: [
			"none granted",
			"last clause",
			"no-patent-grant"
		] }
	},
	{
		id: "BSL-1.0",
		title: "Boost Software License 1.0",
		terms: {
			attribution: [
				"keep notices, except in machine code",
				TEXT,
				"attribution-required"
			],
			patents: PATENTS_SILENT
		}
	},
	{
		id: "BlueOak-1.0.0",
		title: "Blue Oak Model License 1.0.0",
		terms: { patents: ["granted", "Patent"] }
	},
	{
		id: "ECL-2.0",
		title: "Educational Community License v2.0",
		terms: {
			attribution: [
				"keep notices and NOTICE; state changes",
				"s. 4.b-d",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 4.a",
				"license-copy-required"
			],
			patents: [
				"granted in part; suing over patents ends it",
				"s. 3",
				"patent-termination"
			]
		}
	},
	{
		id: "ISC",
		title: "ISC License",
		terms: { patents: PATENTS_SILENT }
	},
	{
		id: "MIT",
		title: "MIT License",
		terms: { patents: PATENTS_SILENT }
	},
	{
		id: "MS-PL",
		title: "Microsoft Public License",
		terms: {
			"flow-down": ["distributed source stays under it", "s. 3.D"],
			patents: [
				"granted; suing over patents ends it",
				"s. 2.B, 3.B",
				"patent-termination"
			]
		}
	},
	{
		id: "NCSA",
		title: "University of Illinois/NCSA Open Source License",
		terms: { patents: PATENTS_SILENT }
	},
	{
		id: "PSF-2.0",
		title: "Python Software Foundation License 2.0"
	},
	{
		id: "Python-2.0",
		title: "Python License 2.0"
	},
	{
		id: "PostgreSQL",
		title: "PostgreSQL License",
		terms: { patents: PATENTS_SILENT }
	},
	{
		id: "UPL-1.0",
		title: "Universal Permissive License v1.0",
		terms: { patents: ["granted", TEXT] }
	},
	{
		id: "Unicode-3.0",
		title: "Unicode License v3"
	},
	{
		id: "X11",
		title: "X11 License",
		terms: { patents: PATENTS_SILENT }
	},
	{
		id: "Zlib",
		title: "zlib License",
		terms: {
			attribution: [
				"mark altered versions; keep the notice in source",
				"2, 3",
				"attribution-required"
			],
			"license-copy": ["in source", "3"],
			patents: PATENTS_SILENT
		}
	},
	{
		id: "OpenMDW-1.0",
		title: "Open Model, Data & Weights License Agreement 1.0",
		terms: {
			attribution: [
				"keep copyright and origin notices",
				"3rd paragraph",
				"attribution-required"
			],
			"output-training": ["outputs unrestricted", "5th paragraph"],
			patents: [
				"a patent suit ends all rights",
				"4th paragraph",
				"patent-termination"
			]
		}
	},
	{
		id: "LicenseRef-HF-openmdw-1.1",
		title: "Open Model, Data & Weights License Agreement 1.1",
		terms: {
			attribution: [
				"keep copyright and origin notices",
				"3rd paragraph",
				"attribution-required"
			],
			"output-training": ["outputs unrestricted", "5th paragraph"],
			patents: [
				"a patent or copyright suit ends all rights",
				"4th paragraph",
				"patent-termination"
			]
		}
	}
];
const WEAK = {
	attribution: [
		"keep copyright and license notice",
		TEXT,
		"attribution-required"
	],
	"license-copy": [
		"yes",
		TEXT,
		"license-copy-required"
	],
	"flow-down": ["changed files stay under it", TEXT],
	"share-alike": [
		"changed files under the same license, source disclosed",
		TEXT,
		"share-alike"
	]
};
const WEAK_COPYLEFT = [
	{
		id: "Artistic-2.0",
		title: "Artistic License 2.0",
		terms: { "share-alike": ["changed versions documented, or under the same license", "s. 4"] }
	},
	{
		id: "CDDL-1.0",
		title: "Common Development and Distribution License 1.0",
		terms: { patents: PATENTS_GRANTED }
	},
	{
		id: "CDDL-1.1",
		title: "Common Development and Distribution License 1.1",
		terms: { patents: PATENTS_GRANTED }
	},
	{
		id: "EPL-1.0",
		title: "Eclipse Public License 1.0",
		terms: { patents: PATENTS_GRANTED }
	},
	{
		id: "EPL-2.0",
		title: "Eclipse Public License 2.0",
		terms: { patents: PATENTS_GRANTED }
	},
	{
		id: "LGPL-2.0",
		title: "GNU Library General Public License v2"
	},
	{
		id: "LGPL-2.1",
		title: "GNU Lesser General Public License v2.1"
	},
	{
		id: "LGPL-3.0",
		title: "GNU Lesser General Public License v3.0"
	},
	{
		id: "LGPLLR",
		title: "Lesser General Public License For Linguistic Resources"
	},
	{
		id: "LPPL-1.3c",
		title: "LaTeX Project Public License v1.3c",
		terms: { "share-alike": ["changed versions marked, source disclosed", "s. 6"] }
	},
	{
		id: "MPL-1.1",
		title: "Mozilla Public License 1.1",
		terms: { patents: PATENTS_GRANTED }
	},
	{
		id: "MPL-2.0",
		title: "Mozilla Public License 2.0",
		terms: { patents: PATENTS_GRANTED }
	},
	{
		id: "MS-RL",
		title: "Microsoft Reciprocal License",
		terms: { patents: PATENTS_GRANTED }
	},
	{
		id: "OFL-1.1",
		title: "SIL Open Font License 1.1",
		terms: { "use-restrictions": ["fonts are not sold by themselves", "1"] }
	}
];
const STRONG = {
	attribution: [
		"keep copyright and license notice; state changes",
		TEXT,
		"attribution-required"
	],
	"license-copy": [
		"yes",
		TEXT,
		"license-copy-required"
	],
	"flow-down": ["works based on it stay under it when distributed", TEXT],
	"share-alike": [
		"same license for works based on it, source disclosed",
		TEXT,
		"strong-copyleft"
	],
	"output-training": ["covered only where the output itself is a work based on it", TEXT]
};
const NETWORK = {
	...STRONG,
	"network-use": [
		"use over a network counts as distribution",
		TEXT,
		"network-copyleft"
	]
};
/** Licenses for software in the SPDX list, and OpenMDW, which is one for models. */
const OPEN_SOURCE = [
	...entries("public-domain", NO_CONDITIONS, [
		{
			id: "0BSD",
			title: "BSD Zero Clause License",
			terms: { patents: PATENTS_SILENT }
		},
		{
			id: "CC0-1.0",
			title: "Creative Commons Zero v1.0 Universal",
			terms: { patents: [
				"none granted",
				"s. 4.a",
				"no-patent-grant"
			] }
		},
		{
			id: "MIT-0",
			title: "MIT No Attribution",
			terms: { patents: PATENTS_SILENT }
		},
		{
			id: "PDDL-1.0",
			title: "Open Data Commons Public Domain Dedication & License 1.0"
		},
		{
			id: "Unlicense",
			title: "The Unlicense",
			terms: { patents: PATENTS_SILENT }
		},
		{
			id: "WTFPL",
			title: "Do What The F*ck You Want To Public License",
			terms: { patents: PATENTS_SILENT }
		}
	]),
	...entries("permissive", KEEP_NOTICES, PERMISSIVE),
	{
		id: "LicenseRef-HF-apple-ascl",
		title: "Apple Sample Code License",
		category: "permissive",
		source: "discuss.opensource.org/t/early-thoughts-on-apple-sample-code-license/318 (quoted text)",
		terms: {
			"commercial-use": ["yes", "quoted text"],
			attribution: [
				"keep the notice on whole, unmodified copies",
				"quoted text",
				"attribution-required"
			],
			patents: [
				"none granted",
				"quoted text",
				"no-patent-grant"
			]
		}
	},
	...entries("weak-copyleft", WEAK, WEAK_COPYLEFT),
	...entries("strong-copyleft", STRONG, [
		{
			id: "GPL-1.0",
			title: "GNU General Public License v1.0"
		},
		{
			id: "GPL-2.0",
			title: "GNU General Public License v2.0"
		},
		{
			id: "GPL-3.0",
			title: "GNU General Public License v3.0",
			terms: { patents: [
				"granted; suing over patents ends it",
				"s. 10, 11",
				"patent-termination"
			] }
		}
	]),
	...entries("network-copyleft", NETWORK, [
		{
			id: "AGPL-3.0",
			title: "GNU Affero General Public License v3.0",
			terms: { "network-use": [
				"users over a network get the source",
				"s. 13",
				"network-copyleft"
			] }
		},
		{
			id: "EUPL-1.1",
			title: "European Union Public License 1.1",
			compatible: [
				"GPL-2.0",
				"EPL-1.0",
				"OSL-3.0"
			]
		},
		{
			id: "EUPL-1.2",
			title: "European Union Public License 1.2",
			compatible: [
				"GPL-2.0",
				"GPL-3.0",
				"AGPL-3.0",
				"OSL-3.0",
				"EPL-1.0",
				"MPL-2.0",
				"LGPL-2.1",
				"LGPL-3.0",
				"CC-BY-SA-3.0"
			]
		},
		{
			id: "OSL-3.0",
			title: "Open Software License 3.0",
			terms: { patents: PATENTS_GRANTED }
		},
		{
			id: "SSPL-1.0",
			title: "Server Side Public License v1",
			terms: { "network-use": [
				"offering it as a service asks for the source of the whole service",
				"s. 13",
				"network-copyleft"
			] }
		}
	])
];

// src/license/catalogue/research.ts
const SCANCODE$1 = "aboutcode-org/scancode-licensedb@053a651 docs";
/** Agreements for research or noncommercial use only. */
const RESEARCH = [
	{
		id: "LicenseRef-HF-apple-amlr",
		title: "Apple Machine Learning Research Model License",
		category: "research-only",
		source: "apple/ml-sharp@1eaa046 LICENSE_MODEL",
		terms: {
			"commercial-use": [
				"no",
				"License Scope",
				"noncommercial"
			],
			"use-restrictions": [
				"research purposes, no product development",
				"License Scope",
				"research-only"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "License Scope"],
			attribution: [
				"attribution notice; mark derivatives",
				"Distribution",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"Distribution",
				"license-copy-required"
			],
			"flow-down": [
				"derivatives are for research only",
				"License Scope",
				"flow-down"
			],
			derivatives: ["allowed", "License Scope"],
			patents: [
				"none granted",
				"No Other License",
				"no-patent-grant"
			],
			changes: [
				"revocable",
				"License Scope",
				"revocable-terms"
			]
		},
		duties: [licenseCopy("Distribution"), notice("notice-apple-amlr", "Apple Machine Learning Research Model is licensed under the Apple Machine Learning Research Model License Agreement", "Distribution")]
	},
	{
		id: "LicenseRef-HF-fair-noncommercial-research-license",
		title: "FAIR Noncommercial Research License v1",
		category: "research-only",
		source: "facebookresearch/vggt-omega@39a0cb8 LICENSE",
		terms: {
			"commercial-use": [
				"no",
				"s. 1.b.i",
				"noncommercial"
			],
			"use-restrictions": [
				"noncommercial research; FAIR Acceptable Use Policy",
				"s. 1.b.i, 1.b.iv",
				"research-only"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "s. 1.a"],
			attribution: [
				"acknowledge in publications",
				"s. 1.b.iii",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 1.b.ii",
				"license-copy-required"
			],
			"flow-down": [
				"derivatives only under this agreement",
				"s. 1.b.ii",
				"flow-down"
			],
			"output-training": [
				"outputs for noncommercial research only",
				"s. 1.b.i",
				"output-training-restricted"
			],
			derivatives: ["allowed", "s. 1.a"],
			"share-alike": [
				"derivatives only under this agreement",
				"s. 1.b.ii",
				"share-alike"
			],
			patents: [
				"suing over the materials ends the license",
				"s. 5.b",
				"patent-termination"
			],
			changes: [
				"Meta may change the terms, effective at once",
				"s. 8",
				"revocable-terms"
			]
		},
		duties: [licenseCopy("s. 1.b.ii")]
	},
	{
		id: "LicenseRef-HF-deepfloyd-if-license",
		title: "DeepFloyd IF License Agreement",
		category: "research-only",
		source: "deep-floyd/IF@ffc8163 LICENSE-MODEL",
		terms: {
			"commercial-use": [
				"no",
				"s. 2.a",
				"noncommercial"
			],
			"use-restrictions": [
				"noncommercial research; no military, surveillance or biometric use",
				"s. 1.a, 2.a",
				"research-only"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "s. 1.a"],
			attribution: [
				"attribution notice",
				"s. 3",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 3",
				"license-copy-required"
			],
			"flow-down": [
				"no conflicting terms; restrictions cover derivatives",
				"s. 2.a, 2.d",
				"flow-down"
			],
			"output-training": [
				"produced data not for commercial or production use",
				"s. 2.a",
				"output-training-restricted"
			],
			derivatives: ["allowed", "s. 1.a"],
			patents: [
				"none granted",
				"s. 1.a, 1.c",
				"no-patent-grant"
			],
			changes: [
				"revocable",
				"s. 1.a",
				"revocable-terms"
			]
		},
		duties: [licenseCopy("s. 3")]
	},
	{
		id: "LicenseRef-HF-intel-research",
		title: "Intel Research Use License Agreement",
		category: "research-only",
		source: "huggingface.co/OpenVINO/Llama-3.1-8B-Instruct-FastDraft-150M-int8-ov LICENSE.md (excerpt)",
		terms: {
			"commercial-use": [
				"no",
				"excerpt",
				"noncommercial"
			],
			"use-restrictions": [
				"research only; no violation of human rights",
				"excerpt",
				"research-only"
			],
			territory: ["none", "excerpt"],
			patents: [
				"none granted",
				"excerpt",
				"no-patent-grant"
			]
		}
	},
	{
		id: "LicenseRef-HF-h-research",
		title: "H Research License",
		category: "research-only",
		source: "huggingface/hub-docs@242f4a1 docs/hub/repositories-licenses.md (its name only)",
		terms: {}
	},
	{
		id: "LicenseRef-Qwen-Research-2024",
		title: "Qwen Research License Agreement (2024-09-19)",
		category: "research-only",
		source: "huggingface.co/Qwen/Qwen2.5-Coder-3B-Instruct@488639f LICENSE (as quoted)",
		names: ["qwen-research"],
		terms: {
			"commercial-use": [
				"no",
				"s. 2, as quoted",
				"noncommercial"
			],
			"use-restrictions": [
				"research or evaluation only",
				"s. 1, as quoted",
				"research-only"
			],
			attribution: [
				"notice in a Notice file",
				"s. 3, as quoted",
				"attribution-required"
			],
			"flow-down": [
				"grant for derivatives is noncommercial too",
				"s. 2, as quoted",
				"flow-down"
			]
		},
		duties: [notice("notice-qwen-research", "Qwen is licensed under the Qwen RESEARCH LICENSE AGREEMENT", "s. 3, as quoted")]
	},
	{
		id: "LicenseRef-Tongyi-Qianwen-Research",
		title: "Tongyi Qianwen Research License Agreement",
		category: "research-only",
		source: "huggingface.co/Qwen/Qwen1.5-0.5B LICENSE (its title and summaries only)",
		names: ["tongyi-qianwen-research"],
		terms: {
			"commercial-use": [
				"no",
				"summary",
				"noncommercial"
			],
			"use-restrictions": [
				"research, by its name",
				"name",
				"research-only"
			],
			"flow-down": [
				"as the other Qwen agreements",
				"summary",
				"flow-down"
			]
		}
	},
	{
		id: "LicenseRef-Mistral-Research-0.1",
		title: "Mistral AI Research License 0.1",
		category: "research-only",
		source: "mistral.ai/licenses/MRL-0.1.md (as in mistralai/Ministral-8B-Instruct-2410's card)",
		names: [
			"mrl",
			"mrl-0.1",
			"mistral-ai-research-license"
		],
		terms: {
			"commercial-use": [
				"no",
				"s. 3.2, 9",
				"noncommercial"
			],
			"use-restrictions": [
				"research purposes, no hosting by commercial entities",
				"s. 3.2, 9",
				"research-only"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "s. 2.1"],
			attribution: [
				"notice in a Notice file; mark changed models",
				"s. 2.2, 2.3",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 2.2",
				"license-copy-required"
			],
			"flow-down": [
				"derivatives are for research only",
				"s. 2.3, 4.3",
				"flow-down"
			],
			"output-training": [
				"outputs for research only",
				"s. 3.2, 4.2",
				"output-training-restricted"
			],
			derivatives: ["allowed", "s. 2.1, 2.3"],
			patents: [
				"suing over the model ends the license",
				"s. 7.3",
				"patent-termination"
			]
		},
		duties: [licenseCopy("s. 2.2"), notice("notice-mistral-research", "Licensed by Mistral AI under the Mistral AI Research License", "s. 2.2")]
	},
	{
		id: "LicenseRef-Mistral-Non-Production-0.1",
		title: "Mistral AI Non-Production License 0.1",
		category: "research-only",
		source: "mistral.ai/licenses/MNPL-0.1.md (its title and summaries only)",
		names: ["mnpl", "mnpl-0.1"],
		terms: {
			"commercial-use": [
				"no",
				"summary",
				"noncommercial"
			],
			"use-restrictions": [
				"testing, research, personal or evaluation, no production",
				"summary",
				"research-only"
			],
			"flow-down": [
				"as its Research License",
				"summary",
				"flow-down"
			]
		}
	},
	{
		id: "LicenseRef-Stability-AI-NC-2023",
		title: "Stability AI Non-Commercial Research Community License (2023-12-06)",
		category: "noncommercial",
		source: `${SCANCODE$1}/stability-ai-nc-2023-12-06.LICENSE`,
		names: [
			"sai-nc-community",
			"stabilityai-nc-research-community",
			"stabilityai-non-commercial-research-community"
		],
		terms: {
			"commercial-use": [
				"no",
				"s. 1.a",
				"noncommercial"
			],
			"use-restrictions": [
				"no production use, no hosting; Acceptable Use Policy",
				"s. 1.a-b",
				"use-restricted"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "s. 1.a"],
			attribution: [
				"notice in a Notice file",
				"s. 1.c",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 1.c",
				"license-copy-required"
			],
			"flow-down": [
				"derivatives remain under the agreement",
				"s. 1.c",
				"flow-down"
			],
			derivatives: ["allowed", "s. 1.a"],
			patents: [
				"suing over the materials ends the license",
				"s. 4.c",
				"patent-termination"
			],
			changes: [
				"revocable; its policy changes",
				"s. 1.a",
				"revocable-terms"
			]
		},
		duties: [licenseCopy("s. 1.c"), notice("notice-stability-ai-nc", "This Stability AI Model is licensed under the Stability AI Non-Commercial Research Community License", "s. 1.c")]
	},
	{
		id: "LicenseRef-FLUX.1-dev-NC",
		title: "FLUX.1 [dev] Non-Commercial License",
		category: "noncommercial",
		source: `${SCANCODE$1}/flux-1-nc.LICENSE`,
		names: ["flux-1-dev-non-commercial-license", "flux-1-dev-non-commercial"],
		terms: {
			"commercial-use": [
				"model no, outputs yes",
				"s. 2.b, 2.d",
				"noncommercial"
			],
			"use-restrictions": [
				"no military, surveillance or biometric use",
				"s. 4.a",
				"use-restricted"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "s. 2.a"],
			attribution: [
				"attribution notice; state changes",
				"s. 3.b-c",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 3.a",
				"license-copy-required"
			],
			"flow-down": [
				"restrictions apply to derivatives",
				"s. 2.a",
				"flow-down"
			],
			"output-training": [
				"may not train competing models",
				"s. 2.d",
				"output-training-restricted"
			],
			derivatives: ["allowed", "s. 2.a"],
			patents: [
				"suing over the model ends the license",
				"Termination",
				"patent-termination"
			],
			changes: [
				"the vendor may end it at any time",
				"Termination",
				"revocable-terms"
			]
		},
		duties: [licenseCopy("s. 3.a"), notice("notice-flux-1-dev", "The FLUX.1 [dev] Model is licensed by Black Forest Labs", "s. 3.b")]
	},
	{
		id: "LicenseRef-EXAONE-1.1-NC",
		title: "EXAONE AI Model License Agreement 1.1 - NC",
		category: "research-only",
		source: `${SCANCODE$1}/exaone-ai-model-1.1-nc.LICENSE`,
		names: ["exaone"],
		terms: {
			"commercial-use": [
				"no, outputs included",
				"s. 3.1",
				"noncommercial"
			],
			"use-restrictions": [
				"research only; ethical use",
				"s. 2.1, 3.4",
				"research-only"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "s. 2.1"],
			naming: [
				"names of changed models begin with \"EXAONE\"",
				"s. 2.1.c",
				"naming-required"
			],
			attribution: [
				"cite model and version in publications",
				"s. 4.3",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 2.1.d",
				"license-copy-required"
			],
			"flow-down": [
				"derivatives are for research only",
				"s. 2.1.c",
				"flow-down"
			],
			"output-training": [
				"may not improve other models",
				"s. 3.1",
				"output-training-restricted"
			],
			derivatives: ["allowed", "s. 2.1.c"],
			changes: [
				"revocable",
				"s. 2.1",
				"revocable-terms"
			]
		},
		duties: [licenseCopy("s. 2.1.d")]
	},
	{
		id: "LicenseRef-Chameleon-Research-2024",
		title: "Chameleon Research License (2024-06-18)",
		category: "research-only",
		source: `${SCANCODE$1}/chameleon-research-2024.LICENSE`,
		names: ["chameleon-research", "chameleon-research-license"],
		terms: {
			"commercial-use": [
				"no, outputs included",
				"s. 3.1",
				"noncommercial"
			],
			"use-restrictions": [
				"noncommercial research; Acceptable Use Policy",
				"s. 2.1, 2.2.4",
				"research-only"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "s. 2.1"],
			attribution: [
				"notice in a Notice file; acknowledge in publications",
				"s. 2.2.2-3",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 2.2.1",
				"license-copy-required"
			],
			"flow-down": [
				"derivatives only under this agreement",
				"s. 2.2.1",
				"flow-down"
			],
			"share-alike": [
				"derivatives only under this agreement",
				"s. 2.2.1",
				"share-alike"
			],
			derivatives: ["allowed", "s. 2.1"]
		},
		duties: [licenseCopy("s. 2.2.1"), notice("notice-chameleon", "Chameleon is licensed under the Chameleon Research License", "s. 2.2.3")]
	},
	{
		id: "LicenseRef-LLaMA-1",
		title: "LLaMA License Agreement (2023)",
		category: "research-only",
		source: `${SCANCODE$1}/llama-license-2023.LICENSE`,
		names: ["llama-1", "llama-license-agreement"],
		terms: {
			"commercial-use": [
				"no",
				"s. 2.a",
				"noncommercial"
			],
			"use-restrictions": [
				"noncommercial research; no military, surveillance or biometric use",
				"s. 1.a, 2.a",
				"research-only"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "s. 1.a"],
			attribution: [
				"attribution notice",
				"s. 3",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 3",
				"license-copy-required"
			],
			"flow-down": [
				"no conflicting terms; restrictions cover derivatives",
				"s. 2.a, 2.d",
				"flow-down"
			],
			"output-training": [
				"produced data not for commercial or production use",
				"s. 2.a",
				"output-training-restricted"
			],
			derivatives: ["allowed", "s. 1.a"],
			changes: [
				"revocable",
				"s. 1.a",
				"revocable-terms"
			]
		},
		duties: [licenseCopy("s. 3"), notice("notice-llama-1", "LLaMA is licensed under the LLaMA License", "s. 3")]
	}
];

// src/license/catalogue/use-restricted.ts
const SCANCODE = "aboutcode-org/scancode-licensedb@053a651 docs";
/** The RAIL-M texts share their sections; Attachment A differs little. */
function rail(of) {
	const restrictions = [
		of.latestVersion ? "Attachment A; reasonable efforts to use the latest version" : "Attachment A",
		of.latestVersion ? "s. 5, 7" : "s. 5",
		"use-restricted"
	];
	return {
		id: of.id,
		title: of.title,
		category: "use-restricted",
		source: of.source,
		...of.names === void 0 ? {} : { names: of.names },
		terms: {
			"commercial-use": ["yes", "s. 2"],
			"use-restrictions": restrictions,
			threshold: ["none", "whole text"],
			territory: ["none", "s. 2"],
			attribution: [
				"keep notices; mark changed files",
				"s. 4.c-d",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 4.b",
				"license-copy-required"
			],
			"flow-down": [
				"use restrictions must be an enforceable term; hosting counts as distribution",
				"s. 4.a",
				"flow-down"
			],
			"output-training": ["allowed; a model made from outputs is a derivative", "s. 1, 6"],
			derivatives: ["allowed", "s. 2"],
			patents: [
				"granted; suing over patents ends it",
				"s. 3",
				"patent-termination"
			]
		},
		duties: [licenseCopy("s. 4.b"), passOnRestrictions("s. 4.a")]
	};
}
/** Any use except a list of forbidden ones, which binds those downstream as well. */
const USE_RESTRICTED = [
	rail({
		id: "LicenseRef-HF-creativeml-openrail-m",
		title: "CreativeML Open RAIL-M",
		source: `${SCANCODE}/stable-diffusion-2022-08-22.LICENSE`,
		latestVersion: true
	}),
	rail({
		id: "LicenseRef-HF-bigscience-openrail-m",
		title: "BigScience Open RAIL-M",
		source: `${SCANCODE}/bigscience-open-rail-m.LICENSE`,
		latestVersion: true
	}),
	rail({
		id: "LicenseRef-HF-openrail-plus-plus",
		title: "CreativeML Open RAIL++-M",
		source: `${SCANCODE}/bigscience-open-rail-m2.LICENSE; Stability-AI/generative-models@0ad7de9 model_licenses/LICENSE-SDXL1.0`,
		latestVersion: false,
		names: ["sdxl-license"]
	}),
	rail({
		id: "LicenseRef-HF-bigscience-bloom-rail-1.0",
		title: "BigScience RAIL 1.0",
		source: `${SCANCODE}/bigscience-rail-1.0.LICENSE`,
		latestVersion: false
	}),
	rail({
		id: "LicenseRef-DeepSeek-1.0",
		title: "DeepSeek License Agreement 1.0 (2023-10-23)",
		source: `${SCANCODE}/deepseek-la-1.0.LICENSE`,
		latestVersion: false,
		names: [
			"deepseek",
			"deepseek-license",
			"deepseek-license-agreement"
		]
	}),
	{
		id: "LicenseRef-HF-bigcode-openrail-m",
		title: "BigCode Open RAIL-M v1",
		category: "use-restricted",
		source: `${SCANCODE}/bigcode-open-rail-m-v1.LICENSE`,
		terms: {
			"commercial-use": ["yes", "s. 2"],
			"use-restrictions": [
				"Attachment A, a condition of the grant",
				"s. 4",
				"use-restricted"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "s. 2"],
			attribution: [
				"keep notices; keep and extend the model card",
				"s. 5.2.b-c",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 5.2.a",
				"license-copy-required"
			],
			"flow-down": [
				"any license with the same or similar restrictions",
				"s. 5.1",
				"flow-down"
			],
			"output-training": ["allowed; a model made from outputs is a modification", "s. 1.i, 6"],
			derivatives: ["allowed", "s. 2"],
			patents: [
				"granted; suing over patents ends it",
				"s. 3",
				"patent-termination"
			]
		},
		duties: [
			licenseCopy("s. 5.2.a"),
			passOnRestrictions("s. 5.1"),
			{
				id: "keep-model-card",
				text: "Keep the explanatory documentation, and extend it for changed models",
				at: "s. 5.2.b",
				on: "copies",
				shownBy: null
			}
		]
	},
	{
		id: "LicenseRef-HF-gemma",
		title: "Gemma Terms of Use (2025-03-24)",
		category: "use-restricted",
		source: `${SCANCODE}/gemma-tou-2025-03-24.LICENSE`,
		names: ["gemma-terms-of-use"],
		terms: {
			"commercial-use": ["yes", "s. 2.2"],
			"use-restrictions": [
				"Gemma Prohibited Use Policy; Google may restrict use",
				"s. 3.2",
				"use-restricted"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "whole text"],
			attribution: [
				"notice in a Notice file; mark changed files",
				"s. 3.1",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 3.1",
				"license-copy-required"
			],
			"flow-down": [
				"use restrictions must be an enforceable term; hosting counts as distribution",
				"s. 1.1.b, 3.1",
				"flow-down"
			],
			"output-training": ["allowed; a model made from outputs to perform alike is a derivative", "s. 1.1.e"],
			derivatives: ["allowed", "s. 2.2"]
		},
		duties: [
			licenseCopy("s. 3.1", "service"),
			notice("notice-gemma", "Gemma is provided under and subject to the Gemma Terms of Use", "s. 3.1"),
			passOnRestrictions("s. 3.1")
		]
	},
	{
		id: "LicenseRef-Falcon-2-11B",
		title: "Falcon 2 11B TII License 1.0",
		category: "use-restricted",
		source: `${SCANCODE}/falcon-2-11b-1.0.LICENSE`,
		names: ["falcon-2-11b-license", "falcon-2-11b-tii-license"],
		terms: {
			"commercial-use": ["yes", "s. 2, 3"],
			"use-restrictions": [
				"Acceptable Use Policy in its latest version",
				"s. 5",
				"use-restricted"
			],
			threshold: ["none", "whole text"],
			territory: ["none", "s. 2"],
			naming: [
				"say \"built using Falcon LLM technology\" of derivatives",
				"s. 6",
				"naming-required"
			],
			attribution: [
				"keep notices and NOTICE; mark changed files",
				"s. 4",
				"attribution-required"
			],
			"license-copy": [
				"yes",
				"s. 4",
				"license-copy-required"
			],
			"flow-down": [
				"use restrictions must be an enforceable term",
				"s. 4",
				"flow-down"
			],
			"output-training": ["only within the policy", "s. 5"],
			derivatives: ["allowed", "s. 2"],
			patents: [
				"granted; suing over patents ends it",
				"s. 3",
				"patent-termination"
			],
			changes: [
				"the policy changes",
				"s. 5.3",
				"revocable-terms"
			]
		},
		duties: [licenseCopy("s. 4"), passOnRestrictions("s. 4")]
	},
	{
		id: "LicenseRef-FAIPL-1.0-SD",
		title: "Fair AI Public License 1.0-SD",
		category: "network-copyleft",
		source: `${SCANCODE}/fair-ai-public-1.0-sd.LICENSE`,
		names: ["fair-ai-public-license-1.0-sd", "faipl-1.0-sd"],
		terms: {
			"commercial-use": ["yes", "Copyright"],
			"use-restrictions": [
				"Prohibited Uses",
				"Prohibited Uses",
				"use-restricted"
			],
			"license-copy": [
				"yes",
				"Notices",
				"license-copy-required"
			],
			"share-alike": [
				"derivatives under this license or one that allows as much",
				"Notices",
				"strong-copyleft"
			],
			"network-use": [
				"users over a network get the source or the derived model",
				"Notices",
				"network-copyleft"
			],
			derivatives: ["allowed", "Copyright"]
		},
		duties: [licenseCopy("Notices")]
	}
];

// src/license/catalogue.ts
const CATALOGUE = [
	...OPEN_SOURCE,
	...CONTENT,
	...USE_RESTRICTED,
	...COMMUNITY,
	...RESEARCH
];
const BY_ID$1 = new Map(CATALOGUE.map((entry) => [entry.id, entry]));
/** What is known of an SPDX id or `LicenseRef-…`; null where nobody has read it. */
function entryOf(license) {
	const known = BY_ID$1.get(license);
	if (known !== void 0) return known;
	return license.endsWith("-only") || license.endsWith("-or-later") ? BY_ID$1.get(license.replace(/-(?:only|or-later)$/, "")) ?? null : null;
}
const FAMILIES$1 = new Map(FAMILY_TERMS.map((entry) => [entry.id, entry]));
/** What all members of a family have in common, by `familyRefOf`; no license that could be allowed. */
function familyEntryOf(reference) {
	return FAMILIES$1.get(reference) ?? null;
}
function categoryOf(license) {
	return entryOf(license)?.category ?? null;
}
const BY_NAME = new Map(CATALOGUE.flatMap((entry) => (entry.names ?? []).map((name) => [name, entry.id])));
/**
* The license that the `license_name` of a card means; null where no table knows the name. Only licenses that restrict are
* known by name: a permissive name on a card that says `other` is no evidence of a permissive license.
*/
function expressionOfName(name) {
	const key = name.toLowerCase().replace(/[\s_-]+/g, "-");
	return BY_NAME.get(key) ?? BY_NAME.get(key.replace(/-(?:community-)?license(?:-agreement)?$/, "")) ?? null;
}

// src/license/hub-ids.ts
/**
* Every license id that the Hub documents (huggingface/hub-docs@242f4a1 `docs/hub/repositories-licenses.md`: 83), by what it
* stands for. Looked up exactly: no nearness ever decides.
*/
/** Hub id → SPDX id. GNU ids say nothing of later versions, so they are read as SPDX reads its own bare ids: that version only. */
const SPDX = {
	"afl-3.0": "AFL-3.0",
	"agpl-3.0": "AGPL-3.0-only",
	"apache-2.0": "Apache-2.0",
	"artistic-2.0": "Artistic-2.0",
	"bsd-2-clause": "BSD-2-Clause",
	"bsd-3-clause": "BSD-3-Clause",
	"bsd-3-clause-clear": "BSD-3-Clause-Clear",
	"bsl-1.0": "BSL-1.0",
	"c-uda": "C-UDA-1.0",
	"cc-by-2.0": "CC-BY-2.0",
	"cc-by-2.5": "CC-BY-2.5",
	"cc-by-3.0": "CC-BY-3.0",
	"cc-by-4.0": "CC-BY-4.0",
	"cc-by-nc-2.0": "CC-BY-NC-2.0",
	"cc-by-nc-3.0": "CC-BY-NC-3.0",
	"cc-by-nc-4.0": "CC-BY-NC-4.0",
	"cc-by-nc-nd-3.0": "CC-BY-NC-ND-3.0",
	"cc-by-nc-nd-4.0": "CC-BY-NC-ND-4.0",
	"cc-by-nc-sa-2.0": "CC-BY-NC-SA-2.0",
	"cc-by-nc-sa-3.0": "CC-BY-NC-SA-3.0",
	"cc-by-nc-sa-4.0": "CC-BY-NC-SA-4.0",
	"cc-by-nd-4.0": "CC-BY-ND-4.0",
	"cc-by-sa-3.0": "CC-BY-SA-3.0",
	"cc-by-sa-4.0": "CC-BY-SA-4.0",
	"cc0-1.0": "CC0-1.0",
	"cdla-permissive-1.0": "CDLA-Permissive-1.0",
	"cdla-permissive-2.0": "CDLA-Permissive-2.0",
	"cdla-sharing-1.0": "CDLA-Sharing-1.0",
	"ecl-2.0": "ECL-2.0",
	"epl-1.0": "EPL-1.0",
	"epl-2.0": "EPL-2.0",
	"etalab-2.0": "etalab-2.0",
	"eupl-1.1": "EUPL-1.1",
	"eupl-1.2": "EUPL-1.2",
	"gpl-2.0": "GPL-2.0-only",
	"gpl-3.0": "GPL-3.0-only",
	isc: "ISC",
	"lgpl-2.1": "LGPL-2.1-only",
	"lgpl-3.0": "LGPL-3.0-only",
	"lgpl-lr": "LGPLLR",
	"lppl-1.3c": "LPPL-1.3c",
	mit: "MIT",
	"mpl-2.0": "MPL-2.0",
	"ms-pl": "MS-PL",
	ncsa: "NCSA",
	"odc-by": "ODC-By-1.0",
	odbl: "ODbL-1.0",
	"ofl-1.1": "OFL-1.1",
	"openmdw-1.0": "OpenMDW-1.0",
	"osl-3.0": "OSL-3.0",
	pddl: "PDDL-1.0",
	postgresql: "PostgreSQL",
	unlicense: "Unlicense",
	wtfpl: "WTFPL",
	zlib: "Zlib"
};
/** Ids of one certain license that SPDX does not list. */
const BEYOND_SPDX = [
	"apple-amlr",
	"apple-ascl",
	"bigcode-openrail-m",
	"bigscience-bloom-rail-1.0",
	"bigscience-openrail-m",
	"creativeml-openrail-m",
	"deepfloyd-if-license",
	"fair-noncommercial-research-license",
	"gemma",
	"grok2-community",
	"h-research",
	"intel-research",
	"llama2",
	"llama3",
	"llama3.1",
	"llama3.2",
	"llama3.3",
	"llama4",
	"openmdw-1.1",
	"openrail++"
];
/** Ids that name a family: any member could be meant, so none is assumed. */
const FAMILIES = {
	bsd: "0BSD to BSD-4-Clause",
	cc: "CC0-1.0 to CC-BY-NC-ND-4.0",
	gfdl: "GFDL-1.1 to GFDL-1.3, with or without invariant sections",
	gpl: "GPL-1.0 to GPL-3.0",
	lgpl: "LGPL-2.0 to LGPL-3.0",
	openrail: "the OpenRAIL licenses, whose use restrictions differ"
};
/** Ids that state no license. */
const NO_LICENSE = ["other", "unknown"];
const BY_ID = new Map([...Object.entries(SPDX), ...BEYOND_SPDX.map((id) => [id, licenseRefOf(id)])]);
/** `LicenseRef-HF-<id>`: SPDX allows letters, digits, `-` and `.` there, so `++` is spelled out. */
function licenseRefOf(hubId) {
	return `LicenseRef-HF-${hubId.replace("++", "-plus-plus")}`;
}
/** Stands for a family where its common terms are looked up; never for a license. */
function familyRefOf(id) {
	return licenseRefOf(id);
}
/** SPDX id or `LicenseRef-HF-…` of a Hub id of one certain license; null for families, `other`, `unknown` and anything else. */
function expressionOfHubId(id) {
	return BY_ID.get(id) ?? null;
}
/** Every Hub id that the Hub documents. */
function hubIds() {
	return [
		...BY_ID.keys(),
		...Object.keys(FAMILIES),
		...NO_LICENSE
	].sort();
}

// src/license/terms.ts
/** Which column of the catalogue tells whether a license has a clause. */
const TERM_OF = {
	noncommercial: "commercial-use",
	"research-only": "use-restrictions",
	"no-derivatives": "derivatives",
	"use-restricted": "use-restrictions",
	"mau-threshold": "threshold",
	"revenue-threshold": "threshold",
	"territory-excluded": "territory",
	"output-training-restricted": "output-training",
	"share-alike": "share-alike",
	"strong-copyleft": "share-alike",
	"network-copyleft": "network-use",
	"data-use-limited": "use-restrictions",
	"naming-required": "naming",
	"attribution-required": "attribution",
	"license-copy-required": "license-copy",
	"flow-down": "flow-down",
	"patent-termination": "patents",
	"no-patent-grant": "patents",
	"revocable-terms": "changes"
};
/** Terms that stay with what is made from a work. Notices do too, but dropping one is an unmet duty and no wider license. */
const FLOWING = [
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
	"network-copyleft"
];
const ORDER = Object.keys(TERM_OF);
const ANY = { multimodal: null };
/**
* The expression whose terms bind: the certain one, or, where a family is declared, a reference to what all its members have in
* common. Null where nothing is known.
*/
function termsExpression(license) {
	if (typeof license === "string") return parseExpression(license);
	if (license.expression !== null) return parseExpression(license.expression);
	if (license.state === "family" && license.members === void 0) {
		const id = license.declared?.toLowerCase() ?? "";
		return Object.hasOwn(FAMILIES, id) ? parseExpression(familyRefOf(id)) : null;
	}
	const parts = (license.members ?? []).map(termsExpression).filter((part) => part !== null);
	return parts.length === 0 ? null : junction("and", parts);
}
/** Clauses that cannot be avoided: those of all parts that apply, and of a choice those that every alternative has. */
function clausesOf(license, about = ANY) {
	const expression = termsExpression(license);
	if (expression === null) return [];
	if (expression.kind === "leaf") return [...clausesOfLeaf(expression, about)];
	return inOrder(collect(expression, (leaf) => clausesOfLeaf(leaf, about)));
}
/** Whether some term of a license stays with works that are made from what it covers. */
function flows(license) {
	return clausesOf(license).some((clause) => FLOWING.includes(clause));
}
/** What has to be done; of a choice, what every alternative asks. */
function obligationsOf(license) {
	return dutiesOf(license).map(({ id, text, source }) => ({
		id,
		text,
		source
	}));
}
/** Clauses and obligations in one: what a resolved repo carries. */
function termsOf(license) {
	return {
		clauses: clausesOf(license),
		obligations: obligationsOf(license)
	};
}
function dutiesOf(license) {
	const expression = termsExpression(license);
	if (expression === null) return [];
	const found = /* @__PURE__ */ new Map();
	return [...collect(expression, (leaf) => {
		const entry = knownEntry(leaf);
		return (entry?.duties ?? []).map((duty) => {
			const key = `${duty.id}|${entry.id}`;
			const text = duty.id === "license-copy" ? `Pass on a copy of the ${entry.title} with the weights` : duty.text;
			found.set(key, {
				...duty,
				text,
				source: `${entry.source}, ${duty.at}`,
				entry
			});
			return key;
		});
	})].map((key) => found.get(key));
}
/** Thresholds of every license that applies; none of a choice, which leaves a way around them. */
function thresholdsOf(license) {
	return bindingLeaves(termsExpression(license)).flatMap((leaf) => {
		const entry = knownEntry(leaf);
		return (entry?.thresholds ?? []).map((threshold) => ({
			threshold,
			entry
		}));
	});
}
/** Territories that a license that applies leaves out. */
function territoriesOf(license) {
	return bindingLeaves(termsExpression(license)).flatMap((leaf) => {
		const entry = knownEntry(leaf);
		return entry?.territory === void 0 ? [] : [{
			territory: entry.territory,
			entry
		}];
	});
}
/** Where the catalogue has a clause of a license from; null where it does not have it. */
function cellOf(license, clause) {
	const expression = termsExpression(license);
	for (const leaf of expression === null ? [] : allLeaves(expression)) {
		const entry = knownEntry(leaf);
		if (entry === null) continue;
		const cell = Object.values(entry.terms).find(([, , has]) => has === clause);
		if (cell !== void 0) return {
			entry,
			cell
		};
	}
	return null;
}
/**
* Whether a license can be used without any of some clauses: deny where one cannot be avoided, unknown where the catalogue does
* not say. `decidedBy` is the license that has the clause; `clause` is set where that decided.
*/
function judgeClauses(license, forbidden, about = ANY, allowed = () => "allow") {
	const expression = termsExpression(license);
	if (expression === null) return {
		outcome: "unknown",
		decidedBy: "unknown",
		reason: "nobody knows its terms",
		clause: null
	};
	const judge = (part) => {
		if (part.kind !== "leaf") {
			const [first, ...rest] = part.operands.map(judge);
			const chosen = part.kind === "and" ? worst([first, ...rest]) : best([first, ...rest]);
			return chosen.outcome === "deny" ? [first, ...rest].find(({ clause }) => clause !== null) ?? chosen : chosen;
		}
		const decidedBy = formatExpression(part);
		const entry = knownEntry(part);
		const has = clausesOfLeaf(part, about);
		const clause = forbidden.find((candidate) => has.includes(candidate)) ?? null;
		if (clause !== null) return {
			outcome: "deny",
			decidedBy,
			reason: clause,
			clause
		};
		if (allowed(decidedBy) === "deny") return {
			outcome: "deny",
			decidedBy,
			reason: "not in licenses.allow",
			clause: null
		};
		const isKnown = entry !== null && forbidden.every((candidate) => entry.terms[TERM_OF[candidate]] !== void 0);
		return {
			outcome: isKnown ? "allow" : "unknown",
			decidedBy,
			reason: isKnown ? "none of the clauses" : "the catalogue does not say",
			clause: null
		};
	};
	return judge(expression);
}
function clausesOfLeaf(leaf, { multimodal }) {
	const entry = knownEntry(leaf);
	if (entry === null) return [];
	const known = CLAUSES_OF.get(entry) ?? clausesOfEntry(entry);
	CLAUSES_OF.set(entry, known);
	return multimodal === false ? known.textOnly : known.any;
}
const CLAUSES_OF = /* @__PURE__ */ new WeakMap();
function clausesOfEntry({ terms, thresholds, territory }) {
	const clauses = Object.values(terms).flatMap(([, , clause]) => clause === void 0 ? [] : [clause]);
	if (thresholds?.some(({ measure }) => measure === "annual-revenue") === true) clauses.push("revenue-threshold");
	const any = inOrder(clauses);
	return {
		any,
		textOnly: territory?.onlyMultimodal === true ? any.filter((clause) => clause !== "territory-excluded") : any
	};
}
/** An exception may lift terms, so the bare license's facts are not those of a license with one. */
function knownEntry(leaf) {
	return leaf.exception === null ? entryOf(leaf.license) ?? familyEntryOf(leaf.license) : null;
}
function collect(expression, of) {
	if (expression.kind === "leaf") return new Set(of(expression));
	const sets = expression.operands.map((operand) => collect(operand, of));
	if (expression.kind === "and") return new Set(sets.flatMap((set) => [...set]));
	return new Set([...sets[0]].filter((item) => sets.every((set) => set.has(item))));
}
/** Leaves that no choice avoids. */
function bindingLeaves(expression) {
	if (expression === null || expression.kind === "or") return [];
	return expression.kind === "leaf" ? [expression] : expression.operands.flatMap(bindingLeaves);
}
function allLeaves(expression) {
	return expression.kind === "leaf" ? [expression] : expression.operands.flatMap(allLeaves);
}
function inOrder(clauses) {
	const set = new Set(clauses);
	return ORDER.filter((clause) => set.has(clause));
}

// src/license/effective.ts
/** Every base model with the way to it, nearest first; datasets and what stands behind them are not among them. */
function inheritedBy(repo) {
	const known = INHERITED.get(repo.lineage);
	if (known?.of === repo.id) return known.inherited;
	const inherited = walkUpwards(repo);
	INHERITED.set(repo.lineage, {
		of: repo.id,
		inherited
	});
	return inherited;
}
/** Every rule asks for the same walk. */
const INHERITED = /* @__PURE__ */ new WeakMap();
function walkUpwards(repo) {
	const parents = /* @__PURE__ */ new Map();
	for (const ancestor of repo.lineage.ancestors) {
		if (ancestor.kind !== "model" || ancestor.relation === "trained-on") continue;
		const siblings = parents.get(ancestor.of);
		if (siblings === void 0) parents.set(ancestor.of, [ancestor]);
		else siblings.push(ancestor);
	}
	const found = /* @__PURE__ */ new Map();
	let generation = [{
		path: [repo.id],
		relations: [],
		reach: "whole"
	}];
	while (generation.length > 0) {
		const next = [];
		for (const below of generation) for (const ancestor of parents.get(below.path.at(-1)) ?? []) {
			const id = presentId(ancestor);
			const reach = below.reach === "whole" && isLoaded(ancestor.relation) ? "whole" : "derived";
			const known = found.get(id);
			if (id === repo.id || known?.reach === "whole" || known !== void 0 && reach === "derived") continue;
			const inherited = {
				ancestor,
				path: [...below.path, id],
				relations: [...below.relations, ancestor.relation],
				reach
			};
			found.set(id, inherited);
			next.push(inherited);
		}
		generation = next;
	}
	return [...found.values()].sort((a, b) => a.path.length - b.path.length);
}
/** The id under which an ancestor is found today. */
function presentId({ id, canonicalId }) {
	return canonicalId ?? id;
}
/** Whether the ancestor's own weights are in what is loaded. A relation that nobody stated is read as a fine-tune. */
function isLoaded(relation) {
	return relation === "adapter" || relation === "quantized" || relation === "merge";
}
/**
* Every license that applies to a repo: its own, what its license texts say beyond that, and of its lineage what is loaded
* together with it or flows down to it. Where somebody has clarified its license, that stands for card and texts.
*/
function bindingsOf(repo) {
	const { license } = repo;
	if (license === null) return [];
	const own = {
		license,
		path: [repo.id],
		inherited: null,
		text: null
	};
	const texts = contradictingTexts(repo).map((text) => ({
		...own,
		license: identityOf(text),
		text
	}));
	const inherited = inheritedBy(repo).flatMap((each) => {
		const base = each.ancestor.license;
		if (base === null || each.reach === "derived" && !flows(base)) return [];
		return [{
			license: base,
			path: each.path,
			inherited: each,
			text: null
		}];
	});
	return [
		own,
		...texts,
		...inherited
	];
}
function identityOf({ path, identified }) {
	return {
		declared: path,
		state: "known",
		expression: identified,
		name: null,
		link: null
	};
}
/** Recognised license texts that are not among the declared licenses; none where nothing certain was declared. */
function contradictingTexts({ license }) {
	const declared = license?.expression == null ? null : parseExpression(license.expression);
	if (license === null || declared === null || license.clarifiedBy !== void 0) return [];
	const named = new Set(leavesOf(declared).map(({ license: id }) => textId(id)));
	return license.texts.filter(({ identified, match }) => {
		if (identified === null || match !== "exact" && match !== "similar") return false;
		const found = parseExpression(identified);
		return found !== null && leavesOf(found).some(({ license: id }) => !named.has(textId(id)));
	});
}
/** Whether later versions are meant stands beside a GNU license and not in its text. */
function textId(license) {
	return license.replace(/-(?:only|or-later)$/, "");
}
/**
* All that `bindingsOf` finds as one expression; null where a part of it is not known. A fine-tune of a permissively licensed
* base is its own; what is loaded together applies together.
*/
function effectiveLicense(repo) {
	if (inheritedBy(repo).some(({ ancestor }) => ancestor.license?.expression == null) || !repo.lineage.complete) return null;
	const parts = [...new Set(bindingsOf(repo).map(({ license }) => license.expression))].map((expression) => expression === null ? null : parseExpression(expression));
	const certain = parts.filter((part) => part !== null);
	return certain.length === 0 || certain.length < parts.length ? null : formatExpression(junction("and", certain));
}

// src/license/loosening.ts
/** What one clause is contained in: whoever may only do research need not be told that sales are forbidden. */
const STRICTER = {
	noncommercial: ["research-only"],
	"mau-threshold": ["noncommercial", "research-only"],
	"revenue-threshold": ["noncommercial", "research-only"],
	"share-alike": [
		"strong-copyleft",
		"network-copyleft",
		"no-derivatives"
	],
	"strong-copyleft": ["network-copyleft"]
};
/** Data licenses that let go what is trained on the data: C-UDA calls it results, the CDLA texts name machine-learning models. */
const FREE_RESULTS = /* @__PURE__ */ new Set([
	"C-UDA-1.0",
	"CDLA-Permissive-1.0",
	"CDLA-Permissive-2.0",
	"CDLA-Sharing-1.0"
]);
/** Where the declared license of a repo is wider than its lineage allows. Nothing can be said where either is not certain. */
function looseningsOf(repo) {
	const { license } = repo;
	if (license === null || license.expression === null) return [];
	return inheritedBy(repo).flatMap((inherited) => {
		const base = inherited.ancestor.license;
		if (base === null) return [];
		const clauses = droppedAlong(inherited, license, base);
		if (clauses.length === 0) return [];
		return [{
			...inherited,
			clauses,
			sameOwner: ownerOf(repo.id) === ownerOf(inherited.path.at(-1))
		}];
	});
}
function ownerOf(id) {
	return id.includes("/") ? id.slice(0, id.indexOf("/")).toLowerCase() : null;
}
function droppedAlong({ relations }, own, base) {
	const dropped = droppedBy(own, base).filter((clause) => !isOwnWork(clause, base, relations));
	return relations.some((relation) => relation === "finetune" || relation === "merge") && clausesOf(base).includes("no-derivatives") && !dropped.includes("no-derivatives") ? ["no-derivatives", ...dropped] : dropped;
}
/** Restrictions of one license that another does not have: what is lost where the second is taken for the first. */
function droppedBy(own, base) {
	if (own.expression === null || base.expression === null) return compare(own, base);
	const pair = `${own.expression}|${base.expression}`;
	const dropped = DROPPED.get(pair) ?? compare(own, base);
	if (DROPPED.size < MOST_PAIRS) DROPPED.set(pair, dropped);
	return dropped;
}
/** Few pairs make up most lineages. */
const DROPPED = /* @__PURE__ */ new Map();
const MOST_PAIRS = 5e3;
function compare(own, base) {
	if (isContained(base, own) || isCompatible(base, own)) return [];
	const has = clausesOf(own);
	return clausesOf(base, { multimodal: false }).filter((clause) => {
		if (!FLOWING.includes(clause) || (STRICTER[clause] ?? []).some((stricter) => has.includes(stricter))) return false;
		return !has.includes(clause) || isThresholdRaised(clause, base, own);
	});
}
/** Every license of the base stands in the child's as well, so nothing was dropped. */
function isContained(base, own) {
	const expression = termsExpression(base);
	const ownExpression = termsExpression(own);
	if (expression === null || ownExpression === null) return false;
	const written = ownExpression.kind === "and" ? ownExpression.operands.map(formatExpression) : [formatExpression(ownExpression)];
	return (expression.kind === "and" ? expression.operands.map(formatExpression) : [formatExpression(expression)]).every((part) => written.includes(part));
}
/** The base's license itself names the child's as one under which adapted works may be shared. */
function isCompatible(base, own) {
	const [leaf, ...others] = base.expression === null ? [] : leavesOf(parseExpression(base.expression));
	const compatible = leaf === void 0 || others.length > 0 ? [] : entryOf(leaf.license)?.compatible ?? [];
	const ownLeaves = own.expression === null ? [] : leavesOf(parseExpression(own.expression));
	return ownLeaves.length === 1 && compatible.includes(ownLeaves[0].license.replace(/-(?:only|or-later)$/, ""));
}
/** Weak copyleft stays with the files it is on: an adapter is a file of its own. */
function isOwnWork(clause, base, relations) {
	if (clause !== "share-alike" || relations.some((relation) => relation !== "adapter")) return false;
	const expression = termsExpression(base);
	return expression !== null && leavesOf(expression).every(({ license }) => entryOf(license)?.category === "weak-copyleft");
}
function isThresholdRaised(clause, base, own) {
	if (clause !== "mau-threshold" && clause !== "revenue-threshold") return false;
	const measure = clause === "mau-threshold" ? "monthly-active-users" : "annual-revenue";
	const limits = (license) => thresholdsOf(license).flatMap(({ threshold }) => threshold.measure === measure ? [threshold] : []);
	return limits(base).some(({ limit, currency }) => {
		const comparable = limits(own).filter((other) => other.currency === currency);
		return comparable.length > 0 && comparable.every((other) => other.limit > limit);
	});
}
/** Training data with a license whose terms the model's license does not repeat. Whether they reach a model is unsettled law. */
function dataLooseningsOf(repo, clauses) {
	const { license } = repo;
	if (license === null || license.expression === null) return [];
	const has = clausesOf(license);
	return repo.lineage.ancestors.flatMap((dataset) => {
		if (dataset.kind !== "dataset" || dataset.license === null || isFreeOfResults(dataset.license)) return [];
		const dropped = clausesOf(dataset.license).filter((clause) => clauses.includes(clause) && !has.includes(clause) && !(STRICTER[clause] ?? []).some((stricter) => has.includes(stricter)));
		return dropped.length === 0 ? [] : [{
			dataset,
			clauses: dropped
		}];
	});
}
function isFreeOfResults({ expression }) {
	const parsed = expression === null ? null : parseExpression(expression);
	return parsed !== null && leavesOf(parsed).every(({ license }) => FREE_RESULTS.has(license));
}

// src/license/categories.ts
var import_spdx_license_ids = /* @__PURE__ */ __toESM(require_spdx_license_ids(), 1);
/** What kind of license it is, by its strongest term: the vocabulary of `category:…` in `licenses.allow`. */
const CATEGORIES = {
	"public-domain": "No conditions, or a dedication to the public domain",
	permissive: "Keep the notices, else do as you like; for code, content, data or models",
	"weak-copyleft": "Changed files stay under the license; works that only use them do not",
	"strong-copyleft": "Works based on it stay under the license when distributed",
	"network-copyleft": "As strong copyleft, and serving it over a network counts",
	"share-alike": "Adapted content or data stays under the same or a compatible license",
	"no-derivatives": "Adapted versions may not be shared",
	noncommercial: "No commercial use",
	"research-only": "Research use only",
	"use-restricted": "Any use except a list of forbidden ones, which binds those downstream as well",
	community: "A vendor's own terms: use policy, thresholds, naming, territory",
	"data-use-limited": "Data for computing only"
};
function isCategory(word) {
	return Object.hasOwn(CATEGORIES, word);
}

// src/license/nearest.ts
/** The candidate that differs in the fewest characters, if it is near enough to be worth a "did you mean". Never decides anything. */
function nearest(word, candidates) {
	const wanted = key(word.slice(0, 60));
	let found = null;
	let least = Math.floor(wanted.length / 3) + 1;
	for (const candidate of candidates) {
		const other = key(candidate);
		if (Math.abs(other.length - wanted.length) >= least) continue;
		const difference = distance(wanted, other);
		if (difference < least) {
			least = difference;
			found = candidate;
		}
	}
	return found;
}
function key(word) {
	return word.toLowerCase().replace(/licen[cs]e|version|[^a-z0-9.+]/g, "");
}
/** Levenshtein's. */
function distance(left, right) {
	let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		for (let column = 1; column <= right.length; column++) current[column] = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (left[row - 1] === right[column - 1] ? 0 : 1));
		previous = current;
	}
	return previous[right.length];
}

// src/license/allow-list.ts
const READ = /* @__PURE__ */ new WeakMap();
/** Reads an allow list once. Entries that mean nothing allow nothing: `checkAllowEntry` tells them. */
function readAllowList(allow) {
	const known = READ.get(allow);
	if (known !== void 0) return known;
	const leaves = /* @__PURE__ */ new Map();
	const categories = /* @__PURE__ */ new Map();
	const single = [];
	const combinations = [];
	for (const entry of allow) {
		const read = readEntry(entry.written);
		if (read === null) continue;
		if (typeof read === "string") {
			if (!categories.has(read)) categories.set(read, entry);
		} else if (read.kind === "leaf") {
			const written = formatExpression(read);
			if (!leaves.has(written)) leaves.set(written, entry);
			single.push({
				leaf: read,
				entry
			});
		} else combinations.push({
			kind: read.kind,
			operands: new Set(read.operands.map(formatExpression)),
			entry
		});
	}
	const list = {
		leaves,
		categories,
		single,
		combinations,
		ranges: /* @__PURE__ */ new Map()
	};
	READ.set(allow, list);
	return list;
}
const CATEGORY = "category:";
/** A category, or an expression; null where an entry is neither. */
function readEntry(written) {
	const text = written.trim();
	if (text.startsWith(CATEGORY)) {
		const category = text.slice(9);
		return isCategory(category) ? category : null;
	}
	return parseExpression(expressionOfHubId(text.toLowerCase()) ?? text);
}
/**
* What is wrong with an entry of `licenses.allow`, in words for its line; null where it is fine. A family, `other` and `unknown`
* cannot be allowed: nobody knows what would be.
*/
function checkAllowEntry(written) {
	const text = written.trim();
	const id = text.toLowerCase();
	if (text === "") return "an allow entry is empty";
	if (text.startsWith(CATEGORY)) {
		const category = text.slice(9);
		if (isCategory(category)) return null;
		return `there is no category ${shown(category)}${suggestion(category, Object.keys(CATEGORIES))}`;
	}
	if (Object.hasOwn(FAMILIES, id)) return `${shown(text)} names a family (${FAMILIES[id]}): list the licenses that you mean`;
	if (NO_LICENSE.some((word) => word === id)) return `${shown(text)} is not a license: use a clarification for the repositories that you have checked`;
	if (readEntry(text) !== null) return null;
	if (/\s(?:AND|OR|WITH)\s/i.test(text)) {
		const wrong = firstUnknown(text);
		return `${shown(wrong)} is not an SPDX id or LicenseRef, as every part of an expression must be${suggestion(wrong, import_spdx_license_ids.default)}`;
	}
	const ids = [...hubIds().filter((hubId) => expressionOfHubId(hubId) !== null), ...import_spdx_license_ids.default];
	return `${shown(text)} is neither an SPDX expression, a LicenseRef, a Hub license id nor a category${suggestion(text, ids)}`;
}
function shown(text) {
	return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
/** The part that spoils a combination. */
function firstUnknown(text) {
	return text.slice(0, 1e3).split(/[\s()]+/).find((word) => word !== "" && !/^(?:AND|OR|WITH)$/i.test(word) && parseExpression(word) === null) ?? text;
}
function suggestion(word, candidates) {
	const near = nearest(word, candidates);
	return near === null ? "" : `; did you mean ${JSON.stringify(near)}?`;
}

// src/license/version-ranges.ts
var import_spdx_satisfies = /* @__PURE__ */ __toESM(require_spdx_satisfies(), 1);
/** `+` or `-or-later`: the version named and those after it. */
function isRange(leaf) {
	return leaf.plus || leaf.license.endsWith("-or-later");
}
/**
* Whether two licenses are versions of one of which a range covers the other: the licensee of `GPL-2.0-or-later` may choose
* version 3, and a policy with `CC-BY-3.0+` means 4.0 too. Without an explicit range nothing is covered.
*
* `spdx-satisfies` knows the families of versions, but takes every id of eight characters for a range (`CDDL-1.0` satisfies
* `CDDL-1.1+`) and throws on some GFDL ids, so the version numbers must agree with it.
*/
function isWithinRange(leaf, entry) {
	if (!isRange(leaf) && !isRange(entry)) return false;
	if (leaf.exception !== entry.exception || !versionsAgree(leaf, entry)) return false;
	try {
		return (0, import_spdx_satisfies.default)(formatExpression(leaf), [formatExpression(entry)]);
	} catch {
		return false;
	}
}
function versionsAgree(leaf, entry) {
	const left = versionOf(leaf.license);
	const right = versionOf(entry.license);
	if (left === null || right === null || left.family !== right.family) return false;
	if (isRange(leaf) && isRange(entry)) return true;
	const [range, single] = isRange(leaf) ? [left, right] : [right, left];
	return compareVersions(single.version, range.version) >= 0;
}
function versionOf(license) {
	const match = /^([A-Za-z][A-Za-z-]{0,60}?)-(\d{1,4}(?:\.\d{1,4}){0,3})(?:-only|-or-later)?$/.exec(license);
	return match === null ? null : {
		family: match[1],
		version: match[2].split(".").map(Number)
	};
}
function compareVersions(left, right) {
	for (let index = 0; index < Math.max(left.length, right.length); index++) {
		const difference = (left[index] ?? 0) - (right[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

// src/license/decide.ts
/**
* Judges a license by an allow list. `allow` null: there is no list, so every certain license passes. What is not certain is
* `unknown`, never allowed and never denied, whatever the list says. `onUsed` is told every entry that allowed a part.
*/
function decideLicense(license, allow, onUsed = () => {}) {
	if (typeof license !== "string") return decideIdentity(license, allow, onUsed);
	const expression = parseExpression(license);
	if (expression === null) return {
		outcome: "unknown",
		decidedBy: license,
		reason: "not a license expression"
	};
	if (allow === null) return {
		outcome: "allow",
		decidedBy: license,
		reason: "there is no licenses.allow"
	};
	return judge(expression, readAllowList(allow), onUsed);
}
function decideIdentity(identity, allow, onUsed) {
	if (identity.expression !== null) return decideLicense(identity.expression, allow, onUsed);
	const [first, ...rest] = (identity.members ?? []).map((member) => decideIdentity(member, allow, onUsed));
	if (first !== void 0) return worst([first, ...rest]);
	return {
		outcome: "unknown",
		decidedBy: identity.state,
		reason: uncertaintyOf(identity)
	};
}
/** Why nothing certain can be said of a declared license. */
function uncertaintyOf({ state }) {
	switch (state) {
		case "absent": return "no license is declared";
		case "family": return "the id names a family of licenses";
		case "other": return "the card says other and gives no name";
		case "other-named": return "the card says other, with a name that no table knows";
		case "unknown": return "the card says that it is unknown";
		default: return "no table knows the declared value";
	}
}
/** Whether everything that `entry` allows is allowed by `entries` already. */
function coversAllowEntry(entries, entry) {
	const read = readEntry(entry);
	if (read === null || entries.includes(entry)) return true;
	const list = entries.map((written) => ({
		written,
		source: "",
		line: 0,
		column: 0
	}));
	if (typeof read === "string") return readAllowList(list).categories.has(read);
	if (read.kind === "leaf" && isRange(read)) return readAllowList(list).leaves.has(formatExpression(read)) || allowsCategory(read, readAllowList(list)) !== void 0;
	return judge(read, readAllowList(list), () => {}).outcome === "allow";
}
function judge(expression, allowed, onUsed) {
	if (expression.kind === "leaf") return judgeLeaf(expression, allowed, onUsed);
	const covered = coveredOperands(expression, allowed, onUsed);
	const [first, ...rest] = expression.operands.map((operand, index) => {
		if (!covered.has(index)) return judge(operand, allowed, onUsed);
		return {
			outcome: "allow",
			decidedBy: formatExpression(expression),
			reason: "in licenses.allow as this combination"
		};
	});
	return expression.kind === "and" ? worst([first, ...rest]) : best([first, ...rest]);
}
/**
* Operands that an allowed combination settles. An allowed `A AND B` covers A and B where both bind; an allowed `A OR B` covers a
* choice that offers at least these two, and not a work under A alone.
*/
function coveredOperands(expression, { combinations }, onUsed) {
	const covered = /* @__PURE__ */ new Set();
	if (combinations.length === 0) return covered;
	const written = expression.operands.map(formatExpression);
	const present = new Set(written);
	for (const { kind, operands, entry } of combinations) {
		if (kind !== expression.kind || ![...operands].every((operand) => present.has(operand))) continue;
		onUsed(entry);
		written.forEach((operand, index) => {
			if (operands.has(operand)) covered.add(index);
		});
	}
	return covered;
}
function judgeLeaf(leaf, allowed, onUsed) {
	const decidedBy = formatExpression(leaf);
	const allow = (entry, reason) => {
		onUsed(entry);
		return {
			outcome: "allow",
			decidedBy,
			reason
		};
	};
	const itself = allowed.leaves.get(decidedBy);
	if (itself !== void 0) return allow(itself, "in licenses.allow");
	const category = allowsCategory(leaf, allowed);
	if (category !== void 0) return allow(category, `in ${category.written} of licenses.allow`);
	const range = allowed.single.find((entry) => isInRange(leaf, decidedBy, entry.leaf, allowed.ranges));
	if (range !== void 0) return allow(range.entry, `in the range of ${range.entry.written} in licenses.allow`);
	const combination = allowed.combinations.find(({ operands }) => operands.has(decidedBy));
	return {
		outcome: "deny",
		decidedBy,
		reason: combination === void 0 ? "not in licenses.allow" : `in licenses.allow only as part of ${combination.entry.written}`
	};
}
/** An exception changes the terms, so that a license with one is in no category. */
function allowsCategory(leaf, { categories }) {
	const category = leaf.exception === null ? categoryOf(leaf.license) : null;
	return category === null ? void 0 : categories.get(category);
}
function isInRange(leaf, written, entry, known) {
	if (!isRange(leaf) && !isRange(entry)) return false;
	const key = `${written}|${formatExpression(entry)}`;
	const answer = known.get(key) ?? isWithinRange(leaf, entry);
	known.set(key, answer);
	return answer;
}

// src/license/clarify.ts
/**
* A repo with the license that the policy states for it, where one of the clarifications about it has not ended (`today`,
* YYYY-MM-DD) and all of its evidence is what the Hub has at the commit; otherwise the repo as it was.
*/
function clarified(repo, clarifications, today) {
	const { license } = repo;
	const about = clarifications.filter((clarification) => isClarificationOf(clarification, repo));
	if (license === null || about.length === 0) return repo;
	const digests = digestsOf(repo);
	const holding = about.find((clarification) => (clarification.until === null || today <= clarification.until) && standingOf(clarification, digests).status === "holds");
	const stated = holding === void 0 ? null : statedLicense(holding);
	if (holding === void 0 || stated === null) return repo;
	const { source, line, column } = holding;
	const { members: _members, ...facts } = license;
	const terms = {
		clauses: clausesOf(stated.expression),
		obligations: obligationsOf(stated.expression)
	};
	return {
		...repo,
		license: {
			...facts,
			...stated,
			...terms,
			clarifiedBy: {
				source,
				line,
				column
			}
		}
	};
}
/**
* Whether a clarification speaks of a repo: by any of its names, at the revision or commit that it names. Two repositories often
* hold the same license file, so evidence alone does not tell which one is meant.
*/
function isClarificationOf({ repo: id, revision }, repo) {
	if (![repo.id, ...repo.requestedAs.map((asked) => asked.id)].some((name) => name.toLowerCase() === id.toLowerCase())) return false;
	if (revision === null || repo.requestedAs.some((asked) => asked.revision === revision)) return true;
	return /^[0-9a-f]{7,40}$/.test(revision) && repo.record?.commit?.startsWith(revision) === true;
}
/** Whether the files that a clarification rests on are still those that were read. Without evidence it rests on nothing. */
function standingOf({ evidence }, digests) {
	const [first] = evidence;
	if (first === void 0) return {
		status: "unverified",
		path: ""
	};
	for (const { path, oid, sha256 } of evidence) {
		const found = digests.get(path);
		if (found === void 0) return {
			status: "unverified",
			path
		};
		if (found.missing || differs(oid, found.oid) || differs(sha256, found.sha256)) return {
			status: "changed",
			path
		};
		if (!agrees(oid, found.oid) && !agrees(sha256, found.sha256)) return {
			status: "unverified",
			path
		};
	}
	return { status: "holds" };
}
function differs(wanted, found) {
	return wanted !== null && found !== null && wanted !== found;
}
function agrees(wanted, found) {
	return wanted !== null && wanted === found;
}
/** What a resolved repo tells of its files: those that were asked for, license texts and card. */
function digestsOf({ license, documentation, digests }) {
	const known = /* @__PURE__ */ new Map();
	const add = (path, oid) => void known.set(path, {
		path,
		oid,
		sha256: null,
		missing: false
	});
	if (documentation?.oid != null) add("README.md", documentation.oid);
	for (const { path, oid } of license?.texts ?? []) add(path, oid);
	for (const digest of digests ?? []) known.set(digest.path, digest);
	return known;
}
function statedLicense({ license }) {
	const parsed = parseExpression(expressionOfHubId(license.trim().toLowerCase()) ?? license.trim());
	if (parsed === null) return null;
	const expression = formatExpression(parsed);
	return {
		state: expression.includes("LicenseRef-") ? "known" : "spdx",
		expression
	};
}
/**
* The clarification to paste, as an entry of `clarifications` in lines of at most 100 columns: with the license that the texts
* show where all of them are recognised and agree, else with a blank to fill in. `until` is a year from `now`.
*/
function clarificationToPaste(repo, now) {
	const texts = repo.license?.texts ?? [];
	const found = new Set(texts.map(({ identified }) => identified));
	const license = found.size === 1 ? [...found][0] ?? null : null;
	const evidence = [...digestsOf(repo)].filter(([path, { oid }]) => oid !== null && (texts.length === 0 || path !== "README.md"));
	const files = evidence.length === 0 ? [["<file>", "<blob id>"]] : evidence.map(([path, { oid }]) => [path, oid]);
	const until = `${now.getUTCFullYear() + 1}${now.toISOString().slice(4, 10).replace("-02-29", "-02-28")}`;
	return [
		`  - repo: ${scalar(repo.id)}`,
		`    license: ${scalar(license ?? "<what you read>")}`,
		"    evidence:",
		...files.flatMap(([path, oid]) => [`      - path: ${scalar(path)}`, `        oid: ${scalar(oid)}`]),
		"    reason: \"<who read it, and where>\"",
		`    until: ${until}`
	].join("\n");
}
/** What fits behind the deepest key and its quotes. */
const WIDTH = 80;
/** A YAML scalar of foreign text, in which every character can be seen; a long one goes on in further lines. */
function scalar(text) {
	if (text.length <= WIDTH && /^\w[\w./-]*$/.test(text) && /[A-Za-z]/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) && !/^[\d.]+e[\d]+$/i.test(text)) return text;
	const lines = [""];
	for (const character of text) {
		const written = escaped(character);
		if (lines.at(-1).length + written.length > WIDTH) lines.push("");
		lines[lines.length - 1] += lines.at(-1) === "" && lines.length > 1 && written === " " ? "\\ " : written;
	}
	return `"${lines.join(`\\\n${" ".repeat(10)}`)}"`;
}
/** A character between double quotes: what has no shape, and what ends a code span, by its number. */
function escaped(character) {
	if (/^[ -~\p{L}\p{N}]$/u.test(character) && !/["\\`\u115f\u1160\u3164\uffa0]/.test(character)) return character;
	const code = character.codePointAt(0);
	return `\\${code > 65535 ? "U" : "u"}${code.toString(16).padStart(code > 65535 ? 8 : 4, "0")}`;
}

// src/license/files.ts
/** Names of license texts: `LICENSE`, `LICENCE.txt`, `MODEL_LICENSE.md`, `LICENSE-MODEL`, `COPYING`. */
const LICENSE_FILE = /^(?:[\w.]{1,40}[-_.])?(?:licen[cs]e|copying|unlicense)(?:[-_.][\w.-]{1,40})?$/i;
const NOT_TEXT = /\.(?:py|js|ts|json|ya?ml|png|jpe?g|svg|pdf|html?|csv|safetensors|bin)$/i;
/** Whether a path is by its name a license text at the top of a repository. */
function isLicenseFile(path) {
	return LICENSE_FILE.test(path) && !NOT_TEXT.test(path);
}

// src/license/regions.ts
/** Member states of the European Union, ISO 3166-1 alpha-2. */
const EU = new Set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "));
/** Of the regions where we are, those that a license leaves out; `EU` stands for its members in both lists. */
function excludedAmong(regions, excluded) {
	return regions.filter((region) => excluded.some((place) => place === region || place === "EU" && EU.has(region) || region === "EU" && EU.has(place)));
}

// src/license/identify.ts
/** Longer values are no license statement; what is shown of them ends here. */
const MAX_SHOWN = 300;
/**
* Identifies the license that a card declares. Without a `license` in the card the Hub's `license:<id>` tags are read: they are
* derived from the card, so they stand in for one that is not at hand and never against one that is.
*/
function identifyLicense(card, tags = []) {
	const declared = card?.["license"];
	const value = isAbsent(declared) ? licenseTags(tags) : declared;
	const name = textOf(card?.["license_name"]);
	const link = textOf(card?.["license_link"]);
	const items = (Array.isArray(value) ? value : [value]).filter((item) => !isAbsent(item)).map((item) => identifyValue(item, name, link));
	const [first] = items;
	if (first === void 0) return {
		declared: null,
		state: "absent",
		expression: null,
		name: null,
		link
	};
	return items.length === 1 ? first : identifyList(items, name, link);
}
function isAbsent(value) {
	return value === void 0 || value === null || typeof value === "string" && value.trim() === "" || Array.isArray(value) && value.every(isAbsent);
}
function licenseTags(tags) {
	return tags.filter((tag) => tag.startsWith("license:")).map((tag) => tag.slice(8));
}
function textOf(value) {
	return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, MAX_SHOWN) : null;
}
function identifyValue(value, name, link) {
	const written = typeof value === "string" ? value.trim() : JSON.stringify(value) ?? "";
	const identity = {
		declared: written.slice(0, MAX_SHOWN),
		name: null,
		link
	};
	if (typeof value !== "string") return {
		...identity,
		state: "unrecognised",
		expression: null
	};
	const id = written.toLowerCase();
	if (id === "unknown") return {
		...identity,
		state: "unknown",
		expression: null
	};
	if (id === "other") {
		if (name === null) return {
			...identity,
			state: "other",
			expression: null
		};
		return {
			...identity,
			state: "other-named",
			expression: expressionOfName(name),
			name
		};
	}
	if (Object.hasOwn(FAMILIES, id)) return {
		...identity,
		state: "family",
		expression: null
	};
	const expression = expressionOfHubId(id) ?? expressionOfSpdx(written);
	if (expression === null) return {
		...identity,
		state: "unrecognised",
		expression: null
	};
	return {
		...identity,
		state: expression.includes("LicenseRef-") ? "known" : "spdx",
		expression
	};
}
const SPDX_BY_LOWER_CASE = new Map(import_spdx_license_ids.default.map((id) => [id.toLowerCase(), id]));
/** An SPDX id in any case, or an SPDX expression as SPDX writes it; a LicenseRef only where a table knows it. */
function expressionOfSpdx(written) {
	const parsed = parseExpression(SPDX_BY_LOWER_CASE.get(written.toLowerCase()) ?? written);
	if (parsed === null) return null;
	return leavesOf(parsed).filter(({ license }) => /Ref-/.test(license)).every(({ license }) => categoryOf(license) !== null) ? formatExpression(parsed) : null;
}
/** From certain to nothing known; a list is as uncertain as its least certain item. */
const CERTAINTY = [
	"spdx",
	"known",
	"other-named",
	"family",
	"other",
	"unknown",
	"unrecognised",
	"absent"
];
/** The Hub gives a list no meaning (code and weights? a choice?): reading it as AND cannot allow too much. */
function identifyList(items, name, link) {
	const state = CERTAINTY[Math.max(...items.map((item) => CERTAINTY.indexOf(item.state)))];
	const certain = items.map((item) => item.expression === null ? null : parseExpression(item.expression)).filter((part) => part !== null);
	return {
		declared: items.map((item) => item.declared).join(", "),
		state,
		expression: certain.length === items.length ? formatExpression(junction("and", certain)) : null,
		name: items.some((item) => item.name !== null) ? name : null,
		link,
		members: items
	};
}

// src/license/own-repository.ts
const MANIFESTS = /^(?:package\.json|pyproject\.toml|Cargo\.toml)$/;
const STATEMENTS = /^(?:docs?\/)?(?:readme|notice|notices|third[-_]party[-_\w]{0,30}|attributions?|credits|acknowledge?ments?|model[-_]?licenses?|about|legal)(?:\.[a-z]{1,8}){0,2}$/i;
const LICENSES_FOLDER = /^(?:licen[cs]es|third[-_]party|legal|notices)\/[^/]{1,120}$/i;
const MOST_FILES = 40;
/** Of a tree's paths those that say under what license it is and what it owes to whom. */
function statementFilesAmong(paths) {
	return paths.filter((path) => isLicenseFile(path) || MANIFESTS.test(path) || STATEMENTS.test(path) || LICENSES_FOLDER.test(path)).sort().slice(0, MOST_FILES);
}
/** Reads those files; `identify` recognises license texts, without it only manifests tell the license. */
function describeOwnRepository(files, identify) {
	return {
		licenses: files.flatMap(({ path, text }) => {
			if (MANIFESTS.test(path)) return statedIn(path, text);
			if (!isLicenseFile(path) || identify === null) return [];
			const { identified } = identify(text);
			return [{
				path,
				written: identified ?? path,
				expression: identified
			}];
		}),
		statements: [...files.filter(({ path }) => !MANIFESTS.test(path))].sort((a, b) => a.path < b.path ? -1 : 1)
	};
}
function statedIn(path, text) {
	const written = path === "package.json" ? inPackageJson(text) : inToml(text);
	if (written === null) return [];
	const parsed = parseExpression(written);
	return [{
		path,
		written: written.slice(0, 200),
		expression: parsed === null ? null : formatExpression(parsed)
	}];
}
function inPackageJson(text) {
	try {
		const manifest = JSON.parse(text);
		const license = typeof manifest === "object" && manifest !== null && "license" in manifest ? manifest.license : null;
		return typeof license === "string" ? license : null;
	} catch {
		return null;
	}
}
/** `license = "…"` or `license = { text = "…" }` in the table of the package. */
function inToml(text) {
	let inPackage = false;
	for (const line of text.split("\n", 5e3)) {
		const table = /^\s*\[([^\]]{1,80})\]/.exec(line);
		if (table !== null) inPackage = /^(?:project|package|workspace\.package|tool\.poetry)$/.test(table[1].trim());
		else if (inPackage) {
			const value = /^\s*license\s*=\s*(?:\{\s*text\s*=\s*)?["']([^"']{1,200})["']/.exec(line);
			if (value !== null) return value[1];
		}
	}
	return null;
}

// src/license/text/normalise.ts
/** Longer texts are cut: the longest license in the SPDX list has a third of that. */
const LONGEST = 2e5;
/** Words that decide what a license means. A line with one of them is never dropped. */
const RESTRICTING = "not no non none never neither nor without unless except excluding exception only solely exclusively limited must shall may will cannot prohibited prohibit forbid forbidden restricted restrict restrictions restriction require required requires permitted permission allow allowed grant granted revoke revocable irrevocable terminate terminates noncommercial commercial commercially noncommercially nonprofit research academic military surveillance medical educational evaluation personal production internal fee royalty royaltyfree charge sell sale patent patents trademark derivative derivatives noderivatives sharealike modifications modified modify distribute distribution sublicense network output outputs million billion revenue users worldwide territory union governing good evil";
/** Words that hardly a sentence of a license does without, so that none can be added or taken out unseen. */
const COMMON = "license licenses licensed licensor agreement terms conditions additional following apply applies section use used uses using you your right rights copy copies notice notices software program model models material materials work works code source party any all";
const RESTRICTS = new Set(RESTRICTING.split(" "));
/** What has to stand in a text exactly as often as in the license that it is similar to. */
const DECISIVE = /* @__PURE__ */ new Set([...RESTRICTS, ...COMMON.split(" ")]);
const MAIL = /[\w.+-]{1,64}@[\w.-]{1,128}/g;
const URL = /(?:https?:\/\/|www\.)[^\s<>)\]]{1,300}/gi;
/**
* The words of a license text as it would read in any file: without markup, list marks, addresses, copyright lines and title, and
* with names of holders made equal. Linear in the text.
*/
function wordsOf(text) {
	return templated(plainWords(text.slice(0, LONGEST).normalize("NFKC").replace(/\r\n?/g, "\n").replace(/([a-z])[-\u2010\u2011]\n[ \t]{0,80}([a-z])/g, "$1$2").replace(/\[([^[\]\n]{0,200})\]\((?:[^()\n]{0,300})\)/g, "$1").replace(URL, " ").replace(MAIL, " ").replace(/<[^<>\n]{0,200}>/g, " ").split("\n").map(withoutMarks).filter((line) => line !== "" && !isDropped(line)).join("\n")).join(" ")).split(" ").filter((word) => word !== "");
}
/** A line without quotation, comment and heading marks, and without its number in a list. */
function withoutMarks(line) {
	return line.replace(/^[\s>#*/;%|=~_+•·-]{1,80}/, "").replace(/^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Za-z]|[ivxIVX]{1,4})[.)](?:\s|$)/, "").trim();
}
/** Copyright lines, license tags and titles differ from copy to copy; one that says more than that stays. */
function isDropped(line) {
	if (line.length > 200) return false;
	const words = plainWords(line);
	if (words.length === 0) return true;
	if (words.some((word) => RESTRICTS.has(word))) return false;
	if (/^(?:portions\s)?(?:copyright|\(c\)|©)/i.test(line)) return words.length <= 16 || /\d{4}|\(c\)|©|[<[{]/i.test(line);
	if (/^SPDX-License-Identifier:/i.test(line)) return true;
	if (/^all rights reserved\.?$/i.test(line)) return true;
	if (/^(?:the )?(?:new |revised |modified |simplified )?bsd [\w-]{1,8}[ -]clause(?: "?[\w ]{0,30}"?)? license$/i.test(line)) return true;
	return words.length <= 9 && /\blicen[cs]e\b/i.test(line) && !/[.;,]$/.test(line) && !/\b(?:this|under|is|are|the following)\b/i.test(line) && !/\d/.test(line);
}
function plainWords(text) {
	return text.toLowerCase().replace(/['’‘"“”`´]/g, "").replace(/licence/g, "license").replace(/\bnon[-\u2010\u2011 ](?=[a-z])/g, "non").replace(/\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)/g, " ").match(/[a-z0-9]+(?:\.[0-9]+)*/g) ?? [];
}
/** Places that license texts leave to whoever uses them. */
function templated(words) {
	return words.replace(/\bneither the names? of (?:[a-z0-9.]+ ){1,24}?nor the names of (?:its|their|the|any|other|any other) /g, "neither the name of holder nor the names of its ").replace(/\bsoftware is provided by (?:[a-z0-9.]+ ){1,24}?as is\b/g, "software is provided by holder as is").replace(/\bin no event shall (?:[a-z0-9.]+ ){1,24}?be liable\b/g, "in no event shall holder be liable").replace(/\bas is and (?:[a-z0-9.]+ ){1,12}?disclaims? all warranties\b/g, "as is and holder disclaims all warranties").replace(/\bin no event will (?:[a-z0-9.]+ ){1,24}?be (?:held )?liable\b/g, "in no event shall holder be liable").replace(/\bappendix how to apply the (?:apache|educational community) license to your work .{0,2500}limitations under the license\b/g, "").replace(/\bend of terms and conditions *$/, "");
}

// src/license/text/fingerprint.ts
/** A text too short to be a license is not looked up. */
const FEWEST_WORDS = 20;
/** Smallest bigram digests that are kept of a text. */
const SKETCH_SIZE = 192;
/** Digests of a sketch are below this. */
const SKETCH_RANGE = 2 ** 24;
/** Null where a text is too short. */
function fingerprintOf(text) {
	const words = wordsOf(text);
	if (words.length < FEWEST_WORDS) return null;
	return {
		exact: digestOf(words.join(" ")),
		decisive: decisiveDigest(words),
		words: words.length,
		sketch: sketchOf(words)
	};
}
function decisiveDigest(words) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of words) if (DECISIVE.has(word) || /\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return digestOf(JSON.stringify([...counts].sort(([a], [b]) => a < b ? -1 : 1)));
}
function sketchOf(words) {
	const pairs = /* @__PURE__ */ new Set();
	for (let index = 1; index < words.length; index++) pairs.add(digestOf(`${words[index - 1]} ${words[index]}`) % SKETCH_RANGE);
	return [...pairs].sort((a, b) => a - b).slice(0, 192);
}
/** Dice's coefficient of two texts' pairs of words, estimated from their sketches: within 0.015 in two cases of three. */
function similarity(left, right) {
	const inRight = new Set(right);
	const smallest = [.../* @__PURE__ */ new Set([...left, ...right])].sort((a, b) => a - b).slice(0, Math.min(left.length, right.length));
	const inLeft = new Set(left);
	const shared = smallest.filter((digest) => inLeft.has(digest) && inRight.has(digest)).length;
	const jaccard = smallest.length === 0 ? 0 : shared / smallest.length;
	return 2 * jaccard / (1 + jaccard);
}
/** A 53-bit digest of a string (cyrb53): not cryptographic, made to look things up. */
function digestOf(text) {
	let high = 3735928559;
	let low = 1103547991;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
	low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
	return 4294967296 * (2097151 & low) + (high >>> 0);
}

// src/license/text/identify.ts
/** A text counts as nearly the same from here on; the estimate may be 0.015 off. */
const NEAR_ENOUGH = .96;
/** Words that may be more or less than in the known text: names and headings, no sentence. */
const MOST_WORDS_APART = 12;
/** How far another license has to stay behind. */
const MARGIN = .02;
const NONE = {
	identified: null,
	match: "none"
};
/** Loads the index and makes a recogniser. Half a second of nobody's time where no text has to be read. */
async function loadTextIdentifier() {
	const { default: index } = await import("./index-data.js");
	return textIdentifier(index);
}
/**
* Recognises license texts: by the digest of their words, else, where a text is long, by similarity, and then only if it is as long and every word
* that decides what a license means, and every number, stands in it exactly as often as in the license. So a text that was
* adapted, by a section added or a "non" taken out, is not recognised.
*/
function textIdentifier(index) {
	const ids = index.ids.split(" ");
	const exact = readExact(bytesOf(index.exact), ids);
	const similar = readSimilar(bytesOf(index.similar), ids);
	return (text) => {
		const fingerprint = fingerprintOf(text);
		if (fingerprint === null) return NONE;
		const same = exact.get(fingerprint.exact);
		if (same !== void 0) return {
			identified: same,
			match: "exact"
		};
		if (fingerprint.words < 400) return NONE;
		const near = (similar.get(fingerprint.decisive) ?? []).filter(({ words }) => Math.abs(words - fingerprint.words) <= MOST_WORDS_APART).map(({ id, sketch }) => ({
			id,
			score: similarity(fingerprint.sketch, sketch)
		})).sort((a, b) => b.score - a.score);
		const [first] = near;
		if (first === void 0 || first.score < NEAR_ENOUGH) return NONE;
		const rival = near.find(({ id }) => id !== first.id);
		if (rival !== void 0 && first.score - rival.score < MARGIN) return NONE;
		return {
			identified: first.id,
			match: "similar"
		};
	};
}
function readExact(bytes, ids) {
	const found = /* @__PURE__ */ new Map();
	for (let at = 0; at + 9 <= bytes.length; at += 9) found.set(number(bytes, at, 7), ids[number(bytes, at + 7, 2)]);
	return found;
}
function readSimilar(bytes, ids) {
	const found = /* @__PURE__ */ new Map();
	const size = 11 + 3 * 192;
	for (let at = 0; at + size <= bytes.length; at += size) {
		const decisive = number(bytes, at + 2, 7);
		const sketch = Array.from({ length: 192 }, (_, index) => number(bytes, at + 11 + 3 * index, 3));
		const same = found.get(decisive) ?? [];
		found.set(decisive, [...same, {
			id: ids[number(bytes, at, 2)],
			words: number(bytes, at + 9, 2),
			sketch
		}]);
	}
	return found;
}
/** An unsigned number, most significant byte first. */
function number(bytes, at, length) {
	let value = 0;
	for (let index = 0; index < length; index++) value = value * 256 + bytes[at + index];
	return value;
}
function bytesOf(base64) {
	return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

export { thresholdsOf as A, cellOf as C, termsExpression as D, judgeClauses as E, LICENSE_COPY as F, formatExpression as I, leavesOf as L, expressionOfHubId as M, hubIds as N, termsOf as O, categoryOf as P, parseExpression as R, FLOWING as S, dutiesOf as T, looseningsOf as _, excludedAmong as a, effectiveLicense as b, clarified as c, decideLicense as d, uncertaintyOf as f, droppedBy as g, dataLooseningsOf as h, identifyLicense as i, FAMILIES as j, territoriesOf as k, isClarificationOf as l, CATEGORIES as m, describeOwnRepository as n, isLicenseFile as o, checkAllowEntry as p, statementFilesAmong as r, clarificationToPaste as s, loadTextIdentifier as t, coversAllowEntry as u, bindingsOf as v, clausesOf as w, inheritedBy as x, contradictingTexts as y };