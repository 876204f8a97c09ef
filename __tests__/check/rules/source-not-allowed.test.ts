import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/source-not-allowed.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("source-not-allowed", () => {
  const owners = "sources: { owners: { allow: [ google ] }, models: { allow: [ acme/one ] } }";
  it.each([
    [
      "an owner outside of the list",
      owners,
      used({ id: "evil/x" }),
      "error app/main.py:12 `evil/x` belongs to `evil`, whom the policy does not allow.",
    ],
    [
      "a denied owner",
      "sources: { owners: { deny: [ evil ] } }",
      used({ id: "Evil/x" }),
      "error app/main.py:12 `Evil/x` may not be used: it is on `sources.owners.deny`.",
    ],
    [
      "a denied model of an allowed owner",
      "sources: { owners: { allow: [ google ] }, models: { deny: [ '*/*-uncensored*' ] } }",
      used({ id: "google/x-uncensored-2" }),
      "error app/main.py:12 `google/x-uncensored-2` may not be used: it is on `sources.models.deny`.",
    ],
    [
      "a model outside of a list of models",
      "sources: { models: { allow: [ acme/one ] } }",
      used({ id: "acme/two" }),
      "error app/main.py:12 `acme/two` is not among those that the policy allows.",
    ],
    [
      "a dataset of another owner",
      owners,
      used({ kind: "dataset", id: "evil/d" }),
      "error app/main.py:12 Dataset `evil/d` belongs to `evil`, whom the policy does not allow.",
    ],
    [
      "a redirect from an allowed owner",
      owners,
      used({ id: "evil/x", requestedAs: [{ id: "google/x", revision: null }] }, { id: "google/x" }),
      "error app/main.py:12 `evil/x` belongs to `evil`, whom the policy does not allow.",
    ],
    [
      "a denied name that leads elsewhere",
      "sources: { owners: { deny: [ evil ] } }",
      used({ id: "good/x", requestedAs: [{ id: "evil/x", revision: null }] }, { id: "evil/x" }),
      "error app/main.py:12 `evil/x` may not be used: it is on `sources.owners.deny`.",
    ],
    [
      "what the Hub did not answer for: the name is enough",
      owners,
      used({ id: "evil/x", status: "unavailable" }),
      "error app/main.py:12 `evil/x` belongs to `evil`, whom the policy does not allow.",
    ],
  ])("tells %s", (_, policy, given, expected) => {
    expect(said(rule, { ...given, policy })).toEqual([expected]);
  });

  it.each([
    ["an allowed owner, in any case", owners, used({ id: "Google/x" })],
    ["an allowed model of another owner", owners, used({ id: "acme/one" })],
    ["anything without a list", "", used({ id: "evil/x" })],
    [
      "a dataset where only models are listed",
      "sources: { models: { allow: [ acme/one ] } }",
      used({ kind: "dataset", id: "evil/d" }),
    ],
    ["a legacy name whose owner is not known yet", owners, used({ id: "bert-base", status: "unavailable" })],
    [
      "a legacy name of an allowed owner",
      owners,
      used({ id: "google/bert", requestedAs: [{ id: "bert", revision: null }] }, { id: "bert" }),
    ],
  ])("is silent on %s", (_, policy, given) => {
    expect(said(rule, { ...given, policy })).toEqual([]);
  });
});

shows(rule);
