import { checked, found, needs, paged, pullBody, Refusal, type Operations } from "./github-answers.ts";
import type { Comment, Issue, PullRequest, Repository } from "./github-state.ts";

/** Issues, which to GitHub pull requests are too, and their comments. */
export const ISSUES: Operations = {
  "issues/list-comments": ({ call, name, number, origin, repository, url }) => {
    issueOf(repository, number);
    return paged(
      call,
      url,
      origin,
      repository.comments
        .filter((comment) => comment.issue === number)
        .map((comment) => commentBody(origin, name, comment)),
    );
  },

  "issues/create-comment": ({ account, body, name, nextId, number, origin, repository, user }) => {
    needs(account, "pull_requests", "issues");
    if ((repository.pulls.get(number) ?? repository.issues.get(number))?.locked === true)
      throw new Refusal(403, "Unable to create comment because issue is locked.");
    issueOf(repository, number);
    const comment = { id: nextId(), issue: number, user, body: checked(body.body), edits: 0 };
    repository.comments.push(comment);
    return { status: 201, body: commentBody(origin, name, comment) };
  },

  "issues/get-comment": ({ call, name, origin, repository }) => ({
    status: 200,
    body: commentBody(origin, name, found(repository.comments, call)),
  }),

  "issues/update-comment": ({ account, body, call, name, origin, repository }) => {
    needs(account, "pull_requests", "issues");
    // Whoever may write may also edit what others wrote.
    const comment = found(repository.comments, call);
    comment.body = checked(body.body);
    comment.edits++;
    return { status: 200, body: commentBody(origin, name, comment) };
  },

  "issues/delete-comment": ({ account, call, repository }) => {
    needs(account, "pull_requests", "issues");
    repository.comments.splice(repository.comments.indexOf(found(repository.comments, call)), 1);
    return { status: 204, body: null };
  },

  "issues/list-for-repo": ({ call, name, origin, repository, url }) => {
    const state = call.query["state"] ?? "open";
    const labels = String(call.query["labels"] ?? "")
      .split(",")
      .filter((label) => label !== "");
    const issues = [...repository.issues.values()].filter(
      (issue) =>
        (state === "all" || issue.state === state) &&
        (call.query["creator"] === undefined || issue.user.login === call.query["creator"]) &&
        labels.every((label) => issue.labels.includes(label)),
    );
    // Pull requests are issues to this list; the newest come first.
    const pulls = [...repository.pulls.values()]
      .filter((pull) => call.query["creator"] === undefined && (state === "all" || (state === "open") === pull.open))
      .map((pull) => ({ ...pullBody(pull), title: "", body: null, user: null, labels: [], pull_request: {} }));
    return paged(call, url, origin, [...pulls, ...issues.map((issue) => issueBody(origin, name, issue)).reverse()]);
  },

  "issues/create": ({ account, body, name, origin, repository, user }) => {
    needs(account, "issues");
    const next = Math.max(0, ...repository.issues.keys(), ...repository.pulls.keys()) + 1;
    const labels = (body.labels ?? []).map(String);
    const issue = issueFrom(next, String(body.title), checked(body.body), user, labels);
    repository.issues.set(next, issue);
    return { status: 201, body: issueBody(origin, name, issue) };
  },

  "issues/update": ({ account, body, name, number, origin, repository }) => {
    needs(account, "issues");
    const issue = issueOf(repository, number);
    if (!("title" in issue)) throw new Refusal(404, "Not Found");
    if (body.body !== undefined) issue.body = checked(body.body);
    if (body.title !== undefined) issue.title = String(body.title);
    if (body.state !== undefined && body.state !== issue.state) {
      issue.state = body.state;
      issue.stateReason = body.state === "open" ? "reopened" : (body.state_reason ?? "completed");
    }
    issue.edits++;
    return { status: 200, body: issueBody(origin, name, issue) };
  },

  "issues/add-labels": ({ account, body, number, repository }) => {
    needs(account, "issues", "pull_requests");
    const issue = repository.issues.get(number);
    issue?.labels.push(...(body.labels ?? []).map(String));
    return { status: 200, body: (body.labels ?? []).map((label) => ({ name: label })) };
  },
};

export function issueFrom(number: number, title: string, body: string, user: Issue["user"], labels: string[]): Issue {
  return { number, title, body, state: "open", labels, user, stateReason: null, locked: false, edits: 0 };
}

export function issueOf(repository: Repository, number: number): PullRequest | Issue {
  const issue = repository.pulls.get(number) ?? repository.issues.get(number);
  if (issue === undefined) throw new Refusal(404, "Not Found");
  return issue;
}

function commentBody(origin: string, name: string, { id, issue, user, body }: Comment): object {
  const time = new Date(Date.UTC(2026, 0, 1, 0, 0, id)).toISOString();
  return {
    id,
    node_id: `IC_${id}`,
    user,
    body,
    created_at: time,
    updated_at: time,
    html_url: `${origin}/${name}/pull/${issue}#issuecomment-${id}`,
  };
}

function issueBody(
  origin: string,
  name: string,
  { number, title, body, state, stateReason, labels, user, locked }: Issue,
): object {
  return {
    id: number,
    state_reason: stateReason,
    locked,
    number,
    title,
    body,
    state,
    user,
    labels: labels.map((label) => ({ name: label })),
    html_url: `${origin}/${name}/issues/${number}`,
  };
}
