import type { OwnRepository } from "../../domain/own-repository.ts";
import { quoted } from "../../domain/quoted.ts";
import { bindingsOf } from "../../license/effective.ts";
import { LICENSE_COPY } from "../../license/catalogue/entry.ts";
import { dutiesOf, type BoundDuty } from "../../license/terms.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, someOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "license-obligation-unmet",
  title: "Notice or attribution not found here",
  severity: "warning",
  since: "0.1.0",
  why: "Many licenses of models ask for something in return: their text with every copy, a line in a Notice file, a name shown to users. Of the applications that use models 6 % keep such notices. Only what a file can show is looked for, and only where `profile.distribution` says that it is due.",
  fix: "Add the missing lines to README or NOTICE, or to a file in `licenses/`.",
  example: {
    says: '`acme/x` asks for what was not found here (looked in `README.md`, `NOTICE`): show "Built with Llama" prominently on a related website, user interface, blog post, about page or product documentation.',
    fix: "Add to README or NOTICE: `Built with Llama`.",
    silent: ["on the words, in other quotes and case", "on the words in any file", "on notice, name and license named"],
  },
  standards: ["G7 SBOM for AI: Models", "EU AI Act Annex XII 1(h)"],
  on: "repo",
  needs: ["lineage"],
  *check({ repo, profile, ownRepository, hubUrl }) {
    const { distribution } = profile;
    if (ownRepository == null || repo.kind !== "model" || (distribution !== "hosted" && distribution !== "distributed"))
      return;
    const duties = new Map<string, BoundDuty>();
    for (const { license, path } of bindingsOf(repo)) {
      for (const duty of dutiesOf(license)) {
        const isDue = duty.on === "service" || distribution === "distributed";
        if (isDue && isUnmet(duty, path.at(-1)!, ownRepository)) duties.set(`${duty.id} ${duty.entry.id}`, duty);
      }
    }
    if (duties.size === 0) return;
    const asked = [...duties.values()];
    const looked = ownRepository.statements.map(({ path }) => quoted(path));
    const where =
      looked.length === 0 ? "there is no README, NOTICE or license file to look in" : `looked in ${someOf(looked, 5)}`;
    yield {
      message: `${subjectOf(repo)} asks for what was not found here (${where}): ${asked.map(({ text }) => lowerFirst(text)).join("; ")}.`,
      fix: `Add to README or NOTICE: ${asked.flatMap(({ shownBy, entry }) => (shownBy === null ? [`the text of the ${entry.title}`] : [quoted(shownBy[0]!, 120)])).join(", ")}.`,
      evidence: [
        saidByHub(hubUrl, repo),
        ...asked.map(({ source }) => ({ source: "license-file" as const, quote: source })),
      ],
    };
  },
});

/** What no file can show is not held against anybody. */
function isUnmet(duty: BoundDuty, id: string, { statements }: OwnRepository): boolean {
  const shownBy =
    duty.shownBy ?? (duty.id === LICENSE_COPY ? [duty.entry.title, id, id.slice(id.indexOf("/") + 1)] : null);
  if (shownBy === null) return false;
  const wanted = shownBy.map(plain);
  return !statements.some(({ text }) => {
    const has = plain(text);
    return wanted.some((words) => has.includes(words));
  });
}

/** Quotation marks, line breaks and capitals do not matter. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s"'“”‘’*_`]+/g, " ")
    .trim();
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
