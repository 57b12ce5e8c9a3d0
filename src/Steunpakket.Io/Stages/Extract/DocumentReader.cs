using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Steunpakket.Core.Running;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Stages.Extract;

/// <summary>Reads documents with the engines of this machine.</summary>
internal sealed class DocumentReader : IDocumentReader
{
    // Raised when our own code between the engine and the table would give another text.
    private const string Version = "text-2";

    private readonly DocumentExtractor _extractor;
    private readonly DocumentFiles _files;

    private DocumentReader(DocumentExtractor extractor, DocumentFiles files, ExtractOptions options)
    {
        (_extractor, _files) = (extractor, files);
        Key = ShortHash.Of(Version, JsonSerializer.Serialize(options with { Ocr = new() }, JsonFormat.Settings), extractor.Fingerprint);
    }

    public string Key { get; }

    /// <exception cref="SettingsException">An engine is missing.</exception>
    public static DocumentReader Make(RunContext context) =>
        new(context.Extractor.Value, new DocumentFiles(context), context.Config.Extract);

    public async Task<ExtractedRow> ReadAsync(DocumentToExtract document, CancellationToken cancellationToken)
    {
        var path = _files.PathOf(document.Source, document.File);
        return await _extractor.ExtractAsync(path, cancellationToken) switch
        {
            ExtractionResult<ExtractedDocument>.Read read => Kept(document, read.Item),
            ExtractionResult<ExtractedDocument>.NotRead notRead => new ExtractedRow
            {
                Document = document,
                Outcome = notRead.Reason.IsRule() ? "dropped" : "failed",
                Reason = notRead.Reason.Word(),
                Detail = notRead.Detail,
                UnreadPages = notRead.Pages,
            },
            _ => throw new InvalidOperationException("A third kind of result."),
        };
    }

    private static ExtractedRow Kept(DocumentToExtract document, ExtractedDocument text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var pages = new List<PageUtf8>(text.Pages.Count);
        foreach (var page in text.Pages)
        {
            var utf8 = Encoding.UTF8.GetBytes(page.Text);
            hash.AppendData(utf8);
            hash.AppendData("\f"u8);
            pages.Add(new PageUtf8(utf8, page));
        }

        return new ExtractedRow
        {
            Document = document,
            Outcome = "kept",
            Engine = text.Engine.Name,
            EngineVersion = text.Engine.Version,
            Detail = text.Fallback,
            Pages = pages,
            UnreadPages = text.Pages.Count(page => page.Flaw?.NeedsOcr() == true),
            TextSha256 = Convert.ToHexStringLower(hash.GetHashAndReset()),
        };
    }
}
