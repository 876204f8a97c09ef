import { describeConfiguration } from "../configuration.ts";
import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { parseHcl } from "../syntax/hcl.ts";

export default defineFormat({
  id: "hcl",
  title: "HCL: Terraform, Packer, Nomad",
  files: [".tf", ".tfvars", ".hcl", ".nomad", ".tofu", ".tfvars.example", ".tf.example"],
  read(source, _interest, nested) {
    return mayMatter(source.text)
      ? describeConfiguration("hcl", source, parseHcl(source.text), nested)
      : emptyDocument("hcl", source);
  },
});
