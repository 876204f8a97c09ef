/**
 * Names without a namespace that the Hub really serves (it redirects them to their owner). Any other one-segment string in a
 * loader is taken for a folder or an alias. Models: huggingface/transformers "Update all references to canonical models"
 * (#29001); datasets: the canonical datasets of the same time.
 */
export const LEGACY_MODELS: ReadonlySet<string> = new Set(
  (
    "albert-base-v1 albert-base-v2 albert-large-v1 albert-large-v2 albert-xlarge-v1 " +
    "albert-xlarge-v2 albert-xxlarge-v1 albert-xxlarge-v2 bert-base-cased bert-base-cased-finetuned-mrpc " +
    "bert-base-chinese bert-base-german-cased bert-base-german-dbmdz-cased bert-base-german-dbmdz-uncased bert-base-multilingual-cased " +
    "bert-base-multilingual-uncased bert-base-uncased bert-large-cased bert-large-cased-whole-word-masking bert-large-cased-whole-word-masking-finetuned-squad " +
    "bert-large-uncased bert-large-uncased-whole-word-masking bert-large-uncased-whole-word-masking-finetuned-squad camembert-base ctrl " +
    "distilbert-base-cased distilbert-base-uncased distilbert-base-uncased-distilled-squad distilbert-base-uncased-finetuned-sst-2-english distilgpt2 " +
    "distilroberta-base gpt2 gpt2-large gpt2-medium gpt2-xl " +
    "mt5-small openai-gpt roberta-base roberta-base-openai-detector roberta-large " +
    "roberta-large-mnli roberta-large-openai-detector t5-11b t5-3b t5-base " +
    "t5-large t5-small transfo-xl-wt103 xlm-clm-ende-1024 xlm-clm-enfr-1024 " +
    "xlm-mlm-100-1280 xlm-mlm-17-1280 xlm-mlm-en-2048 xlm-mlm-ende-1024 xlm-mlm-enfr-1024 " +
    "xlm-mlm-enro-1024 xlm-mlm-tlm-xnli15-1024 xlm-mlm-xnli15-1024 xlm-roberta-base xlm-roberta-large " +
    "xlm-roberta-large-finetuned-conll02-dutch xlm-roberta-large-finetuned-conll02-spanish xlm-roberta-large-finetuned-conll03-english xlm-roberta-large-finetuned-conll03-german xlnet-base-cased " +
    "xlnet-large-cased "
  )
    .trim()
    .split(" "),
);

const LEGACY_DATASETS: ReadonlySet<string> = new Set(
  (
    "ag_news amazon_polarity amazon_reviews_multi anli arxiv_dataset banking77 beans billsum " +
    "blimp boolq bookcorpus c4 cifar10 cifar100 cnn_dailymail code_search_net " +
    "common_gen common_voice commonsense_qa competition_math conll2003 conll2012_ontonotesv5 covost2 daily_dialog " +
    "dbpedia_14 drop e2e_nlg eli5 emotion eurlex europarl_bilingual fashion_mnist " +
    "fever fleurs flores food101 gem gigaword glue go_emotions " +
    "gsm8k hellaswag hotpot_qa humaneval imagenet-1k imdb kde4 kilt_tasks " +
    "lambada librispeech_asr librispeech_asr_dummy lj_speech mbpp mc4 medical_questions_pairs minds14 " +
    "mlqa mlsum mnist ms_marco multi_news multi_nli multi_woz_v22 multilingual_librispeech " +
    "natural_questions ncbi_disease newsgroup nq_open openai_humaneval openbookqa opus100 opus_books " +
    "oscar oxford-iiit-pet paws paws-x pg19 piqa pubmed_qa qasc " +
    "qnli quac quora race reddit rotten_tomatoes samsum sciq " +
    "scitail sentiment140 sick silicone snips_built_in_intents snli social_i_qa speech_commands " +
    "squad squad_v2 sst2 story_cloze sudoku-extreme superb super_glue svhn " +
    "swag ted_talks_iwslt tiny_shakespeare tinystories trec trivia_qa truthful_qa tweet_eval " +
    "universal_dependencies wiki40b wikiann wiki_bio wiki_dpr wiki_qa wikihow wikipedia " +
    "wikisql wikitext wino_bias winogrande wmt14 wmt15 wmt16 wmt17 " +
    "wmt18 wmt19 wnut_17 xcopa xnli xquad xsum xtreme " +
    "yelp_polarity yelp_review_full "
  )
    .trim()
    .split(" "),
);

/** Whether a one-segment name is one of the Hub's legacy names of that kind. */
export function isLegacyId(kind: "model" | "dataset" | "space", name: string): boolean {
  if (kind === "model") return LEGACY_MODELS.has(name);
  return kind === "dataset" && LEGACY_DATASETS.has(name);
}
