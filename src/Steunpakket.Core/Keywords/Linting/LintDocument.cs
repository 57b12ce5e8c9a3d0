using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Keywords.Linting;

/// <summary>The document that a page belongs to. One object a document.</summary>
public sealed class LintDocument(string id, GemeenteCode gemeente, string name, DateOnly? date)
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    public string Id { get; } = id;

    public GemeenteCode Gemeente { get; } = gemeente;

    /// <summary>The gemeente's name.</summary>
    public string Name { get; } = name;

    /// <summary>Of the first meeting; null when unknown.</summary>
    public DateOnly? Date { get; } = date;

    /// <summary>Where the document comes in a shuffled order that is the same on every machine.</summary>
    internal ulong Order { get; } = Hash(id);

    /// <summary>FNV-1a over UTF-16.</summary>
    internal static ulong Hash(string text)
    {
        var hash = FnvOffset;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * FnvPrime);
        }

        return hash;
    }
}
