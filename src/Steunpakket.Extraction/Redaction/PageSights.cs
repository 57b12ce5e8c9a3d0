using System.Text;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Redaction;

/// <summary>Looks at pages of PDFs as a person would see them: text can stand under a black bar, and poppler reads it.</summary>
/// <remarks>Two child processes a page, some 50 ms, and one more where only a part of it is shown; nothing is kept. Safe for use by many threads at once.</remarks>
public sealed class PageSights(PopplerTools poppler, PdfOptions options)
{
    private const int MostTextBytes = 16 << 20;
    private const int MostPictureBytes = 64 << 20;
    private const int MostInfoBytes = 1 << 20;
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

        string[] how = ["-gray", "-cropbox", "-r", $"{WordVisibility.Resolution}", "--", path];
        using var picture = await ChildProcess.RunAsync(poppler.PdfToPpm, [.. where, .. how], Limits(MostPictureBytes), cancellationToken);
        var shown = picture.Succeeded ? IsPart(picture.Output, boxes) ? await CutAsync(boxes, path, page, cancellationToken) : boxes : null;
        return shown is not null && GreyImage.TryRead(picture.Output, out var image) && IsOf(image, shown) ? PageSight.Of(Seen(image, shown.Words)) : null;
    }

    /// <summary>Whether less is drawn than the page: poppler lets no crop box reach beyond the media box. What cuts off less than a point is none.</summary>
    private static bool IsPart(ReadOnlySpan<byte> picture, PageBoxes boxes) =>
        GreyImage.TryRead(picture, out var image)
        && !(image.Width >= boxes.Width && image.Height >= boxes.Height)
        && !(image.Width >= boxes.Height && image.Height >= boxes.Width);

    private async ValueTask<PageBoxes?> CutAsync(PageBoxes boxes, string path, int page, CancellationToken cancellationToken)
    {
        string[] arguments = ["-box", "-f", $"{page}", "-l", $"{page}", "--", path];
        using var info = await ChildProcess.RunAsync(poppler.PdfInfo, arguments, Limits(MostInfoBytes), cancellationToken);
        return info.Succeeded && PageCrop.Of(Encoding.UTF8.GetString(info.Output), page, boxes) is { } crop ? crop.Cut(boxes) : null;
    }

    private static List<(WordBox Word, bool IsVisible)> Seen(GreyImage image, IReadOnlyList<WordBox> words)
    {
        var seen = new List<(WordBox Word, bool IsVisible)>(words.Count);
        foreach (var word in words)
        {
            seen.Add((word, !word.IsCutOff && WordVisibility.IsVisible(image, word)));
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
