using System.Globalization;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Ocr;

/// <summary>Four documents: one with a picture between two pages of text, a scan of two pages, and two without pictures.</summary>
internal static class OcrDocuments
{
    public static TestRun Run(FakeRecogniser recogniser)
    {
        var run = new TestRun { Recogniser = recogniser };
        run.Add("gemengd", "Katwijk", "2021-02-01", "eerste blad\f[scan]blad 2\flaatste blad");
        run.Add("scan", "Katwijk", "2021-03-01", "!dropped needs_ocr 2");
        run.Add("tekst", "Katwijk", "2021-03-01", "gewone tekst");
        run.Add("elders", "Almere", "2021-03-01", "nog een tekst");
        return run;
    }

    /// <summary>What the amended ledger says of a text is so of the amended pages, document by document.</summary>
    public static void CheckLedger(TestRun run)
    {
        if (!Directory.Exists(run.PathOf("ocr/texts")) || !Directory.EnumerateFiles(run.PathOf("ocr/texts"), "20*.parquet", SearchOption.AllDirectories).Any())
        {
            return;
        }

        var said = run.Rows("ocr/ledger/*/*.parquet", "CASE WHEN outcome = 'kept' THEN document_id || '|' || pages || '|' || words || '|' || unread_pages END").Where(row => row.Length > 0);
        var held = run.Rows("ocr/texts/*/*.parquet", "document_id, page, words, flaw IN ('scan', 'garbled', 'unmapped')").Select(row => row.Split('|'))
            .GroupBy(row => row[0], (id, pages) => (Id: id, Pages: pages.ToList()))
            .Select(one => $"{one.Id}|{one.Pages.Count}|{one.Pages.Sum(page => int.Parse(page[2], CultureInfo.InvariantCulture))}|{one.Pages.Count(page => page[3] == "True")}");
        Assert.Equal(said.Order(StringComparer.Ordinal), held.Order(StringComparer.Ordinal));
    }
}
