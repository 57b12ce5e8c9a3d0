using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Tests.Report;

/// <summary>An export of a whole nation out of a seed: 352 gemeenten with everything that may be the matter with them.</summary>
internal sealed class SimulatedNation(int seed)
{
    private static readonly string[] Lines = ["actielijn_1", "actielijn_2", "actielijn_3"];
    private static readonly int[] Years = [2019, 2020, 2021];

    private readonly Random _random = new(seed);
    private readonly Gemeente[] _gemeenten = [.. ExportFolder.Gemeenten.All.Where(gemeente => gemeente.ExistsOn(new DateOnly(2021, 9, 30)))];

    public static ExportFolder Export(int seed)
    {
        var folder = new ExportFolder();
        var nation = new SimulatedNation(seed);
        nation.WriteCoverage(folder);
        nation.WriteComparison(folder);
        nation.WriteDocuments(folder);
        nation.WriteSeries(folder);
        nation.WriteRepresentativeness(folder);
        nation.WriteTheRest(folder);
        return folder;
    }

    // One in fifteen has no data at all, one in twenty-five none in 2020.
    private bool HasData(int gemeente, int year) => gemeente % 15 != 7 && (gemeente % 25 != 3 || year != 2020);

    private void WriteCoverage(ExportFolder folder) => folder.Table(
        "dekking",
        "gemeentecode VARCHAR, kwartaal VARCHAR, bron VARCHAR, vermeld BIGINT, opgehaald BIGINT, tekst BIGINT, needs_ocr BIGINT, mislukt BIGINT, leverancier_telling BIGINT, overgeslagen BIGINT, redenen VARCHAR, waarschuwing VARCHAR, ocr_gelezen BIGINT, paginas_ongelezen BIGINT",
        from i in Enumerable.Range(0, _gemeenten.Length)
        from year in Years
        from quarter in Enumerable.Range(1, year == 2021 ? 3 : 4)
        where HasData(i, year)
        let listed = _random.Next(40, 260)
        let scans = listed / 40
        select new object?[]
        {
            _gemeenten[i].Code.Value, $"{year}-Q{quarter}", "notubiz", (long)listed, (long)listed - 2, (long)listed - 3 - scans, (long)scans, 1L, (long)listed, 2L, "", i % 31 == 0 && quarter == 2 ? "reeks_breekt" : "",
            (long)scans / 2, (long)scans * 3,
        });

    private void WriteComparison(ExportFolder folder)
    {
        folder.Table(
            "jaarvergelijking_gemeente",
            "gemeentecode VARCHAR, gemeente VARCHAR, actielijn VARCHAR, jaar INTEGER, maanden INTEGER, relevante_documenten BIGINT, per_maand DOUBLE, oordeel VARCHAR, telt_mee VARCHAR",
            from i in Enumerable.Range(0, _gemeenten.Length)
            where HasData(i, 2021)
            from line in Lines
            let counts = Years.ToDictionary(year => year, year => i % 12 == 5 ? 0L : HasData(i, year) ? _random.Next(0, 14) : 0L)
            from year in Years
            let months = year == 2021 ? 9 : 12
            let verdict = year == 2021 ? null : !HasData(i, year) ? "onvergelijkbaar" : (counts[2021] * months).CompareTo(counts[year] * 9) switch { > 0 => "meer", < 0 => "minder", _ => "evenveel" }
            select new object?[] { _gemeenten[i].Code.Value, _gemeenten[i].Name, line, year, months, counts[year], (double)counts[year] / months, verdict, verdict is null ? null : verdict == "onvergelijkbaar" ? "nee" : "ja" });
        string[] variants = ["study", "families", "aandeel", "zelfde_maanden", "dekking", "afgerond", "tolerantie", "noemer_beide", "noemer_toegankelijk", "aanbevolen"];
        (int Meer, int Minder, int Evenveel)[] counted = [(152, 124, 31), (139, 117, 51), (153, 114, 40), (134, 151, 22), (159, 94, 54), (167, 104, 36)];
        folder.Table(
            "jaarvergelijking",
            "basisjaar INTEGER, doeljaar INTEGER, actielijn VARCHAR, variant VARCHAR, n INTEGER, meer INTEGER, minder INTEGER, evenveel INTEGER, evenveel_nul INTEGER, meer_pct DOUBLE, minder_pct DOUBLE, evenveel_pct DOUBLE, verschil_pp DOUBLE, ci_laag DOUBLE, ci_hoog DOUBLE, p DOUBLE, p_holm DOUBLE, bootstrap_laag DOUBLE, bootstrap_hoog DOUBLE, onvergelijkbaar INTEGER",
            from year in new[] { 2020, 2019 }
            from variant in Enumerable.Range(0, variants.Length)
            from line in Enumerable.Range(0, 3)
            let count = counted[(2020 - year) * 3 + line]
            let meer = count.Meer - (variant * 3)
            let n = meer + count.Minder + count.Evenveel
            let difference = 100.0 * (meer - count.Minder) / n
            let p = Core.Comparison.SignTest.TwoSided(meer, count.Minder)
            select new object?[]
            {
                year, 2021, Lines[line], variants[variant], n, meer, count.Minder, count.Evenveel, 9, 100.0 * meer / n, 100.0 * count.Minder / n, 100.0 * count.Evenveel / n,
                difference, difference - 10.4, difference + 10.4, p, Math.Min(1, p * 3), difference - 10.1, difference + 10.2, 21,
            });
        folder.Table(
            "robuustheid",
            "basisjaar INTEGER, doeljaar INTEGER, actielijn VARCHAR, oordeel_study VARCHAR, varianten INTEGER, meer INTEGER, minder INTEGER, geen_verschil INTEGER, onvergelijkbaar INTEGER, gevoeligheid_varianten INTEGER, gevoeligheid_meer INTEGER, gevoeligheid_minder INTEGER, gevoeligheid_geen_verschil INTEGER, gevoeligheid_onvergelijkbaar INTEGER",
            from year in new[] { 2020, 2019 }
            from line in Lines
            select new object?[] { year, 2021, line, year == 2019 && line != "actielijn_1" ? "meer" : "geen_verschil", 10, 3, 0, 6, 1, 96, 31, 2, 63, 0 });
    }

