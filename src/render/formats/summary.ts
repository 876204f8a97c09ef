import { bytesOf } from "../fit.ts";
import { pageOf } from "../page.ts";
import { defineRenderer } from "../renderer.ts";

/** Job summaries of one step together. */
const LIMIT = 1024 * 1024;

export default defineRenderer({
  id: "summary",
  title: "Markdown for a job summary",
  mediaType: "text/markdown",
  /** `limit` is in bytes of UTF-8. */
  render: (report, options = {}) => pageOf(report, options, options.limit ?? LIMIT, bytesOf, true),
});
