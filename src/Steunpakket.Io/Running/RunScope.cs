using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Running;

/// <summary>The part of the corpus one run works on; what lies outside is left as it is.</summary>
/// <remarks>
/// Dates bound what is taken on, not what is kept right: a partition of these gemeenten whose input changed is made again whatever its
/// quarter. A document whose first meeting moved would otherwise stand in two quarters, or in none.
/// </remarks>
/// <param name="Gemeenten">Null for all.</param>
/// <param name="Since">Only quarters that reach this day or later; null for all.</param>
/// <param name="Until">Only quarters that begin on this day or earlier; null for all.</param>
public sealed record RunScope(IReadOnlySet<GemeenteCode>? Gemeenten = null, DateOnly? Since = null, DateOnly? Until = null)
{
    public static readonly RunScope Everything = new();

    /// <summary>The same gemeenten in all quarters.</summary>
    public RunScope WholeGemeenten => this with { Since = null, Until = null };

    /// <summary>Undated documents are inside unless a date bounds the scope.</summary>
    public bool Contains(PartitionKey key) =>
        (Gemeenten?.Contains(key.Gemeente) ?? true)
        && (Since is null || (key.Quarter != Quarter.Undated && key.Quarter >= Quarter.Of(Since)))
        && (Until is null || (key.Quarter != Quarter.Undated && key.Quarter <= Quarter.Of(Until)));

    /// <summary>Whether a document of that day is inside; undated ones are unless a date bounds the scope.</summary>
    public bool ContainsDate(DateOnly? date) => date is { } day
        ? (Since is null || Quarter.Of(day) >= Quarter.Of(Since)) && (Until is null || Quarter.Of(day) <= Quarter.Of(Until))
        : Since is null && Until is null;
}
