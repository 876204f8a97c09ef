import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A throw-away folder, with or without a git repository in it. */
export class TemporaryFolder {
  readonly root: string;

  /** `place`: a path for it; without it anywhere. */
  constructor(place?: string) {
    this.root = place ?? mkdtempSync(join(tmpdir(), "model-review-tree-"));
    mkdirSync(this.root, { recursive: true });
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), content);
    }
    return this;
  }

  git(...args: string[]): string {
    const identity = [
      "-c",
      "user.name=Test",
      "-c",
      "user.email=test@example.com",
      "-c",
      "init.defaultBranch=main",
      "-c",
      "commit.gpgsign=false",
    ];
    return execFileSync("git", [...identity, "-c", "protocol.file.allow=always", ...args], {
      cwd: this.root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env["PATH"], HOME: this.root, GIT_CONFIG_NOSYSTEM: "1" },
    }).trim();
  }

  /** Commits all that has changed. Answers the commit. */
  commit(message = "x"): string {
    this.git("add", "-A");
    this.git("commit", "-q", "--allow-empty", "-m", message);
    return this.git("rev-parse", "HEAD");
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
