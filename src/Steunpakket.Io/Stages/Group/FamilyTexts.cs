using Steunpakket.Core.Documents;
using Steunpakket.Core.Families;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Reads again the texts that may have a near copy, some partitions at a time.</summary>
internal sealed class FamilyTexts(DuckDbConnection connection, TableView texts, IReadOnlyList<PartitionKey> keys)
{
    public IReadOnlyDictionary<string, TextContent> Read(IReadOnlyCollection<string> ids)
    {
        var contents = new Dictionary<string, TextContent>(StringComparer.Ordinal);
        if (ids.Count == 0)
        {
            return contents;
        }

        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        foreach (var batch in PartitionBatches.Of([.. keys.Where(texts.Contains)], texts.BytesOf))
        {
            using var pages = new PartitionReader(connection, texts, batch, "document_id, text");
            for (var place = 0; place < batch.Count; place++)
            {
                Read((pages, place), wanted, contents);
            }
        }

        return contents;
    }

    private static void Read((PartitionReader Pages, int Place) partition, HashSet<string> wanted, Dictionary<string, TextContent> contents)
    {
        var reader = new ContentReader();
        string? current = null;
        while (partition.Pages.Next(partition.Place))
        {
            var id = partition.Pages.Row.Text(0);
            if (!wanted.Contains(id))
            {
                continue;
            }

            if (current is not null && id != current)
            {
                contents[current] = reader.Finish();
            }

            current = id;
            reader.Add(partition.Pages.Row.Utf8(1));
        }

        if (current is not null)
        {
            contents[current] = reader.Finish();
        }
    }
}
