using System.Diagnostics;

namespace Steunpakket.Core.Scoring;

/// <summary>The pass over the fit set that finds the maxima, document by document or merged over partitions; the order is no matter.</summary>
public sealed class MaximumAccumulator
{
    private readonly RawScorer _scorer;
    private readonly LineTally[] _lines;
    private readonly LineTally _general;

    public MaximumAccumulator(RawScorer scorer)
    {
        _scorer = scorer;
        var keepAll = Options.Max == MaximumRule.Percentile999;
        _lines = [.. scorer.Weights.Lines.Select(_ => new LineTally(keepAll))];
        _general = new(keepAll);
    }

    private ScoreOptions Options => _scorer.Weights.Options;

    public void Add(DocumentTerms document)
    {
        var scores = _scorer.Score(document);
        for (var i = 0; i < _lines.Length; i++)
        {
            _lines[i].Add(scores.Id, scores.Lines[i]);
        }

        _general.Add(scores.Id, scores.General);
    }

    /// <exception cref="ArgumentException">The other one uses other weights.</exception>
    public void Merge(MaximumAccumulator other)
    {
        if (!ReferenceEquals(other._scorer.Weights, _scorer.Weights))
        {
            throw new ArgumentException("Maxima under different weights cannot be merged.", nameof(other));
        }

        for (var i = 0; i < _lines.Length; i++)
        {
            _lines[i].Merge(other._lines[i]);
        }

        _general.Merge(other._general);
    }

    public ScoreMaxima ToMaxima() => new(
        [.. _scorer.Weights.Lines.Select((line, i) => Maximum(line, _lines[i], _lines))],
        Maximum(Options.General, _general, [_general]));

    private LineMaximum Maximum(string line, LineTally tally, IEnumerable<LineTally> pool)
    {
        var scale = Options.Max switch
        {
            MaximumRule.PerLine => tally.Largest,
            MaximumRule.Pooled => pool.Select(other => other.Largest).MaxBy(score => score.Value),
            MaximumRule.Percentile999 => tally.High(),
            _ => throw new UnreachableException(),
        };
        return new(line, scale, tally.Largest, tally.Document);
    }
}
