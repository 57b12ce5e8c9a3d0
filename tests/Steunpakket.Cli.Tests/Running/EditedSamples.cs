using Xunit;

namespace Steunpakket.Cli.Tests.Running;

/// <summary>
/// Some samples that go through what happens to a study in a year, one thing at a time: a list is edited, documents come and go, the model is
/// fitted anew. What each command said is kept, for tests to look at.
/// </summary>
public sealed class EditedSamples : IAsyncLifetime, IDisposable
{
    /// <summary>Only these hold the words that the list wins and loses.</summary>
    internal const string GainedByList = "folder/GM0537/kw-2020-04";

    internal const string LostByList = "folder/GM0310/db-2020-05";

    internal const string Withdrawn = "folder/GM0034/al-2020-02";

    internal const string New = "folder/GM0537/kw-2020-03";

    internal const string PurgedId = "folder/GM1900/sf-2019-01";

    private readonly TemporaryFolder _folder = new();
    private string[] _settings = [];

    internal string Folder => _folder.Path;

    internal string[] Settings => _settings;

    internal ProgramResult First { get; private set; } = Nothing;

    internal ProgramResult Named { get; private set; } = Nothing;

    internal ProgramResult ListPreview { get; private set; } = Nothing;

    /// <summary>What stood in the workspace before and after the preview.</summary>
    internal (SortedDictionary<string, string> Before, SortedDictionary<string, string> After) Standing { get; private set; } = ([], []);

    internal ProgramResult ListEdit { get; private set; } = Nothing;

    internal ProgramResult Documents { get; private set; } = Nothing;

    internal ProgramResult RefitRun { get; private set; } = Nothing;

    internal ProgramResult Refit { get; private set; } = Nothing;

    internal ProgramResult Same { get; private set; } = Nothing;

    /// <summary>From the named snapshot to the last export: all of it at once.</summary>
    internal ProgramResult Whole { get; private set; } = Nothing;

    /// <summary>The same for a person.</summary>
    internal ProgramResult Shown { get; private set; } = Nothing;

    /// <summary>A purge after all that, and what was kept before it.</summary>
    internal ProgramResult Purged { get; private set; } = Nothing;

    internal IReadOnlyList<string> KeptBefore { get; private set; } = [];

    internal IReadOnlyList<string> KeptAfter { get; private set; } = [];

    private static ProgramResult Nothing { get; } = new(-1, "", "");

    private string Manifest => _folder["samples", "documents.csv"];

    internal string PathOf(params string[] parts) => _folder[parts];

    /// <summary>The table of a difference that was written to a folder.</summary>
    internal Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> TableAsync(string difference, string table) =>
        CsvTable.ReadAsync(_folder[difference, $"verschil_{table}.csv"]);

    internal Task<ProgramResult> RunAsync(params IEnumerable<string> arguments) => SteunpakketProgram.RunAsync(Folder, arguments.Concat(_settings));

    public async Task InitializeAsync()
    {
        _settings = SampleCopy.Make(_folder).Arguments("ws")[1..];
        var (rows, late) = await LeaveOutPackedDocuments();
        First = await RunAsync("run");
        Named = await RunAsync("snapshot", "eerst");
        await EditLists();
        ListEdit = await RunAndTell("lijst");

        await File.WriteAllLinesAsync(Manifest, rows.Where(row => !row.StartsWith("al-2020-02,", StringComparison.Ordinal)).Append(late));
        Documents = await RunAndTell("stukken");
        RefitRun = await RunAsync("run", "--refit");
        Refit = await RunAsync("diff", "vorige", "out", "--json", "--to", _folder["model"]);
        Same = await RunAsync("diff", "out", "out", "--to", _folder["niets"]);
        Whole = await RunAsync("diff", "eerst", "--json", "--to", _folder["alles"]);
        Shown = await RunAsync("diff", "eerst", "out");
        Directory.CreateDirectory(_folder["voor-purge"]);
        File.Copy(_folder["ws", "out", "jaarvergelijking.csv"], _folder["voor-purge", "jaarvergelijking.csv"]);
        KeptBefore = Kept();
        Purged = await RunAsync("purge", PurgedId);
        KeptAfter = Kept();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    private async Task<ProgramResult> RunAndTell(string folder)
    {
        await RunAsync("run");
        return await RunAsync("diff", "vorige", "--json", "--to", _folder[folder]);
    }

    private List<string> Kept() =>
    [
        .. new[] { "snapshots", "preview" }.Select(name => _folder["ws", name]).Where(Directory.Exists).SelectMany(Directory.GetDirectories)
            .Select(path => Path.GetRelativePath(_folder["ws"], path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    // PDF and DOCX take most of a run's time; none of the rest fails.
    private async Task<(List<string> Rows, string Late)> LeaveOutPackedDocuments()
    {
        var all = await File.ReadAllLinesAsync(Manifest);
        var plain = all.Skip(1).Where(row => (row.Contains(".txt,", StringComparison.Ordinal) || row.Contains(".html,", StringComparison.Ordinal))
            && !row.Contains("db-2020-05b", StringComparison.Ordinal) && !row.Contains("Schildburg", StringComparison.Ordinal)).ToList();
        var late = plain.Single(row => row.StartsWith("kw-2020-03,", StringComparison.Ordinal));
        var rows = plain.Where(row => row != late).Prepend(all[0]).ToList();
        await File.WriteAllLinesAsync(Manifest, rows);
        return (rows, late);
    }

    private async Task EditLists()
    {
        foreach (var file in Directory.GetFiles(_folder["keywords"]))
        {
            Directory.CreateDirectory(_folder["keywords-nieuw"]);
            File.Copy(file, _folder["keywords-nieuw", Path.GetFileName(file)]);
        }

        await File.AppendAllTextAsync(_folder["keywords-nieuw", "actielijn_3.csv"], "Lantaarnpalen,proef\n");
        var jeugd = _folder["keywords-nieuw", "actielijn_1.csv"];
        await File.WriteAllLinesAsync(jeugd, (await File.ReadAllLinesAsync(jeugd)).Where(line => !line.StartsWith("Jeugd,", StringComparison.Ordinal)));

        var before = NowStanding();
        ListPreview = await RunAsync("keywords", "diff", _folder["keywords"], _folder["keywords-nieuw"], "--json", "--to", _folder["voorproef"]);
        Standing = (before, NowStanding());
        foreach (var file in Directory.GetFiles(_folder["keywords-nieuw"]))
        {
            File.Copy(file, _folder["keywords", Path.GetFileName(file)], overwrite: true);
        }
    }

    // Previews lie apart, and hits of other lists beside those of the lists in force.
    private SortedDictionary<string, string> NowStanding()
    {
        var content = WorkspaceContent.Of(_folder["ws"]);
        foreach (var name in content.Keys.Where(name => name.Split('/')[0] is "preview" or "hits").ToList())
        {
            content.Remove(name);
        }

        return content;
    }
}
