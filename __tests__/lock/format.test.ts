import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "yaml";
import type { LockEntry } from "../../src/domain/lock.ts";
import { entryKey } from "../../src/lock/entry.ts";
import { readLock } from "../../src/lock/read.ts";
import { LARGEST_LOCK, RELATIONS, WEIGHT_FORMATS } from "../../src/lock/shape.ts";
import { writeBlock, writeLock } from "../../src/lock/write.ts";
import { commitOf } from "../builders/report.ts";

const ENTRY: LockEntry = {
  kind: "model",
  id: "acme/x",
  revision: null,
  name: "acme/x",
  stableId: "64bfcd5ff462a99a04fd1ec8",
  commit: commitOf("x"),
  owner: "acme",
  license: { declared: "other", name: "acme-license" },
  licenseFiles: [{ path: "LICENSE", oid: commitOf("text") }],
  card: commitOf("card"),
  gated: "manual",
  disabled: false,
  weights: ["gguf", "safetensors"],
  bases: [{ id: "base/m", relation: "adapter", stableId: null, commit: commitOf("base"), license: "mit" }],
};

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const word = fc.constantFrom("a", "true", "1e5", "null", "no", "x-y.z", "0123", "A_b");
const line = fc
  .oneof(
    fc.string({ maxLength: 60, unit: "grapheme" }),
    fc.constantFrom("yes", "1.0", "~", "- x", "a: b", "# x", "'", '"', "mit \\ x"),
  )
  .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, " ").trim())
  .filter((text) => text !== "");
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const entries: fc.Arbitrary<LockEntry[]> = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom<LockEntry["kind"]>("model", "dataset", "space"),
    id: fc.tuple(word, word).map(([a, b]) => `${a}/${b}`),
    revision: option(line),
    name: fc.tuple(word, word).map(([a, b]) => `${a}/${b}`),
    stableId: option(hex(24)),
    commit: option(hex(40)),
    owner: option(word),
    license: option(fc.record({ declared: option(line), name: option(line) })),
    licenseFiles: fc.array(
      fc.record({ path: fc.constantFrom("LICENSE", "a b/NOTICE.md", "licence: x"), oid: hex(40) }),
      { maxLength: 3 },
    ),
    card: option(hex(40)),
    gated: fc.constantFrom<LockEntry["gated"]>(false, "auto", "manual"),
    disabled: fc.boolean(),
    weights: fc.uniqueArray(fc.constantFrom(...WEIGHT_FORMATS)),
    bases: fc.array(
      fc.record({
        id: fc.tuple(word, word).map(([a, b]) => `${a}/${b}`),
        relation: fc.constantFrom(...RELATIONS),
        stableId: option(hex(24)),
        commit: option(hex(40)),
        license: option(line),
      }),
      { maxLength: 3 },
    ),
  }),
  { selector: entryKey, maxLength: 6 },
);
const schema = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync("docs/lock.schema.json", "utf8")),
);

describe("a lock", () => {
  it("is one plain block for each repository, without a date or a version of the tool", () => {
    expect(writeLock([ENTRY]))
      .toBe(`# Written by \`model-review lock\`: what stood behind each model, dataset and Space of this repository when it was accepted.
# Review its differences like those of code and do not edit it by hand. After a conflict take either side and run the command again.
version: 1
repos:
  - id: acme/x
    stable-id: 64bfcd5ff462a99a04fd1ec8
    commit: ${commitOf("x")}
    owner: acme
    license: other
    license-name: acme-license
    license-files:
      - path: LICENSE
        oid: ${commitOf("text")}
    card: ${commitOf("card")}
    gated: manual
    weights: [gguf, safetensors]
    bases:
      - id: base/m
        relation: adapter
        commit: ${commitOf("base")}
        license: mit
`);
  });

  it("reads back what it wrote, in any order, by our reader, by YAML and by the schema", () => {
    fc.assert(
      fc.property(entries, (some) => {
        const text = writeLock(some);
        const { lock, problems } = readLock("models.lock.yml", text);
        expect(problems).toEqual([]);
        expect(writeLock([...lock.entries].reverse())).toBe(text);
        const written = new Map(some.map((entry) => [entryKey(entry), entry]));
        expect(lock.entries).toHaveLength(some.length);
        for (const entry of lock.entries)
          expect(entry).toEqual({ ...written.get(entryKey(entry)), place: entry.place });
        const value: unknown = parse(text);
        expect(schema(value) ? null : schema.errors).toBeNull();
      }),
    );
  });

  it("changes one line for one fact", () => {
    const [before, after] = [ENTRY, { ...ENTRY, commit: commitOf("y") }].map((entry) => writeLock([entry]).split("\n"));
    expect(after!.filter((text) => !before!.includes(text))).toEqual([`    commit: ${commitOf("y")}`]);
  });

  it("keeps blocks in an order that does not depend on how they were found", () => {
    const ids = ["b/x", "A/y", "a/x"];
    const text = writeLock([
      ...ids.map((id) => ({ ...ENTRY, id, name: id })),
      { ...ENTRY, kind: "dataset" as const, id: "z/z", name: "z/z" },
      { ...ENTRY, id: "a/x", name: "a/x", revision: "v1" },
    ]);
    expect([...text.matchAll(/^ {2}- id: (.*)$/gm)].map(([, id]) => id)).toEqual(["z/z", "a/x", "a/x", "A/y", "b/x"]);
  });

  it("shows every character of what a card wrote", () => {
    expect(writeBlock({ ...ENTRY, license: { declared: "mit \u202e\u200b x", name: null } })).toContain(
      'license: "mit \\u202e\\u200b x"',
    );
  });
});

