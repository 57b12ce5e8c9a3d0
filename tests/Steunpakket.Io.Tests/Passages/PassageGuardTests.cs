using System.IO.Compression;
using Steunpakket.Core.Texts;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Redaction;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Passages;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Passages;

public sealed class PassageGuardTests : IDisposable
{
    private const string Line = "BT /F1 11 Tf 50 700 Td (Aanvraag van Janneke Modaal over opvang) Tj ET 0 g 115 699 84 9 re f";

    private readonly TestRun _run = new();

    public PassageGuardTests()
    {
        AddPdf("zwart", PdfWriter.Contents("/WinAnsiEncoding", Line));
        AddPdf("open", PdfWriter.Pages(["Aanvraag van Janneke Modaal over opvang"]));
        AddPdf("stuk", "%PDF-1.4 niets"u8.ToArray());
        _run.Add("tekst", "Katwijk", "2021-03-31", "Aanvraag van Janneke Modaal over opvang");
        _run.Also = context => context with { Sights = new Lazy<PageSights>(() => new PageSights(Extracting.PopplerAsync().GetAwaiter().GetResult(), new PdfOptions())) };
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Passages_are_shown_as_a_reader_sees_their_pages_and_counted_where_nobody_can_tell()
    {
        await _run.RunAsync("fetch");
        PagePassage[] asked = [Of("zwart"), Of("zwart", page: 2), Of("open"), Of("stuk"), Of("tekst"), Of("onbekend"), Of("zwart", left: "", term: "Modaal")];

        var seen = new PassageGuard(_run.Context()).Show(asked, CancellationToken.None);

        Assert.Equal(
            ["zwart p. 1: Aanvraag van ███ over [opvang]", "open p. 1: Aanvraag van Janneke Modaal over [opvang]", "tekst p. 1: Aanvraag van Janneke Modaal over [opvang]"],
            seen.Of(asked).Select(passage => passage.ToString()));
        Assert.Equal(4, seen.Unshown);
        Assert.Empty(seen.Of([]));
    }

    [Fact]
    public async Task Of_a_document_that_holds_others_nothing_is_shown()
    {
        using var bytes = new MemoryStream();
        await using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = await archive.CreateEntry("brief.pdf").OpenAsync();
            await entry.WriteAsync(PdfWriter.Contents("/WinAnsiEncoding", Line));
        }

        AddPdf("bundel", bytes.ToArray());
        await _run.RunAsync("fetch");

        Assert.Equal(1, new PassageGuard(_run.Context()).Show([Of("bundel")], CancellationToken.None).Unshown);
    }

    [Fact]
    public async Task A_file_that_is_gone_shows_nothing()
    {
        await _run.RunAsync("fetch");
        File.Delete(_run.Files.PathOf("docs/open.pdf"));

        Assert.Equal(1, new PassageGuard(_run.Context()).Show([Of("open")], CancellationToken.None).Unshown);
    }

    [Fact]
    public async Task A_source_that_left_the_settings_shows_nothing_of_what_it_listed()
    {
        await _run.RunAsync("fetch");
        _run.Config = _run.Config with { Sources = [new FolderSettings { Name = "ander", Path = _run.Files.PathOf("docs"), Manifest = _run.Files.PathOf("docs.csv") }] };

        Assert.Equal(1, new PassageGuard(_run.Context()).Show([Of("open")], CancellationToken.None).Unshown);
    }

    private static PagePassage Of(string id, int page = 1, string left = "Aanvraag van Janneke Modaal over ", string term = "opvang") =>
        new($"{id} p. {page}", $"folder/GM0537/{id}", page) { Left = left, Term = term };

    private void AddPdf(string id, byte[] pdf)
    {
        File.WriteAllBytes(_run.Files.PathOf($"docs/{id}.pdf"), pdf);
        _run.Manifest.Add($"{id},Katwijk,Titel van {id},2021-03-31,https://x.nl/{id},{id}.pdf,,");
    }
}
