namespace Steunpakket.Core.Comparison.Cube;

/// <summary>All readable documents, with and without keywords, per gemeente × calendar month: what relevant ones are a share of.</summary>
/// <remarks>Arrays over <see cref="CubeGemeenten.Cell"/>. Also months that are not covered are counted, for the table; who compares passes over them.</remarks>
public sealed class Availability(CubeGemeenten gemeenten)
{
    private readonly int[] _meetings = new int[gemeenten.Cells];
    private readonly int[] _documents = new int[gemeenten.Cells];
    private readonly int[] _families = new int[gemeenten.Cells];

    public CubeGemeenten Gemeenten => gemeenten;

    /// <summary>Documents × meetings, by the day of each meeting.</summary>
    public ReadOnlySpan<int> Meetings => _meetings;

    /// <summary>Documents, by the day of their first meeting.</summary>
    public ReadOnlySpan<int> Documents => _documents;

    /// <summary>Families, by the first meeting of any member.</summary>
    public ReadOnlySpan<int> Families => _families;

    /// <summary>Adds to the counts of a month; for several threads when each has gemeenten of its own.</summary>
    public void Add(int gemeente, DateOnly month, (int Meetings, int Documents, int Families) counts)
    {
        if (gemeenten.Months.SlotOf(month) is >= 0 and var slot)
        {
            var cell = gemeenten.Cell(gemeente, slot);
            _meetings[cell] += counts.Meetings;
            _documents[cell] += counts.Documents;
            _families[cell] += counts.Families;
        }
    }

    /// <summary>What the share of a unit is of.</summary>
    public ReadOnlySpan<int> Of(CountUnit unit) => unit switch
    {
        CountUnit.Documents => Documents,
        CountUnit.Families => Families,
        _ => Meetings,
    };
}
