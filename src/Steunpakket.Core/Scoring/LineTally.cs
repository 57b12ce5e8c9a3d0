using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Scoring;

/// <summary>The largest raw score of one line so far, and all of them above 0 where a percentile is wanted.</summary>
internal sealed class LineTally(bool keepAll)
{
    private const double Percentile = 0.999;

    private readonly List<double> _scores = [];

    public RawScore Largest { get; private set; }

    public DocumentId? Document { get; private set; }

    public void Add(DocumentId id, RawScore score)
    {
        if (score.Value == 0)
        {
            return;
        }

        Raise(id, score);
        if (keepAll)
        {
            _scores.Add(score.Value);
        }
    }

    public void Merge(LineTally other)
    {
        _scores.AddRange(other._scores);
        if (other.Document is { } id)
        {
            Raise(id, other.Largest);
        }
    }

    /// <summary>The 99.9th percentile; 0 when no document scores.</summary>
    public RawScore High() => _scores.Count == 0 ? default : new(Quantile.TypeSeven(_scores, Percentile));

    private void Raise(DocumentId id, RawScore score)
    {
        if (score.Value > Largest.Value || (score.Value == Largest.Value && (Document is not { } best || id < best)))
        {
            Largest = score;
            Document = id;
        }
    }
}
