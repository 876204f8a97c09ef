/**
 * Names without a namespace that the Hub really serves (it redirects them to their owner). Any other one-segment string in a
 * loader is taken for a folder or an alias. Models: huggingface/transformers "Update all references to canonical models"
 * (#29001); datasets: the canonical datasets of the same time.
 */
const LEGACY_MODELS: ReadonlySet<string> = new Set(
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

/**
 * Names that the Sentence Transformers documentation uses without their namespace (sbert.net: Pretrained Models). Where a
 * model is named, they mean the repo under `sentence-transformers`.
 */
export const SENTENCE_TRANSFORMERS: ReadonlySet<string> = new Set(
  (
    "all-mpnet-base-v2 all-mpnet-base-v1 all-MiniLM-L12-v2 all-MiniLM-L12-v1 all-MiniLM-L6-v2 all-MiniLM-L6-v1 all-distilroberta-v1 all-roberta-large-v1 " +
    "multi-qa-mpnet-base-dot-v1 multi-qa-mpnet-base-cos-v1 multi-qa-distilbert-dot-v1 multi-qa-distilbert-cos-v1 multi-qa-MiniLM-L6-dot-v1 multi-qa-MiniLM-L6-cos-v1 " +
    "paraphrase-multilingual-mpnet-base-v2 paraphrase-multilingual-MiniLM-L12-v2 paraphrase-mpnet-base-v2 paraphrase-MiniLM-L6-v2 paraphrase-MiniLM-L12-v2 " +
    "paraphrase-MiniLM-L3-v2 paraphrase-albert-small-v2 paraphrase-distilroberta-base-v1 paraphrase-distilroberta-base-v2 paraphrase-xlm-r-multilingual-v1 paraphrase-TinyBERT-L6-v2 " +
    "distiluse-base-multilingual-cased-v1 distiluse-base-multilingual-cased-v2 distiluse-base-multilingual-cased msmarco-distilbert-base-v4 msmarco-distilbert-base-tas-b " +
    "msmarco-bert-base-dot-v5 msmarco-distilbert-dot-v5 msmarco-MiniLM-L6-cos-v5 msmarco-MiniLM-L12-cos-v5 nli-mpnet-base-v2 stsb-mpnet-base-v2 " +
    "bert-base-nli-mean-tokens bert-large-nli-mean-tokens distilbert-base-nli-mean-tokens distilbert-base-nli-stsb-mean-tokens stsb-roberta-large stsb-roberta-base " +
    "gtr-t5-base gtr-t5-large gtr-t5-xl sentence-t5-base sentence-t5-large LaBSE clip-ViT-B-32 clip-ViT-B-16 clip-ViT-L-14 clip-ViT-B-32-multilingual-v1 " +
    "allenai-specter nq-distilbert-base-v1 facebook-dpr-ctx_encoder-single-nq-base average_word_embeddings_glove.6B.300d"
  ).split(" "),
);

/** Everything that may name a repo without a slash, whatever the place. */
export const NAMES_WITHOUT_OWNER: ReadonlySet<string> = new Set([
  ...LEGACY_MODELS,
  ...LEGACY_DATASETS,
  ...SENTENCE_TRANSFORMERS,
]);
