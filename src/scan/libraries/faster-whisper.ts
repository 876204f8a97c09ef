import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "faster-whisper",
  title: "faster-whisper and WhisperX",
  docs: "https://github.com/SYSTRAN/faster-whisper",
  imports: ["faster_whisper", "whisperx"],
  languages: ["python"],
  calls: [
    {
      names: ["WhisperModel", "whisperx.load_model", "download_model"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model_size_or_path", "whisper_arch", "size_or_id"] },
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
        "distil-large-v2": "Systran/faster-distil-whisper-large-v2",
        "distil-medium.en": "Systran/faster-distil-whisper-medium.en",
        "distil-small.en": "Systran/faster-distil-whisper-small.en",
        "distil-large-v3": "Systran/faster-distil-whisper-large-v3",
        turbo: "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
        "large-v3-turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
      },
    },
    { names: ["load_align_model"], kind: "model", needsImport: true, id: { keywords: ["model_name"] }, quiet: true },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from faster_whisper import WhisperModel\nWhisperModel("large-v3", device="cpu")',
      finds: ["Systran/faster-whisper-large-v3"],
    },
    { file: "b.py", code: 'import whisper\nwhisper.load_model("large-v3")', finds: [] },
    {
      file: "c.py",
      code: 'from faster_whisper import WhisperModel\nWhisperModel("deepdml/faster-whisper-large-v3-turbo-ct2")',
      finds: ["deepdml/faster-whisper-large-v3-turbo-ct2"],
    },
  ],
});
