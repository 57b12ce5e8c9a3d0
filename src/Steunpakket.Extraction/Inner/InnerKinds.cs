namespace Steunpakket.Extraction.Inner;

/// <summary>The kinds of files that hold other documents.</summary>
public static class InnerKinds
{
    private static readonly string[] Kinds =
        [.. ExtractorCatalog.InProcess(new ExtractOptions()).OfType<IContainerExtractor>().SelectMany(extractor => extractor.Reads)];

    /// <param name="kind">As <see cref="FileSniffer"/> calls it.</param>
    public static bool Contains(string kind) => Kinds.Contains(kind, StringComparer.Ordinal);
}
