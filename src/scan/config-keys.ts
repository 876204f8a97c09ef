import { Remembered } from "./remembered.ts";

/** What keys of configuration files mean, whatever the tool: the vocabulary of compose, Kubernetes, workflows, Terraform and the like. */
export interface KeyMeaning {
  /** Its map or list sets the environment of a program. */
  isEnvironment: boolean;
  /** A block of Terraform that is one pair of name and value. */
  isPairBlock: boolean;
  /** Its text is a script. */
  isScript: boolean;
  /** Its text is for people, whatever it looks like. */
  isProse: boolean;
  /** It often stands beside an id: worth keeping in a file that is too large to keep everything. */
  isTelling: boolean;
  /** The part of a command line that it holds. */
  part: CommandPart | null;
  /** Its half of a pair: `- name: X` with `value: y`, in the spellings of Kubernetes, ECS, CloudFormation and Tekton. */
  half: "name" | "value" | null;
}

export type CommandPart = "entrypoint" | "command" | "args" | "image";

/** Keys of Kubernetes, compose, Cloud Build, ECS, tasks and tool servers. */
const PARTS: ReadonlyMap<string, CommandPart> = new Map<string, CommandPart>([
  ["entrypoint", "entrypoint"],
  ["entryPoint", "entrypoint"],
  ["command", "command"],
  ["cmd", "command"],
  ["Cmd", "command"],
  ["program", "command"],
  ["args", "args"],
  ["arguments", "args"],
  ["argv", "args"],
  ["containerArgs", "args"],
  ["container_args", "args"],
  ["extraArgs", "args"],
  ["extra_args", "args"],
  ["vllmArgs", "args"],
  ["image", "image"],
  ["imageUri", "image"],
  ["image_uri", "image"],
]);

const TELLING = /model|token|check|adapter|lora|dataset|repo|path|hub|hf|name|id$|base|uri|url|revision|source/i;
const ENVIRONMENT =
  /^(?:env|envs|environment|environments|environment_?variables|env_?vars?|extra_?envs?(?:_?vars)?|variables|substitutions|build_?args|remoteEnv|containerEnv)$/i;
const PAIR_BLOCK = /^(?:env|environment|environment_variable|set|set_sensitive)$/;
const SCRIPT =
  /^(?:run|ExecStart(?:Pre|Post)?|scripts?|before_script|after_script|setup|shell|bash|sh|pwsh|powershell|cmds?|commands?|inline|install|exec|launch|start|entrypoint|startup[-_]?script|user[-_]?data|runcmd|docker_?args|(?:post|pre|on|update|initialize)\w*[Cc]ommand|(?:start|build|run|launch|serve|deploy|train|install)_?(?:[Cc]ommand|cmd))$/;
const PROSE =
  /^(?:description|desc|summary|title|help|docs?|documentation|comments?|notes?|messages?|prompts?|text|label|content|caption|abstract|answer|question|instruction|\$comment|markdownDescription)$/i;

const meanings = new Remembered<KeyMeaning>();

/** Remembers its answers: a file has few keys, each many times. */
export function meaningOf(key: string): KeyMeaning {
  return meanings.get(key, () => ({
    isEnvironment: ENVIRONMENT.test(key),
    isPairBlock: PAIR_BLOCK.test(key),
    isScript: SCRIPT.test(key),
    isProse: PROSE.test(key),
    isTelling: TELLING.test(key),
    part: PARTS.get(key) ?? null,
    half: /^(?:name|key)$/i.test(key) ? "name" : /^(?:value|default)$/i.test(key) ? "value" : null,
  }));
}
