import { quoted } from "../../domain/quoted.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, someOf, subjectOf } from "../words.ts";

const SAFE = new Set(["safetensors", "gguf", "onnx", "openvino", "coreml"]);

export default defineRule({
  id: "weights-unsafe",
  title: "Weights that can run code",
  severity: "warning",
  since: "0.1.0",
  why: "A pickle is a program: loading it runs whatever its author put in, with the rights of whoever loads it. Scanners miss some of them.",
  fix: "Use a copy or a revision with safetensors.",
  example: {
    says: "`acme/sentiment-base` has its weights only as pickle (`a.bin`, `b.bin`, `c.bin` and 1 more), which can run code when it is loaded.",
    silent: [
      "on safetensors",
      "on a training state beside safe weights",
      "on weights of other frameworks without pickle",
    ],
  },
  options: {
    mixed: {
      description:
        "Complain also where safe weights lie beside: what a loader takes then depends on its version and settings.",
      default: false,
      stricter: "higher",
    },
  },
  standards: ["G7 SBOM for AI: Security Properties"],
  on: "repo",
  *check({ repo, option, hubUrl }) {
    const { formats, unsafeFiles } = repo.weights;
    if (repo.kind !== "model" || unsafeFiles.length === 0) return;
    const safe = formats.filter((format) => SAFE.has(format));
    const files = someOf(unsafeFiles.map((path) => quoted(path)));
    const evidence = [saidByHub(hubUrl, repo)];
    if (safe.length === 0) {
      yield {
        message: `${subjectOf(repo)} has its weights only as pickle (${files}), which can run code when it is loaded.`,
        subject: "only",
        evidence,
      };
    } else if (option<boolean>("mixed")) {
      yield {
        message: `${subjectOf(repo)} has weights as ${safe.join(", ")}, and also as pickle (${files}), which can run code when it is loaded.`,
        fix: "Tell the loader to take the safe ones only (`use_safetensors=True`).",
        severity: "note",
        subject: "mixed",
        evidence,
      };
    }
  },
});
