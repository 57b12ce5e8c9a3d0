using Steunpakket.Core.Reviewing;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Review;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Expand;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Score;

/// <summary>First reduces all hits to one model (document frequencies, maxima), then maps every partition to scores with it.</summary>
/// <remarks>Both follow the whole workspace, also when a run's scope is a part of it.</remarks>
public sealed class ScoreStage : IStage
{
    internal const string Version = "score-1";

    private readonly RunContext _context;
    private readonly TermList _terms;
    private readonly TableStore _hits;
    private readonly TableStore _ledger;
    private readonly ScorePaths _paths;

    public ScoreStage(RunContext context)
    {
        _context = context;
        _terms = KeywordTerms.Of(context.Keywords);
        _hits = context.Workspace.Hits(context.HitsName);
        _ledger = context.Workspace.Outcomes("extract");
        _paths = ScorePaths.Of(context);
    }

    public string Name => "score";

    public IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before)
    {
        var fingerprint = Fingerprint();
        var reason = before.Count > 0 ? Core.Running.Fingerprint.InputChanged
            : _context.Forced.Contains(Name) ? "forced"
            : Current(fingerprint) is null ? ReasonForModel() : null;
        if (reason is null)
        {
            return Partitions(fingerprint, model: null).Plan([]);
        }

        var keys = before.Where(work => work.GoesOn).Select(work => work.Unit).Union(_hits.Keys.Select(key => key.ToString()))
            .Except(before.Where(work => !work.GoesOn).Select(work => work.Unit)).Order(StringComparer.Ordinal);
        return [new PlannedWork(Name, "model", reason), .. keys.Select(key => new PlannedWork(Name, key, Core.Running.Fingerprint.InputChanged))];
    }

    /// <exception cref="SettingsException">A decision is required about every proposed word, and one is missing.</exception>
    public async ValueTask<StageReport> RunAsync(CancellationToken cancellationToken)
    {
        RequireReview();
        var fingerprint = Fingerprint();
        var model = _context.Forced.Contains(Name) ? null : Current(fingerprint);
        var refit = model is null;
        model ??= Fit(fingerprint, cancellationToken);
        var report = await Partitions(fingerprint, model).RunAsync(cancellationToken);
        return report with { Made = report.Made + (refit ? 1 : 0) };
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

    private ScoringModel? Current(Fingerprint fingerprint) => ModelFile.Read(_paths.Model, fingerprint.Hash, _terms, _context.Config.Score);

    private string ReasonForModel() => File.Exists(_paths.Model) ? Core.Running.Fingerprint.InputChanged : "new";

    private Fingerprint Fingerprint()
    {
        using var connection = _context.Database.Connect();
        _hits.Refresh(connection);
        _ledger.Refresh(connection);
        var inputs = _hits.Keys.Select(key => $"{key} {_hits.Find(key)!.Hash}").Append(FamilyTable.Hash(_context, connection));
        return new Fingerprint(Version, ScoreHash.Of(_context), ShortHash.Of(inputs));
    }

    private ScoringModel Fit(Fingerprint fingerprint, CancellationToken cancellationToken)
    {
        using var progress = _context.Progress.Start("score (model)", 2L * _hits.Keys.Count, "partitions");
        var fit = new ModelFit(_context, _terms, _hits, _ledger);
        var model = fit.Run(progress, cancellationToken);
        ModelFile.Write(_paths.Model, model, fingerprint.Hash);
        return model;
    }

    private ScorePartitions Partitions(Fingerprint fingerprint, ScoringModel? model) =>
        new(_context, (_hits, _ledger), new SelectedDocuments(_terms), (fingerprint.Hash, model));
}
