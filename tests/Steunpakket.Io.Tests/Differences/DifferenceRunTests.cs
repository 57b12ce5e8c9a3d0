using Steunpakket.Core.Running;
using Steunpakket.Io.Differences;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Differences;

public sealed class DifferenceRunTests : IDisposable
{
    private readonly TestRun _run = new();

    public DifferenceRunTests()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "sport en sport voor de jeugd");
        _run.Add("b", "Katwijk", "2020-03-31", "bewegen");
        _run.Add("c", "Almere", "2021-06-01", "jeugd en sport en wandelen");
        _run.Add("d", "Almere", "2020-06-01", "wandelen in het park");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task An_export_that_replaces_another_keeps_it_and_tells_new_documents_from_the_rest()
    {
        await _run.RunUntilAsync("export");
        _run.Add("e", "Almere", "2021-05-05", "sport");
        await _run.RunUntilAsync("export");

        var summary = DifferenceRun.Between(_run.Context(), ("vorige", "out"), _run.Files.PathOf("verschil"), 10);

        Assert.Equal([new("nieuw", 1)], summary.Gained);
        Assert.Empty(summary.Lost);
        Assert.Equal(["folder/GM0034/e|GM0034|Almere|Titel van e|2021-05-05|erbij|nieuw|sport"], Rows("verschil_documenten", "* EXCLUDE (filename)"));
        Assert.Equal(["GM0034|Almere|1|0|1|0|0|0|0|0"], Rows("verschil_gemeenten", "* EXCLUDE (filename)"));
    }

    [Fact]
    public async Task The_same_export_against_itself_has_no_difference()
    {
        await _run.RunUntilAsync("export");

        var summary = DifferenceRun.Between(_run.Context(), ("out", "out"), _run.Files.PathOf("verschil"), 10);

        Assert.True(summary.IsEmpty);
        Assert.Empty(Rows("verschil_termen", "*"));
        Assert.Equal(2, summary.Steps.Select(step => step with { Step = "" }).Distinct().Count());
    }

    [Fact]
    public async Task A_document_that_is_withdrawn_or_changed_says_so()
    {
        await _run.RunUntilAsync("export");
        _run.Manifest.RemoveAt(0);
        _run.Files.Write("docs/d.txt", "sport in het park");
        await _run.RunUntilAsync("export");

        var summary = DifferenceRun.Between(_run.Context(), ("vorige", "out"), null, 10);

        Assert.Equal([new("gewijzigd", 1)], summary.Gained);
        Assert.Equal([new("verdwenen", 1)], summary.Lost);
    }

    [Fact]
    public async Task An_edited_list_says_so_and_names_its_terms()
    {
        await _run.RunUntilAsync("export");
        _run.List("actielijn_1", "Sport", "Bewegen", "Wandelen");
        await _run.RunUntilAsync("export");

        var summary = DifferenceRun.Between(_run.Context(), ("vorige", "out"), _run.Files.PathOf("verschil"), 10);

        Assert.Equal([new("lijst", 1)], summary.Gained);
        Assert.Contains("wandelen|actielijn_1|erbij", Rows("verschil_termen", "term, groep, verandering"));
    }

    [Fact]
    public async Task Lists_are_previewed_without_touching_what_stands()
    {
        await _run.RunUntilAsync("export");
        var before = Standing();
        CopyLists("nieuw");
        _run.Files.Write("nieuw/actielijn_1.csv", "term,herkomst\nSport,test\nWandelen,test\n");

        var summary = await DifferenceRun.OfListsAsync(_run.Context(), (_run.Config.Keywords, _run.Files.PathOf("nieuw")), (null, 10), default);

        Assert.Equal([new("lijst", 1)], summary.Gained);
        Assert.Equal([new("lijst", 1)], summary.Lost);
        Assert.Equal(before, Standing());
        Assert.Equal(0, (await _run.RunAsync("select")).Made);
        Assert.Equal(0, (await _run.RunAsync("export")).Made);
    }

    [Fact]
    public async Task Lists_that_are_the_same_give_no_difference()
    {
        await _run.RunUntilAsync("extract");
        CopyLists("nieuw");

        Assert.True((await DifferenceRun.OfListsAsync(_run.Context(), (_run.Config.Keywords, _run.Files.PathOf("nieuw")), (null, 10), default)).IsEmpty);
    }

    [Fact]
    public async Task Only_the_last_two_previews_stay()
    {
        await _run.RunUntilAsync("extract");
        foreach (var term in new[] { "Wandelen", "Park" })
        {
            CopyLists("nieuw");
            _run.Files.Write("nieuw/actielijn_1.csv", $"term,herkomst\n{term},test\n");
            await DifferenceRun.OfListsAsync(_run.Context(), (_run.Config.Keywords, _run.Files.PathOf("nieuw")), (null, 10), default);
        }

        Assert.Equal(2, Directory.GetDirectories(_run.PathOf("preview")).Length);
    }

    [Fact]
    public async Task Exports_of_other_action_lines_are_refused()
    {
        await _run.RunUntilAsync("export");
        _run.List("actielijn_2", "Wandelen");
        await _run.RunUntilAsync("export");

        var refused = Assert.Throws<SettingsException>(() => DifferenceRun.Between(_run.Context(), ("vorige", "out"), null, 10));

        Assert.Contains("actielijn_2", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vorige")]
    [InlineData("nergens")]
    [InlineData("/")]
    public async Task An_export_that_is_not_there_is_refused_with_what_there_is(string name)
    {
        await _run.RunUntilAsync("export");

        Assert.Throws<SettingsException>(() => DifferenceRun.Between(_run.Context(), (name, "out"), null, 10));
    }

    [Fact]
    public async Task A_named_snapshot_stays_when_exports_come_and_go()
    {
        await _run.RunUntilAsync("export");
        DifferenceRun.Keep(_run.Context(), "eerst");
        for (var i = 0; i < 3; i++)
        {
            _run.Add($"n{i}", "Almere", "2021-05-05", "sport");
            await _run.RunUntilAsync("export");
        }

        Assert.Equal([new("nieuw", 3)], DifferenceRun.Between(_run.Context(), ("eerst", "out"), null, 10).Gained);
        Assert.Equal([new("nieuw", 1)], DifferenceRun.Between(_run.Context(), ("vorige", "out"), null, 10).Gained);
    }

    private IReadOnlyList<string> Rows(string table, string select) => _run.Rows($"../verschil/{table}.parquet", select);

    private void CopyLists(string folder)
    {
        foreach (var path in Directory.GetFiles(_run.Config.Keywords))
        {
            _run.Files.Write($"{folder}/{Path.GetFileName(path)}", File.ReadAllText(path));
        }
    }

    // Hits are named by their lists, and so lie beside each other.
    private List<KeyValuePair<string, string>> Standing() =>
        [.. _run.Bytes().Where(file => !file.Key.StartsWith("preview", StringComparison.Ordinal) && !file.Key.StartsWith("hits", StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal)];
}
