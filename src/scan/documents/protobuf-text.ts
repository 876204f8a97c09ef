import { describeConfiguration } from "../configuration.ts";
import { defineFormat, emptyDocument } from "../document.ts";
import { mayMatter } from "../relevance.ts";
import { parseProtobufText } from "../syntax/protobuf-text.ts";

export default defineFormat({
  id: "protobuf-text",
  title: "Protocol buffer text (Triton models)",
  files: [".pbtxt", ".textproto", ".prototxt"],
  read(source, _interest, nested) {
    return mayMatter(source.text)
      ? describeConfiguration("protobuf-text", source, parseProtobufText(source.text), nested)
      : emptyDocument("protobuf-text", source);
  },
});
