using Steunpakket.Core.Reviewing;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Review;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Expand;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Scores every partition with the frozen model of the lists and options; fits one only where there is none (METHOD 4.9).</summary>
/// <remarks>Both follow the whole workspace, also when a run's scope is a part of it.</remarks>
public sealed class ScoreStage : IStage
{
    internal const string Version = "score-2";

    // Of no model: what would be fitted has no name yet.
    private const string ToBeFitted = "";

    private readonly RunContext _context;
    private readonly (TableStore Hits, TableView Ledger) _input;
    private readonly TermList _terms;
    private readonly ModelStore _models;

    public ScoreStage(RunContext context)
    {
        _context = context;
        _terms = KeywordTerms.Of(context.Keywords);
        _input = (context.Workspace.Hits(context.HitsName), context.Workspace.Readings());
        _models = new ModelStore(context, _terms, _input);
    }

    public string Name => "score";

    /// <exception cref="SettingsException">There is a model that cannot be used.</exception>
    public IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before)
    {
        Refresh();
        return _models.Current() is { } model
            ? Partitions((model.Id, null)).Plan(before)
            : [new PlannedWork(Name, "model", _models.Reason), .. Partitions((ToBeFitted, null)).Plan(before)];
    }

    /// <exception cref="SettingsException">A decision is required about every proposed word, and one is missing; or the model cannot be used.</exception>
    public async ValueTask<StageReport> RunAsync(CancellationToken cancellationToken)
    {
        RequireReview();
        Refresh();
        var (model, isNew) = _models.Current() is { } current ? (current, false) : _models.Fit(cancellationToken);
        var report = await Partitions((model.Id, model.Model)).RunAsync(cancellationToken);
        new ModelStandingFile(_context, _input).Update(model);
        return report with { Made = report.Made + (isNew ? 1 : 0) };
    }

    // Here and not when a run begins: expand may have proposed new words in this very run.
    private void RequireReview()
    {
        if (_context.RequireReview)
        {
            using var connection = _context.Database.Connect();
            var proposals = ProposedWords.Keys(connection, new ExpandPaths(_context.Workspace).Candidates);
            ReviewGate.Check(ReviewGate.Open(proposals, _context.Reviewed, _context.Keywords));
        }
    }

    private void Refresh()
    {
        using var connection = _context.Database.Connect();
        _input.Hits.Refresh(connection);
        _input.Ledger.Refresh(connection);
    }

    private ScorePartitions Partitions((string Id, ScoringModel? Model) model) => new(_context, _input, new SelectedDocuments(_terms), model);
}
