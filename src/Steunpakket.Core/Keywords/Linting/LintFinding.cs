using Steunpakket.Core.Texts;

namespace Steunpakket.Core.Keywords.Linting;

/// <summary>One thing about one keyword that a person should look at. Nothing is added by itself.</summary>
/// <param name="File">The list whose line it is about, such as <c>keywords/actielijn_2.csv</c>.</param>
/// <param name="Keyword">The keyword with its asterisks.</param>
/// <param name="Form">What stands in the texts.</param>
/// <param name="Why">One sentence.</param>
public sealed record LintFinding(LintKind Kind, string File, string Keyword, string Form, string Why)
{
    /// <summary>Occurrences of <see cref="Form"/> that the keyword list does not count as it; at least 0.</summary>
    public long Count { get; init; }

    /// <summary>Documents with at least one of them; a document that is stored twice counts twice.</summary>
    public int Documents { get; init; }

    public int Gemeenten { get; init; }

    /// <summary>At most 3, from different documents.</summary>
    public IReadOnlyList<PagePassage> Passages { get; init; } = [];

    /// <summary>File and line that would count it; empty when no line would, or none should.</summary>
    public string Line { get; init; } = "";

    /// <summary>Whether the list is wrong, not only open to more.</summary>
    public bool IsFault => Kind is LintKind.Agreement or LintKind.Duplicate or LintKind.NeverFound;
}
