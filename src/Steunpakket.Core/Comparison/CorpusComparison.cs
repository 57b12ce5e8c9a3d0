using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Comparison.Influence;
using Steunpakket.Core.Comparison.Sensitivity;
using Steunpakket.Core.Comparison.Variants;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Comparison;

/// <summary>Everything that is said about the years of a corpus, from its cube and the model that scored it.</summary>
public sealed class CorpusComparison
{
    private readonly CorpusCube _cube;
    private readonly ScoringModel _model;
    private readonly CompareOptions _options;
    private readonly VariantComparison _variants;
    private readonly VerdictFrame _frame;
    private readonly TermPostings _postings;

    /// <param name="until">Last day of the data.</param>
    /// <exception cref="ArgumentException">The model is about other terms or lines than the cube.</exception>
    public CorpusComparison(CorpusCube cube, ScoringModel model, CompareOptions options, DateOnly until)
    {
        if (!cube.Terms.Terms.Select(term => term.Form).SequenceEqual(model.Weights.Terms.Terms.Select(term => term.Form), StringComparer.Ordinal)
            || !cube.Lines.SequenceEqual(model.Weights.Lines, StringComparer.Ordinal))
        {
            throw new ArgumentException("The model is about other terms or lines.", nameof(model));
        }

        (_cube, _model, _options) = (cube, model, options);
        _variants = new VariantComparison(cube, options, until);
        _postings = new TermPostings(cube);
        Study = _variants.Study();
        Variants = [.. ComparisonVariant.All(options).Select(_variants.Compare)];
        _frame = new VerdictFrame(Study, cube.Gemeenten, new ComparedGemeenten(cube.Available, options, until), options);
    }

    /// <summary>The study's way, all years beside one another.</summary>
    public ComparisonTables Study { get; }

    /// <summary>Every named way, the study's first.</summary>
    public IReadOnlyList<VariantTables> Variants { get; }

    /// <summary>What is relevant to each line.</summary>
    public StudyRelevance Relevance => _variants.Relevance;

    /// <summary>The cuts of the stored scores by each rule of the multiverse.</summary>
    public IReadOnlyList<RelevanceCut> OtherCuts() => [.. new Multiverse(_cube, _frame, _options).StoredCuts()];

    /// <summary>Table <c>jaarvergelijking_gevoeligheid</c>.</summary>
    /// <param name="studyForms">As <see cref="KeywordChoice.All"/>.</param>
    /// <param name="cosines">As <see cref="Weighting.All"/>.</param>
    /// <param name="parallel">The rows are the same for any number of threads.</param>
    public IReadOnlyList<SensitivityRow> Sensitivity(
        IReadOnlySet<string>? studyForms, IReadOnlyDictionary<(string Form, string Line), double> cosines, ParallelOptions parallel) =>
        new Multiverse(_cube, _frame, _options).Run(
            KeywordChoice.All(_cube, _model.Weights, _postings, studyForms), Weighting.All(_model.Weights, cosines), parallel);

    /// <summary>Table <c>trefwoordinvloed</c>.</summary>
    /// <param name="parallel">The rows are the same for any number of threads.</param>
    public IReadOnlyList<TermInfluence> Influence(ParallelOptions parallel)
    {
        var study = new StudyLines((_cube, _variants.Strata, _model.Weights.Roles), _frame, _options, Variants[0].Rows);
        return new LeaveOneOut(_cube, _model, _postings, study).Run(parallel);
    }
}
