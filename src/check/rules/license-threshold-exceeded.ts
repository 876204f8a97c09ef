import { bindingsOf, type Binding } from "../../license/effective.ts";
import { excludedAmong } from "../../license/regions.ts";
import { territoriesOf, thresholdsOf } from "../../license/terms.ts";
import type { Profile } from "../../domain/policy.ts";
import type { ResolvedRepo } from "../../domain/resolution.ts";
import { holderOf, licenseEvidence, licenseName } from "../license-words.ts";
import { isMultimodal } from "../multimodal.ts";
import { defineRule, type Complaint } from "../rule.ts";
import { subjectOf } from "../words.ts";

export default defineRule({
  id: "license-threshold-exceeded",
  title: "Too large, or in the wrong place, for a license",
  severity: "error",
  since: "0.1.0",
  why: "Many vendors' licenses end above a number of users or a revenue, or grant nothing in some countries. `profile` says how large and where we are.",
  fix: "Get a license from the vendor, choose another model, or correct `profile`.",
  example: {
    says: "`acme/x` is under `llama3.1`, which needs a license of the vendor above 700,000,000 monthly active users (s. 2), and `profile.monthly-active-users` is 700,000,001.",
    silent: [
      "on the threshold itself",
      "on no profile",
      "on a text model where the territory is about multimodal ones",
    ],
  },
  standards: ["EU AI Act Annex XII 1(h)", "G7 SBOM for AI: Models"],
  on: "repo",
  needs: ["lineage"],
  *check({ repo, profile, hubUrl }) {
    const said = new Set<string>();
    for (const binding of bindingsOf(repo)) {
      const excesses = [
        ...sizes(repo, binding, profile),
        ...places(repo, binding, profile),
        ...gates(repo, binding, profile),
      ];
      for (const { subject, ...complaint } of excesses) {
        if (said.has(subject)) continue;
        said.add(subject);
        yield { ...complaint, subject, evidence: [licenseEvidence(hubUrl, repo, binding)] };
      }
    }
  },
});

type Excess = Complaint & { subject: string };

function* sizes(repo: ResolvedRepo, binding: Binding, profile: Profile): Iterable<Excess> {
  for (const { threshold, entry } of thresholdsOf(binding.license)) {
    const { measure, limit, currency, at } = threshold;
    const isUsers = measure === "monthly-active-users";
    const ours = isUsers ? profile.monthlyActiveUsers : profile.annualRevenueUsd;
    // A dollar has been worth between one and twenty of the other currencies in the catalogue: in between, nobody can tell.
    const least = currency === "CNY" ? limit / 20 : limit;
    if (ours === null || ours <= least) continue;
    const isCertain = ours > limit || currency === "USD" || isUsers;
    const what = isUsers ? "monthly active users" : `${currency} of annual revenue`;
    const key = isUsers ? "profile.monthly-active-users" : "profile.annual-revenue-usd";
    yield {
      message: `${holderOf(repo, binding)} is under ${licenseName(binding.license)}, which needs a license of the vendor above ${limit.toLocaleString("en-US")} ${what} (${at}), and \`${key}\` is ${ours.toLocaleString("en-US")}${isCertain ? "" : " US dollars, which may be more"}.`,
      subject: `${entry.id} ${measure}`,
      ...(isCertain ? {} : { severity: "warning" }),
    };
  }
}

function* places(repo: ResolvedRepo, binding: Binding, { regions }: Profile): Iterable<Excess> {
  const multimodal = isMultimodal(repo);
  for (const { territory, entry } of territoriesOf(binding.license)) {
    const excluded = excludedAmong(regions, territory.excluded);
    if (excluded.length === 0 || (territory.onlyMultimodal && multimodal === false)) continue;
    const isCertain = !territory.onlyMultimodal || multimodal === true;
    const models = territory.onlyMultimodal ? " for multimodal models" : "";
    const doubt = isCertain ? "" : "; whether this one is, its card does not say";
    yield {
      message: `${holderOf(repo, binding)} is under ${licenseName(binding.license)}, which grants nothing${models} in ${territory.excluded.join(", ")} (${territory.at}), and \`profile.regions\` has ${excluded.join(", ")}${doubt}.`,
      subject: `${entry.id} territory`,
      ...(isCertain ? {} : { severity: "warning" }),
    };
  }
}

/** A gated repo may refuse the whole European Union (huggingface/hub-docs `models-gated.md`); its license need not say so. */
function* gates(repo: ResolvedRepo, { inherited, text }: Binding, { regions }: Profile): Iterable<Excess> {
  const isRefused = repo.record?.gated !== false && repo.record?.card?.["extra_gated_eu_disallowed"] === true;
  const here = excludedAmong(regions, ["EU"]);
  if (inherited !== null || text !== null || !isRefused || here.length === 0) return;
  yield {
    message: `${subjectOf(repo)} is gated and gives no access from the European Union (\`extra_gated_eu_disallowed\`), and \`profile.regions\` has ${here.join(", ")}.`,
    subject: "gated territory",
  };
}
