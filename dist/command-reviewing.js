import { O as openHub, j as Git } from "./io.js";
import { n as UsageError } from "./domain.js";
import { a as cacheFolder, c as localPolicy, f as policyReaderOf, u as openBaseline } from "./world.js";
import { normalize } from "node:path";

// src/commands/reviewing.ts
/** What every command takes that reads a policy. */
const POLICY_OPTIONS = {
	policy: { type: "string" },
	"policy-token": { type: "string" }
};
/** What every command takes that asks the Hub. */
const HUB_OPTIONS = {
	...POLICY_OPTIONS,
	"hub-url": { type: "string" },
	"hub-timeout": { type: "string" },
	"hub-wait": { type: "string" },
	offline: { type: "string" },
	record: { type: "string" },
	exclude: {
		type: "string",
		multiple: true
	}
};
/**
* The policy of a folder. Layers of other repositories are read through GitHub's API, `GITHUB_API_URL` where that is set, with
* `--policy-token` or what the environment has; a token in the environment is not seen by other users of the machine.
*/
function policyFor(root, options, invocation) {
	const { environment } = invocation;
	const apiUrl = githubApiOf(invocation);
	const names = [
		"MODEL_REVIEW_POLICY_TOKEN",
		"GITHUB_TOKEN",
		"GH_TOKEN"
	];
	const token = [options.text("policy-token"), ...names.map((name) => environment[name])].find((one) => !!one) ?? null;
	return localPolicy(root, options.text("policy"), {
		apiUrl,
		token,
		tokenFrom: `${names[0]} or ${names[1]}`
	});
}
/** Base URL of GitHub's API. */
function githubApiOf({ environment }) {
	const apiUrl = environment["GITHUB_API_URL"] || "https://api.github.com";
	if (!/^https?:\/\//.test(apiUrl) || !URL.canParse(apiUrl)) throw new UsageError(`GITHUB_API_URL is an http or https address, not ${JSON.stringify(apiUrl)}`);
	return apiUrl;
}
/** The Hub as the options and the environment say. `save` writes the record, where one was asked for. */
function openHubFor(options, { environment, version }) {
	return openHub({
		...given("url", options.text("hub-url") ?? environment["HF_ENDPOINT"]),
		...given("timeout", options.seconds("hub-timeout")),
		...given("wait", options.seconds("hub-wait")),
		token: environment["HF_TOKEN"] || environment["HUGGING_FACE_HUB_TOKEN"] || null,
		version,
		offline: options.text("offline"),
		record: options.text("record"),
		cache: cacheFolder(environment)
	});
}
/** With a base the baseline is read there, as on a pull request. */
function baselineFor(root, baseline, ref) {
	const readPresent = policyReaderOf(root);
	const git = new Git(root);
	const readFile = (path) => ref === null ? readPresent(path) : git.readFile(ref, path)?.toString("utf8") ?? null;
	return openBaseline({
		baseline,
		ref,
		readPresent,
		readFile
	});
}
/** Who and what started a run, for its audit log. */
function startedBy(environment) {
	const id = environment["GITHUB_RUN_ID"] || null;
	const attempt = Number(environment["GITHUB_RUN_ATTEMPT"]) || 1;
	const [server, repository] = [environment["GITHUB_SERVER_URL"], environment["GITHUB_REPOSITORY"]];
	const url = id === null || !server || !repository ? null : `${server}/${repository}/actions/runs/${id}`;
	return {
		actor: environment["GITHUB_ACTOR"] || environment["USER"] || null,
		job: id === null ? null : {
			id,
			attempt,
			url
		}
	};
}
/** `--lock` as files of the folder are named; null for the default. */
function lockPathOf(options) {
	const path = options.text("lock");
	return path === null ? null : normalize(path).split("\\").join("/");
}
/** An option that is only there where it has a value. */
function given(name, value) {
	return value === null || value === void 0 ? {} : { [name]: value };
}
/** A line that counts up on a terminal, and nothing anywhere else. */
function progress({ stderr }) {
	return (done, total) => {
		if (stderr.isTTY === true) stderr.write(done === total ? "\r\x1B[K" : `\r\u001b[Kasking the Hub: ${done} of ${total}`);
	};
}

export { given as a, policyFor as c, githubApiOf as i, progress as l, POLICY_OPTIONS as n, lockPathOf as o, baselineFor as r, openHubFor as s, HUB_OPTIONS as t, startedBy as u };