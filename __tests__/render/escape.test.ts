import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  codeFence,
  codeSpan,
  cut,
  html,
  jsonText,
  linkDestination,
  logLine,
  markdownHtml,
  markdownProse,
  markdownText,
  mermaidLabel,
  percentEncoded,
  sarifText,
  visible,
} from "../../src/render/escape.ts";
import { HOSTILE_TEXTS } from "../builders/hostile-texts.ts";
import { asRead, look, lookAtMarkdown } from "./inert.ts";

/** Strings that look like what they attack. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."`*_[]()<>&|\\~$!#@:/-+=.\"' \n\r\tw1aA%{}",
        "www.",
        "http://",
        "::",
        "##[",
        "@a",
        "#1",
        "\u001b[",
        "\u202e",
        "\u200b",
        "\ud800",
        "<!--",
        "-->",
        "&#64;",
        "```",
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));

describe("visible", () => {
  it.each([
    ["a\u001b[31mb", "a␛[31mb"],
    ["a\r\nb\rc\nd\te", "a␊b␍c␊d e"],
    ["\u202eabc\u2069", "[U+202E]abc[U+2069]"],
    ["a\u200bb\u{e0041}", "a[U+200B]b[U+E0041]"],
    ["\u0000\u007f\u009b", "␀␡[U+009B]"],
    ["a\ud800b", "a[U+D800]b"],
    ["é 日本 👩🏽 ❤️", "é 日本 👩🏽 ❤️"],
    ["e\u0301", "e\u0301"],
  ])("shows %j as %j", (text, shown) => expect(visible(text, 100)).toBe(shown));

  it("is bounded, cuts between characters and says that it cut", () => {
    expect(visible("abcdef", 6)).toBe("abcdef");
    expect(visible("abcdefg", 6)).toBe("abcde…");
    expect(visible("ab🤖cd", 4)).toBe("ab…");
    expect(visible("A".repeat(1_000_000), 80)).toHaveLength(80);
    expect(cut("🤖🤖", 3)).toBe("🤖…");
  });

  it("never lets an invisible character through, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 40 })), (text) => {
        const shown = visible(text, 200);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(shown.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

/** What the surroundings of a text in our pages are. */
const SURROUNDINGS: readonly [string, (piece: string) => string][] = [
  ["a paragraph", (piece) => `Words ${piece} words`],
  ["the start of a line", (piece) => `${piece}\n`],
  ["a list item", (piece) => `- first\n  <br>${piece}\n`],
  ["a table cell", (piece) => `| a | b |\n|---|---|\n| ${piece} | last |\n`],
  ["a link", (piece) => `[${piece}](https://huggingface.co/a/b)`],
  ["a fold", (piece) => `<details><summary>${piece}</summary>\n\nx\n\n</details>\n`],
];

describe.each(SURROUNDINGS)("in %s", (name, surround) => {
  const isCodeOnly = name === "a link";
  const escapes = isCodeOnly
    ? [codeSpan]
    : name === "a fold"
      ? [markdownHtml]
      : [markdownText, codeSpan, markdownProse];

  it.each(Object.entries(HOSTILE_TEXTS))("%s is text and nothing else", (_, text) => {
    for (const escape of escapes) {
      const seen = lookAtMarkdown(surround(escape(text, 300)));
      expect(seen.alive).toEqual([]);
      expect(seen.links).toEqual(isCodeOnly ? ["https://huggingface.co/a/b"] : []);
      if (text.trim() === "" || escape === markdownProse) continue;
      expect(asRead(seen.everything)).toContain(asRead(visible(text, 300)));
    }
  });

  it("any text is text and nothing else", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const escape of escapes) {
          const seen = lookAtMarkdown(surround(escape(text)));
          expect(seen.alive).toEqual([]);
          expect(seen.links).toHaveLength(isCodeOnly ? 1 : 0);
          if (escape !== markdownProse) expect(asRead(seen.everything)).toContain(asRead(visible(text, 900)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the cells of a row apart", () => {
    if (name !== "a table cell") return;
    fc.assert(
      fc.property(nasty, (text) => {
        for (const escape of [markdownText, codeSpan, markdownProse]) {
          const rendered = lookAtMarkdown(surround(escape(text)))
            .everything.trim()
            .split(/\n+/);
          expect(rendered.at(-1)!.trim()).toBe("last");
        }
      }),
    );
  });
});

describe("codeFence", () => {
  it("holds any text, also one with fences", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const seen = lookAtMarkdown(`before\n\n${codeFence(text)}\n\nafter`);
        expect(seen.alive).toEqual([]);
        expect(asRead(seen.text)).toBe("before after");
      }),
    );
  });
});

