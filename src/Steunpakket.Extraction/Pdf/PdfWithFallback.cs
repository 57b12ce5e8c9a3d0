using Steunpakket.Core.Texts;
namespace Steunpakket.Extraction.Pdf;

/// <summary>Reads a PDF with one engine, and what that cannot read with another, whose word then stands.</summary>
/// <remarks>The first engine tells the pictures of each page.</remarks>
internal sealed class PdfWithFallback(IPageExtractor first, IPageExtractor second, DocumentJudge judge, int minLettersPerPage) : IPageExtractor
{
    public IReadOnlyList<string> Reads => ["pdf"];

    /// <summary>Of both: what either would read otherwise is read anew.</summary>
    public ExtractionEngine Engine { get; } = new(first.Engine.Name, $"{first.Engine.Version}, else {second.Engine}");

    public async ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        var result = await first.ExtractAsync(path, cancellationToken);
        return result switch
        {
            ExtractionResult<RawPages>.Read(var raw) when !IsScan(raw) => await DoubtAsync(path, raw, cancellationToken),
            ExtractionResult<RawPages>.NotRead(var reason, var detail) =>
                await second.ExtractAsync(path, cancellationToken) is var other && other is ExtractionResult<RawPages>.Read(var found)
                    ? Fallback(found, $"{reason.Word()}, {detail}") : other,
            _ => result,
        };
    }

    private async ValueTask<ExtractionResult<RawPages>> DoubtAsync(string path, RawPages own, CancellationToken cancellationToken)
    {
        var (isPoor, misread) = (IsPoor(own), judge.Misread(own));
        if (!isPoor && misread == 0)
        {
            return new ExtractionResult<RawPages>.Read(own);
        }

        var why = misread > 0 ? $"text that cannot be right on {misread} of {own.Pages.Count} pages"
            : $"fewer than {minLettersPerPage} letters on pages without pictures";

        return await second.ExtractAsync(path, cancellationToken) switch
        {
            ExtractionResult<RawPages>.Read(var raw) when judge.Misread(raw).CompareTo(misread) is var order && (order < 0 || (order == 0 && isPoor && LettersOf(raw.Pages) > LettersOf(own.Pages))) => Fallback(raw, why),
            ExtractionResult<RawPages>.NotRead other when !HasText(own) => other,
            _ => new ExtractionResult<RawPages>.Read(own),
        };
    }

    private bool IsScan(RawPages raw) => raw.Pages.Any(page => page.IsPictured) && !HasText(raw);

    private bool HasText(RawPages raw) => raw.Pages.Any(page => !LetterCount.IsBelow(page.Text, minLettersPerPage));

    private bool IsPoor(RawPages raw)
    {
        var bare = raw.Pages.Where(page => !page.IsPictured).ToList();
        return LettersOf(bare) < (long)minLettersPerPage * bare.Count;
    }

    private ExtractionResult<RawPages>.Read Fallback(RawPages raw, string why) =>
        new(raw with { Fallback = $"{first.Engine.Name}: {why}" + (raw.Fallback is null ? "" : $"; {raw.Fallback}") });

    private static long LettersOf(IEnumerable<RawPage> pages) => pages.Sum(page => (long)page.Text.Count(char.IsLetter));
}
