using Steunpakket.Core.Running;
using Steunpakket.Extraction.Ocr;
using Xunit;

namespace Steunpakket.Extraction.Tests.Ocr;

public sealed class OcrToolsTests
{
    [Fact]
    public async Task Without_tesseract_auto_recognises_nothing_and_on_says_what_to_install()
    {
        using var folder = new TestFolder();
        Assert.Null(await FindAsync(OcrUse.Auto, folder.Path));
        var error = await Assert.ThrowsAsync<SettingsException>(() => FindAsync(OcrUse.On, folder.Path));

        Assert.Contains("apt install tesseract-ocr tesseract-ocr-nld", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_is_not_installed_is_as_if_tesseract_were_not()
    {
        using var folder = new TestFolder();
        folder.WriteScript("tesseract", Answering("eng\nosd"));

        Assert.Null(await FindAsync(OcrUse.Auto, folder.Path));
        var error = await Assert.ThrowsAsync<SettingsException>(() => FindAsync(OcrUse.On, folder.Path));
        Assert.Contains("lacks nld. Install it with: apt install tesseract-ocr tesseract-ocr-nld", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_and_languages_are_what_it_answers_and_switched_off_it_is_not_asked()
    {
        using var folder = new TestFolder();
        folder.WriteScript("tesseract", Answering("osd\nnld"));
        var tool = await TesseractTool.FindAsync(folder.Path, CancellationToken.None);

        Assert.Equal(("5.9.1", "/nowhere/"), (tool?.Version, tool?.DataFolder));
        Assert.Equal(["nld", "osd"], tool!.Languages);
        Assert.Equal(["fra"], tool.Missing("nld+fra"));
        Assert.Null(await FindAsync(OcrUse.Off, folder.Path));
    }

    [Fact]
    public async Task A_program_of_that_name_which_is_another_is_none()
    {
        using var folder = new TestFolder();
        folder.WriteScript("tesseract", "echo hypercube 4.0");

        Assert.Null(await TesseractTool.FindAsync(folder.Path, CancellationToken.None));
    }

    [TesseractFact]
    public async Task The_engine_names_the_versions_of_the_programs_and_of_the_language()
    {
        var tools = (await OcrRig.Real)!;

        Assert.Equal("tesseract", tools.Engine.Name);
        Assert.Matches(@"^1/[0-9.]+ nld-[0-9a-f]{8}( osd-[0-9a-f]{8})? poppler [0-9.]+$", tools.Engine.Version);
    }

    private static string Answering(string languages) =>
        $"""
        case $1 in
        --version) echo 'tesseract 5.9.1'; echo ' leptonica-1.82.0';;
        *) printf 'List of available languages in "/nowhere/" (2):\n{languages.Replace("\n", "\\n", StringComparison.Ordinal)}\n';;
        esac
        """;

    private static async Task<OcrTools?> FindAsync(OcrUse use, string searchPath) =>
        await OcrTools.FindAsync(new OcrOptions { Enabled = use }, await OcrRig.Poppler, searchPath, CancellationToken.None);
}
