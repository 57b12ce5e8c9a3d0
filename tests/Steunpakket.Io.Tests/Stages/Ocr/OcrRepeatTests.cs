using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Ocr;

/// <summary>Later runs: limits, other settings, force, failures and interruptions.</summary>
public sealed class OcrRepeatTests : IDisposable
{
    private const string Texts = "ocr/texts/*/*.parquet";
    private const string Outcomes = "outcomes/ocr/*/*.parquet";

    private readonly FakeRecogniser _recogniser = new();
    private readonly TestRun _run;

    public OcrRepeatTests() => _run = OcrDocuments.Run(_recogniser);

    public void Dispose()
    {
        using (_run)
        {
            OcrDocuments.CheckLedger(_run);
        }
    }

    [Fact]
    public async Task A_file_that_was_away_for_a_moment_is_recognised_by_the_next_run()
    {
        _recogniser.Text = (file, page) => file == "scan" ? "!missing" : $"{file} {page}";
        await _run.RunUntilAsync("ocr");
        _recogniser.Read();
        _recogniser.Text = (file, page) => $"{file} {page}";

        Assert.Equal(["GM0537 2021-Q1: failed before"], _run.Plan("ocr"));
        await _run.RunAsync("ocr");

        Assert.Equal(["scan 1", "scan 2"], _recogniser.Read());
        Assert.Equal(["folder/GM0537/gemengd|kept", "folder/GM0537/scan|kept"], _run.Rows(Outcomes, "document_id, outcome"));
        Assert.Empty(_run.Plan("ocr"));
    }

