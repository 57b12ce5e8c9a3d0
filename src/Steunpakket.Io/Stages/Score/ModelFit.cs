using System.Runtime.ExceptionServices;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Two passes over all hits: the first counts, the second finds the maxima.</summary>
internal sealed class ModelFit(RunContext context, TermList terms, TableStore hits, TableStore ledger)
{
    public ScoringModel Run(IStageProgress progress, CancellationToken cancellationToken)
    {
        using var connection = context.Database.Connect();
        var represented = FamilyTable.Represented(context, connection);

        var statistics = new TermStatisticsAccumulator(terms.Terms.Count);
        ForEachPartition(progress, key =>
        {
            var partial = new TermStatisticsAccumulator(terms.Terms.Count);
            Walk(key, represented, partial.Add);
            lock (statistics)
            {
                statistics.Merge(partial.ToStatistics());
            }
        }, cancellationToken);

        var scorer = new RawScorer(new TermWeights(terms, statistics.ToStatistics(), context.Config.Score));
        var maxima = new MaximumAccumulator(scorer);
        ForEachPartition(progress, key =>
        {
            var partial = new MaximumAccumulator(scorer);
            Walk(key, represented, partial.Add);
            lock (maxima)
            {
                maxima.Merge(partial);
            }
        }, cancellationToken);
        return new ScoringModel(scorer.Weights, maxima.ToMaxima(), context.HitsName);
    }

    private void ForEachPartition(IStageProgress progress, Action<PartitionKey> action, CancellationToken cancellationToken)
    {
        try
        {
            Parallel.ForEach(
                hits.Keys,
                new ParallelOptions { MaxDegreeOfParallelism = context.Threads, CancellationToken = cancellationToken },
                key =>
                {
                    action(key);
                    progress.Advance(1);
                });
        }
        catch (AggregateException several)
        {
            // The first says what is wrong; in its wrapping nobody above would know it.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private void Walk(PartitionKey key, Dictionary<string, string> represented, Action<DocumentTerms> action)
    {
        using var connection = context.Database.Connect();
        var documents = new SelectedDocuments(terms).Read(connection, hits.PathOf(key), ledger.PathOf(key));
        foreach (var document in documents.Where(document => !represented.ContainsKey(document.Terms.Id.Value)))
        {
            action(document.Terms);
        }
    }
}
