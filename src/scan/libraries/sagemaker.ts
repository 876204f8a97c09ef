import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "sagemaker",
  title: "Amazon SageMaker",
  docs: "https://docs.aws.amazon.com/sagemaker/latest/dg/hugging-face.html",
  imports: ["sagemaker"],
  variables: [
    { name: "SM_HP_MODEL_NAME_OR_PATH", kind: "model" },
    { name: "HF_DATASET_ID", kind: "dataset" },
  ],
  examples: [
    {
      file: "a.py",
      code: "from sagemaker.huggingface import HuggingFaceModel\nhub = {'HF_MODEL_ID': 'distilbert/distilbert-base-uncased-distilled-squad', 'HF_TASK': 'question-answering'}\nmodel = HuggingFaceModel(env=hub)",
      finds: ["distilbert/distilbert-base-uncased-distilled-squad"],
    },
    {
      file: "b.py",
      code: 'from sagemaker.jumpstart.model import JumpStartModel\nJumpStartModel(model_id="huggingface-llm-falcon-7b-bf16")',
      finds: [],
    },
  ],
});
