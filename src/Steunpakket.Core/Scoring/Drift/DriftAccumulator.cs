using Steunpakket.Core.Comparison;

namespace Steunpakket.Core.Scoring.Drift;

/// <summary>The pass over the fit set that scores each document under two models; the order is no matter.</summary>
public sealed class DriftAccumulator
{
    private readonly RawScorer _old;
    private readonly RawScorer _new;
    private readonly (LineMaximum Old, LineMaximum New)[] _maxima;
    private readonly List<(ActionLineScore Old, ActionLineScore New)>[] _scores;

    /// <exception cref="ArgumentException">The models have different action lines.</exception>
    public DriftAccumulator(ScoringModel old, ScoringModel @new)
    {
        if (!old.Weights.Lines.SequenceEqual(@new.Weights.Lines, StringComparer.Ordinal))
        {
            throw new ArgumentException("Models of different action lines cannot be compared.", nameof(@new));
        }

        (_old, _new) = (new(old.Weights), new(@new.Weights));
        _maxima = [.. All(old.Maxima).Zip(All(@new.Maxima))];
        _scores = [.. _maxima.Select(_ => new List<(ActionLineScore, ActionLineScore)>())];
    }

    public void Add(DocumentTerms document)
    {
        var (old, @new) = (All(_old.Score(document)), All(_new.Score(document)));
        for (var i = 0; i < _scores.Length; i++)
        {
            // Nothing of this line occurs: most documents in most lines.
            if (old[i].Value > 0 || @new[i].Value > 0)
            {
                _scores[i].Add((Norm(_maxima[i].Old, old[i]), Norm(_maxima[i].New, @new[i])));
            }
        }
    }

    public void Merge(DriftAccumulator other)
    {
        for (var i = 0; i < _scores.Length; i++)
        {
            _scores[i].AddRange(other._scores[i]);
        }
    }

    /// <summary>One for each action line in ordinal order, then the general group.</summary>
    public IReadOnlyList<LineDrift> ToLines(CutRule rule) => [.. _maxima.Select((maxima, i) => LineDrift.Of(maxima, _scores[i], rule))];

    private static ActionLineScore Norm(LineMaximum maximum, RawScore raw) => LineScore.Of(maximum.Line, raw, maximum.Scale).Norm;

    private static IEnumerable<LineMaximum> All(ScoreMaxima maxima) => maxima.Lines.Append(maxima.General);

    private static RawScore[] All(RawLineScores scores) => [.. scores.Lines, scores.General];
}
