import { describe, expect, it } from "@jest/globals";
import html from "../../../src/render/formats/html.ts";
import { badReport, lineageReport, REPORTS } from "../../builders/reports.ts";

describe("html", () => {
  it.each(Object.entries(REPORTS))("loads nothing from anywhere: %s", (_, make) => {
    const page = html.render(make());
    expect(page).not.toMatch(
      /\s(?:src|srcset|data|action|ping|background)\s*=|@import|url\(|<(?:link|base|object|embed|iframe|img)/i,
    );
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain("unsafe-inline");
  });

  it("can be read by machines that read aloud: language, title, one main, headings, headed tables, named fields", () => {
    const page = html.render(badReport());
    expect(page).toContain('<html lang="en">');
    expect(page).toMatch(/<title>Model review failed: [^<]+ · acme\/support-bot<\/title>/);
    expect(page.match(/<main/g)).toHaveLength(1);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page.match(/<th scope="col">/g)).toHaveLength(6);
    expect(page.match(/<th scope="row">/g)).toHaveLength(5);
    expect(page).toMatch(/<label>Search<input/);
    expect(page).toContain('aria-live="polite"');
  });

  it("gives each row and finding the words by which it is found", () => {
    const page = html.render(badReport());
    const entries = [...page.matchAll(/data-search="([^"]*)" data-standing="([^"]*)"/g)].map(([, words, standing]) => ({
      words: words!,
      standing,
    }));
    expect(entries).toHaveLength(5 + 8 - 1);
    expect(entries.filter(({ words }) => words.includes("cc-by-nc-4.0")).map(({ standing }) => standing)).toEqual([
      "error",
      "error",
    ]);
    expect(entries.every(({ words }) => words === words.toLowerCase())).toBe(true);
  });

  it("draws the lineage and says it in words", () => {
    const page = html.render(lineageReport());
    expect(page.match(/<svg/g)!.length).toBeGreaterThanOrEqual(2);
    expect(page).toContain(
      "<li><code>acme/chat-8b</code> quantised from <code>acme/chat-8b-sft</code> (apache-2.0)</li>",
    );
  });

  it("shows everything on paper and without scripts", () => {
    const page = html.render(badReport());
    expect(page).toMatch(/@media print \{[^}]*\}[^]*\[hidden\] \{ display: revert !important \}/);
    expect(page.match(/ hidden/g)).toHaveLength(1);
  });
});
