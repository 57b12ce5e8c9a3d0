using Steunpakket.Io.Stages.Ocr;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Ocr;

/// <summary>What comes out of the stage, and what the stages after it make of that.</summary>
public sealed class OcrStageTests : IDisposable
{
    private const string Texts = "ocr/texts/*/*.parquet";
    private const string Ledger = "ocr/ledger/*/*.parquet";
    private const string Outcomes = "outcomes/ocr/*/*.parquet";

    private readonly FakeRecogniser _recogniser = new();
    private readonly TestRun _run;

    public OcrStageTests() => _run = OcrDocuments.Run(_recogniser);

    public void Dispose()
    {
        using (_run)
        {
            OcrDocuments.CheckLedger(_run);
        }
    }

    [Fact]
    public async Task A_page_that_was_a_picture_has_text_afterwards_and_the_others_stay_as_they_were()
    {
        await _run.RunUntilAsync("ocr");

        Assert.Equal(
            [
                "folder/GM0537/gemengd|1|2|eerste blad|||", "folder/GM0537/gemengd|2|2|gemengd 2|0.5||91.5", "folder/GM0537/gemengd|3|2|laatste blad|||",
                "folder/GM0537/scan|1|2|scan 1|0.5||91.5", "folder/GM0537/scan|2|2|scan 2|0.5||91.5", "folder/GM0537/tekst|1|2|gewone tekst|||",
            ],
            _run.Rows(Texts, "document_id, page, words, text, quality, flaw, confidence"));
        Assert.Equal(
            [
                "folder/GM0537/gemengd|kept||fake + tesseract|3|6|0", "folder/GM0537/scan|kept||tesseract|2|4|0", "folder/GM0537/tekst|kept||fake|1|2|0",
            ],
            _run.Rows(Ledger, "document_id, outcome, reason, engine, pages, words, unread_pages"));
        Assert.Equal(
            ["folder/GM0537/gemengd|kept||1|2|0", "folder/GM0537/scan|kept||2|4|0"],
            _run.Rows(Outcomes, "document_id, outcome, reason, pages, words, unread_pages"));
    }

    [Fact]
    public async Task Only_partitions_with_pictures_are_amended_and_a_second_run_does_nothing()
    {
        await _run.RunUntilAsync("ocr");

        Assert.Equal(["GM0537"], _run.Rows(Texts, "DISTINCT regexp_extract(filename, 'gemeente=(GM[0-9]+)', 1)"));
        Assert.Equal(["gemengd 2", "scan 1", "scan 2"], _recogniser.Read());
        Assert.Empty(await _run.ChangedBy(() => _run.RunAsync("ocr")));
        Assert.Empty(_recogniser.Read());
        Assert.Empty(_run.Plan("ocr"));
    }

