namespace Steunpakket.Benchmarks.Embed;

/// <param name="CpuSeconds">Of one pass over the text.</param>
/// <param name="PeakMegabytes">Of the longer run.</param>
/// <param name="Sound">Whether the program was content with its result.</param>
internal sealed record EmbedMeasure(double CpuSeconds, long PeakMegabytes, bool Sound);
