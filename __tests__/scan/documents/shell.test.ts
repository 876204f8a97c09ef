import { describe, expect, it } from "@jest/globals";
import { misplacedDeep, readDeep, showCommands, showDeep, showDeepCalls } from "./deep.ts";
import { showValue } from "./shown.ts";
import { processorTime } from "../../builders/processor-time.ts";

function commands(script: string): string[] {
  expect(misplacedDeep("shell", script)).toEqual([]);
  return showCommands("shell", script);
}

function shown(script: string): string[] {
  expect(misplacedDeep("shell", script)).toEqual([]);
  return showDeep("shell", script);
}

describe("shell: commands", () => {
  const CASES: [what: string, script: string, expected: string[]][] = [
    ["continuations, pipes, lists, redirections and comments", "a b \\\n  c | d > x 2>&1 && e || f; g & # h\ni", ["a b c", "d", "e", "f", "g", "i"]],
    ["quotes", "a 'b c' \"d \\\" e\" f\\ g $'h\\ti' j\"k\"'l'", ["a b c d \" e f g h\ti jkl"]],
    ["an unclosed quote", "a 'b\nc", ["a b\nc"]],
    ["variables", "M=org/x\nvllm serve $M \"${M}\" --x=$M $N", ["vllm serve org/x@1 org/x@1 --x=org/x@1 ?"]],
    ["variables of variables", "A=org\nB=$A/x\nrun $B", ["run org/x@1"]],
    ["the last assignment", "M=a/b\nM=c/d\nrun $M", ["run c/d@2"]],
    ["assignments before and without export", "export A=a/b\nB=c/d run $A $B", ["run a/b@1 c/d@2"]],
    ["both values of a branch", "if x; then M=a/b; else M=c/d; fi\nrun $M", ["x", "run a/b@1", "run c/d@1"]],
    ["defaults", "run ${M:-a/b} ${N-c/d} \"${O:=e/f}\"\nP=${1:-g/h}\nrun $P", ["run a/b@1 c/d@1 e/f@1", "run g/h@2"]],
    ["the value before the default", "M=a/b\nrun ${M:-c/d}", ["run a/b@1"]],
    ["nothing of what only the machine knows", "run $1 \"$@\" $(cat x) `y` ${M%%/*} $((1+2)) ${!N}", ["cat x", "run ? ? ? ? ? ? ?"]],
    ["loops over items", "for m in a/b 'c/d'; do run $m; done\nrun $m", ["run a/b@1", "run c/d@1", "run a/b@1", "run c/d@1"]],
    ["loops over arrays", "L=(a/b\n  c/d)\nL+=(e/f)\nfor m in \"${L[@]}\"; do run \"$m\"; done", ["run a/b@1", "run c/d@2", "run e/f@3"]],
    ["arguments from an array or a string", "A=(--m a/b)\nB=\"--n c/d\"\nrun \"${A[@]}\" $B", ["run --m a/b --n c/d"]],
    ["one word of a quoted string", "A='x y'\nrun \"$A\"", ["run x y@1"]],
    ["what a substitution runs", "x=$(run a/b | c)\ny \"$(d \"$(e)\")\"", ["run a/b", "c", "e", "d ?", "y ?"]],
    ["branches, functions and subshells", "f() { run a/b; }\nfunction g { h; }\n(i; j)\nwhile k; do l; done\ncase $1 in\n a|b) m;;\n *) n\nesac\no", ["run a/b", "h", "i", "j", "k", "l", "m", "n", "o"]],
    ["no message, but a variable that is written out", "echo \"using a/b\"\necho X=a/b >> $ENV\ncat <<E\nuse a/b\nE", ["echo X=a/b", "cat"]],
    ["templates of a workflow", "run ${{ inputs.m }} {{ .Values.x }} b", ["run ? ? b"]],
    ["Windows line ends", "a b \\\r\n  c\r\nd\r\n", ["a b c", "d"]],
  ]; // prettier-ignore
  it.each(CASES)("give %s", (_, script, expected) => expect(commands(script)).toEqual(expected));
});

