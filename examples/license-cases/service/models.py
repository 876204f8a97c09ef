"""What the service loads besides its language models."""

from diffusers import AutoPipelineForText2Image
from sentence_transformers import CrossEncoder
from transformers import AutoModelForVision2Seq, pipeline

illustrate = AutoPipelineForText2Image.from_pretrained("stabilityai/sdxl-turbo")
listen = pipeline("automatic-speech-recognition", model="harbourlight/phone-line-asr")
speak = pipeline("text-to-speech", model="harbourlight/announcer-tts")
rank = CrossEncoder("harbourlight/ticket-reranker")
read = AutoModelForVision2Seq.from_pretrained("harbourlight/page-reader")
