using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Gemeenten;

/// <summary>A gemeente while it bore one CBS code.</summary>
/// <param name="Name">As CBS writes it.</param>
/// <param name="Aliases">Other names under which documents list it.</param>
/// <param name="ValidFrom">First day; null when it existed before 2019.</param>
/// <param name="ValidUntil">Last day; null while it exists.</param>
/// <param name="Successors">Empty while it exists; several after a split.</param>
public sealed record Gemeente(
    GemeenteCode Code,
    string Name,
    IReadOnlyList<string> Aliases,
    string Province,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    IReadOnlyList<GemeenteCode> Successors)
{
    /// <summary>The ways to its documents over time.</summary>
    public IReadOnlyList<SupplierAccount> Accounts { get; init; } = [];

    /// <summary>From its first day to its last; open ends are those of the calendar.</summary>
    public DateWindow Life => new(ValidFrom ?? DateOnly.MinValue, ValidUntil ?? DateOnly.MaxValue);

    public bool ExistsOn(DateOnly date) => Life.Contains(date);
}
