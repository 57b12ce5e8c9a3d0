using Steunpakket.Core.Documents;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.PlantedNation.Plan;
using Steunpakket.PlantedNation.Texts;

namespace Steunpakket.PlantedNation.Writing;

/// <summary>Writes a planted nation as a workspace: the same bytes whatever the number of threads, one partition a thread in memory.</summary>
internal static class NationWriter
{
    /// <returns>How many documents and words were written.</returns>
    public static (int Documents, long Words) Write(NationPlan plan, Vocabulary words, Workspace workspace, (DuckDbDatabase Database, int Threads) engine)
    {
        var tables = new NationTables(workspace);
        using var connection = engine.Database.Connect();
        tables.Refresh(connection);
        var (documents, counted) = (0, 0L);
        Parallel.ForEach(
            plan.Gemeenten,
            new ParallelOptions { MaxDegreeOfParallelism = engine.Threads },
            () => new DocumentWriter(words),
            (gemeente, _, writer) =>
            {
                var planned = plan.Documents(gemeente);
                foreach (var partition in planned.GroupBy(document => Quarter.Of(document.Date)).OrderBy(partition => partition.Key))
                {
                    Interlocked.Add(ref counted, Write(partition, words, (engine.Database, tables), writer));
                }

                Interlocked.Add(ref documents, planned.Count);
                return writer;
            },
            _ => { });
        tables.Save(connection);
        return (documents, counted);
    }

    private static long Write(IGrouping<Quarter, PlantedDocument> partition, Vocabulary words, (DuckDbDatabase Database, NationTables Tables) to, DocumentWriter writer)
    {
        using var connection = to.Database.Connect();
        using var rows = new PartitionTables(connection, to.Tables);
        var counted = 0L;
        foreach (var document in partition)
        {
            counted += rows.Add(document, PlantedTitles.Of(document, words), writer.Write(document));
        }

        rows.Write(new PartitionKey(partition.First().Gemeente.Gemeente.Code, partition.Key));
        return counted;
    }
}
