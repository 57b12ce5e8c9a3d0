using System.Globalization;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Ocr;

/// <summary>Why a program gave no page.</summary>
internal static class OcrFailure
{
    private const int SignalBase = 128;
    private const int Kill = SignalBase + 9;
    private const int OutOfCpuTime = SignalBase + 24;

    private static readonly string[] NoMemory = ["bad_alloc", "Out of memory", "malloc fail", "calloc fail", "not enough memory"];

    /// <summary>A page without text, of which no number is known yet.</summary>
    public static OcrPage Page(NotReadReason reason, string detail) => new(0, null, reason, detail);

    /// <param name="program">For the detail.</param>
    /// <returns>Null when it did what it should.</returns>
    public static OcrPage? Of(ChildResult child, ChildLimits limits, string program) => child switch
    {
        { Ending: ChildEnding.TimedOut } => Page(NotReadReason.Timeout, $"{program}: the time of the page was over"),
        { Ending: ChildEnding.TooMuchOutput } => Page(NotReadReason.TooLarge, $"{program} gave more than {limits.MaxOutputBytes >> 20} MiB"),
        { ExitCode: OutOfCpuTime } => Page(NotReadReason.Timeout, $"{program}: more than {limits.CpuSeconds} s of processor time"),
        { ExitCode: Kill } => Page(NotReadReason.TooLarge, $"{program} was killed from outside, as happens when the machine has no memory left"),
        { Succeeded: false } when NoMemory.Any(word => child.Errors.Contains(word, StringComparison.OrdinalIgnoreCase)) =>
            Page(NotReadReason.TooLarge, $"{program}: more than {limits.AddressSpaceBytes >> 20} MiB of memory"),
        { ExitCode: > SignalBase } => Page(NotReadReason.Corrupt, Ended(program, $"crashed with signal {child.ExitCode - SignalBase}")),
        { Succeeded: false } => Page(NotReadReason.Corrupt, Ended(program, $"ended with {child.ExitCode}")),
        _ => null,
    };

    private static string Ended(string program, FormattableString how) => $"{program} {how.ToString(CultureInfo.InvariantCulture)}";
}
