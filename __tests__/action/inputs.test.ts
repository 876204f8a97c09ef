import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { DEFAULTS, InputError, readInputs } from "../../src/action/inputs.ts";

const problems = (environment: Record<string, string>): readonly string[] => {
  try {
    readInputs(environment);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).problems;
  }
};

describe("readInputs", () => {
  it("needs nothing", () => {
    expect(readInputs({ PATH: "/bin" })).toMatchObject({
      policy: null,
      hubTimeout: 10,
      hubWait: 120,
      comment: "auto",
      failOn: "error",
      paths: [],
      exclude: [],
      mode: "review",
      githubToken: null,
    });
  });

  it("reads what a runner sets: upper case, the dash kept, white space around", () => {
    expect(
      readInputs({
        "INPUT_HUB-URL": " https://hub.example/hf ",
        "INPUT_HUB-TIMEOUT": "2.5",
        "INPUT_FAIL-ON": "Warning",
        INPUT_PATHS: "src/**\n\n  # not this\n  deploy/*.yaml  \n",
        "INPUT_GITHUB-TOKEN": "ghs_x",
        INPUT_COMMENT: "",
      }),
    ).toMatchObject({
      hubUrl: "https://hub.example/hf",
      hubTimeout: 2.5,
      failOn: "warning",
      paths: ["src/**", "deploy/*.yaml"],
      githubToken: "ghs_x",
      comment: "auto",
    });
  });

  it.each([
    [{ "INPUT_FAIL-ON": "errors" }, ['fail-on is one of error, warning, never, not "errors".']],
    [{ INPUT_COMMENT: "true" }, ['comment is one of auto, always, never, not "true".']],
    [{ "INPUT_HUB-TIMEOUT": "0" }, ['hub-timeout is a number of seconds above 0 and up to 600, not "0".']],
    [{ "INPUT_HUB-WAIT": "1e9" }, ['hub-wait is a number of seconds above 0 and up to 86400, not "1e9".']],
    [{ "INPUT_HUB-URL": "huggingface.co" }, ['hub-url is an http or https address, not "huggingface.co".']],
    [{ INPUT_FAILON: "error" }, ['There is no input "failon".']],
    [
      { INPUT_MODE: "x", INPUT_COMMENT: "y" },
      ['comment is one of auto, always, never, not "y".', 'mode is one of review, publish, not "x".'],
    ],
  ])("tells every mistake: %j", (environment, expected) => expect(problems(environment)).toEqual(expected));
});

describe("action.yml", () => {
  const action = parse(readFileSync("action.yml", "utf8")) as {
    inputs: Record<string, { description: string; required?: boolean; default?: string }>;
    outputs: Record<string, { description: string }>;
    runs: object;
  };

  // What only the runner knows.
  const CONTEXTS: Record<string, string> = {
    "github-token": "${{ github.token }}",
    "comment-key": "${{ toJSON(matrix) }}",
  };

  it("has exactly the inputs that are read, none required, with the defaults that stand in the code", () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(DEFAULTS));
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(input.required).toBeUndefined();
      expect(input.default).toBe(CONTEXTS[name]);
      const fallback = DEFAULTS[name as keyof typeof DEFAULTS];
      if (fallback !== "") expect(input.description).toContain(`Default ${fallback}`);
    }
  });

  it("runs on the runtime of today", () => expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" }));

  it("has the outputs of the contract", () =>
    expect(Object.keys(action.outputs)).toEqual([
      "verdict",
      "findings",
      "errors",
      "warnings",
      "references",
      "report-file",
      "sarif-file",
      "bom-file",
      "check-run-url",
      "comment-url",
      "issue-url",
    ]));
});
