import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseExpression } from "../../../src/license/expression.ts";
import { loadTextIdentifier } from "../../../src/license/text/identify.ts";
import index from "../../../src/license/text/index-data.ts";
import { wordsOf } from "../../../src/license/text/normalise.ts";
import { entryOf } from "../../../src/license/catalogue.ts";
import { processorTime } from "../../builders/processor-time.ts";

const identify = await loadTextIdentifier();

interface RealText {
  path: string;
  text: string;
  /** What the package says of itself. */
  declared: string | null;
}

/** License files of the packages that this project has installed: real texts that nobody here has touched. */
function installedTexts(folder = "node_modules", depth = 0): RealText[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (!item.isDirectory())
      return /^licen[cs]e(?:[-.](?:mit|md|txt|bsd|apache2?))*$/i.test(item.name) ? [realText(folder, path)] : [];
    const isPackage =
      item.name.startsWith("@") ||
      depth === 0 ||
      folder.endsWith("node_modules") ||
      /node_modules\/@[^/]+$/.test(folder) ||
      item.name === "node_modules";
    return isPackage && depth < 6 && !item.name.startsWith(".") ? installedTexts(path, depth + 1) : [];
  });
}

function realText(folder: string, path: string): RealText {
  const manifest = join(folder, "package.json");
  const { license } = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, "utf8")) as { license?: unknown }) : {};
  return { path, text: readFileSync(path, "utf8"), declared: typeof license === "string" ? license : null };
}

/** Each text once. */
const texts = [...new Map(installedTexts().map((real) => [real.text, real])).values()].map((real) => ({
  ...real,
  found: identify(real.text),
}));
const textOf = (...path: string[]): string => readFileSync(join("node_modules", ...path), "utf8");
const MIT = textOf("jest", "LICENSE");
const APACHE = textOf("typescript", "LICENSE.txt");
const CC_BY = textOf("caniuse-lite", "LICENSE");

describe("real license texts", () => {
  it("are at hand", () => {
    expect(texts.length).toBeGreaterThan(120);
  });

  it("are recognised, and never as another license than the package's own", () => {
    // These three packages carry another text than they declare.
    const known = new Set(["@bcoe/v8-coverage", "@pkgjs/parseargs", "@npmcli/redact"]);
    const contradicted = texts.filter(({ declared, found, path }) => {
      if (declared === null || found.identified === null || [...known].some((name) => path.includes(name)))
        return false;
      return !declared.includes(found.identified);
    });
    expect(contradicted.map(({ path, declared, found }) => `${path}: ${declared} is no ${found.identified}`)).toEqual(
      [],
    );
    expect(texts.filter(({ found }) => found.match === "exact").length / texts.length).toBeGreaterThan(0.8);
  });

  it.each([
    ["MIT", MIT],
    ["Apache-2.0", APACHE],
    ["CC-BY-4.0", CC_BY],
    ["ISC", textOf("picocolors", "LICENSE")],
  ])("%s is recognised whatever its layout, holder and title", (id, text) => {
    const layouts = [
      text,
      text.replaceAll("\n", "\r\n"),
      `\uFEFF${text}`,
      text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n"),
      text
        .split("\n")
        .map((line) => ` * ${line}`)
        .join("\n"),
      text.replaceAll('"', "”").replaceAll("'", "’"),
      text.toUpperCase(),
      `Copyright (c) 2031 Somebody Else and contributors\n\n${text}`,
      `# License\n\n${text}`,
      `SPDX-License-Identifier: ${id}\n\n${text}`,
    ];
    expect(layouts.map((layout) => identify(layout))).toEqual(layouts.map(() => ({ identified: id, match: "exact" })));
  });

  const SECTION =
    "Additional terms apply to users of the hosted platform, which you accept by using the materials in any way.";
  const ADAPTATIONS: [string, (text: string) => string][] = [
    ["a section at its end", (text) => `${text}\n\n${SECTION}\n`],
    ["a section at its head", (text) => `${SECTION}\n\n${text}`],
    ["a section in its middle", (text) => text.replace(/\n\n(?=[^\n]+\n\n[^\n]+$)|\n\n/, `\n\n${SECTION}\n\n`)],
    ["one sentence that forbids commerce", (text) => `${text}\nCommercial use is not permitted.`],
    ["a research clause before it", (text) => `For research purposes only.\n\n${text}`],
    [
      "the good and evil of the JSON license",
      (text) => text.replace(/\n\n/, "\n\nThe Software shall be used for Good, not Evil.\n\n"),
    ],
    ["permission turned round", (text) => text.replace(/\bto use\b|\bhereby grants?\b/i, (words) => `not ${words}`)],
    ["a word taken out that forbids", (text) => text.replace(/\bnot\b/i, "")],
  ];
  it.each(ADAPTATIONS)("is never recognised with %s", (_, adapt) => {
    const recognised = texts.filter(({ found, text }) => found.identified !== null && adapt(text) !== text);
    expect(recognised.length).toBeGreaterThan(100);
    const still = recognised.filter(({ text }) => identify(adapt(text)).identified !== null);
    expect(still.map(({ path }) => path)).toEqual([]);
  });

  it("tells near twins apart: the noncommercial text is not the text without", () => {
    const noncommercial = CC_BY.replace(/Attribution 4\.0/g, "Attribution-NonCommercial 4.0").replace(
      "for any purpose",
      "for NonCommercial purposes only",
    );
    expect(identify(noncommercial).identified).toBeNull();
  });
});

