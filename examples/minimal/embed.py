from sentence_transformers import SentenceTransformer

model = SentenceTransformer("BAAI/bge-m3")
print(model.encode("A workflow step and no policy: this is all it takes."))
