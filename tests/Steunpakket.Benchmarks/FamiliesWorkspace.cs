using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Extraction;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Benchmarks;

/// <summary>Tables of documents, ledgers and texts as extract leaves them: of ten documents two are the two versions of a motion, one is from a
/// template that differs from others in amount and name only, one in fifty is an exact copy.</summary>
internal static class FamiliesWorkspace
{
    private const int Quarters = 8;
    private const int WordsAPage = 450;
    private const string Result = "\n321247 aangenomen\nAldus aangenomen in de openbare raadsvergadering van 8 juli 2021\nOndertekend door de griffier op 12-07-2021";

    public static PlantedFamilies Write(DuckDbDatabase database, Workspace workspace, int documents, int gemeenten)
    {
        var pairs = new HashSet<(string, string)>();
        var (written, bytes, each) = (0, 0L, documents / (gemeenten * Quarters));
        using var connection = database.Connect();
        for (var partition = 0; partition < gemeenten * Quarters; partition++)
        {
            var key = new PartitionKey(
                new GemeenteCode(string.Create(CultureInfo.InvariantCulture, $"GM{(partition / Quarters) + 1:D4}")),
                new Quarter(2019 + (partition % Quarters / 4), (partition % 4) + 1));
            using var tables = new Partition(connection, workspace, key);
            while (tables.Documents < each)
            {
                AddNext(tables, new Random((partition * 100_000) + tables.Documents), pairs);
            }

            tables.Write();
            (written, bytes) = (written + tables.Documents, bytes + tables.Bytes);
        }

        return new PlantedFamilies(written, bytes, pairs);
    }

    private static void AddNext(Partition tables, Random random, HashSet<(string, string)> pairs)
    {
        var kind = random.Next(50);
        var opening = $"De raad van de gemeente {tables.Key.Gemeente} in vergadering bijeen, gehoord de beraadslaging, overwegende dat\n";
        if (kind < 5)
        {
            tables.Add("Raadsbesluit", $"{MadeUpWords.Text(new Random(kind), 400)} voor een bedrag van € {random.Next(100_000)} aan {MadeUpWords.Name(random)} {MadeUpWords.Text(new Random(100 + kind), 300)}");
            return;
        }

        var text = opening + MadeUpWords.Text(random, random.Next(100, 1200));
        var first = tables.Add($"Motie {MadeUpWords.Text(random, 4)}", text);
        if (kind < 15)
        {
            pairs.Add((first, tables.Add("Motie", text + Result)));
        }
        else if (kind < 16)
        {
            pairs.Add((first, tables.Add("Bijlage", text)));
        }
    }

    /// <summary>One partition of the three tables.</summary>
    private sealed class Partition : IDisposable
    {
        private static readonly Fingerprint MadeUp = new("benchmark", string.Empty, string.Empty);

        private readonly DuckDbConnection _connection;
        private readonly (TableStore Store, string Table)[] _tables;
        private readonly DuckDbAppender[] _rows;

        public Partition(DuckDbConnection connection, Workspace workspace, PartitionKey key)
        {
            (_connection, Key) = (connection, key);
            _tables = [(workspace.Texts(), "texts"), (workspace.Outcomes("extract"), "extracted"), (workspace.Documents(), "documents")];
            _rows = [.. _tables.Select(table => Begin(table.Store.Schema, table.Table))];
        }

        public PartitionKey Key { get; }

        public int Documents { get; private set; }

        public long Bytes { get; private set; }

        public string Add(string title, string text)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"folder/{Key.Gemeente}/{Key.Quarter}-{Documents++:D6}");
            var (page, hash) = (0, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
            foreach (var words in text.Split(' ').Chunk(WordsAPage))
            {
                var utf8 = Encoding.UTF8.GetBytes(string.Join(' ', words));
                Bytes += utf8.Length;
                new TextRow(id, ++page, utf8, new PageText(string.Empty, words.Length)).Append(_rows[0]);
            }

            new LedgerRow { DocumentId = id, Outcome = "kept", TextSha256 = hash }.Append(_rows[1]);
            _rows[2].Add(id).Add(title).Add(new DateOnly(2020, 1, 1)).Add("motie").Add((string?)null).Add("folder").Add((string?)null)
                .Add($"{id} {hash}").Add((long?)text.Length).Add((string?)null).Add((int?)null).EndRow();
            return id;
        }

        public void Write()
        {
            for (var table = 0; table < _tables.Length; table++)
            {
                _rows[table].Close();
                _tables[table].Store.Write(_connection, _tables[table].Table, Key, new PartitionMetadata(MadeUp));
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
