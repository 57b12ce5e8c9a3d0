using System.Text.Json;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Keywords.Linting;
using Steunpakket.Core.Running;
using Steunpakket.Core.Texts;
using Steunpakket.Io.Linting;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Linting;

public sealed class KeywordLintTests : IDisposable
{
    private readonly TestRun _run = new();

    public KeywordLintTests()
    {
        _run.List("actielijn_1", "Sportakkoord", "Jeugdhulp", "Buurthuizen");
        _run.Add("a", "Katwijk", "2021-03-31", "sportakkoorden\fen op pagina twee sportakkoorden");
        _run.Add("b", "Katwijk", "2021-08-31", "geen zoekwoord, wel een sport-akkoord");
        _run.Add("c", "Almere", "2021-06-01", "jeugd- en opvoedhulp; sportakkoorden");
        _run.Add("d", "Den Bosch", "", "een buurthuis in de buurthuizen");
        _run.Add("e", "Almere", "2021-06-01", "!failed corrupt");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Reads_every_stored_text_and_not_only_selected_ones()
    {
        await _run.RunUntilAsync("extract");

        var result = await LintAsync();

        Assert.Equal((4, 5L, 3), (result.Documents, result.Pages, result.Gemeenten));
        var plural = Of(result, "sportakkoorden");
        Assert.Equal((LintKind.Inflection, 3L, 2, 2), (plural.Kind, plural.Count, plural.Documents, plural.Gemeenten));
        Assert.Equal((LintKind.Spelling, 1L), (Of(result, "sport-akkoord").Kind, Of(result, "sport-akkoord").Count));
        Assert.Equal("lijsten/actielijn_1.csv: jeugd- en opvoed|hulp", Of(result, "jeugd- en opvoedhulp").Line);
    }

    [Fact]
    public async Task A_passage_names_gemeente_date_document_and_page()
    {
        await _run.RunUntilAsync("extract");

        var result = await LintAsync();

        Assert.Equal(["Katwijk, 2021-08-31, folder/GM0537/b p. 1: geen zoekwoord, wel een [sport-akkoord]"], Of(result, "sport-akkoord").Passages.Select(passage => passage.ToString()));
        Assert.Equal(["'s-Hertogenbosch, undated, folder/GM0796/d p. 1: een [buurthuis] in de buurthuizen"], Of(result, "buurthuis").Passages.Select(passage => passage.ToString()));
    }

    [Fact]
    public async Task The_result_does_not_depend_on_threads()
    {
        foreach (var index in Enumerable.Range(0, 30))
        {
            _run.Add($"m{index}", index % 2 == 0 ? "Leiden" : "Utrecht", $"202{index % 2}-0{1 + (index % 9)}-01", $"sportakkoorden nummer {index} en een sport akkoord, jeugd- of gezinshulp, jeugdhulpverlening{index % 3}");
        }

        await _run.RunUntilAsync("extract");
        _run.Threads = 1;
        var alone = LintFile.Json(await LintAsync());
        _run.Threads = 8;

        Assert.Equal(alone, LintFile.Json(await LintAsync()));
    }

    [Fact]
    public async Task Only_the_gemeenten_asked_for_are_read()
    {
        await _run.RunUntilAsync("extract");
        _run.Scope = new RunScope(new HashSet<GemeenteCode> { new("GM0034") });

        Assert.Equal((1, 1), ((await LintAsync()).Documents, (await LintAsync()).Gemeenten));
    }

    [Fact]
    public async Task Changes_nothing_in_the_workspace()
    {
        await _run.RunUntilAsync("extract");

        Assert.Empty(await _run.ChangedBy(async () => await LintAsync()));
    }

    [Fact]
    public async Task Without_texts_it_says_what_to_run_first()
    {
        await _run.RunUntilAsync("fetch");

        var wrong = await Assert.ThrowsAsync<SettingsException>(LintAsync);

        Assert.Contains("run `steunpakket run --until extract` first", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_table_is_named_with_what_to_do()
    {
        await _run.RunUntilAsync("extract");
        var texts = _run.PathOf("texts/gemeente=GM0537/2021-Q1.parquet");
        var bytes = await File.ReadAllBytesAsync(texts);
        bytes.AsSpan(4, 40).Fill(0xFF);
        await File.WriteAllBytesAsync(texts, bytes);

        var wrong = await Assert.ThrowsAsync<DuckDbException>(LintAsync);

        Assert.StartsWith("lint, GM0537 2021-Q1: ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("run --force extract", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_lint_ends_without_a_result()
    {
        await _run.RunUntilAsync("extract");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new KeywordLint(_run.Context(), new LintOptions()).RunAsync(cancelled.Token));
    }

    [Fact]
    public async Task Files_have_a_row_a_finding_and_cells_that_Excel_would_run_are_defused_in_the_Dutch_one()
    {
        var finding = new LintFinding(LintKind.NeverFound, "keywords/a.csv", "=som", "=som", "\"x\", y") { Passages = [new PagePassage("Katwijk", "d", 1) { Term = "een" }] };

        LintFile.Write(_run.Files.PathOf("lint.csv"), [finding]);
        LintFile.Write(_run.Files.PathOf("lint.nl.csv"), [finding]);

        Assert.Equal(
            "lijst,zoekwoord,soort,vorm,waarom,aantal,documenten,gemeenten,regel,voorbeeld_1,voorbeeld_2,voorbeeld_3\r\nkeywords/a.csv,=som,never-found,=som,\"\"\"x\"\", y\",0,0,0,,Katwijk: [een],,\r\n",
            await File.ReadAllTextAsync(_run.Files.PathOf("lint.csv")));
        var dutch = (await File.ReadAllTextAsync(_run.Files.PathOf("lint.nl.csv"))).Replace("\"", "", StringComparison.Ordinal);
        Assert.Contains("keywords/a.csv;'=som;never-found;'=som;", dutch, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_names_members_as_the_columns()
    {
        await _run.RunUntilAsync("extract");

        using var json = JsonDocument.Parse(LintFile.Json(await LintAsync()));

        Assert.Equal(4, json.RootElement.GetProperty("documenten").GetInt32());
        Assert.Contains(json.RootElement.GetProperty("bevindingen").EnumerateArray(), one => one.GetProperty("soort").GetString() == "suspended-hyphen");
    }

    private Task<LintResult> LintAsync() => new KeywordLint(_run.Context(), new LintOptions()).RunAsync(CancellationToken.None);

    private static LintFinding Of(LintResult result, string form) => Assert.Single(result.Findings, finding => finding.Form == form);
}
