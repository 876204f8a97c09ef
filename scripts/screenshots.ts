/**
 * Draws the pull-request comment, the HTML report and the terminal text of every example report into `docs/images/`, and the
 * comment of what `dist/cli.js` says of the folders in `EXAMPLES`, through GitHub's own Markdown renderer and a sanitiser with
 * GitHub's rules: what a reviewer will see.
 *
 * Needs `cmark-gfm` and `chromium` (apt-get install cmark-gfm chromium fonts-noto-color-emoji fonts-dejavu) and the packages
 * below in `--tools FOLDER`. Names of reports as further arguments draw only these.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { hostileReport, REPORTS } from "../__tests__/builders/reports.ts";
import { HEAD } from "../__tests__/builders/report.ts";
import { runShipped } from "../__tests__/stand-ins/run.ts";
import html from "../src/render/formats/html.ts";
import markdown from "../src/render/formats/markdown.ts";
import text from "../src/render/formats/text.ts";
import { findBrowser, openBrowser } from "./browser.ts";

const PACKAGES = ["github-markdown-css", "mermaid", "unified", "rehype-parse", "rehype-sanitize", "rehype-stringify"];

const words = process.argv.slice(2);
const toolsAt = words.indexOf("--tools");
const tools = resolve(toolsAt === -1 ? "." : (words.splice(toolsAt, 2)[1] ?? "."));
const require = createRequire(join(tools, "package.json"));

const has = (command: string): boolean => spawnSync(command, ["--version"]).status === 0;
const browser = findBrowser();
const missing = [
  ...(has("cmark-gfm") ? [] : ["cmark-gfm: apt-get install cmark-gfm"]),
  ...(browser === undefined ? ["chromium: apt-get install chromium fonts-noto-color-emoji"] : []),
  ...(PACKAGES.every((name) => existsSync(join(tools, "node_modules", name)))
    ? []
    : [`packages: npm install --prefix FOLDER ${PACKAGES.join(" ")}, then --tools FOLDER`]),
];
if (missing.length > 0) {
  console.error(`Missing for screenshots:\n${missing.map((one) => `  ${one}`).join("\n")}`);
  process.exit(2);
}

const load = async (name: string) => import(pathToFileURL(require.resolve(name)).href);
const { unified } = await load("unified");
const { default: parse } = await load("rehype-parse");
const { default: stringify } = await load("rehype-stringify");
const { default: sanitize, defaultSchema } = await load("rehype-sanitize");
const css = readFileSync(join(tools, "node_modules/github-markdown-css/github-markdown.css"), "utf8");
const mermaid = pathToFileURL(join(tools, "node_modules/mermaid/dist/mermaid.min.js")).href;

/** GitHub's Markdown as GitHub shows it: its parser, its allow list, its drawings. */
export function asOnGitHub(source: string): string {
  const flags = ["-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tagfilter", "-e", "tasklist"];
  const { stdout } = spawnSync("cmark-gfm", [...flags, "--unsafe", "--github-pre-lang"], {
    input: source,
    encoding: "utf8",
  });
  // The default schema of rehype-sanitize is GitHub's; `pre[lang]` is set after sanitising there.
  const schema = { ...defaultSchema, attributes: { ...defaultSchema.attributes, pre: ["lang"] } };
  const clean = String(
    unified().use(parse, { fragment: true }).use(sanitize, schema).use(stringify).processSync(stdout),
  );
  return clean.replace(/<pre lang="mermaid"><code>([\s\S]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>');
}

const page = (body: string, scheme: string): string => `<!doctype html><meta charset="utf-8"><style>${css}
  body { margin: 0; padding: 24px; color-scheme: ${scheme}; background: ${scheme === "dark" ? "#0d1117" : "#fff"} }
  .markdown-body { max-width: 880px; border: 1px solid #d0d7de80; border-radius: 6px; padding: 16px; font-size: 14px }
  .markdown-body pre.mermaid { background: none; text-align: center }</style>
  <article class="markdown-body" data-color-mode="${scheme}">${body}</article>
  <script src="${mermaid}"></script><script>
    mermaid.initialize({ startOnLoad: false, theme: "${scheme === "dark" ? "dark" : "default"}" });
    mermaid.run().catch((error) => document.body.append(String(error))).finally(() => { document.title = "drawn"; });
  </script>`;

const terminal = (body: string): string => `<!doctype html><meta charset="utf-8"><title>drawn</title><style>
  body { margin: 0; padding: 16px; background: #0d1117; color: #e6edf3 }
  pre { font: 13px/1.45 "DejaVu Sans Mono", monospace; margin: 0 }</style><pre>${colours(body)}</pre>`;

const ANSI: Readonly<Record<string, string>> = {
  1: "font-weight:bold",
  2: "opacity:.65",
  31: "color:#ff7b72",
  32: "color:#7ee787",
  33: "color:#e3b341",
  36: "color:#79c0ff",
  4: "text-decoration:underline",
};

function colours(body: string): string {
  const escaped = body.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  // oxlint-disable-next-line no-control-regex -- these are the colours to draw
  return escaped.replace(/\u001b\[(\d+)m/g, (_, code: string) =>
    ANSI[code] === undefined ? "</span>" : `<span style="${ANSI[code]}">`,
  );
}

const { send, close, profile } = await openBrowser(browser!);

async function shoot(name: string, source: string, width: number, dark = false): Promise<void> {
  const file = join(profile, `${name}.html`);
  writeFileSync(file, source);
  await send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }],
  });
  await send("Emulation.setDeviceMetricsOverride", { width, height: 200, deviceScaleFactor: 1.25, mobile: false });
  await send("Page.navigate", { url: pathToFileURL(file).href });
  const isDrawn = async (): Promise<boolean> => {
    const expression = "document.readyState === 'complete' && document.title !== ''";
    return (await send<{ result: { value: boolean } }>("Runtime.evaluate", { expression })).result.value;
  };
  for (let tries = 0; tries < 100 && !(await isDrawn()); tries++) await new Promise((later) => setTimeout(later, 50));
  const { cssContentSize } = await send<{ cssContentSize: { width: number; height: number } }>("Page.getLayoutMetrics");
  const clip = { x: 0, y: 0, width, height: Math.min(cssContentSize.height, 4000), scale: 1 };
  const { data } = await send<{ data: string }>("Page.captureScreenshot", {
    format: "png",
    captureBeyondViewport: true,
    clip,
  });
  writeFileSync(join("docs/images", `${name}.png`), Buffer.from(data, "base64"));
  console.log(`docs/images/${name}.png`);
}

