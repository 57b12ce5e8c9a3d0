namespace Steunpakket.PlantedNation.Truth;

/// <summary>One planted truth and what the program made of it.</summary>
/// <param name="Name">A short sentence.</param>
/// <param name="IsTrue">Null when the table that would tell is not there.</param>
internal sealed record TruthCheck(string Name, string Planted, string Found, bool? IsTrue)
{
    public static TruthCheck Absent(string name, string table) => new(name, string.Empty, $"{table}: not there yet", null);

    /// <param name="outOf">Of how many.</param>
    public static TruthCheck All(string name, long found, long outOf) => new(name, $"{outOf}", $"{found}", found == outOf);

    /// <summary>For what must not happen.</summary>
    public static TruthCheck None(string name, long found) => new(name, "0", $"{found}", found == 0);

    public static TruthCheck AtLeast(string name, double least, double found) =>
        new(name, FormattableString.Invariant($"≥ {least:F3}"), FormattableString.Invariant($"{found:F4}"), found >= least);
}
