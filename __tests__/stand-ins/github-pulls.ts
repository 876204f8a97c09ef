import { checked, misplaced, needs, paged, pullBody, pullOf, Refusal, type Operations } from "./github-answers.ts";

/** Pull requests, their files and reviews. */
export const PULLS: Operations = {
  "pulls/get": ({ number, repository }) => ({ status: 200, body: pullBody(pullOf(repository, number)) }),

  "pulls/list-files": ({ call, number, origin, repository, url }) =>
    paged(
      call,
      url,
      origin,
      pullOf(repository, number).files.map((file) => ({ sha: "2".repeat(40), ...file })),
    ),

  "pulls/list-review-comments": ({ call, name, number, origin, repository, url }) =>
    paged(
      call,
      url,
      origin,
      repository.reviews
        .filter((review) => review.pull === number)
        .flatMap((review) => review.comments)
        .map((comment) => ({
          ...comment,
          html_url: `${origin}/${name}/pull/${number}#discussion_r${comment.id}`,
        })),
    ),

  "pulls/create-review": ({ account, body, nextId, number, repository, user }) => {
    needs(account, "pull_requests");
    const pull = pullOf(repository, number);
    if (body.commit_id !== undefined && body.commit_id !== pull.head.sha)
      throw new Refusal(422, "Unprocessable Entity", {}, { errors: ["commit_id is not part of the pull request"] });
    const comments = (body.comments ?? []).map((comment) => {
      const problem = misplaced(pull, comment);
      // One comment at a wrong place and there is no review at all.
      if (problem !== null) throw new Refusal(422, "Unprocessable Entity", {}, { errors: [problem] });
      const { path, line, start_line = null } = comment as { path: string; line: number; start_line?: number };
      const id = nextId();
      return {
        id,
        pull: number,
        user,
        body: checked(comment.body),
        path,
        line,
        start_line,
        commit_id: pull.head.sha,
      };
    });
    repository.reviews.push({ pull: number, body: body.body ?? "", comments });
    return { status: 200, body: { id: nextId(), state: "COMMENTED" } };
  },

  "pulls/list": ({ call, origin, repository, url }) => {
    const state = call.query["state"] ?? "open";
    const head = call.query["head"];
    const pulls = [...repository.pulls.values()].filter(
      (pull) =>
        (state === "all" || (state === "open") === pull.open) &&
        (head === undefined || head === `${pull.head.repo.split("/")[0]}:${pull.head.ref}`),
    );
    return paged(call, url, origin, pulls.map(pullBody));
  },
};
