using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Explaining;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Explaining;

public sealed class ScoreExplainerTests : IDisposable
{
    private const string A = "folder/GM0537/a";

    private readonly TestRun _run = new();

    public ScoreExplainerTests()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "sport\fen sport voor de jeugd\fsport sport");
        _run.Add("b", "Katwijk", "2020-03-31", "sport en bewegen");
        _run.Add("b2", "Katwijk", "2020-04-30", "sport en bewegen");
        _run.Add("c", "Almere", "2021-06-01", "sport sport sport sport sport sport");
        _run.Add("d", "Almere", "2021-06-01", "niets van dat alles");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Tells_all_pages_the_rank_and_the_family()
    {
        await _run.RunUntilAsync("score");

        var (a, b) = (Explain(A), Explain("folder/GM0537/b"));

        Assert.True(a.IsSound && b.IsSound);
        Assert.Equal((3, 8, 5), (a.Account!.Pages, a.Account.Words, a.Account.Ledger.Hits));
        var sport = a.Account.Ledger.Scores.Single(score => score.Name == "actielijn_1").Terms.Single();
        Assert.Equal(["1:1", "2:1", "3:2"], sport.Pages.Select(page => $"{page.Page}:{page.Count}"));
        Assert.Equal(new ScoreRank(new Place(1, 3), new Place(2, 4)), a.Account.Ranks["actielijn_1"]);
        Assert.Equal(new ScoreRank(new Place(1, 1), new Place(1, 1)), a.Account.Ranks["algemeen"]);

        // Equals share the best place.
        Assert.Equal(new ScoreRank(new Place(2, 3), new Place(3, 4)), b.Account!.Ranks["actielijn_1"]);
        Assert.False(b.Account.Ranks.ContainsKey("algemeen"));
        Assert.Equal(["folder/GM0537/b", "folder/GM0537/b2"], b.Account.Family);
        Assert.Empty(a.Account.Family);
    }

    [Fact]
    public async Task Shows_the_title_as_it_may_be_shown_and_the_flags_of_the_export()
    {
        _run.Files.Write("docs/z.txt", "sport");
        _run.Manifest.Add("z,Katwijk,Besluit over BSN 111222333,2021-03-28,https://x.nl/z,z.txt,motie,Raad");
        await _run.RunUntilAsync("export");

        var details = Explain("folder/GM0537/z").Facts;

        Assert.DoesNotContain("111222333", details.Title, StringComparison.Ordinal);
        Assert.StartsWith("Besluit over BSN", details.Title, StringComparison.Ordinal);
        Assert.Equal(("Katwijk", new DateOnly(2021, 3, 28), "motie", "https://x.nl/z", "folder"), (details.Gemeente!.Name, details.Date, details.Type, details.Address, details.Source));
        Assert.Contains("weekend_date", details.Flags, StringComparison.Ordinal);
        Assert.Contains($"{details.Title}|{details.Flags}", _run.Rows("out/documenten.parquet", "titel, kwaliteit"));
    }

    [Fact]
    public async Task A_later_document_above_the_maximum_shows_as_clipped_and_adds_up()
    {
        await _run.RunUntilAsync("score");
        _run.Add("e", "Leiden", "2021-03-01", "sport sport sport sport sport sport sport en bewegen");
        await _run.RunUntilAsync("score");

        var explained = Explain("folder/GM0546/e");

        Assert.True(explained.IsSound);
        Assert.True(explained.Account!.Ledger.Scores.Single(score => score.Name == "actielijn_1").Line!.IsClipped);
    }

    [Fact]
    public async Task A_stored_score_that_was_changed_is_found()
    {
        await _run.RunUntilAsync("score");
        Tamper("* REPLACE (actielijn_1_norm + 0.001 AS actielijn_1_norm)");

        var explained = Explain(A);

        Assert.False(explained.IsSound);
        Assert.Equal(["actielijn_1_norm"], explained.Account!.Differences.Select(difference => difference.Column));
        Assert.True(Explain("folder/GM0034/c").IsSound);
    }

    [Fact]
    public async Task Scores_of_another_model_than_that_of_now_are_said_to_be_so()
    {
        await _run.RunUntilAsync("score");
        _run.Add("e", "Leiden", "2021-03-01", "sport sport sport sport sport sport sport en bewegen");
        await _run.RunUntilAsync("score");
        Directory.Move(_run.PathOf("scores"), _run.PathOf("before"));
        _run.Also = context => context with { Refit = true };
        await _run.RunAsync("score");
        Directory.Delete(_run.PathOf("scores"), recursive: true);
        Directory.Move(_run.PathOf("before"), _run.PathOf("scores"));

        var explained = Explain(A);

        Assert.False(explained.Account!.MadeWithModel);
        Assert.False(explained.IsSound);
    }

    [Theory]
    [InlineData("fetch", "folder/GM0537/a", "extract||")]
    [InlineData("extract", "folder/GM0537/a", "select||")]
    [InlineData("select", "folder/GM0537/a", "score||")]
    [InlineData("select", "folder/GM0034/d", "select|dropped|no_keyword")]
    public async Task What_stands_halfway_says_how_far_it_came(string until, string id, string words)
    {
        await _run.RunUntilAsync(until);

        var why = Explain(id).Why!;

        Assert.Equal(words, $"{why.Stage}|{why.Outcome}|{why.Rule}");
    }

    [Fact]
    public async Task A_keyword_list_of_another_day_explains_nothing_until_it_is_run()
    {
        await _run.RunUntilAsync("score");
        _run.List("actielijn_1", "Sport", "Bewegen", "Niets");

        Assert.Equal("score", Explain(A).Why!.Stage);
    }

    [Fact]
    public void An_empty_workspace_knows_no_id() =>
        Assert.Contains("no such document is known", Assert.Throws<SettingsException>(() => Explain(A)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task An_id_with_quotes_and_wildcards_is_only_an_id()
    {
        await _run.RunUntilAsync("score");

        Assert.Throws<SettingsException>(() => Explain("folder/GM0537/' OR 1=1 --"));
        Assert.Throws<SettingsException>(() => Explain("folder/GM0537/*"));
        Assert.Throws<SettingsException>(() => Explain("/"));
        Assert.Throws<SettingsException>(() => Explain(""));
    }

    private ExplainedDocument Explain(string id)
    {
        using var explainer = new ScoreExplainer(_run.Context());
        return Assert.Single(explainer.Explain([id]));
    }

    private void Tamper(string select)
    {
        var context = _run.Context();
        using var connection = context.Database.Connect();
        var store = ScoreStore.Open(context);
        store.Refresh(connection);
        var key = new PartitionKey(new GemeenteCode("GM0537"), new Quarter(2021, 1));
        ParquetFile.Write(connection, $"SELECT {select} FROM {Sql.Parquet(store.PathOf(key))}", store.PathOf(key), store.Find(key)!);
    }
}
