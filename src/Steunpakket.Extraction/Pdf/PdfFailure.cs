using System.Buffers;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Pdf;

/// <summary>Why poppler gave no text.</summary>
internal static class PdfFailure
{
    /// <summary>For asking the reason of a failure: opening a file is quick.</summary>
    public static readonly ChildLimits Limits = new(TimeSpan.FromSeconds(5), 5, 1L << 30, 1 << 20);

    private const int SignalBase = 128;
    private const int Kill = SignalBase + 9;
    private const int OutOfCpuTime = SignalBase + 24;
    private const int MaxDetail = 200;
    private const string ErrorMark = "Error";

    private static readonly SearchValues<char> Printable = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(i => (char)i)]);

    public static bool SaysOutOfMemory(string errors) =>
        errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) || errors.Contains("bad_alloc", StringComparison.Ordinal);

    public static bool SaysError(string errors) => errors.Contains(ErrorMark, StringComparison.Ordinal);

    /// <returns>Null when only poppler itself can say why.</returns>
    public static ExtractionResult<RawPages>.NotRead? ByLimitOrSignal(ChildResult child, ChildLimits limits, string program = "pdftotext") => child switch
    {
        { Ending: ChildEnding.TimedOut } => new(NotReadReason.Timeout, $"not read within {limits.WallClock.TotalSeconds:0} s"),
        { Ending: ChildEnding.TooMuchOutput } => new(NotReadReason.TooLarge, $"more than {limits.MaxOutputBytes >> 20} MiB of text"),
        { ExitCode: OutOfCpuTime } => new(NotReadReason.Timeout, $"more than {limits.CpuSeconds} s of processor time"),
        { ExitCode: Kill } => new(NotReadReason.TooLarge, "killed from outside, as happens when the machine has no memory left"),
        _ when SaysOutOfMemory(child.Errors) => new(NotReadReason.TooLarge, $"more than {limits.AddressSpaceBytes >> 20} MiB of memory"),
        { ExitCode: > SignalBase } => new(NotReadReason.Corrupt, $"{program} crashed with signal {child.ExitCode - SignalBase}"),
        _ => null,
    };

    /// <param name="errors">What pdftotext says of the file without <c>-q</c>.</param>
    public static ExtractionResult<RawPages>.NotRead ByMessage(string errors, string path)
    {
        if (errors.Contains("Incorrect password", StringComparison.Ordinal))
        {
            return new(NotReadReason.Encrypted, "opens with a password only");
        }

        if (errors.Contains("security handler", StringComparison.Ordinal))
        {
            return new(NotReadReason.Encrypted, "opens with a certificate only");
        }

        var lines = errors.Replace(path, "the file", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(NotReadReason.Corrupt, Clean(lines.FirstOrDefault(SaysError) ?? lines.FirstOrDefault("pdftotext gives no reason")));
    }

    private static string Clean(string line) => string.Create(Math.Min(line.Length, MaxDetail), line, (span, text) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Printable.Contains(text[i]) ? text[i] : '?';
        }
    });
}
