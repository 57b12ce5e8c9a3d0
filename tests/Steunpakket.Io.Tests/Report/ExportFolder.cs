using Steunpakket.Core.Comparison;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Report;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Tests.Report;

/// <summary>A folder with tables as export writes them, and the page that is made of it.</summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly TemporaryFolder _files = new();
    private readonly DuckDbDatabase _database;
    private readonly DuckDbConnection _connection;

    public ExportFolder()
    {
        _database = new DuckDbDatabase(_files.PathOf("scratch"), memoryMegabytes: 256);
        _connection = _database.Connect();
    }

    public static GemeenteTable Gemeenten { get; } = GemeenteFile.Read(Repository.PathOf("config/gemeenten.csv"));

    public ReportFrame Frame { get; set; } = new()
    {
        Compare = new CompareOptions(),
        Period = new PeriodSettings { Since = new DateOnly(2019, 1, 1), Until = new DateOnly(2021, 9, 30) },
        Gemeenten = Gemeenten,
        Cbs = CbsFile.Read(Repository.PathOf("config/gemeenten_cbs.csv")),
        Lines = ["actielijn_1", "actielijn_2", "actielijn_3"],
        LineTitles = new ExportSettings().LineTitles,
    };

    public Manifest Manifest { get; set; } = new()
    {
        SnapshotId = "0f3a9c5d7e1b2468",
        Fingerprint = "7b1de1c0ffee",
        DataThrough = new DateOnly(2021, 9, 28),
        Period = new ManifestPeriod(new DateOnly(2019, 1, 1), new DateOnly(2021, 9, 30)),
        Counts = new Dictionary<string, IReadOnlyDictionary<string, long>>(),
        Keywords = new ManifestKeywords("extended", new string('a', 64), new string('b', 64), 66, 118),
        Review = new ManifestReview(61, 118, 429, 59),
        Model = new ManifestModel("5e8d3f21aa90", "9b41c07d2e66", "study", new DateOnly(2021, 6, 30), 9731, 9804, 3, [], 1841.4, [new("actielijn_1", 155.29, "d/GM0363/0")]),
        Cuts = [new ManifestCut("actielijn_1", "gt", 21.4, 9731, 2433)],
        ConfigHash = new string('c', 16),
        Versions = new Dictionary<string, string> { ["program"] = "0.1.0", ["duckdb"] = "v1.5.6" },
        Files = [new ManifestFile("documenten.csv", 1_234_567, new string('d', 64))],
    };

    /// <summary>Writes a table; values are text, int, long, double, date or null, in the order of the columns.</summary>
    /// <param name="columns">As SQL: <c>naam VARCHAR, n INTEGER</c>.</param>
    public void Table(string name, string columns, params IEnumerable<object?[]> rows)
    {
        _connection.Execute($"CREATE OR REPLACE TEMP TABLE nieuw ({columns})");
        using (var appender = _connection.Append("nieuw"))
        {
            foreach (var row in rows)
            {
                foreach (var value in row)
                {
                    Add(appender, value);
                }

                appender.EndRow();
            }

            appender.Close();
        }

        _connection.Execute($"COPY nieuw TO {Sql.Text(_files.PathOf($"{name}.parquet"))} (FORMAT parquet)");
    }

    public void Remove(string table) => File.Delete(_files.PathOf($"{table}.parquet"));

    public string Page() => Rapport.Text(new ReportTables(_connection, _files.Root), Frame, Manifest);

    public void Dispose()
    {
        _connection.Dispose();
        _database.Dispose();
        _files.Dispose();
    }

    private static void Add(DuckDbAppender appender, object? value) => _ = value switch
    {
        null => appender.Add((string?)null),
        string text => appender.Add(text),
        int number => appender.Add((int?)number),
        long number => appender.Add((long?)number),
        double number => appender.Add((double?)number),
        DateOnly date => appender.Add((DateOnly?)date),
        _ => throw new ArgumentException($"No column holds a {value.GetType()}.", nameof(value)),
    };
}
