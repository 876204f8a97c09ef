import { describe, expect, it } from "@jest/globals";
import { misplacedDeep, readDeep, showCommands, showDeep } from "./deep.ts";
import { processorTime } from "../../builders/processor-time.ts";

describe("toml", () => {
  const CASES: [what: string, toml: string, expected: string[]][] = [
    ["keys, dotted keys and tables", "a = \"org/a\"\n[t.u]\nb.c = 'org/b'\n", ["1:6 org/a < entry:a", "3:8 org/b < entry:c < entry:b < entry:u < entry:t"]],
    ["lists of tables", "[[models]]\nrepo_id = \"org/a\"\n[[models]]\nrepo_id = \"org/b\"\n[models.x]\ny = \"org/c\"\n", [
      "2:12 org/a < entry:repo_id < item[0] < entry:models",
      "4:12 org/b < entry:repo_id < item[1] < entry:models",
      "6:6 org/c < entry:y < entry:x < item[1] < entry:models",
    ]],
    ["inline tables and lists over lines", "m = { id = \"org/a\", r = \"1\" }\nl = [\n  \"org/b\", # org/d\n  'org/c',\n]\n", [
      "1:13 org/a < entry:id < entry:m",
      "3:4 org/b < item[0] < entry:l",
      "3:14 comment org/d",
      "4:4 org/c < item[1] < entry:l",
    ]],
    ["strings over lines, line by line", "s = \"\"\"\norg/a\nor the \\\n   org/b model\"\"\"\n", ["2:1 org/a < entry:s", "3:1 prose or the org/b model < entry:s"]],
    ["ids as keys", "\"kernels-community/x\" = \">=1\"\n", ["1:2 kernels-community/x < key"]],
    ["comments", "# model = \"org/x\"\n# see org/y too\n", ["1:12 comment org/x < assignment:model", "2:3 comment see org/y too"]],
    ["what stands beside a broken line", "a = = \"org/a\"\nb = \"org/b\"\n[x\nc = \"org/c\nd = 'org/d'\n", ["2:6 org/b < entry:b", "4:6 org/c < entry:c < entry:x", "5:6 org/d < entry:d < entry:x"]],
  ]; // prettier-ignore
  it.each(CASES)("gives %s", (_, toml, expected) => {
    expect(misplacedDeep("toml", toml)).toEqual([]);
    expect(showDeep("toml", toml)).toEqual(expected);
  });

  it("knows the features of other crates in Cargo's manifest, and nowhere else", () => {
    const toml =
      '[features]\npretrained = ["burn/network"]\n[dependencies]\nx = { features = ["y/z"], m = "org/m" }\n[[bin]]\nrequired-features = ["a/b"]\n';
    expect(showDeep("toml", toml, "a/Cargo.toml")).toEqual(["4:32 org/m < entry:m < entry:x < entry:dependencies"]);
    expect(showDeep("toml", toml, "cargo.toml.toml").length).toBe(4);
  });

  it("gives the commands of a project's scripts", () => {
    expect(showCommands("toml", '[tool.x.scripts]\ndl = "hf download org/x"\n')).toEqual(["hf download org/x"]);
  });

  it("stays linear in the number of tables", () => {
    const started = processorTime();
    const tables = Array.from({ length: 20_000 }, (_, index) => `[t${index}.u]\nm = "org/x"\n`).join("");
    expect(readDeep("toml", tables).literals.length).toBe(20_000);
    expect(processorTime() - started).toBeLessThan(5_000);
  });
});
