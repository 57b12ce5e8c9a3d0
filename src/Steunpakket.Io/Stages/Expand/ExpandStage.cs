using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Expand.Candidates;
using Steunpakket.Io.Stages.Expand.Corpus;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Expand;

/// <summary>Trains word vectors on the selected texts and proposes context words by them. One result for the whole workspace, whatever a run's scope.</summary>
public sealed class ExpandStage : IStage
{
    private readonly RunContext _context;
    private readonly CandidateProposer _propose;
    private readonly ExpandPaths _paths;
    private readonly SelectedTexts _texts;
    private readonly ExpandFingerprints _fingerprints;

    public ExpandStage(RunContext context)
        : this(context, CandidateTable.Write)
    {
    }

    internal ExpandStage(RunContext context, CandidateProposer propose)
    {
        (_context, _propose) = (context, propose);
        _paths = new ExpandPaths(context.Workspace);
        _texts = new SelectedTexts(context);
        _fingerprints = new ExpandFingerprints(context, _texts);
    }

    public string Name => "expand";

    public bool FeedsNext => false;

    public IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before)
    {
        using var connection = _context.Database.Connect();
        _texts.Refresh(connection);
        var state = ExpandState.Read(_paths.State);
        var reason = ReasonToTrain(connection, state, before);
        if (reason is not null)
        {
            return
            [
                .. Enumerable.Range(1, _context.Config.Expand.Models).Select(model => new PlannedWork(Name, $"model {model}", reason)),
                new PlannedWork(Name, "candidates", reason),
            ];
        }

        return ReasonToPropose(connection, state!.Corpus) is { } other ? [new PlannedWork(Name, "candidates", other)] : [];
    }

    public ValueTask<StageReport> RunAsync(CancellationToken cancellationToken)
    {
        using var connection = _context.Database.Connect();
        _texts.Refresh(connection);
        var state = ExpandState.Read(_paths.State);
        if (!IsForced && state is not null && IsCurrent(state) && ReasonToPropose(connection, state.Corpus) is null)
        {
            return ValueTask.FromResult(Report(state, made: 0));
        }

        var identity = _texts.Identify(connection);
        var folder = new EmbeddingFolder(_context.Workspace, _fingerprints.CorpusOf(identity.Hash));
        if (IsForced)
        {
            folder.Delete();
        }

        var maker = new EmbeddingMaker(_context, _texts, folder);
        var (counts, made) = maker.Make(identity, cancellationToken);
        made += Propose(connection, maker, (folder.Corpus, counts), cancellationToken);
        EmbeddingFolder.DeleteOthers(_context.Workspace, counts.IsTooLittle ? null : folder.Corpus);
        state = new ExpandState(_fingerprints.Content, _fingerprints.Selection, folder.Corpus, counts, CandidateCount(connection));
        state.Write(_paths.State);
        return ValueTask.FromResult(Report(state, made));
    }

    private bool IsForced => _context.Forced.Contains(Name);

    /// <summary>Whether nothing that shapes the vectors changed, by indexes and sizes alone.</summary>
    private bool IsCurrent(ExpandState state) => state.Content == _fingerprints.Content && state.Selection == _fingerprints.Selection && LooksComplete(state);

    private bool LooksComplete(ExpandState state) => state.Counts.IsTooLittle
        || new EmbeddingMaker(_context, _texts, new EmbeddingFolder(_context.Workspace, state.Corpus)).LooksComplete;

    private string? ReasonToTrain(DuckDbConnection connection, ExpandState? state, IReadOnlyList<PlannedWork> before)
    {
        if (IsForced)
        {
            return "forced";
        }

        // Select looks for other words, also for context words, by other options; by the texts themselves only for other reasons.
        var reason = _fingerprints.Content.ReasonToReplace(state?.Content)
            ?? (before.Any(work => work.Reason is Fingerprint.InputChanged or PlannedWork.Gone or "new") ? Fingerprint.InputChanged : null);
        if (reason is not null || state is null)
        {
            return reason;
        }

        return !LooksComplete(state) ? "new"
            : state.Selection != _fingerprints.Selection && _fingerprints.CorpusOf(_texts.Identify(connection).Hash) != state.Corpus ? Fingerprint.InputChanged
            : null;
    }

    private string? ReasonToPropose(DuckDbConnection connection, string corpus) => _fingerprints.CandidatesOf(corpus).ReasonToReplace(
        File.Exists(_paths.Candidates) ? ParquetFile.Describe(connection, _paths.Candidates)?.Fingerprint : null);

    private int Propose(DuckDbConnection connection, EmbeddingMaker maker, (string Hash, CorpusCounts Counts) corpus, CancellationToken cancellationToken)
    {
        if (!IsForced && ReasonToPropose(connection, corpus.Hash) is null)
        {
            return 0;
        }

        var fingerprint = _fingerprints.CandidatesOf(corpus.Hash);
        if (corpus.Counts.IsTooLittle)
        {
            _context.Log.Warning(
                "Too little text to train on: {Documents} selected documents hold {Vocabulary} words that occur {MinCount} times or more; no context word is proposed",
                corpus.Counts.Documents, corpus.Counts.Vocabulary, _context.Config.Expand.Training.MinCount);
            NoCandidates.Write(_context, fingerprint);
        }
        else
        {
            maker.Use(result => _propose(_context, result, fingerprint, cancellationToken));
        }

        return 1;
    }

    private long CandidateCount(DuckDbConnection connection)
    {
        using var rows = connection.Query($"SELECT count(*) FROM {Sql.Parquet(_paths.Candidates)}");
        rows.Read();
        return rows.Int64(0);
    }

    private StageReport Report(ExpandState state, int made)
    {
        var outcomes = state.Counts.ToOutcomes();
        outcomes["candidates"] = state.Candidates;
        if (state.Counts.IsTooLittle)
        {
            outcomes["dropped.too_little_text"] = state.Counts.Documents;
        }

        // Corpus, candidates, and models where there is text enough for any.
        var whole = 2 + (state.Counts.IsTooLittle ? 0 : _context.Config.Expand.Models);
        return new StageReport(Name, made, Math.Max(0, whole - made), outcomes);
    }
}
