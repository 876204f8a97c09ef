import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Hub } from "../../src/domain/resolution.ts";
import { createHub } from "../../src/io/hub.ts";
import type { HubOptions } from "../../src/io/hub.ts";
import { startHub } from "../stand-ins/hub.ts";
import type { Fault, HubStandIn } from "../stand-ins/hub.ts";
import { patientWorld } from "../stand-ins/hub-world.ts";

let server: HubStandIn;
let elsewhere: HubStandIn;
beforeAll(async () => {
  server = await startHub({ tokens: { hf_known: [] } });
  elsewhere = await startHub();
});
afterAll(async () => {
  await server.close();
  await elsewhere.close();
});
beforeEach(() => {
  for (const each of [server, elsewhere]) {
    each.log.length = 0;
    each.faults.length = 0;
  }
});

const hub = (options: Partial<HubOptions> = {}) =>
  createHub({ url: server.url, version: "0", world: patientWorld(), timeout: 5, ...options });

const ID = "harbourlight/support-classifier";
const QUESTIONS: [string, (hub: Hub) => Promise<{ status: string; cause?: string }>][] = [
  ["repo", (hub) => hub.repo("model", ID, null)],
  ["revision", (hub) => hub.repo("dataset", "harbourlight/tickets", "main")],
  ["file", (hub) => hub.file("model", ID, "main", "README.md")],
  ["blobs", (hub) => hub.blobs("model", ID, "main", ["LICENSE"])],
  ["owner", (hub) => hub.owner("harbourlight")],
  ["scan", (hub) => hub.scan("model", ID)],
];
const FAULTS: [Fault, RegExp][] = [
  [{ fault: "rate-limit", t: 30 }, /rate limit/],
  [{ fault: "rate-limit", t: 1, r: 12 }, /rate limit/],
  [{ fault: "rate-limit-bare" }, /rate limit/],
  [{ fault: "status", status: 500 }, /HTTP 500/],
  [{ fault: "status", status: 502, headers: { "retry-after": "5" } }, /HTTP 502/],
  [{ fault: "status", status: 501 }, /HTTP 501/],
  [{ fault: "status", status: 408 }, /HTTP 408/],
  [{ fault: "status", status: 418 }, /HTTP 418/],
  [
    { fault: "status", status: 403, body: "<html>blocked</html>", headers: { "content-type": "text/html" } },
    /HTTP 403/,
  ],
  [{ fault: "status", status: 401, body: "<html>log in</html>", headers: { "content-type": "text/html" } }, /HTTP 401/],
  [{ fault: "status", status: 404, body: "<html>no</html>", headers: { "content-type": "text/html" } }, /HTTP 404/],
  [{ fault: "status", status: 401, body: '{"errors":[{"status":401,"message":"Bad credentials"}]}' }, /HTTP 401/],
  [{ fault: "error-page" }, /HTTP 503/],
  [{ fault: "login-page" }, /could not be read|a page came/],
  [{ fault: "hang" }, /did not answer within 0.08 s/],
  [{ fault: "drip" }, /did not answer within 0.08 s/],
  [{ fault: "reset" }, /connection/],
  [{ fault: "cut" }, /connection/],
  [{ fault: "redirect-loop" }, /redirects more than 5 times/],
  [{ fault: "redirect", to: "ftp://127.0.0.1/x" }, /not a web address/],
  [{ fault: "redirect", to: "https://[" }, /not a URL/],
  [{ fault: "redirect", to: "javascript:alert(1)" }, /not a web address/],
];
/** A file may hold any text, so only answers that must be JSON show these. */
const JSON_FAULTS: [Fault, RegExp][] = [
  [{ fault: "truncated-json" }, /could not be read/],
  [{ fault: "wrong-types" }, /could not be read/],
  [{ fault: "not-an-object" }, /could not be read/],
];

/** Nobody waits five seconds for what never comes. */
const patience = ({ fault }: Fault): Partial<HubOptions> =>
  fault === "hang" || fault === "drip" ? { timeout: 0.08 } : {};

