using Steunpakket.Core.Scoring;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Score;

/// <summary>The documents that models are fitted on: one of each family among the selected ones (METHOD 4.4).</summary>
internal sealed class FitSet(RunContext context, TermList terms, (TableStore Hits, TableView Ledger) input)
{
    private readonly Lazy<Dictionary<string, string>> _represented = new(() =>
    {
        using var connection = context.Database.Connect();
        return FamilyTable.Represented(context, connection);
    });

    /// <summary>One pass over all of them, partitions side by side.</summary>
    /// <param name="gather">Makes what gathers one partition, adds a document to it, and adds it to the whole; the last for one at a time, in any order.</param>
    public void Pass<T>((Func<T> Begin, Action<T, DocumentTerms> Add, Action<T> Merge) gather, IStageProgress progress, CancellationToken cancellationToken)
    {
        var whole = new Lock();
        var represented = _represented.Value;
        var batches = PartitionBatches.Of(input.Hits.Keys, context.Threads, input.Hits.BytesOf);
        SideBySide.ForEach(batches, context.Threads, keys =>
        {
            var partial = gather.Begin();
            using var connection = context.Database.Connect();
            var documents = new SelectedDocuments(terms).Read(connection, input, keys).Select(read => read.Document);
            foreach (var document in documents.Where(document => !represented.ContainsKey(document.Terms.Id.Value)))
            {
                gather.Add(partial, document.Terms);
            }

            lock (whole)
            {
                gather.Merge(partial);
            }

            progress.Advance(keys.Count);
        }, cancellationToken);
    }
}
