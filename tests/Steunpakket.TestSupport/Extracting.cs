using Steunpakket.Extraction;
using Steunpakket.Extraction.Pdf;

namespace Steunpakket.TestSupport;

/// <summary>Shorthand for what most tests do: write a file, extract it, look at the outcome.</summary>
internal static class Extracting
{
    private static readonly Lazy<Task<PopplerTools>> Poppler =
        new(() => PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None));

    public static Task<PopplerTools> PopplerAsync() => Poppler.Value;

    public static async Task<DocumentExtractor> ExtractorAsync(ExtractOptions? options = null, JudgeWords? words = null) =>
        DocumentExtractor.Create(options ?? new ExtractOptions(), new ExtractionParts(await Poppler.Value) { Words = words });

    public static async Task<ExtractionResult<ExtractedDocument>> ExtractAsync(string path, ExtractOptions? options = null) =>
        await (await ExtractorAsync(options)).ExtractAsync(path, CancellationToken.None);

    public static async Task<ExtractionResult<ExtractedDocument>> ExtractAsync(byte[] bytes, ExtractOptions? options = null)
    {
        using var folder = new TestFolder();
        return await ExtractAsync(folder.Write("document", bytes), options);
    }

    /// <summary>The pages of a document that can be read, or its outcome in one line.</summary>
    public static string[] PagesOrReason(this ExtractionResult<ExtractedDocument> result) => result switch
    {
        ExtractionResult<ExtractedDocument>.Read(var document) => [.. document.Pages.Select(p => p.Text)],
        ExtractionResult<ExtractedDocument>.NotRead(var reason, var detail) => [$"{reason.Word()}: {detail}"],
        _ => throw new InvalidOperationException(),
    };

    public static string Word(this ExtractionResult<ExtractedDocument> result) =>
        result is ExtractionResult<ExtractedDocument>.NotRead { Reason: var reason } ? reason.Word() : "text";
}
