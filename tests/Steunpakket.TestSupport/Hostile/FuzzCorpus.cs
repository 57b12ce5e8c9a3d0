using Steunpakket.Extraction;

namespace Steunpakket.TestSupport.Hostile;

/// <summary>Small valid files of every kind, and odd ones that people have made; always in the same order.</summary>
internal static class FuzzCorpus
{
    private const int MaxFileBytes = 1 << 20; // larger ones are slow and no odder

    /// <param name="folders">Of more samples; those that are not there are left out.</param>
    public static IReadOnlyList<FuzzSample> Load(params IEnumerable<string> folders) =>
    [
        .. Seeds.All.Select(seed => new FuzzSample($"seed {seed.Kind}", seed.Kind, () => seed.Bytes)),
        .. Made(),
        .. folders.Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            .Where(path => new FileInfo(path).Length is > 0 and <= MaxFileBytes).OrderBy(Path.GetFileName, StringComparer.Ordinal)
            .Select(path => new FuzzSample(Path.GetFileName(path), FileSniffer.Sniff(path).Kind, () => File.ReadAllBytes(path))),
    ];

    private static IEnumerable<FuzzSample> Made()
    {
        var picture = GreyPicture.Noise(30, 20, seed: 1);
        (string Kind, byte[] Bytes)[] made =
        [
            ("pdf", PdfWriter.Pages(["Besluitenlijst van de raad", "de jeugdzorg"], ["tweede bladzijde"])),
            ("pdf", PdfWriter.Scans(72, picture)),
            ("pdf", PdfWriter.Deep(20, "diep")),
            ("image/png", picture.Png()),
            ("image/tiff", GreyPicture.Tiff(picture, picture)),
            ("image/bmp", picture.Bmp()),
        ];
        return made.Select((one, i) => new FuzzSample($"made {i} {one.Kind}", one.Kind, () => one.Bytes));
    }
}
