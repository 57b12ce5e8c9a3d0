using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Redaction;

/// <summary>Looks at pages of PDFs as a person would see them: text can stand under a black bar, and poppler reads it.</summary>
/// <remarks>Two child processes a page, some 50 ms; nothing is kept. Safe for use by many threads at once.</remarks>
public sealed class PageSights(PopplerTools poppler, PdfOptions options)
{
    private const int MostTextBytes = 16 << 20;
    private const int MostPictureBytes = 64 << 20;
    private const int MostOff = 2; // pixels, by rounding

    /// <param name="path">Of a PDF.</param>
    /// <param name="page">From 1.</param>
    /// <returns>Null when the page could not be looked at.</returns>
    public async ValueTask<PageSight?> LookAsync(string path, int page, CancellationToken cancellationToken)
    {
        string[] where = ["-q", "-f", $"{page}", "-l", $"{page}"];
        using var text = await ChildProcess.RunAsync(poppler.PdfToText, [.. where, "-bbox", "--", path, "-"], Limits(MostTextBytes), cancellationToken);
        if (!text.Succeeded || PageBoxes.Parse(text.Output) is not { } boxes)
        {
            return null;
        }

        string[] how = ["-gray", "-r", $"{WordVisibility.Resolution}", "--", path];
        using var picture = await ChildProcess.RunAsync(poppler.PdfToPpm, [.. where, .. how], Limits(MostPictureBytes), cancellationToken);
        return picture.Succeeded && GreyImage.TryRead(picture.Output, out var image) && IsOf(image, boxes)
            ? PageSight.Of(Seen(image, boxes.Words))
            : null;
    }

    private static List<(WordBox Word, bool IsVisible)> Seen(GreyImage image, IReadOnlyList<WordBox> words)
    {
        var seen = new List<(WordBox Word, bool IsVisible)>(words.Count);
        foreach (var word in words)
        {
            seen.Add((word, WordVisibility.IsVisible(image, word)));
        }

        return seen;
    }

    // Of a page that is turned poppler tells the size before it was.
    private static bool IsOf(GreyImage image, PageBoxes boxes) =>
        IsOf((image.Width, image.Height), boxes) || IsOf((image.Height, image.Width), boxes);

    private static bool IsOf((int Width, int Height) image, PageBoxes boxes) =>
        Math.Abs(image.Width - boxes.Width) <= MostOff && Math.Abs(image.Height - boxes.Height) <= MostOff;

    private ChildLimits Limits(int mostBytes) =>
        new(TimeSpan.FromSeconds(options.TimeoutSeconds), options.CpuSeconds, (long)options.MemoryMegabytes << 20, mostBytes);
}
