import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { annotationsOf } from "../../../src/render/annotations.ts";
import { LENGTHS, visible } from "../../../src/render/escape.ts";
import cyclonedx from "../../../src/render/formats/cyclonedx.ts";
import html from "../../../src/render/formats/html.ts";
import json from "../../../src/render/formats/json.ts";
import markdown from "../../../src/render/formats/markdown.ts";
import sarif from "../../../src/render/formats/sarif.ts";
import spdx from "../../../src/render/formats/spdx.ts";
import summary from "../../../src/render/formats/summary.ts";
import text from "../../../src/render/formats/text.ts";
import { HUB } from "../../builders/report.ts";
import { HOSTILE_TEXTS } from "../../builders/hostile-texts.ts";
import { hostileReport } from "../../builders/reports.ts";
import { compileBomSchema } from "../cyclonedx-schema.ts";
import { asRead, look, lookAtMarkdown } from "../inert.ts";
import { danglingIn } from "../spdx-graph.ts";

const SOURCE = "https://github.com/acme/support-bot/blob/0123";
const RUN = "https://github.com/acme/support-bot/actions/runs/7";
const options = { sourceUrl: SOURCE, runUrl: RUN };
const isOurs = (url: string): boolean => url.startsWith(`${HUB}/`) || url.startsWith(`${SOURCE}/`) || url === RUN;

const HTML_ELEMENTS = new Set(
  "html head meta title style body a header div h1 h2 h3 p main form label input select option output section table caption thead tbody tr th td small span article strong code pre q ul li details summary figure figcaption svg path rect text dl dt dd footer script".split(
    " ",
  ),
);

const read = (path: string): object => JSON.parse(readFileSync(path, "utf8"));
const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(read("docs/report-v1.schema.json"));
const isBom = compileBomSchema();

it("has at least 60 hostile texts", () => expect(Object.keys(HOSTILE_TEXTS).length).toBeGreaterThanOrEqual(60));

describe.each(Object.entries(HOSTILE_TEXTS))("%s", (_, foreign) => {
  const report = hostileReport(foreign);

  it.each([markdown, summary])("is inert in $id", (format) => {
    const seen = lookAtMarkdown(format.render(report, options));
    expect(seen.alive).toEqual([]);
    expect(seen.links.filter((url) => !isOurs(url))).toEqual([]);
    if (foreign.trim() !== "") expect(asRead(seen.everything)).toContain(asRead(visible(foreign, LENGTHS.id)));
  });

  it("is inert in html", () => {
    const page = html.render(report, options);
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page)!;
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(page)!;
    for (const inline of [style!, script!]) {
      expect(page).toContain(`'sha256-${createHash("sha256").update(inline).digest("base64")}'`);
    }
    const seen = look(page.replace("<!doctype html>", "").replace(script!, "").replace(style!, ""), HTML_ELEMENTS);
    expect(seen.elements).toEqual([]);
    expect(seen.links.filter((url) => !isOurs(url) && url !== "#main")).toEqual([]);
    expect(page.match(/<script|<style/g)).toHaveLength(2);
    if (foreign.trim() !== "") expect(asRead(seen.everything)).toContain(asRead(visible(foreign, LENGTHS.id)));
  });

  it("is inert in text and annotations", () => {
    const messages = annotationsOf(report).flatMap(({ title, message }) => [title, ...message.split("\n")]);
    for (const width of [undefined, 60, 200]) {
      const plain = text.render(report, width === undefined ? {} : { width });
      for (const line of [...plain.split("\n"), ...messages]) {
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(line.trim().startsWith("::")).toBe(false);
        expect(line).not.toContain("##[");
      }
    }
  });

  it("leaves the machine-readable formats valid", () => {
    isReport(JSON.parse(json.render(report)));
    expect(isReport.errors).toBeNull();
    isBom(JSON.parse(cyclonedx.render(report)));
    expect(isBom.errors).toBeNull();
    expect(danglingIn(JSON.parse(spdx.render(report)))).toEqual([]);
    const log = JSON.parse(sarif.render(report));
    for (const result of log.runs[0].results) {
      expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.message.text).not.toMatch(/(?<!\\)(?:\\\\)*[[\]]/);
      for (const { physicalLocation } of result.locations) {
        expect(new URL(physicalLocation.artifactLocation.uri, "file:///src/").href).toMatch(/^file:\/\/\/src\//);
      }
    }
  });
});
