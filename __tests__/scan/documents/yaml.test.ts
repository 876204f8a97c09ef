import { describe, expect, it } from "@jest/globals";
import { flatten, misplacedDeep, readDeep, showCommands, showDeep, showDeepCalls } from "./deep.ts";
import { processorTime } from "../../builders/processor-time.ts";

function shown(yaml: string): string[] {
  expect(misplacedDeep("yaml", yaml)).toEqual([]);
  return showDeep("yaml", yaml);
}

describe("yaml", () => {
  const CASES: [what: string, yaml: string, expected: string[]][] = [
    ["a key", "base_model: org/x\n", ["1:13 org/x < entry:base_model"]],
    ["quotes of both kinds", "a: 'org/x'\nb: \"org/y\"\n", ["1:5 org/x < entry:a", "2:5 org/y < entry:b"]],
    ["lists and nesting", "m:\n- path: org/x\n- [org/y, {k: org/z}]\n", [
      "2:9 org/x < entry:path < item[0] < entry:m",
      "3:4 org/y < item[0] < item[1] < entry:m",
      "3:15 org/z < entry:k < item[1] < item[1] < entry:m",
    ]],
    ["several documents", "a: org/x\n---\nb: org/y\n...\n---\nc: org/z\n", ["1:4 org/x < entry:a", "3:4 org/y < entry:b", "6:4 org/z < entry:c"]],
    ["anchors at both places, once each", "x: &m org/x\ny: *m\n", ["1:7 org/x < entry:x", "1:7 org/x < entry:y"]],
    ["an anchored map in its new place", "x: &d {model: org/x}\ny:\n  environment: *d\n", [
      "1:15 org/x < entry:model < entry:x",
      "1:15 org/x < assignment:model < entry:model < entry:environment < entry:y",
    ]],
    ["what a map takes over from another", "d: &d {model: org/x, n: org/z}\nm:\n  <<: *d\n  n: org/y\n", [
      "1:15 org/x < entry:model < entry:d",
      "1:15 org/x < entry:model < entry:m",
      "1:25 org/z < entry:n < entry:d",
      "4:6 org/y < entry:n < entry:m",
    ]],
    ["tags without a warning", "a: !custom org/x\nb: !!str org/y\n", ["1:12 org/x < entry:a", "2:10 org/y < entry:b"]],
    ["an id as a key", "\"org/x\": 3\n", ["1:2 org/x < key"]],
    ["comments that name something, settings by their value", "# see org/x for more\na: 1 # model: org/y\n# nothing\n", [
      "1:3 comment see org/x for more",
      "2:15 comment org/y < assignment:model",
    ]],
    ["values of numbers, booleans and nothing are no strings", "a: 1/2\nb: ~\nc: 3.5\nd: true\n", ["1:4 1/2 < entry:a"]],
    ["a value over lines", "a: org/x\n  and more\nb: org/y\n", ["1:4 org/x and more < entry:a", "3:4 org/y < entry:b"]],
    ["prose for people", "description: Uses the org/x model\nmodel: org/y\n", ["1:14 prose Uses the org/x model < entry:description", "2:8 org/y < entry:model"]],
    ["CRLF and a byte order mark", "\ufeffa: org/x\r\nb:\r\n  - org/y\r\n", ["1:5 org/x < entry:a", "3:5 org/y < item[0] < entry:b"]],
  ]; // prettier-ignore
  it.each(CASES)("gives %s", (_, yaml, expected) => expect(shown(yaml)).toEqual(expected));

  const ENVIRONMENT: [what: string, yaml: string, expected: string[]][] = [
    ["pairs of name and value", "env:\n- name: MODEL_ID\n  value: org/x\n", ["3:10 org/x < assignment:MODEL_ID < entry:value < item[0] < entry:env"]],
    ["pairs in the spelling of ECS", "- Name: M\n  Value: org/x\n", ["2:10 org/x < assignment:M < entry:Value < item[0]"]],
    ["a map", "environment:\n  M: org/x\n", ["2:6 org/x < assignment:M < entry:M < entry:environment"]],
    ["a list of K=V", "environment:\n- M=org/x\n", ["2:5 org/x < assignment:M < item[0] < entry:environment"]],
    ["build arguments", "build:\n  args:\n  - M=org/x\n", ["3:7 org/x < assignment:M < item[0] < entry:args < entry:build"]],
    ["the default of a variable", "environment:\n  M: ${X:-org/x}\n", [
      "2:11 org/x < fallback:X < assignment:M < entry:M < entry:environment",
    ]],
    ["but not a name without a value beside it", "- name: org/x\n  version: 1\n", ["1:9 org/x < entry:name < item[0]"]],
  ]; // prettier-ignore
  it.each(ENVIRONMENT)("sets variables by %s", (_, yaml, expected) => expect(shown(yaml)).toEqual(expected));

  const COMMANDS: [what: string, yaml: string, expected: string[]][] = [
    ["command and arguments of a container", "command: [vllm, serve]\nargs:\n- org/x\n- --revision\n- abc\n", ["vllm serve org/x --revision abc"]],
    ["arguments alone behind the image", "image: vllm/vllm-openai:v1\nargs: ['--model=org/x']\n", ["vllm/vllm-openai:v1 --model=org/x"]],
    ["an entry point before the command", "entrypoint: python\ncommand: [-m, serve, org/x]\n", ["python -m serve org/x"]],
    ["variables of the container", "args: ['--model=$(M)', '$(M)', '$(N)']\ncommand: [x]\nenv:\n- name: M\n  value: org/x\n", ["x --model=org/x@5 org/x@5 ?"]],
    ["arguments that a template fills in", "args: ['--n={{ .n }}', --m, '{{ .m }}']\ncommand: [x/y]\n", ["x/y ? --m ?"]],
    ["defaults", "command: [x, '${M:-org/x}']\n", ["x org/x@1"]],
    ["a command written as text", "command: vllm serve org/x --port 80\n", ["vllm serve org/x --port 80"]],
    ["folded text", "command: >\n  vllm serve org/x\n  --port 80\n", ["vllm serve org/x --port 80"]],
    ["a script behind sh -c", "command: ['/bin/sh', '-c']\nargs: ['vllm serve $M | tee x']\nenv:\n- name: M\n  value: org/x\n", ["/bin/sh -c vllm serve org/x | tee x", "vllm serve org/x@5", "tee x"]],
    ["a script as a block", "run: |\n  a org/x\n  b \\\n    org/y\n", ["a org/x", "b org/y"]],
    ["script lines that share variables", "script:\n- M=org/x\n- vllm serve $M\n", ["vllm serve org/x@2"]],
    ["a script with the variables of its job", "env: {M: org/x}\nsteps:\n- run: |\n    vllm serve ${{ env.M }} $M ${{ inputs.x }}\n", ["vllm serve org/x@1 org/x@1 ?"]],
    ["flags in any string", "extra: '--model org/x --port 80'\n", ["--model org/x --port 80"]],
    ["no words where there is no command", "args: [a, b]\ncommand: up\nimage_name: x/y\n", ["up a b"]],
    ["nothing of arguments that are a list of names", "args: [a, b]\n", []],
  ]; // prettier-ignore
  it.each(COMMANDS)("gives %s", (_, yaml, expected) => {
    expect(misplacedDeep("yaml", yaml)).toEqual([]);
    expect(showCommands("yaml", yaml)).toEqual(expected);
  });

  it("gives words their flags, and of --flag=value the value", () => {
    expect(shown("command: [vllm]\nargs: ['--model=org/x', --tokenizer, org/y, -v, org/z]\n")).toEqual([
      "2:17 org/x < flag:--model < word < item[0] < entry:args",
      "2:38 org/y < flag:--tokenizer < word < item[2] < entry:args",
      "2:49 org/z < flag:-v < word < item[4] < entry:args",
    ]);
  });

  const NESTED: [what: string, yaml: string, expected: string[]][] = [
    ["JSON", "MODELS: |\n  [{\"id\": \"org/x\",\n    \"n\": 1}]\n", ["2:12 org/x < entry:id < item[0] < embedded:json < entry:MODELS"]],
    ["JSON in quotes", "c: '{\"model\": \"org/x\"}'\n", ["1:16 org/x < entry:model < embedded:json < entry:c"]],
    ["YAML", "serveConfigV2: |\n  a:\n    env_vars:\n      M: org/x\n", ["4:10 org/x < assignment:M < entry:M < entry:env_vars < entry:a < embedded:yaml < entry:serveConfigV2"]],
    ["a file of a config map", "data:\n  config.toml: |\n    [m]\n    id = \"org/x\"\n", ["4:11 org/x < entry:id < entry:m < embedded:toml < entry:config.toml < entry:data"]],
    ["lines of no known format, prose among them", "x: |\n  org/x\n  see org/y for all of it\n", ["2:3 org/x < entry:x", "3:3 prose see org/y for all of it < entry:x"]],
  ]; // prettier-ignore
  it.each(NESTED)("reads %s inside a block", (_, yaml, expected) => expect(shown(yaml)).toEqual(expected));

  it("stays inside the text where it ends in a script", () => {
    expect(misplacedDeep("yaml", "command:\n- |\n MODEL")).toEqual([]);
  });

  it("reads Python inside a block and behind a shell, at its place", () => {
    const yaml =
      "data:\n  serve.py: |\n    from transformers import pipeline\n    pipeline('x', 'org/x')\nsteps:\n- run: pipeline('x', 2)\n  shell: python\n- run: |\n    python - <<'E'\n    load('org/y')\n    E\n";
    expect(showDeepCalls("yaml", yaml)).toEqual(["4 pipeline", "6 pipeline", "10 load"]);
    expect(shown(yaml).map((line) => line.split(" <")[0])).toEqual(["4:20 org/x", "10:11 org/y"]);
  });

  it("reads Helm and Jinja templates instead of giving up", () => {
    const helm = [
      "{{- if .Values.on }}", "spec:", "  {{- with .x }}", "  containers:", "  {{- range $m := .Values.models }}", "    - name: {{ .name | quote }}",
      "      image: \"{{ .image }}:{{ .tag }}\"", "      args:", "        - --model", "        - {{ .Values.model | default \"org/x\" }}", "        {{- if .lora }}",
      "          - --lora=org/y", "        {{- end }}", "      {{ .key }}: org/z", "{{- end }}", "{{/* a", "  comment */}}", "other: org/w", "",
    ].join("\n"); // prettier-ignore
    expect(shown(helm)).toEqual([
      "10:39 org/x < fallback:null < flag:--model < word < item[1] < entry:args < item[0] < entry:containers < entry:spec",
      "12:20 org/y < flag:--lora < word < item[2] < entry:args < item[0] < entry:containers < entry:spec",
      "14:19 org/z < entry:{{ .key }} < item[0] < entry:containers < entry:spec",
      "18:8 org/w < entry:other",
    ]);
  });

  it("marks what a template fills in", () => {
    const [literal] = readDeep("yaml", "model: org/{{ .name }}-x\n").literals;
    expect(literal).toMatchObject({ value: "org/\0-x", template: true });
  });

  it("keeps to the rest of a file that is broken in one place", () => {
    for (const broken of [
      "a: [1, 2\nb: org/x\n",
      'a: "x\nb: org/x\n',
      "a: b: c\nb: org/x\n",
      "a:\n    - 1\n  - 2\nb: org/x\n",
      "\tb: org/x\n",
      "- a\nb: org/x\n",
      "}\nb: org/x\n",
    ]) {
      expect([broken, showDeep("yaml", broken).join().includes("org/x")]).toEqual([broken, true]);
    }
  });

  it("tells siblings, also those that were merged in", () => {
    const { literals } = readDeep("yaml", "d: &d\n  revision: abc\n  n: 1\nm:\n  <<: *d\n  model: org/x\n");
    const slot = literals.find(({ value }) => value === "org/x")!.slots[0]!;
    if (slot.kind !== "entry") throw new Error("no entry");
    expect([...slot.siblings.keys()].sort()).toEqual(["<<", "model", "n", "revision"]);
    expect([
      slot.siblings.scalar("revision")?.value,
      slot.siblings.scalar("n")?.value,
      slot.siblings.scalar("x"),
    ]).toEqual(["abc", "1", null]);
  });

  it("does not unfold aliases without end", () => {
    const bomb = [
      "a0: &a0 [org/x, org/x]",
      ...Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}]`),
      "",
    ].join("\n");
    const started = processorTime();
    expect(readDeep("yaml", bomb).literals.length).toBeLessThan(20_000);
    expect(readDeep("yaml", "a: &a [*a, org/x]\n").literals.length).toBeLessThan(20_000);
    expect(processorTime() - started).toBeLessThan(2_000);
  });

  it("does not parse what cannot name a repo", () => {
    expect(flatten(readDeep("yaml", "name: test\non: push\n"))[0]!.literals).toEqual([]);
  });
});