    [Fact]
    public async Task The_stages_after_it_read_what_it_recognised()
    {
        _recogniser.Text = (_, _) => "jeugd en sport in beeld";

        await _run.RunUntilAsync("export");

        Assert.Equal(
            ["folder/GM0537/gemengd|2|jeugd", "folder/GM0537/gemengd|2|sport", "folder/GM0537/scan|1|jeugd", "folder/GM0537/scan|1|sport", "folder/GM0537/scan|2|jeugd", "folder/GM0537/scan|2|sport"],
            _run.Rows("hits/*/*/*.parquet", "document_id, page, term"));
        Assert.Contains("folder/GM0537/scan", _run.Rows("sketches/*/*.parquet", "document_id"));
        Assert.Equal(["GM0034|1|0|0|0", "GM0537|3|0|2|0"], _run.Rows("out/dekking.parquet", "gemeentecode, tekst, needs_ocr, ocr_gelezen, paginas_ongelezen"));
        Assert.Contains("Met tekstherkenning gelezen zijn er 2", await File.ReadAllTextAsync(_run.PathOf("out/verantwoording.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_anything_that_recognises_pages_wait_and_are_counted_wherever_they_stand()
    {
        _run.Recogniser = null;
        _run.List("algemeen", "blad");

        await _run.RunUntilAsync("export");

        Assert.False(Directory.Exists(_run.PathOf("ocr")));
        Assert.Equal(["GM0034|1|0|0|0", "GM0537|2|1|0|3"], _run.Rows("out/dekking.parquet", "gemeentecode, tekst, needs_ocr, ocr_gelezen, paginas_ongelezen"));
        Assert.Contains("3 pagina's met beeld of onleesbare tekens", await File.ReadAllTextAsync(_run.PathOf("out/verantwoording.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_without_letters_waits_no_longer_but_a_page_of_broken_letters_stays_broken()
    {
        _run.Add("foto", "Katwijk", "2021-02-01", "tekst\f[scan]\f[garbled]xqzt");
        _run.Add("leeg", "Katwijk", "2021-02-01", "!dropped needs_ocr 1");
        _recogniser.Text = (_, _) => string.Empty;

        await _run.RunUntilAsync("ocr");

        Assert.Equal(
            ["folder/GM0537/foto|1||tekst", "folder/GM0537/foto|2||", "folder/GM0537/foto|3|garbled|xqzt"],
            _run.Rows(Texts, "document_id, page, flaw, text").Where(row => row.Contains("/foto|", StringComparison.Ordinal)));
        Assert.Contains("folder/GM0537/leeg|dropped|empty|OCR found no letters", _run.Rows(Ledger, "document_id, outcome, reason, detail"));
        Assert.Contains("folder/GM0537/leeg|dropped|empty", _run.Rows(Outcomes, "document_id, outcome, reason"));
    }

    [Fact]
    public async Task A_page_that_cannot_be_recognised_is_named_and_costs_no_other_page()
    {
        _run.Add("kapot", "Katwijk", "2021-02-01", "!dropped needs_ocr 1");
        _recogniser.Text = (file, page) => file == "kapot" || (file, page) == ("scan", 2) ? "!timeout" : $"{file} {page}";

        await _run.RunUntilAsync("ocr");

        Assert.Equal(
            [
                "folder/GM0537/gemengd|kept|||0", "folder/GM0537/kapot|failed|timeout|OCR of page 1: timeout, nagebootst|1",
                "folder/GM0537/scan|kept||OCR of page 2: timeout, nagebootst|1",
            ],
            _run.Rows(Outcomes, "document_id, outcome, reason, detail, unread_pages"));
        Assert.Contains("folder/GM0537/scan|2||scan", _run.Rows(Texts, "document_id, page, text, flaw"));
        Assert.Contains("folder/GM0537/kapot|failed|timeout|1", _run.Rows(Ledger, "document_id, outcome, reason, unread_pages"));
    }

    [Fact]
    public async Task Marks_that_make_no_words_are_no_text_and_their_pages_stay_unread()
    {
        _recogniser.Text = (_, page) => page == 1 ? "!illegible" : "woorden";
        _run.Add("foto", "Katwijk", "2021-02-01", "!dropped needs_ocr 1");

        await _run.RunUntilAsync("export");

        Assert.Equal(
            ["folder/GM0537/foto|dropped|illegible|1", "folder/GM0537/gemengd|kept||0", "folder/GM0537/scan|kept||1"],
            _run.Rows(Outcomes, "document_id, outcome, reason, unread_pages"));
        Assert.Contains("folder/GM0537/scan|1||scan", _run.Rows(Texts, "document_id, page, text, flaw"));
        Assert.Contains("folder/GM0537/foto|dropped|illegible|1", _run.Rows(Ledger, "document_id, outcome, reason, unread_pages"));
        Assert.Equal(["GM0034|1|0|0|0", "GM0537|3|1|2|2"], _run.Rows("out/dekking.parquet", "gemeentecode, tekst, needs_ocr, ocr_gelezen, paginas_ongelezen"));
        Assert.Empty(_run.Plan("ocr"));
    }

    [Fact]
    public async Task Pages_without_letters_wait_no_longer_in_the_ledger_either()
    {
        _recogniser.Text = (_, _) => string.Empty;

        await _run.RunUntilAsync("ocr");

        Assert.Equal(["folder/GM0537/gemengd|kept|fake|3|4|0", "folder/GM0537/scan|dropped||||0", "folder/GM0537/tekst|kept|fake|1|2|0"], _run.Rows(Ledger, "document_id, outcome, engine, pages, words, unread_pages"));
        Assert.Equal(0, UnreadPages.Count(_run.Context().Workspace));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Rows_and_bytes_do_not_depend_on_threads(int threads)
    {
        for (var i = 0; i < 40; i++)
        {
            _run.Add($"n{i:D3}", i % 3 == 0 ? "Katwijk" : "Almere", "2021-02-01", $"!dropped needs_ocr {1 + (i % 20)}");
        }

        await _run.RunUntilAsync("ocr");
        var two = _run.Bytes("ocr");
        Directory.Delete(_run.Config.Workspace, recursive: true);
        _run.Threads = threads;
        _recogniser.Before = count => Thread.Sleep(count % 3);

        await _run.RunUntilAsync("ocr");

        Assert.Equal(two, _run.Bytes("ocr"));
    }
}
