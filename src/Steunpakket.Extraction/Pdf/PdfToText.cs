using System.Globalization;
using Steunpakket.Core.Texts;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Pdf;

/// <summary>Reads a PDF with poppler's <c>pdftotext</c>, one child process a file.</summary>
/// <remarks>
/// <para><c>-raw</c> and not the default mode: that one takes every hyphen at a line end away by itself, so that <c>dak-⏎en thuislozen</c>
/// comes out as <c>daken thuislozen</c> (seen in poppler 22.12) and can never be matched. With <c>-raw</c> hyphens arrive and our own rules
/// (METHOD 4.1) decide. Word F1 of the two modes against each other is .996.</para>
/// <para><c>-q</c>, because a broken file can make poppler write gigabytes of warnings; the reason of a failure is asked for afterwards.</para>
/// <para>It tells of no pictures. <c>pdfimages</c> is asked for those of pages with few letters, and of no others: it takes as long as the text.</para>
/// </remarks>
internal sealed class PdfToText : IPageExtractor
{
    private readonly PopplerTools _tools;
    private readonly ExtractOptions _options;
    private readonly ChildLimits _limits;
    private readonly PdfPictures _pictures;

    public PdfToText(PopplerTools tools, ExtractOptions options)
    {
        (_tools, _options) = (tools, options);
        _limits = new(
            TimeSpan.FromSeconds(options.Pdf.TimeoutSeconds), options.Pdf.CpuSeconds, (long)options.Pdf.MemoryMegabytes << 20, options.MaxTextMegabytes << 20);
        _pictures = new PdfPictures(tools, _limits);
        Engine = new("pdftotext-raw", tools.Version);
    }

    public IReadOnlyList<string> Reads => ["pdf"];

    public ExtractionEngine Engine { get; }

    public async ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        using var quick = PdfInput.WithoutOutputIntents(path);
        if (quick.IsChanged && await ReadAsync(quick, path, cancellationToken) is { } read)
        {
            return read;
        }

        using var whole = PdfInput.Of(path);
        return (await ReadAsync(whole, path, cancellationToken))!;
    }

    /// <returns>Null when a changed input gives something else than the file may give.</returns>
    private async ValueTask<ExtractionResult<RawPages>?> ReadAsync(PdfInput input, string path, CancellationToken cancellationToken)
    {
        using var child = await ChildProcess.RunAsync(
            input.Command(_tools.PdfToText, ["-q", "-raw", "-enc", "UTF-8", .. Last()], "-"), _limits, cancellationToken);
        if (!child.Succeeded || PdfFailure.SaysOutOfMemory(child.Errors))
        {
            return input.IsChanged && child.Ending != ChildEnding.TimedOut ? null : await ExplainAsync(child, path, cancellationToken);
        }

        if (input.IsChanged && OutputIntents.ShowIn(child.Output))
        {
            return null;
        }

        var texts = PageSplitter.Split(child.Output);
        var thin = ThinPages.Of(texts, _options.MinLettersPerPage);
        var pages = new RawPages([.. texts.Select(text => new RawPage(text, Unmapped: 0))], Engine);
        return thin.Count == 0 ? new ExtractionResult<RawPages>.Read(pages) : await LookForPicturesAsync(pages, thin, (input, path), cancellationToken);
    }

    private string[] Last() => PageCap.Asked(_options.MaxPages) is { } last ? ["-l", last.ToString(CultureInfo.InvariantCulture)] : [];

    private async ValueTask<ExtractionResult<RawPages>> ExplainAsync(ChildResult child, string path, CancellationToken cancellationToken)
    {
        if (PdfFailure.ByLimitOrSignal(child, _limits) is { } known)
        {
            return known;
        }

        string[] arguments = ["-l", "1", "--", path, "-"];
        using var talking = await ChildProcess.RunAsync(_tools.PdfToText, arguments, PdfFailure.Limits, cancellationToken);
        return PdfFailure.ByMessage(child.Errors + talking.Errors, path);
    }

    private async ValueTask<ExtractionResult<RawPages>> LookForPicturesAsync(
        RawPages pages, IReadOnlyList<int> thin, (PdfInput Input, string Path) file, CancellationToken cancellationToken)
    {
        var found = await _pictures.FindAsync(file.Input, file.Path, thin, cancellationToken);
        if (found.Failure is { Reason: not NotReadReason.Timeout } && file.Input.IsChanged)
        {
            using var whole = PdfInput.Of(file.Path);
            found = await _pictures.FindAsync(whole, file.Path, thin, cancellationToken);
        }

        // A page that could not be read looks like a blank one.
        if (found.Pictured.Values.All(pictured => pictured <= 0) && !pages.Pages.Any(page => !LetterCount.IsBelow(page.Text, 1)))
        {
            return found.Failure is { } failure ? failure
                : PdfFailure.SaysError(found.Errors) ? PdfFailure.ByMessage(found.Errors, file.Path)
                : new ExtractionResult<RawPages>.Read(pages);
        }

        return new ExtractionResult<RawPages>.Read(pages with
        {
            Pages = [.. pages.Pages.Select((page, i) => found.Pictured.TryGetValue(i + 1, out var pictured) ? page with { Pictured = pictured } : page)],
            Fallback = found.Failure is { } why ? $"not all pictures looked for: {why.Reason.Word()}, {why.Detail}" : null,
        });
    }
}
