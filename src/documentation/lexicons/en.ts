import { defineLexicon } from "../lexicon.ts";

const SUBJECT =
  "(?:the |this |our |your )?(?:base |language |pre-?trained |fine-?tuned )?(?:models?|project|adapter|checkpoint|lora|repo(?:sitory)?)(?:'s)?";
/** Metrics that are stated with a number. */
const METRIC =
  "accuracy|acc|f1|f-score|f1-score|bleu|chrf|chr-f|rouge|rouge-?[12l]|wer|cer(?! et al)|perplexity|ppl|precision|recall|auc|mmlu|exact match|miou|fid|psnr|ssim|mse|mae|rmse|mrr|ndcg|matthews correlation|spearman|pearson|eer|hellaswag|gsm8k|mt-bench|win ?rate|loss|mean reward|score";
const TRAINED = "(?:pre-?|fine-? ?|post-?|re-?)?(?:train(?:ed|ing)?|tuned|tuning|finetuned?|finetuning)";
/** Words that turn a sentence on training into advice or into what did not happen. */
const ADVICE =
  "\\b(?:you can|you could|can be|could be|to be|if you|want to|how to|in order to|should be|not|(?:was|were|are|is|has|have)n't|never) (?:\\S+ )?(?:further )?(?:pre-?|fine-? ?)?(?:train|tun|finetun)|\\byour own (?:data|dataset)|\\bto (?:train|fine-?tune) (?:a|your)\\b|\\bone can also use\\b";

const PUT =
  "(?:added|determined|announced|completed|filled(?: in)?|updated|provided|written|done|released|published|uploaded|described)";

