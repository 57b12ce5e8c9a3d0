using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Scores the selected documents of each partition with a given model.</summary>
/// <remarks>All of them, whatever the scope of the run: scores of two models cannot stand in one table.</remarks>
internal sealed class ScorePartitions : PartitionStage
{
    private const string Table = "scored";

    private readonly (TableStore Hits, TableStore Ledger) _input;
    private readonly SelectedDocuments _documents;
    private readonly string _modelHash;
    private readonly ScoringModel? _model;
    private readonly TableStore _scores;

    /// <param name="model">The model may be absent when only a plan is asked for.</param>
    public ScorePartitions(
        RunContext context, (TableStore Hits, TableStore Ledger) input, SelectedDocuments documents, (string Hash, ScoringModel? Model) model)
        : base(context with { Scope = RunScope.Everything })
    {
        (_input, _documents) = (input, documents);
        (_modelHash, _model) = model;
        _scores = ScoreStore.Open(context);
    }

    public override string Name => "score";

    protected override IReadOnlyList<TableStore> Outputs => [_scores];

    protected override TableStore Input => _input.Hits;

    protected override string InputStage => "select";

    protected override Fingerprint Wanted(PartitionKey key) =>
        new(ScoreStage.Version, _modelHash, _input.Hits.Find(key)!.Hash);

    protected override ValueTask RunAsync(PartitionKey key, IStageProgress progress, CancellationToken cancellationToken)
    {
        var scorer = new DocumentScorer(_model ?? throw new InvalidOperationException("A plan has no model to score with."));
        using var reading = Context.Database.Connect();
        using var writing = Context.Database.Connect();
        _scores.Schema.CreateTemporary(writing, Table);
        var documents = 0;
        using (var rows = writing.Append(Table))
        {
            foreach (var document in _documents.Read(reading, _input.Hits.PathOf(key), _input.Ledger.PathOf(key)))
            {
                ScoreTable.Append(rows, document, scorer.Score(document.Terms));
                documents++;
            }

            rows.Close();
        }

        _scores.Write(writing, Table, key, new PartitionMetadata(Wanted(key), $"kept={documents}"));
        progress.Advance(1);
        return ValueTask.CompletedTask;
    }
}
