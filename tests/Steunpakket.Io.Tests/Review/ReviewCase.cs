using System.Globalization;
using Steunpakket.Core.Reviewing;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Review;
using Steunpakket.Io.Stages.Expand;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Tests.Review;

/// <summary>Keyword lists, proposals and a saved review of one test's own.</summary>
internal sealed class ReviewCase : IDisposable
{
    public const string Header = "term,actielijn,status,seed,cosinus,beoordelaar,datum,opmerking\n";

    /// <summary>The day that is today: 1 January 2026 in the Netherlands, still 2025 in UTC.</summary>
    public static readonly DateTimeOffset Now = new(2025, 12, 31, 23, 30, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _files = new();
    private readonly DuckDbDatabase _database;

    public ReviewCase()
    {
        _database = new DuckDbDatabase(_files.PathOf("scratch"), memoryMegabytes: 64);
        _files.Write("lijsten/actielijn_1.csv", "term,herkomst\nsport,test\njeugd,test\n");
        _files.Write("lijsten/actielijn_2.csv", "term,herkomst\nmantelzorg,test\n");
        Config = new SteunpakketConfig
        {
            Workspace = _files.PathOf("ws"),
            Period = new PeriodSettings { Since = new DateOnly(2019, 1, 1), Until = new DateOnly(2021, 9, 30) },
            Sources = [new FolderSettings { Path = _files.PathOf("docs"), Manifest = _files.PathOf("docs.csv") }],
            Keywords = _files.PathOf("lijsten"),
        };
    }

    public SteunpakketConfig Config { get; }

    public string List => _files.PathOf("lijsten/uitbreiding.csv");

    /// <summary>Without its header; empty when there is no file.</summary>
    public string Lines => File.Exists(List) ? File.ReadAllText(List)[Header.Length..] : "";

    public IReadOnlyList<string> KeywordFiles => [.. Directory.EnumerateFiles(Config.Keywords).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public string PathOf(string name) => _files.PathOf(name);

    public string Write(string name, string text) => _files.Write(name, text);

    public void Propose(params IEnumerable<Proposal> proposals) =>
        Proposal.Write(_database, new ExpandPaths(new Workspace(Config.Workspace)).Candidates, proposals);

    public void Decided(params string[] lines) => _files.Write("lijsten/uitbreiding.csv", Header + string.Concat(lines.Select(line => line + "\n")));

    /// <returns>Full path of the exported file.</returns>
    public string Export(string name)
    {
        ReviewExport.Write(Config, new Workspace(Config.Workspace), PathOf(name), overwrite: true);
        return PathOf(name);
    }

    public ReviewResult Import(string path, bool replace = false, string reviewer = "", bool dryRun = false) => new ReviewImport
    {
        File = path,
        Replace = replace,
        Reviewer = reviewer,
        DryRun = dryRun,
        Time = new FixedTime(Now),
    }.Run(Config);

    /// <summary>Imports a CSV file with these rows.</summary>
    public ReviewResult ImportRows(string rows, bool replace = false, string reviewer = "") =>
        Import(_files.Write("terug.csv", "actielijn;term;besluit;beoordelaar;datum;opmerking;seed;cosinus\r\n" + rows), replace, reviewer);

    /// <summary>What an import of these rows is refused for.</summary>
    public string Refusal(string rows) => Xunit.Assert.Throws<SettingsException>(() => ImportRows(rows)).Message;

    public void Dispose()
    {
        _database.Dispose();
        _files.Dispose();
    }

    /// <summary>A day as Dutch Excel shows it.</summary>
    public static string Dutch(DateOnly day) => day.ToString("d-M-yyyy", CultureInfo.InvariantCulture);

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
