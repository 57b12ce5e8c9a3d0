using Steunpakket.Extraction.Pdf;

namespace Steunpakket.Extraction.Redaction;

/// <summary>The part of a page that is shown, its crop box, in points from the upper left corner of the whole page as it is turned.</summary>
internal readonly record struct PageCrop(double Left, double Top, double Width, double Height)
{
    private const int MostOff = 2; // points, by rounding

    /// <param name="pdfInfo">The answer of <c>pdfinfo -box</c>, whose boxes are those of the page before it is turned.</param>
    /// <param name="number">Of the page, from 1.</param>
    /// <param name="page">Which <c>pdftotext</c> tells by its media box.</param>
    /// <returns>Null when it is not told, or of another page.</returns>
    public static PageCrop? Of(string pdfInfo, int number, PageBoxes page) =>
        PdfInfo.Numbers(pdfInfo, "rot").GetValueOrDefault(number) is [var turn]
        && PdfInfo.Numbers(pdfInfo, "MediaBox").GetValueOrDefault(number) is [_, _, _, _] media
        && PdfInfo.Numbers(pdfInfo, "CropBox").GetValueOrDefault(number) is [_, _, _, _] crop
        && Math.Abs(media[2] - media[0] - page.Width) <= MostOff && Math.Abs(media[3] - media[1] - page.Height) <= MostOff
            ? Shown(turn, media, crop)
            : null;

    /// <summary>The page as if nothing else were on it.</summary>
    public PageBoxes Cut(PageBoxes page) => new(Width, Height, [.. page.Words.Select(Cut)]);

    private WordBox Cut(WordBox word)
    {
        var (left, top, right, bottom) = (word.Left - Left, word.Top - Top, word.Right - Left, word.Bottom - Top);
        var (across, down) = ((left + right) / 2, (top + bottom) / 2);
        return new WordBox(word.Text, left, top, right, bottom) { IsCutOff = across < 0 || across > Width || down < 0 || down > Height };
    }

    // Boxes count upwards, what is shown downwards.
    private static PageCrop Shown(double turn, double[] media, double[] crop)
    {
        var (left, bottom, right, top) = (crop[0] - media[0], crop[1] - media[1], media[2] - crop[2], media[3] - crop[3]);
        var (width, height) = (crop[2] - crop[0], crop[3] - crop[1]);
        return turn switch
        {
            90 => new PageCrop(bottom, left, height, width),
            180 => new PageCrop(right, bottom, width, height),
            270 => new PageCrop(top, right, height, width),
            _ => new PageCrop(left, top, width, height),
        };
    }
}