export default defineLexicon({
  language: "en",
  titles: {
    description: [
      `(?:${SUBJECT} )?(?:details?|descriptions?|summary|overview|information|info|introduction|background|highlights|basics|at a glance)`,
      "(?:general|basic|basics|short|brief|executive|project|quick) (?:descriptions?|summary|overview|information|introduction|details)",
      "intro|about|abstract|tl;?dr|key (?:features|highlights|capabilities)|features|(?:pipeline|system) description",
      "about (?:the |this |our )?(?:model|data ?set|project|repo(?:sitory)?|adapter|lora|checkpoint|merge)s?(?: .{0,30})?",
      "what is .{1,60}|what's (?:this|it)|what does .{1,40} do|what it (?:is|does)",
      "model ?card(?: for .{1,100})?|data ?set ?card for .{1,100}|data ?card for .{1,100}|(?!original )\\S.{0,60} (?:model|data ?set) card",
      "(?:introduction|overview|description|summary|details) (?:of|to) (?!.{0,60}\\bdata ?sets?$).{1,60}",
    ],
    "intended-use": [
      "(?:primary |evaluated )?inten[dt]ed (?:uses?|usage|purposes?|applications?|users?|audience|use ?cases?)(?: (?:for|of) .{1,40})?",
      "(?:primary |main |potential |possible |recommended |suggested |common |suitable |ideal |target |practical |downstream |direct |key )?(?:uses|use|use ?cases?(?: \\d{1,2})?|applications?)(?: (?:of|for) (?:the |this )?(?:model|data ?set))?",
      "(?:direct|downstream) uses?|direct (?:and|/) downstream use|evaluated use|purpose|(?:model|data ?set) (?:purpose|uses?)|scope(?: of use)?|target (?:audience|users)",
      "supported tasks(?: and leaderboards?)?|who (?:is it|should use|can use) .{0,40}|when to use(?: .{0,30})?|what can .{1,40} (?:be used for|do)(?: .{0,20})?",
      "(?:permitted|allowed|recommended) uses?",
    ],
    "out-of-scope": [
      "out[- ]of[- ]scope(?: (?:use|usage|uses|use ?cases?|applications?))?",
      "(?:potential )?mis-?uses?|malicious use|prohibited(?: uses?| usage)?|unintended uses?|restricted uses?|unacceptable uses?|(?:usage|use|use-based) restrictions|acceptable use(?: policy)?|excessive use|abuse|not (?:intended|suitable|recommended) for(?: .{0,40})?|when not to use(?: .{0,30})?|non-?intended uses?|inappropriate uses?|non-?use ?cases?",
      "what .{1,30} (?:is not|should not be used) for(?: .{0,30})?",
    ],
    limitations: [
      "(?:(?:known|technical|other known|other|model|current|data ?set|general|possible|potential|important|performance) )?limitations?(?: (?:of|with|in) .{1,40})?",
      "caveats?|known (?:issues|problems|bugs|limitations)|failure (?:modes|cases)|constraints|shortcomings|weaknesses|drawbacks?|what .{1,30} (?:can't|cannot) do|strengths and weaknesses",
    ],
    bias: [
      "(?:(?:discussion of|known|potential|social|societal|model|gender|data ?set|data|algorithmic) )?bias(?:es)?(?: recommendations)?(?: (?:of|in) .{1,40})?",
      "(?:(?:critical|potential|known|safety|model|associated|societal|foreseeable) )?risks?(?: (?:of|assessment|factors|mitigation|evaluation)(?: .{0,40})?)?",
      "ethics|ethical (?:considerations?|concerns?|issues|statement|aspects|implications|use|notes?)|(?:social|societal|broader|safety) (?:impacts?|implications)(?: (?:of|assessment)(?: .{0,40})?)?|fairness|(?:ai )?safety(?: (?:considerations?|evaluations?|measures|module|information|alignment|notes?|notice))?|responsib(?:le|ility)(?: (?:ai|use|deployment|release)(?: considerations?)?)?|responsible ai(?: .{0,30})?|trust|(?:potential )?harms?|toxicity|content warning|harmful content|bias evaluation|societal considerations|red[- ]teaming|child safety|cyber ?security|representational harms|content safety",
    ],
    "training-data": [
      "(?:model |text )?(?:(?:(?:continued |further )?(?:pre-?)?train(?:ing)?|fine-? ?tun(?:ing|e)|finetun(?:ing|e)|source|input|sft|dpo|instruction(?:-tuning)?|calibration|alignment|preference) )(?:and (?:evaluation|validation|test(?:ing)?) )?(?:data(?: ?sets?)?|corp(?:us|ora)|sets?|text)(?: (?:used|details|sources?|overview|mix(?:ture)?|statistics|metrics|composition|information|descriptions?|summary|for .{1,30}|of .{1,30}))?",
      "(?:pre-?)?train(?:ing)?[ /&-]{1,3}(?:eval(?:uation)?|test(?:ing)?|validation) data(?: ?sets?)?",
      "(?:model |our |the |text )?(?:data|data ?sets?|corp(?:us|ora))(?: (?:mix(?:ture)?|sources?|overview|used|composition|collection|statistics|specs|details|information|descriptions?|used (?:for|to) .{1,40}|for (?:pre-?|fine-?)?training))?|sources? (?:of )?data|raw data|data ?mix|used data ?sets?",
      "what .{1,20} trained on|trained on|details of .{1,60} \\W ?data ?sets?|data ?set (?:overview|summary|descriptions?)",
    ],
    "training-procedure": [
      "(?:model |pre-?|post-?)?train(?:ing|ed)?(?: (?:procedure|process|details?|information|hyper-?parameters?|parameters?|params|config(?:uration)?s?|set-?up|regime|methodology|methods?|arguments?|objectives?|strategy|recipe|pipeline|approach|code|steps?|infrastructure|scripts?|results?|loss|stages?|settings?|run|logs?|metrics|curves?|overview|summary|stats|statistics|hardware|environment|techniques?|plots?|specs|configurations?))?",
      "(?:training|(?:pre-?)training|fine-? ?tuning) (?:of )?(?:the |this )?model|(?:model )?pre-?training procedures?|how .{1,30} was done",
      "how (?:it|this|the model|the .{1,30}|i|we) (?:was |is |were )?(?:trained|made|created|built|fine-?tuned|finetuned)(?: .{0,20})?",
      "(?:fine-? ?tuning|pre-?training|finetuning|sft|dpo|rlhf|distillation|merge|merging) (?:procedure|process|details?|information|hyper-?parameters?|parameters?|config(?:uration)?|set-?up|methods?|strategy|recipe|steps?|code|script|settings?|objectives?|stages?|results?|approach)",
      "(?:model |main |key )?hyper-?parameters?(?: (?:used|settings?|for .{1,40}))?|(?:data )?pre-?processing|speeds, sizes, times|optimi[sz]er|procedure|methodology",
      "(?:building|creating|making) (?:of )?(?:the |this )?(?:model|adapter|merge)|models? merged|(?:see )?axolotl config|merge details|the merge",
    ],
    evaluation: [
      "(?:model |safety |human |automatic |intrinsic |extrinsic |quantitative |performance |final |main |experimental |detailed |automated |benchmark |eval(?:uation)? |test |validation |overall |full )?(?:evaluations?|results?|benchmarks?|benchmarking|performances?|metrics?|scores?|accuracy|quantitative analys[ie]s|eval|evals)(?: (?:results?|metrics?|scores?|protocols?|details?|data|datasets?|procedure|process|set-?up|summary|report|comparison|tables?|methodology|overview|benchmarks?|numbers|measures))?(?: (?:on|of|for|with|in|against|vs\\.?|by|using) .{1,60})?",
      "test(?:ing)? (?:results?|data(?: ?sets?)?|set|performance|metrics)|testing data, factors (?:&|and) metrics|factors|(?:quality |performance |model )?comparisons?(?: (?:with|to|of|between|against) .{1,50})?|comparing .{1,60} (?:with|to|against) .{1,40}|experimental results|experiments|validation|perplexity|leaderboards?|how (?:good|well) .{1,40}|(?:normali[sz]ed )?confusion matrix|verification metrics|(?:test|validation|evaluation) metrics",
    ],
    usage: [
      "how (?:to|do i|can i|do you|can you) (?!cite|contact|contribute|(?:fine-? ?)?(?:train|tune)|evaluate|reproduce)\\S{1,30}(?: \\S{1,30}){0,8}|how[- ]to",
      "(?:model |basic |example |sample |quick |code |python |advanced |simple |local |general |recommended |direct )?(?:usages?|examples?|inference|quick ?start|getting started|get started|installation|install|deployment|instructions?|(?:code )?snippets?|tutorials?|guides?|predictions?)(?: (?:examples?|guide(?:lines)?|instructions?|code|snippets?|tips|notes|scripts?|details|steps?|information|recommendations?|templates?|api))?(?: (?:with|in|using|via|on|for|of|from|by|through) .{1,60})?|(?:\\S{1,20} ){1,2}inference|example .{1,30} (?:commands?|code)|simple .{1,60} example code|simple example code .{1,60}|in text-generation-webui|(?:transformers|diffusers) pipeline",
      "(?!.{0,40}\\b(?:software|hardware|system|script|data ?sets?)\\b)(?:using|use|utili[sz](?:e|ing)|run|running|load|loading|try|try it|downloading|download|deploy(?:ing)?|calling|serving|install(?:ing)?|infer) (?:with|in|on|using|via|from|by|it|the|this|these|our|model|files?|locally|transformers|vllm|ollama|llama\\.?cpp|diffusers|sglang|lm studio|hugging ?face|python|pipeline|as)(?: .{1,60})?",
      "(?:prompt|chat|instruction|input|conversation|dialogue|dialog)(?:ing)? (?:format|templates?|examples?|guide(?:lines)?|structure|style)s?|prompt(?:s|ing)?(?: (?:format|template)s?)?|sample (?:code|inference|usage)|example (?:code|usage|inference|prompts?|of use|of usage)|code examples?|examples?(?: \\d{1,2})?|transformers|diffusers|vllm|sglang|ollama|llama\\.cpp|lm studio|text-generation-webui|pytorch|tensorflow|(?:python )?api|steps to use(?: .{0,40})?|install(?:ing)? (?!requirements)\\S{2,30}|load(?:ing)? (?:the )?pre-?trained models?|automatically instantiate the model|model in action(?: .{0,40})?|have a try|quick tour|trigger words?|recommended (?:settings|parameters)|generation (?:settings|parameters)",
      "(?:with|using) (?:the |a )?(?:\\S{1,30} ){0,3}pipelines?|(?:with|in) (?:(?:manual|native|plain|pure|raw) )?(?:🤗 ?)?(?:transformers|diffusers|vllm|ollama|llama\\.cpp|python|pytorch|tensorflow|keras|jax|sentence[- ]transformers|fairseq|flair|spacy|speechbrain|espnet|nemo|timm)",
    ],
    license: [
      "(?:(?:model|code|data|data ?set|software|content|weights) )?licen[sc]e?s?(?: (?:and|&|/) (?:terms of use|attribution|usage|disclaimer|copyright|use))?(?: (?:information|agreement|details?|terms|notice|type|text|of .{1,40}|for .{1,40}))?",
      "licensing(?: information| terms| details)?|terms of (?:use|service)|terms(?: and| &) conditions|copyright(?: .{0,30})?|legal(?: (?:notice|information|disclaimer|terms|considerations|aspects|issues|compliance).{0,20})?",
    ],
    citation: [
      "(?:paper |model |data ?set )?citi?ations?(?: (?:information|instructions?|details?|info))?|bib ?tex(?: (?:entr(?:y|ies)|citation))?(?: .{0,40})?|(?:how to |please )?cit(?:e|ing)(?: (?!and )[^&,/]{1,40})?|apa|referencing .{1,40}",
      "if you use (?:this|our|the) .{1,60}",
    ],
    environment: [
      "(?:environmental|climate|ecological) (?:impact|footprint|considerations?|cost)(?: .{0,40})?|(?:estimated )?(?:carbon|co2e?(?:q)?|ghg)(?: (?:footprint|emissions?|emitted|impact|equivalent))?(?: .{0,60})?|(?:estimated )?(?:emissions|energy|electricity|power)(?: (?:consumption|usage|use|impact))?(?: .{0,40})?|(?:hardware and )?carbon footprint|training (?:energy use|(?:greenhouse gas|ghg|carbon) emissions)|sustainability",
    ],
    specifications: [
      "(?:technical|model|hardware|system|software|tech|environmental|key|detailed|architecture|compute) (?:specifications?|specs?|requirements?)(?: .{0,40})?|specifications?|specs?",
      "(?:full |overall )?(?:model |network |neural network |transformer |system )?archite[ck]?c?h?ture(?:s)?(?: (?:and|&) (?:objective|parameters|design))?(?: (?:details?|overview|and objective|description))?|model structure|network structure",
      "(?:using )?(?:the )?(?:following )?(?:system|hardware|software)(?: specs)? (?:and|&) (?:software|system|hardware)|compute(?: infrastructure| resources)?|(?:computational |computing )?infrastructure|(?:training )?hardware(?: (?:and software|& software|used|recommendations?))?|software(?: (?:dependencies|integration|versions?|used))?|requirements?|dependenc(?:y|ies)|compatibility(?: with .{1,40})?|(?:memory|vram|gpu)|(?:memory|vram|ram|gpu) (?:requirements?|usage|footprint)|prerequisites|supported (?:hardware|platforms|devices|runtimes?)(?: .{0,40})?|model size|number of parameters|training machine|model stats",
    ],
    contact: [
      "(?:model ?card |data ?set ?card |model |data ?set )?(?:contacts?|authors?)(?: (?:us|information|info|details|person|email|and .{1,30}))?|point of contact|(?:main |project )?maintainers?|(?:core |main |key )?(?:contributors?|collaborators?)|the .{1,30} team|team(?: members| .{1,30})?|(?:any )?questions(?: .{0,40})?|support(?: and .{1,30})?|(?:where to (?:ask|send|report)|questions or comments|feedback|reporting) .{0,60}|feedback|get in touch|connect(?: on| with (?:me|us))?|socials?|social (?:media|links)|follow (?:me|us)(?: .{0,30})?|(?:reach|find) (?:out|me|us)(?: .{0,30})?|need help|contact.{0,40}|discord(?: server)?|email",
    ],
    explainability: [
      "model examination|(?:model )?(?:interpretability|explainability|explainable ai)(?: .{0,40})?|(?:model )?explanations?|feature (?:importance|attribution)s?|attention visuali[sz]ation|shap(?: values)?",
    ],
  },
  datasetTitles: {
    description: [
      "(?:(?:the |this |our )?(?:data ?sets?|data|corpus|project|repo(?:sitory)?) )?(?:details?|descriptions?|summary|overview|information|info|introduction|background|highlights|at a glance|card)",
      "intro|about|abstract|tl;?dr|key features|what is .{1,60}|about (?:the |this |our )?(?:data ?set|corpus|data)(?: .{0,30})?|(?:data ?set|data) ?card(?: for .{1,100})?|.{1,60} data ?set card",
    ],
    "training-data": [
      "source data|initial data collection(?: and normali[sz]ation)?|data(?: ?set)? (?:collection|sources?|creation|curation|acquisition)(?: (?:process|and processing))?|data collection and processing|(?:data ?set )?creation|how .{1,30} (?:was )?(?:created|collected|made|built)|collection process|sources?|who are the source (?:language|data) producers",
    ],
    specifications: ["(?:technical|hardware|software) (?:specifications?|specs?|requirements?)|requirements"],
    "training-procedure": ["training(?: procedure| details)?"],
    evaluation: [
      "(?:model |human |benchmark )?(?:evaluations?|benchmarks?|results?|performance)(?: (?:results?|metrics?|on .{1,40}|of .{1,40}))?|baselines?(?: results?)?|experiments",
    ],
  },
  weakTitles: {
    contact: ["issues?"],
    citation: ["references?"],
    specifications: ["technical details", "environment(?: set-?up| details| info)?"],
    evaluation: ["test(?:ing|s)?"],
    "training-procedure": [
      "(?:notable |important |script |run |other |main )?(?:parameters|params|arguments|args|settings|config(?:uration)?)",
      "fine-? ?tuning|finetuning|pre-?training|quanti[sz]ation(?: .{0,40})?|distillation|data(?: generation)? pipeline|post-?training",
    ],
  },
  mentionTitles: {
    description: [
      "developed by|(?:model )?developers?|model creators?|(?:model|network) type|base ?models?|original model|finetuned from model|fine-?tuned from(?: model)?|parent model|quanti[sz]ed by|problem type|task|tasks|model name",
    ],
    specifications: [
      "framework versions?|(?:context|sequence) (?:length|window|size)|max(?:imum)? (?:sequence|context|input|token)s? (?:length|size)?|model ?file specifications?|architecture family|embedding dimensions?|output dimensionality|parameters|# ?params|params|(?:model )?parameter(?:s| count| size)|vocab(?:ulary)? size|tensor type|layers",
    ],
    citation: [
      "(?:associated |research |original )?papers?(?: (?:presenting|describing|introducing|about) .{1,50})?|publication|arxiv|technical report",
    ],
    "training-data": [
      "(?:training )?data ?sets?(?: used)?|train(?:ing)? data|data freshness|pre-?training data ?sets?",
    ],
    environment: ["co2 emissions?(?: \\(in grams\\))?"],
    contact: ["e-?mail|discord|support|questions|chat & support|send questions to"],
    "training-procedure": [
      "optimi[sz]er|learning rate|epochs|batch size|training objective|loss function|(?:asr|tts|enh|st|lm|diar|training) config|quant(?:ization)? method",
    ],
    "intended-use": ["purpose|intended (?:for|use)|use ?cases?"],
    license: ["licen[sc]e"],
    limitations: ["limitations?"],
  },
  titleWords: {
    "out-of-scope": ["\\bout[- ]of[- ]scope\\b|\\bmisuse\\b|\\bprohibited\\b"],
    "intended-use": ["\\bintended (?:use|purpose|user|application)|\\buse ?cases\\b"],
    limitations: ["\\blimitations?\\b|\\bcaveats?\\b|\\bknown issues\\b"],
    bias: ["\\bbias(?:es)?\\b|\\bethic(?:s|al)\\b|\\bfairness\\b|\\brisks\\b"],
    "training-data": [
      "\\btraining (?:data|corpus|corpora|datasets?)\\b|\\bpre-?training (?:data|corpus|corpora)\\b|\\bdata ?sets? used\\b",
    ],
    "training-procedure": ["\\btraining (?:procedure|process|hyper|details|config|run)|\\bhyper-?parameters\\b"],
    evaluation: [
      "\\bevaluations?\\b|\\bevaluating\\b|\\bbenchmarks?\\b|\\bresults\\b|\\bperformance\\b|\\baccuracy\\b|\\bscores\\b",
    ],
    license: ["\\blicen[sc](?:e|es|ing)\\b"],
    citation: ["\\bcitations?\\b|\\bbibtex\\b|\\bcite\\b"],
    environment: ["\\bcarbon\\b|\\bco2\\b|\\benvironmental impact\\b|\\bemissions\\b"],
    usage: [
      "\\bhow to (?:use|run|get|load)\\b|\\busage\\b|\\bquick ?start\\b|\\bgetting started\\b|\\binference with\\b|\\buse (?:it )?with\\b|\\bload(?:ing)? the\\b",
    ],
    specifications: ["\\barchitecture\\b|\\btechnical spec|\\bhardware\\b"],
    contact: ["\\bcontact\\b"],
    description: [
      "\\bmodel (?:overview|introduction|description|descriptions|details|information|summary)\\b|\\bmodel and data descriptions\\b|\\bbrief introduction\\b",
    ],
  },
  otherTitles: [
    "more (?:information|details|info) (?:on|about) .{1,100}|share your .{1,60}|\\S{1,3}\\([^()]{1,20}\\)|.{0,20}token (?:bias|usage)|notice",
    "table of contents|contents|toc|gguf specs|what (?:is|are) (?:gguf|ggml|awq|gptq|exl2|exl3|onnx|imatrix|i-quants?|quanti[sz]ation|lora|the hugging ?face hub)\\b.{0,20}|(?:included |available |provided |model )?files(?: (?:&|and) (?:details|information|descriptions?))?|weights (?:&|and) biases.{0,30}|wandb.{0,30}|.{0,20}safety checker|.{0,20}(?:memory|disk|token|resource) usage|about (?:us|me|gguf|ggml|the (?:team|author|authors|company|lab)|[a-z]{3,20} ?(?:ai|labs?))|licen[sc]e plate.{0,20}|(?:usage|training) cost|acknowledge?ments?.{0,20}|model weights|system info|(?:sample|example|generated) (?:results|images|outputs?|pictures|samples)|samples?|languages?|change ?log|release notes?.{0,20}|news|updates?|what'?s new|contributions?|contribut(?:e|ing).{0,30}|personal and sensitive information|click to .{1,60}|hardware type|hours used|cloud provider|compute region|(?:data ?set )?curators|data (?:instances|fields|splits|structure)|annotations?|annotation process|curation rationale",
  ],
  foreignTitles: [
    "(?:special |big )?thanks?(?: .{0,60})?|thank you.{0,30}|acknowledge?ments?(?: .{0,20})?|about (?:us|me|gguf|ggml|the (?:team|author|authors|company|lab)|[a-z]{3,20} ?(?:ai|labs?))|sponsors?|our projects|other models|see also|related (?:work|models|projects)|roadmap|to-?do|future work|framework versions?|donat(?:e|ions?)|gguf specs|what is (?:gguf|ggml|awq|gptq|exl2)|powered by .{1,40}|table of contents|contents|contributions",
  ],
  dependentTitles: {
    description: [
      "summary|overview|introduction|background|details|description|highlights|features|about|information|info|abstract",
    ],
    "training-data": [
      "(?:the )?(?:data|data ?sets?|corp(?:us|ora))(?: (?:details|information|descriptions?|overview|statistics|used))?",
    ],
    "training-procedure": ["(?:data )?pre-?processing|(?:key |main )?hyper-?parameters?|procedure|methodology|setup"],
    evaluation: ["results?|performance|metrics?|scores?|comparisons?(?: .{1,40})?|loss|accuracy"],
    usage: ["examples?|sample (?:output|code)|instructions?|api|prompts?"],
    specifications: ["parameters|software|hardware|requirements?"],
  },
  pointerTitles: [
    "home ?page|repository|repo|papers?|leaderboards?|demo|blog(?: ?post)?|github(?: repo(?:sitory)?)?|website|documentation|docs|code|point of contact|size of .{1,60}|total (?:amount|size) .{1,60}|resources for more information|hugging ?face|space|links?|download",
  ],
  topics: {
    bias: [
      "\\bbias|stereotyp|offensive|harmful|discriminat|toxic|\\bunfair|\\bfair(?:ness)?\\b|\\bethic|disturbing|hateful|\\bgender|\\brac(?:e|ial|ist)|\\brisks?\\b|\\bsafe(?:ty|guard)?|neutral|unfiltered|demographic|social|societal|minorit|abusive|inappropriate|misus|malicious|privacy|culture|cultural|religio|sensitive|explicit|nsfw|violen|vulnerab|profan|politically incorrect",
    ],
    limitations: [
      "\\blimit(?:ed|s|ing|ations?)\\b(?<!without (?:strict )?limitations)|\\bcannot\\b|\\bcan't\\b|\\bfail|struggl|\\berrors?\\b|\\bwrong|inaccura|incorrect|hallucinat|drawback|caveat|constrain|\\bhave to (?:fit|be)|\\bunable|\\bpoor|\\bweak|\\black(?:s|ing)?\\b|\\bworse|degrad|difficult|hard to|challeng|imperfect|experimental|\\bup to \\d|\\bmax(?:imum)? (?:\\S+ )?(?:length|of \\d)|\\bslow|less (?:accurate|well|reliable)|\\bissues?\\b|keep in mind|\\baware\\b|caution|\\bverif(?:y|ied|ication)",
      "(?:\\b(?:do|does|did|may|might|will|would|is|are|was|were|has|have|should)(?: not|n't)|\\bnot) (?:\\S+ ){0,2}(?:perform|work|expect|generali[sz]|support|guarantee|able|handle|suit|ready|recommend|trained|tested|cover|understand|necessarily|reflect|know|perfect|reliable|accurate|distinguish|intended|designed|good|well|provide|robust|represent|possible|appropriate)|\\bonly (?:be |been |on |for |in |with )?(?:works?|train|tun|support|test|accept|english|use|suitable|evaluat|valid|understand|a |one|generate)|^\\W*only \\S|\\bonly\\W*$",
    ],
    "intended-use": [
      "\\b(?:re)?us(?:e|ed|er|ers|es|ing|able|eful)\\b|\\bapplicab|\\bapplications?|\\bintend|\\bdesigned|\\baim(?:ed|s)?\\b|\\bsuit(?:ed|able)|\\bfor (?:research|commercial)|\\btasks?\\b|\\bpurposes?|\\bhelp|\\benabl|\\bassist|have to|want to|\\bgenerat",
    ],
    "out-of-scope": [
      "\\bnot\\b|n't|\\bprohibit|\\bmisuse|out[- ]of[- ]scope|\\bmalicious|\\bforbid|\\bavoid|\\bharm|\\bunintended|illegal|unlawful|violat",
    ],
    citation: [
      "\\bcit(?:e|ed|ing|ation)|bibtex|\\bpaper|arxiv|\\bdoi\\b|proceedings|journal|et al|@(?:misc|article|inproc)",
    ],
    contact: [
      "@|\\bcontact|\\bauthor|\\bby\\b|e-?mail|\\bissues?\\b|discord|\\bteam\\b|\\blab\\b|twitter|github|reach|\\bask\\b",
    ],
    license: [
      "\\blicen[sc]|apache|\\bmit\\b|\\bcc[- ]by|\\bgpl|\\bbsd\\b|copyright|public domain|commercial|\\bterms\\b",
    ],
    usage: ["\\bus(?:e|ing|age)\\b|load|install|run(?:ning)?\\b|pipeline|import|prompt|download|```"],
    "training-data": [
      "\\bdata|corp(?:us|ora)|token|samples|images|texts?\\b|wikipedia|hours|examples|pairs|sentences|collected|crawl|annotat|source",
    ],
    "training-procedure": [
      "\\btrain|epoch|learning rate|batch|optimi[sz]|\\badam|\\blora\\b|gpu|tpu|steps|fine-?tun|loss|objective",
    ],
    evaluation: [`\\b(?:${METRIC})\\b|evaluat|benchmark|perform|result|compar|outperform|test`],
    specifications: [
      "architect|param|layer|hidden|gpu|tpu|hardware|software|memory|ram\\b|python|torch|cuda|version|transformer|decoder|encoder|context|dimension",
    ],
    environment: ["co2|carbon|emission|energy|kwh|hardware|cloud|hours|region"],
    description: ["\\bmodel|\\bdata ?set|\\bis an?\\b|\\bbased on|\\btrained"],
    explainability: ["interpret|explain|attention|attribut|shap|saliency|probe|probing|examin"],
  },
  cues: {
    description: [
      {
        says: "\\bthis (?:repo(?:sitory)?|model|adapter|checkpoint|data ?set|lora|quant|embedding|collection|version|merge|is)\\b.{0,120}\\b(?:is|are|was|contains?|provides?|has been|have been|can|aims?|tries|trained|tuned|generates?|takes|hosts|an? )\\b",
      },
      {
        says: "\\b(?:is|are|as) (?:an? |the |our |my )?.{0,100}\\b(?:models?|classifiers?|transformers?|networks?|lora|adapter|data ?set|corpus|version|merge|checkpoints?|chat ?bot|encoder|embeddings?|reproduction|quants?|generator|tagger|parser|pipeline|agent|bert|gpt|llm|lm|inversion|style)\\b",
      },
      {
        says: "^(?:an? |the |our )?(?:\\S+ ){0,6}(?:pre-?trained|fine-? ?tuned|finetuned?|quanti[sz]ed|distilled|merged|trained|merge of|conversion of|based)\\b",
      },
      {
        says: "\\b(?:gguf|ggml|awq|gptq|exl2|onnx|int4|int8|4-?bit|8-?bit)\\b.{0,60}\\b(?:quant\\w*|format|version|conver\\w+|files?|weights) (?:of|for|from)\\b|\\bquanti[sz](?:ations?|ed version) of\\b|\\b(?:compatible|converted|smaller|larger|pruned|ported|distilled|compressed|uncensored|abliterated) versions? of\\b|\\boriginal model\\b|\\bproblem type: ?\\w",
      },
      {
        says: "\\b(?:we|i) (?:provide|release|present|introduce|propose|open[- ]?source|share|train(?:ed)?|fine-?tuned|built|created)\\b.{0,120}\\b(?:models?|version|bert|gpt|weights|checkpoints?|data ?set|embeddings?|llm)\\b",
      },
      {
        says: "\\b(?:model|bert|gpt|llama|lora|bot|chat ?bot|network|classifier)\\b.{0,60}\\b(?:trained|fine-? ?tuned|finetuned|based|built|designed|adapted|used|uses|using|for|that)\\b",
        unless:
          "^the model was (?:trained|fine-?tuned) (?:with|using) the (?:following )?(?:parameters|hyper)|\\bmodel (?:usage|card)\\b|\\bmodel can be (?:loaded|downloaded|found|accessed)\\b|^create your own\\b",
      },
      {
        says: "^(?!create your own)(?:\\S+ ){2,}(?:model|generator|classifier|chat ?bot|detector|recognizer|embedding)s?(?: .{0,60})?$|\\bagent playing\\b|\\bpredicts? \\d+ (?:tags|classes|labels)\\b|^(?:\\S+ ){1,6}pipeline\\b|^based on .{1,60}\\b(?:embeddings|bert|lstm|gpt|t5)\\b|^(?:an? )?(?:\\S+ ){0,6}(?:embed(?:ding)?|textual inversion|lora|hypernetwork|embed style)\\b",
      },
      {
        says: "\\bsource (?:languages?(?:\\(s\\))?|group): ?\\w|\\bthis (?:model|adapter|lora|network|data ?set|corpus) (?:also |automatically )?(?:classif|tags|maps|identif|extracts|transcribes|converts|summari|answers|recogni|segments|labels|turns|estimates|scores|ranks|assigns|outputs|returns|produces|understands|contains|provides|collects|covers)|\\bmodel (?:can(?! be (?:loaded|used|found|downloaded|run|imported|accessed))|is able to|generates?|predicts?|classif|detects?|translates?|maps?|takes|tries|aims)\\b|\\bopen sources? .{0,60}model\\b|\\bperforms (?:extractive|abstractive|named|text|token|image|sequence|question|sentiment|speech|object|machine|zero-shot)\\b",
      },
    ],
    "intended-use": [
      {
        says: "\\b(?:can|could|may|might|should|to|will|mostly|mainly|primarily) (?:also )?be (?:directly |mainly |primarily |easily )?(?:re-?)?used (?:directly |as is |extensively )?(?:for|to|as|in|on|without)\\b|\\byou (?:can|could|may) (?:also )?use (?:this|the|it|our|them|\\S+bert\\S*)(?: raw)?(?: model| data ?set)?(?: directly)? (?:for|to|as|with a pipeline for)\\b|\\b(?:model|it|adapter|corpus|data ?set)s? (?:is|are|was) (?:be )?used (?:for|to|in|detecting)\\b",
        unless:
          "\\bnot (?:be )?used\\b|\\bused (?:for|to|as|in|on) (?:the )?(?:pre-?|fine-?|further )?(?:quanti|train|evaluat|test|tun|download|load|obtain|reproduce|install|run|convert|create|cpu|gpu)|\\b(?:tokenizer|library|script|code|notebook|quants?|template|file|clip|token|prompt|recording|following|command)s? (?:can|could|may|might|should|is|are|was) |\\bif you (?:use|want)\\b|\\binner representation\\b|\\bused in \\W|\\bused (?:in|with) (?:transformers|the same way|python|pytorch|inference)|\\bas follows\\b|\\bused in (?:various|several|many|different) ways\\b",
      },
      {
        says: "\\b(?:we intend for this|intended|designed|specifically designed and trained|meant|suit(?:ed|able)|useful|ideal|aimed|optimi[sz]ed|recommended|specialized|speciali[sz]ed|tailored|built) (?:primarily |mainly |specifically |especially |only )?(?:for|at|to (?:be|help|support|assist|generate|perform|provide|answer|run|enable|detect|classify|interpret))\\b",
        unless:
          "\\bnot (?:specifically |yet )?(?:intended|designed|meant|suited|suitable|recommended|optimi[sz]ed)|\\b(?:tokenizer|library|layer|gpu|apple|arm|cpu|benchmark|template|quants?|clips?|format|script|notebook|preset|stages?|for (?:speed|efficient (?:training|inference|deployment)|fast|training|inference))\\b|n't\\b|\\binner representation\\b|\\bif you (?:find|found)\\b",
      },
      {
        says: "\\bfor (?:research|academic|educational|non-?commercial|commercial|personal|individual)(?: and \\w+)? (?:use|purposes?|fun)\\b|\\bprimary use|\\bmodel is for \\w+ing\\b|\\b(?:potential|possible|main) use ?cases?\\b|\\bintended (?:use|usage|purpose|application|use-?case)s? (?:of|for|is|are)\\b|\\buse ?cases? (?:such as|include)|\\bhelps? (?:you|users|developers|researchers|people)\\b|\\bdrop-in replacement\\b|\\bpart of (?:my|our|a) (?:thesis|project)\\b.{0,30}\\bto\\b|\\b(?:goal|purpose|aim|objective|motivation) (?:of|behind) (?:this|the|our) (?:model|adapter|lora|data ?set|project|work) (?:is|was)\\b|\\bthe purpose (?:is|was) to\\b|\\b(?:goal|aim|purpose|objective) of .{1,60}\\bis to\\b|(?:\\b(?:as|for) a |^)proof[- ]of[- ]concept\\b|\\bto (?:help|assist|support|enable|allow) (?:researchers|developers|users|practitioners|people|scientists|students|companies)\\b|\\b(?:is|are) (?:very |quite |really |particularly |especially )?(?:good|great|excellent|well[- ]suited|perfect|effective) (?:at|in|for) (?:various|many|different|a variety|tasks|generating|answering|writing|chat)\\b|\\b(?:model|bot|tool|data ?set|adapter|corpus) (?:is|was) (?:created|developed|built|made) (?:for|to)\\b|\\b(?:model|repo(?:sitory)?|checkpoint) is (?:only |just |mainly )?for (?:debugging|testing|demonstration|educational|experiment)",
        unless:
          "\\blicen[sc]|\\bonly\\b.{0,30}\\bnot\\b|\\b(?:toolkit|notebook|script|guide|fork|library)\\b|\\battorney\\b",
      },
    ],
    "out-of-scope": [
      {
        says: "\\b(?:not|never|n't) (?:be )?(?:intended|designed|suitable|meant|suited|recommended|advised|appropriate|authori[sz]ed|allowed|permitted) (?:for|to|as)\\b|\\b(?:should|must|may|can) ?not be (?:used|relied|deployed|applied)\\b|\\bdo not use (?:it|this|the model|for|in)\\b|\\bnot (?:as|for) (?:an? )?(?:commercial|production|clinical|medical|legal|human)|\\b(?:for|are for) (?:\\w+ )?(?:research|academic|non-?commercial)(?: \\w+)? (?:purposes?|use) only\\b|\\bonly for (?:research|academic)|\\bout[- ]of[- ]scope\\b|\\bresearch purposes only\\b|\\bprohibit|\\bnot (?:suitable|ready) for production\\b|\\bis not a (?:substitute|replacement)\\b|\\b(?:don't|do not) (?:support|recommend|condone|endorse) .{0,40}\\b(?:use|deploy)|\\bnot (?:been )?(?:specifically )?(?:designed|intended|evaluated|validated|tested) (?:or \\w+ )?for (?:all|any|every|high|medical|clinical|legal|critical|safety)\\b|\\b(?:discourage|advise against)\\b.{0,40}\\b(?:us(?:e|ing)|deploy)|\\b(?:strictly )?forbidden\\b|\\bagree not to\\b|\\bif you are looking for an? .{0,120}\\b(?:please )?(?:use|see|check out)\\b|\\byou should look at (?:an? |other )?models?\\b|\\byou (?:can't|cannot|may not|must not) use (?:the|this) model\\b",
        unless: "\\bprohibited by (?:applicable )?law\\b",
      },
    ],
    limitations: [
      {
        says: "\\blimitations? (?:of|is|are|include|that|in)\\b|\\b(?:model|it|they|this|outputs?|results?|predictions?|generations?|completions?)\\b.{0,50}\\b(?:may|might|can|could|will|does|do|did|would)(?: not|n't)? (?:also |sometimes |still |often |occasionally )?(?:fail|hallucinate|struggle|degrade|be (?:inaccurate|incorrect|wrong|unreliable|factually)|produce (?:inaccurate|incorrect|wrong|factually|unexpected|false|nonsens)|generate (?:inaccurate|incorrect|wrong|false|factually|nonsens)|not (?:work|perform|be able|generali[sz]e|produce|support|always))",
        unless: "\\blimitations? of (?:liability|gpt2|gpt-2|files? uploads?)|\\bthis (?:may|might) be incorrect, check",
      },
      {
        says: "\\b(?:inherent|known|certain|several|significant|some) limitations?\\b|\\b(?:does|do|did|will|is|are|was|were) ?n[o']t (?:perform|work|generali[sz]e|handle|trained on|guarantee|state-of-the-art|perfect|expect)\\b|\\bnot (?:guaranteed|perform well|work well|able to|supported)\\b|\\bstruggles? (?:with|to)\\b|\\bonly works? (?:with|for|on|if)\\b|\\bprone to\\b|\\bhallucinat|\\bpoor(?:ly)? (?:performance|on|results?|quality)\\b|\\bperforms? (?:poorly|worse|badly)\\b|\\bknown (?:issues?|limitations?|bugs?)\\b|\\bbarely trained\\b|\\b(?:sometimes|occasionally) (?:gives?|produces?|generates?|makes?|screws?|fails?|repeats?|gets)\\b|\\b(?:not|by no means) (?:a )?state-of-the-art\\b|\\bissues (?:i|we) (?:have )?(?:found|noticed|encountered)\\b|\\bbe careful when\\b|\\bdrawbacks?\\b|\\binaccurate\\b|\\bincorrect (?:tokeni[sz]ations?|results?|outputs?|answers?)\\b|\\b(?:makes?|making|contains?|with (?:some|many|a few)) (?:\\w+ ){0,2}mistakes?\\b|\\b(?:are|is) difficult to\\b|\\bnot (?:yet )?(?:compatible|work) (?:with|in|on)\\b|\\bdo(?:es)? \\*{0,2}not\\*{0,2} (?:download|expect|work|support|contains?\\b|include\\b)|\\blimited (?:training |amount of (?:training )?)(?:data|set|corpus)\\b|(?:^|: ?)unfortunately\\b|\\bnot (?:yet )?(?:been )?(?:fully |well |directly |extensively |thoroughly )?(?:optimi[sz]ed|supported|validated|censored)(?: yet| for)?\\b|\\bnot (?:yet )?(?:been )?(?:fully|well|extensively|thoroughly|properly) (?:tested|evaluated|filtered|trained)\\b|\\bout[- ]of[- ]domain\\b|\\b(?:rather|very|quite|too) slow\\b|\\bonly (?:supports?|understands|handles|speaks|knows|good at)\\b|\\bfar from perfect\\b|\\binputs? (?:\\w+ )?must be\\b|\\bmemory[- ]consuming\\b|\\bdoes ?n[o']t know how\\b|\\bweak (?:points?|spots?)\\b|\\bweakness(?:es)?\\b|\\bnot be (?:interpreted|taken|treated|seen|regarded) as\\b|\\b(?:a|early|first) prototype\\b|\\bbetter results (?:can|could|might|may)\\b|\\bremains? (?:\\S+ )?experimental\\b|\\b(?:inputs?|outputs?|length|vocabulary|text|it)\\b.{0,30}\\b(?:is|are) (?:currently )?(?:limited|restricted) to\\b|\\bdata(?: ?sets?)? (?:(?:is|was|are) )?(?:\\S+ )?imbalanced\\b|\\broom for improvement\\b|\\bat your own risk\\b|\\bexercise caution\\b|\\b(?:over|under)-?(?:fitted|trained)\\b|\\b(?:this|the|our) (?:\\S+ )?(?:model|system|tagger|bot|adapter|lora|version)\\b.{0,60}\\b(?:suffers? from|lacks?|is (?:fundamentally |still )?limited (?:to|by|in)|cannot|can't|is unable to|fails? to|has (?:difficulty|difficulties|trouble|problems))\\b|\\b(?:quality|performance|accuracy|results?) (?:may|might|can|could|will|would) (?:be )?(?:also )?(?:vary|degrade|drop|decrease|suffer|lower|worse|limited|poor|reduced)\\b|\\bmay reduce performance\\b|\\binherits? .{0,60}\\b(?:limitations|bias)|\\bsometimes (?:do|does) ?n[o']t\\b|\\bworks? (?:much |a lot )?(?:better|best) (?:on|with|for) .{1,60} than\\b",
        unless:
          "\\b(?:hardware|gpus?|cpus?|device|vulcan|ctransformers|uploading files|files? uploads?|hf does not|whether|avoid)\\b|\\blimitations of ai\\b|\\b(?:reduc\\w+|fewer|less|lower|minimi[sz]\\w+|decreas\\w+) (?:\\S+ ){0,2}hallucinat",
      },
    ],
    bias: [
      {
        says: "\\b(?:bias(?:es|ed)?|stereotyp\\w*|toxic(?:ity)?|offensive|harmful|discriminatory|discrimination|hateful|unsafe content|objectionable)\\b.{0,80}\\b(?:models?|contents?|outputs?|texts?|data|generat|produc|contain|language|completion|predict)|\\b(?:models?|contents?|outputs?|texts?|data|data ?sets?|generat\\w*|produc\\w*|contain\\w*|language|completion|predict\\w*)\\b.{0,80}\\b(?:bias(?:es|ed)?|stereotyp\\w*|toxic(?:ity)?|offensive|harmful|discriminatory|discrimination|hateful|unsafe|objectionable)\\b|\\bsocietal impact|\\bethical considerations?\\b|\\bunethical\\b|\\binappropriate (?:language|content|text|words)\\b|\\buncensored content\\b",
        unless:
          "\\b(?:adam|weight|position|attention|qkv|layer|linear|weights (?:and|&) bias(?:es)?|bias ?=|no bias|without bias|bias term|inductive)\\b|\\bto know more about\\b|\\b(?:detect(?:s|ing|ion)?|classif\\w+|identif\\w+|hate ?speech|minimi[sz]e|prevent|deliberately|can't use|you may not)\\b|\\bbias, |\\bbias:",
      },
    ],
    "training-data": [
      {
        says: `\\b${TRAINED}\\b.{0,140}\\b(?:on|with|using|over|from|off of|against|via)\\b.{0,160}\\b(?:data(?: ?sets?|base|bases)?|corp(?:us|ora)|wikipedia|crawl|images?|texts?|tokens|samples|sentences|documents?|books?|reviews?|articles?|examples|hours of|pairs|messages|tweets|conversations?|stories|records|dialogues?|questions?|instructions?|abstracts|papers|code|sequences|posts|comments|speech|recordings|pages|films?|movies?|anime|episodes?|frames|pictures|photo(?:graph)?s|paintings|drawings|illustrations|artworks?|lyrics|poems?|poetry|novels?|songs|subtitles|transcripts|trajectories|videos?|audio|clips|dumps?|wiki|squad|mnli|snli|nli|imagenet|laion|c4|oscar|pile|coco|librispeech|common ?voice|ms ?marco|glue|opus|cc-?100|mc4|alpaca|sharegpt)\\b`,
        unless: `${ADVICE}|\\b(?:an unknown|the none|none) dataset\\b|\\bspeech (?:commands)?brain\\b|\\btraining (?:code|script)s?\\b|\\b(?:large|huge|massive|vast) amount of data,`,
      },
      {
        says: `\\b(?:fine-? ?|pre-?|re)?(?:trained|tuned|finetuned) (?:version of .{1,120} |for .{1,40} |further |only |jointly |solely )?on (?:the |a |an |our |some )?(?:"|'|\`|\\[)?[\\w/.-]+`,
        unless: `${ADVICE}|\\b(?:trained|tuned) for .{1,40} on (?:\\S+ ){0,4}(?:gpus?|tpus?|v100s?|a100s?|h100s?|t4|rtx|colab|cpus?|cores|nodes|machines?)\\b|\\btrained on (?:a |an |the |\\d+ ?x? ?)?(?:\\S+ )?(?:gpus?|tpus?|v100|a100|h100|t4|rtx|colab|single|\\d+ (?:gpus?|tpus?)|cloud|aws|google|azure|andromeda|hardware|machines?|nodes?|downstream|top of)\\b|\\bon (?:an unknown|the none|none|a downstream|downstream|tasks?|your|top|any|(?:the )?(?:\\S+ )?(?:environment|notebook|colab|\\S*\\.ipynb|summari[sz]ation|classification|question answering|qa|ner|translation|recognition)\\b(?! (?:data|corp))|more recent|both|all)\\b`,
      },
      {
        says: "\\b(?:training|fine-? ?tuning|pre-?training|finetuning) (?:data(?: ?sets?)?|corp(?:us|ora)|set)\\b.{0,80}\\b(?:is|was|were|are|comes?|consists?|has|have|includes?|contains?|taken|compris(?:es?|ed)|includ(?:ed|ing)|contained|consisted|covers?|covered|from|of|size)\\b|\\b(?:we|i) (?:have )?(?:used|utili[sz]ed?) .{0,80}\\b(?:data ?sets?|corp(?:us|ora))\\b|\\btraining tokens\\b.{0,40}\\d|\\b\\d[\\d.,]*k? (?:\\S+ ){0,3}training (?:samples|examples|trajectories|images|sentences|pairs|instances|tokens)\\b|\\b\\d+ (?:instance|concept|class) images\\b|\\bdata ?set of (?:\\S+ ){0,2}[\\d,.]+ ?(?:k|m|thousand|million|billion)?\\b.{0,40}\\b(?:pairs|images|texts|sentences|documents|examples|samples|tweets|articles|tokens|words|hours)\\b|\\btraining (?:images|samples|examples|photos|pictures|texts|sentences)\\b.{0,30}\\b(?:are|were|come|came|taken) (?:\\w+ )?(?:from|of)\\b|\\b(?:set|collection) of (?:\\S+ ){0,6}(?:photos|images|pictures|paintings|drawings|frames|screenshots)\\b|\\bdata ?sets?\\b.{0,40}\\bannotated (?:with|for|by)\\b|\\busing \\S+ recipe\\b|\\b(?:dpo|sft|orpo|kto|rlhf|instruction tuning|preference optimi[sz]ation)\\b.{0,60}\\b(?:on|with|using|from)\\b.{0,60}\\bdata ?sets?\\b|\\b(?:data(?: ?sets?)?|corp(?:us|ora)) (?:that (?:was|were|is) )?used (?:for|to|in|during) (?:the )?(?:train|fine-? ?tun|pre-?train|finetun)|\\b(?:data ?sets?|corp(?:us|ora)|data)\\b.{0,40}\\b(?:was|were|has been|have been) (?:used|collected|crawled|scraped|gathered|compiled|created|generated|derived|extracted)\\b|\\busing .{1,60} (?:as (?:the )?(?:training )?data)\\b|\\b(?:messages|texts?|images|books|scripts|lyrics|tweets) as data\\b|\\bdata quantity\\b",
        unless: "\\bto know more about\\b|\\bevaluation (?:data|set)\\b|\\btest set\\b|\\byour\\b",
      },
      {
        says: "\\b(?:derived|extracted|collected|crawled|sampled|sourced|scraped) from (?:the |a |an )?(?:\\S+ ){0,4}(?:wikipedia|web|internet|common crawl|corpus|reddit|twitter|github|news)\\b|\\bdata ?sets? (?:in|of) \\S+ languages?\\b|^data ?sets?: ?\\w",
      },
    ],
    "training-procedure": [
      {
        says: `\\b${TRAINED}\\b.{0,160}\\b(?:objectives?|epochs?|steps|iterations|learning rates?|lr|batch(?:es| size)?|optimi[sz]er|adamw?|loss|sft|dpo|orpo|kto|grpo|rlhf|ppo|q?lora|peft|supervised|unsupervised|masked|masking|mlm|clm|causal language|contrastive|few-shot|curriculum|distill(?:ed|ation)|supervision of|self-supervised|gpus?|tpus?|a100|v100|h100|deepspeed|fsdp|mixed precision|bf16|fp16|weight decay|warm-?up|dropout|early stopping|from scratch|transfer learning|seq2seq|scheduler|few-shot learning|whole word)\\b`,
        unless: `${ADVICE}|\\bif you\\b|\\bnotebook|\\btrained model of an? \\S+ (?:\\S+ )?agent\\b`,
      },
      {
        says: `\\b(?:objectives?|epochs?|steps|learning rate|batch size|optimi[sz]er|adamw?|masked language model(?:l?ing)?|mlm|next sentence prediction|sentence order prediction|contrastive|q?lora|sft|dpo|rlhf|distill(?:ed|ation)|denoising|byte-pair|bpe|wordpiece|sentencepiece|pre-?processing|normali[sz]ation|deepspeed|augmentation)\\b.{0,120}\\b(?:pre-?|fine-? ?)?(?:train(?:ed|ing)|tun(?:ed|ing)|finetun(?:ed|ing))\\b`,
        unless: `${ADVICE}|\\bif you\\b|\\bnotebook`,
      },
      {
        says: "\\b(?:learning[ _]?rate|batch[ _]size|num_epochs|epochs?|num_train_epochs|max_steps|training_steps|(?:training|warmup) steps|weight_decay|warmup)\\b[\"']? *(?:of|=|:|was|is|\\|)? *(?:\\d|set)|\\b\\d+ epochs?\\b|\\bmerged? (?:using|method|with)\\b|\\b(?:slerp|dare[_ ]ties|ties merge|task arithmetic|passthrough)\\b|\\bquant(?:s|i[sz]ations?|ized)?\\b.{0,60}\\b(?:imatrix|calibration|group size)|\\bimatrix\\b.{0,40}\\b(?:quant|using|with|made|from|data|option)|\\bfor quanti[sz]ation\\b|\\bknowledge distillation\\b|\\btraining (?:was done|was performed|is performed|took|procedure)\\b|\\bwas (?:trained|fine-?tuned) (?:in|for) (?:just |only |about |over |a little )?(?:a |an |one |two |\\d)|\\b(?:pre-?training|training|fine-?tuning) process\\b|\\binitiali[sz]ed (?:from|with)\\b|\\bpre-?processing: ?\\w|\\bspecialized? with\\b|\\bcreated (?:with|using|by|through) (?:abliteration|pruning|merging|distillation)\\b|\\bpre-?training tasks?\\b|\\bdream ?booth\\b.{0,60}(?:train|tun)|\\b(?:training|masking|learning|sampling) strateg(?:y|ies)\\b|\\b(?:trained|fine-? ?tuned|finetuned|taught)\\b.{0,120}\\bdream ?booth\\b|\\bfreezing\\b|\\btrained in (?:flax|jax|tensorflow|pytorch|keras|fairseq|t5x)\\b|\\bweights were (?:then )?converted\\b|\\b(?:training|tuning) was based on\\b|\\bused for initiali[sz]ation\\b|\\bcontinued (?:\\S+ )?(?:pre-?)?training\\b|\\bpruned (?:model|version|with|using)\\b|\\b\\d+ (?:hours|days|weeks) (?:on|with|using) .{0,30}\\b(?:gpus?|tpus?|a100s?|h100s?|h200s?|v100s?|rtx|bf16|fp16|fp32)\\b|\\bpre-?process(?:ed|ing)\\b.{0,60}\\b(?:using|with|by)\\b|\\b(?:texts?|data|tweets|images|sentences|audio|corpus|documents) (?:was|were) (?:then |also |first )?(?:lower-?cased|tokeni[sz]ed|normali[sz]ed|cleaned|resized|cropped|segmented|truncated|padded|batched|augmented)\\b|\\busing \\S+ recipe\\b|\\b(?:trained|fine-?tuned|initiali[sz]ed|started)\\b.{0,40}\\bfrom .{0,60}\\bcheckpoints?\\b|\\btrain(?:ed|ing)\\b.{0,80}\\b(?:hours|days|weeks)\\b(?! of)|\\bweighted sum\\b|\\badd difference\\b|\\binterpolation method\\b|\\bmerge (?:recipe|ratio)s?\\b|\\bmerging \\S+ .{0,80}\\b(?:using|with)\\b|\\bweighted merge\\b|\\bquanti[sz](?:ed|ation)\\b.{0,160}\\b(?:using|with|by) (?:the )?(?:\\S+ )?(?:llama\\.?cpp|auto-?gptq|gptq|auto-?awq|awq|bitsandbytes|exllama\\w*|optimum|neural compressor|ctranslate2)\\b|\\btrain(?:ed|s)? (?:an? |the )?(?:\\S+ ){0,4}(?:model|network|mllm|llm)s? to (?:learn|predict|refine|understand|reconstruct|classify|generate|minimi[sz]e)\\b",
        unless: `${ADVICE}|\\bcompatible with\\b|\\bbe merged with\\b`,
      },
    ],
    evaluation: [
      {
        says: `\\b(?:${METRIC})\\b(?:\\W+\\w+){0,5}?\\W*\\b\\d|\\b\\d+(?:\\.\\d+)? ?%? (?:\\w+ ){0,3}(?:${METRIC})\\b`,
        unless:
          "\\blearning rate|\\bbatch|\\bwarmup|\\bloss function|\\bepochs?: ?\\d+$|\\bquality loss\\b|\\b(?:full|half|mixed|single|double|floating[- ]point) precisions?\\b|\\bprecisions?\\b.{0,20}\\b(?:bf16|fp16|float|int8)|\\bz[- ]loss\\b|\\bthreshold of\\b|\\bbetween \\d and \\d|\\bscores? (?:from|of) \\d ?(?:to|[-–])|'score':|^'?label",
      },
      {
        says: `\\b(?:achiev\\w+|reach\\w+|obtain\\w+|attain\\w+|won\\b|scor(?:ed|es|ing)|rank(?:ed|s|ing))\\b.{0,120}(?:(?<![a-z\\d.-])\\d+(?:\\.\\d+)? ?%|(?<![a-z\\d.-])\\d+\\.\\d|\\b(?:${METRIC})\\b|\\b\\d(?:st|nd|rd|th)\\b|\\bfirst place\\b|\\bshared task\\b|\\bbenchmarks?\\b)|\\b(?:was|were|is|are|been|we) (?:also )?(?:evaluated?|tested|benchmarked|assessed) (?:it |this model |the model )?(?:based on|on|using|against|with|by|for)\\b|\\b(?:assessed|evaluated|tested) (?:against|on) (?:\\S+ ){0,3}benchmarks?\\b|\\bevaluation (?:results?|scores?|metrics?)\\b.{0,60}\\b(?:are|is|below|show|in)\\b|\\b(?:outperform\\w*|surpass\\w*|beats?|exceeds?)\\b.{0,120}(?:(?<![a-z\\d.-])\\d+(?:\\.\\d+)? ?%|(?<![a-z\\d.-])\\d+\\.\\d|\\bshared task\\b)|\\bbest (?:validation )?(?:score|accuracy|f1)\\b|\\bleaderboard\\b.{0,80}\\d ?%|\\band (?:tested|evaluated) on\\b|\\b(?:public|private) (?:lb|leaderboard) scores?\\b|\\b(?:dev|test|validation|benchmark) results on\\b|\\b(?:human|automatic) evaluations?\\b.{0,80}\\b(?:show|found|indicat|on par)`,
        unless: "\\bleading quants\\b",
      },
      {
        says: "\\b(?:testset|test set|benchmark)\\b.{0,40}\\|.{0,60}\\b(?:bleu|score|acc|f1|wer|chr-f)\\b|\\b(?:precision|recall|f1-score|accuracy|wer|val(?:idation)? (?:accuracy|loss|acc))\\b.{0,40}\\|.{0,60}\\b(?:precision|recall|f1|f1-score|support|accuracy|wer|loss|epoch)\\b|\\|.{0,60}\\b(?:wer|validation accuracy)\\b",
      },
    ],
    usage: [
      {
        says: "\\b(?:pip install|from_pretrained|load_dataset|import \\w+|ollama run|llama-cli|vllm serve|huggingface-cli download|git clone)\\b|\\b(?:can be|is|are) (?:easily )?(?:loaded|run|used|accessed) (?:with|using|via|in|from|through|by) (?:the )?(?:\\S+ ){0,3}(?:library|transformers|pipeline|diffusers|llama\\.cpp|ollama|vllm|notebook|colab|webui|studio|toolkit|fairseq|space|api|keras|framework)|\\bprompt (?:template|format)s?\\b|\\buse the (?:following )?(?:code|prompt|script|pipeline|token)|\\b(?:clients|libraries) .{0,40}known to support\\b|\\brun (?:it|them|this|the model) (?:in|with|using)\\b|\\b(?:to|you can) (?:use|run|load|try) (?:it|the model|this model)\\b.{0,60}\\b(?:in|with|using|via|,|by|at|on)\\b|\\bto use (?:this|the) (?:model|adapter|embedding|lora|style),? (?:simply|just|you|please|add|give|put|type)\\b|\\bto (?:load|run) (?:the |these )?(?:pre-?trained )?(?:weights|checkpoints?)\\b|\\byou can (?:give|type|enter|feed|input|provide|pass|write)\\b.{0,60}\\b(?:inputs?|prompts?|words?|texts?|sentences?)\\b|\\b(?:type|enter|paste)\\b.{0,30}\\b(?:box|widget|field)\\b|\\bfor generating\\b.{0,30}\\b(?:suggest|use|recommend)|\\badd(?:ing)? (?:.{0,40}\\b)?to (?:your|the) prompt\\b|\\bspecific formatting\\b|\\bas the input\\b|\\bexamples? (?:on|of) how to use\\b|\\busage (?:example|instructions)|\\bin (?:your|the|their) prompts?\\b|\\b(?:use|trigger|activation) ?(?:key ?word|word|token)s?\\b|\\bkey ?words? ?(?::|to|is)\\b|\\buse (?:the )?keyword|\\bput (?:it|them|the \\S+)(?: \\S+)? in(?:to)? (?:your |the )?\\S+ folder|\\bnotebook for inference\\b|\\brun your (?:new )?concept|\\bfor model usage\\b|\\busage instructions",
      },
    ],
    license: [
      {
        says: "\\b(?:licen[sc]ed?|released|available|distributed|published|provided|shared|governed|covered|use)\\b.{0,40}\\b(?:under|by|with)\\b.{0,60}\\b(?:licen[sc]e|apache|mit\\b|cc[- ]by|creative commons|a?gpl|bsd|openrail|rail|community license|terms)|\\blicen[sc]ed (?:for|under|permissively|to)\\b|^licen[sc]e: ?\\S|\\b(?:apache[- ]2\\.0|mit|cc[- ]by\\S*|gpl\\S*|openrail\\S*|rail\\S*|custom|commercial|original|model) licen[sc]e\\b|\\blicen[sc]e (?:is|of this|of the|agreement|terms)\\b|\\bsame licen[sc]e as\\b|\\bcommercially usable\\b|\\buse this model commercially\\b",
        unless: "\\blicen[sc]e plate|\\bdriver",
      },
    ],
    citation: [
      {
        says: "@(?:article|inproceedings|misc|book|techreport|phdthesis|mastersthesis|software|incollection|conference|online)\\s?\\{|\\bplease (?:also )?cite\\b|\\bcite (?:our|the|this|us|as)\\b|\\bciting\\b|\\baccepted (?:at|to|by|in) [a-z]{2,}|\\bif you (?:use|find) .{0,80}\\b(?:cite|citing|citation)\\b",
      },
    ],
    environment: [
      {
        says: "\\bco2\\b|\\bcarbon (?:emissions?|footprint|dioxide|emitted|neutral)|\\bkwh\\b|\\benergy (?:consum|usage|use)|\\bgreenhouse|\\btco2",
        unless: "\\bcan be estimated\\b",
      },
    ],
    specifications: [
      {
        says: "\\b\\d+(?:[.,]\\d+)* ?(?:m|b|k|t|bn|mn|million|billion|trillion)?[ -]?(?:trainable |model |learnable |active |total )?param(?:eter)?s?\\b|\\b(?:param(?:eter)?s?|size|parameters?)\\b.{0,30}\\b\\d+(?:\\.\\d+)? ?(?:m|b|million|billion)\\b|\\b\\d+ (?:transformer |hidden |encoder |decoder |repeating )?layers\\b|\\b(?:hidden|embedding|vocab(?:ulary)?) (?:size|dimension)|\\battention heads?\\b|\\b(?:context|sequence) (?:length|window|size)s?\\b|\\bcontexts? of \\d|\\bmax(?:imum)? (?:sequence |input |context |token )?(?:length|tokens)\\b|\\b\\d+[- ]?dim(?:ension(?:al|s)?)?\\b|\\bd_model\\b|\\b(?:encoder|decoder)[- ]only\\b|\\bencoder[- ]decoder\\b|\\bdecoder-style\\b|\\blstm[- ]crf\\b|\\bmemory[- ]consuming\\b|\\buses? (?:an? |the )?(?:\\S+ ){0,3}(?:encoder|decoder|backbone)\\b|\\buses? (?:the|an?) (?:\\S+ ){1,3}architecture\\b|\\bas (?:the |its |an? )?(?:image |text |vision |visual |speech )?(?:encoder|decoder|backbone)\\b|\\btransformer[- ](?:based|align|big|xl|architecture)\\b|\\bmax(?:imum)? context\\b|\\b\\d+k(?:\\W{0,3}\\s|-)context\\b|\\btokens of context\\b|\\bencoder ?decoder ?model\\b|\\b(?:encoder|decoder) is an?\\b|\\b(?:same|base|large|small) config(?:uration)?\\b",
        unless: "\\bhyper-?param|\\bnumber of parameters of\\b",
      },
      {
        says: "\\b(?:v?ram|gpu memory)\\b.{0,60}\\b(?:\\d|need|require|have|fit|total|at least)|\\b(?:need|require)s?\\b.{0,40}\\b(?:v?ram|gb of memory|gpu)|\\b(?:trained|training|tuned|performed|run|ran|used|using|on|with)\\b.{0,60}\\b(?:\\d+ ?x? ?)?(?:nvidia|a100s?|v100s?|h100s?|h200s?|h800s?|a6000s?|l40s?|rtx ?\\d+|t4s?|p100s?|tpus?|gpus|cpus?|cores)\\b|\\b(?:transformers|pytorch|tensorflow|peft|torch|python|cuda|spacy|keras)(?:>=|==| version|:|,)? ?v?\\d+\\.\\d|\\barchitecture\\b.{0,60}\\b(?:is|uses?|based|same|of|with|consists?|modified|optimized|transformer|llama|gpt|bert|mistral)\\b|\\b(?:same|modified|optimi[sz]ed|transformer|gpt-\\d style|\\w*bert|llama|qwen\\w*|mistral|model|hybrid|mixture-of-experts|moe) architecture\\b|\\brequires? (?:the )?(?:\\S+ )?(?:>=|version|\\d+\\.\\d)|\\bminimum requirements?\\b|\\bversion ?(?:>=|=>|>|≥) ?\\d|\\b\\d+ ?gb (?:of )?(?:v?ram|gpus?|vram)\\b",
        unless: "\\byou must have\\b|\\bflags?\\b.{0,40}\\bgpus?\\b",
      },
      {
        says: "\\bwith (?:a )?(?:total of )?\\d+(?:\\.\\d+)? ?(?:m|b|million|billion)\\b|\\bsupports? (?:a )?context\\b|\\bmodel: transformer|\\b(?:llama|bert|gpt|t5|roberta)[- ]?(?:base|large|small|style|like) (?:model|architecture|structure)\\b.{0,30}\\b(?:with|of)\\b|\\b\\d+(?:\\.\\d+)? ?gb\\b.{0,30}\\|",
      },
    ],
    contact: [
      {
        says: "\\w ?(?:@|\\[at\\]|\\(at\\)|\\bat\\b(?= [\\w-]{2,30} dot )) ?[\\w-]{2,40} ?(?:\\.|\\[dot\\]|\\(dot\\)|\\bdot\\b) ?[a-z]{2,10}\\b|\\b(?:contact|reach|e-?mail|message|ping|talk to|write to|dm) (?:me|us|out|our|the (?:author|team|developer|maintainer)s?)\\b|\\b(?:open|raise|create|file|post|submit) (?:an? )?(?:new )?(?:\\w+ )?(?:issue|pr|discussion)\\b|\\b(?:join|visit|on|via|in) (?:us (?:on|at|in) )?(?:the |our |my )?(?:\\S+ ){0,3}(?:discord|slack|forum)\\b|\\b(?:any |have |for |ask |further )(?:other |more )?(?:questions?|inquir(?:y|ies)|feedback|requests|comments|suggestions)\\b.{0,80}\\b(?:contact|please|join|email|open|reach|ask|@|visit|go to|let|feel)|\\bissue tracker\\b|\\bget in touch\\b|\\bfeel free to (?:contact|reach|ask|open|email)\\b|\\bquestions or comments\\b|\\bfor (?:inquiries|support|questions)\\b|\\b(?:model )?card was written by\\b|\\bcreated by\\b.{0,60}@\\w|\\b(?:created|made|developed|written|maintained) by\\b.{0,60}\\| ?(?:github|twitter|linkedin)\\b|\\breported? (?:\\S+ )?(?:to|through|via)\\b.{0,60}\\w@\\w",
        unless: "\\b(?:health ?care|medical) professional|\\bphysician\\b",
      },
      {
        says: "\\bshared by: ?\\S+ (?:\\S+ )?\\(?\\S*(?:linkedin|twitter|@)|\\b(?:linkedin|twitter|discord|wechat|telegram): ?(?:\\[|https?:|@)",
      },
    ],
    explainability: [
      {
        says: "\\b(?:shap values|saliency maps?|attention (?:maps?|visuali[sz])|feature attributions?|interpretability (?:analysis|of the model)|probing (?:tasks|classifiers))\\b",
      },
    ],
  },
  placeholders: [
    "(?:more|further|additional|needs? more) (?:information|info|details?) (?:is |will be |are )?(?:needed|required|to come|coming soon|forthcoming|soon)(?: for further recomm?endations)?",
    "(?:i |we )?(?:have |had )?no (?:idea|clue)(?: (?:how|what|yet)\\b.{0,40})?",
    "information needed|needs? more information|more info(?:rmation)? needed.{0,40}|(?:more|further|additional) (?:\\S{1,20} ){1,6}needed|(?:model |training )?(?:history|description|details?|documentation|citation) needed|(?:some|my) (?:really )?(?:helpful )?description|ellipsis",
    "(?:will |to ?)be (?:added|determined|announced|completed|filled(?: in)?|updated|provided|written|done|released|published)(?: soon| later)?|tb[da]|todo(?:[:, ].{0,80})?|to do(?:, .{0,60})?|wip|(?:still )?(?:a )?work in progress|in progress|under (?:construction|development)|soon|(?:more |further )?(?:details?|info(?:rmation)?|documentation|description|results|code) (?:to (?:come|follow|be added)|will (?:follow|come|be (?:added|provided|updated|released|published|available))|(?:are |is )?(?:pending|coming))(?: .{0,30})?|(?:will be )?(?:updat(?:ed?|ing)|added|uploaded|released) (?:very |here )?soon|stay tuned|tbc|fill (?:this|me|in|it)(?: .{0,30})?|your (?:text|description|content|name|model|code|dataset)(?: here)?|(?:write|type|put|insert|add) (?:\\S{1,20} ){0,5}here|placeholder|(?:\\S{1,20} ){0,2}coming soon|(?:forthcoming|pending|unsure|n/?a|not (?:yet )?(?:explicitly )?(?:available|applicable|specified|provided|defined|found|filled(?: in)?|written|documented|stated|disclosed)(?: yet)?|no information(?: available| provided)?|empty|xxx+|lorem ipsum.{0,200})",
    // Promises, and what stands where text should.
    `(?:(?:the |this |our )?(?:paper|code|section|part|weights|results?|data(?: ?sets?)?|details?|links?|citation|card) )?(?:(?:is |are )?(?:will |to )be|needs? to be|should be|soon to be) ${PUT}(?: (?:very )?(?:soon|later|here)| (?:up)?on (?:publication|release|acceptance))?`,
    "(?:i |we )?(?:i'll |we'll |will )(?:soon )?(?:add|update|upload|write|fill|complete|finish)(?: (?:this|it|that|them|more|here|info|details|information)){0,3} (?:soon|later)(?: on)?|stay tuned(?: (?:for|to) .{0,30})?|(?:more )?to come(?: soon)?|coming (?:up|later|in \\d{4}|q[1-4].{0,8})|in preparation|details? forthcoming|paper \\(?coming soon|pending (?:review|release|approval|publication)|please fill(?: (?:in|this|me|out)(?: .{0,20})?)?",
    "(?:\\S{1,20} ){1,4}will be (?:coming|published|released|added|available|updated|uploaded|provided|shared|announced) (?:very )?(?:soon|shortly|later)|no (?:\\S{1,20} ){0,2}(?:information|info|citation|documentation|description|details?)(?: (?:is|are))?(?: (?:currently |yet )?(?:available|provided|given))?(?: (?:yet|at (?:this time|the moment)|for this \\S{1,20}))?",
    "describe here|(?:descriptions?|text|content|details?) (?:goes |go |comes )?here|(?:add|provide|insert|enter|write|put) (?:a |the |your |some |more |further )?(?:descriptions?|text|details?|information|info|limitations|summary|content)(?: here)?|(?:this (?:is|section is) (?:just |only )?)?(?:a )?placeholder(?: (?:text|section|card|readme))?",
    "(?:this |the )?(?:section|part|page|document|documentation) (?:is|was) (?:still |currently |now )?(?:under construction|under development|(?:a )?work in progress|in progress|wip|incomplete|(?:intentionally |deliberately )?(?:left )?(?:blank|empty)|being (?:written|updated|prepared))|(?:intentionally |deliberately )?left (?:blank|empty)|blank",
    "(?:information |info )(?:is )?(?:missing|unavailable|not (?:yet )?available)|missing(?: (?:information|info|data|description))?|needs? (?:documentation|a description)|tb[dau](?:[ ,:(–-].{1,30})?|n/?a(?: yet| ?\\(.{1,30})|n\\.a|fixme(?:[: ].{0,60})?",
  ],
});
