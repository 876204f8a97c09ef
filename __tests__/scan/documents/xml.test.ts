import { describe, expect, it } from "@jest/globals";
import { misplacedDeep, showCommands, showDeep } from "./deep.ts";

describe("xml", () => {
  const CASES: [what: string, xml: string, expected: string[]][] = [
    ["text and attributes", '<?xml version="1.0"?>\n<a><model>org/x</model>\n<b id = \'org/y\' c="1"/></a>', ["2:11 org/x < entry:model < entry:a", "3:10 org/y < entry:id < entry:b < entry:a"]],
    ["property lists by their keys", "<plist><dict><key>M</key><string>org/x</string>\n<key>N</key><array><string>org/y</string></array></dict></plist>", ["1:34 org/x < entry:M < entry:dict < entry:plist", "2:28 org/y < entry:string < entry:N < entry:dict < entry:plist"]],
    ["comments and character data", "<a><!-- see org/x -->\n<b><![CDATA[org/y]]></b></a>", ["1:9 comment see org/x", "2:13 org/y < entry:#text < entry:b < entry:a"]],
    ["entities", '<a b="org/x &amp; y">&#111;rg/z</a>', ["1:7 org/x & y < entry:b < entry:a", "1:22 org/z < entry:#text < entry:a"]],
    ["what is left open", '<a><b>org/x<c d="org/y">\n', ["1:18 org/y < entry:d < entry:c < entry:b < entry:a"]],
  ]; // prettier-ignore
  it.each(CASES)("gives %s", (_, xml, expected) => {
    expect(misplacedDeep("xml", xml)).toEqual([]);
    expect(showDeep("xml", xml)).toEqual(expected);
  });

  it("gives the arguments of a launch scheme", () => {
    expect(
      showCommands("xml", '<CommandLineArgument\n  argument = "--model org/x --prompt &quot;a b&quot;"/>'),
    ).toEqual(["--model org/x --prompt a b"]);
  });

  it("leaves alone what is no XML", () => {
    expect(showDeep("xml", "model = org/x\n", "a.config")).toEqual([]);
  });
});
