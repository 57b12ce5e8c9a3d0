namespace Steunpakket.Core.Keywords.Linting;

/// <summary>A tally for each of a list of forms.</summary>
internal sealed class TallyTable(IReadOnlyList<string> forms)
{
    private readonly LintTally[] _tallies = [.. forms.Select(form => new LintTally(form))];

    public LintTally this[int index] => _tallies[index];

    public void Merge(TallyTable other)
    {
        foreach (var (index, tally) in other._tallies.Index())
        {
            _tallies[index].Merge(tally);
        }
    }
}
