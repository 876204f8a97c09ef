/**
 * The year of `__tests__/year`, with real checkouts among the generated repositories: what an organisation's policy, lock and
 * baseline do to files that nobody here wrote.
 *
 *   node benchmarks/year.ts FOLDER…
 */
import { Year, forAll } from "../__tests__/year/year.ts";

const year = await Year.begin({ generated: 30, real: process.argv.slice(2) });
const rules = `profile: { purpose: commercial, distribution: hosted }\nlicenses: { allow: ["category:permissive"], forbid: [noncommercial] }\n`;
const real = year.checkouts.filter(({ models }) => models === null);

async function tell(step: string, today: string): Promise<void> {
  const started = performance.now();
  const { totals, trend } = await year.survey(today);
  const worse = trend?.repositories.worse.length ?? 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { pass, fail, inconclusive } = totals.verdicts;
  console.log(
    `${today}  ${step.padEnd(28)} ${pass} pass, ${fail} fail, ${inconclusive} inconclusive; ${worse} worse; ${totals.repos} repos in ${totals.places} places; ${seconds} s`,
  );
}

try {
  year.publish(`version: 1\nenforcement: observe\nenforce-from: 2027-04-01\n${rules}`);
  await tell("observe", "2027-01-11");
  for (const command of ["baseline", "lock"]) {
    const ran = await forAll(year.checkouts, (checkout) => year.type(checkout, "2027-03-01", command));
    console.log(`2027-03-01  ${command.padEnd(28)} exit codes ${[...new Set(ran.map(({ code }) => code))].join(", ")}`);
    for (const [index, { name }] of year.checkouts.entries())
      if (real.some((checkout) => checkout.name === name))
        console.log(`            ${name}: ${ran[index]!.stdout.trim().split("\n")[0]}`);
  }
  await tell("enforce", "2027-04-02");
  for (const checkout of real) {
    const forbidden =
      'from transformers import AutoModel\n\nAutoModel.from_pretrained("CohereForAI/c4ai-command-r-plus")\n';
    const good = await year.propose(checkout, "2027-05-03", {
      "added_by_a_change/good.py": forbidden.replace("CohereForAI/c4ai-command-r-plus", "google-t5/t5-small"),
    });
    const bad = await year.propose(checkout, "2027-05-04", { "added_by_a_change/bad.py": forbidden });
    console.log(
      `2027-05-04  ${checkout.name}: a good model ${good.outputs["verdict"]}, a forbidden one ${bad.outputs["verdict"]}`,
    );
  }
} finally {
  await year.end();
}
