using Steunpakket.Core.Reviewing;

namespace Steunpakket.Io.Review;

/// <summary>One row of the candidates table (<see cref="Storage.Tables.Candidates"/>), its cells as a reviewer reads them.</summary>
internal sealed record ProposedWord(ReviewKey Key)
{
    public string Source { get; init; } = "";

    public string Seed { get; init; } = "";

    public string Seeds { get; init; } = "";

    public string Nearest { get; init; } = "";

    public double? Cosine { get; init; }

    public double? LineCosine { get; init; }

    public double? Agreement { get; init; }

    public long? Count { get; init; }

    public long? Documents { get; init; }

    public double? LogLikelihood { get; init; }

    public string Conflicts { get; init; } = "";

    /// <summary>The other inflections among the proposals.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    public string Marks { get; init; } = "";

    public IReadOnlyList<string> Passages { get; init; } = [];
}
