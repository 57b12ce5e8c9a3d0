using Steunpakket.Io.Running;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Extract;

public sealed class ExtractStageTests : IDisposable
{
    private const string AllTexts = "texts/*/*.parquet";
    private const string AllOutcomes = "outcomes/extract/*/*.parquet";

    private readonly TestRun _run = new();

    public ExtractStageTests()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "een twee\fdrie");
        _run.Add("b", "Katwijk", "2021-03-31", "vier");
        _run.Add("c", "Katwijk", "2021-03-31", "!failed timeout");
        _run.Add("d", "Katwijk", "2021-06-01", "!dropped needs_ocr");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Every_document_comes_out_once_with_its_pages_or_its_reason()
    {
        await _run.RunUntilAsync("extract");

        Assert.Equal(
            ["folder/GM0537/a|1|2|een twee", "folder/GM0537/a|2|1|drie", "folder/GM0537/b|1|1|vier"],
            _run.Rows(AllTexts, "document_id, page, words, text"));
        Assert.Equal(
            [
                "folder/GM0537/a|kept|||fake|1|2|3", "folder/GM0537/b|kept|||fake|1|1|1",
                "folder/GM0537/c|failed|timeout|nagebootst||||", "folder/GM0537/d|dropped|needs_ocr|nagebootst||||",
            ],
            _run.Rows(AllOutcomes, "document_id, outcome, reason, detail, engine, engine_version, pages, words"));
    }

    [Fact]
    public async Task The_report_counts_outcomes_also_of_partitions_that_were_current()
    {
        await _run.RunAsync("fetch");
        var first = await _run.RunAsync("extract");
        var second = await _run.RunAsync("extract");

        Assert.Equal((2, 0, 1), (first.Made, first.Current, (int)first.Failures));
        Assert.Equal((0, 2), (second.Made, second.Current));
        Assert.Equal(first.Outcomes, second.Outcomes);
        Assert.Equal(2, second.Outcomes["kept"]);
        Assert.Equal(1, second.Outcomes["dropped.needs_ocr"]);
    }

    [Fact]
    public async Task A_second_run_reads_and_writes_nothing()
    {
        await _run.RunUntilAsync("extract");
        _run.Reader.Read();

        Assert.Empty(await _run.ChangedBy(() => _run.RunAsync("extract")));
        Assert.Empty(_run.Reader.Read());
    }

    [Fact]
    public async Task Only_new_and_changed_documents_are_read_and_what_timed_out_is_tried_again()
    {
        await _run.RunUntilAsync("extract");
        _run.Reader.Read();
        _run.Files.Write("docs/b.txt", "vijf");
        _run.Add("nieuw", "Katwijk", "2021-03-01", "zes");
        _run.Manifest.RemoveAll(row => row.StartsWith("a,", StringComparison.Ordinal));
        _run.Files.Write("docs/c.txt", "!failed timeout");

        await _run.RunUntilAsync("extract");

        Assert.Equal(["b.txt", "c.txt", "nieuw.txt"], _run.Reader.Read());
        Assert.Equal(["folder/GM0537/b|vijf", "folder/GM0537/nieuw|zes"], _run.Rows(AllTexts, "document_id, text"));
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("unreadable")]
    public async Task A_file_that_was_away_for_a_moment_is_read_by_the_next_run(string reason)
    {
        _run.Reader.Outcome = file => file == "b.txt" ? $"!failed {reason}" : null;
        await _run.RunUntilAsync("extract");
        _run.Reader.Outcome = _ => null;
        _run.Reader.Read();

        Assert.Equal(["GM0537 2021-Q1: failed before"], _run.Plan("extract"));
        await _run.RunUntilAsync("extract");

        Assert.Equal(["b.txt", "c.txt"], _run.Reader.Read());
        Assert.Contains("folder/GM0537/b|vier", _run.Rows(AllTexts, "document_id, text"));
        Assert.Empty(_run.Plan("extract"));
    }

    [Fact]
    public async Task Another_engine_reads_everything_again()
    {
        await _run.RunUntilAsync("extract");
        _run.Reader.Read();
        _run.Reader.Key = "fake-2";

        Assert.Equal(["GM0537 2021-Q1: option changed", "GM0537 2021-Q2: option changed"], _run.Plan("extract"));
        await _run.RunAsync("extract");

        Assert.Equal(["a.txt", "b.txt", "c.txt", "d.txt"], _run.Reader.Read());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Rows_and_bytes_do_not_depend_on_threads(int threads)
    {
        for (var i = 0; i < 100; i++)
        {
            _run.Add($"n{i:D3}", i % 3 == 0 ? "Katwijk" : "Almere", "2021-02-01", $"tekst {i}");
        }

        await _run.RunUntilAsync("extract");
        var two = _run.Bytes();
        Directory.Delete(_run.Config.Workspace, recursive: true);
        _run.Threads = threads;
        _run.Reader.Before = (file, _) => Thread.Sleep(file.Length % 3);

        await _run.RunUntilAsync("extract");

        Assert.Equal(two, _run.Bytes());
    }

    [Fact]
    public async Task A_partition_that_was_built_up_in_steps_has_the_bytes_of_one_made_at_once()
    {
        await _run.RunUntilAsync("extract");
        _run.Files.Write("docs/b.txt", "vijf");
        _run.Add("aa", "Katwijk", "2021-03-01", "zes");
        await _run.RunUntilAsync("extract");
        var inSteps = _run.Bytes();
        Directory.Delete(_run.Config.Workspace, recursive: true);

        await _run.RunUntilAsync("extract");

        Assert.Equal(_run.Bytes(), inSteps);
    }

    [Fact]
    public async Task Documents_that_are_gone_take_their_texts_along()
    {
        await _run.RunUntilAsync("extract");
        _run.Manifest.RemoveAll(row => row.StartsWith("d,", StringComparison.Ordinal));

        await _run.RunAsync("fetch");
        Assert.Equal(["GM0537 2021-Q2: gone"], _run.Plan("extract"));
        var report = await _run.RunAsync("extract");

        Assert.Equal((1, 1), (report.Made, report.Current));
        Assert.False(File.Exists(_run.PathOf("texts/gemeente=GM0537/2021-Q2.parquet")));
        Assert.Equal(3, _run.Rows(AllOutcomes, "*").Count);
    }

    [Fact]
    public async Task A_scope_leaves_other_partitions_alone()
    {
        await _run.RunAsync("fetch");
        _run.Scope = new RunScope(Since: new DateOnly(2021, 5, 1));

        await _run.RunAsync("extract");

        Assert.Equal(["d.txt"], _run.Reader.Read());
        Assert.Single(_run.Rows(AllOutcomes, "*"));
    }

    [Fact]
    public async Task A_broken_table_is_made_again_with_the_same_bytes()
    {
        await _run.RunUntilAsync("extract");
        var before = _run.Bytes();
        await File.WriteAllTextAsync(_run.PathOf("outcomes/extract/gemeente=GM0537/2021-Q1.parquet"), "stuk");

        await _run.RunAsync("extract");
        Assert.Equal(before, _run.Bytes());

        await File.WriteAllTextAsync(_run.PathOf("texts/gemeente=GM0537/2021-Q1.parquet"), "stuk");
        await _run.RunAsync("extract");
        Assert.Equal(before, _run.Bytes());
    }

    [Fact]
    public async Task A_kill_between_its_two_tables_mixes_no_old_text_with_a_new_ledger()
    {
        await _run.RunUntilAsync("extract");
        var texts = _run.PathOf("texts/gemeente=GM0537/2021-Q1.parquet");
        var old = await File.ReadAllBytesAsync(texts);
        _run.Files.Write("docs/b.txt", "vijf");
        _run.Add("nieuw", "Katwijk", "2021-03-01", "zes");
        await _run.RunUntilAsync("extract");
        var whole = _run.Bytes();
        await File.WriteAllBytesAsync(texts, old);

        await _run.RunAsync("extract");

        Assert.Equal(whole, _run.Bytes());
    }

    [Fact]
    public async Task A_broken_document_table_counts_as_absent()
    {
        await _run.RunUntilAsync("extract");
        await File.WriteAllTextAsync(_run.PathOf("documents/gemeente=GM0537/2021-Q1.parquet"), "stuk");

        var report = await _run.RunAsync("extract");

        Assert.Equal((1, 1), (report.Made, report.Current));
        Assert.Equal(["folder/GM0537/d"], _run.Rows(AllOutcomes, "document_id"));
    }
}
