"""Answers support questions: retrieve, classify, generate."""

import sys

from sentence_transformers import SentenceTransformer
from transformers import AutoModelForCausalLM, AutoTokenizer, pipeline

from settings import EMBEDDER, GENERATORS, Settings

settings = Settings()

embedder = SentenceTransformer(EMBEDDER)
classify = pipeline("zero-shot-classification", model=settings.intent_model)
spam = pipeline(
    "text-classification",
    model="distilbert/distilbert-base-uncased-finetuned-sst-2-english",
    revision="714eb0fa89d2f80546fda750413ed43d93601a13",
)


def load_generator(language: str):
    """Loads the generator for a language, such as ``HuggingFaceH4/zephyr-7b-beta``."""
    name = GENERATORS.get(language, settings.generator)
    tokenizer = AutoTokenizer.from_pretrained(name)
    return AutoModelForCausalLM.from_pretrained(name, device_map="auto"), tokenizer


def load_experiment():
    return AutoModelForCausalLM.from_pretrained(sys.argv[1], trust_remote_code=True)
