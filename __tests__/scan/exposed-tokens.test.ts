import { describe, expect, it } from "@jest/globals";
import * as plugins from "../../src/plugins.ts";
import { createScanner, SCAN_DEFAULTS } from "../../src/scan/scan.ts";
import { hubToken, randomLetters } from "../builders/tokens.ts";
import { folderOf } from "../builders/workspace.ts";

const scanner = createScanner(plugins, SCAN_DEFAULTS);
const scan = (files: Record<string, string>) => scanner.scan(folderOf(files));
const placesIn = (files: Record<string, string>): string[] =>
  scan(files).tokens.map(
    ({ path, line, column, endColumn, usage, issuer }) => `${usage} ${path}:${line}:${column}-${endColumn} ${issuer}`,
  );
const TOKEN = hubToken();
const LOAD = `from transformers import AutoModel\nAutoModel.from_pretrained("distilbert/distilgpt2", token="${TOKEN}")\n`;

describe("tokens in files", () => {
  it.each([
    ["Python", "app.py", LOAD, "use app.py:2:59-96 Hugging Face"],
    ["an environment file", ".env", `HF_TOKEN=${TOKEN}\n`, "use .env:1:10-47 Hugging Face"],
    ["a file without a reader", "build.gn", `\n\ntoken = ${TOKEN}`, "use build.gn:3:9-46 Hugging Face"],
    ["a comment", "a.ts", `// await login("${TOKEN}")\n`, "use a.ts:1:17-54 Hugging Face"],
    [
      "an address",
      "Dockerfile",
      `RUN git clone https://u:${TOKEN}@huggingface.co/distilbert/distilgpt2\n`,
      "use Dockerfile:1:25-62 Hugging Face",
    ],
    ["a guide", "docs/guide.md", `Try \`${TOKEN}\`.\n`, "mention docs/guide.md:1:6-43 Hugging Face"],
  ])("are found in %s", (_, path, text, expected) => {
    expect(placesIn({ [path]: text })).toEqual([expected]);
  });

  it("of others are told beside what loads from the Hub, and not elsewhere", () => {
    const other = `key = "gsk_${randomLetters(52, 9)}"\n`;
    expect(
      placesIn({
        "a.py": `from transformers import AutoModel\nAutoModel.from_pretrained("distilbert/distilgpt2")\n${other}`,
      }),
    ).toEqual(["use a.py:3:8-64 Groq"]);
    expect(placesIn({ "a.py": other })).toEqual([]);
  });

  it("are in nothing else that the scan says", () => {
    const files = {
      "a.py": `${LOAD}AutoModel.from_pretrained(f"{org}/x", token="${TOKEN}")\nAutoModel.from_pretrained(name_of("${TOKEN}"))\n`,
      "b.sh": `hf download distilbert/distilgpt2 --token ${TOKEN}\ngit clone https://user:${TOKEN}@huggingface.co/google/flan-t5-large\n`,
      "c.ipynb": JSON.stringify({ cells: [{ cell_type: "code", source: [LOAD] }], metadata: {}, nbformat: 4 }),
      "d.json": `{"token": "${TOKEN}", `,
    };
    const result = scan(files);
    expect(result.references.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["distilbert/distilgpt2", "google/flan-t5-large"]),
    );
    expect(result.blindSpots.length).toBeGreaterThan(0);
    expect(result.tokens).toHaveLength(7);
    expect(JSON.stringify(result)).not.toContain(TOKEN.slice(3, 12));
  });

  it("change nothing of what else is found", () => {
    const strip = ({ references }: ReturnType<typeof scan>) => references.map(({ written: _written, ...rest }) => rest);
    expect(strip(scan({ "a.py": LOAD }))).toEqual(strip(scan({ "a.py": LOAD.replace(TOKEN, `hf_${"y".repeat(34)}`) })));
  });
});
