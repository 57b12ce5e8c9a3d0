using Steunpakket.Core.Documents;
using Steunpakket.Core.Families;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Reads again the texts that may have a near copy, a partition at a time.</summary>
internal sealed class FamilyTexts(DuckDbConnection connection, TableStore texts, IReadOnlyList<PartitionKey> keys)
{
    private const string Wanted = "wanted_texts";

    public IReadOnlyDictionary<string, TextContent> Read(IReadOnlyCollection<string> ids)
    {
        var contents = new Dictionary<string, TextContent>(StringComparer.Ordinal);
        if (ids.Count == 0)
        {
            return contents;
        }

        WriteWanted(ids);
        foreach (var key in keys.Where(texts.Contains))
        {
            using var pages = connection.Query($"""
                SELECT document_id, text FROM {Sql.Parquet(texts.PathOf(key))} SEMI JOIN {Wanted} USING (document_id) ORDER BY document_id, page
                """);
            Read(pages, contents);
        }

        return contents;
    }

    private static void Read(DuckDbReader pages, Dictionary<string, TextContent> contents)
    {
        var reader = new ContentReader();
        string? current = null;
        while (pages.Read())
        {
            var id = pages.Text(0);
            if (current is not null && id != current)
            {
                contents[current] = reader.Finish();
            }

            current = id;
            reader.Add(pages.Utf8(1));
        }

        if (current is not null)
        {
            contents[current] = reader.Finish();
        }
    }

    private void WriteWanted(IEnumerable<string> ids)
    {
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Wanted} (document_id VARCHAR)");
        using var rows = connection.Append(Wanted);
        foreach (var id in ids)
        {
            rows.Add(id).EndRow();
        }

        rows.Close();
    }
}