    [Fact]
    public async Task Other_settings_are_gone_on_with_until_every_page_has_them_and_until_then_its_text_stands()
    {
        _run.Add("oud", "Katwijk", "2020-02-01", "!dropped needs_ocr 20");
        await _run.RunUntilAsync("ocr");
        _recogniser.Text = (file, page) => $"scherper {file} {page}";
        _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { Dpi = 300, MaxPages = 9 } } };

        await _run.RunAsync("ocr");
        Assert.Equal(23, _run.Rows(Texts, "document_id").Count - 3);
        Assert.Contains("oud 20", _run.Rows(Texts, "text"));
        await _run.RunAsync("ocr");
        await _run.RunAsync("ocr");

        Assert.Equal(23, _run.Rows(Texts, "text").Count(text => text.StartsWith("scherper", StringComparison.Ordinal)));
        Assert.Empty(_run.Plan("ocr"));
    }

    [Fact]
    public async Task Other_settings_that_came_while_nothing_could_recognise_are_taken_up_when_something_can()
    {
        await _run.RunUntilAsync("ocr");
        _recogniser.Read();
        _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { Dpi = 300 } } };
        _run.Recogniser = null;
        await _run.RunAsync("ocr");
        Assert.Contains("scan 1", _run.Rows(Texts, "text"));
        _run.Recogniser = _recogniser;

        await _run.RunAsync("ocr");

        Assert.Equal(["gemengd 2", "scan 1", "scan 2"], _recogniser.Read());
    }

    [Theory]
    [InlineData("!missing", true)]
    [InlineData("!timeout", false)]
    public async Task What_was_read_stands_where_it_cannot_be_read_again(string failure, bool isTriedAgain)
    {
        await _run.RunUntilAsync("ocr");
        var texts = _run.Rows(Texts, "document_id, page, text");
        _recogniser.Text = (_, _) => failure;
        _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { Dpi = 300 } } };

        await _run.RunAsync("ocr");

        Assert.Equal(texts, _run.Rows(Texts, "document_id, page, text"));
        Assert.Equal(["kept", "kept"], _run.Rows(Outcomes, "outcome"));
        Assert.Equal(isTriedAgain, _run.Plan("ocr").Count > 0);
    }

    [Fact]
    public async Task A_scan_without_letters_so_far_waits_for_ocr_in_the_ledger_until_every_page_was_looked_at()
    {
        _run.Add("leeg", "Katwijk", "2021-02-01", "!dropped needs_ocr 10");
        _recogniser.Text = (file, page) => file == "leeg" ? string.Empty : $"{file} {page}";
        _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { MaxPages = 11 } } };
        const string Ledger = "ocr/ledger/*/*.parquet";

        await _run.RunUntilAsync("ocr");
        Assert.Contains("folder/GM0537/leeg|dropped|needs_ocr|10", _run.Rows(Ledger, "document_id, outcome, reason, unread_pages"));
        Assert.Contains("folder/GM0537/leeg|dropped|not_tried|8 of 10 pages tried so far", _run.Rows(Outcomes, "document_id, outcome, reason, detail"));

        await _run.RunAsync("ocr");
        Assert.Contains("folder/GM0537/leeg|dropped|empty|0", _run.Rows(Ledger, "document_id, outcome, reason, unread_pages"));
    }

    [Fact]
    public async Task What_has_no_date_comes_after_everything_that_has_one()
    {
        _run.Add("ooit", "Almere", "", "!dropped needs_ocr 1");
        _run.Add("oud", "Katwijk", "2019-02-01", "!dropped needs_ocr 1");
        _run.Threads = 1;
        _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { MaxPages = 4 } } };

        await _run.RunUntilAsync("ocr");
        Assert.Equal(["gemengd 2", "oud 1", "scan 1", "scan 2"], _recogniser.Read());

        await _run.RunAsync("ocr");
        Assert.Equal(["ooit 1"], _recogniser.Read());
    }

    [Fact]
    public async Task A_changed_file_is_recognised_again_and_the_others_are_not()
    {
        await _run.RunUntilAsync("ocr");
        _recogniser.Read();
        _run.Files.Write("docs/scan.txt", "!dropped needs_ocr 3");
        _recogniser.Text = (file, page) => $"opnieuw {file} {page}";

        await _run.RunUntilAsync("ocr");

        Assert.Equal(["scan 1", "scan 2", "scan 3"], _recogniser.Read());
        Assert.Contains("folder/GM0537/gemengd|gemengd 2", _run.Rows(Texts, "document_id, text"));
        Assert.Contains("folder/GM0537/scan|opnieuw scan 3", _run.Rows(Texts, "document_id, text"));
    }

    [Fact]
    public async Task Other_settings_or_force_recognise_again_and_another_version_does_not()
    {
        await _run.RunUntilAsync("ocr");
        _recogniser.Read();
        _recogniser.Version = "2";
        await _run.RunAsync("ocr");
        Assert.Empty(_recogniser.Read());

        _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { Dpi = 300 } } };
        Assert.Equal(["GM0537 2021-Q1: option changed"], _run.Plan("ocr"));
        await _run.RunAsync("ocr");
        Assert.Equal(3, _recogniser.Read().Count);

        _run.Forced = ["ocr"];
        await _run.RunAsync("ocr");
        Assert.Equal(3, _recogniser.Read().Count);
    }

    [Fact]
    public async Task An_interrupted_run_keeps_the_pages_it_recognised()
    {
        for (var i = 0; i < 30; i++)
        {
            _run.Add($"n{i:D3}", "Katwijk", "2021-02-01", "!dropped needs_ocr 1");
        }

        await _run.RunUntilAsync("extract");
        using var cancellation = new CancellationTokenSource();
        _recogniser.Before = count =>
        {
            if (count >= 10)
            {
                cancellation.Cancel();
            }
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _run.RunAsync("ocr", cancellation.Token));
        var before = _recogniser.Read();

        await _run.RunAsync("ocr");

        Assert.InRange(before.Count, 10, 25);
        Assert.Equal(33 - before.Count, _recogniser.Read().Count);
        Assert.Equal(33, _run.Rows(Texts, "document_id").Count - 3);
        Assert.Empty(Directory.EnumerateDirectories(_run.PathOf("ocr"), "*.parts", SearchOption.AllDirectories));
    }
}
