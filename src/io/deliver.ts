import { existsSync, lstatSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { GitHubError } from "./github.ts";

/** A way in which a report reaches people. */
export interface Channel {
  name: string;
  /** Needs a token that may write to the repository, which runs for forks do not have. */
  writesToRepository?: boolean;
  /** Answers what it did, in words, or null. What it throws is the channel's own trouble. */
  send(): Promise<string | null>;
}

export interface Delivery {
  channel: string;
  writesToRepository: boolean;
  status: "sent" | "failed";
  /** What it did, or why it could not. */
  detail: string | null;
}

/** Sends by every channel at once: a dead one never hides another, and none changes the verdict. In the order given. */
export async function deliver(channels: readonly Channel[]): Promise<Delivery[]> {
  const outcomes = await Promise.allSettled(channels.map(async (channel) => channel.send()));
  return outcomes.map((outcome, index) => {
    const { name: channel, writesToRepository = false } = channels[index]!;
    const told = { channel, writesToRepository };
    if (outcome.status === "fulfilled") return { ...told, status: "sent", detail: outcome.value };
    return { ...told, status: "failed", detail: reasonOf(outcome.reason) };
  });
}

/** A path that a report may not be written to. */
export class PlaceError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PlaceError";
  }
}

/** Writes a file below `root`, through no link that leaves it. Answers the path relative to the root. */
export function writeInside(root: string, path: string, text: string): string {
  const target = placeInside(root, path);
  writeFileSync(target, text);
  return relative(realpathSync(root), target).split(sep).join("/");
}

/** The place of a file below `root` that may be written, through no link that leaves it; its folder is made. */
export function placeInside(root: string, path: string): string {
  const base = realpathSync(root);
  const target = resolve(base, path);
  const inside = relative(base, target);
  if (inside === "" || inside.startsWith(`..${sep}`) || inside === ".." || isAbsolute(inside))
    throw new PlaceError(`${path} is not a file inside the workspace.`);
  if (inside === ".git" || inside.startsWith(`.git${sep}`)) throw new PlaceError(`${path} belongs to git.`);
  // The nearest folder that exists decides where the rest of the path leads.
  let folder = dirname(target);
  while (!existsSync(folder)) folder = dirname(folder);
  const real = realpathSync(folder);
  if (real !== base && !real.startsWith(base + sep)) throw new PlaceError(`${path} leads out of the workspace.`);
  mkdirSync(dirname(target), { recursive: true });
  if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    throw new PlaceError(`${path} is a link.`);
  return target;
}

function reasonOf(error: unknown): string {
  if (error instanceof GitHubError || error instanceof PlaceError) return error.message;
  return error instanceof Error ? error.message.split("\n")[0]!.slice(0, 300) : String(error).slice(0, 300);
}
