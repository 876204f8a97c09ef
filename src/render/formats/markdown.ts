import { charactersOf } from "../fit.ts";
import { pageOf } from "../page.ts";
import { defineRenderer } from "../renderer.ts";

/** GitHub refuses longer comments. */
const LIMIT = 65_536;

export default defineRenderer({
  id: "markdown",
  title: "Markdown for a pull-request comment",
  mediaType: "text/markdown",
  /** `limit` is in UTF-16 code units, of which a comment has at least as many as characters. */
  render: (report, options = {}) => pageOf(report, options, options.limit ?? LIMIT, charactersOf),
});
