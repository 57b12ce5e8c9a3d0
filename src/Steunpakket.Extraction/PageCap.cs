using System.Globalization;

namespace Steunpakket.Extraction;

/// <summary>Holds documents to <see cref="ExtractOptions.MaxPages"/> and tells where that left pages unread.</summary>
internal static class PageCap
{
    /// <summary>Begins what the ledger says of it.</summary>
    public const string Word = "page_cap";

    /// <summary>How many pages an engine is to read: one more than are kept, which shows that there are more. Null for all.</summary>
    public static int? Asked(int maxPages) => maxPages == 0 ? null : maxPages + 1;

    public static ExtractionResult<RawPages> Apply(ExtractionResult<RawPages> result, int maxPages) => result switch
    {
        ExtractionResult<RawPages>.Read(var raw) when IsOver(raw.Pages.Count, maxPages) =>
            new ExtractionResult<RawPages>.Read(raw with { Pages = [.. raw.Pages.Take(maxPages)], Fallback = With(raw.Fallback, maxPages) }),
        ExtractionResult<RawPages>.NotRead notRead when IsOver(notRead.Pages ?? 0, maxPages) =>
            notRead with { Pages = maxPages, Detail = With(notRead.Detail, maxPages) },
        _ => result,
    };

    private static bool IsOver(int pages, int maxPages) => maxPages > 0 && pages > maxPages;

    private static string With(string? detail, int maxPages) =>
        string.Create(CultureInfo.InvariantCulture, $"{(detail is null ? "" : detail + "; ")}{Word}: pages after {maxPages} not read");
}
