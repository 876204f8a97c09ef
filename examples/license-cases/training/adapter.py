from datasets import load_dataset
from peft import AutoPeftModelForCausalLM

tuned = AutoPeftModelForCausalLM.from_pretrained("harbourlight/refund-lora")
calls = load_dataset("harbourlight/support-calls", split="train")
