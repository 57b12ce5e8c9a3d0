namespace Steunpakket.Core.Embedding.Training;

/// <summary>Reads a block sentence by sentence, frequent words thinned out.</summary>
internal ref struct SentenceReader(ReadOnlySpan<int> ids, Subsampling subsampling, int vocabulary)
{
    /// <summary>A sentence that keeps more words is cut here (word2vec.c).</summary>
    public const int LongestSentence = 1_000;

    private readonly ReadOnlySpan<int> _ids = ids;
    private int _at;

    public readonly bool AtEnd => _at >= _ids.Length;

    /// <summary>Words gone by so far, those that were left out included.</summary>
    public int WordsRead { get; private set; }

    /// <param name="sentence">Gets the words that stay; <see cref="LongestSentence"/> of room.</param>
    /// <returns>How many stay.</returns>
    /// <exception cref="InvalidDataException">An id that is neither a word's nor a sentence's end.</exception>
    public int Read(Span<int> sentence, ref DrawStream draws)
    {
        unchecked
        {
            var kept = 0;
            while (_at < _ids.Length && kept < sentence.Length)
            {
                var id = _ids[_at++];
                if (id == ITokenBlocks.SentenceEnd)
                {
                    break;
                }

                if ((uint)id >= (uint)vocabulary)
                {
                    throw new InvalidDataException($"The token stream holds id {id}; the vocabulary has {vocabulary} words. It belongs to another vocabulary or is damaged.");
                }

                WordsRead++;

                // No jump: which words stay cannot be foreseen.
                sentence[kept] = id;
                kept += subsampling.Keeps(id, ref draws) ? 1 : 0;
            }

            return kept;
        }
    }
}
