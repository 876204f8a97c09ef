/** Characters of an id around its slash: `org/name`, but also `apps/v1` and `https://…`. */
const ID_LIKE = /[\w.-]\/[\w.-]/;
/** Words that stand near ids without a slash (`gpt2`, `imdb`) and near ids that are not known. */
const TELLING = /model|dataset|tokenizer|checkpoint|pretrained|hugging|hf[_:.-]|vllm|llama|bert|gpt2|repo_id|embed/i;

/**
 * Whether a text can name a repo at all: cheap, and asked before a file is parsed. False only where no string in it could be an
 * id, a URL of the Hub, or the value of a slot that declares one.
 */
export function mayMatter(text: string): boolean {
  return ID_LIKE.test(text) || TELLING.test(text);
}
