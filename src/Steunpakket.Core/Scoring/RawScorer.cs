namespace Steunpakket.Core.Scoring;

/// <summary>Adds up the points of one document: <c>S_k = Σ w(tf)·idf</c> over the terms of line k (METHOD 4.6), in ordinal order.</summary>
public sealed class RawScorer(TermWeights weights)
{
    public TermWeights Weights => weights;

    public RawLineScores Score(DocumentTerms document)
    {
        var lines = new double[weights.Lines.Count];
        var general = 0.0;
        foreach (var term in document.Terms)
        {
            var points = weights.Points(term.Term, term.Count).Value;
            general += weights.Roles.InGeneral(term.Term) ? points : 0;
            foreach (var line in weights.Roles.LinesOf(term.Term))
            {
                lines[line] += points;
            }
        }

        return new(document.Id, [.. lines.Select(points => new RawScore(points))], new(general));
    }
}
