using Steunpakket.Core.Documents;
using Steunpakket.Io.Differences;
using Steunpakket.Io.Stages.Fetch;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch;

/// <summary>What a purge does to the exports that were kept, and to what earlier lists left behind.</summary>
public sealed class PurgedCopiesTests : IDisposable
{
    private static readonly DocumentId Purged = DocumentId.Parse("folder/GM0537/a");

    private readonly TestRun _run = new();

    public PurgedCopiesTests()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "sport en sport voor de jeugd");
        _run.Add("b", "Katwijk", "2020-03-31", "bewegen");
        _run.Add("c", "Almere", "2021-06-01", "jeugd en sport en wandelen");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Exports_that_were_kept_by_themselves_and_previews_go_and_what_a_person_named_stays_and_is_told()
    {
        await _run.RunUntilAsync("export");
        DifferenceRun.Keep(_run.Context(), "met-a");
        _run.Add("d", "Almere", "2021-05-05", "sport");
        await _run.RunUntilAsync("export");
        await PreviewAsync();
        Assert.Single(new KeptSnapshots(_run.PathOf("snapshots")).Automatic);

        Purge.Forget(_run.Context(), Purged);

        Assert.Empty(new KeptSnapshots(_run.PathOf("snapshots")).Automatic);
        Assert.False(Directory.Exists(_run.PathOf("preview")));
        Assert.Equal([_run.PathOf("snapshots/met-a")], Purge.NamedCopies(_run.Context(), Purged));
        Assert.Empty(Purge.NamedCopies(_run.Context(), DocumentId.Parse("folder/GM0034/d")));
    }

    [Fact]
    public async Task The_export_that_held_it_is_not_kept_when_the_next_one_replaces_it_and_that_one_is()
    {
        await _run.RunUntilAsync("export");

        Purge.Forget(_run.Context(), Purged);
        await _run.RunUntilAsync("export");
        var afterwards = Directory.Exists(_run.PathOf("snapshots"));
        _run.Add("e", "Almere", "2021-05-05", "sport");
        await _run.RunUntilAsync("export");

        Assert.False(afterwards);
        Assert.Equal([new("nieuw", 1)], DifferenceRun.Between(_run.Context(), ("vorige", "out"), null, 10).Gained);
        Assert.Empty(Holding());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_export_that_a_kill_left_half_replaced_is_not_kept_either(bool afterTheSecondRename)
    {
        await _run.RunUntilAsync("export");
        Directory.Move(_run.PathOf("out"), _run.PathOf("out.previous"));
        if (afterTheSecondRename)
        {
            Copy(_run.PathOf("out.previous"), _run.PathOf("out"));
        }

        Purge.Forget(_run.Context(), Purged);
        await _run.RunUntilAsync("export");

        Assert.Empty(Holding());
        Assert.False(Directory.Exists(_run.PathOf("snapshots")));
    }

    [Fact]
    public async Task A_named_copy_that_was_cut_off_goes()
    {
        await _run.RunUntilAsync("export");
        Copy(_run.PathOf("out"), _run.PathOf("snapshots/rapportage.next"));

        Purge.Forget(_run.Context(), Purged);
        await _run.RunUntilAsync("export");

        Assert.Empty(Holding());
    }

    [Fact]
    public async Task Nothing_of_it_is_left_in_what_earlier_lists_made()
    {
        await _run.RunUntilAsync("export");
        _run.List("actielijn_1", "Sport", "Wandelen");
        await _run.RunUntilAsync("export");
        Assert.Contains(Holding(), path => path.StartsWith("comparison", StringComparison.Ordinal));

        Purge.Forget(_run.Context(), Purged);
        await _run.RunUntilAsync("export");

        Assert.Empty(Holding());
    }

    private async Task PreviewAsync()
    {
        foreach (var path in Directory.GetFiles(_run.Config.Keywords))
        {
            _run.Files.Write($"nieuw/{Path.GetFileName(path)}", await File.ReadAllTextAsync(path));
        }

        _run.Files.Write("nieuw/actielijn_1.csv", "term,herkomst\nWandelen,test\n");
        await DifferenceRun.OfListsAsync(_run.Context(), (_run.Config.Keywords, _run.Files.PathOf("nieuw")), (null, 10), default);
    }

    /// <summary>Tables that name the purged document, but for the ledger of fetch, which says that it was purged.</summary>
    private List<string> Holding() =>
    [
        .. Directory.EnumerateFiles(_run.Config.Workspace, "*.parquet", SearchOption.AllDirectories)
            .Where(path => !path.Contains("outcomes", StringComparison.Ordinal) && Rows(path).Any(row => row.Contains(Purged.Value, StringComparison.Ordinal)))
            .Select(path => Path.GetRelativePath(_run.Config.Workspace, path)).Order(StringComparer.Ordinal),
    ];

    private List<string> Rows(string path)
    {
        using var connection = _run.Context().Database.Connect();
        using var rows = connection.Query($"SELECT t::VARCHAR FROM {Sql.Parquet(path)} t");
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(rows.Text(0));
        }

        return found;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
