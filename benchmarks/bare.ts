/** What every scanner has to do at least: list the files of a folder, read them all, run one regular expression over each. */
import { execFileSync } from "node:child_process";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";

const root = process.argv[2]!;
const words =
  /from_pretrained|huggingface\.co|hf\.co\/|hf_hub_download|snapshot_download|load_dataset|hf:\/\/|repo_id|model_id|model_name/;
const listed = execFileSync("git", ["-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
  maxBuffer: 1 << 30,
});
const buffer = Buffer.alloc(64 << 20);
let found = 0;
for (const path of listed.split("\0").filter(Boolean)) {
  try {
    const file = openSync(join(root, path), "r");
    const length = readSync(file, buffer, 0, Math.min(fstatSync(file).size, buffer.length), 0);
    closeSync(file);
    if (words.test(buffer.toString("latin1", 0, length))) found++;
  } catch {
    // A folder or a link: nothing to read.
  }
}
console.log(found);
