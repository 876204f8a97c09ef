/** `npm run new <kind> <id>`: the file of a plug-in and its test, to start from. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

interface Template {
  file: (id: string) => string;
  test: ((id: string) => string) | null;
  code: (id: string) => string;
  testCode: (id: string) => string;
}

const title = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");

const TEMPLATES: Record<string, Template> = {
  library: {
    file: (id) => `src/scan/libraries/${id}.ts`,
    test: null,
    code: (id) => `import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "${id}",
  title: "${title(id)}",
  docs: "https://FIXME",
  imports: ["${id.replaceAll("-", "_")}"],
  calls: [{ names: ["load_model"], kind: "model", needsImport: true, id: { position: 0, keywords: ["model"] }, revision: { keywords: ["revision"] } }],
  examples: [
    { file: "a.py", code: 'from ${id.replaceAll("-", "_")} import load_model\\nload_model("google/flan-t5-small", revision="main")', finds: ["google/flan-t5-small@main"] },
    { file: "b.py", code: 'from ${id.replaceAll("-", "_")} import load_model\\nload_model("./local")', finds: [] },
  ],
});
`,
    testCode: () => "",
  },
  rule: {
    file: (id) => `src/check/rules/${id}.ts`,
    test: (id) => `__tests__/check/rules/${id}.test.ts`,
    code: (id) => `import { defineRule } from "../rule.ts";

export default defineRule({
  id: "${id}",
  title: "${title(id)}",
  severity: "note",
  since: "FIXME",
  why: "FIXME: what goes wrong for whom when nobody looks.",
  fix: "FIXME: what to do, as an instruction.",
  example: { says: "FIXME: one of its messages, as a test sees it.", silent: ["FIXME: on a near miss"] },
  on: "repo",
  *check({ repo }) {
    if (repo.record?.pipelineTag === "FIXME") yield { message: \`\${repo.id} …, because …\` };
  },
});
`,
    testCode: (id) => `import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/${id}.ts";
import { shows } from "../../builders/judging.ts";

describe("${id}", () => {
  it.todo("fires on the bad pattern");
  it.todo("is silent on a near miss");
  it("has its id", () => expect(rule.id).toBe("${id}"));
});

shows(rule);
`,
  },
  detector: {
    file: (id) => `src/scan/detectors/${id}.ts`,
    test: (id) => `__tests__/scan/detectors/${id}.test.ts`,
    code: (id) => `import { defineDetector } from "../detector.ts";

export default defineDetector({
  id: "${id}",
  title: "${title(id)}",
  description: "FIXME: what it sees, in one sentence.",
  *detect(document) {
    for (const literal of document.literals) {
      if (literal.value === "FIXME") yield { unread: { reason: "dynamic-id", span: literal.span, text: literal.value } };
    }
  },
});
`,
    testCode: (id) => `import { describe, expect, it } from "@jest/globals";
import detector from "../../../src/scan/detectors/${id}.ts";

describe("${id}", () => {
  it.todo("sees the evidence");
  it.todo("is silent on a near miss");
  it("has its id", () => expect(detector.id).toBe("${id}"));
});
`,
  },
  document: {
    file: (id) => `src/scan/documents/${id}.ts`,
    test: (id) => `__tests__/scan/documents/${id}.test.ts`,
    code: (id) => `import { defineFormat, emptyDocument } from "../document.ts";

export default defineFormat({
  id: "${id}",
  title: "${title(id)}",
  files: [".FIXME"],
  read: (source) => emptyDocument("${id}", source),
});
`,
    testCode: (id) => `import { describe, expect, it } from "@jest/globals";
import format from "../../../src/scan/documents/${id}.ts";

describe("${id}", () => {
  it.todo("gives literals with exact places");
  it("has its id", () => expect(format.id).toBe("${id}"));
});
`,
  },
  format: {
    file: (id) => `src/render/formats/${id}.ts`,
    test: (id) => `__tests__/render/formats/${id}.test.ts`,
    code: (id) => `import { defineRenderer } from "../renderer.ts";

export default defineRenderer({
  id: "${id}",
  title: "${title(id)}",
  mediaType: "text/plain",
  render: (report) => \`\${report.verdict}\\n\`,
});
`,
    testCode: (id) => `import { describe, expect, it } from "@jest/globals";
import renderer from "../../../src/render/formats/${id}.ts";

describe("${id}", () => {
  it.todo("renders the canonical report");
  it.todo("escapes foreign text");
  it("has its id", () => expect(renderer.id).toBe("${id}"));
});
`,
  },
};

const [kind = "", id = ""] = process.argv.slice(2);
const template = TEMPLATES[kind];
if (template === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error(`Usage: npm run new <${Object.keys(TEMPLATES).join("|")}> <kebab-case-id>`);
  process.exit(2);
}
write(template.file(id), template.code(id));
if (template.test !== null) write(template.test(id), template.testCode(id));
console.log("Fill in every FIXME, then: npm run generate");

function write(path: string, text: string): void {
  if (existsSync(path)) {
    console.error(`${path} exists already`);
    process.exit(2);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
