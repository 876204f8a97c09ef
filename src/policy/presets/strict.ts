/** For what is shipped to customers: what could not be told counts like what is wrong, and every reference is pinned. */
export default `version: 1
extends: [ preset:recommended ]

unavailable: fail

licenses:
  forbid: [ noncommercial, research-only ]

documentation:
  minimum-words: 100
  require:
    intended-use: error
    limitations: error
    training-data: error
    evaluation: error
    bias: warning
    out-of-scope: warning
    training-procedure: warning

rules:
  # Licenses: not knowing is no permission.
  license-unknown: error
  license-ambiguous: error
  license-text-missing: warning
  base-model-license-unknown: error
  # References: only a commit stays what was reviewed.
  revision-not-pinned: error
  repo-not-visible: error
  repo-renamed: warning
  repo-owner-changed: error
  repo-superseded: warning
  repo-gated: warning
  reference-unreadable: warning
  name-lookalike: error
  # What runs when it loads.
  weights-unsafe: error
  remote-code-enabled: error
  # Time.
  lock-outdated: error
  license-drift: error
  repo-too-new: { severity: warning, days: 14 }
  review-overdue: error
  # The catalogue is kept.
  model-retired: error
  rollback-unavailable: error
  catalogue-entry-incomplete: warning
  # Exceptions end, and dead ones go.
  exception-unused: error
`;
