import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "speech",
  title: "Speech libraries (SpeechBrain, NeMo, pyannote, ESPnet)",
  docs: "https://speechbrain.readthedocs.io",
  imports: ["speechbrain", "nemo", "pyannote", "espnet2", "espnet_model_zoo"],
  languages: ["python"],
  calls: [
    {
      names: ["from_hparams", "foreign_class"],
      kind: "model",
      id: { position: 0, keywords: ["source"] },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["from_pretrained"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model_name", "checkpoint", "checkpoint_path"] },
      revision: { keywords: ["revision"] },
      revisionSuffix: "@",
      namespace: null,
    },
    {
      names: ["Inference", "PretrainedSpeakerEmbedding", "VoiceActivityDetection"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["segmentation", "embedding"] },
      namespace: null,
      quiet: true,
    },
    {
      names: ["import_ckpt"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["source"] },
      prefix: { values: ["hf://"], optional: false },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from speechbrain.inference import EncoderClassifier\nEncoderClassifier.from_hparams(source="speechbrain/spkrec-ecapa-voxceleb", savedir="x")',
      finds: ["speechbrain/spkrec-ecapa-voxceleb"],
    },
    {
      file: "b.py",
      code: 'from pyannote.audio import Pipeline\nPipeline.from_pretrained("pyannote/speaker-diarization@2.1", use_auth_token=t)',
      finds: ["pyannote/speaker-diarization@2.1"],
    },
    {
      file: "c.py",
      code: 'import nemo.collections.asr as nemo_asr\nnemo_asr.models.ASRModel.from_pretrained("stt_en_conformer_ctc_large")',
      finds: [],
    },
    {
      file: "d.py",
      code: 'import nemo.collections.asr as nemo_asr\nnemo_asr.models.ASRModel.from_pretrained(model_name="nvidia/parakeet-tdt-0.6b-v2")',
      finds: ["nvidia/parakeet-tdt-0.6b-v2"],
    },
    {
      file: "e.py",
      code: 'from nemo.collections import llm\nllm.import_ckpt(model=m, source="hf://meta-llama/Llama-3.2-1B")',
      finds: ["meta-llama/Llama-3.2-1B"],
    },
  ],
});
