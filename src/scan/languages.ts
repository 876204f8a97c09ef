/** Which format reads a text that stands inside another: told by a file name, a fence's tag, an interpreter, or the text itself. */

const BY_SUFFIX: Readonly<Record<string, string>> = {
  py: "python", pyw: "python", ipynb: "notebook", js: "javascript", mjs: "javascript", cjs: "javascript", jsx: "javascript",
  ts: "javascript", mts: "javascript", cts: "javascript", tsx: "javascript", rs: "rust", go: "go", java: "java", kt: "kotlin",
  kts: "kotlin", scala: "scala", swift: "swift", cs: "csharp", cpp: "cpp", cc: "cpp", rb: "ruby", php: "php", lua: "lua", r: "r",
  sh: "shell", bash: "shell", zsh: "shell", ps1: "powershell", psm1: "powershell", yaml: "yaml", yml: "yaml", json: "json", jsonc: "json",
  json5: "json", jsonl: "json", ndjson: "json", toml: "toml", env: "dotenv", properties: "properties", ini: "properties",
  cfg: "properties", conf: "properties", service: "properties", tf: "hcl", tfvars: "hcl", hcl: "hcl", nix: "nix", md: "markdown",
  mk: "makefile", dockerfile: "dockerfile",
}; // prettier-ignore

const BY_TAG: Readonly<Record<string, string>> = {
  ...BY_SUFFIX,
  python: "python", python3: "python", py3: "python", pycon: "python", ipython: "python", javascript: "javascript", node: "javascript",
  nodejs: "javascript", typescript: "javascript", vue: "javascript", svelte: "javascript", rust: "rust", golang: "go", kotlin: "kotlin",
  "c#": "csharp", csharp: "csharp", "c++": "cpp", shell: "shell", console: "shell", "shell-session": "shell", shellsession: "shell",
  terminal: "shell", commandline: "shell", cmd: "shell", bat: "shell", powershell: "powershell", pwsh: "powershell", dotenv: "dotenv",
  docker: "dockerfile", containerfile: "dockerfile", makefile: "makefile", make: "makefile", terraform: "hcl",
  compose: "yaml", helm: "yaml", markdown: "markdown", hcl: "hcl",
}; // prettier-ignore

const BY_INTERPRETER: Readonly<Record<string, string>> = {
  sh: "shell", bash: "shell", zsh: "shell", dash: "shell", ash: "shell", ksh: "shell", python: "python", node: "javascript",
  deno: "javascript", bun: "javascript", pwsh: "powershell", powershell: "powershell",
}; // prettier-ignore

/** The format of a file of that name, or null. */
export function formatOfFile(path: string): string | null {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (/^(?:dockerfile|containerfile)(?:\.|$)/.test(name)) return "dockerfile";
  if (/^(?:gnu)?makefile$/.test(name)) return "makefile";
  const dot = name.lastIndexOf(".");
  return dot === -1 ? null : (own(BY_SUFFIX, name.slice(dot + 1)) ?? null);
}

/** The format of a code fence by its info string (`python`, `bash title="x"`, `{.yaml}`), or null. */
export function formatOfTag(info: string): string | null {
  const tag = /^[\s{.]*([\w#+.-]+)/.exec(info)?.[1]?.toLowerCase();
  if (tag === undefined) return null;
  return own(BY_TAG, tag) ?? formatOfFile(tag);
}

/** The format that a command reads its script in: `/usr/bin/python3.11` → python. */
export function formatOfInterpreter(command: string): string | null {
  if (command.length > 200) return null;
  const name = command.slice(command.lastIndexOf("/") + 1).replace(/(?:\.exe|[\d.]+)$/, "");
  return own(BY_INTERPRETER, name) ?? null;
}

/** The format that a text of unknown format most likely is in, judged by its first lines; null where it is none or prose. */
export function formatOfText(text: string): string | null {
  const head = text.slice(0, 3000).trimStart();
  if (head.startsWith("#!")) return formatOfInterpreter(/^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(head)?.[1] ?? "");
  if (head.startsWith("{") && /^\{\s*(?:"|'|\/\/|\/\*|\}|\w+\s*:)/.test(head)) return "json";
  if (head.startsWith("[") && /^\[\s*["'{]/.test(head)) return "json";
  if (!head.includes("\n")) return isCommandLine(head) ? "shell" : null;
  if (/^\s*(?:```|~~~)/m.test(head)) return "markdown";
  if (/^(?:import [\w.]+(?: as \w+)?|from [\w.]+ import .+)\s*$/m.test(head)) return "python";
  const first = head
    .split("\n")
    .find((line) => line.trim() !== "" && !/^\s*#/.test(line))
    ?.trimEnd();
  if (first === undefined) return null;
  if (/^\[{1,2}[\w. "'-]+\]{1,2}$/.test(first)) return "toml";
  if (/^(?:export +)?[A-Za-z_]\w*=(?:[^=\s]|$)/.test(first)) return "shell";
  if (/^(?:- +)?["']?[\w./$-]+["']?\s*:(?:\s|$)/.test(first) || /^---\s*$/.test(first)) return "yaml";
  return /^(?:set -|if \[|for \w+ in |while |cd |echo |mkdir |pip3? |apt-get |apt |curl |wget |git |docker |python3? |source |export |uv |vllm |hf |huggingface-cli |\. )/m.test(
    head,
  ) || isCommandLine(head)
    ? "shell"
    : null;
}

/** Whether a text is words for a program rather than for people: it has flags and no sentences. */
export function isCommandLine(text: string): boolean {
  return (
    /(?:^|\s)--?[A-Za-z][\w.-]*(?:[= \n]|$)/.test(text) &&
    /^\s*[-\w./$"'({]/.test(text) &&
    !/[.!?] [A-Z]|[.!?]$/.test(text.trimEnd())
  );
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
