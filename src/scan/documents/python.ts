import { defineFormat } from "../document.ts";
import { readPython } from "../syntax/python-reader.ts";

export default defineFormat({
  id: "python",
  title: "Python",
  files: [".py", ".pyi", ".pyw", ".pyx", ".bzl", "sconstruct"],
  interpreters: ["python", "pythonw", "pypy", "ipython"],
  read: (source, interest, nested) => readPython("python", source, interest, nested),
});
