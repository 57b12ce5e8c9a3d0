using Steunpakket.Io.Tests.Running;

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
}
