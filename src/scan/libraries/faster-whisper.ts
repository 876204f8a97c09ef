import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "faster-whisper",
  title: "faster-whisper",
  docs: "https://github.com/SYSTRAN/faster-whisper",
  imports: ["faster_whisper"],
  calls: [
    {
      names: ["WhisperModel"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model_size_or_path"] },
      revision: { keywords: ["revision"] },
      aliases: {
        tiny: "Systran/faster-whisper-tiny",
        "tiny.en": "Systran/faster-whisper-tiny.en",
        base: "Systran/faster-whisper-base",
        "base.en": "Systran/faster-whisper-base.en",
        small: "Systran/faster-whisper-small",
        "small.en": "Systran/faster-whisper-small.en",
        medium: "Systran/faster-whisper-medium",
        "medium.en": "Systran/faster-whisper-medium.en",
        "large-v1": "Systran/faster-whisper-large-v1",
        "large-v2": "Systran/faster-whisper-large-v2",
        "large-v3": "Systran/faster-whisper-large-v3",
        large: "Systran/faster-whisper-large-v3",
        turbo: "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
        "large-v3-turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
      },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from faster_whisper import WhisperModel\nWhisperModel("large-v3", device="cpu")',
      finds: ["Systran/faster-whisper-large-v3"],
    },
  ],
});
