import { defineFormat } from "../document.ts";
import { readBraces } from "../syntax/brace-reader.ts";
import { SCALA } from "../syntax/dialects.ts";

export default defineFormat({
  id: "scala",
  title: "Scala",
  files: [".scala", ".sc", ".sbt"],
  read: (source, interest, nested) => readBraces("scala", source, interest, nested, SCALA),
});
