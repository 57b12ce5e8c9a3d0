using Steunpakket.Core.Comparison.Cube;

namespace Steunpakket.Core.Comparison.Influence;

/// <summary>What becomes of a line's counts when some documents score otherwise, without counting the others anew.</summary>
/// <remarks>A document with its old score changes only when that score lies between an old and a new cut.</remarks>
internal sealed class LineChange
{
    private readonly CorpusCube _cube;
    private readonly StudyLine _line;
    private readonly VerdictFrame _frame;

    /// <param name="changed">Documents ascending, each with a score above 0 until now, and what it becomes.</param>
    public LineChange(CorpusCube cube, StudyLine line, VerdictFrame frame, List<(int Document, double Score)> changed)
    {
        (_cube, _line, _frame) = (cube, line, frame);
        PerYear = [.. line.PerYear];
        var minima = line.MinimaAfter(changed);
        foreach (var (document, score) in changed)
        {
            Adjust(document, score, minima);
        }

        foreach (var document in line.Between(minima))
        {
            if (changed.BinarySearch((document, 0), ByDocument) < 0)
            {
                Adjust(document, line.Scores[document], minima);
            }
        }
    }

    /// <summary>As <see cref="VerdictFrame.PerYear"/>.</summary>
    public long[] PerYear { get; }

    /// <summary>Documents that are relevant in a compared year no longer.</summary>
    public int Lost { get; private set; }

    /// <summary>Documents that have become relevant in a compared year.</summary>
    public int Gained { get; private set; }

    private static Comparer<(int Document, double Score)> ByDocument { get; } =
        Comparer<(int Document, double Score)>.Create((one, other) => one.Document.CompareTo(other.Document));

    private void Adjust(int document, double score, double[] minima)
    {
        var (before, after) = (false, false);
        var gemeente = _cube.Gemeente[document];
        foreach (var slot in _cube.MeetingsOf(document))
        {
            var stratum = _line.Strata.Of(gemeente, slot);
            if (stratum >= 0)
            {
                var (was, becomes) = (_line.Scores[document] >= _line.Minima[stratum], score >= minima[stratum]);
                PerYear[_frame.Place(gemeente, slot)] += (becomes ? 1 : 0) - (was ? 1 : 0);
                (before, after) = (before || was, after || becomes);
            }
        }

        Lost += before && !after ? 1 : 0;
        Gained += after && !before ? 1 : 0;
    }
}
