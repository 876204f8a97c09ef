/** Owners on the Hub whose names are worth imitating: those of the models that most others are built on or copied from. */
export const KNOWN_OWNERS: readonly string[] = `
01-ai AI21Labs AIDC-AI Alibaba-NLP BAAI ByteDance ByteDance-Seed CohereForAI CohereLabs Comfy-Org CompVis
EleutherAI FacebookAI Helsinki-NLP HuggingFaceFW HuggingFaceH4 HuggingFaceM4 HuggingFaceTB IDEA-Research Intel
Kwai-Kolors LGAI-EXAONE Lightricks LiquidAI MiniMaxAI NousResearch OpenAssistant OpenGVLab ProsusAI Qwen
Salesforce Snowflake Systran THUDM TencentARC TheBloke TinyLlama Wan-AI WizardLMTeam Xenova albert allenai
almanach amazon answerdotai apple baidu bartowski bigcode bigscience black-forest-labs cardiffnlp
cognitivecomputations coqui cross-encoder databricks dbmdz deepseek-ai deepset distilbert dslim facebook
ggml-org google google-bert google-t5 hexgrad huggingface ibm-granite internlm intfloat jinaai laion llava-hf
lmstudio-community lmsys meta-llama microsoft mistralai mixedbread-ai mlx-community moonshotai mosaicml naver
nomic-ai nvidia onnx-community openai openai-community openbmb openvino pyannote rednote-hilab runwayml
sentence-transformers speechbrain stabilityai stable-diffusion-v1-5 state-spaces suno teknium tencent tiiuae
timm togethercomputer ultralytics unsloth upstage vikhyatk xai-org xlnet zai-org
`
  .trim()
  .split(/\s+/);
