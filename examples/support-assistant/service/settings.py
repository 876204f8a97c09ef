"""Which models the assistant runs. Every one can be replaced through the environment."""

import os
from dataclasses import dataclass, field

EMBEDDER = os.getenv("EMBEDDER", "sentence-transformers/all-MiniLM-L6-v2")

# Language of the customer -> model that answers.
GENERATORS = {
    "en": "HuggingFaceH4/zephyr-7b-beta",
    "secure": "meta-llama/Llama-3.1-8B-Instruct",
}


@dataclass
class Settings:
    draft_model: str = field(default="databricks/dolly-v2-12b")
    intent_model: str = field(default="facebook/bart-large-mnli")
    translation_model: str = field(default="facebook/mbart-large-50-many-to-many-mmt")
    generator: str = GENERATORS["en"]
