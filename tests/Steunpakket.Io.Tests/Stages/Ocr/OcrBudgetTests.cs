using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Ocr;

/// <summary>How many pages a run recognises, and which.</summary>
public sealed class OcrBudgetTests : IDisposable
{
    private const string Outcomes = "outcomes/ocr/*/*.parquet";

    private readonly FakeRecogniser _recogniser = new();
    private readonly TestRun _run;

    public OcrBudgetTests() => _run = OcrDocuments.Run(_recogniser);

    public void Dispose()
    {
        using (_run)
        {
            OcrDocuments.CheckLedger(_run);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_limit_takes_the_same_pages_with_any_number_of_threads(int threads)
    {
        for (var i = 0; i < 12; i++)
        {
            _run.Add($"n{i:D2}", i % 2 == 0 ? "Katwijk" : "Almere", $"2020-{i + 1:D2}-01", "!dropped needs_ocr 1");
        }

        _run.Threads = threads;
        _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { MaxPages = 6 } } };

        await _run.RunUntilAsync("ocr");
        Assert.Equal(["gemengd 2", "n09 1", "n10 1", "n11 1", "scan 1", "scan 2"], _recogniser.Read());
        var changed = await _run.ChangedBy(() => _run.RunAsync("ocr"));

        Assert.Equal(6, _recogniser.Read().Count);
        Assert.DoesNotContain(changed, path => path.Contains("2020-Q1", StringComparison.Ordinal) || path.Contains("2021-Q1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_limit_takes_the_newest_first_and_the_next_runs_go_on_to_the_same_tables()
    {
        _run.Add("oud", "Katwijk", "2020-02-01", "!dropped needs_ocr 20");
        await _run.RunUntilAsync("ocr");
        var whole = _run.Bytes("ocr");
        Directory.Delete(_run.PathOf("ocr"), recursive: true);
        Directory.Delete(_run.PathOf("outcomes/ocr"), recursive: true);
        _recogniser.Read();
        _run.Threads = 1;
        _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { MaxPages = 2 } } };

        await _run.RunAsync("ocr");

        Assert.Equal(["scan 1", "scan 2"], _recogniser.Read());
        Assert.Equal(
            ["folder/GM0537/gemengd|dropped|not_tried", "folder/GM0537/oud|dropped|not_tried", "folder/GM0537/scan|kept|"],
            _run.Rows(Outcomes, "document_id, outcome, reason"));
        Assert.Equal(["GM0537 2020-Q1: failed before", "GM0537 2021-Q1: failed before"], _run.Plan("ocr"));
        for (var run = 0; run < 5 && _run.Plan("ocr").Count > 0; run++)
        {
            await _run.RunAsync("ocr");
        }

        Assert.Equal(21, _recogniser.Read().Count);
        Assert.Equal(whole, _run.Bytes("ocr"));
    }

    [Fact]
    public async Task A_newest_quarter_that_changes_every_night_does_not_keep_the_older_ones_waiting()
    {
        _run.Add("groot", "Katwijk", "2021-02-01", "!dropped needs_ocr 40");
        await _run.RunUntilAsync("ocr");
        _run.Add("oud", "Katwijk", "2020-02-01", "!dropped needs_ocr 20");
        Limit(11);

        for (var night = 1; night <= 2; night++)
        {
            _recogniser.Read();
            _run.Add($"n{night}", "Katwijk", "2021-03-05", "!dropped needs_ocr 1");
            await _run.RunUntilAsync("ocr");
        }

        Assert.Contains("n2 1", _recogniser.Read());
        Assert.Contains("folder/GM0537/oud|20", _run.Rows(Outcomes, "document_id, pages"));
    }

    [Fact]
    public async Task A_file_that_stays_away_comes_after_what_was_never_tried()
    {
        _run.Add("weg", "Katwijk", "2021-03-30", "!dropped needs_ocr 40");
        _run.Add("oud", "Katwijk", "2020-02-01", "!dropped needs_ocr 20");
        _recogniser.Text = (file, page) => file == "weg" ? "!missing" : $"{file} {page}";
        Limit(31);

        await _run.RunUntilAsync("ocr");
        Assert.All(_recogniser.Read(), page => Assert.StartsWith("weg ", page, StringComparison.Ordinal));
        await _run.RunUntilAsync("ocr");

        var second = _recogniser.Read();
        Assert.Equal(8, second.Count(page => page.StartsWith("weg ", StringComparison.Ordinal)));
        Assert.Contains("scan 2", second);
        await _run.RunUntilAsync("ocr");
        Assert.Contains("folder/GM0537/oud|20", _run.Rows(Outcomes, "document_id, pages"));
        Assert.NotEmpty(_run.Plan("ocr"));
    }

    [Fact]
    public async Task A_file_that_is_away_while_settings_change_comes_last_too_and_keeps_its_text_till_it_is_back()
    {
        _run.Add("weg", "Katwijk", "2021-03-30", "!dropped needs_ocr 32");
        await _run.RunUntilAsync("ocr");
        _recogniser.Text = (file, page) => file == "weg" ? "!missing" : $"scherper {file} {page}";
        _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { Dpi = 300, MaxPages = 31 } } };

        await _run.RunAsync("ocr");
        _recogniser.Read();
        await _run.RunAsync("ocr");

        Assert.Subset(_recogniser.Read().ToHashSet(), new HashSet<string> { "gemengd 2", "scan 1", "scan 2" });
        Assert.Contains("weg 32", _run.Rows("ocr/texts/*/*.parquet", "text"));
        _recogniser.Text = (file, page) => $"scherper {file} {page}";
        await _run.RunAsync("ocr");
        await _run.RunAsync("ocr");
        Assert.Contains("scherper weg 32", _run.Rows("ocr/texts/*/*.parquet", "text"));
        Assert.Empty(_run.Plan("ocr"));
    }

    private void Limit(int pages) => _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { MaxPages = pages } } };
}
