using System.Text.Json;
using Steunpakket.Core.Quality;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ori;

/// <summary>The text that Open Raadsinformatie read out of a PDF (SOURCES 1.5).</summary>
internal static class OriText
{
    /// <summary>Best first: <c>text</c> is pdftotext's, <c>md_text</c> marked-up text or OCR, <c>text_pages</c> the first again.</summary>
    public static readonly IReadOnlyList<string> Fields = ["text", "md_text", "text_pages"];

    // Pages read at most, today and (SOURCES 7) in earlier years.
    private const int Cap = 100;
    private const int EarlierCap = 20;

    // A page number beyond this is no page number.
    private const int LastPage = 100_000;

    /// <returns>Null when the document is not there or has no text.</returns>
    public static SuppliedText? Read(ApiAnswer answer, Uri address)
    {
        if (!answer.IsSuccess && answer.Status != 404)
        {
            throw new SourceChangedException(address, $"status {answer.Status}");
        }

        using var json = answer.Json(address);
        if (json.RootElement.Field("error") is not null)
        {
            throw new SourceUnavailableException("no_index", $"{address.AbsolutePath}: the index is no longer there") { Status = answer.Status };
        }

        var pages = json.RootElement.Field("_source") is { } source
            ? Fields.Select(field => Pages(source.Field(field))).FirstOrDefault(found => found.Any(page => !string.IsNullOrWhiteSpace(page)))
            : null;
        return pages is null ? null : new SuppliedText(pages, Flags(pages.Count));
    }

    private static string Flags(int pages) =>
        pages >= Cap ? $"{QualityFlags.TextByOri} {QualityFlags.PageCap}"
        : pages == EarlierCap ? $"{QualityFlags.TextByOri} {QualityFlags.PageCapPossible}" : QualityFlags.TextByOri;

    private static List<string> Pages(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Object => Numbered(list),
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(page => page.ValueKind == JsonValueKind.String ? page.GetString()! : string.Empty)],
        { ValueKind: JsonValueKind.String } text => [text.GetString()!],
        _ => [],
    };

    // Empty pages are left out there; here they keep the others in their places.
    private static List<string> Numbered(JsonElement list)
    {
        var pages = new List<string>();
        foreach (var page in list.EnumerateArray().Where(page => page.Number("page_number") is >= 1 and <= LastPage).OrderBy(page => page.Number("page_number")))
        {
            var number = (int)page.Number("page_number")!.Value;
            pages.AddRange(Enumerable.Repeat(string.Empty, Math.Max(0, number - 1 - pages.Count)));
            pages.Add(page.Field("text")?.AsWritten() ?? string.Empty);
        }

        return pages;
    }
}
