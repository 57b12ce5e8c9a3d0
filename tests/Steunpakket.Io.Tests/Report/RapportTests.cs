using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Steunpakket.Core.Comparison;
using Steunpakket.Io.Report;
using Xunit;

namespace Steunpakket.Io.Tests.Report;

public sealed partial class RapportTests : IDisposable
{
    private static readonly Lazy<string> Nation = new(() =>
    {
        using var folder = SimulatedNation.Export(seed: 1);
        return folder.Page();
    });

    private readonly ExportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_of_the_whole_nation_keeps_to_the_rules_of_HTML_and_XML()
    {
        var html = ParsedPage.Html(Nation.Value);

        Assert.Equal("nl", html.DocumentElement.GetAttribute("lang"));
        Assert.Equal("html", ParsedPage.Xml(Nation.Value).DocumentElement!.LocalName);
        var ids = html.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(html.QuerySelectorAll("use, nav a"), use => Assert.Contains(use.GetAttribute("href")![1..], ids));
    }

    [Fact]
    public void Every_section_is_there_under_its_heading_and_in_the_contents()
    {
        var html = ParsedPage.Html(Nation.Value);

        Assert.Equal(ReportSections.All.Select(section => section.Title), html.QuerySelectorAll("main > section[id] > h2").Select(heading => heading.TextContent));
        Assert.Equal(ReportSections.All.Select(section => $"#{section.Id}"), html.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("Niet in deze export", Nation.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("Geen gegevens: de tabel", Nation.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_table_every_section_says_so()
    {
        var html = ParsedPage.Html(_folder.Page());

        Assert.All(html.QuerySelectorAll("main > section[id]"), section => Assert.Contains("Niet in deze export", section.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_without_rows_are_said_to_be_empty()
    {
        _folder.Table("stiltelijst", "gemeente VARCHAR, actielijn VARCHAR");
        _folder.Table("trefwoordinvloed", "actielijn VARCHAR");

        var html = ParsedPage.Html(_folder.Page());

        Assert.Contains("‘stiltelijst’ is leeg", html.QuerySelector("#stilte")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("niet met de kolommen", html.QuerySelector("#woorden")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_caveats_of_the_study_come_before_any_figure()
    {
        var html = ParsedPage.Html(Nation.Value);

        var caveats = html.QuerySelector("main > section")!;
        Assert.Contains("indicatief beeld", caveats.TextContent, StringComparison.Ordinal);
        Assert.Contains("geen harde waarheid", caveats.TextContent, StringComparison.Ordinal);
        Assert.Contains("Geen stukken is niet: geen beleid", caveats.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_fetched_run_or_sent()
    {
        var html = ParsedPage.Html(Nation.Value);

        Assert.Empty(html.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, [src], [style], [srcset]"));
        Assert.DoesNotContain(html.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("@import", Nation.Value, StringComparison.Ordinal);
        Assert.All(CssUrl().Matches(Nation.Value), url => Assert.Equal("url(#arcering)", url.Value));
        Assert.All(html.QuerySelectorAll("[href^=http]"), link => Assert.Equal(("A", "noopener noreferrer"), (link.TagName, link.GetAttribute("rel"))));
    }

    [Fact]
    public void The_policy_allows_the_page_its_own_style_and_nothing_else()
    {
        var html = ParsedPage.Html(Nation.Value);

        var style = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(html.QuerySelector("style")!.TextContent)));
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'",
            html.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
    }

    [Fact]
    public void Every_percentage_is_followed_by_its_coverage()
    {
        var html = ParsedPage.Html(Nation.Value);
        var percentages = html.QuerySelectorAll("span.pct");

        Assert.True(percentages.Length > 100);
        Assert.All(percentages, percentage => Assert.Matches(@"^\([\d.]+ van [\d.]+.*\)$", percentage.NextElementSibling?.TextContent ?? percentage.OuterHtml));
        var elsewhere = html.QuerySelectorAll("body *").Where(element => element.ChildElementCount == 0 && element.ClassName != "pct" && Percentage().IsMatch(element.TextContent));
        Assert.All(elsewhere, element => Assert.Matches(@"\d% \([\d.]+ van [\d.]+", element.TextContent));
    }

    [Fact]
    public void Pictures_have_a_name_and_a_description_and_tables_say_what_heads_what()
    {
        var html = ParsedPage.Html(Nation.Value);

        Assert.All(html.QuerySelectorAll("svg[role=img]"), picture =>
        {
            Assert.NotEmpty(picture.QuerySelector("title")!.TextContent);
            Assert.NotEmpty(picture.QuerySelector("desc")!.TextContent);
            Assert.Equal($"{picture.Id}-t {picture.Id}-d", picture.GetAttribute("aria-labelledby"));
        });
        Assert.All(html.QuerySelectorAll("svg:not([role])"), picture => Assert.Equal("true", picture.GetAttribute("aria-hidden")));
        Assert.All(html.QuerySelectorAll("table"), table => Assert.NotEmpty(table.QuerySelector("caption")!.TextContent));
        Assert.All(html.QuerySelectorAll("th"), header => Assert.Contains(header.GetAttribute("scope"), new[] { "col", "row" }));
        Assert.Equal(1, html.QuerySelectorAll("h1").Length);
    }

    [Fact]
    public void Hostile_titles_stay_text_and_only_addresses_of_the_web_become_links()
    {
        string[] titles = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; -- &amp; \u0000\u202Eomgekeerd\uD800", "]]>", "   "];
        string?[] urls = ["javascript:alert(1)", "data:text/html,x", "https://raad.nl/a?b=\"><script>&c='", null, "https://gebruiker:geheim@raad.nl/"];
        _folder.Table(
            "documenten",
            "document_id VARCHAR, gemeentecode VARCHAR, gemeente VARCHAR, titel VARCHAR, vergaderdatum DATE, url VARCHAR, hits INTEGER, actielijn_1_norm DOUBLE, familie_id VARCHAR, kwaliteit VARCHAR",
            titles.Select((title, i) => new object?[] { $"d/GM0363/{i}", "GM0363", "<b>Amsterdam</b>", title, null, urls[i], 3, 50.0 - i, $"f{i}", "<i>vlag</i>" }));

        var page = _folder.Page();
        var html = ParsedPage.Html(page);

        ParsedPage.Xml(page);
        Assert.Empty(html.QuerySelectorAll("script, img"));
        Assert.DoesNotContain("<b>Amsterdam", page, StringComparison.Ordinal);
        Assert.Equal(
            ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; -- &amp; \uFFFD\u202Eomgekeerd\uFFFD", "]]>", "(zonder titel)"],
            html.QuerySelectorAll("#stukken tbody bdi").Select(title => title.TextContent));
        Assert.Equal(["https://raad.nl/a?b=%22%3E%3Cscript%3E&c='"], html.QuerySelectorAll("#stukken tbody a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_list_may_be_called_anything_and_its_pictures_keep_their_names()
    {
        _folder.Frame = _folder.Frame with { Lines = ["mijn lijst"] };
        _folder.Table(
            "tijdreeks_landelijk", "maand VARCHAR, actielijn VARCHAR, documenten_relevant BIGINT, documenten_totaal BIGINT", ["2021-01", "mijn lijst", 1L, 2L]);

        var picture = ParsedPage.Html(_folder.Page()).QuerySelector("#reeks svg[role=img]")!;

        Assert.Equal("reeks-mijn_lijst", picture.Id);
        Assert.Equal("reeks-mijn_lijst-t reeks-mijn_lijst-d", picture.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void A_way_of_counting_without_gemeenten_has_no_verdict()
    {
        Years(("study", 8, 5, 2), ("dekking", 0, 0, 0));

        var cells = ParsedPage.Html(_folder.Page()).QuerySelectorAll("#stevigheid tbody tr").Select(row => row.LastElementChild!.TextContent).ToList();

        Assert.Contains("niet aantoonbaar", cells[0], StringComparison.Ordinal);
        Assert.Equal("niet te vergelijken n = 0", cells[1]);
    }

    /// <summary>METHOD E1: the share of gemeenten with hits is one number, not one for each file.</summary>
    [Fact]
    public void The_summary_counts_gemeenten_as_representativeness_does()
    {
        _folder.Table("dekking", "gemeentecode VARCHAR, kwartaal VARCHAR, vermeld BIGINT, tekst BIGINT", new object?[] { "GM0034", "2020-Q4", 3L, 3L });
        _folder.Table("representativiteit", "indeling VARCHAR, klasse VARCHAR, gemeenten INTEGER, toegankelijk INTEGER, met_hits INTEGER", new object?[] { "totaal", "totaal", 352, 331, 307 });

        var cards = ParsedPage.Html(_folder.Page()).QuerySelectorAll("#kort .kaartje").Select(card => card.QuerySelector(".deel")!.TextContent).ToList();

        Assert.Equal(["94,0% (331 van 352 gemeenten)", "92,7% (307 van 331 gemeenten met leesbare stukken)"], cards.Take(2));
    }

    [Fact]
    public void The_table_of_gemeenten_shows_the_counts_a_verdict_rests_on()
    {
        _folder.Table(
            "jaarvergelijking_gemeente",
            "gemeentecode VARCHAR, actielijn VARCHAR, jaar INTEGER, maanden INTEGER, relevante_documenten BIGINT, per_maand DOUBLE, oordeel VARCHAR, telt_mee VARCHAR",
            ["GM0034", "actielijn_1", 2020, 12, 2L, 2 / 12.0, "meer", "ja"],
            ["GM0034", "actielijn_1", 2021, 9, 2L, 2 / 9.0, null, null]);

        var row = ParsedPage.Html(_folder.Page()).QuerySelectorAll("#kaart tbody tr").Single(found => found.TextContent.Contains("Almere", StringComparison.Ordinal));

        Assert.Contains("meer (2 in 12 → 2 in 9 maanden)", row.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CutRule.Gt, "Het laagste kwart van de stukken met een score telt niet als relevant.", "Relevant boven")]
    [InlineData(CutRule.PerYear, "voor elk jaar apart", "Relevant boven")]
    [InlineData(CutRule.Fixed, "Relevant is een stuk vanaf score 60,0.", "Relevant vanaf")]
    [InlineData(CutRule.None, "Elk stuk met een score boven nul is relevant.", "Relevant boven")]
    public void What_is_relevant_is_told_as_the_settings_have_it(CutRule cut, string words, string header)
    {
        _folder.Frame = _folder.Frame with { Compare = new CompareOptions { Cut = cut, CutScore = 60 } };
        Document();

        var section = ParsedPage.Html(_folder.Page()).QuerySelector("#model")!;

        Assert.Contains(words, section.TextContent, StringComparison.Ordinal);
        Assert.Contains(header, section.QuerySelectorAll("th").Select(found => found.TextContent));
    }

    [Fact]
    public void A_cut_a_year_is_shown_for_each_year()
    {
        _folder.Manifest = _folder.Manifest with { Cuts = [new("actielijn_1", ">", 21.4, 10, 3) { Year = 2020 }, new("actielijn_1", ">", 40, 10, 2) { Year = 2021 }] };
        Document();

        var row = ParsedPage.Html(_folder.Page()).QuerySelector("#model tbody tr")!;

        Assert.Contains("2020: 21,4; 2021: 40,0", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("25,0% (5 van 20 stukken)", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Intervals_at_events_come_with_what_they_are_worth()
    {
        var text = ParsedPage.Html(Nation.Value).QuerySelector("#reeks")!.TextContent;

        Assert.Contains("niet gecorrigeerd voor het aantal pakketten en actielijnen", text, StringComparison.Ordinal);
        Assert.Contains("Samenhang, geen effect", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes()
    {
        using var again = SimulatedNation.Export(seed: 1);

        Assert.Equal(Nation.Value, again.Page());
        Assert.Equal(Nation.Value, again.Page());
    }

    [Fact]
    public void A_page_of_the_whole_nation_stays_below_half_a_megabyte() => Assert.InRange(Encoding.UTF8.GetByteCount(Nation.Value), 150_000, 500_000);

    private void Document() => _folder.Table(
        "documenten", "document_id VARCHAR, gemeentecode VARCHAR, vergaderdatum DATE, titel VARCHAR, url VARCHAR", new object?[] { "d/GM0363/0", "GM0363", null, "Nota", null });

    private void Years(params IEnumerable<(string Variant, int N, int Meer, int Minder)> rows) => _folder.Table(
        "jaarvergelijking",
        "basisjaar INTEGER, doeljaar INTEGER, actielijn VARCHAR, variant VARCHAR, n INTEGER, meer INTEGER, minder INTEGER, evenveel INTEGER, evenveel_nul INTEGER, verschil_pp DOUBLE, p_holm DOUBLE",
        rows.Select(row => new object?[]
        {
            2020, 2021, "actielijn_1", row.Variant, row.N, row.Meer, row.Minder, row.N - row.Meer - row.Minder, 0,
            row.N == 0 ? null : 100.0 * (row.Meer - row.Minder) / row.N, row.N == 0 ? null : 1.0,
        }));

    [GeneratedRegex(@"url\([^)]*\)")]
    private static partial Regex CssUrl();

    [GeneratedRegex(@"\d\s?%")]
    private static partial Regex Percentage();
}
