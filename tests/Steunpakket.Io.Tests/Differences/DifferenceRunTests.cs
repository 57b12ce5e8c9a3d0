using Steunpakket.Core.Comparison;
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
    public async Task A_term_that_no_document_has_any_more_has_lost_hits_and_not_changed_weight()
    {
        await _run.RunUntilAsync("export");
        _run.Manifest.RemoveAt(1);
        await _run.RunUntilAsync("export");

        DifferenceRun.Between(_run.Context(), ("vorige", "out"), _run.Files.PathOf("verschil"), 10);

        Assert.Equal(["bewegen|hits|1|0"], Rows("verschil_termen", "term, verandering, hits_oud, hits_nieuw"));
    }

    [Fact]
    public async Task A_refit_is_laid_to_the_model_also_where_the_cut_is_a_score_that_the_scale_moves()
    {
        _run.Config = _run.Config with { Compare = _run.Config.Compare with { Cut = CutRule.Fixed, CutScore = 60 } };
        await _run.RunUntilAsync("export");
        _run.Add("e", "Almere", "2021-05-05", string.Join(' ', Enumerable.Repeat("sport", 40)));
        await _run.RunUntilAsync("export");
        _run.Also = context => context with { Refit = true };
        await _run.RunUntilAsync("export");

        var summary = DifferenceRun.Between(_run.Context(), ("vorige", "out"), null, 10);

        Assert.NotEmpty(summary.Relevance);
        Assert.All(summary.Relevance, line => Assert.Equal("model", line.Cause));
    }

    [Theory]
    [InlineData(CutRule.Gt)]
    [InlineData(CutRule.Ge)]
    [InlineData(CutRule.PerYear)]
    [InlineData(CutRule.PerGemeente)]
    [InlineData(CutRule.IncludeZeros)]
    [InlineData(CutRule.Fixed)]
    [InlineData(CutRule.None)]
    public async Task The_steps_begin_and_end_with_the_tables_of_the_exports_by_every_cut(CutRule cut)
    {
        _run.Config = _run.Config with { Compare = _run.Config.Compare with { Cut = cut } };
        _run.Add("f", "Katwijk", "2021-02-02", "sport bewegen sport bewegen");
        _run.Add("g", "Almere", "2020-02-02", "sport sport sport");
        await _run.RunUntilAsync("export");
        var old = National();
        _run.List("actielijn_1", "Sport", "Wandelen");
        _run.Add("h", "Katwijk", "2021-04-04", "wandelen en nog eens wandelen");
        _run.Add("i", "Leiden", "2020-04-04", "sport");
        _run.Add("j", "Leiden", "2021-04-04", "sport en wandelen");
        await _run.RunUntilAsync("export");

        DifferenceRun.Between(_run.Context(), ("vorige", "out"), _run.Files.PathOf("verschil"), 10);

        var steps = Rows("verschil_stappen", "stap, actielijn, basisjaar, n, meer, minder, evenveel, verschil_pp, p");
        Assert.Equal(old.Select(row => $"0|{row}"), steps.Where(row => row.StartsWith("0|", StringComparison.Ordinal)));
        Assert.Equal(National().Select(row => $"6|{row}"), steps.Where(row => row.StartsWith("6|", StringComparison.Ordinal)));
        Assert.NotEqual(old, National());
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

    private IReadOnlyList<string> National() =>
    [
        .. _run.Rows("out/jaarvergelijking.parquet", "actielijn, basisjaar, n, meer, minder, evenveel, verschil_pp, p, variant")
            .Where(row => row.EndsWith("|study", StringComparison.Ordinal)).Select(row => row[..^"|study".Length]),
    ];

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