describe.each(QUESTIONS)("a question for a %s", (_, ask) => {
  it.each(FAULTS)("is unavailable, with its cause, through %j", async (what, cause) => {
    server.faults.push({ what });
    expect(await ask(hub(patience(what)))).toMatchObject({
      status: "unavailable",
      cause: expect.stringMatching(cause),
    });
  });

  it("is answered where the Hub recovers in time", async () => {
    server.faults.push({ what: { fault: "reset" }, times: 1 }, { what: { fault: "error-page" }, times: 1 });
    const world = patientWorld();
    expect((await ask(hub({ world }))).status).not.toBe("unavailable");
    expect(world.slept).toEqual([1000, 2000]);
  });
});

describe.each(QUESTIONS.filter(([name]) => name !== "file" && name !== "owner"))("a question for a %s", (_, ask) => {
  it.each(JSON_FAULTS)("is unavailable through %j", async (what, cause) => {
    server.faults.push({ what });
    expect(await ask(hub())).toMatchObject({ status: "unavailable", cause: expect.stringMatching(cause) });
  });
});

describe("the owner", () => {
  it.each(JSON_FAULTS)("is not known through the body %j, and never unclaimed", async (what) => {
    server.faults.push({ what });
    expect((await hub().owner("harbourlight")).status).not.toBe("unclaimed");
  });
});

describe("a body without end", () => {
  it("of an answer is read up to its bound, then asked again without the files", async () => {
    server.faults.push({ when: "siblings", what: { fault: "huge-body", bytes: 40 * 1024 * 1024 } });
    const answer = await hub({ timeout: 20 }).repo("model", ID, null);
    expect(answer).toMatchObject({ status: "found", record: { files: null } });
    expect(server.count()).toBe(2);
  });

  it("of every answer makes it unavailable", async () => {
    server.faults.push({ what: { fault: "huge-body", bytes: 40 * 1024 * 1024 } });
    expect(await hub({ timeout: 20 }).repo("model", ID, null)).toMatchObject({ status: "unavailable" });
    expect(await hub({ timeout: 20 }).scan("model", ID)).toMatchObject({ status: "unavailable" });
  });

  it("of a file is cut", async () => {
    server.faults.push({ when: "resolve-cache", what: { fault: "huge-body", bytes: 40 * 1024 * 1024 } });
    expect(await hub({ timeout: 20 }).file("model", ID, "main", "README.md")).toMatchObject({
      status: "found",
      truncated: true,
    });
  });
});

