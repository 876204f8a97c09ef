import { n as __exportAll } from "./rolldown-runtime.js";
import { $ as clarification_stale_default, A as model_card_metadata_invalid_default, B as exception_unused_default, C as name_lookalike_default, D as model_card_section_missing_default, E as model_card_template_only_default, F as license_obligation_unmet_default, G as dataset_license_conflict_default, H as exception_expired_default, I as license_not_allowed_default, J as dataset_card_section_missing_default, K as dataset_card_too_short_default, L as license_missing_default, M as license_threshold_exceeded_default, N as license_text_missing_default, O as model_card_placeholder_default, P as license_text_contradicts_card_default, Q as config_code_hazard_default, R as license_clause_forbidden_default, S as namespace_unclaimed_default, T as model_card_too_short_default, U as evaluation_results_missing_default, V as exception_expiring_default, W as evaluation_not_updated_default, X as dataset_card_missing_default, Y as dataset_card_placeholder_default, Z as dataset_card_metadata_invalid_default, _ as repo_gated_default, a as training_data_undeclared_default, at as adapter_base_mismatch_default, b as remote_code_enabled_default, c as revision_not_pinned_default, d as repository_license_conflict_default, et as evidenceOf, f as repo_too_new_default, g as repo_not_visible_default, h as repo_renamed_default, i as weights_unsafe_default, it as allow_entry_unused_default, j as license_unknown_default, k as model_card_missing_default, l as revision_not_found_default, m as repo_stale_default, n as check, nt as base_model_license_unknown_default, o as source_not_allowed_default, p as repo_superseded_default, q as dataset_card_template_only_default, r as findingKey, rt as base_model_license_conflict_default, s as scan_flagged_default, t as needsOf, tt as base_model_undeclared_default, u as review_overdue_default, v as repo_disabled_default, w as model_not_in_catalogue_default, x as reference_unreadable_default, y as remote_code_unpinned_default, z as license_ambiguous_default } from "./check.js";
import { t as openRevision } from "./io.js";
import { l as localPathOf, n as effectivePolicy, s as LARGEST_POLICY } from "./policy.js";
import { $ as onnx_tools_default, $n as protobuf_text_default, $t as hub_loaders_default, A as skops_default, An as autotrain_default, At as litellm_default, B as quantization_default, Bn as hub_uri_default, Bt as kubeai_default, C as text_embeddings_inference_default, Cn as datasets_default, Ct as lm_eval_default, D as speech_default, Dn as bertopic_default, Dt as llama_cpp_python_default, E as structured_generation_default, En as chat_ui_default, Et as llama_factory_default, F as semantic_kernel_default, Fn as adapters_default, Ft as langchain4j_default, G as presidio_default, Gn as xml_default, Gt as kalosm_default, H as promptfoo_default, Hn as config_key_default, Ht as kohya_default, I as sagemaker_default, In as accelerate_default, It as langchain_js_default, J as optimum_default, Jn as swift_default, Jt as infinity_default, K as peft_default, Kn as toml_default, Kt as kaggle_default, L as runpod_default, Ln as named_slot_default, Lt as langchain_default, M as sglang_default, Mn as audio_generation_default, Mt as lerobot_default, N as sentence_transformers_default, Nn as aphrodite_default, Nt as lemonade_default, O as spacy_default, On as bentoml_default, Ot as llama_cpp_default, P as semantic_router_default, Pn as ai_sdk_default, Pt as late_interaction_default, Q as open_clip_default, Qn as python_default, Qt as huggingface_hub_default, R as reinforcement_learning_default, Rn as library_call_default, Rt as kubernetes_operators_default, S as text_generation_inference_default, Sn as deepspeed_mii_default, St as lm_studio_default, T as swift_transformers_default, Tn as coding_agents_default, Tt as llama_index_default, U as production_stack_default, Un as command_line_default, Ut as kernels_default, V as pydantic_ai_default, Vn as environment_variable_default, Vt as kserve_default, W as private_gpt_default, Wn as yaml_default, Wt as keras_default, X as openrlhf_default, Xn as scala_default, Xt as hydra_default, Y as openvino_model_server_default, Yn as shell_default, Yt as inference_services_default, Z as open_webui_default, Zn as rust_default, Zt as huggingface_js_default, _ as torchtune_default, _n as docker_model_runner_default, _r as cpp_default, _t as ludwig_default, a as wllama_default, an as flair_default, ar as makefile_default, at as ms_swift_default, b as text_to_speech_default, bn as distilabel_default, bt as local_apps_default, c as vector_stores_default, cn as faster_whisper_default, cr as javascript_default, ct as mlx_whisper_default, d as trl_default, dn as experiment_trackers_default, dr as hcl_default, dt as mlserver_default, en as hf_hub_rust_default, er as properties_default, et as ollama_default, f as triton_default, fn as evaluation_tools_default, fr as go_default, ft as mlflow_default, g as trainer_scripts_default, gn as dspy_default, gr as csharp_default, gt as memra_default, h as transformers_default, hn as dstack_default, hr as dart_default, ht as mergekit_default, i as xinference_default, in as github_default, ir as markdown_default, it as nemo_guardrails_default, j as simpletransformers_default, jn as autogluon_default, jt as lighteval_default, k as smolagents_default, kn as axolotl_default, kt as litgpt_default, l as unsloth_default, ln as fastembed_default, lr as java_default, lt as mlx_swift_default, m as transformers_config_default, mn as elastic_default, mr as dockerfile_default, mt as mistralrs_default, n as createScanner, nn as gradio_default, nr as notebook_default, nt as nvidia_dynamo_default, o as vllm_default, on as flag_embedding_default, or as kotlin_default, ot as modelscope_default, p as transformers_js_default, pn as evaluate_default, pr as dotenv_default, pt as mlc_llm_default, q as paddlenlp_default, qn as text_default, qt as invokeai_default, r as compareReferences, rn as go_libraries_default, rr as nix_default, rt as node_llama_cpp_default, s as vertex_model_garden_default, sn as fiftyone_default, sr as json_default, st as model_card_default, t as SCAN_DEFAULTS, tn as haystack_default, tr as powershell_default, tt as nvidia_nim_default, u as txtai_default, un as fastchat_default, ur as html_default, ut as mlx_lm_default, v as tokenizers_default, vn as djl_serving_default, vr as batch_default, vt as lorax_default, w as tensorrt_llm_default, wn as ctranslate2_default, wt as llama_stack_default, x as text_generation_webui_default, xn as diffusers_default, xt as lmdeploy_default, y as timm_default, yn as djl_default, yt as localai_default, z as rasa_default, zn as hub_url_default, zt as kuberay_default } from "./scan.js";
import { E as termsOf, f as checkAllowEntry, i as identifyLicense, l as coversAllowEntry, n as describeOwnRepository, r as statementFilesAmong, t as loadTextIdentifier, u as decideLicense, v as effectiveLicense } from "./license.js";
import { a as summary_default, c as json_default$1, i as text_default$1, l as html_default$1, o as sarif_default, s as markdown_default$1, u as cyclonedx_default } from "./render.js";
import { n as readCard, t as readMetadata } from "./documentation.js";
import { t as resolve$1 } from "./resolve.js";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { homedir } from "node:os";

