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
    "acronym_identification ade_corpus_v2 adversarial_qa ag_news ai2_arc amazon_polarity amazon_reviews_multi " +
    "amazon_us_reviews anli app_reviews aqua_rat arabic_billion_words arabic_speech_corpus arsentd_lev " +
    "arxiv_dataset assin2 banking77 bbc_hindi_nli bc2gm_corpus beans big_patent billsum blended_skill_talk blimp " +
    "blog_authorship_corpus bookcorpus boolq break_data bsd_ja_en c4 cats_vs_dogs cc100 cc_news " +
    "ccaligned_multilingual cifar10 cifar100 civil_comments clickbait_news_bg climate_fever clinc_oos cmrc2018 " +
    "cnn_dailymail coarse_discourse code_search_net code_x_glue_cc_clone_detection_big_clone_bench " +
    "code_x_glue_cc_clone_detection_poj104 code_x_glue_cc_cloze_testing_all code_x_glue_cc_cloze_testing_maxmin " +
    "code_x_glue_cc_code_completion_line code_x_glue_cc_code_completion_token code_x_glue_cc_code_refinement " +
    "code_x_glue_cc_code_to_code_trans code_x_glue_cc_defect_detection code_x_glue_ct_code_to_text " +
    "code_x_glue_tc_nl_code_search_adv code_x_glue_tc_text_to_code code_x_glue_tt_text_to_text common_gen " +
    "common_language common_voice commonsense_qa competition_math conceptual_12m conceptual_captions conll2003 " +
    "conll2012_ontonotesv5 conv_ai conv_ai_2 conv_questions cos_e cosmos_qa covid_qa_deepset covid_qa_ucsd " +
    "covost2 craigslist_bargains crime_and_punish crows_pairs curiosity_dialogs daily_dialog dbpedia_14 " +
    "deal_or_no_dialog definite_pronoun_resolution dialog_re doc2dial drop dutch_social e2e_nlg ecthr_cases " +
    "electricity_load_diagrams eli5 emotion empathetic_dialogues eraser_multi_rc eu_regulatory_ir eurlex " +
    "europarl_bilingual fake_news_english fashion_mnist fever few_rel financial_phrasebank fleurs flores food101 " +
    "freebase_qa gem german_legal_entity_recognition germeval_14 gigaword glue gnad10 go_emotions " +
    "google_wellformed_query gsm8k guardian_authorship hate_offensive hate_speech18 hate_speech_filipino " +
    "hate_speech_offensive hate_speech_pl hate_speech_portuguese head_qa health_fact hebrew_sentiment hellaswag " +
    "hind_encorp hindi_discourse hotpot_qa humaneval hybrid_qa id_clickbait id_liputan6 id_nergrit_corpus " +
    "id_newspapers_2018 id_panl_bppt imagenet-1k imdb indic_glue inquisitive_qg interpress_news_category_tr " +
    "irc_disentangle isixhosa_ner_corpus isizulu_ner_corpus iwslt2017 jigsaw_toxicity_pred journalists_questions " +
    "kan_hope kannada_news kd_conv kde4 kilt_tasks kilt_wikipedia kinnews_kirnews kor_3i4k kor_hate kor_ner " +
    "kor_nli kor_nlu kor_qpair kor_sae kor_sarcasm lambada lc_quad lener_br lex_glue librispeech_asr " +
    "librispeech_asr_dummy lj_speech m_lama math_dataset math_qa mbpp mc4 med_hop medical_dialog " +
    "medical_questions_pairs meta_woz minds14 mlqa mlsum mnist movie_rationales ms_marco ms_terms " +
    "msr_genomics_kbcomp msr_sqa msr_text_compression msr_zhen_translation_parity msra_ner mt_eng_vietnamese " +
    "multi_booked multi_eurlex multi_news multi_nli multi_para_crawl multi_re_qa multi_woz_v22 " +
    "multi_x_science_sum multilingual_librispeech mutual_friends natural_questions ncbi_disease " +
    "neural_code_search news_commentary newsgroup newsph_nli nli_tr nlu_evaluation_data nq_open numer_sense " +
    "numeric_fused_head onestop_english open_subtitles openai_humaneval openbookqa opus100 opus_books opus_dgt " +
    "opus_dogc opus_elhuyar opus_euconst opus_finlex opus_fiskmo opus_gnome opus_infopankki opus_memat " +
    "opus_montenegrinsubs opus_openoffice opus_paracrawl opus_rf opus_tedtalks opus_ubuntu opus_wikipedia " +
    "opus_xhosanavy orange_sum oscar oxford-iiit-pet para_crawl para_pat parsinlu_reading_comprehension paws " +
    "paws-x pg19 piqa pn_summary poem_sentiment ptb_text_only pubmed_qa qa4mre qa_srl qasc qnli quac quora race " +
    "re_dial reasoning_bg recipe_nlg reddit riddle_sense ro_sent ro_sts ro_sts_parallel roman_urdu " +
    "roman_urdu_hate_speech rotten_tomatoes russian_super_glue s2orc samsum scb_mt_enth_2020 schema_guided_dstc8 " +
    "scientific_papers sciq scitail search_qa sem_eval_2010_task_8 sem_eval_2014_task_1 sem_eval_2018_task_1 " +
    "sem_eval_2020_task_11 sent_comp sentiment140 sick silicone simple_questions_v2 sms_spam " +
    "snips_built_in_intents snli social_bias_frames social_i_qa sogou_news spanish_billion_words speech_commands " +
    "squad squad_adversarial squad_es squad_it squad_kor_v1 squad_kor_v2 squad_v1_pt squad_v2 sst2 story_cloze " +
    "stsb_mt_sv stsb_multi_mt sudoku-extreme super_glue superb svhn swag swahili_news swiss_judgment_prediction " +
    "tab_fact ted_talks_iwslt telugu_books telugu_news tiny_shakespeare tinystories trec trivia_qa truthful_qa " +
    "ttc4900 tuple_ie turkish_movie_sentiment turkish_ner turkish_product_reviews turku_ner_corpus tweet_eval " +
    "tweet_qa tweets_ar_en_parallel tweets_hate_speech_detection twi_text_c3 twi_wordsim353 un_ga un_multi un_pc " +
    "universal_dependencies urdu_fake_news urdu_sentiment_corpus visual_genome web_nlg web_of_science " +
    "web_questions weibo_ner wi_locness wider_face wiki40b wiki_asp wiki_atomic_edits wiki_auto wiki_bio " +
    "wiki_dpr wiki_hop wiki_lingua wiki_movies wiki_qa wiki_qa_ar wiki_snippets wiki_source wiki_split " +
    "wiki_summary wikiann wikihow wikipedia wikisql wikitext wino_bias winograd_wsc winogrande wisesight1000 " +
    "wisesight_sentiment wmt14 wmt15 wmt16 wmt17 wmt18 wmt19 wmt20_mlqe_task1 wmt20_mlqe_task2 wmt20_mlqe_task3 " +
    "wmt_t2t wnut_17 wongnai_reviews woz_dialogue x_stance xcopa xed_en_fi xnli xor_tydi_qa xquad xsum xtreme " +
    "yahoo_answers_qa yahoo_answers_topics yelp_polarity yelp_review_full yoruba_bbc_topics yoruba_gv_ner " +
    "yoruba_text_c3 yoruba_wordsim353 youtube_caption_corrections "
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
