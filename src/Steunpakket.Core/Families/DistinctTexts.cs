namespace Steunpakket.Core.Families;

/// <summary>The different texts of a gemeente, numbered by the smallest id that bears each; a document without text is one of its own.</summary>
internal sealed class DistinctTexts
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<List<FamilyDocument>> _members = [];

    /// <param name="documents">Ordered by id.</param>
    public DistinctTexts(IReadOnlyList<FamilyDocument> documents)
    {
        foreach (var document in documents)
        {
            var key = document.Text ?? $"no text: {document.Id}";
            _keys.Add(document.Id, key);
            if (_numbers.TryAdd(key, _members.Count))
            {
                _members.Add([]);
            }

            _members[_numbers[key]].Add(document);
        }

        First = [.. _members.Select(members => members[0])];
    }

    /// <summary>Of each text the document with the smallest id.</summary>
    public IReadOnlyList<FamilyDocument> First { get; }

    public string KeyOf(string id) => _keys[id];

    /// <summary>The documents of some texts, ordered by id.</summary>
    public IReadOnlyList<FamilyDocument> Members(IReadOnlyList<int> texts) =>
        [.. texts.SelectMany(text => _members[text]).OrderBy(document => document.Id, StringComparer.Ordinal)];

    /// <summary>Pairs of texts of which a document has the same value.</summary>
    public IEnumerable<(int One, int Other)> Same(Func<FamilyDocument, string?> value)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var text = 0; text < _members.Count; text++)
        {
            foreach (var known in _members[text].Select(value).OfType<string>())
            {
                if (!first.TryAdd(known, text))
                {
                    yield return (first[known], text);
                }
            }
        }
    }
}
