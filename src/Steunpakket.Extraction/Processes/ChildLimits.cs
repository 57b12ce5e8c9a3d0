namespace Steunpakket.Extraction.Processes;

/// <param name="WallClock">Holds everywhere.</param>
/// <param name="CpuSeconds">Holds on Linux.</param>
/// <param name="AddressSpaceBytes">Holds on Linux.</param>
/// <param name="MaxOutputBytes">Of standard output; holds everywhere.</param>
internal sealed record ChildLimits(TimeSpan WallClock, int CpuSeconds, long AddressSpaceBytes, int MaxOutputBytes)
{
    /// <summary>Of each file it writes, where it writes any; holds on Linux.</summary>
    public long? MaxFileBytes { get; init; }
}