describe("waiting", () => {
  it.each<[string, Fault, number[]]>([
    ["as long as RateLimit says when nothing is left", { fault: "rate-limit", t: 42 }, [43_000]],
    ["longer and longer when something is left", { fault: "rate-limit", r: 7, t: 42 }, [1000, 2000]],
    ["longer and longer without any header", { fault: "rate-limit-bare" }, [1000, 2000]],
    ["as long as Retry-After says", { fault: "rate-limit", r: 7, t: 42, retryAfter: 17 }, [17_000]],
    ["as long as the longer of the two", { fault: "rate-limit", t: 42, retryAfter: 50 }, [50_000]],
    ["as long as an outage asks", { fault: "status", status: 503, headers: { "retry-after": "9" } }, [9000]],
  ])("lasts %s", async (_, what, slept) => {
    server.faults.push({ what, times: slept.length });
    const world = patientWorld();
    expect(await hub({ world }).repo("model", ID, null)).toMatchObject({ status: "found" });
    expect(world.slept).toEqual(slept);
  });

  it("ends where the run has no time left, and says so without asking again", async () => {
    server.faults.push({ what: { fault: "rate-limit", t: 258 } });
    const world = patientWorld();
    const network = hub({ world });
    const answers = await Promise.all([
      network.repo("model", ID, null),
      network.repo("model", "openai-community/gpt2", null),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(["unavailable", "unavailable"]);
    expect(answers[0]).toMatchObject({ cause: expect.stringMatching(/rate limit .* 259 s more/) });
    expect(world.slept).toEqual([]);
    const asked = server.count();
    await network.repo("model", "google/gemma-2b", null);
    expect(server.count()).toBe(asked);
  });

  it("for one window serves every question that waits for it, and is counted once", async () => {
    server.faults.push({ what: { fault: "rate-limit", t: 100 }, times: 8 });
    const world = patientWorld(100);
    const network = hub({ world });
    const ids = ["openai-community/gpt2", "google/gemma-2b", "google-t5/t5-small", "BAAI/bge-m3", "microsoft/phi-2"];
    const answers = await Promise.all(
      [...ids, ID, "harbourlight/hostile", "harbourlight/cycle-a"].map((id) => network.repo("model", id, null)),
    );
    expect(answers.every(({ status }) => status === "found")).toBe(true);
    expect(server.count()).toBe(16);
  });

  it("for the API does not hold up files", async () => {
    server.faults.push({ when: /^\/api\/models/, what: { fault: "rate-limit", t: 250 } });
    const network = hub();
    expect(await network.repo("model", ID, null)).toMatchObject({ status: "unavailable" });
    expect(await network.file("model", ID, "main", "README.md")).toMatchObject({ status: "found" });
  });

  it("is not done at all where the run may not wait", async () => {
    server.faults.push({ what: { fault: "error-page" } });
    const world = patientWorld();
    expect(await hub({ world, wait: 0 }).repo("model", ID, null)).toMatchObject({
      status: "unavailable",
      cause: expect.stringMatching(/0 s for waiting/),
    });
    expect(world.slept).toEqual([]);
    expect(server.count()).toBe(1);
  });

  it("on a Hub that is down ends for the whole run: most questions are not asked any more", async () => {
    server.faults.push({ what: { fault: "error-page" } });
    const world = patientWorld();
    const network = hub({ world, wait: 20 });
    const ids = Array.from({ length: 100 }, (_, index) => `harbourlight/down-${index}`);
    const answers = [];
    for (const id of ids) answers.push(await network.repo("model", id, null));
    expect(answers.every(({ status }) => status === "unavailable")).toBe(true);
    expect(world.seconds()).toBeLessThanOrEqual(20);
    expect(server.count()).toBeLessThan(20);
    server.faults.length = 0;
  });

  it.each<Fault>([
    { fault: "rate-limit", t: 258 },
    { fault: "rate-limit-bare" },
    { fault: "error-page" },
    { fault: "reset" },
  ])("on a Hub with %j, five hundred questions at once make few requests", async (what) => {
    server.faults.push({ what });
    const world = patientWorld(5);
    const network = hub({ world });
    const ids = Array.from({ length: 500 }, (_, index) => `harbourlight/down-${index}`);
    const answers = await Promise.all(ids.map((id) => network.repo("model", id, null)));
    expect(answers.every(({ status }) => status === "unavailable")).toBe(true);
    expect(world.seconds()).toBeLessThanOrEqual(120);
    expect(server.count()).toBeLessThanOrEqual(what.fault === "rate-limit" ? 8 : 100);
  });

  it("for whole windows of a small quota costs waiting, not results", async () => {
    const world = patientWorld(20);
    const small = await startHub({ quota: 10, now: world.now });
    const network = hub({ url: small.url, world, wait: 1000 });
    const ids = [
      "openai-community/gpt2",
      "google/gemma-2b",
      "google-t5/t5-small",
      "BAAI/bge-m3",
      "microsoft/phi-2",
      "01-ai/Yi-34B",
    ];
    const more = [
      "tiiuae/falcon-40b",
      "bigscience/bloom",
      "harbourlight/cycle-a",
      "harbourlight/cycle-b",
      "harbourlight/hostile",
      "harbourlight/superseded",
    ];
    const answers = await Promise.all([...ids, ...more].map((id) => network.repo("model", id, null)));
    expect(answers.every(({ status }) => status === "found")).toBe(true);
    expect(world.seconds()).toBeGreaterThanOrEqual(300);
    expect(world.seconds()).toBeLessThan(400);
    await small.close();
  });

  it("for one broken repository does not hold up the others", async () => {
    server.faults.push({ when: "models/harbourlight/hostile", what: { fault: "error-page" } });
    const world = patientWorld(5);
    const network = hub({ world });
    const others = ["openai-community/gpt2", "google/gemma-2b", "google-t5/t5-small", "BAAI/bge-m3"];
    const [broken, ...rest] = await Promise.all(
      ["harbourlight/hostile", ...others].map((id) => network.repo("model", id, null)),
    );
    expect(broken!.status).toBe("unavailable");
    expect(rest.map(({ status }) => status)).toEqual(["found", "found", "found", "found"]);
    expect(world.slept).toEqual([1000, 2000, 4000]);
  });

  it("counts the time that hanging requests take", async () => {
    const slept: number[] = [];
    let clock = 0;
    const world = {
      now: () => clock,
      sleep: async (milliseconds: number) => void slept.push((clock += milliseconds)),
      fetch: async () => {
        clock += 10_000;
        throw new DOMException("too late", "TimeoutError");
      },
    };
    const network = createHub({ url: "https://hub.test", version: "0", world, wait: 30 });
    expect(await network.repo("model", ID, null)).toMatchObject({ status: "unavailable" });
    expect(await network.repo("model", "harbourlight/other", null)).toMatchObject({
      status: "unavailable",
      cause: expect.stringMatching(/30 s for waiting are spent/),
    });
    expect(clock).toBeLessThanOrEqual(50_000);
  });
});

describe("the token", () => {
  it("goes to the configured origin only", async () => {
    server.faults.push({ what: { fault: "redirect", to: `${elsewhere.url}/api/models/${ID}` } });
    const answer = await hub({ token: "hf_known" }).repo("model", ID, null);
    expect(answer).toMatchObject({ status: "found" });
    expect(server.log.map(({ authorization }) => authorization)).toEqual(["Bearer hf_known"]);
    expect(elsewhere.log.map(({ authorization }) => authorization)).toEqual([null]);
  });

  it("is not given back after a hop to another host", async () => {
    server.faults.push({ when: "/revision/HEAD", what: { fault: "redirect", to: `${elsewhere.url}/hop` } });
    elsewhere.faults.push({ what: { fault: "redirect", to: `${server.url}/api/models/${ID}` } });
    await hub({ token: "hf_known" }).repo("model", ID, null);
    expect(elsewhere.log[0]!.authorization).toBeNull();
    expect(server.log.map(({ authorization }) => authorization)).toEqual(["Bearer hf_known", "Bearer hf_known"]);
  });

  it("stays out of every cause", async () => {
    server.faults.push({ what: { fault: "status", status: 500, body: "hf_known" } });
    const answer = await hub({ token: "hf_known" }).repo("model", ID, null);
    expect(JSON.stringify(answer)).not.toContain("hf_known");
  });

  it("that no header can carry is never sent", async () => {
    const answer = await hub({ token: "hf_a\nX-Evil: 1" }).repo("model", ID, null);
    expect(answer).toMatchObject({ status: "unavailable", cause: expect.stringMatching(/token/) });
    expect(server.log).toEqual([]);
  });

  it("of another scheme is sent as it is", async () => {
    await hub({ token: "Basic dTpw" }).repo("model", ID, null);
    expect(server.log[0]!.authorization).toBe("Basic dTpw");
  });
});

describe("a redirect", () => {
  it("from https to http is not followed", async () => {
    const asked: string[] = [];
    const world = {
      ...patientWorld(),
      fetch: async (input: unknown) => {
        asked.push(String(input));
        return new Response(null, { status: 307, headers: { location: "http://hub.test/api/models/a/b" } });
      },
    };
    const network = createHub({ url: "https://hub.test", version: "0", world });
    expect(await network.repo("model", "a/b", null)).toMatchObject({
      status: "unavailable",
      cause: expect.stringMatching(/https to http/),
    });
    expect(asked).toHaveLength(1);
  });

  it("of a question with a body goes to no other host", async () => {
    server.faults.push({ what: { fault: "redirect", to: `${elsewhere.url}/api/models/${ID}/paths-info/main` } });
    expect(await hub().blobs("model", ID, "main", ["LICENSE"])).toMatchObject({
      status: "unavailable",
      cause: expect.stringMatching(/another host/),
    });
    expect(elsewhere.log).toEqual([]);
  });

  it.each(["ENOTFOUND", "CERT_HAS_EXPIRED"])("or any request that fails with %s is not tried again", async (code) => {
    let tries = 0;
    const world = {
      ...patientWorld(),
      fetch: async () => {
        tries++;
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code }) });
      },
    };
    const network = createHub({ url: "https://hub.test", version: "0", world });
    expect(await network.repo("model", ID, null)).toMatchObject({ status: "unavailable" });
    expect(tries).toBe(1);
  });
});
