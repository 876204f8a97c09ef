import { defineLexicon } from "../lexicon.ts";

const SUBJECT = "(?:the |this |our |your )?(?:base |language |pre-?trained |fine-?tuned )?(?:model|dataset|data ?set|data|corpus|project|adapter|checkpoint|lora|repo(?:sitory)?)(?:'s|s)?";

export default defineLexicon({
  language: "en",
  titles: {
    description: [
      `(?:${SUBJECT} )?(?:details?|descriptions?|summary|overview|information|info|introduction|background|features|highlights|basics)`,
      "(?:general|basic|short|brief|technical|executive|project|quick) (?:description|summary|overview|information|introduction|details)",
      "introduction|intro|overview|about|abstract|summary|tl;?dr|description|background|highlights|key (?:features|highlights|capabilities)|features|what'?s new",
      "about .{1,60}",
      "what is .{1,60}|what does .{1,40} do|what it (?:is|does)",
      "model card for .{1,100}|(?:data ?set|data) card for .{1,100}",
      "(?:introduction|overview|description|summary|details) (?:of|to) .{1,60}",
      ".{1,40} (?:overview|description|introduction)",
    ],
    "intended-use": [
      "intended (?:uses?|usage|purposes?|applications?|users?|audience|use ?cases?)(?: .{0,40})?",
      "(?:primary |main |potential |possible |recommended |suggested |common |suitable |ideal |example )?(?:uses|use ?cases?|applications?)",
      "(?:primary )?intended (?:uses?|users?)",
      "(?:direct|downstream) uses?(?: \\(?fine-?tuning\\)?)?|direct (?:and|/) downstream use",
      "use|purpose|model (?:purpose|uses?)|uses? of (?:the )?model",
      "supported tasks(?: and leaderboards?)?|who (?:is it|should use|can use) .{0,40}|when to use.{0,30}|what can .{0,40} (?:be used for|do).{0,20}",
      "(?:permitted|acceptable|allowed|recommended) uses?",
    ],
    "out-of-scope": [
      "out[- ]of[- ]scope(?: (?:use|usage|uses|use ?cases?|applications?))?",
      "misuses?|malicious use|mis-?use|prohibited(?: uses?| usage)?|unintended uses?|restricted uses?|unacceptable uses?|(?:use|usage) restrictions|use-based restrictions|acceptable use(?: policy)?|excessive use|abuse|what .{1,30} (?:is not|should not be used for).{0,30}|not (?:intended|suitable|recommended) for|when not to use.{0,30}|non-?intended uses?|inappropriate uses?",
    ],
    limitations: [
      `(?:(?:known|technical|other known|other|model|current|dataset|general) )?limitations?(?: (?:of|with) .{1,40})?`,
      "caveats?|(?:known |open )?issues|failure modes?|constraints|shortcomings|weaknesses|disclaimers?|drawbacks?|known problems|warnings?|important (?:notes?|considerations)|recommendations|what .{1,30} (?:can't|cannot) do",
    ],
    bias: [
      "(?:(?:discussion of|known|potential|social|societal|model|gender|dataset|data) )?bias(?:es)?(?: (?:of|in) .{1,40})?",
      "(?:(?:critical|potential|known|safety|model|associated|societal) )?risks?(?: (?:of|assessment|factors|mitigation|evaluation).{0,40})?",
      "ethics|ethical (?:considerations?|concerns?|issues|statement|aspects|implications|use)|(?:social|societal|broader|safety) impacts?(?: (?:of|assessment).{0,40})?|fairness|safety|(?:ai )?safety (?:considerations?|evaluations?|measures|module|information|alignment)|responsib(?:le|ility)(?: (?:ai|use|deployment|release)(?: considerations?)?)?|responsible ai(?: .{0,30})?|trust|harms?|toxicity|content warning|harmful content|bias evaluation",
    ],
    "training-data": [
      "(?:(?:pre-?|fine-?tun(?:ing|e) |continued pre-?)?train(?:ing)?|pre-?train(?:ing)?|fine-?tuning|finetuning|source|input|sft|instruction(?:-tuning)?|calibration|alignment|preference) (?:data(?: ?sets?)?|corp(?:us|ora)|sets?|text)(?: .{0,40})?",
      "training (?:and|&|/) (?:evaluation|validation|test(?:ing)?) (?:data(?: ?sets?)?|sets?)",
      "(?:train(?:ing)?|pre-?training)[ /&-]+(?:and )?(?:eval(?:uation)?|test(?:ing)?|validation) data(?: ?sets?)?",
      "data|data ?sets?|corp(?:us|ora)|data(?: ?set)? (?:mix(?:ture)?|sources?|overview|freshness|used|composition|collection|statistics)|datasets? (?:details|information|description)|data (?:description|details|information)|sources? (?:of )?data|data(?: ?set)?s? (?:used )?for (?:pre-?|fine-?)?training|model training data|text corpus|raw data|the (?:data ?set|data|corpus)",
    ],
    "training-procedure": [
      "(?:model |pre-?)?training(?: (?:procedure|process|details?|information|hyper-?parameters?|parameters?|config(?:uration)?|set-?up|regime|methodology|method|arguments?|objectives?|strategy|recipe|pipeline|approach|code|steps?|infrastructure|scripts?|results?|loss|stages?|settings?|run|logs?|metrics|curves?|overview|summary|stats|statistics|hardware|environment|techniques?|plots?))?(?: .{0,30})?",
      "train(?:ed)?|how (?:it|this|the model|the .{1,30}) (?:was|is) (?:trained|made|created|built|fine-?tuned)|how .{1,30} (?:was )?trained",
      "(?:fine-?tuning|pre-?training|finetuning|finetune|fine-?tune)(?: (?:procedure|process|details?|information|hyper-?parameters?|parameters?|config(?:uration)?|set-?up|method|strategy|recipe|steps?|code|script|settings?|objectives?|stage))?",
      "(?:hyper-?parameters?|parameters|pre-?processing|data (?:pre-?)?processing|training recipe|preprocessing|post-?training|speeds, sizes, times|optimi[sz]er|optimi[sz]ation|distillation|distillation (?:process|procedure)|methodology|procedure)",
      "(?:how the model was created|creation(?: process)?|merge (?:details|method|config(?:uration)?|recipe)|models? merged|merge|model optimi[sz]ations?|quanti[sz]ation(?: (?:process|procedure|details?|method|config(?:uration)?|recipe|information|notes?))?|axolotl config|(?:mergekit )?config(?:uration)?|yaml config(?:uration)?|see axolotl config|reproduc(?:e|ing|ibility|tion).{0,40})",
    ],
    evaluation: [
      "(?:model |safety |human |automatic |intrinsic |extrinsic |quantitative |performance |final |main |experimental |detailed |automated |benchmark |eval(?:uation)? |test |validation )?(?:evaluations?|results?|benchmarks?|performances?|metrics?|scores?|accuracy|analys[ie]s|eval|leaderboards?)(?: (?:results?|metrics?|scores?|protocols?|details?|data|datasets?|procedure|process|set-?up|summary|report|comparison|tables?|methodology|overview|benchmarks?|numbers))?(?: (?:on|of|for|with|in|against|vs\\.?) .{1,60})?",
      "test(?:ing)?(?: (?:results?|data|set|performance|metrics))?|testing data, factors (?:&|and) metrics|factors|comparisons?(?: .{0,40})?|comparing .{1,60}|experiments?|experimental results|validation(?: results?)?|quality|(?:quant|quality) comparison|how good is .{1,40}|perplexity",
    ],
    usage: [
      "how (?:to|do i|can i)(?: \\S{1,30}){1,8}|how[- ]to",
      "(?:model |basic |example |sample |quick |code |python |advanced |simple |direct |local |general |recommended )?(?:usages?|examples?|inference|quick ?start|getting started|get started|installation|install|set-?up|deployment|instructions?|snippets?|demo|samples?|tutorials?|guide|code|generation|predictions?)(?: (?:examples?|guide|instructions?|code|snippets?|with|in|using|via|on|for|of|example code|tips|notes|scripts?|details|steps?|information|recommendations?)(?: .{1,60})?)?",
      "(?:using|use|run|running|load|loading|try|download(?:ing)?|deploy(?:ing)?|call(?:ing)?|serv(?:e|ing)|install(?:ing)?|quick ?start|infer(?:ence)?|intended usage)(?: (?:with|in|on|using|via|from|by|it|the|this|this model|the model|as|locally|models?|gguf|files?)(?: .{1,60})?| (?:transformers|vllm|ollama|llama\\.cpp|diffusers|sglang|lm studio|huggingface|python))?",
      "(?:prompt|chat|instruction|input|conversation)(?:ing)?(?: (?:format|template|templates|examples?|guide|structure|style))|prompt(?:s|ing)?|sample (?:code|inference|usage|output)|example (?:code|usage|inference|prompts?|outputs?|of use)|code (?:examples?|samples?|snippets?)|transformers|vllm|sglang|ollama|llama\\.cpp|lm studio|text-generation-webui|pipeline|(?:for )?pytorch|tensorflow|keras|api|colab|notebooks?|demos?|steps to use.{0,40}",
    ],
    license: [
      "(?:(?:model|code|data|dataset|software|content|weights) )?licen[sc]e?s?(?: (?:and|&|/) (?:terms of use|attribution|usage|disclaimer|copyright|use))?(?: (?:information|agreement|details?|terms|notice|type|text|of .{1,40}|for .{1,40}))?",
      "licensing(?: information| terms| details)?|terms of (?:use|service)|terms(?: and| &) conditions|copyright(?: .{0,30})?|legal(?: .{0,30})?|usage (?:and )?licen[sc]e",
    ],
    citation: [
      "(?:paper |model |dataset )?citations?(?: (?:information|instructions?|details?|info))?|bib ?tex(?: entr(?:y|ies))?(?: .{0,40})?|cit(?:e|ing)(?: .{1,40})?|how to cite(?: .{0,40})?|please cite.{0,60}|apa|reference(?: paper)?s?(?: .{0,20})?|citing .{1,40}|if you use .{1,60}|publications?|papers?",
    ],
    environment: [
      "(?:environmental|climate|ecological) (?:impact|footprint|considerations?|cost)(?: .{0,40})?|(?:estimated )?(?:carbon|co2e?(?:q)?|ghg)(?: (?:footprint|emissions?|emitted|impact|equivalent))?(?: .{0,60})?|(?:estimated )?(?:emissions|energy)(?: (?:consumption|usage|use|impact))?(?: .{0,40})?|(?:hardware and )?carbon footprint|sustainability",
    ],
    specifications: [
      "(?:technical|model|hardware|system|software|tech|environmental|key|detailed) (?:specifications?|specs?|requirements?|parameters|config(?:uration)?|properties)(?: .{0,40})?|specifications?|specs?",
      "(?:model |network |neural network |transformer )?architecture(?:s)?(?: (?:and|&) (?:objective|parameters|design|training))?(?: (?:details?|overview|and objective|description))?|model structure|(?:model )?hyper-?parameters of the model|network structure",
      "compute(?: infrastructure| resources| requirements)?|(?:computational )?infrastructure|hardware(?: (?:and software|& software|requirements?|used|type|recommendations?))?|software(?: (?:dependencies|requirements?|integration|versions?|used))?|requirements?|dependenc(?:y|ies)|prerequisites?|framework(?:s)?(?: versions?)?|environment|versions|compatib(?:ility|le with).{0,40}|(?:memory|vram|ram|gpu)(?: (?:requirements?|usage|and .{1,30}))?|supported (?:hardware|platforms|devices|runtimes?).{0,40}|model (?:size|parameters|type|config)|parameters(?: count)?|number of parameters|context (?:length|window|size)|max(?:imum)? (?:sequence|context) length|library versions?",
    ],
    contact: [
      "(?:model card |dataset card |model |dataset )?(?:contacts?|authors?)(?: .{0,30})?|contact (?:us|information|info|details|person)|point of contact|(?:main |project )?maintainers?|questions.{0,40}|support(?: .{0,40})?|feedback(?: .{0,40})?|reporting (?:issues|.{1,30})|get in touch|where to (?:ask|send|report).{0,60}|(?:the )?team|need help.{0,10}|help|(?:community|discord|social(?:s| media)?)|contact(?:s| email)?",
    ],
    explainability: [
      "model examination|(?:model )?(?:interpretability|explainability|explanations?|explainable ai|transparency)(?: .{0,40})?|feature (?:importance|attribution)|attention visuali[sz]ation|shap.{0,20}",
    ],
  },
  labels: {
    description: ["developed by|developers?|model developers?|funded by|shared by|model type|language\\(?s\\)?(?: \\(nlp\\))?|languages?|finetuned from model|fine-?tuned from(?: model)?|base model|model name|parent model|curated by|task|tasks|author|created by"],
  },
  titleWords: {
    "out-of-scope": ["\\bout[- ]of[- ]scope\\b|\\bmisuse\\b|\\bprohibited\\b"],
    "intended-use": ["\\bintended (?:use|purpose|user|application)|\\buse ?cases?\\b"],
    limitations: ["\\blimitations?\\b|\\bcaveats?\\b|\\bknown issues\\b"],
    bias: ["\\bbias(?:es)?\\b|\\bethic(?:s|al)\\b|\\bfairness\\b|\\brisks?\\b"],
    "training-data": ["\\btraining (?:data|corpus|corpora|datasets?)\\b|\\bpre-?training (?:data|corpus|corpora)\\b"],
    "training-procedure": ["\\btraining (?:procedure|process|hyper|details|config)|\\bfine-?tuning\\b|\\bhyper-?parameters\\b"],
    evaluation: ["\\bevaluations?\\b|\\bbenchmarks?\\b|\\bresults\\b|\\bperformance\\b|\\baccuracy\\b"],
    license: ["\\blicen[sc](?:e|es|ing)\\b"],
    citation: ["\\bcitations?\\b|\\bbibtex\\b"],
    environment: ["\\bcarbon\\b|\\bco2\\b|\\benvironmental impact\\b"],
    usage: ["\\bhow to (?:use|run|get|load)\\b|\\busage\\b|\\bquick ?start\\b|\\bgetting started\\b|\\binference\\b"],
    specifications: ["\\barchitecture\\b|\\btechnical spec|\\bhardware\\b"],
    contact: ["\\bcontact\\b"],
  },
  cues: {},
  placeholders: [
    "\\[?(?:more|further|additional|needs? more) (?:information|info|details?)(?: (?:is |will be )?(?:needed|required|to come|coming soon|forthcoming))?(?: for further recommendations)?\\]?",
    "\\[?information needed\\]?|\\[?needs more information\\]?",
    "to ?be (?:added|determined|announced|completed|filled(?: in)?|updated|provided|written|done|released|published)(?: soon| later)?|tb[da]|to ?do|todo: .{0,200}|wip|work in progress|coming soon|(?:forthcoming|pending|unsure|unknown|none|n/?a|not (?:available|applicable|specified|provided|yet|known)|no information(?: available| provided)?|empty|xxx+|lorem ipsum.{0,200})",
  ],
});
