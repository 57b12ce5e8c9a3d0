using Steunpakket.Core.Texts;

namespace Steunpakket.Io.Stages.Expand.Candidates;

/// <summary>One passage that may be shown.</summary>
/// <param name="Hash">Of the text around the term: the smallest are shown.</param>
/// <param name="Gemeente">Code of the gemeente that the document is of.</param>
/// <param name="Passage">Null in what is only compared.</param>
internal readonly record struct ContextLine(ulong Hash, string Gemeente, string DocumentId, PagePassage? Passage) : IComparable<ContextLine>
{
    public int CompareTo(ContextLine other) => Hash.CompareTo(other.Hash) is var hash and not 0 ? hash : CompareDocument(other);

    /// <summary>Of two documents with one text around the term the first by id is shown.</summary>
    public int CompareDocument(ContextLine other) => string.CompareOrdinal(DocumentId, other.DocumentId);

    public static bool operator <(ContextLine left, ContextLine right) => left.CompareTo(right) < 0;

    public static bool operator <=(ContextLine left, ContextLine right) => left.CompareTo(right) <= 0;

    public static bool operator >(ContextLine left, ContextLine right) => left.CompareTo(right) > 0;

    public static bool operator >=(ContextLine left, ContextLine right) => left.CompareTo(right) >= 0;
}
