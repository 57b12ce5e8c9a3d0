namespace Steunpakket.Core.Embedding;

/// <summary>The words that have a vector, most frequent first, equals in ordinal order: a word's place is its id.</summary>
public sealed class Vocabulary
{
    /// <summary>Joins the words of a phrase in one token.</summary>
    public const char PhraseJoint = '_';

    private readonly Dictionary<string, int> _ids;

    /// <param name="words">In any order, each text once.</param>
    /// <param name="documents">Documents in the corpus.</param>
    public Vocabulary(IEnumerable<VocabularyWord> words, int documents)
    {
        Words = [.. words.OrderByDescending(word => word.Count).ThenBy(word => word.Text, StringComparer.Ordinal)];
        Documents = documents;
        Tokens = Words.Sum(word => word.Count);
        _ids = new Dictionary<string, int>(Words.Count, StringComparer.Ordinal);
        foreach (var (id, word) in Words.Index())
        {
            _ids.Add(word.Text, id);
        }
    }

    public IReadOnlyList<VocabularyWord> Words { get; }

    /// <summary>Documents that were read, those of which no word is left included.</summary>
    public int Documents { get; }

    /// <summary>Occurrences of all words of the vocabulary.</summary>
    public long Tokens { get; }

    public int Count => Words.Count;

    /// <summary>The id, or -1 for a word that is not here.</summary>
    public int IndexOf(string word) => _ids.GetValueOrDefault(word, -1);

    /// <summary>The token of a keyword form: its words, joined.</summary>
    public static string TokenOf(string form) => form.Replace(' ', PhraseJoint);

    /// <summary>The form of a token, as it stands in a text.</summary>
    public static string FormOf(string token) => token.Replace(PhraseJoint, ' ');
}
