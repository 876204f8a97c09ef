import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome", "/usr/bin/chromium"];

/** The command that starts Chromium on this machine. */
export function findBrowser(): string | undefined {
  return CHROMIUM.find((command) => spawnSync(command, ["--version"]).status === 0);
}

/** A tab of a headless browser, driven over its own protocol. */
export async function openBrowser(command: string) {
  const profile = mkdtempSync(join(tmpdir(), "model-review-browser-"));
  const flags = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--hide-scrollbars",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const child = spawn(command, [...flags, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const port = await new Promise<string>((found, fail) => {
    child.once("exit", () => fail(new Error(`${command} ended before it listened`)));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      const match = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(chunk);
      if (match !== null) found(match[1]!);
    });
  });
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
    type: string;
    webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(targets.find((target) => target.type === "page")!.webSocketDebuggerUrl);
  await new Promise((open) => socket.addEventListener("open", open));
  let last = 0;
  const waiting = new Map<number, (result: never) => void>();
  socket.addEventListener("message", ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result: never };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  const send = <Result>(method: string, params: object = {}): Promise<Result> =>
    new Promise((done) => {
      waiting.set(++last, done as (result: never) => void);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  const close = async (): Promise<void> => {
    const ended = new Promise((done) => child.once("exit", done));
    // The browser may be gone before it answers.
    void send("Browser.close");
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { send, close, profile };
}
