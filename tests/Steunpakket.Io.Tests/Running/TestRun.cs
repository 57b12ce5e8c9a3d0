using System.Globalization;
using System.Security.Cryptography;
using Steunpakket.Extraction;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Stages.Expand;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Stages.Extract;
using Steunpakket.Io.Stages.Fetch;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Stages.Ocr;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Stages.Select;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.Io.Tests.Review;

namespace Steunpakket.Io.Tests.Running;

/// <summary>A workspace of one test's own, with a folder source, keyword lists and a reader that takes files for text.</summary>
internal sealed class TestRun : IDisposable
{
    private const string Header = "id,gemeente,titel,datum,url,bestand,documenttype,vergadering";

    private readonly DuckDbDatabase _database;

    public TestRun()
    {
        _database = new DuckDbDatabase(Files.PathOf("scratch"), memoryMegabytes: 128);
        Directory.CreateDirectory(Files.PathOf("docs"));
        Reader.Folder = Files.PathOf("docs");
        List("actielijn_1", "Sport", "Bewegen");
        List("algemeen", "Jeugd");
        Config = new SteunpakketConfig
        {
            Workspace = Files.PathOf("ws"),
            Period = new PeriodSettings { Since = new DateOnly(2019, 1, 1), Until = new DateOnly(2021, 9, 30) },
            Sources = [new FolderSettings { Path = Files.PathOf("docs"), Manifest = Files.PathOf("docs.csv") }],
            Keywords = Files.PathOf("lijsten"),
        };
    }

    public TemporaryFolder Files { get; } = new();

    /// <summary>Rows of the manifest: <c>id,gemeente,titel,datum,url,bestand,documenttype,vergadering</c>.</summary>
    public List<string> Manifest { get; } = [];

    public SteunpakketConfig Config { get; set; }

    public FakeReader Reader { get; } = new();

    /// <summary>Null to recognise nothing.</summary>
    public IPageRecogniser? Recogniser { get; set; }

    public RunScope Scope { get; set; } = RunScope.Everything;

    public int Threads { get; set; } = 2;

    public string[] Forced { get; set; } = [];

    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>Last changes to the context of every stage.</summary>
    public Func<RunContext, RunContext> Also { get; set; } = context => context;

    /// <summary>Adds a document with its file; a form feed begins a new page, and see <see cref="FakeReader"/>.</summary>
    public void Add(string id, string gemeente, string date, string text, string meeting = "")
    {
        Files.Write($"docs/{id}.txt", text);
        Manifest.Add($"{id},{gemeente},Titel van {id},{date},https://x.nl/{id},{id}.txt,,{meeting}");
    }

    /// <summary>Writes a keyword list of one group.</summary>
    public void List(string group, params string[] terms) =>
        Files.Write($"lijsten/{group}.csv", $"term,herkomst\n{string.Concat(terms.Select(term => $"{term},test\n"))}");

    /// <summary>Writes proposals as expand does.</summary>
    public void Propose(params IEnumerable<Proposal> proposals) => Proposal.Write(_database, PathOf("embedding/candidates.parquet"), proposals);

    public RunContext Context()
    {
        Files.Write("docs.csv", $"{Header}\n{string.Join('\n', Manifest)}\n");
        var lists = KeywordFolder.Read(Config.Keywords);
        return Also(new RunContext
        {
            Config = Config,
            Workspace = new Workspace(Config.Workspace),
            Database = _database,
            Gemeenten = GemeenteFile.Read(Repository.PathOf("config/gemeenten.csv")),
            GemeentenHash = "gemeenten",
            Cbs = CbsFile.Read(Repository.PathOf("config/gemeenten_cbs.csv")),
            CbsHash = "cbs",
            Events = EventFile.Read(Config.EventsFile ?? Repository.PathOf("config/gebeurtenissen.csv")),
            Keywords = lists.For(Config.Match.Profile),
            Reviewed = lists.Expansions,
            Extractor = new Lazy<DocumentExtractor>(() => throw new InvalidOperationException("These tests read no real documents.")),
            Scope = Scope,
            Threads = Threads,
            Forced = Forced.ToHashSet(StringComparer.Ordinal),
            Time = Time,
        });
    }

