using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>The verdict that was planted per group, line and way of counting; null where none was.</summary>
internal static class PlantedTruth
{
    private const string More = "meer";
    private const string Less = "minder";
    private const string Same = "evenveel";
    private const string None = "onvergelijkbaar";

    /// <summary>Ways of counting whose verdicts per gemeente are planted.</summary>
    public static readonly IReadOnlyList<string> Variants = ["study", "families", "aandeel", "zelfde_maanden", "dekking", "aanbevolen"];

    /// <param name="yearsBack">1 for the last base year, 2 for the one before.</param>
    public static string? Verdict(PlantedGemeente gemeente, int line, int yearsBack, string variant)
    {
        var byFamily = variant is "families" or "aandeel" or "aanbevolen";
        return gemeente.Group switch
        {
            GemeenteGroup.Constant or GemeenteGroup.Merged => Same,
            GemeenteGroup.Trend => line == 0 ? More : line == 1 ? Less : null,
            GemeenteGroup.CounterTrend => line == 0 ? Less : line == 1 ? More : null,
            GemeenteGroup.Availability or GemeenteGroup.NewRegister => variant is "aandeel" or "aanbevolen" ? Same : More,
            GemeenteGroup.Copies => byFamily ? Same : More,
            GemeenteGroup.MissingQuarters when yearsBack == 2 => Same,
            GemeenteGroup.MissingQuarters => variant is "dekking" or "aanbevolen" ? None : variant == "aandeel" ? Same : More,
            GemeenteGroup.Season => variant is "zelfde_maanden" or "aanbevolen" ? Same : Less,
            GemeenteGroup.MissingBaseYear => yearsBack == 1 ? None : Same,
            GemeenteGroup.MissingTargetYear or GemeenteGroup.OnlyTargetYear or GemeenteGroup.Split => None,
            // Near copies stand here too: by family, a verdict of evenveel would hang on each of them.
            GemeenteGroup.Unreadable or GemeenteGroup.Silent => byFamily ? null : Same,
            _ => null,
        };
    }

    /// <summary>What the whole nation should say: <c>meer</c>, <c>minder</c> or <c>geen_verschil</c>.</summary>
    public static IReadOnlyList<(string Variant, int Line, string Verdict)> National { get; } =
    [
        ("study", 0, More), ("study", 2, More),
        ("aandeel", 0, More), ("aandeel", 1, Less), ("aandeel", 2, NoDifference),
        ("aanbevolen", 0, More), ("aanbevolen", 1, Less), ("aanbevolen", 2, NoDifference),
    ];

    /// <summary>The word for a difference that may be chance.</summary>
    public const string NoDifference = "geen_verschil";
}
