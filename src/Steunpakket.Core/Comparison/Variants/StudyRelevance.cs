using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Comparison.Cuts;

namespace Steunpakket.Core.Comparison.Variants;

/// <summary>Which documents are relevant to each line by the stored scores and the cut of the options.</summary>
public sealed class StudyRelevance
{
    private readonly CorpusCube _cube;
    private readonly CutStrata _strata;

    internal StudyRelevance(CorpusCube cube, CutStrata strata, CompareOptions options)
    {
        (_cube, _strata) = (cube, strata);
        ScorePool[][] pools = [.. Enumerable.Range(0, cube.Lines.Count).Select(line => strata.Pools(cube.Norms(line)))];
        Minima = [.. pools.Select(pool => CutStrata.Minima(pool, options.Cut, options.CutScore))];
        Cuts = [.. pools.SelectMany((pool, line) => strata.Cuts(cube.Lines[line], pool, options.Cut, options.CutScore))];
    }

    /// <summary>One a line, or one a line × year or gemeente, as the cut goes.</summary>
    public IReadOnlyList<RelevanceCut> Cuts { get; }

    /// <summary>Per line, per stratum the lowest score that stays.</summary>
    internal IReadOnlyList<double[]> Minima { get; }

    /// <summary>Whether a document is relevant where it first met; an undated one by the cut of all years, if there is one.</summary>
    public bool IsRelevant(int document, int line)
    {
        var stratum = _strata.Count == 1 ? 0 : _strata.Of(_cube.Gemeente[document], _cube.FirstSlot[document]);
        return stratum >= 0 && _cube.Norm(document, line) >= Minima[line][stratum];
    }
}
