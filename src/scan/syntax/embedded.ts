/** Tools whose command lines load from the Hub, and words that lines of shell begin with. */
const TOOL =
  /^(?:[A-Za-z_][A-Za-z0-9_]{0,60}=\S{0,200}\s+){0,8}(?:sudo\s+)?(?:python[\d.]*|hf|huggingface-cli|vllm|sglang|ollama|llama-\w+|llama|docker|podman|git|wget|curl|accelerate|torchrun|deepspeed|text-generation-launcher|text-embeddings-router|text-generation-server|lm_eval|lm-eval|mlx_lm[.\w]*|mlx_vlm[.\w]*|trl|axolotl|llamafactory-cli|optimum-cli|litgpt|tune|swift|lmdeploy|trtllm-\w+|mistralrs[\w-]*|local-ai|infinity_emb|transformers(?:-cli)?|uv|uvx|npx|kubectl|helm|bash|sh|export|cd|set|pip|cargo|go|ray|modal|bentoml|litellm|mergekit-\w+|autotrain|aider|promptfoo|tgi|xinference|exo|jan|lms|aichat)\b/;
/** A part of a command line: `--model org/name --revision main`. */
const FLAGS = /^--[A-Za-z][\w-]{1,60}[ =](?!\s)["']?[\w.-]{1,96}\/[\w.-]{1,96}["']?(?:\s|$)/;
const SHELL_ASSIGNMENT = /^(?:export\s+)?[A-Z][A-Z0-9_]{2,60}=/;
const PYTHON_LINE =
  /^(?:from\s+[\w.]{1,80}\s+import\s|import\s+[\w.]{1,80}|def\s+\w{1,80}\(|class\s+\w{1,80}[(:]|[a-z_]\w{0,60}\s=\s[\w.]{1,80}\()/;
const YAML_LINE = /^\s{0,40}(?:- )?["']?[A-Za-z_][\w.-]{0,60}["']?:(?:\s|$)/;
const TOML_LINE = /^(?:\[{1,2}[\w."-]{1,80}\]{1,2}\s*$|[A-Za-z_][\w-]{0,60}\s=\s["'[{\dtf])/;

/** The language that a text inside a string is most likely written in; null for prose. Reads a bounded part of it. */
export function guessFormat(text: string): string | null {
  const trimmed = text.slice(0, 4000).trimStart();
  if (trimmed === "") return null;
  const first = trimmed[0]!;
  if (trimmed.startsWith("#!")) return /^#!\S*(?:\s+\S*)?python/.test(trimmed.slice(0, 100)) ? "python" : "shell";
  if ((first === "{" || first === "[") && /^[[{]\s*(?:["{[\]}]|\/\/)/.test(trimmed.slice(0, 200)))
    return text.includes("\n") || trimmed.length > 40 ? "json" : null;
  const lines = trimmed.split("\n", 60).map((line) => line.trimEnd());
  if (lines.length === 1) return (TOOL.test(trimmed) || FLAGS.test(trimmed)) && /\s/.test(trimmed) ? "shell" : null;
  const score = { python: 0, shell: 0, yaml: 0, toml: 0 };
  let counted = 0;
  for (const raw of lines) {
    const line = raw.trimStart();
    if (line === "" || line.startsWith("#")) continue;
    counted++;
    if (PYTHON_LINE.test(line)) score.python++;
    else if (TOOL.test(line) || SHELL_ASSIGNMENT.test(line)) score.shell++;
    else if (TOML_LINE.test(line)) score.toml++;
    else if (YAML_LINE.test(raw)) score.yaml++;
  }
  if (
    score.python >= 2 ||
    (score.python === 1 && /^(?:from|import)\s/m.test(trimmed) && score.yaml + score.shell === 0)
  )
    return "python";
  if (score.shell > 0 && score.shell >= score.yaml) return "shell";
  if (score.toml >= 2 && score.toml >= score.yaml) return "toml";
  if (counted >= 2 && score.yaml / counted >= 0.6) return "yaml";
  return null;
}
