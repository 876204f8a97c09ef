/** Where `init` writes the workflow. */
export const WORKFLOW_PATH = ".github/workflows/model-review.yml";

/** The workflow that README.md shows: the least permissions, other people's action at a commit. */
export const WORKFLOW = `name: Model review
on: [pull_request, merge_group]
jobs:
  models:
    runs-on: ubuntu-latest
    permissions:
      contents: read # to read the files and the base commit
      pull-requests: write # to keep one comment up to date; without it everything but the comment works
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 2 }
      - uses: model-review/model-review@v1
`;
