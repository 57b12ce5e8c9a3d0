using System.IO.Compression;
using Steunpakket.Cli.Tests.Running;
using Steunpakket.TestSupport;
using Xunit;

namespace Steunpakket.Cli.Tests;

/// <summary>The samples with OCR on: one of them is a scan.</summary>
public sealed class OcrTests
{
    private const string Scan = "folder/GM0796/hb-2020-04";
    private const string Off = "\"off\"";

    [TesseractFact]
    public async Task A_scan_is_read_counted_and_told_as_any_other_document()
    {
        using var folder = new TemporaryFolder();
        var samples = SampleCopy.Make(folder);
        var settings = await SetAsync(folder, "\"on\"");

        var run = await SteunpakketProgram.RunAsync(folder.Path, samples.Arguments("ws"));
        var explained = await SteunpakketProgram.RunAsync(folder.Path, ["explain", Scan, "-c", settings, "-w", folder["ws"]]);
        var coverage = await SteunpakketProgram.RunAsync(folder.Path, ["coverage", "-c", settings, "-w", folder["ws"], "--json"]);
        var again = await SteunpakketProgram.RunAsync(folder.Path, samples.Arguments("ws"));

        Assert.Contains("ocr      1 made, 0 current; 1 kept", run.Errors, StringComparison.Ordinal);
        Assert.Contains("2 page(s)", explained.Output, StringComparison.Ordinal);
        Assert.Contains("\"ocr_gelezen\": 1,\n    \"paginas_ongelezen\": 0", coverage.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("ocr      current; 1 kept", again.Errors, StringComparison.Ordinal);
    }

    [TesseractFact]
    public async Task A_scan_in_an_archive_is_read_as_well()
    {
        using var folder = new TemporaryFolder();
        var samples = SampleCopy.Make(folder);
        var settings = await SetAsync(folder, "\"on\"");
        var scan = folder["samples", "documents", "s-hertogenbosch", "hb-2020-04.pdf"];
        Pack(scan);

        var run = await SteunpakketProgram.RunAsync(folder.Path, samples.Arguments("ws"));
        var explained = await SteunpakketProgram.RunAsync(folder.Path, ["explain", Scan, "-c", settings, "-w", folder["ws"]]);
        var coverage = await SteunpakketProgram.RunAsync(folder.Path, ["coverage", "-c", settings, "-w", folder["ws"], "--json"]);

        Assert.Contains("ocr      1 made, 0 current; 1 kept", run.Errors, StringComparison.Ordinal);
        Assert.Contains("3 page(s)", explained.Output, StringComparison.Ordinal);
        Assert.Contains("\"ocr_gelezen\": 1,\n    \"paginas_ongelezen\": 0", coverage.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_must_recognise_and_cannot_it_says_what_to_install_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var samples = SampleCopy.Make(folder);
        await SetAsync(folder, "\"on\", \"languages\": \"xxx\"");

        var run = await SteunpakketProgram.RunAsync(folder.Path, samples.Arguments("ws"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("apt install tesseract-ocr", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["ws"]));
    }

    /// <param name="ocr">What stands in the settings in the place of off.</param>
    /// <returns>Path of the settings.</returns>
    private static async Task<string> SetAsync(TemporaryFolder folder, string ocr)
    {
        var settings = folder["samples", "steunpakket.json"];
        var text = await File.ReadAllTextAsync(settings);
        Assert.Contains(Off, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(settings, text.Replace(Off, ocr, StringComparison.Ordinal));
        return settings;
    }

    // In the place of the file, because bytes and not names tell what it is.
    private static void Pack(string file)
    {
        var bytes = File.ReadAllBytes(file);
        using var archive = ZipFile.Open(file + ".zip", ZipArchiveMode.Create);
        using (var entry = archive.CreateEntry("brief.txt").Open())
        {
            entry.Write("Bijgaand het verslag."u8);
        }

        using (var entry = archive.CreateEntry("verslag.pdf").Open())
        {
            entry.Write(bytes);
        }

        archive.Dispose();
        File.Move(file + ".zip", file, overwrite: true);
    }
}