const SPDX_TEXTS = "node_modules/spdx-license-list/licenses";
(existsSync(SPDX_TEXTS) ? describe : describe.skip)("every text of the SPDX list", () => {
  it("is recognised as itself, or as what it only differs from by name", () => {
    const wrong = readdirSync(SPDX_TEXTS).flatMap((file) => {
      const { licenseText } = JSON.parse(readFileSync(join(SPDX_TEXTS, file), "utf8")) as { licenseText: string };
      const plain = (id: string): string =>
        id.replace(
          /(?:-only|-or-later|\+|-(?:no-)?invariants.*|-(?:no-)?RFN|-no-copyleft-exception|-Combined-Work-Exception)$/,
          "",
        );
      const { identified } = identify(licenseText);
      const id = file.replace(".json", "");
      return identified === null || plain(identified) === plain(id) ? [] : [`${id} as ${identified}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe("the index", () => {
  const ids = index.ids.split(" ");

  it("names licenses only as they are written", () => {
    expect(ids.length).toBeGreaterThan(600);
    for (const id of ids) expect([id, parseExpression(id)]).not.toEqual([id, null]);
    for (const id of ids.filter((each) => each.startsWith("LicenseRef-")))
      expect([id, entryOf(id)]).not.toEqual([id, null]);
  });

  it("holds no text: nothing in it reads as a sentence", () => {
    expect(`${index.exact}${index.similar}`).toMatch(/^[A-Za-z0-9+/=]+$/);
  });

  it.each([
    "LicenseRef-HF-llama2",
    "LicenseRef-HF-llama3",
    "LicenseRef-HF-llama3.1",
    "LicenseRef-HF-llama4",
    "LicenseRef-HF-gemma",
    "LicenseRef-HF-openmdw-1.1",
    "LicenseRef-HF-apple-amlr",
    "LicenseRef-Qwen-2024",
    "LicenseRef-FLUX.1-dev-NC",
    "CC-BY-NC-4.0",
    "OpenMDW-1.0",
  ])("knows the text of %s", (id) => {
    expect(ids).toContain(id);
  });
});

describe("wordsOf", () => {
  it.each([
    ["Copyright (c) 2020 Acme, Inc.\nPermission is granted", "permission is granted"],
    [
      "Copyright 2020 Acme. Not for commercial use.\nPermission is granted",
      "copyright 2020 acme not for commercial use permission is granted",
    ],
    ["The MIT License (MIT)\n\nPermission", "permission"],
    ["Noncommercial License\n\nPermission", "noncommercial license permission"],
    ["1. non-commercial, sub-\nlicense", "noncommercial sublicense"],
    ["(a) see https://example.org/x-y?z and [text](https://example.org)", "see and text"],
    [
      "Neither the name of Acme nor the names of its contributors",
      "neither the name of holder nor the names of its contributors",
    ],
    ["the licence is", "the license is"],
  ])("%j", (text, expected) => {
    expect(wordsOf(text).join(" ")).toBe(expected);
  });

  it("takes any text, in linear time", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (text) =>
        expect(identify(text).match).toMatch(/exact|similar|none/),
      ),
    );
    for (const unit of [
      "(a) ",
      "neither the name of ",
      "in no event shall a ",
      "[](",
      "<a",
      "software is provided by x ",
      "a-\n",
      "http://",
      "x@",
      "appendix how to apply the apache license to your work ",
      "copyright ",
    ]) {
      const start = processorTime();
      identify(unit.repeat(20_000));
      expect([unit, processorTime() - start < 2_000]).toEqual([unit, true]);
    }
  });
});
