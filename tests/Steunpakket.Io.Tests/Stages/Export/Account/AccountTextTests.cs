using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Steunpakket.Core.Comparison;
using Steunpakket.Io.Report;
using Steunpakket.Io.Stages.Export.Account;
using Steunpakket.Io.Tests.Report;
using Steunpakket.Io.Tests.Running;
using Xunit;
using CultureInfo = System.Globalization.CultureInfo;

namespace Steunpakket.Io.Tests.Stages.Export.Account;

public sealed class AccountTextTests : IDisposable
{
    private readonly TestRun _run = new();

    public AccountTextTests()
    {
        _run.Files.Write("lijsten/uitbreiding.csv", "term,actielijn,status\nvoetbal,actielijn_1,accepted\n");
        _run.Add("a", "Katwijk", "2021-03-31", "sport en sport voor de jeugd\fvoetbal");
        _run.Add("b", "Almere", "2020-03-31", "jeugd");
        _run.Add("c", "Almere", "2021-03-30", "niets van dat alles");
        _run.Add("d", "Almere", "2021-04-30", "!dropped needs_ocr");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Says_how_many_documents_and_gemeenten_there_are_and_is_in_the_manifest()
    {
        var text = await TextAsync();

        Assert.Contains("vermelden 4 stukken van 2 gemeenten van toen. Opgehaald zijn er 4; daarvan zijn er 3 gelezen en 1 alleen als beeld aanwezig", text, StringComparison.Ordinal);
        Assert.Contains("In 2 gelezen stukken staat ten minste één zoekwoord", text, StringComparison.Ordinal);
        Assert.Contains("Van de 352 gemeenten van 2021 zijn van 2 (0,6%) stukken uit 2021 gelezen", text, StringComparison.Ordinal);
        Assert.Contains("Bij 1 staat in ten minste één daarvan een zoekwoord: 50,0% van de toegankelijke gemeenten en 0,3% van alle.", text, StringComparison.Ordinal);
        Assert.Contains("12 maanden in 2019, 12 maanden in 2020 en 9 maanden in 2021", text, StringComparison.Ordinal);
        var files = JsonNode.Parse(await File.ReadAllTextAsync(_run.PathOf("out/manifest.json")))!["files"]!.AsArray();
        Assert.Contains(files, file => file!["name"]!.GetValue<string>() == AccountText.FileName);
    }

    [Fact]
    public async Task The_page_of_the_report_leads_to_it_and_names_all_files_but_itself()
    {
        await TextAsync();

        var page = ParsedPage.Html(await File.ReadAllTextAsync(_run.PathOf("out/rapport.html")));
        var files = JsonNode.Parse(await File.ReadAllTextAsync(_run.PathOf("out/manifest.json")))!["files"]!.AsArray().Select(file => file!["name"]!.GetValue<string>()).ToList();

        Assert.Contains(page.QuerySelectorAll("#bestanden p a"), link => link.GetAttribute("href") == AccountText.FileName);
        Assert.Equal(files.Where(name => name != "rapport.html"), page.QuerySelectorAll("#bestanden tbody th a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task Tells_a_line_how_many_ways_of_counting_support_the_outcome()
    {
        var text = await TextAsync();

        var support = _run.Rows("out/robuustheid.parquet", "basisjaar, actielijn, oordeel_study, varianten, onvergelijkbaar, geen_verschil, gevoeligheid_geen_verschil, gevoeligheid_varianten, gevoeligheid_onvergelijkbaar");
        Assert.NotEmpty(support);
        Assert.All(support.Select(row => row.Split('|')), row =>
        {
            var (verdict, supporting, cells) = row[2] == "onvergelijkbaar" ? ("niet te vergelijken", "0", "0") : ("geen aantoonbaar verschil", row[5], row[6]);
            var (ways, combinations) = (Number(row[3]) - Number(row[4]), Number(row[7]) - Number(row[8]));
            Assert.Contains(
                $"| {row[0]} | `{row[1]}` | {verdict} | {supporting} van de {DutchNumbers.Count(ways, "rekenwijze", "rekenwijzen")} | {DutchNumbers.Whole(Number(cells))} van de {DutchNumbers.Count(combinations, "combinatie", "combinaties")} |",
                text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Holds_both_caveats_and_says_of_events_that_they_are_no_effect()
    {
        var text = await TextAsync();

        Assert.Contains("Een indicatie, geen harde waarheid", text, StringComparison.Ordinal);
        Assert.Contains("Geen stukken is niet hetzelfde als geen beleid", text, StringComparison.Ordinal);
        Assert.Contains("samenhang, geen effect", text, StringComparison.Ordinal);
    }

    /// <summary>METHOD G6: the study speaks of appendix 3 and means 4.</summary>
    [Fact]
    public async Task Every_reference_leads_to_the_heading_of_that_number()
    {
        var text = await TextAsync();

        var headings = Regex.Matches(text, "^## (Bijlage (\\d)\\. .+)$", RegexOptions.Multiline).ToDictionary(match => match.Groups[2].Value, match => Markdown.Anchor(match.Groups[1].Value));
        var references = Regex.Matches(text, "\\[bijlage (\\d)\\]\\(#([^)]+)\\)");
        Assert.Equal(["1", "2", "3", "4"], headings.Keys);
        Assert.Equal(["1", "2", "3", "4"], references.Select(match => match.Groups[1].Value).Distinct().Order());
        Assert.All(references, match => Assert.Equal(headings[match.Groups[1].Value], match.Groups[2].Value));
        Assert.Equal(references.Count, Regex.Count(text, "(?i)(?<!# )bijlage \\d"));
    }

    [Fact]
    public async Task Lists_lines_as_they_are_written_and_every_form_with_its_zeros()
    {
        _run.List("actielijn_2", "Dak- en thuislozen", "Mantel_zorg <b>");

        var text = await TextAsync();

        Assert.Contains("| Dak- en thuislozen | test | `actielijn_2` |", text, StringComparison.Ordinal);
        Assert.Contains("| daklozen | 0 | 0 | 0 | – | – | `actielijn_2` |", text, StringComparison.Ordinal);
        Assert.Contains("| Mantel\\_zorg \\<b\\> | test | `actielijn_2` |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", text, StringComparison.Ordinal);
        Assert.Contains("- `actielijn_1` (1): voetbal", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_the_settings_as_they_are()
    {
        _run.Config = _run.Config with { Compare = new CompareOptions { TargetYear = 2020, BaseYears = [2019], Tie = TieRule.Rounded } };

        var text = await TextAsync();

        Assert.Contains("- `study`: elke behandeling", text, StringComparison.Ordinal);
        Assert.Contains("| `compare.targetYear` | `2020` |", text, StringComparison.Ordinal);
        Assert.Contains("Van de 355 gemeenten van 2020", text, StringComparison.Ordinal);
        Assert.Contains("omgerekend naar de maanden van het basisjaar en afgerond", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_year_of_each_cut_and_speaks_of_a_quarter_only_where_there_is_one()
    {
        _run.Config = _run.Config with { Compare = new CompareOptions { Cut = CutRule.PerYear, Tie = TieRule.Tolerance, TolerancePercent = 15, MinCoverage = 0.25 } };
        var perYear = await TextAsync();
        _run.Config = _run.Config with { Compare = new CompareOptions { Cut = CutRule.Fixed, CutScore = 60, Bootstrap = 0 } };
        var fixedScore = await TextAsync();

        Assert.Contains("| Actielijn | Van | Grens |", perYear, StringComparison.Ordinal);
        Assert.Contains("| `actielijn_1` | 2021 | 100,00 | 1 | 1 |", perYear, StringComparison.Ordinal);
        Assert.Contains("evenveel is: hoogstens 15% verschil", perYear, StringComparison.Ordinal);
        Assert.Contains("- `dekking`: alleen gemeenten waarvan in beide jaren in ten minste 25,0% van de maanden", perYear, StringComparison.Ordinal);
        Assert.Contains("2.000 trekkingen met teruglegging", perYear, StringComparison.Ordinal);
        Assert.DoesNotContain("een kwart", fixedScore, StringComparison.Ordinal);
        Assert.Contains("| `actielijn_1` | 60,00 | 1 | 0 | 0,0% |", fixedScore, StringComparison.Ordinal);
        Assert.Contains("is de normale benadering", fixedScore, StringComparison.Ordinal);
    }

    /// <summary>An interval of 95% that differs between two files of one export would be taken for a mistake, and rightly.</summary>
    [Fact]
    public async Task The_interval_is_that_of_the_report()
    {
        _run.Config = _run.Config with { Compare = new CompareOptions { Cut = CutRule.None, Denominator = Denominator.Accessible } };
        _run.Add("e", "Katwijk", "2020-03-31", "jeugd");
        _run.Add("f", "Almere", "2020-04-30", "sport");

        var text = await TextAsync();

        // One up and one down: the normal approximation runs to 138,6.
        Assert.Contains("| 2020 | `actielijn_1` | 2 | 50,0% | 50,0% | 0,0% | 0 | 0,0 | −100,0 tot 100,0 | 1,000 | geen aantoonbaar verschil |", text, StringComparison.Ordinal);
        Assert.Contains("[−100,0; 100,0]", await File.ReadAllTextAsync(_run.PathOf("out/rapport.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_end_before_the_target_year_are_not_said_to_know_its_gemeenten()
    {
        _run.Config = _run.Config with { Period = new() { Since = new DateOnly(2019, 1, 1), Until = new DateOnly(2020, 12, 31) } };

        Assert.Contains("Van de 355 gemeenten op 31 december 2020 zijn van 0", await TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_run_gives_the_same_text()
    {
        var first = await TextAsync();
        _run.Forced = ["export"];
        _run.Time = new SteppedTime(new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await _run.RunAsync("export");

        Assert.Equal(first, await File.ReadAllTextAsync(_run.PathOf($"out/{AccountText.FileName}")));
    }

    [Fact]
    public async Task A_corpus_without_documents_has_an_account_too()
    {
        _run.Manifest.Clear();

        var text = await TextAsync();

        Assert.Contains("Zonder toegankelijke gemeenten valt over de spreiding niets te zeggen.", text, StringComparison.Ordinal);
        Assert.Contains("met vergaderingen tot en met –.", text, StringComparison.Ordinal);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private async Task<string> TextAsync()
    {
        await _run.RunUntilAsync("export");
        return await File.ReadAllTextAsync(_run.PathOf($"out/{AccountText.FileName}"));
    }
}
