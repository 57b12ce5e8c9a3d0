namespace Steunpakket.Io.Configuration;

/// <summary>What is written to <c>out/</c> (config block <c>export</c>).</summary>
public sealed record ExportSettings
{
    /// <summary>Also write each table for Dutch Excel: <c>*.nl.csv</c>. Default true.</summary>
    public bool DutchExcel { get; init; } = true;
}
