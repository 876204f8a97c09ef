import { needs, Refusal, type Operations, treeOf } from "./github-answers.ts";
import type { CheckRun } from "./github-state.ts";

/** Commits and files, and what is said of a commit: check runs, dependencies, results of code scanning. */
export const COMMITS: Operations = {
  "repos/get-commit": ({ call, repository }) => {
    const ref = call.path["ref"]!;
    const sha = repository.commits.get(ref) ?? (repository.contents.has(ref) ? ref : null);
    if (sha === null) throw new Refusal(422, `No commit found for SHA: ${ref}`);
    return { status: 200, body: { sha } };
  },

  "repos/get-content": ({ call, repository }) => {
    const text = repository.contents.get(String(call.query["ref"] ?? "main"))?.get(call.path["path"]!);
    if (text === undefined) throw new Refusal(404, "Not Found");
    const content = Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n");
    return {
      status: 200,
      body: {
        type: "file",
        encoding: "base64",
        size: Buffer.byteLength(text),
        name: call.path["path"]!.split("/").at(-1),
        path: call.path["path"],
        sha: "3".repeat(40),
        content,
      },
    };
  },

  "repos/compare-commits-with-basehead": ({ call, repository }) => {
    const basehead = call.path["basehead"]!;
    const files = repository.comparisons.get(basehead);
    if (files === undefined) throw new Refusal(404, "Not Found");
    const name = basehead.split("...")[0]!;
    const base = repository.commits.get(name) ?? name;
    return {
      status: 200,
      body: {
        status: "ahead",
        total_commits: 1,
        base_commit: { sha: base },
        merge_base_commit: { sha: repository.mergeBases.get(basehead) ?? base },
        files,
      },
    };
  },

  "checks/create": ({ account, body, name, nextId, origin, repository }) => {
    needs(account, "checks");
    const run: CheckRun = {
      id: nextId(),
      name: String(body.name),
      headSha: String(body.head_sha),
      status: body.status ?? "queued",
      conclusion: body.conclusion ?? null,
      externalId: body.external_id ?? null,
      summary: body.output?.summary ?? "",
      annotations: [...(body.output?.annotations ?? [])],
    };
    // GitHub takes a run with a conclusion for completed.
    if (run.conclusion !== null) run.status = "completed";
    repository.checkRuns.push(run);
    return { status: 201, body: checkRunBody(origin, name, run) };
  },

  "checks/list-for-ref": ({ call, name, origin, repository }) => {
    const runs = repository.checkRuns.filter(
      (run) =>
        run.headSha === call.path["ref"] &&
        (call.query["check_name"] === undefined || run.name === call.query["check_name"]),
    );
    const latest = [...runs].reverse();
    return {
      status: 200,
      body: { total_count: latest.length, check_runs: latest.map((run) => checkRunBody(origin, name, run)) },
    };
  },

  "dependency-graph/create-repository-snapshot": ({ account, body, nextId, repository }) => {
    needs(account, "contents");
    repository.snapshots.push(body as Record<string, unknown>);
    return { status: 201, body: { id: nextId(), created_at: "", result: "SUCCESS", message: "" } };
  },

  "git/get-tree": ({ call, repository }) => {
    const entries = treeOf(repository, call.path["tree_sha"]!);
    if (entries === null) throw new Refusal(404, "Not Found");
    const isWhole = call.query["recursive"] !== undefined;
    const listed = isWhole ? entries : entries.filter(({ path }) => !path.includes("/"));
    const tree = isWhole ? listed.slice(0, repository.treeLimit) : listed;
    return { status: 200, body: { sha: call.path["tree_sha"], tree, truncated: tree.length < listed.length } };
  },

  "git/get-blob": ({ call, repository }) => {
    const content = repository.blobs.get(call.path["file_sha"]!);
    if (content === undefined) throw new Refusal(404, "Not Found");
    return {
      status: 200,
      body: {
        sha: call.path["file_sha"],
        size: content.length,
        encoding: "base64",
        content: Buffer.from(content).toString("base64").replace(/.{60}/g, "$&\n"),
      },
    };
  },

  "checks/update": ({ account, body, call, name, origin, repository }) => {
    needs(account, "checks");
    const run = repository.checkRuns.find((one) => one.id === Number(call.path["check_run_id"]));
    if (run === undefined) throw new Refusal(404, "Not Found");
    run.annotations.push(...(body.output?.annotations ?? []));
    run.conclusion = body.conclusion ?? run.conclusion;
    run.status = body.conclusion === undefined ? (body.status ?? run.status) : "completed";
    return { status: 200, body: checkRunBody(origin, name, run) };
  },

  "code-scanning/upload-sarif": ({ account, body, name, origin, repository }) => {
    needs(account, "security_events");
    repository.sarifs.push({
      ref: String(body.ref),
      commit: String(body.commit_sha),
      bytes: String(body.sarif).length,
    });
    return {
      status: 202,
      body: { id: "47177e22", url: `${origin}/repos/${name}/code-scanning/sarifs/47177e22` },
    };
  },
};

function checkRunBody(origin: string, name: string, run: CheckRun): object {
  const { id, headSha, status, conclusion, externalId, annotations, summary } = run;
  return {
    id,
    name: run.name,
    head_sha: headSha,
    status,
    conclusion,
    external_id: externalId,
    html_url: `${origin}/${name}/runs/${id}`,
    output: { title: null, summary, text: null, annotations_count: annotations.length },
  };
}
