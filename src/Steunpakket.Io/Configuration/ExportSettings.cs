using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Io.Configuration;

/// <summary>What is written to <c>out/</c> (config block <c>export</c>).</summary>
public sealed record ExportSettings
{
    /// <summary>Also write each table for Dutch Excel: <c>*.nl.csv</c>. Default true.</summary>
    public bool DutchExcel { get; init; } = true;

    /// <summary>How many earlier exports stay under <c>snapshots/</c> when a new one replaces them, 0 to 1000. Default 1: what <c>diff vorige out</c> needs.</summary>
    [Range(0, 1000)]
    public int KeepEarlier { get; init; } = 1;

    /// <summary>How <c>rapport.html</c> calls an action line; one that is not named goes by the name of its list. Default the lines of the study.</summary>
    [Required]
    public IReadOnlyDictionary<string, string> LineTitles { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["actielijn_1"] = "Jeugd",
        ["actielijn_2"] = "Kwetsbare groepen",
        ["actielijn_3"] = "Leefstijl",
    };
}