// src/plugins.ts
var plugins_exports = /* @__PURE__ */ __exportAll({
	detectors: () => detectors,
	documents: () => documents,
	formats: () => formats,
	libraries: () => libraries,
	rules: () => rules
});
const documents = [
	batch_default,
	cpp_default,
	csharp_default,
	dart_default,
	dockerfile_default,
	dotenv_default,
	go_default,
	hcl_default,
	html_default,
	java_default,
	javascript_default,
	json_default,
	kotlin_default,
	makefile_default,
	markdown_default,
	nix_default,
	notebook_default,
	powershell_default,
	properties_default,
	protobuf_text_default,
	python_default,
	rust_default,
	scala_default,
	shell_default,
	swift_default,
	text_default,
	toml_default,
	xml_default,
	yaml_default
];
const detectors = [
	command_line_default,
	config_key_default,
	environment_variable_default,
	hub_uri_default,
	hub_url_default,
	library_call_default,
	named_slot_default
];
const libraries = [
	accelerate_default,
	adapters_default,
	ai_sdk_default,
	aphrodite_default,
	audio_generation_default,
	autogluon_default,
	autotrain_default,
	axolotl_default,
	bentoml_default,
	bertopic_default,
	chat_ui_default,
	coding_agents_default,
	ctranslate2_default,
	datasets_default,
	deepspeed_mii_default,
	diffusers_default,
	distilabel_default,
	djl_default,
	djl_serving_default,
	docker_model_runner_default,
	dspy_default,
	dstack_default,
	elastic_default,
	evaluate_default,
	evaluation_tools_default,
	experiment_trackers_default,
	fastchat_default,
	fastembed_default,
	faster_whisper_default,
	fiftyone_default,
	flag_embedding_default,
	flair_default,
	github_default,
	go_libraries_default,
	gradio_default,
	haystack_default,
	hf_hub_rust_default,
	hub_loaders_default,
	huggingface_hub_default,
	huggingface_js_default,
	hydra_default,
	inference_services_default,
	infinity_default,
	invokeai_default,
	kaggle_default,
	kalosm_default,
	keras_default,
	kernels_default,
	kohya_default,
	kserve_default,
	kubeai_default,
	kuberay_default,
	kubernetes_operators_default,
	langchain_default,
	langchain_js_default,
	langchain4j_default,
	late_interaction_default,
	lemonade_default,
	lerobot_default,
	lighteval_default,
	litellm_default,
	litgpt_default,
	llama_cpp_default,
	llama_cpp_python_default,
	llama_factory_default,
	llama_index_default,
	llama_stack_default,
	lm_eval_default,
	lm_studio_default,
	lmdeploy_default,
	local_apps_default,
	localai_default,
	lorax_default,
	ludwig_default,
	memra_default,
	mergekit_default,
	mistralrs_default,
	mlc_llm_default,
	mlflow_default,
	mlserver_default,
	mlx_lm_default,
	mlx_swift_default,
	mlx_whisper_default,
	model_card_default,
	modelscope_default,
	ms_swift_default,
	nemo_guardrails_default,
	node_llama_cpp_default,
	nvidia_dynamo_default,
	nvidia_nim_default,
	ollama_default,
	onnx_tools_default,
	open_clip_default,
	open_webui_default,
	openrlhf_default,
	openvino_model_server_default,
	optimum_default,
	paddlenlp_default,
	peft_default,
	presidio_default,
	private_gpt_default,
	production_stack_default,
	promptfoo_default,
	pydantic_ai_default,
	quantization_default,
	rasa_default,
	reinforcement_learning_default,
	runpod_default,
	sagemaker_default,
	semantic_kernel_default,
	semantic_router_default,
	sentence_transformers_default,
	sglang_default,
	simpletransformers_default,
	skops_default,
	smolagents_default,
	spacy_default,
	speech_default,
	structured_generation_default,
	swift_transformers_default,
	tensorrt_llm_default,
	text_embeddings_inference_default,
	text_generation_inference_default,
	text_generation_webui_default,
	text_to_speech_default,
	timm_default,
	tokenizers_default,
	torchtune_default,
	trainer_scripts_default,
	transformers_default,
	transformers_config_default,
	transformers_js_default,
	triton_default,
	trl_default,
	txtai_default,
	unsloth_default,
	vector_stores_default,
	vertex_model_garden_default,
	vllm_default,
	wllama_default,
	xinference_default
];
const rules = [
	adapter_base_mismatch_default,
	allow_entry_unused_default,
	base_model_license_conflict_default,
	base_model_license_unknown_default,
	base_model_undeclared_default,
	clarification_stale_default,
	config_code_hazard_default,
	dataset_card_metadata_invalid_default,
	dataset_card_missing_default,
	dataset_card_placeholder_default,
	dataset_card_section_missing_default,
	dataset_card_template_only_default,
	dataset_card_too_short_default,
	dataset_license_conflict_default,
	evaluation_not_updated_default,
	evaluation_results_missing_default,
	exception_expired_default,
	exception_expiring_default,
	exception_unused_default,
	license_ambiguous_default,
	license_clause_forbidden_default,
	license_missing_default,
	license_not_allowed_default,
	license_obligation_unmet_default,
	license_text_contradicts_card_default,
	license_text_missing_default,
	license_threshold_exceeded_default,
	license_unknown_default,
	model_card_metadata_invalid_default,
	model_card_missing_default,
	model_card_placeholder_default,
	model_card_section_missing_default,
	model_card_template_only_default,
	model_card_too_short_default,
	model_not_in_catalogue_default,
	name_lookalike_default,
	namespace_unclaimed_default,
	reference_unreadable_default,
	remote_code_enabled_default,
	remote_code_unpinned_default,
	repo_disabled_default,
	repo_gated_default,
	repo_not_visible_default,
	repo_renamed_default,
	repo_stale_default,
	repo_superseded_default,
	repo_too_new_default,
	repository_license_conflict_default,
	review_overdue_default,
	revision_not_found_default,
	revision_not_pinned_default,
	scan_flagged_default,
	source_not_allowed_default,
	training_data_undeclared_default,
	weights_unsafe_default
];
const formats = [
	cyclonedx_default,
	html_default$1,
	json_default$1,
	markdown_default$1,
	sarif_default,
	summary_default,
	text_default$1
];

