using System.Globalization;
using System.Text.Json.Nodes;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Export;

public sealed class ExportStageTests : IDisposable
{
    private static readonly string[] Tables =
    [
        "behandeling", "dekking", "documenten", "drempels", "frequentietabel", "gebeurtenissen", "gedeelde_tekst", "hits", "jaarvergelijking",
        "jaarvergelijking_gemeente", "jaarvergelijking_gemeente_variant", "jaarvergelijking_gevoeligheid", "kwaliteit", "modeldrift", "modeldrift_actielijn",
        "representativiteit", "representativiteit_gewogen", "robuustheid", "stiltelijst", "tijdreeks", "tijdreeks_landelijk", "trefwoordinvloed", "uitbreidingswoorden",
    ];

    private readonly TestRun _run = new();

    public ExportStageTests()
    {
        _run.Files.Write("lijsten/uitbreiding.csv", "term,actielijn,status\nvoetbal,actielijn_1,accepted\n");
        _run.Add("a", "Katwijk", "2021-03-31", "sport en sport voor de jeugd\fvoetbal", "Raad");
        _run.Manifest.Add("a,Katwijk,t,2021-06-01,,a.txt,,Commissie");
        _run.Add("a2", "Katwijk", "2020-05-01", "sport en sport voor de jeugd\fvoetbal");
        _run.Add("b", "Almere", "2020-03-31", "jeugd");
        _run.Add("c", "Almere", "2020-03-30", "niets van dat alles");
        _run.Add("d", "Almere", "2020-03-30", "!dropped needs_ocr");
        _run.Add("e", "Almere", "2020-03-30", "!dropped unsupported");
        _run.Add("f", "Almere", "2020-03-30", "!failed corrupt");
        _run.Add("g", "Almere", "2018-03-30", "buiten de periode");
        _run.Manifest.Add("h,Almere,Weg,2020-01-15,,weg.txt,,");
        _run.Manifest.Add("i,Atlantis,Onbekend,2020-01-15,,a.txt,,");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Every_table_is_there_in_three_forms_beside_a_manifest()
    {
        await _run.RunUntilAsync("export");

        Assert.Equal(
            Tables.SelectMany(name => new[] { $"{name}.csv", $"{name}.nl.csv", $"{name}.parquet" }).Concat(["corpus.parquet", "manifest.json", "model.json", "rapport.html", "verantwoording.md"]).Order(StringComparer.Ordinal),
            Directory.GetFiles(_run.PathOf("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("documenten", "document_id, gemeentecode, gemeente, titel, vergaderdatum, documenttype, url, bron, paginas, woorden, hits, relevantie_score, actielijn_1_raw, actielijn_1_norm, algemeen_raw, algemeen_norm, bm25, hits_per_1000, covid_hits, steunpakket_hits, familie_id, familie_grootte, beste_pagina, kwaliteit, nederlands_aandeel")]
    [InlineData("hits", "document_id, term, groep, tf, idf, bijdrage, eerste_pagina")]
    [InlineData("frequentietabel", "groep, term, regel, hits, documenten, gemeenten, eerste_datum, laatste_datum")]
    [InlineData("jaarvergelijking", "basisjaar, doeljaar, actielijn, variant, n, meer, minder, evenveel, evenveel_nul, meer_pct, minder_pct, evenveel_pct, verschil_pp, ci_laag, ci_hoog, p, p_holm")]
    [InlineData("jaarvergelijking_gemeente", "gemeentecode, gemeente, actielijn, jaar, maanden, relevante_documenten, per_maand, oordeel")]
    [InlineData("kwaliteit", "vlag, documenten, aandeel, opgehaald, opgehaald_aandeel, uitleg")]
    [InlineData("modeldrift", "model_oud, model_nieuw, term, groepen, df_oud, df_nieuw, idf_oud, idf_nieuw, verschil")]
    [InlineData("modeldrift_actielijn", "model_oud, model_nieuw, actielijn, fitset_oud, fitset_nieuw, maximum_oud, maximum_nieuw, documenten, verschoven_1, verschoven_5, grootste_verschuiving, kendall_tau, spearman_rho, drempel_oud, drempel_nieuw, erbij, eraf")]
    [InlineData("uitbreidingswoorden", "actielijn, seed, term, cosinus, stabiliteit, documenten, kwic, bron, zoekwoorden, dichtstbij, lijn_cosinus, aantal, llr, conflicten, vormen, markeringen, besluit, beoordelaar, datum, opmerking")]
    [InlineData("behandeling", "familie_id, volgorde, gemeentecode, gemeente, vergaderdatum, vergadering, document_id, titel, status, url, versie, geselecteerd")]
    [InlineData("gedeelde_tekst", "groep, gemeenten, document_id, gemeentecode, gemeente, vergaderdatum, titel, gelijkenis, url")]
    [InlineData("dekking", "gemeentecode, kwartaal, bron, vermeld, opgehaald, tekst, needs_ocr, mislukt, leverancier_telling")]
    [InlineData("tijdreeks", "gemeentecode, maand, actielijn, documenten_relevant, documenten_totaal")]
    [InlineData("tijdreeks_landelijk", "maand, actielijn, documenten_relevant, documenten_totaal, aandeel, gemeenten, gebeurtenissen")]
    [InlineData("gebeurtenissen", "maand, naam, omvang_mln_euro, actielijn, maanden_voor, maanden_na, niveau_pp, niveau_laag, niveau_hoog, trend_voor_pp")]
    [InlineData("representativiteit", "indeling, klasse, gemeenten, inwoners, toegankelijk, met_hits, toegankelijk_pct, met_hits_pct, met_hits_van_toegankelijk_pct")]
    [InlineData("representativiteit_gewogen", "basisjaar, doeljaar, actielijn, weging, gemeenten, gemeenten_effectief, cellen, samengevoegd, meer_pct, minder_pct, evenveel_pct, verschil_pp")]
    [InlineData("stiltelijst", "gemeentecode, gemeente, actielijn, maanden, maanden_met_documenten, documenten, tekst_aandeel, documenten_met_trefwoord, onder_drempel, reden")]
    public async Task Tables_have_the_columns_of_the_contract(string table, string columns)
    {
        await _run.RunUntilAsync("export");

        var found = string.Join(", ", _run.Columns($"out/{table}.parquet"));
        Assert.StartsWith(columns, found, StringComparison.Ordinal);
        Assert.Equal(found.Replace(", ", ",", StringComparison.Ordinal), (await File.ReadAllLinesAsync(_run.PathOf($"out/{table}.csv")))[0]);
    }

    [Fact]
    public async Task Documents_come_once_best_first_with_names_and_families()
    {
        await _run.RunUntilAsync("export");

        Assert.Equal(
            [
                "folder/GM0537/a|Katwijk|Titel van a|2021-03-31|3|folder/GM0537/a|2|1",
                "folder/GM0537/a2|Katwijk|Titel van a2|2020-05-01|3|folder/GM0537/a|2|1",
                "folder/GM0034/b|Almere|Titel van b|2020-03-31|1|folder/GM0034/b|1|1",
            ],
            _run.Rows("out/documenten.parquet", "document_id, gemeente, titel, vergaderdatum, hits, familie_id, familie_grootte, beste_pagina", "relevantie_score DESC, document_id"));
    }

    [Fact]
    public async Task Contributions_add_up_to_the_scores()
    {
        await _run.RunUntilAsync("export");

        var scores = _run.Rows("out/documenten.parquet", "document_id, round(actielijn_1_raw, 9), round(algemeen_raw, 9)");
        var sums = _run.Rows("out/hits.parquet", "document_id, groep, bijdrage").Select(row => row.Split('|')).ToLookup(row => row[0]);
        foreach (var score in scores.Select(row => row.Split('|')))
        {
            Assert.Equal(double.Parse(score[1]), Sum("actielijn_1"), 8);
            Assert.Equal(double.Parse(score[2]), Sum("algemeen"), 8);
            double Sum(string group) => sums[score[0]].Where(row => row[1] == group).Sum(row => double.Parse(row[2]));
        }

        Assert.Equal(3, scores.Count);
        Assert.Contains("folder/GM0537/a|voetbal|actielijn_1|1|2", _run.Rows("out/hits.parquet", "document_id, term, groep, tf, eerste_pagina"));
    }

    [Fact]
    public async Task The_frequency_table_lists_every_form_also_what_was_never_found()
    {
        await _run.RunUntilAsync("export");

        Assert.Equal(
            [
                "actielijn_1|bewegen|Bewegen|0|0|0||", "actielijn_1|sport|Sport|4|2|1|2020-05-01|2021-03-31", "actielijn_1|voetbal|voetbal|2|2|1|2020-05-01|2021-03-31",
                "algemeen|jeugd|Jeugd|3|3|2|2020-03-31|2021-03-31",
            ],
            _run.Rows("out/frequentietabel.parquet", "groep, term, regel, hits, documenten, gemeenten, eerste_datum, laatste_datum"));
    }

    [Fact]
    public async Task Another_line_or_provenance_of_the_same_form_comes_through_to_the_frequency_table()
    {
        await _run.RunUntilAsync("export");
        _run.Files.Write("lijsten/algemeen.csv", "term,herkomst\nJEUGD,aanvulling\n");

        Assert.Equal(["out: input changed"], _run.Plan("export"));
        await _run.RunUntilAsync("export");

        Assert.Contains("JEUGD|aanvulling", _run.Rows("out/frequentietabel.parquet", "regel, herkomst"));
    }

    [Fact]
    public async Task Coverage_counts_everything_that_was_listed_exactly_once()
    {
        await _run.RunUntilAsync("export");

        Assert.Equal(
            [
                "GM0034|2018-Q1|folder|1|0|0|0|0|1", "GM0034|2020-Q1|folder|6|5|2|1|2|1", "GM0537|2020-Q2|folder|1|1|1|0|0|0",
                "GM0537|2021-Q1|folder|1|1|1|0|0|0", "onbekend|2020-Q1|folder|1|0|0|0|1|0",
            ],
            _run.Rows("out/dekking.parquet", "gemeentecode, kwartaal, bron, vermeld, opgehaald, tekst, needs_ocr, mislukt, overgeslagen"));
        Assert.Equal(["true"], _run.Rows("out/dekking.parquet", "bool_and(vermeld = tekst + needs_ocr + mislukt + overgeslagen)").Select(row => row.ToLowerInvariant()));
    }

    [Fact]
    public async Task What_extract_has_not_seen_yet_counts_as_passed_over_so_that_the_sums_hold()
    {
        await _run.RunUntilAsync("export");
        _run.Add("nieuw", "Leiden", "2021-01-15", "sport");
        await _run.RunAsync("fetch");

        await _run.RunAsync("export");

        Assert.Contains("GM0546|1|1|0|1", _run.Rows("out/dekking.parquet", "gemeentecode, vermeld, opgehaald, tekst, overgeslagen"));
    }

    [Fact]
    public async Task Dutch_Excel_gets_the_headers_of_figure_1()
    {
        await _run.RunUntilAsync("export");

        var lines = await File.ReadAllTextAsync(_run.PathOf("out/documenten.nl.csv"));
        Assert.StartsWith("Gemeente;Titel van het document;Hits;Vergaderdatum;relevantie_score;URL;Actielijn_1_norm\r\nKatwijk;Titel van a;3;31-3-2021;", lines.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains(";https://x.nl/a;100,00\r\n", lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_tells_what_the_numbers_rest_on_and_is_the_same_in_another_place()
    {
        await _run.RunUntilAsync("export");
        var manifest = await File.ReadAllTextAsync(_run.PathOf("out/manifest.json"));
        var before = _run.Bytes("out").ToDictionary(file => file.Key, file => file.Value);
        _run.Config = _run.Config with { Workspace = _run.Files.PathOf("elders/gemeente=GM0001/2019-Q1.parquet/ws 'x'") };
        _run.Threads = 1;

        await _run.RunUntilAsync("export");

        Assert.Equal(before, _run.Bytes("out"));
        var node = JsonNode.Parse(manifest)!;
        Assert.Equal("2021-03-31", node["data_through"]!.GetValue<string>());
        Assert.Equal((Tables.Length * 3) + 4, node["files"]!.AsArray().Count);
        Assert.Equal(3, node["counts"]!["select"]!["kept"]!.GetValue<int>());
        Assert.Equal(1, node["counts"]!["extract"]!["failed.corrupt"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_second_run_of_all_stages_makes_nothing()
    {
        Assert.Single(await _run.RunUntilAsync("export"), made => made == 0); // ocr: there are no pictures

        Assert.Empty(await _run.ChangedBy(async () => Assert.All(await _run.RunUntilAsync("export"), made => Assert.Equal(0, made))));
        Assert.Empty(_run.Plan("export"));
    }

    [Theory]
    [InlineData("out/hits.csv")]
    [InlineData("out/manifest.json")]
    [InlineData("out/rapport.html")]
    public async Task A_table_that_someone_changed_or_removed_is_made_again_with_the_same_bytes(string file)
    {
        await _run.RunUntilAsync("export");
        var before = _run.Bytes("out");

        await File.AppendAllTextAsync(_run.PathOf(file), "{ eigen werk");
        Assert.Equal(["out: new"], _run.Plan("export"));
        await _run.RunAsync("export");
        Assert.Equal(before, _run.Bytes("out"));

        File.Delete(_run.PathOf(file));
        await _run.RunAsync("export");
        Assert.Equal(before, _run.Bytes("out"));
    }

    [Fact]
    public async Task A_plan_moves_nothing_and_a_run_puts_back_what_a_kill_left()
    {
        await _run.RunUntilAsync("export");
        Directory.Move(_run.PathOf("out"), _run.PathOf("out.previous"));

        Assert.Empty(_run.Plan("export"));
        Assert.False(Directory.Exists(_run.PathOf("out")));
        Assert.Equal(0, (await _run.RunAsync("export")).Made);
        Assert.True(File.Exists(_run.PathOf("out/manifest.json")));
    }

    [Fact]
    public async Task Dutch_Excel_can_be_left_out()
    {
        _run.Config = _run.Config with { Export = new ExportSettings { DutchExcel = false } };

        await _run.RunUntilAsync("export");

        Assert.DoesNotContain(Directory.GetFiles(_run.PathOf("out")), path => path.EndsWith(".nl.csv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_corpus_has_all_tables_and_the_forms_with_zeros()
    {
        _run.Manifest.Clear();

        await _run.RunUntilAsync("export");

        Assert.Empty(_run.Rows("out/documenten.parquet", "*"));
        Assert.Empty(_run.Rows("out/dekking.parquet", "*"));
        Assert.Equal(["4|0"], _run.Rows("out/frequentietabel.parquet", "count(*), sum(hits)::BIGINT"));
    }

    [Fact]
    public async Task Without_a_model_export_says_what_to_run()
    {
        await _run.RunUntilAsync("select");

        Assert.Contains("steunpakket run", (await Assert.ThrowsAsync<SettingsException>(() => _run.RunAsync("export"))).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.PathOf("out")));
    }

    [Fact]
    public async Task The_language_of_the_machine_changes_no_byte()
    {
        await _run.RunUntilAsync("export");
        var before = Out();
        var usual = CultureInfo.CurrentCulture;
        try
        {
            // Its years are those of the Buddhist calendar.
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");
            _run.Forced = ["export"];
            await _run.RunAsync("export");
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }

        Assert.Equal(before, Out());
    }

    private Dictionary<string, string> Out() => _run.Bytes().Where(file => file.Key.StartsWith("out/", StringComparison.Ordinal)).ToDictionary();
}
