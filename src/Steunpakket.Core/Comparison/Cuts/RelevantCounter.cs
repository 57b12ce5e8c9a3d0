using Steunpakket.Core.Comparison.Cube;

namespace Steunpakket.Core.Comparison.Cuts;

/// <summary>Counts what is relevant to one line per gemeente × month of the compared years. For one thread at a time.</summary>
internal sealed class RelevantCounter(CorpusCube cube)
{
    private readonly int[] _seen = new int[cube.Families];
    private int _round;

    /// <param name="scores">Of the line, one a document.</param>
    /// <param name="cut">The lowest score that stays, per stratum.</param>
    /// <param name="relevant">Where given, it is set for each document that adds to a count.</param>
    /// <returns>Over <see cref="CubeGemeenten.Cell"/>. A family counts when any selected member stays.</returns>
    public int[] Count(double[] scores, (CutStrata Strata, double[] Minima) cut, CountUnit unit, bool[]? relevant = null)
    {
        var counts = new int[cube.Gemeenten.Cells];
        _round++;
        for (var document = 0; document < scores.Length; document++)
        {
            if (scores[document] > 0 && Add(counts, (document, scores[document]), cut, unit) && relevant is not null)
            {
                relevant[document] = true;
            }
        }

        return counts;
    }

    private bool Add(int[] counts, (int Document, double Score) scored, (CutStrata Strata, double[] Minima) cut, CountUnit unit)
    {
        var (document, score) = scored;
        var gemeente = cube.Gemeente[document];
        if (unit == CountUnit.Documents)
        {
            return AddIn(counts, (gemeente, cube.FirstSlot[document]), score, cut);
        }

        if (unit == CountUnit.Families)
        {
            return AddFamily(counts, cube.Family[document], (gemeente, score), cut);
        }

        var adds = false;
        foreach (var slot in cube.MeetingsOf(document))
        {
            adds |= AddIn(counts, (gemeente, slot), score, cut);
        }

        return adds;
    }

    private bool AddFamily(int[] counts, int family, (int Gemeente, double Score) member, (CutStrata Strata, double[] Minima) cut)
    {
        if (_seen[family] == _round || !AddIn(counts, (member.Gemeente, cube.FamilySlot[family]), member.Score, cut))
        {
            return false;
        }

        _seen[family] = _round;
        return true;
    }

    private bool AddIn(int[] counts, (int Gemeente, int Slot) place, double score, (CutStrata Strata, double[] Minima) cut)
    {
        var stratum = cut.Strata.Of(place.Gemeente, place.Slot);
        if (stratum < 0 || score < cut.Minima[stratum])
        {
            return false;
        }

        counts[cube.Gemeenten.Cell(place.Gemeente, place.Slot)]++;
        return true;
    }
}
