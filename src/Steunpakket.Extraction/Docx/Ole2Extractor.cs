using System.Runtime.InteropServices;

namespace Steunpakket.Extraction.Docx;

/// <summary>Tells a Word file behind a password, which is an OLE2 container, from the old Office formats, which are not read.</summary>
internal sealed class Ole2Extractor : IPageExtractor
{
    private const int EntryBytes = 128; // directory entries stand at multiples of their length and begin with their name
    private const int MaxFileMegabytes = 200;
    private const string EncryptedPackage = "EncryptedPackage\0";

    public IReadOnlyList<string> Reads => ["ole2"];

    public ExtractionEngine Engine { get; } = new("ole2", "1");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        var reason = IsEncrypted(FileBytes.Read(path, MaxFileMegabytes)) ? NotReadReason.Encrypted : NotReadReason.Unsupported;
        return ValueTask.FromResult<ExtractionResult<RawPages>>(new ExtractionResult<RawPages>.NotRead(reason, "ole2"));
    }

    private static bool IsEncrypted(ReadOnlySpan<byte> file)
    {
        for (var entry = 0; entry + EntryBytes <= file.Length; entry += EntryBytes)
        {
            // The names are UTF-16 and differ by more than case.
            var name = MemoryMarshal.Cast<byte, char>(file.Slice(entry, EntryBytes));

            if (name.StartsWith(EncryptedPackage, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
