import type { OwnCall, OwnKey } from "../domain/policy.ts";
import type { Library } from "./library.ts";

/** The policy's own keys and loaders as one more entry of the catalogue; null where there are none. */
export function libraryOf(keys: readonly OwnKey[], calls: readonly OwnCall[]): Library | null {
  if (keys.length === 0 && calls.length === 0) return null;
  return {
    id: "policy",
    title: "Declared in the policy",
    docs: "",
    configs: keys.map((key) => ({ files: [key.files], keys: [{ path: key.path, kind: key.kind }] })),
    calls: calls.map((call) => ({
      names: [call.name],
      kind: call.kind,
      id: {
        ...(call.position === null ? {} : { position: call.position }),
        ...(call.keyword === null ? {} : { keywords: [call.keyword] }),
      },
    })),
    examples: [],
  };
}
