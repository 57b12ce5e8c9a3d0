using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Embedding.Tokens;
using Steunpakket.Core.Running;
using Steunpakket.Extraction;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Benchmarks;

/// <summary>Tables of texts and ledgers as extract and select leave them, their documents cut out of a token file again and again.</summary>
internal static class ExpandWorkspace
{
    private const int LinesAPage = 40;
    private const int PagesADocument = 5;
    private const int DocumentsAPartition = 300;

    public static (int Documents, long Words, int Partitions) Make(string folder, string tokenFile, long words)
    {
        string[] pages = [.. File.ReadLines(tokenFile).Where(line => line.Length > 0).Chunk(LinesAPage).Select(lines => string.Join(".\n", lines) + ".")];
        long[] counts = [.. pages.Select(Words)];
        using var database = new DuckDbDatabase(Path.Combine(folder, "scratch"), memoryMegabytes: 512);
        using var connection = database.Connect();
        var workspace = new Workspace(folder);
        var (documents, page, made, partitions) = (0, 0, 0L, 0);
        while (made < words)
        {
            using var partition = new ExpandPartition(connection, workspace, KeyOf(partitions++));
            for (var inPartition = 0; inPartition < DocumentsAPartition && made < words; inPartition++, documents++)
            {
                var own = Enumerable.Range(0, PagesADocument).Select(_ => page++ % pages.Length).ToList();
                partition.Add(string.Create(CultureInfo.InvariantCulture, $"d{documents:D7}"), [.. own.Select(at => pages[at])]);
                made += own.Sum(at => counts[at]);
            }

            partition.Write();
        }

        return (documents, made, partitions);
    }

    private static PartitionKey KeyOf(int number) =>
        new(new GemeenteCode(string.Create(CultureInfo.InvariantCulture, $"GM{(number / 20) + 1:D4}")), new Quarter(2019 + (number % 20 / 4), (number % 4) + 1));

    private static long Words(string page)
    {
        var counter = new Counter();
        new Tokeniser(ExpandKeywords.Phrases).Read(Encoding.UTF8.GetBytes(page), counter);
        return counter.Words;
    }

    private sealed class Counter : ITokenSink
    {
        public long Words { get; private set; }

        public void Token(ReadOnlySpan<byte> word, TokenCase letters) => Words++;

        public void EndSentence()
        {
        }
    }

    /// <summary>One partition of the three tables.</summary>
    private sealed class ExpandPartition : IDisposable
    {
        private static readonly Fingerprint MadeUp = new("benchmark", string.Empty, string.Empty);

        private readonly DuckDbConnection _connection;
        private readonly PartitionKey _key;
        private readonly (TableStore Store, string Table)[] _tables;
        private readonly DuckDbAppender[] _rows;

        public ExpandPartition(DuckDbConnection connection, Workspace workspace, PartitionKey key)
        {
            (_connection, _key) = (connection, key);
            _tables = [(workspace.Texts(), "texts"), (workspace.Outcomes("extract"), "extracted"), (workspace.Outcomes("select"), "selected")];
            _rows = [.. _tables.Select(table => Begin(table.Store.Schema, table.Table))];
        }

        public void Add(string name, IReadOnlyList<string> pages)
        {
            var id = $"folder/{_key.Gemeente}/{name}";
            for (var page = 0; page < pages.Count; page++)
            {
                new TextRow(id, page + 1, Encoding.UTF8.GetBytes(pages[page]), new PageText(pages[page], 0)).Append(_rows[0]);
            }

            // Of the name: repeated texts must count as different ones here.
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
            new LedgerRow { DocumentId = id, Outcome = "kept", TextSha256 = hash }.Append(_rows[1]);
            new LedgerRow { DocumentId = id, Outcome = "kept" }.Append(_rows[2]);
        }

        public void Write()
        {
            for (var table = 0; table < _tables.Length; table++)
            {
                _rows[table].Close();
                _tables[table].Store.Write(_connection, _tables[table].Table, _key, new PartitionMetadata(MadeUp));
            }
        }

        public void Dispose() => Array.ForEach(_rows, rows => rows.Dispose());

        private DuckDbAppender Begin(TableSchema schema, string table)
        {
            schema.CreateTemporary(_connection, table);
            return _connection.Append(table);
        }
    }
}