    public IStage Stage(string name)
    {
        var context = Context();
        return name switch
        {
            "fetch" => new FetchStage(context, SourceCatalog.Make(context.Config, context.Gemeenten)),
            "extract" => new ExtractStage(context, Reader),
            "ocr" => new OcrStage(context, new Lazy<IPageRecogniser?>(() => Recogniser)),
            "select" => new SelectStage(context),
            "group" => new GroupStage(context),
            "expand" => new ExpandStage(context),
            "score" => new ScoreStage(context),
            "compare" => new CompareStage(context),
            "export" => new ExportStage(context),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No stage."),
        };
    }

    public async Task<StageReport> RunAsync(string stage, CancellationToken cancellationToken = default)
    {
        var made = Stage(stage);
        using var owned = made as IDisposable;
        return await made.RunAsync(cancellationToken);
    }

    /// <summary>Runs all stages up to one; of those that feed none only the last.</summary>
    /// <returns>What each stage made.</returns>
    public async Task<IReadOnlyList<int>> RunUntilAsync(string last)
    {
        var made = new List<int>();
        foreach (var stage in Pipeline.StageNames.TakeWhile(name => name != last).Where(name => name != "expand").Append(last))
        {
            made.Add((await RunAsync(stage)).Made);
        }

        return made;
    }

    public IReadOnlyList<string> Plan(string stage) => [.. Stage(stage).Plan([]).Select(work => $"{work.Unit}: {work.Reason}")];

    public string PathOf(string name) => Path.Combine(Config.Workspace, name);

    /// <summary>The one file of the workspace that a pattern with <c>*</c> for a folder stands for.</summary>
    public string Only(string pattern)
    {
        var (folder, file) = (pattern[..pattern.IndexOf('*', StringComparison.Ordinal)], Path.GetFileName(pattern));
        return Directory.EnumerateFiles(PathOf(folder), file, SearchOption.AllDirectories).Single();
    }

    /// <summary>Rows of all Parquet files that a pattern below the workspace names, cells separated by bars.</summary>
    public IReadOnlyList<string> Rows(string pattern, string select, string order = "ALL")
    {
        using var connection = _database.Connect();
        using var rows = connection.Query($"SELECT {select} FROM read_parquet({Sql.Text(PathOf(pattern))}, filename = true, hive_partitioning = false) ORDER BY {order}");
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(string.Join('|', Enumerable.Range(0, rows.ColumnCount).Select(rows.Value).Select(Cell)));
        }

        return found;
    }

    /// <summary>Names of the columns of a table.</summary>
    public IReadOnlyList<string> Columns(string file)
    {
        using var connection = _database.Connect();
        using var rows = connection.Query($"SELECT * FROM {Sql.Parquet(file.Contains('*', StringComparison.Ordinal) ? Only(file) : PathOf(file))}");
        return [.. Enumerable.Range(0, rows.ColumnCount).Select(rows.ColumnName)];
    }

    /// <summary>Every table file in the workspace with a hash of its bytes, by relative path.</summary>
    public IReadOnlyDictionary<string, string> Bytes(string folder = ".") => Tables(folder)
        .ToDictionary(Relative, path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))), StringComparer.Ordinal);

    /// <summary>Relative paths of the files that <paramref name="action"/> wrote anew or removed.</summary>
    public async Task<IReadOnlyList<string>> ChangedBy(Func<Task> action)
    {
        var before = Tables(".").ToDictionary(Relative, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
        await action();
        var after = Tables(".").ToDictionary(Relative, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
        return [.. before.Except(after).Concat(after.Except(before)).Select(pair => pair.Key).Distinct().Order(StringComparer.Ordinal)];
    }

    public void Dispose()
    {
        _database.Dispose();
        Files.Dispose();
    }

    // An index holds times of files, so it differs by design.
    private IEnumerable<string> Tables(string folder) => !Directory.Exists(PathOf(folder)) ? []
        : Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "index.parquet");

    private static string? Cell(object? value) =>
        value is DateOnly date ? date.ToString("O", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);

    private string Relative(string path) => Path.GetRelativePath(Config.Workspace, path);
}
