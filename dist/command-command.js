import { n as UsageError } from "./domain.js";
import { n as meant } from "./command-help.js";
import { statSync } from "node:fs";
import { parseArgs } from "node:util";

// src/commands/command.ts
function defineCommand(command) {
	return command;
}
/** Options by name, read strictly: what was not declared is a mistake. */
var Options = class {
	#values;
	positionals;
	constructor(args, declared) {
		const { values, positionals } = parse(args, declared);
		this.#values = values;
		this.positionals = positionals;
	}
	text(name) {
		return this.#values[name] ?? null;
	}
	texts(name) {
		return this.#values[name] ?? [];
	}
	flag(name) {
		return this.#values[name] === true;
	}
	/** One of a few words. */
	choice(name, known) {
		const value = this.text(name);
		const found = known.find((candidate) => candidate === value);
		if (found === void 0) throw new UsageError(`--${name} is one of ${known.join(", ")}, not ${JSON.stringify(value)}`);
		return found;
	}
	/** Seconds, or null where nothing was said. */
	seconds(name) {
		const value = this.text(name);
		if (value === null) return null;
		if (!/^\d{1,5}(\.\d+)?$/.test(value)) throw new UsageError(`--${name} takes seconds, not ${JSON.stringify(value)}`);
		return Number(value);
	}
	/** The folder that a command works on: the only positional, else the current one. */
	folder() {
		const [root = ".", ...more] = this.positionals;
		if (more.length > 0) throw new UsageError(`one folder at a time, not ${this.positionals.length}`);
		if (!(statSync(root, { throwIfNoEntry: false })?.isDirectory() ?? false)) throw new UsageError(`${root} is not a folder`);
		return root;
	}
};
/** Throws `UsageError` on an option that was not declared; what else is wrong `parseArgs` tells well enough. */
function parse(args, declared) {
	try {
		return parseArgs({
			args,
			options: declared,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const name = error instanceof TypeError && "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? /'--?([^']+)'/.exec(error.message)?.[1] : void 0;
		if (name === void 0) throw error;
		const near = meant(name, Object.keys(declared), "--");
		throw new UsageError(`there is no option --${name} here${near || "; --help after the command lists them"}`);
	}
}
function hasColour({ stdout, environment }) {
	return stdout.isTTY === true && !environment["NO_COLOR"];
}

export { defineCommand as n, hasColour as r, Options as t };