import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";

/** A file's text, to be read by the language's own tool. Nothing of it is run. */
export interface Sample {
  reader: string;
  path: string;
  text: string;
}

/** The tool of each reader that has one here, as the table names it. */
export const PARSERS: Readonly<Record<string, string>> = {
  hcl: "`terraform fmt`",
  java: "`javac`",
  javascript: "TypeScript",
  json: "JSON",
  notebook: "JSON, Python `ast`",
  python: "Python `ast`",
  rust: "`rustc`",
  shell: "`bash -n`",
  toml: "Python `tomllib`",
  xml: "Python `xml`",
  yaml: "PyYAML",
};

/** Whether each sample is read without an error of syntax; null where no tool for it is at hand. */
export function parseAll(samples: readonly Sample[]): (boolean | null)[] {
  const answers = samples.map(({ reader, path, text }) => {
    switch (reader) {
      case "javascript":
        return readsScript(path, text);
      case "json":
        return path.endsWith(".json") ? readsJson(text) : null;
      case "shell":
        return runs("bash", ["-n"], text);
      case "hcl":
        return runs("terraform", ["fmt", "-"], text);
      case "rust":
        return readsRust(text);
      default:
        return null;
    }
  });
  fill(answers, samples, ["python", "notebook", "toml", "xml", "yaml"], readWithPython);
  fill(answers, samples, ["java"], readWithJava);
  return answers;
}

/** Has one process read all samples of some readers. */
function fill(
  answers: (boolean | null)[],
  samples: readonly Sample[],
  readers: readonly string[],
  read: (samples: readonly Sample[]) => (boolean | null)[],
): void {
  const places = samples.flatMap(({ reader }, index) => (readers.includes(reader) ? [index] : []));
  if (places.length === 0) return;
  const found = read(places.map((index) => samples[index]!));
  places.forEach((place, index) => (answers[place] = found[index] ?? null));
}

function runs(command: string, parameters: readonly string[], input: string): boolean | null {
  const { status } = spawnSync(command, parameters, { input });
  return status === null ? null : status === 0;
}

function readsScript(path: string, text: string): boolean | null {
  if (!/\.[cm]?[jt]sx?$/.test(path)) return null;
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : /\.[cm]?ts$/.test(path) ? ts.ScriptKind.TS : ts.ScriptKind.JSX;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  return (file as unknown as { parseDiagnostics: unknown[] }).parseDiagnostics.length === 0;
}

function readsJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** `#[cfg(any())]` leaves a module out after it was parsed: what it imports need not be there. */
function readsRust(text: string): boolean | null {
  const folder = mkdtempSync(join(tmpdir(), "model-review-rust-"));
  try {
    // Not to /dev/null: rustc writes beside its output and renames, which replaces the device where it may.
    const parameters = ["--edition", "2021", "--crate-type", "lib", "--emit", "metadata", "--out-dir", folder, "-"];
    return runs("rustc", parameters, `#[cfg(any())]\nmod read {\n${text}\n}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines that IPython reads itself are no Python. */
const PYTHON = `
import ast, json, re, sys, tomllib, xml.dom.minidom
try: import yaml
except ImportError: yaml = None
def notebook(text):
    for cell in json.loads(text)["cells"]:
        if cell["cell_type"] == "code":
            code = "".join(cell["source"])
            if not code.startswith("%%"): ast.parse(re.sub(r"(?m)^(\\s*)[!%?].*(?:\\\\\\n.*)*$", r"\\1pass", code))
TOOLS = {"python": ast.parse, "notebook": notebook, "toml": tomllib.loads, "xml": lambda text: xml.dom.minidom.parseString(text.encode()),
         "yaml": yaml and (lambda text: list(yaml.parse(text)))}
def reads(sample):
    tool = TOOLS[sample["reader"]]
    if tool is None: return None
    try: tool(sample["text"])
    except Exception: return False
    return True
print(json.dumps([reads(sample) for sample in json.load(sys.stdin)]))`;

function readWithPython(samples: readonly Sample[]): (boolean | null)[] {
  const { status, stdout } = spawnSync("python3", ["-W", "ignore", "-c", PYTHON], {
    input: JSON.stringify(samples),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return status === 0 ? (JSON.parse(stdout) as (boolean | null)[]) : samples.map(() => null);
}

/** The compiler's parser alone, so that no import has to be there. */
const JAVA = `
import java.util.*;
import javax.tools.*;
class Read {
  public static void main(String[] paths) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    for (String path : paths) {
      DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
      StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null);
      ((com.sun.source.util.JavacTask) compiler.getTask(null, files, found, null, null, files.getJavaFileObjects(path))).parse();
      boolean fails = found.getDiagnostics().stream().anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
      System.out.println(fails ? "no" : "yes");
    }
  }
}`;

function readWithJava(samples: readonly Sample[]): (boolean | null)[] {
  const folder = mkdtempSync(join(tmpdir(), "model-review-fixes-"));
  try {
    writeFileSync(join(folder, "Read.java"), JAVA);
    const paths = samples.map(({ text }, index) => {
      const path = join(folder, `Sample${index}.java`);
      writeFileSync(path, text);
      return path;
    });
    const { status, stdout } = spawnSync("java", [join(folder, "Read.java"), ...paths], { encoding: "utf8" });
    const lines = stdout?.trim().split("\n") ?? [];
    return samples.map(({ path }, index) => {
      if (status !== 0 || !path.endsWith(".java")) return null;
      return lines[index] === "yes";
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
