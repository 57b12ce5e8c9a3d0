using System.Globalization;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Ocr;

/// <summary>Pages that take too long, or too much memory.</summary>
public sealed class OcrTimeoutTests : IDisposable
{
    private const string Outcomes = "outcomes/ocr/*/*.parquet";

    private readonly FakeRecogniser _recogniser = new();
    private readonly TestRun _run;

    public OcrTimeoutTests() => _run = OcrDocuments.Run(_recogniser);

    public void Dispose()
    {
        using (_run)
        {
            OcrDocuments.CheckLedger(_run);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task A_document_whose_pages_all_take_too_long_is_left_to_the_next_run_at_the_same_page_with_any_number_of_threads(int threads)
    {
        _run.Threads = threads;
        _run.Add("bom", "Katwijk", "2021-02-01", "!dropped needs_ocr 200");
        _recogniser.Text = (file, page) => file == "bom" ? "!timeout" : $"{file} {page}";
        _recogniser.Before = count => Thread.Sleep(count % 3);

        await _run.RunUntilAsync("ocr");

        Assert.Equal(["folder/GM0537/bom|16|timeout"], Bom());
        Assert.InRange(_recogniser.Read().Count(page => page.StartsWith("bom ", StringComparison.Ordinal)), 16, 16 + (8 * 2 * threads));
        Assert.Contains("folder/GM0537/bom|dropped|not_tried|16 of 200 pages tried so far|200", _run.Rows(Outcomes, "document_id, outcome, reason, detail, unread_pages"));
        Assert.Contains("folder/GM0537/scan|kept", _run.Rows(Outcomes, "document_id, outcome"));
        await _run.RunAsync("ocr");
        Assert.Equal(["folder/GM0537/bom|32|timeout"], Bom());

        IEnumerable<string> Bom() => _run.Rows("ocr/pages/*/*.parquet", "document_id, reason").Where(row => row.Contains("/bom|", StringComparison.Ordinal))
            .CountBy(row => row).Select(one => one.Key.Replace("|", $"|{one.Value}|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_that_take_too_long_are_counted_over_the_blocks_of_a_document_and_anew_after_one_that_is_read()
    {
        var scans = string.Join('\f', Enumerable.Range(1, 96).Select(page => page % 4 == 0 ? "[scan]" : $"blad {page}"));
        _run.Add("bom", "Katwijk", "2021-02-01", scans);
        _run.Add("traag", "Katwijk", "2021-02-01", scans);
        _recogniser.Text = (file, page) => file == "bom" || (file == "traag" && page != 60) ? "!timeout" : $"{file} {page}";

        await _run.RunUntilAsync("ocr");

        Assert.Contains("folder/GM0537/bom|16|64", Tried());
        Assert.Contains("folder/GM0537/traag|24|96", Tried());

        IEnumerable<string> Tried() => _run.Rows("ocr/pages/*/*.parquet", "document_id, page").Select(row => row.Split('|'))
            .GroupBy(row => row[0], (id, pages) => $"{id}|{pages.Count()}|{pages.Max(page => int.Parse(page[1], CultureInfo.InvariantCulture))}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Slow_pages_at_the_beginning_cost_no_page_behind_them(int threads)
    {
        _run.Threads = threads;
        _run.Add("kaart", "Katwijk", "2021-03-30", "!dropped needs_ocr 64");
        _recogniser.Text = (file, page) => file == "kaart" && page <= 10 ? "!timeout" : $"{file} {page}";

        await _run.RunUntilAsync("ocr");

        Assert.Contains("folder/GM0537/kaart|kept|64|10", _run.Rows(Outcomes, "document_id, outcome, pages, unread_pages"));
    }

    [Theory]
    [InlineData("!timeout", 600, 2048)]
    [InlineData("!too_large", 60, 8192)]
    public async Task More_of_what_a_page_lacked_tries_it_again_and_no_other(string failure, int seconds, int megabytes)
    {
        _recogniser.Text = (file, page) => (file, page) == ("scan", 2) ? failure : $"{file} {page}";
        await _run.RunUntilAsync("ocr");
        _recogniser.Read();
        Assert.Empty(_run.Plan("ocr"));
        _recogniser.Text = (file, page) => $"nu wel {file} {page}";
        _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { TimeoutSeconds = seconds, MemoryMegabytes = megabytes, MaxPages = 8 } } };
        Assert.Equal(["GM0537 2021-Q1: failed before"], _run.Plan("ocr"));

        await _run.RunAsync("ocr");

        Assert.Contains("scan 2", _recogniser.Read());
        Assert.Contains("folder/GM0537/scan|2|nu wel scan 2", _run.Rows("ocr/texts/*/*.parquet", "document_id, page, text"));
        Assert.Contains("folder/GM0537/gemengd|2|gemengd 2", _run.Rows("ocr/texts/*/*.parquet", "document_id, page, text"));
        Assert.Empty(_run.Plan("ocr"));
    }

    [Fact]
    public async Task What_has_nothing_to_do_with_time_is_not_tried_again_for_more_of_it()
    {
        _recogniser.Text = (file, page) => file == "scan" ? "!corrupt" : $"{file} {page}";
        await _run.RunUntilAsync("ocr");
        _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { TimeoutSeconds = 600, MemoryMegabytes = 8192 } } };

        Assert.Empty(_run.Plan("ocr"));
    }
}
