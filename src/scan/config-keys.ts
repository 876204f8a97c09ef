/** What keys of configuration files mean, whatever the tool: the vocabulary of compose, Kubernetes, workflows, Terraform and the like. */

/** Keys that often stand beside an id: worth keeping in a file that is too large to keep everything. */
export const isTelling = recognize(
  /model|token|check|adapter|lora|dataset|repo|path|hub|hf|name|id$|base|uri|url|revision|source/i,
);

/** Keys whose map or list sets the environment of a program. */
export const isEnvironment = recognize(
  /^(?:env|envs|environment|environments|environment_?variables|env_?vars?|extra_?envs?(?:_?vars)?|variables|substitutions|build_?args|remoteEnv|containerEnv)$/i,
);

/** Blocks of Terraform that are one pair of name and value each. */
export const isPairBlock = recognize(/^(?:env|environment|environment_variable|set|set_sensitive)$/);

/** Keys whose text is a script. */
export const isScript = recognize(
  /^(?:run|ExecStart(?:Pre|Post)?|scripts?|before_script|after_script|setup|shell|bash|sh|pwsh|powershell|cmds?|commands?|inline|install|exec|launch|start|entrypoint|startup[-_]?script|user[-_]?data|runcmd|docker_?args|(?:post|pre|on|update|initialize)\w*[Cc]ommand|(?:start|build|run|launch|serve|deploy|train|install)_?(?:[Cc]ommand|cmd))$/,
);

/** Keys whose text is for people, whatever it looks like. */
export const isProse = recognize(
  /^(?:description|desc|summary|title|help|docs?|documentation|comments?|notes?|messages?|prompts?|text|label|content|caption|abstract|answer|question|instruction|\$comment|markdownDescription)$/i,
);

const MOST_REMEMBERED = 10_000;

/** A pattern that remembers: a file has few keys, each many times. */
function recognize(pattern: RegExp): (key: string) => boolean {
  const known = new Map<string, boolean>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = pattern.test(key);
      if (known.size < MOST_REMEMBERED) known.set(key, answer);
    }
    return answer;
  };
}
