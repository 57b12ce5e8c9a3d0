namespace Steunpakket.Extraction.Ole2;

/// <summary>Tells what is known of OLE2 containers that no other extractor reads: behind a password, broken, or of a type unknown.</summary>
internal sealed class Ole2Extractor : IPageExtractor
{
    public IReadOnlyList<string> Reads => ["ole2", Ole2Kind.Encrypted];

    public ExtractionEngine Engine { get; } = new("ole2", "2");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        using var file = CompoundFile.Open(path);
        var isEncrypted = file.Find(file.Root, "EncryptedPackage") is not null || file.Find(file.Root, "EncryptedSummary") is not null;
        var reason = isEncrypted ? NotReadReason.Encrypted : NotReadReason.Unsupported;
        return ValueTask.FromResult<ExtractionResult<RawPages>>(new ExtractionResult<RawPages>.NotRead(reason, "ole2"));
    }
}
