import { defineRule } from "../rule.ts";

export default defineRule({
  id: "token-in-source",
  title: "Access token in a file",
  severity: "error",
  since: "0.1.0",
  why: "Whoever can read the repository, a fork or an old commit of it can use the token: read private models, or push other weights under the owner's name. It stays in the history after the line is gone.",
  fix: "Revoke the token first, then read a new one from the environment or a secret store.",
  example: {
    says: "A token of Hugging Face stands in this file, for everybody who can read it or its history.",
    fix: "Revoke it at https://huggingface.co/settings/tokens, then read a new one from the environment variable `HF_TOKEN` or a secret store.",
    silent: ["in texts for people, unless the policy wants mentions judged"],
  },
  standards: ["G7 SBOM for AI: Security Properties"],
  on: "run",
  *check({ tokens }) {
    for (const { issuer, revoke, mark, usage: _usage, ...location } of tokens) {
      yield {
        message: `A token of ${issuer} stands in this file, for everybody who can read it or its history.`,
        fix: `Revoke it at ${revoke}, then read a new one from ${variableOf(issuer)} or a secret store.`,
        location,
        subject: mark,
      };
    }
  },
});

/** What the issuer's own libraries read. */
function variableOf(issuer: string): string {
  const name = VARIABLES[issuer];
  return name === undefined ? "the environment" : `the environment variable \`${name}\``;
}

const VARIABLES: Readonly<Record<string, string>> = {
  "Hugging Face": "HF_TOKEN",
  OpenAI: "OPENAI_API_KEY",
  Anthropic: "ANTHROPIC_API_KEY",
  Replicate: "REPLICATE_API_TOKEN",
  Groq: "GROQ_API_KEY",
  NVIDIA: "NVIDIA_API_KEY",
  GitHub: "GITHUB_TOKEN",
  Google: "GOOGLE_API_KEY",
};
