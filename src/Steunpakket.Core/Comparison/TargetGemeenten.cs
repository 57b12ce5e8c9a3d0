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

    /// <returns>Why two years of a gemeente cannot be compared; null when they can.</returns>
    /// <param name="minCoverage">From 0 to 1.</param>
    public Incomparability? Reason(GemeenteCode gemeente, (int Target, int Base) years, double minCoverage)
    {
        GemeenteYear[] both = [Year(gemeente, years.Target), Year(gemeente, years.Base)];
        bool Either(Func<GemeenteYear, bool> lacks) => Array.Exists(both, year => lacks(year));
        return gemeente == GemeenteCode.Unknown ? Incomparability.GeenGemeente
            : _split.Contains(gemeente) ? Incomparability.Opgesplitst
            : Either(year => year.Months == 0) ? Incomparability.GeenMaanden
            : Either(year => year.MissesPart) ? Incomparability.DeelOntbreekt
            : Either(year => !year.HasDocuments) ? Incomparability.GeenDocumenten
            : Either(year => year.Coverage < minCoverage) ? Incomparability.Dekking
            : null;
    }

    private static GemeenteYear Sum(GemeenteCode gemeente, IReadOnlyCollection<GemeenteYear> parts, IEnumerable<string> lines)
    {
        GemeenteYear[] existing = [.. parts.Where(part => part.Months > 0)];
        var hasDocuments = Array.TrueForAll(existing, part => part.HasDocuments);
        return new()
        {
            Gemeente = gemeente,
            Year = parts.First().Year,
            Months = parts.Max(part => part.Months),
            HasDocuments = hasDocuments,
            HasKeywordDocuments = parts.Any(part => part.HasKeywordDocuments),
            Relevant = lines.ToDictionary(line => line, line => parts.Sum(part => part.Count(line).Documents), StringComparer.Ordinal),
            Total = parts.Sum(part => part.Total),
            Coverage = existing.Select(part => part.Coverage).DefaultIfEmpty(0).Min(),
            MissesPart = !hasDocuments && Array.Exists(existing, part => part.HasDocuments),
        };
    }
}
