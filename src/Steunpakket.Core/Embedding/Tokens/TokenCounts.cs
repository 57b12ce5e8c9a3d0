using System.Text;

namespace Steunpakket.Core.Embedding.Tokens;

/// <summary>Counts the tokens of documents. For one thread; several are added up by <see cref="Merge"/>.</summary>
public sealed class TokenCounts
{
    private readonly TokenTable _tokens = new();
    private Tally[] _tallies = new Tally[1 << 10];

    /// <summary>Different tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>Documents begun.</summary>
    public int Documents { get; private set; }

    /// <summary>Occurrences of all tokens.</summary>
    public long Occurrences { get; private set; }

    public void BeginDocument() => Documents++;

    /// <summary>Counts one occurrence in the document at hand.</summary>
    /// <returns>The token's number here.</returns>
    public int Add(ReadOnlySpan<byte> token, TokenCase letters)
    {
        var id = _tokens.Add(token);
        ref var tally = ref At(id);
        tally.Count++;
        tally.Documents += tally.LastDocument == Documents ? 0 : 1;
        tally.LastDocument = Documents;
        tally.Capitalised += letters == TokenCase.Capitalised ? 1 : 0;
        tally.Inside += letters is TokenCase.Capitalised or TokenCase.Plain ? 1 : 0;
        Occurrences++;
        return id;
    }

    /// <summary>Adds what another counted in other documents.</summary>
    /// <returns>The number here of each of its tokens.</returns>
    public int[] Merge(TokenCounts other)
    {
        var ids = new int[other.Count];
        for (var theirs = 0; theirs < ids.Length; theirs++)
        {
            ids[theirs] = _tokens.Add(other._tokens.TextOf(theirs));
            ref readonly var added = ref other._tallies[theirs];
            ref var tally = ref At(ids[theirs]);
            tally.Count += added.Count;
            tally.Documents += added.Documents;
            tally.Capitalised += added.Capitalised;
            tally.Inside += added.Inside;
        }

        Documents += other.Documents;
        Occurrences += other.Occurrences;
        return ids;
    }

    /// <summary>The words frequent enough, and the place in the vocabulary of each token: -1 for those that are not.</summary>
    public (Vocabulary Vocabulary, int[] Ids) ToVocabulary(int minCount)
    {
        var words = new List<VocabularyWord>();
        for (var id = 0; id < Count; id++)
        {
            var tally = _tallies[id];
            if (tally.Count >= minCount)
            {
                words.Add(new VocabularyWord(TextOf(id), tally.Count, tally.Documents, tally.Capitalised, tally.Inside));
            }
        }

        var vocabulary = new Vocabulary(words, Documents);
        var ids = new int[Count];
        for (var id = 0; id < Count; id++)
        {
            ids[id] = _tallies[id].Count >= minCount ? vocabulary.IndexOf(TextOf(id)) : -1;
        }

        return (vocabulary, ids);
    }

    private string TextOf(int id) => Encoding.UTF8.GetString(_tokens.TextOf(id));

    private ref Tally At(int id)
    {
        if (id >= _tallies.Length)
        {
            Array.Resize(ref _tallies, 2 * _tallies.Length);
        }

        return ref _tallies[id];
    }

    private struct Tally
    {
        public long Count;
        public long Capitalised;
        public long Inside;
        public int Documents;
        public int LastDocument;
    }
}
