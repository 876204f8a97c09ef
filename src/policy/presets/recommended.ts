/** What applies where nobody has chosen: the rules at their own severities, and the sections that most good cards have. */
export default `version: 1

# Rules have their own severities (model-review rules). Errors are what cannot be right anywhere: a license that is missing,
# contradicted or not allowed, a card that is missing or an empty template, a revision that does not exist, code that runs
# from a name anybody may move.

documentation:
  # Of 48 popular cards a third to a half lack one of the four sections below, so they warn; a card or a license
  # that is missing altogether is an error.
  require:
    card: error
    license: error
    metadata: error
    intended-use: warning
    limitations: warning
    training-data: warning
    evaluation: warning
`;
