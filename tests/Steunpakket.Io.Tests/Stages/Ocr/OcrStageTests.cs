using Steunpakket.Core.Documents;
using Steunpakket.Io.Stages.Fetch;
using Steunpakket.Io.Stages.Ocr;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Ocr;

public sealed class OcrStageTests : IDisposable
{
    private const string Texts = "ocr/texts/*/*.parquet";
    private const string Ledger = "ocr/ledger/*/*.parquet";
    private const string Outcomes = "outcomes/ocr/*/*.parquet";

    private readonly TestRun _run = new();
    private readonly FakeRecogniser _recogniser = new();

    public OcrStageTests()
    {
        _run.Recogniser = _recogniser;
        _run.Add("gemengd", "Katwijk", "2021-02-01", "eerste blad\f[scan]blad 2\flaatste blad");
        _run.Add("scan", "Katwijk", "2021-03-01", "!dropped needs_ocr 2");
        _run.Add("tekst", "Katwijk", "2021-03-01", "gewone tekst");
        _run.Add("elders", "Almere", "2021-03-01", "nog een tekst");
    }

    public void Dispose() => _run.Dispose();

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
    public async Task A_document_whose_pages_all_take_too_long_is_given_up_and_costs_no_other()
    {
        _run.Threads = 1;
        _run.Add("bom", "Katwijk", "2021-02-01", "!dropped needs_ocr 200");
        _recogniser.Text = (file, page) => file == "bom" ? "!timeout" : $"{file} {page}";

        await _run.RunUntilAsync("ocr");

        Assert.InRange(_recogniser.Read().Count(page => page.StartsWith("bom ", StringComparison.Ordinal)), 8, 40);
        Assert.Contains("folder/GM0537/bom|200|timeout", _run.Rows("ocr/pages/*/*.parquet", "document_id || '|' || count(*) OVER (PARTITION BY document_id) || '|' || reason"));
        Assert.Contains("folder/GM0537/scan|kept", _run.Rows(Outcomes, "document_id, outcome"));
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
    public async Task What_was_recognised_is_kept_while_a_document_does_not_wait()
    {
        await _run.RunUntilAsync("ocr");
        _recogniser.Read();
        _run.Reader.Outcome = name => name is "scan.txt" or "gemengd.txt" ? "!failed missing" : null;
        _run.Forced = ["extract"];
        await _run.RunUntilAsync("ocr");
        Assert.Empty(_run.Rows(Outcomes, "document_id"));
        Assert.False(Directory.Exists(_run.PathOf("ocr/texts")) && Directory.EnumerateFiles(_run.PathOf("ocr/texts"), "20*.parquet", SearchOption.AllDirectories).Any());
        _run.Reader.Outcome = _ => null;

        await _run.RunUntilAsync("ocr");

        Assert.Empty(_recogniser.Read());
        Assert.Contains("scan 2", _run.Rows(Texts, "text"));
    }

    [Fact]
    public async Task Half_of_a_pair_of_amended_tables_is_not_read_and_is_made_whole_by_the_next_run()
    {
        _recogniser.Text = (_, _) => "jeugd";
        await _run.RunUntilAsync("ocr");
        _recogniser.Read();
        var whole = _run.Bytes("ocr");
        File.Delete(Directory.EnumerateFiles(_run.PathOf("ocr/ledger"), "2021-Q1.parquet", SearchOption.AllDirectories).Single());

        await _run.RunAsync("select");
        Assert.Empty(_run.Rows("hits/*/*/*.parquet", "document_id"));
        Assert.Equal(["GM0537 2021-Q1: failed before"], _run.Plan("ocr"));
        await _run.RunAsync("ocr");

        Assert.Equal(whole, _run.Bytes("ocr"));
        Assert.Empty(_recogniser.Read());
    }

    [Fact]
    public async Task Pages_without_letters_wait_no_longer_in_the_ledger_either()
    {
        _recogniser.Text = (_, _) => string.Empty;

        await _run.RunUntilAsync("ocr");

        Assert.Equal(["folder/GM0537/gemengd|kept|fake|3|4|0", "folder/GM0537/scan|dropped||||0", "folder/GM0537/tekst|kept|fake|1|2|0"], _run.Rows(Ledger, "document_id, outcome, engine, pages, words, unread_pages"));
        Assert.Equal(0, WaitingPages.Count(_run.Context().Workspace));
    }

    [Fact]
    public async Task Damaged_pages_are_recognised_anew()
    {
        await _run.RunUntilAsync("ocr");
        var whole = _run.Bytes("ocr");
        _recogniser.Read();
        var pages = Directory.EnumerateFiles(_run.PathOf("ocr/pages"), "2021-Q1.parquet", SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(pages);
        bytes.AsSpan(4, bytes.Length / 4).Fill(0xFF);
        await File.WriteAllBytesAsync(pages, bytes);
        _run.Forced = ["ocr"];

        await _run.RunAsync("ocr");

        Assert.Equal(3, _recogniser.Read().Count);
        Assert.Equal(whole, _run.Bytes("ocr"));
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
    public async Task A_plan_tells_what_a_change_of_extract_brings()
    {
        await _run.RunUntilAsync("ocr");
        _run.Reader.Key = "fake-2";

        var extract = _run.Stage("extract").Plan([]);
        var planned = _run.Stage("ocr").Plan(extract);

        Assert.Equal(["GM0537 2021-Q1: input changed"], planned.Select(work => $"{work.Unit}: {work.Reason}"));
    }

    [Fact]
    public async Task A_purge_takes_a_document_out_and_leaves_the_work_on_the_others()
    {
        await _run.RunUntilAsync("ocr");
        _recogniser.Read();

        Purge.Forget(_run.Context(), DocumentId.Parse("folder/GM0537/scan"));

        Assert.Equal(["folder/GM0537/gemengd|gemengd 2"], _run.Rows("ocr/pages/*/*.parquet", "document_id, text"));
        Assert.Empty(Directory.EnumerateFiles(_run.PathOf("ocr/texts"), "20*.parquet", SearchOption.AllDirectories));
        await _run.RunUntilAsync("ocr");
        Assert.Empty(_recogniser.Read());
        Assert.DoesNotContain("folder/GM0537/scan", _run.Rows(Texts, "document_id"));
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
    public async Task What_was_recognised_stays_where_nothing_can_recognise_and_when_its_neighbours_change()
    {
        await _run.RunUntilAsync("ocr");
        _recogniser.Read();
        _run.Recogniser = null;
        _run.Add("nieuw", "Katwijk", "2021-03-02", "een nieuwe tekst");

        await _run.RunUntilAsync("ocr");

        Assert.Equal(
            ["folder/GM0537/gemengd", "folder/GM0537/nieuw", "folder/GM0537/scan", "folder/GM0537/tekst"],
            _run.Rows(Ledger, "document_id", "document_id"));
        Assert.Contains("folder/GM0537/scan|2|scan 2", _run.Rows(Texts, "document_id, page, text"));
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

    [Fact]
    public async Task What_was_laid_over_an_earlier_state_of_extract_is_not_read()
    {
        _recogniser.Text = (_, _) => "jeugd";
        await _run.RunUntilAsync("select");
        _run.Files.Write("docs/tekst.txt", "jeugd");
        await _run.RunUntilAsync("extract");

        await _run.RunAsync("select");
        Assert.Equal(["folder/GM0537/tekst"], _run.Rows("hits/*/*/*.parquet", "document_id"));

        await _run.RunAsync("ocr");
        await _run.RunAsync("select");
        Assert.Equal(
            ["folder/GM0537/gemengd", "folder/GM0537/scan", "folder/GM0537/tekst"], _run.Rows("hits/*/*/*.parquet", "DISTINCT document_id"));
    }

    [Fact]
    public async Task A_document_that_is_no_picture_any_more_leaves_nothing_behind()
    {
        await _run.RunUntilAsync("ocr");
        _run.Files.Write("docs/scan.txt", "nu met tekst");
        _run.Files.Write("docs/gemengd.txt", "nu met tekst");

        await _run.RunUntilAsync("ocr");

        Assert.Empty(Directory.EnumerateFiles(_run.PathOf("ocr/texts"), "20*.parquet", SearchOption.AllDirectories));
        Assert.Empty(_run.Rows("ocr/pages/*/*.parquet", "document_id"));
        Assert.Empty(_run.Rows(Outcomes, "document_id"));
    }
}
