using System.Text;

namespace Steunpakket.Extraction.Pdf;

/// <summary>Cuts the output of pdftotext, which ends every page with a form feed.</summary>
internal static class PageSplitter
{
    private const byte FormFeed = 0x0C;

    /// <param name="output">UTF-8; invalid bytes become U+FFFD.</param>
    public static IReadOnlyList<string> Split(ReadOnlySpan<byte> output)
    {
        var pages = new List<string>(output.Count(FormFeed) + 1);

        while (!output.IsEmpty)
        {
            var end = output.IndexOf(FormFeed);
            pages.Add(Encoding.UTF8.GetString(end < 0 ? output : output[..end]));
            output = end < 0 ? [] : output[(end + 1)..];
        }

        return pages;
    }
}