describe("shell: literals", () => {
  const CASES: [what: string, script: string, expected: string[]][] = [
    ["assignments", "M=org/x\nexport N='org/y' O=\"org/z\"", ["1:3 org/x < assignment:M", "2:11 org/y < assignment:N", "2:21 org/z < assignment:O"]],
    ["a variable under its new name", "M=org/x\nexport HF_MODEL_ID=$M", ["1:3 org/x < assignment:M", "1:3 org/x < assignment:HF_MODEL_ID"]],
    ["defaults", "M=${M:-org/x}", ["1:8 org/x < fallback:M < assignment:M"]],
    ["flags and words", "run a/b --m c/d --n=e/f '--o=g/h' -e K=i/j", [
      "1:5 a/b < word",
      "1:13 c/d < flag:--m < word",
      "1:21 e/f < flag:--n < word",
      "1:30 g/h < flag:--o < word",
      "1:40 i/j < assignment:K < word",
    ]],
    ["settings of Hydra", "python t.py model.name=org/x +data=org/y", ["1:24 org/x < assignment:model.name < word", "1:36 org/y < assignment:data < word"]],
    ["arrays", "L=(a/b \"c/d\")", ["1:4 a/b < item[0] < assignment:L", "1:9 c/d < item[1] < assignment:L"]],
    ["comparisons", "[ $M = a/b ] && [[ $M == \"c/d\" ]]\ncase $M in e/f) x;; esac", ["1:8 a/b < comparison < word", "1:27 c/d < comparison < word", "2:12 e/f < comparison"]],
    ["messages as help", "echo \"loading org/x\"\nprintf 'see %s' org/y >&2", ["1:7 help loading org/x < word", "2:17 help org/y < word"]],
    ["comments, but no interpreter line", "#!/bin/sh\n# see org/x\n# M=org/y\nx # org/z", ["2:3 comment see org/x", "3:5 comment org/y < assignment:M", "4:5 comment org/z"]],
    ["URLs", "wget https://huggingface.co/a/b/resolve/main/x -O y", ["1:6 https://huggingface.co/a/b/resolve/main/x < word"]],
    ["strings with a part that varies", "run \"org/$X-chat\"", ["1:6 org/*-chat < word"]],
    ["a string that is composed", "O=org\nrun \"$O/x\"", ["2:6 org/x < word"]],
  ]; // prettier-ignore
  it.each(CASES)("give %s", (_, script, expected) => expect(shown(script)).toEqual(expected));
});

describe("shell: documents inside", () => {
  it("are read from words, with the variables of the script in their place", () => {
    const script =
      "M=org/x\npython3 -c \"load('$M')\"\nbash -lc 'run $M'\neval 'run org/y'\ncurl -d '{\"model\": \"org/z\"}' http://h\n";
    expect(showDeepCalls("shell", script)).toEqual(["2 load"]);
    expect(commands(script)).toEqual([
      "python3 -c load('org/x')", "bash -lc run $M", "eval run org/y", 'curl -d {"model": "org/z"} http://h', "run org/x@1", "run org/y",
    ]); // prettier-ignore
    expect(shown(script)).toContain("1:3 org/x < argument:load[0] < embedded:python < word");
    expect(shown(script)).toContain("5:21 org/z < entry:model < embedded:json < flag:-d < word");
  });

  it("are read from heredocs: by the file, the program or their look", () => {
    const script = [
      "M=org/x", "cat > c.yaml <<EOF", "model: $M", "EOF", "python - <<'PY' --y", "load('org/y')", "PY", "kubectl apply -f - <<-E", "\tm: ${M}", "\tE",
      "tee x.json <<E | z", '{"id": "org/z"}', "E", "cat <<E", "usage: org/w", "E", "sudo bash <<E", "run $M", "E", "",
    ].join("\n"); // prettier-ignore
    expect(shown(script).filter((line) => line.includes("embedded") || line.includes("help"))).toEqual([
      "15:1 help usage: org/w < word",
      "1:3 org/x < entry:model < embedded:yaml < word",
      "6:7 org/y < argument:load[0] < embedded:python < word",
      "1:3 org/x < entry:m < embedded:yaml < word",
      "12:9 org/z < entry:id < embedded:json < word",
      "1:3 org/x < word < embedded:shell < word",
    ]);
    expect(commands(script)).toContain("run org/x");
  });

  it("end where their word stands, and at the end of the text without one", () => {
    expect(commands("cat > x <<A <<B\n1\nA\n2\nB\nrun org/x\ncat > y <<C\nrun org/y")).toEqual([
      "cat",
      "run org/x",
      "cat",
    ]);
  });
});

describe("shell: lookup", () => {
  it("gives what a variable was set to", () => {
    const { lookup } = readDeep("shell", "A=org/x\nB=$A\nC=${D:-org/y}\nE=x$A\nif z; then A=org/z; fi\n");
    const values = (name: string): string[] => lookup(name, "").map(showValue);
    expect(["A", "B", "C", "E", "F"].map(values)).toEqual([
      ['"org/x"', '"org/z"'],
      ["A"],
      ['<D | "org/y">'],
      ["`x${A}`"],
      [],
    ]);
  });
});

describe("shell: bounds", () => {
  it("keep doubling, appending and nested loops from running away", () => {
    const started = processorTime();
    readDeep("shell", `M=aaaaaaaaaa\n${"M=$M$M/x\n".repeat(300)}run $M\n`);
    readDeep("shell", `${"M+=org/x\n".repeat(5_000)}run $M\n`);
    readDeep("shell", `${"for a in $a x y z; do\n".repeat(300)}run $a $a $a\n`);
    readDeep("shell", `run ${"${X:-".repeat(2_000)}org/x`);
    readDeep("shell", `run ${"$(".repeat(5_000)}org/x`);
    expect(processorTime() - started).toBeLessThan(3_000);
  });
});
