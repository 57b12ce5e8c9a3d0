namespace Steunpakket.Core.Scoring;

/// <summary>In which scores each term counts.</summary>
internal sealed class ScoreRoles
{
    private readonly bool[] _relevance;
    private readonly bool[] _general;
    private readonly int[][] _lines;

    public ScoreRoles(TermList terms, ScoreOptions options)
    {
        Lines = [.. terms.Groups.Except(options.OutsideActionLines)];
        _relevance = [.. terms.Terms.Select(term => !term.IsExpansion && term.Groups.Except(options.ExcludeFromRelevance).Any())];
        _general = [.. terms.Terms.Select(term => !term.IsExpansion && term.Groups.Contains(options.General))];
        _lines = [.. terms.Terms.Select(term => Enumerable.Range(0, Lines.Count).Where(line => term.Groups.Contains(Lines[line])).ToArray())];
    }

    /// <summary>The action lines, in ordinal order.</summary>
    public IReadOnlyList<string> Lines { get; }

    public bool InRelevance(int term) => _relevance[term];

    public bool InGeneral(int term) => _general[term];

    /// <summary>Indexes in <see cref="Lines"/>.</summary>
    public IReadOnlyList<int> LinesOf(int term) => _lines[term];

    public bool CountsSomewhere(int term) => _relevance[term] || _general[term] || _lines[term].Length > 0;
}
