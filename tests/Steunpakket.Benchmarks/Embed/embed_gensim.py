"""gensim's skip-gram by its fast path (corpus_file). Arguments: text, dimensions, epochs."""
import sys

from gensim.models import Word2Vec

path, dimensions, epochs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
Word2Vec(
    corpus_file=path, vector_size=dimensions, epochs=epochs, sg=1, negative=5, window=5, min_count=5, sample=1e-3, alpha=0.025, workers=1
)
