import { describe, expect, it } from "@jest/globals";
import satisfies from "spdx-satisfies";
import parse from "spdx-expression-parse";
import { decideLicense } from "../../src/license/decide.ts";
import { allowing } from "./allowing.ts";
import { processorTime } from "../builders/processor-time.ts";

/**
 * What the packages do wrong in the versions that we use. Our code goes around each; when one of these fails, it was mended and
 * the way around may go.
 */
describe("defects of spdx-satisfies 6 that version-ranges.ts goes around", () => {
  it.each([
    ["LGPL-2.1", "LGPL-3.0"],
    ["LGPL-2.1", "LGPL-3.0-only"],
    ["LGPL-3.0", "LGPL-2.1"],
    ["AGPL-1.0", "AGPL-3.0"],
    ["CDDL-1.0", "CDDL-1.1"],
    ["CDDL-1.0", "CDDL-1.1+"],
    ["EUPL-1.0", "EUPL-1.1"],
    ["APSL-1.0", "APSL-2.0"],
  ])("takes %s, of eight characters, for a range that meets %s", (license, allowed) => {
    expect(satisfies(license, [allowed])).toBe(true);
    expect(decideLicense(license, allowing(allowed)).outcome).toBe("deny");
  });

  it.each([
    "apache-2.0",
    "mit",
    "llama3.1",
    "other",
    "unknown",
    "NOASSERTION",
    "LicenseRef-openrail++",
    "LicenseRef-x+",
  ])("throws on %s", (license) => {
    expect(() => satisfies(license, ["MIT"])).toThrow();
    expect(decideLicense(license, allowing("MIT")).outcome).toBe("unknown");
  });

  it("throws on operators in small letters, which its parser of version 3 does not know", () => {
    expect(() => satisfies("Apache-2.0 or MIT", ["MIT"])).toThrow();
    expect(decideLicense("Apache-2.0 or MIT", allowing("MIT")).outcome).toBe("allow");
  });

  it("throws for one id of the list that has nothing to do with the license", () => {
    expect(() => satisfies("MIT", ["GFDL-1.3-invariants-or-later", "MIT"])).toThrow();
    expect(decideLicense("MIT", allowing("GFDL-1.3-invariants-or-later", "MIT")).outcome).toBe("allow");
  });

  it("throws on a combination in the list", () => {
    expect(() => satisfies("MIT", ["Apache-2.0 OR MIT"])).toThrow(/AND or OR/);
    expect(decideLicense("MIT", allowing("Apache-2.0 OR MIT")).outcome).toBe("deny");
  });

  it("does not know that EUPL 1.2 follows 1.1: a denial too many, which listing the license mends", () => {
    expect(satisfies("EUPL-1.2", ["EUPL-1.1+"])).toBe(false);
    expect(decideLicense("EUPL-1.2", allowing("EUPL-1.1+")).outcome).toBe("deny");
    expect(decideLicense("EUPL-1.2", allowing("EUPL-1.1+", "EUPL-1.2")).outcome).toBe("allow");
  });

  it("doubles its work with every choice", () => {
    const choices = (count: number) =>
      Array.from({ length: count }, (_, index) => `(MIT OR LicenseRef-${index})`).join(" AND ");
    const time = (count: number) => {
      const start = processorTime();
      satisfies(choices(count), ["ISC"]);
      return processorTime() - start;
    };
    time(6);
    expect(time(13)).toBeGreaterThan(10 * time(6));
  });
});

describe("what is right about it, and used", () => {
  it.each([
    ["GPL-2.0-or-later", "GPL-3.0-only", true],
    ["GPL-3.0-or-later", "GPL-2.0-only", false],
    ["GPL-2.0-only", "GPL-2.0-or-later", true],
    ["CC-BY-4.0", "CC-BY-3.0+", true],
    ["CC-BY-NC-4.0", "CC-BY-3.0+", false],
    ["LGPL-2.1-or-later", "GPL-3.0-only", false],
  ])("%s for %s: %s", (license, allowed, expected) => {
    expect(satisfies(license, [allowed])).toBe(expected);
    expect(decideLicense(license, allowing(allowed)).outcome).toBe(expected ? "allow" : "deny");
  });
});

describe("what spdx-expression-parse 5 takes and does not", () => {
  it.each(["etalab-2.0", "LicenseRef-HF-llama3.1", "OpenMDW-1.0", "MIT or ISC", "LicenseRef-x WITH LLVM-exception"])(
    "takes %s",
    (text) => {
      expect(() => parse(text)).not.toThrow();
    },
  );

  it.each(["ETALAB-2.0", "OpenMDW-1.1", "LicenseRef-openrail++", "LicenseRef-foo_bar", "NONE", ""])(
    "refuses %s",
    (text) => {
      expect(() => parse(text)).toThrow();
    },
  );

  it("overflows on nesting without end, so nesting is bounded before it", () => {
    expect(() => parse(`${"(".repeat(20_000)}MIT${")".repeat(20_000)}`)).toThrow(RangeError);
  });
});
