using Steunpakket.Core.Running;
using Steunpakket.Extraction.Pdf;
using Xunit;

namespace Steunpakket.Extraction.Tests.Pdf;

public sealed class PopplerToolsTests
{
    [Fact]
    public async Task Finds_the_programs_and_their_version()
    {
        var tools = await PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None);

        Assert.True(Path.IsPathFullyQualified(tools.PdfToText));
        Assert.Matches(@"^\d+\.\d+\.\d+$", tools.Version);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/nowhere")]
    public async Task Names_the_package_to_install_when_a_program_is_missing(string? searchPath)
    {
        var e = await Assert.ThrowsAsync<SettingsException>(() => PopplerTools.FindAsync(searchPath, CancellationToken.None));

        Assert.Contains("apt install poppler-utils", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_program_of_the_same_name_that_is_not_popplers()
    {
        using var folder = new TestFolder();
        folder.WriteScript("pdftotext", "echo pdftotext version 3.04 by somebody else >&2".Replace("version", "v", StringComparison.Ordinal));
        folder.WriteScript("pdfimages", "true");
        folder.WriteScript("pdftoppm", "true");
        folder.WriteScript("pdfinfo", "true");

        await Assert.ThrowsAsync<SettingsException>(() => PopplerTools.FindAsync(folder.Path, CancellationToken.None));
    }
}
