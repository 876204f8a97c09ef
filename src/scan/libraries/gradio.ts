import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "gradio",
  title: "Gradio",
  docs: "https://www.gradio.app/docs",
  imports: ["gradio", "gradio_client", "@gradio/client"],
  calls: [
    {
      names: ["Client", "gradio_client.Client", "grc.Client", "Client.connect", "Client.duplicate"],
      kind: "space",
      needsImport: true,
      exact: true,
      id: { position: 0, keywords: ["src", "from_id"] },
      namespace: null,
      quiet: true,
    },
    {
      names: ["gr.load", "gradio.load", "gr.Interface.load"],
      kind: "model",
      id: { position: 0, keywords: ["name"] },
      prefix: { values: ["models/", "huggingface/"], optional: false },
      quiet: true,
    },
    {
      names: ["gr.load", "gradio.load", "gr.Interface.load"],
      kind: "space",
      id: { position: 0, keywords: ["name"] },
      prefix: { values: ["spaces/"], optional: false },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from gradio_client import Client\nclient = Client("abidlabs/whisper")',
      finds: ["space:abidlabs/whisper"],
    },
    {
      file: "b.py",
      code: 'import gradio as gr\ngr.load("models/facebook/opt-125m").launch()\ngr.load("spaces/gradio/calculator")',
      finds: ["facebook/opt-125m", "space:gradio/calculator"],
    },
    { file: "c.py", code: 'from redis import Client\nClient("cache/main")', finds: [] },
    {
      file: "d.ts",
      code: 'import { Client } from "@gradio/client";\nconst app = await Client.connect("abidlabs/whisper");',
      finds: ["space:abidlabs/whisper"],
    },
  ],
});
