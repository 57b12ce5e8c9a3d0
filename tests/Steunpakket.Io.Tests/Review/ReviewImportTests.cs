using Xunit;

namespace Steunpakket.Io.Tests.Review;

public sealed class ReviewImportTests : IDisposable
{
    private readonly ReviewCase _case = new();

    public void Dispose() => _case.Dispose();

    [Fact]
    public void A_decision_becomes_a_line_with_reviewer_day_seed_and_cosine()
    {
        _case.ImportRows("actielijn_1;zwemmen;ja;Anna;24-12-2025;over bewegen;sport;0,71304999\r\n");

        Assert.Equal("zwemmen,actielijn_1,accepted,sport,0.713,Anna,2025-12-24,over bewegen\n", _case.Lines);
    }

    [Fact]
    public void Lines_are_sorted_by_line_of_action_then_term_with_line_feeds()
    {
        _case.ImportRows("actielijn_2;é;ja;A\r\nactielijn_1;zwemmen;nee;A\r\nactielijn_2;a;twijfel;A\r\nactielijn_1;judo;ja;A\r\n");

        Assert.Equal(
            "judo,actielijn_1,accepted,,,A,2026-01-01,\nzwemmen,actielijn_1,rejected,,,A,2026-01-01,\na,actielijn_2,undecided,,,A,2026-01-01,\né,actielijn_2,accepted,,,A,2026-01-01,\n",
            _case.Lines);
    }

    [Theory]
    [InlineData("ja", "accepted")]
    [InlineData(" JA\u00a0", "accepted")]
    [InlineData("accepted", "accepted")]
    [InlineData("Geaccepteerd", "accepted")]
    [InlineData("nee", "rejected")]
    [InlineData("rejected", "rejected")]
    [InlineData("afgewezen", "rejected")]
    [InlineData("Twijfel", "undecided")]
    public void Every_word_for_a_decision_is_read(string word, string status)
    {
        _case.ImportRows($"actielijn_1;zwemmen;{word};A\r\n");

        Assert.Equal($"zwemmen,actielijn_1,{status},,,A,2026-01-01,\n", _case.Lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("undecided")]
    [InlineData("twijfel")]
    public void A_row_without_a_decision_takes_none_away(string word)
    {
        _case.Decided("zwemmen,actielijn_1,accepted,sport,0.7,Anna,2025-01-02,");

        var result = _case.ImportRows($"actielijn_1;zwemmen;{word};Bob;3-3-2025\r\n");

        Assert.Empty(result.Changes);
        Assert.Equal("zwemmen,actielijn_1,accepted,sport,0.7,Anna,2025-01-02,\n", _case.Lines);
    }

    [Fact]
    public void An_accepted_word_that_a_keyword_keeps_from_counting_is_told_when_it_is_decided()
    {
        const string Rows = "actielijn_2;Sport in de wijk;ja;A\r\nactielijn_1;jeugd-ggz;ja;A\r\nactielijn_1;kwetsbare jeugd;nee;A\r\nactielijn_1;jeugdzorg;ja;A\r\n";

        Assert.Equal(["jeugd-ggz", "sport in de wijk"], _case.ImportRows(Rows).NeverCounted.Select(line => line.Term));
        Assert.Empty(_case.ImportRows(Rows).NeverCounted);
    }

    [Fact]
    public void A_doubt_about_a_decided_word_is_told()
    {
        _case.Decided("zwemmen,actielijn_1,accepted,,,Anna,2025-01-02,");

        Assert.Equal("zwemmen", Assert.Single(_case.ImportRows("actielijn_1;zwemmen;twijfel;Bob\r\n").Kept).Term);
    }

    [Fact]
    public void A_decision_that_stands_keeps_who_decided_and_when()
    {
        _case.Decided("zwemmen,actielijn_1,accepted,sport,0.7,Anna,2025-01-02,");

        _case.ImportRows("actielijn_1;Zwemmen;ja;Bob;3-3-2025;mooi woord;jeugd;0,9\r\n");

        Assert.Equal("zwemmen,actielijn_1,accepted,sport,0.7,Anna,2025-01-02,mooi woord\n", _case.Lines);
    }

    [Fact]
    public void A_changed_decision_needs_replace_and_is_listed_without_it()
    {
        _case.Decided("zwemmen,actielijn_1,accepted,,,Anna,2025-01-02,");
        var before = File.ReadAllBytes(_case.List);

        var refusal = _case.Refusal("actielijn_1;zwemmen;nee;Bob\r\n");

        Assert.Contains("row 2: 'zwemmen' is 'nee' for actielijn_1 here and was decided 'ja' by Anna on 2025-01-02 (lijsten/uitbreiding.csv, line 2)", refusal, StringComparison.Ordinal);
        Assert.Contains("--replace", refusal, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_case.List));
    }

