import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "audio-generation",
  title: "AudioCraft, AudioSeal and Stable Audio Tools",
  docs: "https://facebookresearch.github.io/audiocraft",
  imports: ["audiocraft", "audioseal", "stable_audio_tools"],
  languages: ["python"],
  calls: [
    {
      names: ["get_pretrained"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["name"] },
      namespace: null,
    },
    { names: ["get_pretrained_model"], kind: "model", needsImport: true, id: { position: 0, keywords: ["name"] } },
    {
      names: ["AudioSeal.load_generator", "AudioSeal.load_detector"],
      kind: "model",
      id: { position: 0 },
      namespace: null,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: "from audiocraft.models import MusicGen\nMusicGen.get_pretrained('facebook/musicgen-melody')",
      finds: ["facebook/musicgen-melody"],
    },
    {
      file: "b.py",
      code: 'from stable_audio_tools import get_pretrained_model\nget_pretrained_model("stabilityai/stable-audio-open-1.0")',
      finds: ["stabilityai/stable-audio-open-1.0"],
    },
    {
      file: "c.py",
      code: 'from audioseal import AudioSeal\nAudioSeal.load_generator("audioseal_wm_16bits")',
      finds: [],
    },
  ],
});
