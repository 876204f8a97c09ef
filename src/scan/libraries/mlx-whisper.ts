import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "mlx-whisper",
  title: "MLX Whisper and MLX Audio",
  docs: "https://github.com/ml-explore/mlx-examples/tree/main/whisper",
  imports: ["mlx_whisper", "mlx_audio", "lightning_whisper_mlx"],
  languages: ["python"],
  calls: [
    {
      names: ["mlx_whisper.transcribe", "transcribe"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["path_or_hf_repo"] },
      quiet: true,
    },
    {
      names: ["generate_audio", "load_model"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["model_path", "model"] },
      quiet: true,
    },
    { names: ["load_model"], kind: "model", needsImport: true, exact: true, id: { position: 0 }, quiet: true },
  ],
  commands: [
    { names: ["mlx_whisper"], kind: "model", positions: [], flags: { "--model": "model" } },
    {
      names: [
        "mlx_audio.tts.generate",
        "python -m mlx_audio.tts.generate",
        "mlx_audio.stt.generate",
        "python -m mlx_audio.stt.generate",
      ],
      kind: "model",
      positions: [],
      flags: { "--model": "model" },
    },
  ],
  examples: [
    { file: "trap.py", code: 'from tensorflow.keras.models import load_model\nload_model("out/model")', finds: [] },
    {
      file: "a.py",
      code: 'import mlx_whisper\nmlx_whisper.transcribe(f, path_or_hf_repo="mlx-community/whisper-large-v3-turbo")',
      finds: ["mlx-community/whisper-large-v3-turbo"],
    },
    {
      file: "b.sh",
      code: "mlx_audio.tts.generate --model mlx-community/Kokoro-82M-4bit --text hi",
      finds: ["mlx-community/Kokoro-82M-4bit"],
    },
  ],
});
