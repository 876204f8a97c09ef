import { TemporaryFolder } from "./temporary-folder.ts";

/** A git repository in a folder of its own, with one commit. */
export class Checkout extends TemporaryFolder {
  constructor(files: Readonly<Record<string, string>> = {}) {
    super();
    this.git("init", "-q");
    this.write(files).commit();
  }
}
