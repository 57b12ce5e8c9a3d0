using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Comparison;

/// <summary>What years are compared over.</summary>
public sealed record ComparisonInput
{
    /// <summary>The action lines, in the order of the output.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>At most one a gemeente and year; years that are not compared are passed over.</summary>
    public required IReadOnlyCollection<GemeenteYear> Years { get; init; }

    /// <summary>The gemeente of the target year that an older code went into; null for one that was split. A code left out stayed itself.</summary>
    public IReadOnlyDictionary<GemeenteCode, GemeenteCode?> Successors { get; init; } = new Dictionary<GemeenteCode, GemeenteCode?>();

    /// <summary>Names for the output; a code left out is its own name.</summary>
    public IReadOnlyDictionary<GemeenteCode, string> Names { get; init; } = new Dictionary<GemeenteCode, string>();
}
