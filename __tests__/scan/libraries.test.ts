import { describe, expect, it } from "@jest/globals";
import * as plugins from "../../src/plugins.ts";
import { SCAN_DEFAULTS, createScanner } from "../../src/scan/scan.ts";
import { describeReference, folderOf } from "../builders/workspace.ts";

const scanner = createScanner(plugins, SCAN_DEFAULTS);

describe.each(plugins.libraries.map((library) => [library.id, library] as const))("%s", (_, library) => {
  it.each(library.examples.map((example) => [example.file, example] as const))("%s", (file, { code, finds }) => {
    const { references, blindSpots } = scanner.scan(folderOf({ [file]: code }));
    const found = references.filter(({ usage }) => usage !== "mention").map(describeReference);
    if (finds === "blind") {
      expect(found).toEqual([]);
      expect(blindSpots.length).toBeGreaterThan(0);
    } else expect(found.sort()).toEqual([...finds].sort());
  });
});

describe("the catalogue", () => {
  it("knows at least 90 libraries, tools and schemas", () => {
    expect(plugins.libraries.length).toBeGreaterThanOrEqual(90);
  });

  it("has a trap for every form that other tools share", () => {
    for (const { id, calls, examples } of plugins.libraries) {
      const isShared =
        calls?.some(({ exact }) => exact === true) === true && !examples.some(({ finds }) => finds.length === 0);
      expect(isShared ? id : null).toBeNull();
    }
  });

  it("finds nothing of one library's examples twice", () => {
    for (const { examples } of plugins.libraries) {
      for (const { file, code } of examples) {
        const { references } = scanner.scan(folderOf({ [file]: code }));
        const places = references.map(({ line, column, id }) => `${line}:${column} ${id}`);
        expect(new Set(places).size).toBe(places.length);
      }
    }
  });
});
