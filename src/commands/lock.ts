import { writeInside } from "../io/deliver.ts";
import { openWorkspace } from "../io/workspace.ts";
import { openLock } from "../lock/open.ts";
import { DEFAULT_LOCK } from "../lock/shape.ts";
import { updateLock, type LockChange, type LockGap } from "../lock/update.ts";
import { writeLock } from "../lock/write.ts";
import * as plugins from "../plugins.ts";
import { LENGTHS, logLine } from "../render/escape.ts";
import { count } from "../render/words.ts";
import { survey } from "../review.ts";
import { openPolicy } from "../world.ts";
import { defineCommand, Options } from "./command.ts";
import { HUB_OPTIONS, lockPathOf, openHubFor, policyFor, progress } from "./reviewing.ts";

export default defineCommand({
  id: "lock",
  summary: "writes models.lock.yml: what stands behind each name today",
  usage: [
    "lock [DIR] --check --keep --lock PATH --policy PATH --hub-url URL --offline FILE --record FILE",
    "           --exclude GLOB --hub-timeout SECONDS --hub-wait SECONDS",
  ],
  async run(invocation) {
    const { stdout } = invocation;
    const options = new Options(invocation.args, {
      ...HUB_OPTIONS,
      lock: { type: "string" },
      check: { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
    });
    const root = options.folder();
    const path = lockPathOf(options);
    const policy = await openPolicy(policyFor(root, options, invocation));
    const workspace = openWorkspace(root);
    const old = openLock(workspace, path ?? DEFAULT_LOCK, false);
    const { hub, save } = openHubFor(options, invocation);
    const repos = await survey({ workspace, hub }, policy, plugins, {
      exclude: options.texts("exclude"),
      lock: path,
      onProgress: progress(invocation),
    });
    save();
    const { entries, changes, gaps } = updateLock(old?.entries ?? [], repos, { keep: options.flag("keep") });
    const isOutdated = old === null ? entries.length > 0 : changes.length > 0;
    const isCheck = options.flag("check");
    if (isOutdated && !isCheck) writeInside(root, path ?? DEFAULT_LOCK, writeLock(entries));
    for (const line of account(changes, gaps)) stdout.write(`${logLine(line, LENGTHS.message)}\n`);
    const what = `${count(entries.length, "block")} for ${count(new Set(repos.map(({ kind, id }) => `${kind}:${id}`)).size, "repository")}`;
    const state = !isOutdated ? "is up to date" : isCheck ? "is outdated: run model-review lock" : "written";
    const isNothing = old === null && entries.length === 0;
    stdout.write(`${logLine(isNothing ? "Nothing to lock." : `${path ?? DEFAULT_LOCK} ${state}, ${what}.`)}\n`);
    return isCheck && isOutdated ? 1 : 0;
  },
});

const SIGNS = { added: "+", changed: "~", removed: "-" } as const;

/** What changed, block by block; of a new block only its name. */
function account(changes: readonly LockChange[], gaps: readonly LockGap[]): string[] {
  const named = ({ kind, id, revision }: LockChange | LockGap): string =>
    `${kind === "model" ? "" : `${kind} `}${id}${revision === null ? "" : ` @ ${revision}`}`;
  return [
    ...changes.flatMap((change) => [
      `${SIGNS[change.did]} ${named(change)}`,
      ...(change.did !== "changed"
        ? []
        : [
            ...change.removed.map((line) => `    - ${line.trim()}`),
            ...change.added.map((line) => `    + ${line.trim()}`),
          ]),
    ]),
    ...gaps.map((gap) => `! ${named(gap)}: ${gap.isLocked ? "kept as it was" : "not locked"}, ${gap.why}`),
  ];
}
