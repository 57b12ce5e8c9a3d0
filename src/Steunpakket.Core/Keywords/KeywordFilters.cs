namespace Steunpakket.Core.Keywords;

/// <summary>The lists that flag a document and never select or score it (METHOD 4.14). An empty list flags none.</summary>
public sealed record KeywordFilters(IReadOnlyList<KeywordLine> Covid, IReadOnlyList<KeywordLine> Steunpakket)
{
    public static KeywordFilters None { get; } = new([], []);
}