    private void WriteDocuments(ExportFolder folder) => folder.Table(
        "documenten",
        "document_id VARCHAR, gemeentecode VARCHAR, gemeente VARCHAR, titel VARCHAR, vergaderdatum DATE, url VARCHAR, hits INTEGER, actielijn_1_norm DOUBLE, actielijn_2_norm DOUBLE, actielijn_3_norm DOUBLE, familie_id VARCHAR, kwaliteit VARCHAR",
        from i in Enumerable.Range(0, 2400)
        let gemeente = i % _gemeenten.Length
        where HasData(gemeente, 2021) && gemeente % 12 != 5
        let subject = new[] { "Uitvoeringsagenda Eenzaamheid", "Raadsvoorstel Lokaal sportakkoord en gezonde leefstijl", "Nota Jeugdbeleid", "Herstelplan na corona: kwetsbare inwoners, mantelzorg en dak- en thuislozen", "Programmabegroting" }[i % 5]
        select new object?[]
        {
            $"d/{_gemeenten[gemeente].Code.Value}/{i}", _gemeenten[gemeente].Code.Value, _gemeenten[gemeente].Name, $"{subject} {_gemeenten[gemeente].Name} {2019 + (i % 3)}",
            new DateOnly(2021, 1 + (i % 9), 1 + (i % 28)), $"https://raad.example.nl/document/{i}", 200 - (i % 190),
            100 - (i * 7 % 100) * 0.93, 100 - (i * 11 % 100) * 0.97, 100 - (i * 13 % 100) * 0.91, $"d/{_gemeenten[gemeente].Code.Value}/{i}", i % 23 == 0 ? "recess_date" : i % 41 == 0 ? "low_text_quality bsn_like" : "",
        });

    private void WriteSeries(ExportFolder folder)
    {
        folder.Table(
            "tijdreeks_landelijk",
            "maand VARCHAR, actielijn VARCHAR, documenten_relevant BIGINT, documenten_totaal BIGINT, aandeel DOUBLE, gemeenten INTEGER, gebeurtenissen VARCHAR",
            from month in Enumerable.Range(0, 33)
            let total = month % 12 is 6 or 7 ? 900 : 3600 + _random.Next(900)
            from line in Enumerable.Range(0, 3)
            let relevant = (long)(total * (0.05 + (0.012 * line) + (0.0008 * month) + (0.008 * _random.NextDouble())))
            select new object?[] { $"{2019 + (month / 12)}-{1 + (month % 12):D2}", Lines[line], relevant, (long)total, (double)relevant / total, 312, "" });
        folder.Table(
            "gebeurtenissen",
            "maand VARCHAR, naam VARCHAR, actielijn VARCHAR, niveau_pp DOUBLE, niveau_laag DOUBLE, niveau_hoog DOUBLE, reden VARCHAR",
            from line in Lines
            from package in new (int Year, int Month, string Name)[]
            {
                (2020, 9, "Coronasteun aan lokale jeugdorganisaties"), (2020, 10, "Extra en gerichte aanpak bestrijding jeugdwerkloosheid"), (2020, 10, "Nationaal Programma Onderwijs"),
                (2020, 12, "Steunpakket voor ontmoeting en mentaal welzijn jeugd"), (2021, 2, "Steunpakket sociaal en mentaal welzijn en leefstijl"),
            }
            select new object?[] { $"{package.Year}-{package.Month:D2}", package.Name, line, 0.31, -0.2, 0.82, "" });
    }

