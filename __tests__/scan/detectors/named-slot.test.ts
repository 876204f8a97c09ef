import { describe, expect, it } from "@jest/globals";
import { findings, scanFile } from "../../builders/detect.ts";

describe("named-slot", () => {
  it.each<[string, string, string, string[]]>([
    ["a known family of a known publisher, whatever the name", "a.py", 'x = "Qwen/Qwen3-4B"', ["1 Qwen/Qwen3-4B"]],
    [
      "an unknown owner where the name asks for an id",
      "a.py",
      'DATASET_NAME = "b-mc2/sql-create-context"',
      ["1 dataset:b-mc2/sql-create-context"],
    ],
    [
      "an unknown owner whose name is a model through and through",
      "a.py",
      'f("quillmark/CodeLlama-7b-Python-hf-w4-awq")',
      ["1 quillmark/CodeLlama-7b-Python-hf-w4-awq"],
    ],
    [
      "a neutral name within a telling one",
      "a.py",
      'c = {"datasets": [{"path": "mhenrichsen/alpaca_2k_test"}]}',
      ["1 dataset:mhenrichsen/alpaca_2k_test"],
    ],
    [
      "a keyword of a telling constructor",
      "a.py",
      'ModelEntry(source="quillmark/llama-tiny")',
      ["1 quillmark/llama-tiny"],
    ],
    [
      "a wrapper of a loader, with its kind",
      "a.py",
      'snapshot_download_with_retry("quillmark/pairs", repo_type="dataset")',
      ["1 dataset:quillmark/pairs"],
    ],
    [
      "parameters of a test",
      "a.py",
      '@pytest.mark.parametrize("size,model_id", [(1, "quillmark/abc-x")])\ndef test_a(size, model_id): pass',
      ["1 quillmark/abc-x"],
    ],
    [
      "the company of other ids",
      "a.py",
      'T = {\n"ja": "Qwen/Qwen3-4B",\n"de": "google/gemma-2b",\n"fr": "google/gemma-7b",\n"en": "Qwen/Qwen3-8B",\n"fi": "turku1/abc-x"}',
      ["2 Qwen/Qwen3-4B", "3 google/gemma-2b", "4 google/gemma-7b", "5 Qwen/Qwen3-8B", "6 turku1/abc-x"],
    ],
    [
      "the column of other ids",
      "a.yaml",
      "entries:\n  - {id: a, from: Qwen/Qwen3-4B}\n  - {id: b, from: google/gemma-2b}\n  - {id: c, from: google/gemma-7b}\n  - {id: d, from: Qwen/Qwen3-8B}\n  - {id: e, from: quillmark/abc-x2}\n",
      ["2 Qwen/Qwen3-4B", "3 google/gemma-2b", "4 google/gemma-7b", "5 Qwen/Qwen3-8B", "6 quillmark/abc-x2"],
    ],
    [
      "the owner of another reference",
      "a.py",
      'from transformers import AutoModel\nAutoModel.from_pretrained("initech/abc-x")\ny = "initech/def-y"',
      ["2 initech/abc-x", "3 initech/def-y"],
    ],
    [
      "the choices of a type",
      "a.py",
      'from typing import Literal\nModelName = Literal["quillmark/abc-7b", "quillmark/abc-13b"]',
      ["2 quillmark/abc-7b", "2 quillmark/abc-13b"],
    ],
    [
      "a setting among the words of a command",
      "a.sh",
      "helm install x . --set servers[0].modelURL=facebook/opt-1.3b",
      ["1 facebook/opt-1.3b"],
    ],
    [
      "the last parts of a dotted setting",
      "a.sh",
      "python -m x.main critic.model.path=quillmark/abc-x",
      ["1 quillmark/abc-x"],
    ],
    ["a field of a form by its name", "a.html", '<input id="model-id" value="quillmark/abc-x">', ["1 quillmark/abc-x"]],
    ["a legacy name where a model is asked for", "a.py", 'f(model_name="bert-base-uncased")', ["1 bert-base-uncased"]],
    [
      "a name of Sentence Transformers without its namespace",
      "a.py",
      'EMBEDDING_MODEL = "all-MiniLM-L6-v2"',
      ["1 sentence-transformers/all-MiniLM-L6-v2"],
    ],
    ["a revision beside it", "a.yaml", "modelId: Qwen/Qwen3-4B\nrevision: main\n", ["1 Qwen/Qwen3-4B@main"]],
    [
      "a constant with the revision of its stem",
      "a.py",
      'ADAPTER_REPO = "quillmark/abc-lora"\nADAPTER_REVISION = "abc1234"',
      ["1 quillmark/abc-lora@abc1234"],
    ],
    [
      "a pair of id and revision",
      "a.rs",
      'fn f() -> (&str, &str) { ("Qwen/Qwen3-4B", "refs/pr/3") }',
      ["1 Qwen/Qwen3-4B@refs/pr/3"],
    ],
    [
      "an id at a commit in a macro",
      "a.rs",
      `model_repository!("quillmark/abc-x" @ "${"1a".repeat(20)}" { W = "x" });`,
      [`1 quillmark/abc-x@${"1a".repeat(20)}`],
    ],
    ["no code at a commit", "a.py", `checkout("actions/checkout", "${"1a".repeat(20)}")`, []],
    [
      "the typed repo of the Hub's libraries",
      "a.ts",
      'f({ repo: { type: "space", name: "quillmark/abc-x" } });',
      ["1 space:quillmark/abc-x"],
    ],
    ["an output by its name", "a.yaml", "output_repo_id: quillmark/tuned-7b\n", ["1 output quillmark/tuned-7b"]],
    ["prose as a mention", "a.py", '"""Uses `Qwen/Qwen3-4B`."""', ["1 mention Qwen/Qwen3-4B"]],
    [
      "weights in a repo of a known publisher",
      "a.ts",
      'f({ id: "ggml-org/SmolVLM-500M-Instruct-GGUF/SmolVLM-Q8_0.gguf" })',
      ["1 ggml-org/SmolVLM-500M-Instruct-GGUF"],
    ],
    [
      "weights behind how they are stored",
      "a.ts",
      "f({ adapters: { small: 'uint4|ostris/recovery-v1/flux_uint4.safetensors' } })",
      ["1 ostris/recovery-v1"],
    ],
    [
      "a key that is a path",
      "a.ts",
      "const d = { 'config.process[0].model.name_or_path': ['quillmark/abc-x', fallback] };",
      ["1 quillmark/abc-x"],
    ],
    ["a model of images", "a.yaml", "image_encoder_path: google/siglip2-so400m\n", ["1 google/siglip2-so400m"]],
    [
      "what a component keeps",
      "a.tsx",
      'const [baseModel, setBaseModel] = useState("quillmark/abc-x");',
      ["1 quillmark/abc-x"],
    ],
    [
      "a name that a test tells something of as a mention",
      "test_kinds.py",
      'def test_kind():\n    assert kind_of_model("csm", "Qwen/Qwen3-4B") == "tts"\n    assert not is_audio_model("Qwen/Qwen3-8B")\n',
      ["2 mention Qwen/Qwen3-4B", "3 mention Qwen/Qwen3-8B"],
    ],
    [
      "what a test makes of a name as a use",
      "test_load.py",
      'def test_load():\n    assert embedder(model="Qwen/Qwen3-4B") is not None\n    assert embedder(model="Qwen/Qwen3-8B").size == 384\n',
      ["2 Qwen/Qwen3-4B", "3 Qwen/Qwen3-8B"],
    ],
    [
      "the owner whose page on the Hub the file links to",
      "a.py",
      'f(["quillmark/consistency-7b-spider"], "https://huggingface.co/quillmark")',
      ["1 quillmark/consistency-7b-spider"],
    ],
    [
      "a model among data",
      "a.ts",
      "const list = { data: [{ id: 'bartowski/Qwen3-1.7B-GGUF:Q4_K_M' }] };",
      ["1 bartowski/Qwen3-1.7B-GGUF"],
    ],
    [
      "the host of a Hub URI in parts",
      "a.go",
      'var u = URL{Scheme: "hf", Host: "meta-llama/Llama-2-7b"}',
      ["1 meta-llama/Llama-2-7b"],
    ],
    [
      "flags that are put together",
      "a.py",
      'cmd += "--tokenizer quillmark/llama-tokenizer"',
      ["1 quillmark/llama-tokenizer"],
    ],
    [
      "one id to a line",
      "benchmark/models.txt",
      "Qwen/Qwen3-4B,q4.gguf\n# more\nquillmark/llama-7b\n",
      ["1 Qwen/Qwen3-4B", "3 quillmark/llama-7b"],
    ],
    [
      "items of a list that is part of a longer one",
      "a.py",
      'model_names = ["quillmark/abc-7b", "Qwen/Qwen3-4B"] + others',
      ["1 quillmark/abc-7b", "1 Qwen/Qwen3-4B"],
    ],
    [
      "a text that a view shows as a mention",
      "a.swift",
      'TextField("m", text: $m, prompt: Text("Qwen/Qwen3-4B"))',
      ["1 mention Qwen/Qwen3-4B"],
    ],
    [
      "a script that says what to type as a mention",
      "a.sh",
      'echo "   -d \'{\\"model\\": \\"Qwen/Qwen3-4B\\"}\'"',
      ["1 mention Qwen/Qwen3-4B"],
    ],
    [
      "what a test of Go compares with as a mention",
      "a_test.go",
      'package a\nfunc f() { if got.Model != "Qwen/Qwen3-4B" { t.Fatal() } }',
      ["2 mention Qwen/Qwen3-4B"],
    ],
    [
      "flags among the arguments of a call",
      "a.java",
      'class A { void f() { c.withCommand("--model", "quillmark/llama-7b"); } }',
      ["1 quillmark/llama-7b"],
    ],
    [
      "the path of a dataset's class",
      "a.py",
      "x = [dict(abbr='q', type=AcmeDataset, path='cais/hle')]",
      ["1 dataset:cais/hle"],
    ],
    ["no path of another class", "a.py", "x = [dict(abbr='q', type=AcmeReader, path='lists/hle')]", []],
    [
      "JSON behind the name of a variable",
      "values.yaml",
      'env:\n  MODELS: >\n    [ { "id": "quillmark/abc-7b" } ]\n',
      ["3 quillmark/abc-7b"],
    ],
    [
      "no name beside an id",
      "a.yaml",
      'args: ["--model_name=quillmark/mine-7b", "--model_id=quillmark/llama-7b"]\n',
      ["1 quillmark/llama-7b"],
    ],
    ["no pair of words", "a.py", 'from transformers import x\nmodel = "read/write"', []],
    // Near misses.
    ["no folders of one's own", "a.py", 'ckpt = "stable-diffusion/sd-v1-4/model.ckpt"', []],
    [
      "no owner that the Hub's own pages have the name of",
      "a.py",
      'f(["docs/consistency-7b-spider"], "https://huggingface.co/docs")',
      [],
    ],
    ["no owner with a dot", "a.cs", 'var x = new Model() { ModelId = "Flux.1-dev/lora-depth" };', []],
    ["what is joined to a path", "a.cpp", 'auto model = Create(MODEL_PATH "hf-internal-testing/tiny-gpt2-fp32");', []],
    ["no host of another scheme", "a.go", 'var u = URL{Scheme: "pvc", Host: "meta-llama/Llama-2-7b"}', []],
    [
      "no name beside the place that is fetched from",
      "a.yaml",
      "model:\n  uri: pvc://weights/llama\n  name: Qwen/Qwen3-4B\n",
      [],
    ],
    [
      "a name beside a page to read",
      "a.json",
      '{"name": "Qwen/Qwen3-4B", "url": "https://example.org/qwen"}',
      ["1 Qwen/Qwen3-4B"],
    ],
    ["no header", "a.yaml", "headers:\n  - name: x-gateway-model\n    value: Qwen/Qwen3-4B\n", []],
    ["no id that is told to be invalid", "a.kt", 'val invalidHuggingFaceModelId = "quillmark/llama-7b"', []],
    ["no place on the disk", "a.ts", "const KOKORO_MODEL_SUBDIR = 'tts/kokoro';", []],
    [
      "no vocabulary beside a URL",
      "a.rs",
      'const V: (&str, &str) = ("electra-base-generator/vocab", "https://huggingface.co/google/electra-base-generator/resolve/main/vocab.txt");',
      ["1 google/electra-base-generator@main"],
    ],
    ["no text that names a model", "model.txt", "google/gemma-2b is what we use,\nand/or not, as we see\nfit\n", []],
    ["no model that nobody can download", "a.ts", "const m = { id: 'router1/gpt-3.5-turbo' };", []],
    ["no part of a machine", "a.py", "x = {'processor': ['0', 'IBM/S390']}", []],
    ["no media type", "a.py", 'model = "application/json"', []],
    ["no path", "a.py", 'model_path = "checkpoints/llama-7b"', []],
    ["no file", "a.py", 'model = "quillmark/model.onnx_data"', []],
    ["no image", "a.yaml", "image: vllm/vllm-openai\n", []],
    ["no alias", "a.yaml", "served_model_name: Qwen/Qwen3-4B\n", []],
    ["no group of a cluster", "a.yaml", "model: rbac.authorization.k8s.io/v1\n", []],
    ["no two words", "a.py", 'x = "yes/no"', []],
    ["no module", "a.ts", 'import x from "quillmark/llama-7b";', []],
    ["no route", "a.py", '@app.get("/models/llama-7b")\ndef f(): pass', []],
    ["no placeholder", "a.py", 'model_id = "your-org/your-model"', []],
    ["no repository of GitHub", "a.py", 'GITHUB_REPO = "huggingface/transformers"', []],
    ["no component of a model", "a.py", 'model = "stable-diffusion-v1/lora"', []],
    ["no name of a run", "a.sh", "M=Qwen/Qwen3-4B\ntrain run_name=$M-sft", ["1 Qwen/Qwen3-4B"]],
    ["no part of a longer string", "a.py", 'x = "Qwen/Qwen3-4B" + suffix', []],
    ["no legacy name where it is a word", "a.py", 'architecture = "gpt2"\nMAPPING = {"gpt2": 1}', []],
  ])("finds %s", (_, file, code, expected) => {
    expect(findings(file, code)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    [
      "the address of a gateway around their list",
      "a.yaml",
      "providers:\n  - base_url: https://gateway.example.com/v1\n    llm_model_ids:\n      - acme-ai/llama-3-70b-chat-hf\n",
    ],
    ["owners of another hub", "a.go", 'm := WithModelHub("ModelScope").WithModelID("LLM-Research/Meta-Llama-3-8B")'],
    ["the name of a service", "a.py", 'TOGETHER_MODEL = "meta-llama/Llama-3.3-70B-Instruct-Turbo"'],
    ["the class of a service", "a.py", 'class SiliconFlowEmbed:\n  def f(self, model="BAAI/bge-m3"): pass'],
    ["the file of a service", "providers/openrouter.py", 'DEFAULT_MODEL = "meta-llama/Llama-3.3-70B-Instruct"'],
    [
      "the file of any service in a folder of services",
      "app/providers/unheard_of.py",
      'DEFAULT_MODEL = "meta-llama/Llama-3.3-70B-Instruct"',
    ],
    [
      "the package of any service in a folder of packages",
      "libs/providers/client-unheard/src/profiles.ts",
      'const DEFAULT_MODEL = "meta-llama/Llama-3.3-70B-Instruct";',
    ],
    ["the provider beside it", "a.json", '{"provider": "groq", "model": "meta-llama/Llama-3.3-70B-Instruct"}'],
    [
      "a key and an address in the same call",
      "a.py",
      'Client(model="meta-llama/Llama-3.3-70B-Instruct", base_url="https://api.elsewhere.com/v1", api_key=K)',
    ],
    [
      "names that no repo has beside it",
      "a.py",
      'M = ["openai/gpt-4o", "anthropic/claude-4", "meta-llama/Llama-3.3-70B-Instruct", "google/gemini-2.5"]',
    ],
    [
      "choices without an owner",
      "a.py",
      'from typing import Literal\nX = Literal["gemma2-9b-it", "llama-3.3-70b-versatile", "meta-llama/Llama-Guard-4-12B"]',
    ],
  ])("leaves ids to a service: %s", (_, file, code) => {
    expect(findings(file, code)).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      "an address of one's own",
      "a.yaml",
      "providers: [{base_url: http://vllm:8000/v1, llm_model_ids: [Qwen/Qwen3-4B]}]\n",
      "Qwen/Qwen3-4B",
    ],
    [
      "a server of one's own",
      "a.py",
      'Client(model="meta-llama/Llama-3.3-70B-Instruct", base_url="http://localhost:8000/v1", api_key="EMPTY")',
      "meta-llama/Llama-3.3-70B-Instruct",
    ],
    [
      "a measure that a service is named after",
      "eval_perplexity.py",
      'MODEL = "meta-llama/Llama-3.3-70B-Instruct"',
      "meta-llama/Llama-3.3-70B-Instruct",
    ],
    [
      "the Hub in a folder of services",
      "app/providers/huggingface.py",
      'DEFAULT_MODEL = "meta-llama/Llama-3.3-70B-Instruct"',
      "meta-llama/Llama-3.3-70B-Instruct",
    ],
    [
      "a folder that two words make look like one",
      "ai-ml/app.py",
      'MODEL = "meta-llama/Llama-3.3-70B-Instruct"',
      "meta-llama/Llama-3.3-70B-Instruct",
    ],
  ])("does not take %s for a service", (_, file, code, id) => {
    expect(findings(file, code)).toEqual([`1 ${id}`]);
  });

  it("is likely, not declared, and says so", () => {
    expect(scanFile("a.py", 'x = "Qwen/Qwen3-4B"').references).toMatchObject([
      { confidence: "likely", library: null, detector: "named-slot" },
    ]);
  });
});
