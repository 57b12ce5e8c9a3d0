using System.Globalization;
using Steunpakket.Core.Texts;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Ocr;

/// <summary>Recognises pictures with Tesseract, a child process each.</summary>
/// <remarks>
/// A file that is no picture it takes for a list of names of pictures, and opens those, from the network too. So what it is given must bear a
/// signature of a picture, which the callers see to.
/// </remarks>
internal sealed class Tesseract(OcrTools tools, OcrOptions options)
{
    private const string AsItStands = "3"; // modes of segmentation
    private const string TurnedUpright = "1";
    private const double Doubtful = 70; // on their head pages have 24 to 28, upright good scans 85 and more

    private const string StandardInput = "stdin";
    private const int MaxOutputBytes = 16 << 20;

    // One core a page: there are as many pages at work as there are cores, and threads of its own make it slower in sum.
    private static readonly Dictionary<string, string> OneThread = new() { ["OMP_THREAD_LIMIT"] = "1" };

    /// <param name="picture">Bytes of the picture.</param>
    /// <param name="dpi">Of the picture.</param>
    /// <returns>A page without a number.</returns>
    public ValueTask<OcrPage> RecogniseAsync(ReadOnlyMemory<byte> picture, int dpi, PageClock clock, CancellationToken cancellationToken) =>
        RecogniseAsync(mode => new ChildCommand(tools.Tesseract.Program, Arguments(StandardInput, mode, "--dpi", Text(dpi))) { Input = picture, Environment = OneThread }, clock, cancellationToken);

    /// <param name="path">Absolute, of a picture.</param>
    /// <param name="index">Of the page in it, from 0.</param>
    /// <returns>A page without a number.</returns>
    public ValueTask<OcrPage> RecogniseAsync(string path, int index, PageClock clock, CancellationToken cancellationToken) =>
        RecogniseAsync(
            mode => new ChildCommand(tools.Tesseract.Program, Arguments(path, mode, "-c", $"tessedit_page_number={Text(index)}")) { Input = ReadOnlyMemory<byte>.Empty, Environment = OneThread },
            clock,
            cancellationToken);

    private List<string> Arguments(string source, string mode, params string[] more) =>
        [source, "stdout", "-l", options.Languages, "--oem", "1", "--psm", mode, .. more, "tsv"];

    // Looking which way up a page is takes up to a fifth more and is seldom needed: a page on its head gives words, and no confidence.
    private async ValueTask<OcrPage> RecogniseAsync(Func<string, ChildCommand> command, PageClock clock, CancellationToken cancellationToken)
    {
        var page = await RunAsync(command(AsItStands), clock, cancellationToken);
        if (page.Text is not { Confidence: < Doubtful } doubtful || !tools.SeesRotation)
        {
            return page;
        }

        var turned = await RunAsync(command(TurnedUpright), clock, cancellationToken);
        return turned.Text is { } other && other.Confidence > doubtful.Confidence ? turned : page;
    }

    private static async ValueTask<OcrPage> RunAsync(ChildCommand command, PageClock clock, CancellationToken cancellationToken)
    {
        var limits = clock.Limits(MaxOutputBytes);
        using var child = await ChildProcess.RunAsync(command, limits, cancellationToken);
        if (OcrFailure.Of(child, limits, "tesseract") is { } failure)
        {
            return failure;
        }

        return TesseractTable.Read(child.Output) switch
        {
            null => OcrFailure.Page(NotReadReason.Corrupt, "tesseract answered with no table"),
            (_, null) => OcrFailure.Page(NotReadReason.Empty, "no letters recognised"),
            var (text, confidence) => Page(TextNormaliser.Normalise(text), confidence),
        };
    }

    private static OcrPage Page(string text, double? confidence) => new(0, new PageText(text, WordCount.Of(text)) { Confidence = confidence });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
