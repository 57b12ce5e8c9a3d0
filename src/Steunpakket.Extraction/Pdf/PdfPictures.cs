using System.Globalization;
using System.Text;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Pdf;

/// <summary>Asks poppler's <c>pdfimages</c> how much of pages is covered by pictures.</summary>
/// <param name="limits">Of a PDF; the list itself may have a few MiB.</param>
internal sealed class PdfPictures(PopplerTools tools, ChildLimits limits)
{
    private const int MaxListBytes = 4 << 20; // some 40,000 pictures

    private readonly ChildLimits _limits = limits with { MaxOutputBytes = MaxListBytes };

    /// <param name="path">Of the file, which messages may name.</param>
    /// <param name="pages">Their numbers from 1, rising.</param>
    public async ValueTask<FoundPictures> FindAsync(PdfInput input, string path, IReadOnlyList<int> pages, CancellationToken cancellationToken)
    {
        var pictured = new Dictionary<int, double>();
        var errors = "";
        foreach (var (first, last) in PageRanges.Of(pages))
        {
            using var child = await ChildProcess.RunAsync(input.Command(tools.PdfImages, ["-list", "-f", Number(first), "-l", Number(last)]), _limits, cancellationToken);
            Add(pictured, Encoding.Latin1.GetString(child.Output), (first, last), child.Succeeded);
            errors += child.Errors;
            if (!child.Succeeded)
            {
                return new FoundPictures(pictured, Failure(child, path), errors);
            }
        }

        return new FoundPictures(pictured, null, errors);
    }

    // Pages come in their order: of a list that ends early those before its last page are known, and of that one what it has at least.
    private static void Add(Dictionary<int, double> pictured, string list, (int First, int Last) range, bool isWhole)
    {
        var rows = list.Split('\n').Select(PictureRow.Of).OfType<PictureRow>().ToList();
        var known = isWhole ? range.Last : rows.Count == 0 ? 0 : rows[^1].Page - 1;
        for (var page = range.First; page <= known; page++)
        {
            pictured[page] = 0;
        }

        foreach (var row in rows.Where(row => row.Page >= range.First && row.Page <= known))
        {
            pictured[row.Page] += row.Area;
        }

        var atLeast = rows.Where(row => row.Page > known).Sum(row => row.Area);
        if (!isWhole && rows.Count > 0 && atLeast >= Core.Texts.Pages.PageJudge.MinPictured)
        {
            pictured[rows[^1].Page] = atLeast;
        }
    }

    private ExtractionResult<RawPages>.NotRead Failure(ChildResult child, string path) =>
        child.Ending == ChildEnding.TooMuchOutput ? new(NotReadReason.TooLarge, $"more than {MaxListBytes >> 20} MiB of pictures listed")
        : PdfFailure.ByLimitOrSignal(child, _limits, "pdfimages") ?? PdfFailure.ByMessage(child.Errors, path);

    private static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}
