import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { masked, maskedDeep, mayHoldHubToken, tokensIn } from "../../src/domain/tokens.ts";
import { hubToken, randomLetters } from "../builders/tokens.ts";

const issuersIn = (text: string): string[] => tokensIn(text).map(({ issuer }) => issuer);

describe("tokensIn", () => {
  it.each([
    ["Hugging Face", hubToken()],
    ["Hugging Face", `api_org_${randomLetters(34, 2)}`],
    ["OpenAI", `sk-proj-${randomLetters(70, 3)}T3BlbkFJ${randomLetters(70, 4)}`],
    ["OpenAI", `sk-${randomLetters(20, 5)}T3BlbkFJ${randomLetters(20, 6)}`],
    ["Anthropic", `sk-ant-api03-${randomLetters(93, 7)}`],
    ["Replicate", `r8_${randomLetters(37, 8)}`],
    ["Groq", `gsk_${randomLetters(52, 9)}`],
    ["NVIDIA", `nvapi-${randomLetters(64, 10)}`],
    ["GitHub", `ghp_${randomLetters(36, 11)}`],
    ["GitHub", `github_pat_${randomLetters(22, 12)}_${randomLetters(59, 13)}`],
    ["Google", `AIza${randomLetters(35, 14)}`],
  ])("knows one of %s, wherever it stands", (issuer, token) => {
    for (const text of [
      token,
      `token="${token}"`,
      `Bearer ${token}\n`,
      `https://user:${token}@huggingface.co/org/name`,
      `"line\\n${token}"`,
      `${token}, ${token}`,
    ]) {
      const found = tokensIn(text);
      expect(new Set(found.map((one) => one.issuer))).toEqual(new Set([issuer]));
      for (const { start, end } of found) expect(text.slice(start, end)).toBe(token);
    }
  });

  it.each([
    ["the placeholder of every guide", "hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ["letters in a row", "hf_abcdefghijklmnopqrstuvwxyzABCDEFGH"],
    ["digits in a row", "hf_1234567890ABCDabcd1234567890ABCDab"],
    ["words", "hf_yourTokenGoesHereReplaceItBeforeUse"],
    ["words of the right length", "hf_YourOwnTokenGoesHereReplaceItNowPl"],
    ["one case", `hf_${randomLetters(34).toLowerCase()}`],
    ["a name", "hf_transformersModelForSequenceClassifica"],
    ["a function", "hf_hub_download"],
    ["few letters", "hf_AbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAb"],
    ["a letter too few", hubToken().slice(0, -1)],
    ["a letter too many", `${hubToken()}x`],
    ["the end of a longer name", `my${hubToken()}`],
    ["a variable", "hf_{token}"],
    ["a pattern", "hf_[a-zA-Z0-9]{34}"],
    ["a masked one", masked(hubToken())],
  ])("takes %s for none", (_, text) => {
    expect(issuersIn(text)).toEqual([]);
  });

  it("tells two tokens apart without saying anything of them", () => {
    const [one, same, other] = tokensIn(`${hubToken(1)} ${hubToken(1)} ${hubToken(2)}`);
    expect(one!.mark).toBe(same!.mark);
    expect(one!.mark).not.toBe(other!.mark);
    expect(one!.mark).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe("masked", () => {
  it("leaves nothing of a token and every character in its place", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 5000 }), fc.string(), (before, seed, after) => {
        const token = hubToken(seed);
        const text = `${before} ${token} ${after}`;
        const shown = masked(text);
        expect(shown).not.toContain(token.slice(3, 13));
        expect(shown.length).toBe(text.length);
        expect(shown.startsWith(`${before} hf_x`)).toBe(true);
      }),
    );
  });

  it("gives back what holds none, as it is", () => {
    const report = { list: [{ text: "hf_hub_download" }], none: null, count: 3 };
    expect(maskedDeep(report)).toBe(report);
    const told = { keep: report, text: `see ${hubToken()}` };
    const clean = maskedDeep(told);
    expect(clean.keep).toBe(report);
    expect(clean.text).toBe(`see hf_${"x".repeat(34)}`);
    expect(told.text).toContain(hubToken());
  });
});

it("asks little of a text without one", () => {
  expect(mayHoldHubToken("from huggingface_hub import hf_hub_download")).toBe(false);
  expect(mayHoldHubToken(`x = "${hubToken()}"`)).toBe(true);
});
