using System.Diagnostics;
using System.Globalization;
using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Steunpakket.Extraction;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Benchmarks;

/// <summary>Reading a workspace of a nation's size into the cube; its sums are held against plain queries over the same files.</summary>
internal static class CompareLoadBenchmark
{
    private const int Gemeenten = 350;
    private const int Terms = 300;
    private const int TermsADocument = 10;
    private const int ReadablePerSelected = 5;

    private static readonly Quarter[] Quarters = [.. from year in new[] { 2019, 2020, 2021 } from month in new[] { 1, 4, 7, 10 } select Quarter.Of(new DateOnly(year, month, 1))];

    /// <param name="arguments">A folder for the workspace, which stays; selected documents a partition, default 120 (504,000 in all).</param>
    public static bool Run(string[] arguments)
    {
        var selected = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 120;
        using var database = new DuckDbDatabase(Path.Combine(arguments[0], "scratch"), memoryMegabytes: 1024);
        var context = Context(arguments[0], database);
        var inputs = new CompareInputs(context);
        using (var connection = database.Connect())
        {
            inputs.Refresh(connection);
            if (inputs.Scores.Keys.Count == 0)
            {
                Timed("making the workspace", () => Make(connection, (inputs, context.Workspace.Outcomes("extract")), selected));
                inputs = new CompareInputs(context);
                inputs.Refresh(connection);
            }
        }

        var cube = Timed($"reading {inputs.Scores.Keys.Count} partitions", () => new CubeLoader(context, inputs).Load(CancellationToken.None));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{cube.Documents} documents, {cube.AllTerms.Length} terms, {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB at most"));
        return Holds(database, inputs, cube);
    }

    private static T Timed<T>(string what, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        var made = work();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {watch.Elapsed.TotalSeconds:F1} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:F1} s of processors"));
        return made;
    }

    private static RunContext Context(string folder, DuckDbDatabase database) => new()
    {
        Config = new SteunpakketConfig
        {
            Workspace = folder,
            Period = new PeriodSettings { Since = new DateOnly(2019, 1, 1), Until = new DateOnly(2021, 12, 31) },
            Sources = [],
            Keywords = folder,
        },
        Workspace = new Workspace(folder),
        Database = database,
        Gemeenten = new GemeenteTable(Enumerable.Range(0, Gemeenten).Select(i => new Gemeente(Code(i), $"{i}", [], "", null, null, []))),
        GemeentenHash = "",
        Keywords = new KeywordLists(
            Enumerable.Range(1, 3).Select(line => new KeywordGroup($"actielijn_{line}", [.. Enumerable.Range(0, Terms).Where(term => 1 + (term % 3) == line)
                .Select(term => new KeywordLine($"term{term}", $"actielijn_{line}", "", default))])),
            KeywordFilters.None,
            []).For(KeywordProfile.Extended),
        Extractor = new Lazy<DocumentExtractor>(() => throw new InvalidOperationException("Nothing is extracted here.")),
        Threads = Environment.ProcessorCount,
    };

    private static bool Make(DuckDbConnection connection, (CompareInputs Others, TableStore Ledger) tables, int selected)
    {
        var inputs = tables.Others;
        foreach (var key in from gemeente in Enumerable.Range(0, Gemeenten) from quarter in Quarters select new PartitionKey(Code(gemeente), quarter))
        {
            var readable = $"(SELECT i, printf('folder/{key.Gemeente}/{key.Quarter}-%06d', i) AS document_id FROM range({selected * ReadablePerSelected}) AS r(i))";
            var day = Sql.Text($"{FirstDay(key.Quarter):yyyy-MM-dd}");
            Write(inputs.Meetings, $"SELECT document_id, DATE {day} + (hash(document_id) % 90)::INTEGER AS meeting_date, 'Raad' AS meeting FROM {readable}");
            Write(tables.Ledger, $"""
                SELECT document_id, 0 AS row, 'folder' AS source, 'kept' AS outcome, NULL AS reason, NULL AS detail, NULL AS sha256, NULL AS engine_key, NULL AS engine,
                    NULL AS engine_version, 5 AS pages, 2000 AS words, i::VARCHAR AS text_sha256, 0 AS unread_pages FROM {readable}
                """);
            var numbers = inputs.Scores.Schema.Columns.Where(column => column.Name != "document_id").Select(column =>
                column.Kind == ColumnKind.Varchar ? $"'' AS {Sql.Name(column.Name)}" : $"(hash(i, {Sql.Text(column.Name)}) % 100)::{column.Kind} AS {Sql.Name(column.Name)}");
            Write(inputs.Scores, $"SELECT document_id, {string.Join(", ", numbers)} FROM {readable} WHERE i < {selected}");
            Write(inputs.Families, $"""
                SELECT document_id, printf('folder/{key.Gemeente}/{key.Quarter}-%06d', i // 2 * 2) AS family_id, 2 AS size, 3 AS niveau, NULL AS gelijkenis
                FROM {readable} WHERE i % 10 > 7
                """);
            Write(inputs.Hits, $"""
                SELECT document_id, 'keyword' AS kind, 'term' || ((hash(document_id) + t * 29) % {Terms}) AS term, page, 1 + (t + i) % 3 AS occurrences
                FROM {readable}, range({TermsADocument}) AS s(t), range(1, 3) AS p(page) WHERE i < {selected}
                """);

            void Write(TableStore store, string select) =>
                store.Write(connection, $"({select})", key, new PartitionMetadata(new Fingerprint("benchmark", "", "")));
        }

        return true;
    }

    private static bool Holds(DuckDbDatabase database, CompareInputs inputs, CorpusCube cube)
    {
        using var connection = database.Connect();
        using var rows = connection.Query($"""
            SELECT (SELECT sum(occurrences)::BIGINT FROM {Sql.Parquet(inputs.Hits.AllPaths)}), (SELECT count(*) FROM {Sql.Parquet(inputs.Scores.AllPaths)}),
                (SELECT count(*) FROM {Sql.Parquet(inputs.Meetings.AllPaths)}), (SELECT sum(actielijn_1_norm)::DOUBLE FROM {Sql.Parquet(inputs.Scores.AllPaths)})
            """);
        var hits = 0L;
        foreach (var count in cube.AllCounts)
        {
            hits += count;
        }

        var meetings = 0L;
        foreach (var count in cube.Available.Meetings)
        {
            meetings += count;
        }

        rows.Read();
        var files = (rows.Int64(0), rows.Int64(1), rows.Int64(2), rows.Double(3));
        var own = (hits, (long)cube.Documents, meetings, cube.Norms(0).Sum());
        Console.WriteLine(files == own ? "the cube's sums are those of the files" : $"THE CUBE HAS {own}, THE FILES {files}");
        return files == own;
    }

    private static DateOnly FirstDay(Quarter quarter) =>
        Enumerable.Range(0, 36).Select(month => new DateOnly(2019, 1, 1).AddMonths(month)).First(day => Quarter.Of(day) == quarter);

    private static GemeenteCode Code(int number) => new($"GM{number + 1:D4}");
}