describe("markdownProse", () => {
  it("makes pairs of backticks code and leaves a single one alone", () => {
    expect(markdownProse("`a_b` is not in `licenses.allow`.")).toBe("`a_b` is not in `licenses.allow`.");
    expect(lookAtMarkdown(markdownProse("a ` b")).everything.trim()).toBe("a ` b");
  });
});

describe("html", () => {
  it("is text in an element and in a quoted attribute", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const page = `<p title="${html(text)}">${html(text)}</p>`;
        const seen = look(page, new Set(["p"]));
        expect(seen.elements).toEqual([]);
        expect(seen.everything).toBe(visible(text, 900));
        expect(page.match(/"/g)).toHaveLength(2);
      }),
    );
  });
});

describe("linkDestination", () => {
  const bases = ["https://huggingface.co", "http://127.0.0.1:8080/base/path", null];
  it.each([
    ["https://huggingface.co/a/b", "https://huggingface.co/a/b"],
    ["https://huggingface.co/a/(b)_*[c]", "https://huggingface.co/a/%28b%29%5F%2A%5Bc%5D"],
    ["http://127.0.0.1:8080/base/path/x", "http://127.0.0.1:8080/base/path/x"],
    ["http://127.0.0.1:8080/base/pathx", null],
    ["http://127.0.0.1:8080/base/path/../../x", null],
    ["https://huggingface.co.evil.example/a", null],
    ["https://huggingface.co@evil.example/a", null],
    ["https://user:pass@huggingface.co/a", null],
    ["http://huggingface.co/a", null],
    ["javascript:alert(1)", null],
    ["//huggingface.co/a", null],
    ["", null],
    [`https://huggingface.co/${"a".repeat(3000)}`, null],
    [null, null],
  ])("%j is %j", (url, expected) => expect(linkDestination(url, bases)).toBe(expected));

  it("never leaves a character that could end a link", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const url = linkDestination(`https://huggingface.co/${text}`, bases);
        if (url !== null) expect(url).toMatch(/^https:\/\/huggingface\.co\/[^\s()<>[\]"'`|\\*_]*$/);
      }),
    );
  });
});

describe("logLine", () => {
  it("is one line in which a runner finds no command", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const line = logLine(text);
        // actions/runner: ActionCommand.TryParseV2 and TryParse.
        expect(line.trim().startsWith("::")).toBe(false);
        expect(line).not.toContain("##[");
        expect(line).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe("mermaidLabel", () => {
  it("has no character that mermaid or HTML gives a meaning", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(mermaidLabel(text).replace(/#\d+;/g, "")).toMatch(/^[\p{L}\p{N} /.,_-]*$/u);
      }),
    );
  });
});

describe("sarifText", () => {
  it("has no link", () => expect(sarifText("[a](1) \\[b](https://x)")).toBe("\\[a\\](1) \\\\\\[b\\](https://x)"));
});

describe("percentEncoded", () => {
  it("is one segment that neither climbs nor throws", () => {
    expect([".", "..", "...", "a.b"].map(percentEncoded)).toEqual(["_", "__", "...", "a.b"]);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const segment = percentEncoded(text);
        expect(segment).toMatch(/^[\w.~%-]*$/);
        expect(new URL(`https://a.example/x/${segment}/y`).pathname.split("/")).toHaveLength(4);
      }),
    );
  });
});

describe("jsonText", () => {
  it("reads back the same and shows what is invisible", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), nasty, (a, b) => {
        const text = jsonText({ [a]: b, list: [a, b] });
        expect(JSON.parse(text)).toEqual({ [a]: b, list: [a, b] });
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});
