import { describe, expect, it } from "@jest/globals";
import protobufText from "../../../src/scan/documents/protobuf-text.ts";
import { readCode, showLiterals } from "./shown.ts";

describe("protobuf-text", () => {
  it.each<[string, string[]]>([
    ['parameters: { key: "model_name" value: { string_value: "a/b" } }', ["a/b < entry:model_name < entry:parameters"]],
    ['name: "x/y"\n', ["x/y < entry:name"]],
    ['# "a/b"\nmax_batch_size: 8', ['comment "a/b"']],
  ])("%s", (code, expected) => {
    expect(showLiterals(readCode(protobufText, code))).toEqual(expected);
  });
});
