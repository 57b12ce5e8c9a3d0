using System.Globalization;
using Steunpakket.Core.Running;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Ocr;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>With what a page is tried.</summary>
/// <param name="Settings">Names those that change what is recognised.</param>
/// <param name="Seconds">That a page may take.</param>
/// <param name="Megabytes">MiB that a page may take.</param>
internal sealed record OcrTry(string Settings, int Seconds, int Megabytes)
{
    private static readonly string Timeout = NotReadReason.Timeout.Word();
    private static readonly string TooLarge = NotReadReason.TooLarge.Word();

    public static OcrTry Of(OcrOptions options) =>
        new(ShortHash.Of(options.Dpi.ToString(CultureInfo.InvariantCulture), options.Languages), options.TimeoutSeconds, options.MemoryMegabytes);

    /// <summary>The limits at which a page failed for this reason; null for one that has nothing to do with it.</summary>
    public (int? Seconds, int? Megabytes) LimitsOf(string? reason) => (reason == Timeout ? Seconds : null, reason == TooLarge ? Megabytes : null);

    /// <summary>Whether this gives more than what a page failed at.</summary>
    public bool GivesMoreThan(int? seconds, int? megabytes) => seconds < Seconds || megabytes < Megabytes;
}
