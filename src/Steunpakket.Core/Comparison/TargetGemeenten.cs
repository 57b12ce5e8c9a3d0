using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Comparison;

/// <summary>The years of all gemeenten, added up to the gemeenten of the target year (METHOD A8).</summary>
/// <remarks>
/// Predecessors count together. Their year is covered when each that had months has documents: a part that is missing would
/// pass for growth. Its months are those of the part with most. A split gemeente stays by itself
/// and is never comparable; neither are the rows of <see cref="GemeenteCode.Unknown"/>, which is no gemeente.
/// </remarks>
internal sealed class TargetGemeenten
{
    private readonly Dictionary<(GemeenteCode Gemeente, int Year), GemeenteYear> _years;
    private readonly HashSet<GemeenteCode> _split;

    /// <exception cref="ArgumentException">A gemeente has two rows for a year.</exception>
    public TargetGemeenten(ComparisonInput input, IReadOnlyCollection<int> years)
    {
        GemeenteYear[] compared = [.. input.Years.Where(row => years.Contains(row.Year))];
        if (compared.GroupBy(row => (row.Gemeente, row.Year)).FirstOrDefault(rows => rows.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"{twice.Key.Gemeente} has two rows for {twice.Key.Year}.", nameof(input));
        }

        _split = [.. input.Successors.Where(pair => pair.Value is null).Select(pair => pair.Key)];
        _years = compared
            .GroupBy(row => (Gemeente: input.Successors.GetValueOrDefault(row.Gemeente) ?? row.Gemeente, row.Year))
            .ToDictionary(rows => rows.Key, rows => Sum(rows.Key.Gemeente, [.. rows], input.Lines));
        Codes = [.. _years.Keys.Select(key => key.Gemeente).Distinct().Order()];
    }

    public IReadOnlyList<GemeenteCode> Codes { get; }

    /// <summary>A year without a row is a year without months.</summary>
    public GemeenteYear Year(GemeenteCode gemeente, int year) => _years.GetValueOrDefault((gemeente, year)) ?? new()
    {
        Gemeente = gemeente,
        Year = year,
        Months = 0,
        HasDocuments = false,
        HasKeywordDocuments = false,
        Relevant = new Dictionary<string, long>(),
    };

    public bool IsComparable(GemeenteCode gemeente, int target, int baseYear) =>
        gemeente != GemeenteCode.Unknown && !_split.Contains(gemeente)
        && Year(gemeente, target).IsCovered && Year(gemeente, baseYear).IsCovered;

    private static GemeenteYear Sum(GemeenteCode gemeente, IReadOnlyCollection<GemeenteYear> parts, IEnumerable<string> lines) => new()
    {
        Gemeente = gemeente,
        Year = parts.First().Year,
        Months = parts.Max(part => part.Months),
        HasDocuments = parts.Where(part => part.Months > 0).All(part => part.HasDocuments),
        HasKeywordDocuments = parts.Any(part => part.HasKeywordDocuments),
        Relevant = lines.ToDictionary(line => line, line => parts.Sum(part => part.Count(line).Documents), StringComparer.Ordinal),
    };
}
