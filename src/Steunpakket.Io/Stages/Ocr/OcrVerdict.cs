using System.Globalization;
using Steunpakket.Extraction;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>What became of a document that waited for OCR.</summary>
/// <param name="document">As extract left it.</param>
/// <param name="tried">Its pages that were tried, in this run or an earlier one, ascending.</param>
internal sealed class OcrVerdict(WaitingDocument document, IReadOnlyList<TriedPage> tried)
{
    internal const string NotTried = "not_tried";

    private readonly int _illegible = tried.Count(row => row.Outcome == TriedPage.Illegible);
    private readonly TriedPage[] _failed = [.. tried.Where(row => row.Outcome == TriedPage.Failed)];

    public WaitingDocument Document => document;

    /// <summary>Whether some page has letters now.</summary>
    public bool HasText { get; } = tried.Any(row => row.Outcome == TriedPage.Kept);

    /// <summary>Whether extract's word on the document no longer stands.</summary>
    public bool IsAmended => document.IsLeftOut ? HasText || (Waiting == 0 && tried.Count > 0) : tried.Count > 0;

    private int Waiting => document.Pages.Count - tried.Count;

    /// <summary>The row of the stage's own ledger.</summary>
    public LedgerRow Outcome => Own() with
    {
        DocumentId = document.Id,
        Source = document.Read.Source,
        Sha256 = document.Read.Sha256,
        Pages = tried.Count,
        Words = tried.Sum(row => row.Words),
        Engine = Engine?.Name,
        EngineVersion = Engine?.Version,
        UnreadPages = Waiting + _failed.Length + _illegible,
    };

    /// <summary>The row that takes the place of extract's, for a document that <see cref="IsAmended"/>.</summary>
    /// <param name="text">Of all its pages, where it has text.</param>
    public LedgerRow Amended(TextFacts? text) => document.Read with
    {
        Outcome = document.IsLeftOut ? Word.Outcome : "kept",
        Reason = document.IsLeftOut ? Word.Reason : null,
        Detail = document.IsLeftOut ? HasText ? null : Word.Detail : document.Read.Detail,
        Engine = HasText ? Joined(document.Read.Engine, Engine?.Name) : document.Read.Engine,
        EngineVersion = HasText ? Joined(document.Read.EngineVersion, Engine?.Version) : document.Read.EngineVersion,
        Pages = text?.Pages,
        Words = text?.Words,
        TextSha256 = text?.Sha256,
        UnreadPages = text?.UnreadPages ?? _failed.Length + _illegible,
    };

    private ExtractionEngine? Engine => tried.LastOrDefault(row => row.Outcome == TriedPage.Kept)?.Engine ?? (tried is [.., var last] ? last.Engine : null);

    private string Failures => string.Join("; ", _failed.Take(3)
        .Select(row => string.Create(CultureInfo.InvariantCulture, $"OCR of page {row.Number}: {row.Reason}, {row.Detail}")));

    private (string Outcome, string? Reason, string? Detail) Word => (HasText, _failed.Length, _illegible) switch
    {
        (true, 0, _) => ("kept", null, null),
        (true, _, _) => ("kept", null, Failures),
        (_, > 0, _) => ("failed", _failed[0].Reason, Failures),
        (_, _, > 0) => ("dropped", TriedPage.Illegible, "OCR found marks that make no words"),
        _ => ("dropped", TriedPage.Empty, "OCR found no letters"),
    };

    private LedgerRow Own() => Waiting > 0
        ? Row("dropped", NotTried, string.Create(CultureInfo.InvariantCulture, $"{tried.Count} of {document.Pages.Count} pages tried so far"))
        : Row(Word.Outcome, Word.Reason, Word.Detail);

    private LedgerRow Row(string outcome, string? reason, string? detail) =>
        new() { DocumentId = document.Id, Outcome = outcome, Reason = reason, Detail = detail };

    private static string? Joined(string? first, string? second) => first is null ? second : second is null ? first : $"{first} + {second}";
}
