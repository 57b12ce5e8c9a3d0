using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Pdf;

/// <summary>The answer of <c>pdfimages -list</c>: two lines of heading, then a line an image.</summary>
internal static class ImageList
{
    private const int HeadingLines = 2;
    private const int EnoughBytes = 4 * 1024;

    /// <summary>A list longer than a few lines has said enough.</summary>
    public static ChildLimits Limit(ChildLimits limits) => limits with { MaxOutputBytes = EnoughBytes };

    public static bool HasImages(ChildResult list) =>
        list.Ending == ChildEnding.TooMuchOutput || list.Output.Count((byte)'\n') > HeadingLines;
}
