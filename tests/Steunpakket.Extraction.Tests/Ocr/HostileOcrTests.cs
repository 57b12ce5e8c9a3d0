using System.Diagnostics;
using System.Text;
using Steunpakket.Extraction.Ocr;
using Steunpakket.TestSupport.Hostile;
using Xunit;

namespace Steunpakket.Extraction.Tests.Ocr;

/// <summary>Pictures made to harm, and a program that does.</summary>
[Collection(nameof(OneByOne))]
public sealed class HostileOcrTests
{
    private const string Marker = "besluit-dat-niemand-gaf";

    [Fact]
    public async Task A_program_that_hangs_is_killed_in_time_with_all_it_started()
    {
        using var folder = new TestFolder();
        var reader = await OcrRig.FakeAsync(folder, "sleep 571 & wait", new OcrOptions { TimeoutSeconds = 1 });
        var watch = Stopwatch.StartNew();
        var page = Assert.Single(await reader.ReadAsync(PdfWriter.Scan()));

        Assert.Equal(NotReadReason.Timeout, page.Reason);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.5, 6);
        Assert.DoesNotContain(Process.GetProcessesByName("sleep"), sleep => File.ReadAllText($"/proc/{sleep.Id}/cmdline").Contains("571", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cat > /dev/null; echo rommel", "corrupt: tesseract answered with no table")]
    [InlineData("exec cat /dev/zero", "too_large: tesseract gave more than 16 MiB")]
    [InlineData("exec < /dev/null; exit 3", "corrupt: tesseract ended with 3")]
    [InlineData("kill -SEGV $$", "corrupt: tesseract crashed with signal 11")]
    [InlineData("kill -KILL $$", "too_large: tesseract was killed from outside, as happens when the machine has no memory left")]
    [InlineData("echo 'std::bad_alloc' >&2; kill -ABRT $$", "too_large: tesseract: more than 2048 MiB of memory")]
    [InlineData("printf 'level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext\\n5\\t1\\tkapot\\n'", "corrupt: tesseract answered with no table")]
    public async Task A_program_that_misbehaves_costs_the_page(string script, string outcome)
    {
        using var folder = new TestFolder();
        var page = Assert.Single(await (await OcrRig.FakeAsync(folder, script)).ReadAsync(PdfWriter.Scan()));

        Assert.Equal(outcome, $"{page.Reason?.Word()}: {page.Detail}");
    }

    [Fact]
    public async Task A_picture_that_unpacks_to_gigabytes_is_never_unpacked()
    {
        using var folder = new TestFolder();
        var reader = await OcrRig.FakeAsync(folder, "exit 3");
        var page = Assert.Single(await reader.ReadAsync(GreyPicture.Noise(10, 10, seed: 4).Png(side: 60_000)));

        Assert.Equal((NotReadReason.TooLarge, "a picture of 60000 x 60000 pixels"), (page.Reason, page.Detail));
    }

    // A file that is no picture after all, the program takes for a list of names of pictures.
    [TesseractFact]
    public async Task A_file_with_half_a_signature_makes_no_other_file_be_read()
    {
        using var folder = new TestFolder();
        var other = folder.Write("other.png", (await OcrRig.PictureAsync(Marker)).Png());
        var reader = await OcrRig.ReaderAsync();
        foreach (var head in new[] { "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "\0\0\0\fjP  ", "BM\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "RIFF\0\0\0\0WEBP" })
        {
            var reason = await reader.ReasonOrPagesAsync(Encoding.Latin1.GetBytes($"{head}\n{other}\n{other}\n"));

            Assert.DoesNotContain("niemand", reason, StringComparison.Ordinal);
            Assert.StartsWith("corrupt: ", reason, StringComparison.Ordinal);
        }
    }

    [TesseractFact]
    public async Task Pictures_with_bytes_changed_have_an_outcome_each_and_leave_nothing_behind()
    {
        var random = new Random(20210318);
        var reader = await OcrRig.ReaderAsync(new OcrOptions { TimeoutSeconds = 5 });
        var picture = GreyPicture.Noise(40, 30, seed: 5);
        byte[][] seeds = [picture.Png(), picture.Bmp(), GreyPicture.Tiff(picture, picture), PdfWriter.Scans(72, picture)];
        await ReadAsync(reader, seeds);

        using var leftovers = new Leftovers();
        for (var i = 0; i < 12; i++)
        {
            await ReadAsync(reader, [.. seeds.Select(seed => Mutation.Of(seed, random))]);
        }

        Assert.Empty(leftovers.Found());
    }

    // Each by itself and all of them inside one other, for which files are written.
    private static async Task ReadAsync(OcrReader reader, byte[][] files)
    {
        foreach (var file in files.Append(Containers.Zip(files.Select((bytes, i) => ($"{i}", bytes)))))
        {
            Assert.NotEmpty(await reader.ReasonOrPagesAsync(file));
        }
    }
}
