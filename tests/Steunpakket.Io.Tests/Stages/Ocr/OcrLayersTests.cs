using Steunpakket.Core.Documents;
using Steunpakket.Io.Stages.Fetch;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Ocr;

/// <summary>What was recognised, laid over what extract holds: as extract changes, when files are lost or damaged, after a purge.</summary>
public sealed class OcrLayersTests : IDisposable
{
    private const string Texts = "ocr/texts/*/*.parquet";
    private const string Ledger = "ocr/ledger/*/*.parquet";
    private const string Outcomes = "outcomes/ocr/*/*.parquet";

    private readonly FakeRecogniser _recogniser = new();
    private readonly TestRun _run;

    public OcrLayersTests() => _run = OcrDocuments.Run(_recogniser);

    public void Dispose()
    {
        using (_run)
        {
            OcrDocuments.CheckLedger(_run);
        }
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
    public async Task A_page_that_extract_reads_now_is_as_extract_reads_it()
    {
        await _run.RunUntilAsync("ocr");
        _recogniser.Read();
        _run.Reader.Key = "fake-2";
        _run.Reader.Outcome = name => name == "gemengd.txt" ? "eerste blad\fnu leest extract het zelf\flaatste blad" : null;

        await _run.RunUntilAsync("ocr");

        Assert.Contains("folder/GM0537/gemengd|2|nu leest extract het zelf", _run.Rows(Texts, "document_id, page, text"));
        Assert.Contains("folder/GM0537/scan|2|scan 2", _run.Rows(Texts, "document_id, page, text"));
        Assert.Empty(_recogniser.Read());
    }

    [Fact]
    public async Task Pages_that_have_another_number_now_are_recognised_anew_though_the_file_is_the_same()
    {
        _run.Reader.Outcome = name => name == "gemengd.txt" ? "[scan]\f[scan]" : null;
        _recogniser.Text = (file, page) => $"oud {file} {page}";
        await _run.RunUntilAsync("ocr");
        _recogniser.Read();
        _run.Reader.Key = "fake-2";
        _run.Reader.Outcome = name => name == "gemengd.txt" ? "een bijlage die nu gelezen wordt\f[scan]\f[scan]" : null;
        _recogniser.Text = (file, page) => $"nieuw {file} {page}";

        await _run.RunUntilAsync("ocr");

        Assert.Equal(["gemengd 2", "gemengd 3"], _recogniser.Read());
        Assert.Equal(
            ["een bijlage die nu gelezen wordt", "nieuw gemengd 2", "nieuw gemengd 3", "oud scan 1", "oud scan 2"],
            _run.Rows(Texts, "text", "document_id, page").SkipLast(1));
    }

    [Fact]
    public async Task Forcing_extract_makes_a_damaged_layer_whole_without_recognising_anything_again()
    {
        await _run.RunUntilAsync("ocr");
        _recogniser.Read();
        var whole = _run.Bytes("ocr");
        Damage("ocr/texts");
        var wrong = await Assert.ThrowsAnyAsync<Exception>(() => _run.RunAsync("select"));
        Assert.Contains("run --force extract", wrong.Message, StringComparison.Ordinal);

        _run.Forced = ["extract"];
        await _run.RunUntilAsync("select");

        Assert.Equal(whole, _run.Bytes("ocr"));
        Assert.Empty(_recogniser.Read());
    }

    [Fact]
    public async Task Parts_of_an_interrupted_run_go_when_their_partition_does()
    {
        await _run.RunUntilAsync("extract");
        using var cancellation = new CancellationTokenSource();
        _recogniser.Before = _ => cancellation.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _run.RunAsync("ocr", cancellation.Token));
        Assert.NotEmpty(Parts());
        _run.Manifest.RemoveAll(line => !line.StartsWith("elders", StringComparison.Ordinal));

        await _run.RunUntilAsync("ocr");

        Assert.Empty(Parts());

        IEnumerable<string> Parts() => Directory.EnumerateDirectories(_run.PathOf("ocr/pages"), "*.parts", SearchOption.AllDirectories);
    }

    [Fact]
    public async Task Damaged_pages_are_recognised_anew()
    {
        await _run.RunUntilAsync("ocr");
        var whole = _run.Bytes("ocr");
        _recogniser.Read();
        Damage("ocr/pages");
        _run.Forced = ["ocr"];

        await _run.RunAsync("ocr");

        Assert.Equal(3, _recogniser.Read().Count);
        Assert.Equal(whole, _run.Bytes("ocr"));
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
    public async Task A_quarter_whose_documents_are_listed_no_longer_leaves_nothing_behind()
    {
        await _run.RunUntilAsync("ocr");
        _run.Manifest.RemoveAll(row => row.Contains("Katwijk", StringComparison.Ordinal));

        await _run.RunUntilAsync("ocr");

        Assert.Empty(Directory.EnumerateFiles(_run.PathOf("ocr"), "20*", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(_run.PathOf("outcomes/ocr"), "20*", SearchOption.AllDirectories));
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

    [Fact]
    public async Task Of_pages_that_are_damaged_far_behind_none_is_lost()
    {
        const int Pages = 60_000; // more than are read ahead
        _run.Add("groot", "Katwijk", "2021-03-30", $"!dropped needs_ocr {Pages}");
        await _run.RunUntilAsync("ocr");
        Damage("ocr/pages", 0.6, 0.75);
        _run.Add("nieuw", "Katwijk", "2021-03-05", "tekst");

        await _run.RunUntilAsync("ocr");

        Assert.Equal(Pages, _run.Rows(Texts, "text").Count(text => text.StartsWith("groot ", StringComparison.Ordinal)));
    }

    // Its foot, by which it is known, stays.
    private void Damage(string table, double from = 0, double to = 0.25)
    {
        var path = Directory.EnumerateFiles(_run.PathOf(table), "2021-Q1.parquet", SearchOption.AllDirectories).Single();
        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan((int)Math.Max(4, from * bytes.Length), (int)((to - from) * bytes.Length)).Fill(0xFF);
        File.WriteAllBytes(path, bytes);
    }
}
