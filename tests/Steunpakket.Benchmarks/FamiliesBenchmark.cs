using System.Diagnostics;
using System.Globalization;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Extraction;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Benchmarks;

/// <summary>The stage group over a made-up nation with planted versions and templates: seconds for the pass over the texts and for the families.</summary>
internal static class FamiliesBenchmark
{
    private const int Documents = 100_000;
    private const int Gemeenten = 50;
    private const double Floor = 0.99;

    public static bool Run(string[] arguments)
    {
        var count = arguments is [var first, ..] ? int.Parse(first, CultureInfo.InvariantCulture) : Documents;
        var gemeenten = arguments is [_, var second, ..] ? int.Parse(second, CultureInfo.InvariantCulture) : Gemeenten;
        var folder = Path.Combine(Path.GetTempPath(), $"steunpakket-families-{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        try
        {
            using var database = new DuckDbDatabase(Path.Combine(folder, "scratch"), memoryMegabytes: 1024);
            var workspace = new Workspace(Path.Combine(folder, "workspace"));
            var planted = FamiliesWorkspace.Write(database, workspace, count, gemeenten);
            return Measure(Context(folder, database, workspace), planted);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static RunContext Context(string folder, DuckDbDatabase database, Workspace workspace) => new()
    {
        Config = new SteunpakketConfig
        {
            Workspace = folder,
            Period = new PeriodSettings { Since = new DateOnly(2019, 1, 1), Until = new DateOnly(2020, 12, 31) },
            Sources = [],
            Keywords = folder,
        },
        Workspace = workspace,
        Database = database,
        Gemeenten = new GemeenteTable([]),
        GemeentenHash = "benchmark",
        Keywords = ExpandKeywords.Set,
        Extractor = new Lazy<DocumentExtractor>(() => throw new InvalidOperationException("No document is read.")),
    };

    private static bool Measure(RunContext context, PlantedFamilies planted)
    {
        var clock = new PhaseClock();
        new GroupStage(context with { Progress = clock }).RunAsync(CancellationToken.None).AsTask().Wait();
        var (texts, families) = (clock["group (texts)"].Spent, clock["group (families)"].Spent);
        Print($"{planted.Documents} documents, {planted.Bytes / 1e6:F0} MB of text, {context.Threads} threads");
        Print($"texts: {texts.Wall:F2} s ({texts.Processor:F2} s of processor), {planted.Documents / texts.Wall:F0} documents/s, {planted.Bytes / 1e6 / texts.Wall:F0} MB/s");
        Print($"families: {families.Wall:F2} s ({families.Processor:F2} s of processor), {planted.Documents / families.Wall:F0} documents/s");
        var again = new PhaseClock();
        new GroupStage(context with { Progress = again }).RunAsync(CancellationToken.None).AsTask().Wait();
        using var own = Process.GetCurrentProcess();
        Print($"nothing changed: {again.All.Wall:F2} s; peak memory {own.PeakWorkingSet64 >> 20} MB");
        return IsRight(context, planted.Pairs);
    }

    private static bool IsRight(RunContext context, IReadOnlySet<(string, string)> planted)
    {
        var found = new HashSet<(string, string)>();
        using var connection = context.Database.Connect();
        using var rows = connection.Query($"""
            SELECT a.document_id, b.document_id FROM {FamilyTable.Relation(context)} a JOIN {FamilyTable.Relation(context)} b USING (family_id)
            WHERE a.document_id < b.document_id
            """);
        while (rows.Read())
        {
            found.Add((rows.Text(0), rows.Text(1)));
        }

        var right = found.Count(planted.Contains);
        var (recall, precision) = ((double)right / planted.Count, (double)right / Math.Max(1, found.Count));
        Print($"{planted.Count} planted pairs, {found.Count} found: recall {recall:F4}, precision {precision:F4}");
        return recall >= Floor && precision >= Floor;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
