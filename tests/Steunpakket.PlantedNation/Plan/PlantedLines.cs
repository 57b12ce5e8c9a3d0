namespace Steunpakket.PlantedNation.Plan;

/// <summary>The lines of action of the shipped keyword lists.</summary>
internal static class PlantedLines
{
    /// <summary>Each with its commonest keyword, which stands once in a document that only mentions the line.</summary>
    public static readonly IReadOnlyList<(string Name, string Common)> All =
        [("actielijn_1", "jeugd"), ("actielijn_2", "ouderen"), ("actielijn_3", "sport")];

    public static int Count => All.Count;
}
