import { describe, expect, it } from "@jest/globals";
import { describeOwnRepository, statementFilesAmong } from "../../src/license/own-repository.ts";

describe("statementFilesAmong", () => {
  it("takes what says something of licenses at the top, and nothing else", () => {
    const wanted = [
      "LICENSE",
      "LICENSE.md",
      "LICENCE.txt",
      "COPYING",
      "MODEL_LICENSE.md",
      "NOTICE",
      "NOTICE.txt",
      "README.md",
      "README.zh.md",
      "THIRD_PARTY_NOTICES.md",
      "third-party-licenses.txt",
      "ATTRIBUTION.md",
      "docs/about.md",
      "licenses/llama.txt",
      "package.json",
      "pyproject.toml",
      "Cargo.toml",
    ];
    const unwanted = [
      "src/LICENSE.py",
      "src/notice.ts",
      "license.py",
      "license_checker.js",
      "packages/a/package.json",
      "docs/guide.md",
      "requirements.txt",
      "README",
      "READMEx",
    ].filter((path) => path !== "README");
    expect(statementFilesAmong([...wanted, ...unwanted])).toEqual([...wanted].sort());
  });

  it("is bounded", () => {
    expect(statementFilesAmong(Array.from({ length: 100 }, (_, index) => `licenses/${index}.txt`))).toHaveLength(40);
  });
});

describe("describeOwnRepository", () => {
  const read = (path: string, text: string) =>
    describeOwnRepository([{ path, text }], () => ({ identified: "MIT" })).licenses;

  it.each([
    ["package.json", '{ "license": "MIT" }', "MIT"],
    ["package.json", '{ "license": "(MIT OR Apache-2.0)" }', "MIT OR Apache-2.0"],
    ["package.json", '{ "license": "SEE LICENSE IN x" }', null],
    ["pyproject.toml", '[project]\nname = "x"\nlicense = "Apache-2.0"\n', "Apache-2.0"],
    ["pyproject.toml", "[project]\nlicense = { text = 'ISC' }", "ISC"],
    ["pyproject.toml", '[tool.poetry]\nlicense="MIT"', "MIT"],
    ["Cargo.toml", '[package]\nlicense = "MIT OR Apache-2.0"', "MIT OR Apache-2.0"],
    ["LICENSE", "whatever", "MIT"],
  ])("%s %j", (path, text, expression) => {
    expect(read(path, text)).toMatchObject([{ path, expression }]);
  });

  it.each([
    ["package.json", "{ not json"],
    ["package.json", "[]"],
    ["package.json", '{ "license": { "type": "MIT" } }'],
    ["pyproject.toml", '[tool.other]\nlicense = "MIT"'],
    ["pyproject.toml", '[project]\nlicense-files = ["LICENSE"]'],
    ["README.md", "license: MIT"],
  ])("%s %j says nothing", (path, text) => {
    expect(read(path, text)).toEqual([]);
  });

  it("keeps texts in which notices may stand, without manifests", () => {
    const { statements } = describeOwnRepository(
      [
        { path: "README.md", text: "b" },
        { path: "NOTICE", text: "a" },
        { path: "package.json", text: "{}" },
      ],
      null,
    );
    expect(statements).toEqual([
      { path: "NOTICE", text: "a" },
      { path: "README.md", text: "b" },
    ]);
  });
});
