import { describe, expect, it } from "@jest/globals";
import { licenseFilesOf, readLicenseTexts } from "../../src/resolve/license-texts.ts";
import { hubInMemory, record } from "./hub-in-memory.ts";

const identify = (text: string) => ({ identified: text, match: "exact" as const });

describe("license files", () => {
  it.each<[string, string[], unknown, string[]]>([
    ["by name", ["LICENSE", "README.md", "config.json"], undefined, ["LICENSE"]],
    [
      "in any spelling",
      ["LICENCE.txt", "COPYING", "license.md", "LICENSE.TXT", "UNLICENSE"],
      undefined,
      ["COPYING", "LICENCE.txt", "LICENSE.TXT", "UNLICENSE", "license.md"],
    ],
    [
      "of several kinds",
      ["LICENSE-MODEL", "MODEL_LICENSE", "Gemma_Terms_License.md", "USE_POLICY.md", "NOTICE", "Notice"],
      undefined,
      ["Gemma_Terms_License.md", "LICENSE-MODEL", "MODEL_LICENSE"],
    ],
    [
      "that are none",
      ["license_plate_detector.safetensors", "licenses.py", "license_info.json", "src/LICENSE", "relicensed.txt"],
      undefined,
      [],
    ],
    ["that the card links to", ["terms/model.txt", "README.md"], "./terms/model.txt", ["terms/model.txt"]],
    [
      "that the card links to by their page",
      ["terms.txt"],
      "https://huggingface.co/a/b/blob/main/terms.txt",
      ["terms.txt"],
    ],
    ["of another repository, which are not here", ["terms.txt"], "https://huggingface.co/x/y/blob/main/terms.txt", []],
    ["behind a link to anywhere", ["terms.txt"], "javascript:terms.txt", []],
    ["that are not there", [], "LICENSE", []],
  ])("%s", (_, files, link, expected) => {
    expect(licenseFilesOf(record("a/b", { files }), { license_link: link })).toEqual(expected);
  });
});

describe("license texts", () => {
  it("are identified, with their blob ids", async () => {
    const hub = hubInMemory([], { files: { "a/b/LICENSE": "MIT" } });
    expect(await readLicenseTexts(record("a/b", { files: ["LICENSE"] }), null, hub, identify)).toEqual([
      { path: "LICENSE", oid: "b".repeat(40), identified: "MIT", match: "exact" },
    ]);
    expect(hub.asked).toHaveLength(1);
  });

  it("that are gated are unread, not missing, and still have their blob id", async () => {
    const hub = hubInMemory([], { files: { "a/b/LICENSE": { status: "gated" } } });
    expect(await readLicenseTexts(record("a/b", { files: ["LICENSE"] }), null, hub, identify)).toEqual([
      { path: "LICENSE", oid: "d".repeat(40), identified: null, match: "unread" },
    ]);
  });

  it("that did not come are unread", async () => {
    const hub = hubInMemory([], { files: { "a/b/LICENSE": { status: "unavailable", cause: "down" } } });
    expect(await readLicenseTexts(record("a/b", { files: ["LICENSE"] }), null, hub, identify)).toEqual([
      { path: "LICENSE", oid: null, identified: null, match: "unread" },
    ]);
  });

  it("are not asked for where there are none, or no commit", async () => {
    const hub = hubInMemory([]);
    expect(await readLicenseTexts(record("a/b", { files: ["README.md"] }), null, hub, identify)).toEqual([]);
    expect(await readLicenseTexts(record("a/b", { files: ["LICENSE"], commit: null }), null, hub, identify)).toEqual(
      [],
    );
    expect(hub.asked).toEqual([]);
  });
});
