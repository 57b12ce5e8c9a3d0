using System.IO.Compression;
using Steunpakket.Extraction.Inner;
using Steunpakket.Extraction.Packages;

namespace Steunpakket.Extraction.Zip;

/// <summary>Reads the documents in a zip archive, in the order of their names, each by its own bytes.</summary>
/// <remarks>A member that cannot be read costs itself; how many did not, and why, is told beside the pages of the others.</remarks>
internal sealed class ZipExtractor(ExtractOptions options) : IContainerExtractor
{
    public IReadOnlyList<string> Reads => ["zip"];

    public ExtractionEngine Engine { get; } = new("zip", "2");

    public async ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, InnerReader inner, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        await using var archive = BoundedZip.Open(file);
        var pages = new InnerPages(options.MaxTextMegabytes << 20);

        // In an honest archive no two members share bytes; a bomb gets its size from sharing them.
        if (archive.Entries.Sum(entry => entry.CompressedLength) > file.Length)
        {
            return new ExtractionResult<RawPages>.NotRead(NotReadReason.TooLarge, "a zip whose members overlap");
        }

        foreach (var entry in archive.Entries.Where(IsDocument).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            await ReadAsync(entry, inner, pages, cancellationToken);
        }

        return pages.Result(Engine);
    }

    private static async ValueTask ReadAsync(ZipArchiveEntry entry, InnerReader inner, InnerPages pages, CancellationToken cancellationToken)
    {
        if (entry.IsEncrypted)
        {
            pages.AddNotRead(NotReadReason.Encrypted);
            return;
        }

        pages.Add(entry.FullName, await inner.ReadAsync(
            () => new UnpackedStream(entry.Open(), entry.CompressedLength, inner.Budget.Bytes), cancellationToken));
    }

    // Folders have no bytes; the others are what macOS and Windows put beside documents.
    private static bool IsDocument(ZipArchiveEntry entry) =>
        entry.Name is not ("" or ".DS_Store" or "Thumbs.db" or "desktop.ini") && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);
}
