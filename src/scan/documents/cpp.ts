import { defineFormat } from "../document.ts";
import { readBraces } from "../syntax/brace-reader.ts";
import { CPP } from "../syntax/dialects.ts";

export default defineFormat({
  id: "cpp",
  title: "C and C++",
  files: [".c", ".cc", ".cpp", ".cxx", ".h", ".hh", ".hpp", ".m", ".mm", ".cu"],
  read: (source, interest, nested) => readBraces("cpp", source, interest, nested, CPP),
});
