using System.Globalization;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.Replay;

namespace Steunpakket.Benchmarks;

/// <summary>
/// The whole of fetching at its real size: all gemeenten of today, 100,000 documents and more, failures at two in a hundred addresses.
/// Wanted: every document has an outcome, and a second run makes under 2 % of the requests of the first.
/// </summary>
internal static class NationBenchmark
{
    private const double MostAgain = 0.02;

    /// <param name="args">The program; the replay server; documents a gemeente (default 300); <c>run</c> to go on to the output.</param>
    /// <returns>Whether every document of the nation has an outcome, the sums agree and the second run asked next to nothing.</returns>
    public static bool Run(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("steunpakket-nation-").FullName;
        using var server = NationServer.Start(args[1], folder, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 300);
        var program = new MeasuredProgram(args[0], folder, NationFiles.Environment(server.Nation));
        var workspace = Path.Combine(folder, "workspace");

        var first = Measure("first fetch", program, server, "fetch", "-c", server.Settings);
        Console.WriteLine($"fetch.sqlite: {new FileInfo(Path.Combine(workspace, "fetch.sqlite")).Length >> 20} MB");
        var sound = IsTrue(server, workspace, folder);
        server.Reset();
        var second = Measure("second fetch", program, server, "fetch", "-c", server.Settings);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"second against first: {(double)second / first:P2} of the requests"));
        sound &= second < first * MostAgain;
        if (args.Contains("run"))
        {
            server.Reset();
            Measure("run, offline", program, server, "run", "--offline", "-c", server.Settings);
            sound &= Count(folder, $"SELECT count(*) FROM {Sql.Text(Path.Combine(workspace, "out", "dekking.csv"))} WHERE vermeld <> tekst + needs_ocr + mislukt + overgeslagen") == 0;
        }

        Directory.Delete(folder, recursive: true);
        return sound;
    }

    private static int Measure(string what, MeasuredProgram program, NationServer server, params string[] arguments)
    {
        var measured = program.Run(arguments);
        var (requests, documents, faults) = server.Counts();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {what}: {requests} requests, {faults} of them failed, {documents} documents, {measured.Seconds:F1} s, {documents / measured.Seconds:F0} documents/s, {requests / measured.Seconds:F0} requests/s, peak {measured.PeakMegabytes} MB, exit code {measured.ExitCode}
            """));
        return requests;
    }

    private static bool IsTrue(NationServer server, string workspace, string folder)
    {
        var outcomes = Parquet(Path.Combine(workspace, "outcomes", "fetch"));
        var known = new HashSet<string>(Texts(folder, $"SELECT DISTINCT document_id FROM {outcomes}"), StringComparer.Ordinal);
        var (listed, missing) = (0, 0);
        foreach (var document in server.Nation.Gemeenten.SelectMany(server.Nation.Documents))
        {
            listed++;
            missing += known.Contains(document.Id.Value) ? 0 : 1;
        }

        var kept = Count(folder, $"SELECT count(DISTINCT document_id) FROM {outcomes} WHERE outcome = 'kept'");
        var failed = Count(folder, $"SELECT count(DISTINCT document_id) FROM {outcomes} WHERE outcome = 'failed'");
        var documents = Count(folder, $"SELECT count(*) FROM {Parquet(Path.Combine(workspace, "documents"))}");
        var unanswered = Texts(
            folder, $"SELECT DISTINCT source || ', ' || \"window\" || ': ' || reason || ': ' || detail FROM {Parquet(Path.Combine(workspace, "windows"))} WHERE outcome <> 'complete'");
        Console.WriteLine($"{server.Nation.Gemeenten.Count} gemeenten, {listed} documents: {missing} without outcome, {kept} kept, {failed} failed, {documents} in the table of documents, {unanswered.Count} windows not answered whole");
        unanswered.ForEach(Console.WriteLine);
        return missing == 0 && kept == documents;
    }

    private static string Parquet(string table) => $"read_parquet({Sql.Text(Path.Combine(table, "gemeente=*", "*.parquet"))})";

    private static long Count(string folder, string sql) => long.Parse(Texts(folder, sql).Single(), CultureInfo.InvariantCulture);

    private static List<string> Texts(string folder, string sql)
    {
        using var database = new DuckDbDatabase(Path.Combine(folder, "scratch"), memoryMegabytes: 1000);
        using var connection = database.Connect();
        using var rows = connection.Query($"SELECT COLUMNS(*)::VARCHAR FROM ({sql})");
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(rows.Text(0));
        }

        return found;
    }
}