    private void WriteRepresentativeness(ExportFolder folder)
    {
        folder.Table(
            "representativiteit",
            "indeling VARCHAR, klasse VARCHAR, gemeenten INTEGER, inwoners BIGINT, toegankelijk INTEGER, met_hits INTEGER",
            _gemeenten.GroupBy(gemeente => gemeente.Province).OrderBy(province => province.Key, StringComparer.Ordinal)
                .Select(province => new object?[] { "provincie", province.Key, province.Count(), province.Count() * 48_731L, province.Count() - 1, province.Count() - 2 }));
        folder.Table(
            "representativiteit_gewogen",
            "basisjaar INTEGER, doeljaar INTEGER, actielijn VARCHAR, weging VARCHAR, gemeenten INTEGER, verschil_pp DOUBLE",
            from year in new[] { 2019, 2020 }
            from line in Lines
            from weighing in new[] { "ongewogen", "grootte_provincie", "inwoners" }
            select new object?[] { year, 2021, line, weighing, 307, (_random.NextDouble() * 20) - 4 });
    }

    private void WriteTheRest(ExportFolder folder)
    {
        folder.Table("stiltelijst", "gemeentecode VARCHAR, gemeente VARCHAR, actielijn VARCHAR", _gemeenten.Where((_, i) => i % 12 == 5).SelectMany(gemeente => Lines.Select(line => new object?[] { gemeente.Code.Value, gemeente.Name, line })));
        string[] terms = ["jeugd", "jongeren", "jongerenwerk", "eenzaamheid", "mantelzorg", "dak- en thuislozen", "sport", "gezonde leefstijl", "bewegen", "valpreventie"];
        folder.Table(
            "trefwoordinvloed",
            "actielijn VARCHAR, term VARCHAR, groep VARCHAR, soort VARCHAR, hits BIGINT, documenten BIGINT, relevant BIGINT, relevant_zonder BIGINT, kendall_tau DOUBLE, basisjaar INTEGER, oordeel VARCHAR, oordeel_zonder VARCHAR",
            from line in Lines
            from term in Enumerable.Range(0, terms.Length)
            from year in new[] { 2019, 2020 }
            select new object?[] { line, terms[term], line, "keyword", 90_000L / (1 + (term * term)), 9000L / (1 + term), 7298L, 7298L - (3000 / (1 + term)), 1 - (0.3 / (1 + term)), year, "geen_verschil", term == 0 && year == 2019 ? "meer" : "geen_verschil" });
        folder.Table(
            "behandeling",
            "familie_id VARCHAR, volgorde INTEGER, gemeentecode VARCHAR, gemeente VARCHAR, vergaderdatum DATE, vergadering VARCHAR, document_id VARCHAR, titel VARCHAR, status VARCHAR, url VARCHAR",
            from family in Enumerable.Range(0, 40)
            from step in Enumerable.Range(1, 1 + (family % 4))
            select new object?[]
            {
                $"f{family:D3}", step, "GM0537", "Katwijk", new DateOnly(2021, 2 + step, 3 + family % 20), step == 1 ? "Commissie Welzijn" : "Gemeenteraad", $"f{family:D3}/{step}",
                $"Uitvoeringsagenda Eenzaamheid{(step == 1 ? " (concept)" : "")}", step == 1 ? "concept" : step == 2 ? "vastgesteld" : null, "https://raad.example.nl/x",
            });
        folder.Table(
            "kwaliteit",
            "vlag VARCHAR, documenten BIGINT, aandeel DOUBLE, opgehaald BIGINT, opgehaald_aandeel DOUBLE, uitleg VARCHAR",
            Core.Quality.QualityFlags.All.Select((flag, i) => new object?[] { flag.Name, i * 7L, i * 7 / 2045.0, i * 90L, i * 90 / 511_947.0, flag.Meaning }));
        folder.Table("gedeelde_tekst", "groep VARCHAR, gemeentecode VARCHAR", [["g1", "GM0537"], ["g1", "GM0363"]]);
    }
}