describe("reading a lock", () => {
  const at = (text: string): string[] =>
    readLock("models.lock.yml", text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

  it("tells each mistake at its place, with the key that was meant", () => {
    expect(at("version: 1\nrepos:\n  - id: acme/x\n    comit: 1\n    gated: maybe\n  - kind: model\n")).toEqual([
      "4:5 unknown key `comit` in `repos`; did you mean `commit`?",
      "5:12 `repos.gated`: expected one of auto, manual, found `maybe`",
      "6:5 `repos`: this needs `id`",
    ]);
  });

  it("knows the marks of an unfinished merge", () => {
    const text = `version: 1\nrepos:\n<<<<<<< HEAD\n  - id: acme/x\n=======\n  - id: acme/y\n>>>>>>> feature\n`;
    expect(at(text)).toEqual([
      expect.stringMatching(/^3:1 this is the mark of an unfinished merge: take either side/),
      expect.stringMatching(/^7:1 this is the mark/),
    ]);
  });

  it("tells of a block that a merge left twice", () => {
    expect(at("version: 1\nrepos:\n  - id: acme/x\n  - id: acme/y\n  - id: acme/x\n")).toEqual([
      "5:5 `acme/x` is locked twice, first in line 3: keep one, or run `model-review lock`",
    ]);
    expect(
      at("version: 1\nrepos:\n  - id: acme/x\n  - id: acme/x\n    revision: v1\n  - { id: acme/x, kind: dataset }\n"),
    ).toEqual([]);
  });

  it.each([
    [
      "an id that would climb out of a URL",
      "version: 1\nrepos: [ { id: ../../x } ]",
      /^2:16 .*expected a Hub repository/,
    ],
    ["a commit that is none", "version: 1\nrepos: [ { id: a/b, commit: HEAD } ]", /expected a commit of 40/],
    [
      "a path that climbs",
      "version: 1\nrepos: [ { id: a/b, license-files: [ { path: ../x, oid: 0 } ] } ]",
      /expected a path/,
    ],
    ["another version", "version: 2\nrepos: []", /^1:10 .*expected `1`, found `2`/],
    ["nothing", "", /^1:1 this is empty/],
    ["no YAML", "version: [", /not YAML/],
    ["two documents", "version: 1\n---\nversion: 1\n", /a lock is one YAML document/],
    ["binary", "version: 1\n\0", /not a text file/],
    ["a text of its own size", `version: 1 #${"x".repeat(LARGEST_LOCK)}`, /a lock has at most 4 MiB/],
    [
      "many aliases",
      `version: 1\nrepos: &a [ ${"{ id: a/b }, ".repeat(20)} ]\nx: [ ${"*a, ".repeat(9)} ]`,
      /unknown key `x`/,
    ],
    ["depth", `version: 1\nrepos: ${"[".repeat(50_000)}`, /nested too deeply|not YAML/],
  ])("refuses %s", (_, text, message) => expect(at(text).join("\n") || "nothing was refused").toMatch(message));

  it("has an answer for any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 400 }), entries.map(writeLock)),
        fc.nat(),
        fc.string({ maxLength: 3 }),
        (text, where, patch) => {
          const broken = text.slice(0, where % (text.length + 1)) + patch + text.slice((where % (text.length + 1)) + 1);
          const { lock, problems } = readLock("models.lock.yml", broken);
          for (const { line, column } of problems) {
            expect(line).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(broken.split(/\r\n?|\n/).length + 1);
            expect(column).toBeGreaterThan(0);
          }
          for (const { id } of lock.entries) expect(id).not.toMatch(/\.\.|[?#\s]/);
        },
      ),
    );
  });
});
