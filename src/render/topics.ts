/** What a rule is about, as the columns of a table of models. */
export type Topic = "license" | "documentation" | "pin" | "risk" | "policy";

/** Rule ids name the bad pattern, so their first words tell the topic. What no line names is a risk. */
const TOPICS: readonly [RegExp, Topic][] = [
  [/^(license|base-model-license|dataset-license|repository-license)-/, "license"],
  [/^(model-card|dataset-card)-|-undeclared$|^evaluation-/, "documentation"],
  [/^revision-|^commit-drift$/, "pin"],
  [/^(exception|clarification|allow-entry)-/, "policy"],
];

export function topicOf(rule: string): Topic {
  return TOPICS.find(([pattern]) => pattern.test(rule))?.[1] ?? "risk";
}

/** A rule id as words, without the topic that the column already names: `license-not-allowed` is `not allowed`. */
export function patternOf(rule: string): string {
  return rule.replace(/^(license|model|dataset|repo|revision)-(?=.)/, "").replaceAll("-", " ");
}

/** Whether the reason of a rule lies in what the repo was made from. */
export function isAboutLineage(rule: string): boolean {
  return /^(base-model|dataset)-license-|^adapter-base-/.test(rule);
}

/** Whether a rule tells what changed upstream since it was locked. */
export function isDrift(rule: string): boolean {
  return /-drift$|^repo-replaced$/.test(rule);
}
