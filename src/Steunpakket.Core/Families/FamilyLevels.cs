namespace Steunpakket.Core.Families;

/// <summary>What binds each document to another: the lowest level at which it is not alone.</summary>
internal sealed class FamilyLevels(IReadOnlyList<FamilyDocument> documents)
{
    private readonly Dictionary<string, int> _sources = Count(documents.Select(document => document.Source));
    private readonly Dictionary<string, int> _files = Count(documents.Select(document => document.File));
    private readonly Dictionary<string, int> _texts = Count(documents.Select(document => document.Text));

    public FamilyLevel Of(FamilyDocument document) =>
        IsShared(_sources, document.Source) ? FamilyLevel.SameSource
        : IsShared(_files, document.File) ? FamilyLevel.SameFile
        : IsShared(_texts, document.Text) ? FamilyLevel.SameText
        : FamilyLevel.NearText;

    private static bool IsShared(Dictionary<string, int> counts, string? value) => value is not null && counts.GetValueOrDefault(value) > 1;

    private static Dictionary<string, int> Count(IEnumerable<string?> values) =>
        values.OfType<string>().CountBy(value => value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
