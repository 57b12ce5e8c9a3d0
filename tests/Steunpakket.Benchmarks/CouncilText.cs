using System.Text;
using Steunpakket.Core.Tests;
using Steunpakket.Core.Texts;

namespace Steunpakket.Benchmarks;

/// <summary>Normalised text to measure on: pages, each closed by a form feed.</summary>
internal static class CouncilText
{
    private const byte PageEnd = (byte)'\f';
    private static readonly string[] Folders = ["denhaag", "pdf-dutch"];

    /// <summary>The file named, else real council documents where they are present, else made-up text.</summary>
    public static byte[] Load(string? file, TextWriter log)
    {
        if (file is not null)
        {
            log.WriteLine($"text: {file}");
            return Normalised(File.ReadAllText(file));
        }

        var folders = Folders.Select(SharedData.Find).OfType<string>().ToList();
        log.WriteLine(folders.Count > 0 ? $"text: PDFs under {string.Join(", ", folders)}" : "text: made up, shared/data is not present");
        return folders.Count > 0 ? FromPdfs(folders) : SyntheticText.Make(seed: 1, words: 1_200_000);
    }

    /// <summary>The same text over and over, at least <paramref name="size"/> bytes.</summary>
    public static byte[] Repeat(byte[] text, int size)
    {
        var times = (size + text.Length - 1) / text.Length;
        var repeated = new byte[times * text.Length];
        for (var i = 0; i < times; i++)
        {
            text.CopyTo(repeated, i * text.Length);
        }

        return repeated;
    }

    public static List<Range> Pages(ReadOnlySpan<byte> text)
    {
        var pages = new List<Range>();
        foreach (var page in text.Split(PageEnd))
        {
            if (page.Start.Value < page.End.Value)
            {
                pages.Add(page);
            }
        }

        return pages;
    }

    private static byte[] FromPdfs(List<string> folders)
    {
        var cache = Path.Combine(Path.GetTempPath(), "steunpakket-benchmarks", "council-text.txt");
        if (!File.Exists(cache))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(cache)!);
            var pdfs = folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
            using var all = new MemoryStream();
            foreach (var pdf in pdfs)
            {
                // A PDF that pdftotext cannot read has no text here; this is no test of extraction.
                all.Write(Normalised(Encoding.UTF8.GetString(Tool.Output("pdftotext", "-raw", "-q", "-enc", "UTF-8", pdf, "-").Text)));
            }

            File.WriteAllBytes(cache, all.ToArray());
        }

        return File.ReadAllBytes(cache);
    }

    private static byte[] Normalised(string text) => Encoding.UTF8.GetBytes(string.Concat(
        text.Split('\f', StringSplitOptions.RemoveEmptyEntries).Select(page => TextNormaliser.Normalise(page) + '\f')));
}
