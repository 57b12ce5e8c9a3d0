using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Comparison.Sensitivity;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Comparison.Influence;

/// <summary>Leaves each term out of each line that it counts in (METHOD 3, idea 4). Only the documents that hold it are scored anew.</summary>
internal sealed class LeaveOneOut
{
    private readonly CorpusCube _cube;
    private readonly ScoringModel _model;
    private readonly TermPostings _postings;
    private readonly LineRescorer _scorer;
    private readonly StudyLines _study;

    public LeaveOneOut(CorpusCube cube, ScoringModel model, TermPostings postings, StudyLines study)
    {
        (_cube, _model, _postings, _study) = (cube, model, postings, study);
        _scorer = new LineRescorer(cube, model.Weights);
    }

    private ScoreRoles Roles => _model.Weights.Roles;

    /// <param name="parallel">The rows are the same for any number of threads.</param>
    /// <returns>By line, then term in ordinal order of forms.</returns>
    public IReadOnlyList<TermInfluence> Run(ParallelOptions parallel) => [.. Enumerable.Range(0, _cube.Lines.Count).SelectMany(line => Run(line, parallel))];

    private TermInfluence[] Run(int line, ParallelOptions parallel)
    {
        int[] terms = [.. Enumerable.Range(0, _cube.Terms.Terms.Count).Where(term => Roles.LinesOf(term).Contains(line))];
        var found = new TermInfluence[terms.Length];
        var hits = terms.Sum(_postings.Hits);
        var state = _study.Line(line);
        Parallel.For(0, terms.Length, parallel, i => found[i] = Leave(terms[i], state, hits));
        return found;
    }

    /// <param name="hits">Of all terms of the line.</param>
    private TermInfluence Leave(int term, StudyLine study, long hits)
    {
        var changed = Changed(term, study);
        var change = new LineChange(_cube, study, _study.Frame, changed);
        return new()
        {
            Line = _cube.Lines[study.Index],
            Term = _cube.Terms.Terms[term],
            Hits = _postings.Hits(term),
            Documents = _postings.DocumentsOf(term).Length,
            HitShare = hits == 0 ? null : (double)_postings.Hits(term) / hits,
            Relevant = study.Relevant,
            RelevantWithout = study.Relevant - change.Lost + change.Gained,
            Lost = change.Lost,
            Gained = change.Gained,
            KendallTau = study.Ranking.Tau([.. changed.Select(pair => (study.Scores[pair.Document], pair.Score))]),
            Verdicts = _study.Verdicts(study, change.PerYear),
        };
    }

    /// <summary>Documents whose score is another one without the term, ascending.</summary>
    private List<(int Document, double Score)> Changed(int term, StudyLine study)
    {
        var changed = new List<(int Document, double Score)>();
        var includes = (bool[])study.Includes.Clone();
        includes[term] = false;
        var scale = _model.Maxima.Lines[study.Index].Scale.Value;
        foreach (var document in _postings.DocumentsOf(term))
        {
            var score = LineScore.Normalised(_scorer.Sum(document, includes, null, double.PositiveInfinity), scale);
            if (score != study.Scores[document])
            {
                changed.Add((document, score));
            }
        }

        return changed;
    }
}
