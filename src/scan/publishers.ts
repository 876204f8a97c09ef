/**
 * Organisations and people that publish on the Hub, as they write themselves: collected from the URLs and loader calls of
 * huggingface/transformers, huggingface/diffusers, vllm-project/vllm and EleutherAI/lm-evaluation-harness, the samples of
 * `@huggingface/tasks`, and the Hub's own lists. An owner that is not here is no worse for it; it only needs other witnesses.
 */
const NAMES = (
  "01-ai 3rd-Degree-Burn a-r-r-o-w abacusai abeja abisee ACE-Step activebus adept adirik afrideva agentica-org AGI-0 ahotrod " +
  "ai-forever AI-Sweden-Models ai21labs ai4bharat AIML-TUDA akhaliq akshan-main albert Alepach ali-vilab Alibaba-DAMO Alibaba-NLP " +
  "alibaba-pai AlicanKiraz0 alimama-creative aliosm allegro allenai almanach Alpha-VLLM amazon amd andreasmadsen anhnct answerdotai " +
  "anthracite-org anton-l AntonV aodiniz apple arcee-ai argilla argmaxinc Artples Aryanne asapp autogluon axolotl-ai-co ayushtues " +
  "BAAI baichuan-inc baidu bartowski BeIR benjamin-paine beomi berkeley-nest bertin-project BestWishYsh bhadresh-savani bigbio " +
  "bigcode bigscience biomistral bionlp black-forest-labs bosonai briaai BridgeTower brittlewis12 BSC-LT ByteDance ByteDance-Seed " +
  "cahya caidas cais calcuis canopylabs cardiffnlp carlofkl casperhansen castorini CausalLM cerebras cerspense CIDAS city96 ckiplab " +
  "cl-tohoku ClaudioItaly cluebbers codegram codellama cognitivecomputations CohereForAI CohereLabs colbert-ir CombinHorizon " +
  "Comfy-Org community-datasets CompVis coqui croissantllm cross-encoder csarron csebuetnlp CultriX cvssp cyberagent Daemontatox " +
  "DAMO-NLP-SG damo-vilab dandelin danelcsb Dans-DiscountModels databricks DavidAU dbmdz dccuchile decapoda-research decart-ai Deci " +
  "deepdml DeepFloyd DeepGlint-AI deepmind DeepMount00 deepseek-ai deepseek-community deepset defog defunct-datasets depth-anything " +
  "DevQuasar diffusers dima806 distil-whisper distilbert Disty0 dkleczek DMetaSoul dmis-lab dnhkng DoppelReflEx dreamlike-art dslim " +
  "dylanebert edbeeching EduardoPacheco Efficient-Large-Model ehartford ehristoforu elastic EleutherAI elismasilva elyza EmbeddedLLM " +
  "embedding-data emilianJR emilyalsentzer EpistemeAI EpistemeAI2 EricB espnet ETH-CVG ethanyt EuroBERT eustlb facebook FacebookAI " +
  "Falconsai fancyfeast fblgit featherless-ai-quants finetrainers finiteautomata fishaudio fixie-ai FlagAlpha flair flaubert " +
  "flax-community florence-community fluently-lm fnlp frankjoshua FuJhen FunAudioLLM fusing fxmarty GanymedeNil garage-bAInd genmo " +
  "ggml-org google google-bert google-research-datasets google-t5 gplsi Gryphe guillaumekln guoyww gzguevara h2oai h94 HAERAE-HUB " +
  "hakurei haoheliu Hate-speech-CNERG Helsinki-NLP hexgrad hf-audio hf-internal-testing hfl HiDream-ai hishab HiTZ hkunlp hlky " +
  "hpcai-tech huggan huggingface HuggingFaceBR4 HuggingFaceFW HuggingFaceH4 HuggingFaceM4 HuggingFaceTB huggyllama huihui-ai " +
  "hunyuanvideo-community hustvl hysts ibm ibm-ai-platform ibm-fms ibm-granite ibm-nasa-geospatial ibm-research IDEA-CCNL " +
  "IDEA-Research ideogram-ai iejMac iFaz IlyaGusev impira inceptionai inclusionAI IndexTeam infgrad InstantX Intel internlm intfloat " +
  "ise-uiuc iSEE-Laboratory Isotr0py ISTA-DASLab j-hartmann JackFram JayHyeon jbilcke-hf jdopensource jeeejeee jhu-clsp jinaai Jiqing " +
  "jondurbin juletxara julien-c junnyu kaitchup kakaobrain KamilaMila kandinsky-community kandinskylab KBLab keras kernels-community " +
  "Kijai KittenML kmhf kms7530 KoboldAI kontext-community krea kssteven Kwai-Kolors kyutai laion lambdalabs LanguageBind " +
  "latent-consistency LDJnr legacy-datasets legraphista lerobot LGAI-EXAONE li-lab lightblue lighteval lightonai Lightricks lightx2v " +
  "LiheYoung linagora linoyts LiquidAI liuhaotian llava-hf lllyasviel llm-jp lmms-lab lmstudio-community lmsys lodestones LoneStriker " +
  "longlian ltg lucianosb Lykon lysandre m-a-p m-ric madebyollin magic-leap-community maidalun1020 MariaK Marqo martin-ha masakhane " +
  "MaziyarPanahi MBZUAI-Paris MCG-NJU medmekk meituan-longcat Menlo merve meta-llama meta-pytorch mgoin mhdang michellejieli " +
  "microsoft migtissera MiniMaxAI mistral-community mistralai mit-han-lab mixedbread-ai mixtralai ml6team mlabonne mlx-community " +
  "mobiuslabsgmbh ModelCloud moka-ai moonshotai MoritzLaurer mosaicml moussaKam mozilla-foundation mradermacher mteb Muennighoff " +
  "multimodalart Mungert myshell-ai NagaSaiAbhinay namctin nari-labs Narsil nateraw naver naver-clova-ix NbAiLab nbel Nekochu nerijs " +
  "neuralmagic neuralmagic-ent neuralmind NeverSleep NexaAI nghuyong nielsr nitrosocke nlptown nm-testing nomic-ai Norod78 " +
  "NousResearch nvidia nyu-mll nyu-visionx OFA-Sys omlab onnx-community open-llm-leaderboard Open-Orca open-r1 " +
  "openaccess-ai-collective openai openai-community OpenAssistant openbmb openchat opencompass OpenGenAI OpenGVLab openlm-research " +
  "openmmlab openmmlab-community OpenMOSS-Team OpenPeerAI openslr optimum OrionStarAI ostris OzzyGT PaddlePaddle parler-tts " +
  "patrickjohncyh patrickvonplaten peft-internal-testing PekingU pfnet philschmid Phind Photoroom PhysicalIntelligence pierreguillou " +
  "PixArt-alpha PlanTL-GOB-ES playgroundai PrimeIntellect princeton-nlp prithivMLmods projecte-aina prompthero ProsusAI protectai " +
  "proxectonos prs-eth PrunaAI pszemraj pyannote PygmalionAI pysentimiento QCRI qualcomm QuantFactory QuantStack Quazim0t0 qubvel-hf " +
  "Qwen radames radna rajpurkar raulc0399 raushan-testing-hf RedHatAI rednote-hilab replit ResembleAI rhasspy rhymes-ai rinna " +
  "Rocketknight1 roneneldan rootonchair Rowan RUCAIBox runwayml s3nh SakanaAI Salesforce Salesforce-AIResearch SamLowe sanchit-gandhi " +
  "SangBinCho Sao10K sarvamai Saxo sayakpaul scikit-learn SCUT-DLVCLab sd-concepts-library segmind SenseTime sentence-transformers " +
  "sesame SG161222 Shakker-Labs shanearora shenzhi-wang shi-labs shibing624 Shitao shumingh siebert SimianLuo SkalskiP Skylion007 " +
  "Skywork SmallDoge Snowflake sonthenguyen soob3123 spacy SparkAudio speechbrain sshleifer stabilityai stable-diffusion-v1-5 " +
  "stablediffusionapi stanford-crfm stanfordnlp state-spaces stepfun-ai StevenZhang stevhliu stockmark studio-ousia suno supabase " +
  "sushmanth sweetcocoa swiss-ai Systran tangledgroup tasksource tatsu-lab tau teknium tencent Tencent-Hunyuan TencentARC tensorblock " +
  "teticio TheBloke TheDrummer TheLastBen thenlper theprint TheStageAI thibaud thisisiron ThomasSimonini THUDM TIGER-Lab tiiuae " +
  "timbrooks timm TinyLlama togethercomputer tohoku-nlp tolgacangoz tomaarsen Tongyi-MAI transformers-community trl-internal-testing " +
  "trl-lib tue-mps turboderp UBC-NLP ubergarm uclanlp uer ultralytics Uminosachi Undi95 unicamp-dl unitary unsloth uoft-cs upstage " +
  "UsefulSensors ustc-community usyd-community utter-project uw-madison valhalla vidore vikhyatk vinai vinvino02 visheratin " +
  "VisualCloze VPTQ-community Wan-AI warp-ai wavymulder westlake-repl Weyaxi WhereIsAI wikimedia winglian WizardLM WizardLMTeam XCLiu " +
  "Xenova XiaomiMiMo XLabs-AI xlnet yahma ybelkada ydshieh YiYiXu ylacombe ylecun yonigozlan ysharma zai-org ZhengPeng7 ZhenYe234 " +
  "zhihan1996 zju-community Zyphra"
).split(" ");

const byLowerCase = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** The publisher of that name as it writes itself, whatever the case; null where nobody knows it. */
export function publisherOf(owner: string): string | null {
  return byLowerCase.get(owner.toLowerCase()) ?? null;
}
