import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "text-to-speech",
  title: "Speech synthesis libraries (Kokoro, KittenTTS, Moshi, Pocket TTS, Kimi-Audio)",
  docs: "https://github.com/hexgrad/kokoro",
  imports: ["kokoro", "kittentts", "moshi", "pocket_tts", "kimia_infer", "dia2", "chatterbox", "TTS"],
  languages: ["python"],
  calls: [
    { names: ["KPipeline", "KModel"], kind: "model", id: { keywords: ["repo_id"] }, quiet: true },
    { names: ["KittenTTS"], kind: "model", id: { position: 0, keywords: ["model_name"] } },
    {
      names: ["CheckpointInfo.from_hf_repo", "from_hf_repo"],
      kind: "model",
      id: { position: 0, keywords: ["hf_repo"] },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["TTSModel.load_model"],
      kind: "model",
      needsImport: true,
      id: { position: 0 },
      namespace: null,
      quiet: true,
    },
    { names: ["KimiAudio"], kind: "model", id: { position: 0, keywords: ["model_path"] } },
    { names: ["Dia2.from_repo"], kind: "model", id: { position: 0, keywords: ["repo"] } },
  ],
  commands: [
    {
      names: [
        "python -m moshi.server",
        "python -m moshi_mlx.local",
        "python -m moshi_mlx.local_web",
        "python -m moshi.run_inference",
      ],
      kind: "model",
      positions: [],
      flags: { "--hf-repo": "model" },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: "from kokoro import KPipeline\nKPipeline(lang_code='a', repo_id='hexgrad/Kokoro-82M')",
      finds: ["hexgrad/Kokoro-82M"],
    },
    {
      file: "b.sh",
      code: "python -m moshi.server --hf-repo kyutai/moshika-pytorch-bf16",
      finds: ["kyutai/moshika-pytorch-bf16"],
    },
    {
      file: "c.py",
      code: 'from TTS.api import TTS\nTTS(model_name="tts_models/en/ljspeech/tacotron2-DDC")',
      finds: [],
    },
    {
      file: "d.py",
      code: 'from kittentts import KittenTTS\nKittenTTS("KittenML/kitten-tts-nano-0.1")',
      finds: ["KittenML/kitten-tts-nano-0.1"],
    },
  ],
});
