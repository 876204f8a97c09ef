import { quoted } from "../../domain/quoted.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, someOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "scan-flagged",
  title: "Files that the Hub's scanners flag",
  severity: "error",
  since: "0.1.0",
  why: "The Hub scans uploads for malware and shows what it finds, but goes on serving the files.",
  fix: "Do not load it. Look at the scan on its page, and choose another model or an earlier commit.",
  example: {
    says: "`acme/sentiment-base` holds files that the Hub's malware scan calls unsafe: `x.pkl`.",
    silent: ["on a scan that is not finished, which is not safe and no accusation"],
  },
  needs: ["scan"],
  standards: ["G7 SBOM for AI: Security Properties"],
  on: "repo",
  *check({ repo, hubUrl }) {
    // A scan that is still running has found nothing yet; that is not the same as safe, and no accusation.
    if (repo.scan?.status !== "flagged" || repo.scan.files.length === 0) return;
    const unsafe = repo.scan.files.filter((file) => !/^(?:caution|suspicious)$/i.test(file.level));
    const files = unsafe.length > 0 ? unsafe : repo.scan.files;
    const shown = someOf(files.map((file) => quoted(file.path)));
    yield {
      message:
        unsafe.length > 0
          ? `${subjectOf(repo)} holds files that the Hub's malware scan calls unsafe: ${shown}.`
          : `${subjectOf(repo)} holds files that the Hub's malware scan asks to be careful with: ${shown}.`,
      ...(unsafe.length > 0 ? {} : { severity: "warning" as const }),
      subject: unsafe.length > 0 ? "unsafe" : "suspicious",
      evidence: files.slice(0, 5).map((file) => ({ ...saidByHub(hubUrl, repo), path: file.path, quote: file.level })),
    };
  },
});
