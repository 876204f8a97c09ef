import { describe, expect, it } from "@jest/globals";
import { identifyLicense } from "../../src/license/identify.ts";
import { hubIds } from "../../src/license/hub-ids.ts";
import { parseExpression } from "../../src/license/expression.ts";

const identified = (license: unknown, more: Record<string, unknown> = {}) => {
  const { state, expression } = identifyLicense({ license, ...more });
  return { state, expression };
};

describe("identifyLicense", () => {
  it.each([
    ["apache-2.0", "spdx", "Apache-2.0"],
    ["Apache-2.0", "spdx", "Apache-2.0"],
    [" MIT ", "spdx", "MIT"],
    ["bsl-1.0", "spdx", "BSL-1.0"],
    ["BUSL-1.1", "spdx", "BUSL-1.1"],
    ["etalab-2.0", "spdx", "etalab-2.0"],
    ["ETALAB-2.0", "spdx", "etalab-2.0"],
    ["gpl-3.0", "spdx", "GPL-3.0-only"],
    ["LGPL-2.1", "spdx", "LGPL-2.1-only"],
    ["GPL-2.0+", "spdx", "GPL-2.0-or-later"],
    ["gpl-3.0-or-later", "spdx", "GPL-3.0-or-later"],
    ["c-uda", "spdx", "C-UDA-1.0"],
    ["lgpl-lr", "spdx", "LGPLLR"],
    ["odbl", "spdx", "ODbL-1.0"],
    ["odc-by", "spdx", "ODC-By-1.0"],
    ["pddl", "spdx", "PDDL-1.0"],
    ["openmdw-1.0", "spdx", "OpenMDW-1.0"],
    ["openmdw-1.1", "known", "LicenseRef-HF-openmdw-1.1"],
    ["open-mdw", "unrecognised", null],
    ["llama3.1", "known", "LicenseRef-HF-llama3.1"],
    ["llama-3.1", "unrecognised", null],
    ["openrail++", "known", "LicenseRef-HF-openrail-plus-plus"],
    ["cc", "family", null],
    ["openrail", "family", null],
    ["GPL", "family", null],
    ["unknown", "unknown", null],
    ["other", "other", null],
    ["PUBLIC DOMAIN NOTICE", "unrecognised", null],
    ["modified-mit", "unrecognised", null],
    ["UNLICENSED", "unrecognised", null],
    ["NOASSERTION", "unrecognised", null],
    ["LicenseRef-acme", "unrecognised", null],
    ["LicenseRef-HF-gemma", "known", "LicenseRef-HF-gemma"],
    ["MIT OR Apache-2.0", "spdx", "MIT OR Apache-2.0"],
    ["constructor", "unrecognised", null],
    ["__proto__", "unrecognised", null],
    [undefined, "absent", null],
    [null, "absent", null],
    ["", "absent", null],
    ["  ", "absent", null],
    [[], "absent", null],
    [[null, ""], "absent", null],
    [4, "unrecognised", null],
    [{ name: "mit" }, "unrecognised", null],
    [["mit"], "spdx", "MIT"],
    [["mit", "mit"], "spdx", "MIT"],
    [["mit", "cc-by-nc-4.0"], "spdx", "MIT AND CC-BY-NC-4.0"],
    [["MIT OR ISC", "gemma"], "known", "(MIT OR ISC) AND LicenseRef-HF-gemma"],
    [["cc-by-sa-3.0", "gfdl"], "family", null],
    [["mit", "unknown"], "unknown", null],
    [["mit", 4], "unrecognised", null],
  ])("%j is %s", (license, state, expression) => {
    expect(identified(license)).toEqual({ state, expression });
  });

  it("knows every id that the Hub documents, and each expression parses", () => {
    expect(hubIds()).toHaveLength(83);
    for (const id of hubIds()) {
      const { state, expression } = identified(id);
      expect([id, state]).not.toEqual([id, "unrecognised"]);
      if (expression !== null) expect([id, parseExpression(expression)]).not.toEqual([id, null]);
    }
  });
});