    [Fact]
    public void Replace_changes_a_decision_and_dates_it_today_when_the_cells_still_tell_the_old_one()
    {
        _case.Decided("zwemmen,actielijn_1,accepted,sport,0.7,Anna,2025-01-02,oud");

        _case.ImportRows("actielijn_1;zwemmen;nee;Anna;2-1-2025;oud;sport;0,7\r\n", replace: true, reviewer: "Bob");

        Assert.Equal("zwemmen,actielijn_1,rejected,sport,0.7,Bob,2026-01-01,oud\n", _case.Lines);
    }

    [Fact]
    public void A_doubt_may_be_decided_later_without_replace()
    {
        _case.Decided("zwemmen,actielijn_1,undecided,,,Anna,2025-01-02,");

        _case.ImportRows("actielijn_1;zwemmen;ja;Bob;5-5-2025\r\n");

        Assert.Equal("zwemmen,actielijn_1,accepted,,,Bob,2025-05-05,\n", _case.Lines);
    }

    [Fact]
    public void A_reviewers_own_word_counts_without_a_seed()
    {
        _case.ImportRows("actielijn_2;respijtzorg;ja;Anna\r\n");

        Assert.Equal("respijtzorg,actielijn_2,accepted,,,Anna,2026-01-01,\n", _case.Lines);
    }

    [Fact]
    public void Today_is_the_day_in_the_Netherlands_and_no_decision_is_of_tomorrow()
    {
        _case.ImportRows("actielijn_1;judo;ja;A;1-1-2026\r\n");

        Assert.Contains("row 2, column datum: 2026-01-02 is yet to come", _case.Refusal("actielijn_1;zwemmen;ja;A;2-1-2026\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_tells_the_changes_and_writes_nothing()
    {
        var path = _case.Write("terug.csv", "actielijn;term;besluit;beoordelaar\nactielijn_1;zwemmen;ja;A\n");

        var result = _case.Import(path, dryRun: true);

        Assert.Single(result.Changes);
        Assert.False(File.Exists(_case.List));
    }

    [Fact]
    public void Importing_twice_gives_the_same_bytes_and_changes_nothing_the_second_time()
    {
        const string rows = "actielijn_1;zwemmen;ja;A;24-12-2025;\"zie \"\"nota\"\"; punt 2\";sport;0,123456\r\nactielijn_2;judo;twijfel;B\r\n";
        _case.ImportRows(rows);
        var first = File.ReadAllBytes(_case.List);

        var again = _case.ImportRows(rows);

        Assert.Empty(again.Changes);
        Assert.Equal(2, again.Unchanged);
        Assert.Equal(first, File.ReadAllBytes(_case.List));
    }

    [Fact]
    public void Nothing_but_the_list_is_left_in_the_keywords_folder()
    {
        _case.ImportRows("actielijn_1;zwemmen;ja;A\r\n");

        Assert.Equal(["actielijn_1.csv", "actielijn_2.csv", "uitbreiding.csv"], _case.KeywordFiles);
    }

    [Fact]
    public void A_remark_on_several_lines_is_kept_on_one()
    {
        _case.ImportRows("actielijn_1;zwemmen;ja;A;;\"eerst\r\ndan,\"\"zo\"\"\"\r\n");

        Assert.Equal("zwemmen,actielijn_1,accepted,,,A,2026-01-01,\"eerst dan,\"\"zo\"\"\"\n", _case.Lines);
        Assert.Empty(_case.ImportRows("").Changes);
    }
}
