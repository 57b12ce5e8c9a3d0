namespace Steunpakket.Core.Running;

/// <summary>What a partition was made from. Two equal fingerprints mean equal bytes.</summary>
/// <param name="Version">Of the stage's code: raise it when the same input would give other rows.</param>
/// <param name="Options">Hash of the options that matter to the rows.</param>
/// <param name="Input">Hash of what was read.</param>
public sealed record Fingerprint(string Version, string Options, string Input)
{
    /// <summary>The reason that is not about options or code.</summary>
    public const string InputChanged = "input changed";

    /// <summary>Why a partition that was made from <paramref name="made"/> has to be made again; null when it has not.</summary>
    public string? ReasonToReplace(Fingerprint? made) => made switch
    {
        null => "new",
        _ when made.Version != Version => "code version",
        _ when made.Options != Options => "option changed",
        _ when made.Input != Input => InputChanged,
        _ => null,
    };

    /// <summary>A short hash of all three, for the fingerprint of whoever reads this partition.</summary>
    public string Hash => ShortHash.Of(Version, Options, Input);
}
