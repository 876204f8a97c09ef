import { jsonText } from "../escape.ts";
import { defineRenderer } from "../renderer.ts";
import { toReportV1 } from "../report-v1.ts";

export default defineRenderer({
  id: "json",
  title: "Report, version 1, as JSON",
  mediaType: "application/json",
  render: (report) => `${jsonText(toReportV1(report))}\n`,
});
