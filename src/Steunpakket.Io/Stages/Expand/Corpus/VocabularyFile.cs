using Steunpakket.Core.Embedding;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Stages.Expand.Corpus;

/// <summary>Keeps the vocabulary, and what the corpus came to, as a Parquet file.</summary>
internal static class VocabularyFile
{
    private const string Table = "vocabulary";

    private static readonly TableSchema Schema = new(
        [new("word"), new("count", BigInt), new("documents", Integer), new("capitalised", BigInt), new("inside", BigInt)],
        ["word"]);

    public static void Write(DuckDbConnection connection, string path, Fingerprint fingerprint, (Vocabulary Vocabulary, CorpusCounts Counts) corpus)
    {
        Schema.CreateTemporary(connection, Table);
        using (var rows = connection.Append(Table))
        {
            foreach (var word in corpus.Vocabulary.Words)
            {
                rows.Add(word.Text).Add((long?)word.Count).Add((int?)word.Documents).Add((long?)word.Capitalised).Add((long?)word.Inside).EndRow();
            }

            rows.Close();
        }

        ParquetFile.Write(
            connection,
            $"SELECT {Schema.SelectList} FROM {Table} ORDER BY count DESC, word",
            path,
            new PartitionMetadata(fingerprint, corpus.Counts.Format()));
        connection.Execute($"DROP TABLE {Table}");
    }

    /// <summary>Null when there is no file of this fingerprint that can be read.</summary>
    public static (Vocabulary Vocabulary, CorpusCounts Counts)? Read(DuckDbConnection connection, string path, Fingerprint fingerprint)
    {
        if (!File.Exists(path) || ParquetFile.Describe(connection, path) is not { } metadata || metadata.Fingerprint != fingerprint)
        {
            return null;
        }

        var counts = CorpusCounts.Parse(metadata.Summary);
        try
        {
            return (new Vocabulary(Words(connection, path), counts.Documents), counts);
        }
        catch (DuckDbException)
        {
            return null; // sound at its end, broken inside
        }
    }

    private static List<VocabularyWord> Words(DuckDbConnection connection, string path)
    {
        var words = new List<VocabularyWord>();
        using var rows = connection.Query($"SELECT {Schema.SelectList} FROM {Sql.Parquet(path)}");
        while (rows.Read())
        {
            words.Add(new VocabularyWord(rows.Text(0), rows.Int64(1), rows.Int32(2), rows.Int64(3), rows.Int64(4)));
        }

        return words;
    }
}
