using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Comparison.Cuts;
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
        Parallel.For(
            0,
            terms.Length,
            parallel,
            () => new Scratch(_cube, state),
            (i, _, scratch) =>
            {
                found[i] = Leave(terms[i], state, scratch) with { HitShare = hits == 0 ? null : (double)_postings.Hits(terms[i]) / hits };
                return scratch;
            },
            _ => { });
        return found;
    }

    private TermInfluence Leave(int term, StudyLine study, Scratch scratch)
    {
        var changed = Changed(term, study);
        var minima = study.MinimaAfter(changed);
        foreach (var (document, score) in changed)
        {
            scratch.Scores[document] = score;
        }

        Array.Clear(scratch.Relevant);
        var counts = scratch.Counter.Count(scratch.Scores, (study.Strata, minima), CountUnit.Meetings, scratch.Relevant);
        foreach (var (document, _) in changed)
        {
            scratch.Scores[document] = study.Scores[document];
        }

        var (relevant, lost, gained) = Compare(study.Relevant, scratch.Relevant);
        return new()
        {
            Line = _cube.Lines[study.Index],
            Term = _cube.Terms.Terms[term],
            Hits = _postings.Hits(term),
            Documents = _postings.DocumentsOf(term).Length,
            HitShare = null,
            Relevant = relevant,
            RelevantWithout = relevant - lost + gained,
            Lost = lost,
            Gained = gained,
            KendallTau = study.Ranking.Tau([.. changed.Select(pair => (study.Scores[pair.Document], pair.Score))]),
            Verdicts = _study.Verdicts(study, counts),
        };
    }

    private static (int Relevant, int Lost, int Gained) Compare(bool[] with, bool[] without)
    {
        var (relevant, lost, gained) = (0, 0, 0);
        for (var document = 0; document < with.Length; document++)
        {
            relevant += with[document] ? 1 : 0;
            lost += with[document] && !without[document] ? 1 : 0;
            gained += !with[document] && without[document] ? 1 : 0;
        }

        return (relevant, lost, gained);
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

    /// <summary>One thread's own arrays.</summary>
    private sealed class Scratch(CorpusCube cube, StudyLine study)
    {
        public double[] Scores { get; } = (double[])study.Scores.Clone();

        public bool[] Relevant { get; } = new bool[cube.Documents];

        public RelevantCounter Counter { get; } = new(cube);
    }
}
