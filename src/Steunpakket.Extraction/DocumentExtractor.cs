using System.Collections.Frozen;
using System.Security;
using Steunpakket.Core.Running;
using Steunpakket.Core.Texts;
using Steunpakket.Extraction.Inner;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Tools;

namespace Steunpakket.Extraction;

/// <summary>Reads any document: tells its type by its bytes, extracts its pages and normalises them.</summary>
/// <remarks>Safe for use by many threads at once. A PDF occupies a child process and no thread, other types the calling thread.</remarks>
public sealed class DocumentExtractor
{
    private readonly FrozenDictionary<string, IPageExtractor> _extractors;

    private readonly ExtractOptions _options;

    /// <exception cref="SettingsException">The process runs without Unicode data, so texts could not be normalised.</exception>
    public DocumentExtractor(IEnumerable<IPageExtractor> extractors, ExtractOptions? options = null)
    {
        _options = options ?? new ExtractOptions();
        _extractors = extractors.SelectMany(extractor => extractor.Reads.Select(kind => (Kind: kind, Extractor: extractor)))
            .ToFrozenDictionary(one => one.Kind, one => one.Extractor, StringComparer.Ordinal);
        var engines = _extractors.Values.Select(e => e.Engine.ToString()).Distinct().Order(StringComparer.Ordinal);
        Fingerprint = string.Join("; ", engines.Append($"normaliser {TextNormaliser.Version}"));

        if (!TextNormaliser.IsAvailable)
        {
            throw new SettingsException(
                "Texts cannot be normalised without Unicode data: unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT and install ICU (libicu).");
        }
    }

    /// <summary>Engines and normaliser with their versions: while it stays the same, the same bytes give the same text.</summary>
    public string Fingerprint { get; }

    /// <param name="office">For formats that nothing else reads; null where it is not installed.</param>
    public static DocumentExtractor Create(ExtractOptions options, PopplerTools poppler, OfficeTool? office = null) =>
        new(ExtractorCatalog.Create(options, poppler, office), options);

    /// <summary>The text of the file, or the reason why not; throws for no document, however broken.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="SettingsException">A program that reads documents cannot be started.</exception>
    public async ValueTask<ExtractionResult<ExtractedDocument>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        using var budget = new InnerBudget(_options);
        var raw = await ReadAsync(path, new InnerReader(budget, depth: 1, ReadAsync), cancellationToken);
        try
        {
            return Normalise(raw);
        }
        catch (OutOfMemoryException)
        {
            return new ExtractionResult<ExtractedDocument>.NotRead(NotReadReason.TooLarge, "no memory left for it");
        }
    }

    private async ValueTask<ExtractionResult<RawPages>> ReadAsync(string path, InnerReader inner, CancellationToken cancellationToken)
    {
        try
        {
            path = Path.GetFullPath(path);
            if (new FileInfo(path) is { Exists: true } file && !RegularFile.Is(file))
            {
                return NotRead(NotReadReason.Unreadable, "cannot be opened, or is a pipe, socket or device");
            }

            var sniffed = FileSniffer.Sniff(path);
            return _extractors.GetValueOrDefault(sniffed.Kind) switch
            {
                IContainerExtractor container => await container.ExtractAsync(path, inner, cancellationToken),
                { } extractor => await extractor.ExtractAsync(path, cancellationToken),
                null => NotRead(NotReadReason.Unsupported, sniffed.Kind),
            };
        }
        catch (ExtractionLimitException e)
        {
            return NotRead(e.Reason, e.Message);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return NotRead(NotReadReason.Missing, "no such file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            return NotRead(NotReadReason.Unreadable, e.GetType().Name);
        }
        catch (OutOfMemoryException)
        {
            return NotRead(NotReadReason.TooLarge, "no memory left for it");
        }
#pragma warning disable CA1031 // the one broad catch around a document: a broken one costs itself, never the run
        catch (Exception e) when (e is not (SettingsException or OperationCanceledException))
#pragma warning restore CA1031
        {
            return NotRead(NotReadReason.Corrupt, e.GetType().Name);
        }
    }

    private static ExtractionResult<ExtractedDocument> Normalise(ExtractionResult<RawPages> result)
    {
        if (result is not ExtractionResult<RawPages>.Read(var raw))
        {
            var (reason, detail) = (ExtractionResult<RawPages>.NotRead)result;
            return new ExtractionResult<ExtractedDocument>.NotRead(reason, detail);
        }

        var pages = raw.Pages.Select(page => TextNormaliser.Normalise(page.Text)).Select(t => new PageText(t, WordCount.Of(t))).ToArray();
        return pages.Any(p => Letters.AreAtLeast(p.Text, 1))
            ? new ExtractionResult<ExtractedDocument>.Read(new ExtractedDocument(pages, raw.Engine, raw.Fallback))
            : new ExtractionResult<ExtractedDocument>.NotRead(NotReadReason.Empty, "no letters");
    }

    private static ExtractionResult<RawPages>.NotRead NotRead(NotReadReason reason, string? detail) => new(reason, detail);
}