// src/review.ts
const LICENSES = {
	decide: decideLicense,
	effective: effectiveLicense
};
const READERS = {
	identifyLicense,
	readCard,
	readMetadata,
	termsOf
};
/** Scan the files, ask the Hub, hold it against the policy: one report. */
async function review(world, policy, plugins, options) {
	const found = scanTrees(world, plugins, scanOptionsOf(policy, options));
	const used = found.references.filter(({ change }) => change !== "removed");
	const needs = needsOf(plugins.rules, policy);
	const identifyText = needs.has("license-texts") ? await loadTextIdentifier() : null;
	const resolved = await resolve$1(used, world.hub, {
		needs,
		mentions: policy.scan.mentions === "check",
		readers: identifyText === null ? READERS : {
			...READERS,
			identifyText
		},
		evidenceOf: evidenceOf(policy),
		...options.onProgress === void 0 ? {} : { onProgress: options.onProgress }
	});
	const ownRepository = describeOwnRepository(statementsIn(world.workspace), identifyText);
	const judge = (references, known) => check({
		references,
		blindSpots: found.head.blindSpots,
		repos: resolved,
		partial: (options.paths ?? []).length > 0,
		ownRepository,
		...world.base === null ? {} : { changedPaths: world.base.changed }
	}, policy, plugins.rules, LICENSES, {
		now: world.now,
		hubUrl: world.hub.url,
		failOn: options.failOn ?? "error",
		...known === void 0 ? {} : { known }
	});
	const conclusion = judge(used, found.before === null ? void 0 : new Set(judge(found.before).findings.map(findingKey)));
	return {
		version: 1,
		tool: {
			name: "model-review",
			version: options.version
		},
		run: {
			...options.run,
			hub: world.hub.url,
			policy: policy.sources,
			scanned: found.head.scanned,
			requests: world.hub.requests()
		},
		references: found.references,
		blindSpots: found.head.blindSpots,
		...conclusion,
		policyImplicit: policy.implicit,
		enforcement: policy.enforcement
	};
}
/** What the policy and the caller say of scanning. */
function scanOptionsOf(policy, options) {
	return {
		...SCAN_DEFAULTS,
		paths: options.paths ?? [],
		exclude: [
			...policy.scan.exclude,
			...options.exclude ?? [],
			...ownFilesOf(policy)
		],
		keys: policy.scan.keys,
		calls: policy.scan.calls
	};
}
/** The repository's own license files, notices and manifests. */
function statementsIn(workspace) {
	return statementFilesAmong(workspace.list().files.map(({ path }) => path)).flatMap((path) => {
		const content = workspace.read(path);
		return content === null ? [] : [{
			path,
			text: new TextDecoder().decode(content)
		}];
	});
}
/** The policy names models to judge them, not to use them. */
function ownFilesOf(policy) {
	return policy.sources.map(({ source }) => localPathOf(source)).filter((path) => path !== null).map((path) => path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&"));
}
function scanTrees({ workspace, base }, plugins, options) {
	const scanner = createScanner(plugins, options);
	const head = scanner.scan(workspace);
	if (base === null) return {
		head,
		references: head.references,
		before: null
	};
	const { references } = scanner.scan(base.workspace, base.changed);
	const unchanged = head.references.filter(({ path }) => !base.changed.has(path));
	return {
		head,
		references: compareReferences(head.references, references, base.changed),
		before: [...unchanged, ...references]
	};
}

// src/version.ts
/** The build writes it in; from source it is read. */
const VERSION = "0.1.0";

// src/world.ts
/** Where a repository keeps its policy unless somebody says otherwise. */
const DEFAULT_POLICY = ".github/model-policy.yml";
/** The folder of Hub answers kept between runs: `MODEL_REVIEW_CACHE` (`off` for none), else where the user's caches are. */
function cacheFolder(environment) {
	const own = environment["MODEL_REVIEW_CACHE"];
	if (own === "off") return null;
	if (own !== void 0 && own !== "") return own;
	return join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "model-review");
}
/**
* The tree to compare with: only what differs from it is read. `head` null compares with the working tree. Throws `GitError`
* where a commit is not here.
*/
function openBase(git, base, head) {
	const changed = new Set(git.listChanged(base, head).map(({ path }) => path));
	return {
		workspace: openRevision(git, base, changed),
		changed
	};
}
/** The policy in force. Throws `PolicyError` with every mistake at its place. */
function openPolicy(place) {
	return effectivePolicy({
		policy: place.policy ?? ".github/model-policy.yml",
		ref: place.ref,
		mustExist: place.policy !== null
	}, {
		readFile: place.readFile,
		readRemote: place.readRemote,
		digest: (text) => createHash("sha256").update(text).digest("hex")
	}, {
		rules,
		checkAllowEntry,
		coversAllowEntry
	});
}
/** Reads policies below a folder; what lies outside of it does not exist. */
function policyReaderOf(root) {
	const folder = resolve(root);
	return (path) => {
		const full = resolve(folder, path);
		if (full !== folder && !full.startsWith(folder + "/")) return null;
		return readText(full, LARGEST_POLICY * 16);
	};
}
function readText(path, most) {
	try {
		const { size } = statSync(path);
		return size > most ? null : readFileSync(path, "utf8");
	} catch {
		return null;
	}
}
/** A policy of the working tree, as the command line reads it. */
function localPolicy(root, policy) {
	return {
		policy,
		ref: null,
		readFile: policyReaderOf(root),
		readRemote: () => Promise.resolve({ problem: "policies of other repositories are read by the action; give a path instead" })
	};
}
/** To a file, or to the standard output where none is named. */
function writeOutput(stdout, path, text) {
	if (path === null) stdout.write(text.endsWith("\n") ? text : `${text}\n`);
	else writeText(path, text);
}
/** Writes a file whose folder need not exist yet. */
function writeText(path, text) {
	const folder = dirname(resolve(path));
	if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
	writeFileSync(path, text);
}

export { openPolicy as a, VERSION as c, formats as d, plugins_exports as f, openBase as i, review as l, cacheFolder as n, policyReaderOf as o, rules as p, localPolicy as r, writeOutput as s, DEFAULT_POLICY as t, scanOptionsOf as u };