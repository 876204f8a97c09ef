import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import * as plugins from "../src/plugins.ts";

const FOLDERS = [
  { folder: "src/scan/documents", list: plugins.documents, tests: "__tests__/scan/documents" },
  { folder: "src/scan/detectors", list: plugins.detectors, tests: "__tests__/scan/detectors" },
  { folder: "src/scan/libraries", list: plugins.libraries, tests: null },
  { folder: "src/check/rules", list: plugins.rules, tests: "__tests__/check/rules" },
  { folder: "src/render/formats", list: plugins.formats, tests: "__tests__/render/formats" },
];

describe.each(FOLDERS)("plug-ins of $folder", ({ folder, list, tests }) => {
  const ids = list.map((plugin) => plugin.id);

  it("are registered, each under its file name, each once", () => {
    const names = readdirSync(folder).map((name) => name.replace(/\.ts$/, ""));
    expect([...ids].sort()).toEqual(names.sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("have a title", () => {
    for (const plugin of list) expect(plugin.title).toMatch(/\S/);
  });

  if (tests !== null) {
    it.each(ids)("%s has a test", (id) => {
      expect(existsSync(`${tests}/${id}.test.ts`)).toBe(true);
    });
  }
});

describe("rules", () => {
  it.each(plugins.rules.map((rule) => [rule.id, rule] as const))(
    "%s says why and what to do, and has a page",
    (id, rule) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(rule.why.length).toBeGreaterThan(40);
      expect(rule.fix.length).toBeGreaterThan(20);
      expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
      expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
      // What its page shows is what its tests saw.
      expect(rule.example?.silent.length).toBeGreaterThan(0);
      expect(readFileSync(`__tests__/check/rules/${id}.test.ts`, "utf8")).toMatch(/^shows\(rule\);$/m);
    },
  );
});

describe("libraries", () => {
  it.each(plugins.libraries.map((library) => [library.id, library] as const))(
    "%s is documented and has examples",
    (_, library) => {
      expect(library.docs).toMatch(/^https:\/\//);
      expect(library.examples.length).toBeGreaterThan(0);
    },
  );
});
