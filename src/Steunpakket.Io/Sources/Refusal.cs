namespace Steunpakket.Io.Sources;

/// <summary>Why a listed line goes no further.</summary>
/// <param name="Fault">True when something is wrong with it (failed), false when a rule leaves it out (dropped).</param>
/// <param name="Reason">One of a closed list of words, so that reasons can be counted.</param>
/// <param name="Detail">What was found, for a person.</param>
public sealed record Refusal(bool Fault, string Reason, string? Detail = null)
{
    public static Refusal Failed(string reason, string? detail = null) => new(Fault: true, reason, detail);

    public static Refusal Dropped(string rule, string? detail = null) => new(Fault: false, rule, detail);
}
