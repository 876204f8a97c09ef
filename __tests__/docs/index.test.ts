import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { Command } from "../../src/commands/command.ts";

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
const PAGES = [...readdirSync(".").filter((name) => name.endsWith(".md")), ...pagesIn("docs")];

/** Targets of links that stay in the repository, as paths from its root, each with the heading that it names. */
function linksOf(page: string): { path: string; anchor: string | null }[] {
  const prose = readFileSync(page, "utf8").replace(/^```[^]*?^```/gm, "");
  return [...prose.matchAll(/\]\((?!https?:)([^()\s#]*)(?:#([^()\s]+))?\)/g)].map(([, path, anchor]) => ({
    path: path === "" ? page : normalize(join(dirname(page), path!)),
    anchor: anchor ?? null,
  }));
}

/** As GitHub names them. */
function anchorsOf(page: string): string[] {
  const prose = readFileSync(page, "utf8").replace(/^```[^]*?^```/gm, "");
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("the documentation", () => {
  it.each(PAGES)("%s links to what is there", (page) => {
    const missing = linksOf(page).filter(
      ({ path, anchor }) =>
        !existsSync(path) || (anchor !== null && path.endsWith(".md") && !anchorsOf(path).includes(anchor)),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ["docs/README.md", "docs"],
    ["docs/decisions/README.md", "docs/decisions"],
  ])("%s names every page beside it", (index, folder) => {
    const linked = linksOf(index).map(({ path }) => path);
    const beside = readdirSync(folder).filter((name) => /\.(?:md|json)$/.test(name) && name !== "README.md");
    for (const name of beside) expect(linked).toContain(join(folder, name));
  });

  it("has a line for every command in README.md", async () => {
    const [block] = /^## Command line\n\n```sh\n[^]*?^```/m.exec(readFileSync("README.md", "utf8"))!;
    const files = readdirSync("src/commands").filter((name) => name.endsWith(".ts"));
    const modules = (await Promise.all(files.map((name) => import(`../../src/commands/${name}`)))) as {
      default?: Command;
    }[];
    const ids = modules.flatMap((module) => module.default?.id ?? []);
    expect(ids).toContain("check");
    const lines = [...block.matchAll(/^model-review (\S+)/gm)].map(([, name]) => name!);
    expect(lines.sort()).toEqual(ids.sort());
  });
});
