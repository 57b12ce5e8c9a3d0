namespace Steunpakket.Extraction.Workers;

/// <summary>Runs an extractor of this program inside a worker.</summary>
internal sealed class InProcessReader(IPageExtractor extractor) : IPageReader
{
    public IReadOnlyList<string> Reads => extractor.Reads;

    public ExtractionEngine Engine => extractor.Engine;

    public ExtractionResult<RawPages>.NotRead? Read(string path, IPageSink pages, CancellationToken cancellationToken)
    {
        var result = extractor.ExtractAsync(path, cancellationToken).AsTask().GetAwaiter().GetResult();
        if (result is ExtractionResult<RawPages>.Read(var raw))
        {
            foreach (var page in raw.Pages.TakeWhile(_ => pages.WantsMore))
            {
                pages.Add(page);
            }
        }

        return result as ExtractionResult<RawPages>.NotRead;
    }
}
