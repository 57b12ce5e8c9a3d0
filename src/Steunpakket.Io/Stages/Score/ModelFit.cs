using Steunpakket.Core.Scoring;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Select;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Two passes over the fit set: the first counts, the second finds the maxima.</summary>
internal sealed class ModelFit(RunContext context, TermList terms, (TableStore Hits, TableView Ledger) input)
{
    /// <summary>How often every partition is read.</summary>
    public const int Passes = 2;

    public ScoringModel Run(FitSet documents, IStageProgress progress, CancellationToken cancellationToken)
    {
        var statistics = new TermStatisticsAccumulator(terms.Terms.Count);
        documents.Pass<TermStatisticsAccumulator>(
            (() => new(terms.Terms.Count), (partial, document) => partial.Add(document), partial => statistics.Merge(partial.ToStatistics())),
            progress,
            cancellationToken);

        var scorer = new RawScorer(new TermWeights(terms, statistics.ToStatistics(), context.Config.Score));
        var maxima = new MaximumAccumulator(scorer);
        documents.Pass<MaximumAccumulator>(
            (() => new(scorer), (partial, document) => partial.Add(document), partial => maxima.Merge(partial)), progress, cancellationToken);
        return new ScoringModel(scorer.Weights, maxima.ToMaxima(), context.HitsName);
    }

    /// <summary>What a model of the workspace as it is now comes from.</summary>
    public ModelOrigin Origin() => new(
        ScorePaths.Of(context).Key,
        context.Keywords.Hash.Value,
        context.Keywords.ExpansionHash.Value,
        DataThrough(),
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["steunpakket"] = context.ProgramVersion,
            ["select"] = SelectStage.Version,
            ["score"] = ScoreStage.Version,
        });

    private DateOnly? DataThrough()
    {
        using var connection = context.Database.Connect();
        var documents = context.Workspace.Documents();
        documents.Refresh(connection);
        if (documents.Keys.Count == 0 || input.Hits.Keys.Count == 0)
        {
            return null;
        }

        using var rows = connection.Query($"""
            SELECT max(meeting_date) FROM {Sql.Parquet(documents.AllPaths)}
            SEMI JOIN (SELECT DISTINCT document_id FROM {Sql.Parquet(input.Hits.AllPaths)}) USING (document_id)
            """);
        return rows.Read() ? rows.DateOrNull(0) : null;
    }
}
