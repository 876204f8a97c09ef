/**
 * The Hub's grammar of repository ids (huggingface_hub: utils/_validators.py): an optional namespace and a name of letters,
 * digits, `_`, `-` and `.`, 96 characters at most, no `--` or `..`, no dot or dash at either end, not ending in `.git`.
 */
const SEGMENT = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;

/** Whether the text is a well-formed id: `org/name`, or a legacy `name`. Says nothing of its existence. */
export function isRepoId(text: string): boolean {
  if (text.length > 193 || text.includes("--") || text.includes("..") || /\.(git|ipynb)$/i.test(text)) return false;
  const slash = text.indexOf("/");
  if (slash === -1) return SEGMENT.test(text);
  return SEGMENT.test(text.slice(0, slash)) && SEGMENT.test(text.slice(slash + 1));
}

/** Whether the text is an id with a namespace. */
export function isNamespacedId(text: string): boolean {
  return text.includes("/") && isRepoId(text);
}

const COMMIT = /^[0-9a-f]{40}$/;

/** Whether the revision is a full commit id: the only revision that nobody can move. */
export function isCommit(revision: string): boolean {
  return COMMIT.test(revision);
}

/** Git's rules for a revision that may enter a URL: bounded, no control characters, spaces or `..`. */
export function isRevision(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._/+=@-]{0,199}$/.test(text) && !text.includes("..") && !text.endsWith(".lock");
}
