import { createHash } from "node:crypto";
import { transform, transformSync } from "esbuild";

// esbuild strips the types and nothing else: tests run on the Node that npm test brings.
const options = (path) => ({ loader: "ts", format: "esm", target: "node22", sourcefile: path, sourcemap: "inline" });

export default {
  process: (source, path) => ({ code: transformSync(source, options(path)).code }),
  processAsync: async (source, path) => ({ code: (await transform(source, options(path))).code }),
  getCacheKey: (source, path) => createHash("sha256").update(`v2\0${path}\0${source}`).digest("hex"),
};