/** The comment on a pull request that adds some files of an example to a repository that has the others. */
async function pullRequestComment(example: string, added: readonly string[]): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "model-review-example-"));
  const git = (...args: string[]): void => {
    const identity = ["-c", "user.name=Acme", "-c", "user.email=acme@example.com", "-c", "commit.gpgsign=false"];
    const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  const commit = (): void => (git("add", "--all"), git("commit", "--quiet", "--message", "Example"));
  try {
    cpSync(`examples/${example}`, root, { recursive: true });
    for (const path of added) rmSync(join(root, path));
    git("init", "--quiet");
    commit();
    for (const path of added) cpSync(join("examples", example, path), join(root, path));
    commit();
    const snapshot = resolve(`examples/${example}.hub.json`);
    const words = ["check", root, "--base", "HEAD~1", "--offline", snapshot, "--format", "markdown"];
    return (await runShipped("cli.js", words)).stdout;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Folders of `examples/` whose whole comment is drawn, unfolded. */
const EXAMPLES = ["license-cases"];

const HOSTILE =
  "</details><img src=x onerror=alert(1)> @octocat #1 ![x](http://evil.example/p.png) `a` | \u202egpj.exe ::error::x";
const reports = { ...REPORTS, fixed: REPORTS.good!, hostile: () => hostileReport(HOSTILE) };
const options = {
  sourceUrl: `https://github.com/acme/support-bot/blob/${HEAD}`,
  runUrl: "https://github.com/acme/support-bot/actions/runs/1",
};
mkdirSync("docs/images", { recursive: true });
try {
  for (const [name, make] of Object.entries(reports)) {
    if (words.length > 0 && !words.includes(name)) continue;
    const report = make();
    const comment = asOnGitHub(markdown.render(report, { ...options, replaces: name === "fixed" }));
    await shoot(`comment-${name}`, page(comment, "light"), 960);
    if (name === "bad") {
      await shoot("comment-bad-open", page(comment.replaceAll("<details>", "<details open>"), "light"), 960);
      await shoot("comment-bad-dark", page(comment, "dark"), 960, true);
      await shoot("terminal-bad", terminal(text.render(report, { colour: true, width: 110 })), 960);
    }
    if (name === "bad" || name === "lineage") await shoot(`report-${name}`, html.render(report, options), 1200);
  }
  if (words.length === 0 || words.includes("pull-request")) {
    const comment = await pullRequestComment("support-assistant", [
      "deploy/compose.yaml",
      "notebooks/illustrations.ipynb",
    ]);
    await shoot("comment-pull-request", page(asOnGitHub(comment), "light"), 960);
  }
  for (const name of EXAMPLES) {
    if (words.length > 0 && !words.includes(name)) continue;
    const snapshot = `examples/${name}.hub.json`;
    const ran = await runShipped("cli.js", [
      "check",
      `examples/${name}`,
      "--offline",
      snapshot,
      "--format",
      "markdown",
    ]);
    const comment = asOnGitHub(ran.stdout).replaceAll("<details>", "<details open>");
    await shoot(`comment-${name}`, page(comment, "light"), 960);
  }
} finally {
  await close();
}
