import { u as openHub } from "./io.js";
import { n as cacheFolder } from "./review.js";

// src/commands/reviewing.ts
/** What every command takes that asks the Hub. */
const HUB_OPTIONS = {
	policy: { type: "string" },
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

export { progress as i, given as n, openHubFor as r, HUB_OPTIONS as t };