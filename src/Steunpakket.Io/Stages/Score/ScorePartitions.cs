using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Scores the selected documents of each partition with a given model.</summary>
/// <remarks>All of them, whatever the scope of the run: scores of two models cannot stand in one table.</remarks>
internal sealed class ScorePartitions : BatchedPartitionStage
{
    private readonly (TableStore Hits, TableView Ledger) _input;
    private readonly SelectedDocuments _documents;
    private readonly string _modelHash;
    private readonly ScoringModel? _model;
    private readonly TableStore _scores;

    /// <param name="model">The model may be absent when only a plan is asked for.</param>
    public ScorePartitions(
        RunContext context, (TableStore Hits, TableView Ledger) input, SelectedDocuments documents, (string Hash, ScoringModel? Model) model)
        : base(context with { Scope = RunScope.Everything })
    {
        (_input, _documents) = (input, documents);
        (_modelHash, _model) = model;
        _scores = ScoreStore.Open(context);
    }

    public override string Name => "score";

    protected override IReadOnlyList<TableStore> Outputs => [_scores];

    protected override TableView Input => _input.Hits;

    protected override string InputStage => "select";

    protected override Fingerprint Wanted(PartitionKey key) =>
        new(ScoreStage.Version, _modelHash, _input.Hits.Find(key)!.Hash);

    protected override void Make(IReadOnlyList<PartitionKey> keys, IStageProgress progress)
    {
        var scorer = new DocumentScorer(_model ?? throw new InvalidOperationException("A plan has no model to score with."));
        using var connection = Context.Database.Connect();
        using var documents = _documents.Read(connection, _input, keys).GetEnumerator();
        var isLeft = documents.MoveNext();
        for (var place = 0; place < keys.Count; place++)
        {
            var rows = new TableRows(_scores.Schema);
            for (; isLeft && documents.Current.Place == place; isLeft = documents.MoveNext())
            {
                var document = documents.Current.Document;
                ScoreTable.Append(rows, document, scorer.Score(document.Terms));
            }

            _scores.Write(rows, keys[place], new PartitionMetadata(Wanted(keys[place]), $"kept={rows.Count}"));
            progress.Advance(1);
        }
    }
}
