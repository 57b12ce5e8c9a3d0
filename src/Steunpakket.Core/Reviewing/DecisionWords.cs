using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Reviewing;

/// <summary>The words of column <c>besluit</c>.</summary>
public static class DecisionWords
{
    private static readonly Dictionary<string, ExpansionStatus?> Known = new(StringComparer.Ordinal)
    {
        [""] = null,
        ["undecided"] = null,
        ["onbeslist"] = null,
        ["ja"] = ExpansionStatus.Accepted,
        ["accepted"] = ExpansionStatus.Accepted,
        ["geaccepteerd"] = ExpansionStatus.Accepted,
        ["nee"] = ExpansionStatus.Rejected,
        ["rejected"] = ExpansionStatus.Rejected,
        ["afgewezen"] = ExpansionStatus.Rejected,
        ["twijfel"] = ExpansionStatus.Undecided,
    };

    /// <summary>What a person chooses from: ja, nee and twijfel.</summary>
    public static IReadOnlyList<string> Offered { get; } = [.. new[] { ExpansionStatus.Accepted, ExpansionStatus.Rejected, ExpansionStatus.Undecided }.Select(Of)];

    public static string Of(ExpansionStatus status) => status switch
    {
        ExpansionStatus.Accepted => "ja",
        ExpansionStatus.Rejected => "nee",
        _ => "twijfel",
    };

    /// <param name="cell">In any capitals, with any blanks around it.</param>
    /// <param name="status">Null when nothing was decided; undecided when the reviewer doubts.</param>
    /// <returns>False for a word that is not known.</returns>
    public static bool TryRead(string cell, out ExpansionStatus? status) => Known.TryGetValue(TermText.Normalise(cell), out status);
}
