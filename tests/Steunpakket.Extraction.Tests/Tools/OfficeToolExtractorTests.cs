using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Tools;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.Extraction.Tests.Tools;

[Collection(nameof(OneByOne))]
public sealed class OfficeToolExtractorTests(ITestOutputHelper output)
{
    private static readonly byte[] WordPerfect = [0xFF, (byte)'W', (byte)'P', (byte)'C', 0, 0, 0, 0];

    [Fact]
    public async Task What_the_tool_makes_is_read_as_any_other_file()
    {
        using var folder = new TestFolder();
        var made = folder.Write("made.odt", OfficeWriter.OpenDocument("text", "<office:text><text:p>besluit</text:p></office:text>"));

        var result = await ExtractAsync(folder, $"mkdir -p \"$9\"; cp '{made}' \"$9/in.odt\"");

        var read = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(result).Item;
        Assert.Equal(["besluit"], read.Pages.Select(p => p.Text));
        Assert.Equal("libreoffice 1/7.4.7.2", read.Engine.ToString());
    }

    [Theory]
    [InlineData("exit 3", "corrupt: LibreOffice ended with 3")]
    [InlineData("exit 81", "corrupt: LibreOffice ended with 81")]
    [InlineData("exit 0", "corrupt: LibreOffice could not read it")]
    [InlineData("sleep 60", "timeout: not read within 1 s")]
    [InlineData("yes", "corrupt: LibreOffice talks without end")]
    [InlineData("mkdir -p \"$9\"; echo geen zip > \"$9/in.odt\"", "corrupt: InvalidDataException")]
    public async Task Whatever_the_tool_does_has_a_name_and_leaves_no_folder(string script, string expected)
    {
        using var folder = new TestFolder();

        Assert.Equal([expected], (await ExtractAsync(folder, script)).PagesOrReason());
        Assert.Empty(Directory.GetDirectories(Path.GetTempPath(), $"steunpakket-office-{Environment.ProcessId}-*"));
    }

    [Fact]
    public async Task Without_the_tool_the_type_is_unsupported()
    {
        Assert.Null(await OfficeTool.FindAsync("/nergens", CancellationToken.None));
        Assert.Equal(["unsupported: wpd"], (await Extracting.ExtractAsync(WordPerfect)).PagesOrReason());
    }

    [Fact]
    public async Task The_version_is_the_program_s_own()
    {
        using var folder = new TestFolder();
        folder.WriteScript("soffice", "echo LibreOffice 7.4.7.2 '40(Build:2)'");

        Assert.Equal("7.4.7.2", (await OfficeTool.FindAsync(folder.Path, CancellationToken.None))!.Version);
        folder.WriteScript("soffice", "echo iets anders");
        Assert.Null(await OfficeTool.FindAsync(folder.Path, CancellationToken.None));
    }

    [OfficeFact]
    public async Task The_real_tool_reads_a_file_of_Word_6()
    {
        var office = await OfficeTool.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None);
        var extractor = DocumentExtractor.Create(new ExtractOptions(), new ExtractionParts(new PopplerTools("a", "b", "1")) { Office = office });

        var result = await extractor.ExtractAsync(SharedData.Files("office", "*testWORD6*.doc")[0], CancellationToken.None);

        output.WriteLine(string.Join("\n\f", result.PagesOrReason()));
        Assert.Contains("quick brown fox", string.Concat(result.PagesOrReason()), StringComparison.Ordinal);
    }

    private static async Task<ExtractionResult<ExtractedDocument>> ExtractAsync(TestFolder folder, string script)
    {
        var office = new OfficeTool(folder.WriteScript("soffice", script), "7.4.7.2");
        var options = new ExtractOptions { Office = new ToolOptions { TimeoutSeconds = script == "sleep 60" ? 1 : 30 } };
        var extractor = DocumentExtractor.Create(options, new ExtractionParts(new PopplerTools("a", "b", "1")) { Office = office });
        return await extractor.ExtractAsync(folder.Write("document", WordPerfect), CancellationToken.None);
    }
}
