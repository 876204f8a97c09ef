/**
 * Cuts the operations that this project uses out of GitHub's own description of its API, for the stand-in that tests talk to:
 * `npm install --prefix FOLDER @octokit/openapi` (MIT, 394 MB, therefore no dependency), then
 * `node scripts/github-openapi.ts FOLDER/node_modules/@octokit/openapi`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const OPERATIONS = [
  "get /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "post /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "get /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "patch /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "delete /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "get /repos/{owner}/{repo}/issues",
  "post /repos/{owner}/{repo}/issues",
  "patch /repos/{owner}/{repo}/issues/{issue_number}",
  "post /repos/{owner}/{repo}/issues/{issue_number}/labels",
  "get /repos/{owner}/{repo}/pulls/{pull_number}",
  "get /repos/{owner}/{repo}/pulls/{pull_number}/files",
  "get /repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "post /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "get /repos/{owner}/{repo}/pulls",
  "get /repos/{owner}/{repo}/commits/{ref}",
  "get /repos/{owner}/{repo}/contents/{path}",
  "get /repos/{owner}/{repo}/commits/{ref}/check-runs",
  "get /repos/{owner}/{repo}/compare/{basehead}",
  "get /repos/{owner}/{repo}/git/trees/{tree_sha}",
  "get /repos/{owner}/{repo}/git/blobs/{file_sha}",
  "post /repos/{owner}/{repo}/check-runs",
  "patch /repos/{owner}/{repo}/check-runs/{check_run_id}",
  "post /repos/{owner}/{repo}/code-scanning/sarifs",
  "post /repos/{owner}/{repo}/dependency-graph/snapshots",
  "get /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
  "get /orgs/{org}/repos",
  "get /users/{username}/repos",
  "get /repos/{owner}/{repo}",
] as const;

type Node = Record<string, unknown>;
const folder = process.argv[2];
if (folder === undefined) throw new Error("Say where @octokit/openapi is installed.");
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
const api = JSON.parse(readFileSync(join(folder, "generated/api.github.com.json"), "utf8")) as Node;
const at = (reference: string): Node =>
  reference
    .slice(2)
    .split("/")
    .reduce((node, key) => node[key] as Node, api);

const schemas: Record<string, unknown> = {};

/** The node without what only people read, and with every schema it refers to kept beside it. */
function kept(node: unknown, isMapOfNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => kept(item));
  if (node === null || typeof node !== "object") return node;
  const { $ref } = node as { $ref?: unknown };
  if (typeof $ref === "string" && !isMapOfNames) {
    const name = $ref.slice($ref.lastIndexOf("/") + 1);
    if (schemas[name] === undefined) {
      schemas[name] = true;
      schemas[name] = kept(at($ref));
    }
    return { $ref: `#/components/schemas/${name}` };
  }
  const prose = ["description", "example", "examples", "title", "externalDocs", "deprecated"];
  const entries = Object.entries(node)
    .filter(([key]) => isMapOfNames || (!prose.includes(key) && !key.startsWith("x-")))
    .map(([key, value]): [string, unknown] => [key, kept(value, key === "properties")]);
  const { nullable, ...rest } = Object.fromEntries(entries);
  // OpenAPI's word; JSON schema has it only beside a type.
  if (isMapOfNames || nullable === undefined || rest["type"] !== undefined) return Object.fromEntries(entries);
  return nullable === true ? { anyOf: [{ type: "null" }, rest] } : rest;
}

const paths: Record<string, Node> = {};
for (const operation of OPERATIONS) {
  const [method, path] = operation.split(" ") as [string, string];
  const item = (api["paths"] as Record<string, Node>)[path];
  const found = item?.[method] as
    { operationId: string; parameters?: Node[]; requestBody?: Node; responses: Node } | undefined;
  if (found === undefined) throw new Error(`GitHub does not describe ${operation} any more.`);
  const parameters = (found.parameters ?? []).map((parameter) =>
    typeof parameter["$ref"] === "string" ? at(parameter["$ref"]) : parameter,
  );
  paths[path] = {
    ...paths[path],
    [method]: {
      operationId: found.operationId,
      parameters: parameters.map((parameter) => kept(parameter)),
      ...(found.requestBody === undefined ? {} : { requestBody: kept(found.requestBody) }),
      responses: Object.keys(found.responses),
    },
  };
}

const slice = {
  source: `@octokit/openapi ${version}, generated/api.github.com.json, MIT License, Copyright (c) 2020 Octokit contributors`,
  paths,
  components: { schemas },
};
const target = "__tests__/fixtures/github/openapi.json";
writeFileSync(target, `${JSON.stringify(slice, null, 1)}\n`);
console.log(`${target}: ${OPERATIONS.length} operations, ${Object.keys(schemas).length} schemas`);
