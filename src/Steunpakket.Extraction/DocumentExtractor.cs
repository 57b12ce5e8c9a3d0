using System.Collections.Frozen;
using System.Security;
using Steunpakket.Core.Running;
using Steunpakket.Core.Texts;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction.Pdf;

namespace Steunpakket.Extraction;

/// <summary>Reads any document: tells its type by its bytes, extracts its pages and normalises them.</summary>
/// <remarks>Safe for use by many threads at once. A PDF occupies a child process and no thread, other types the calling thread.</remarks>
public sealed class DocumentExtractor
{
    private readonly FrozenDictionary<string, IPageExtractor> _extractors;

    /// <exception cref="SettingsException">The process runs without Unicode data, so texts could not be normalised.</exception>
    public DocumentExtractor(IEnumerable<IPageExtractor> extractors)
    {
        _extractors = extractors.SelectMany(extractor => extractor.Reads.Select(kind => (Kind: kind, Extractor: extractor)))
            .ToFrozenDictionary(one => one.Kind, one => one.Extractor, StringComparer.Ordinal);
        var engines = _extractors.Values.Select(e => e.Engine.ToString()).Distinct().Order(StringComparer.Ordinal);
        Fingerprint = string.Join("; ", engines.Append($"normaliser {TextNormaliser.Version}.{PageShaper.Version}"));

        if (!TextNormaliser.IsAvailable)
        {
            throw new SettingsException(
                "Texts cannot be normalised without Unicode data: unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT and install ICU (libicu).");
        }
    }

    /// <summary>Engines and normaliser with their versions: while it stays the same, the same bytes give the same text.</summary>
    public string Fingerprint { get; }

    public static DocumentExtractor Create(ExtractOptions options, PopplerTools poppler) => new(ExtractorCatalog.Create(options, poppler));

    /// <summary>The text of the file, or the reason why not; throws for no document, however broken.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="SettingsException">A program that reads documents cannot be started.</exception>
    public async ValueTask<ExtractionResult<ExtractedDocument>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            path = Path.GetFullPath(path);
            if (new FileInfo(path) is { Exists: true } file && !RegularFile.Is(file))
            {
                return NotRead(NotReadReason.Unreadable, "cannot be opened, or is a pipe, socket or device");
            }

            var sniffed = FileSniffer.Sniff(path);
            return _extractors.TryGetValue(sniffed.Kind, out var extractor)
                ? Normalise(await extractor.ExtractAsync(path, cancellationToken))
                : NotRead(NotReadReason.Unsupported, sniffed.Kind);
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
            return NotRead(reason, detail);
        }

        var shaped = PageShaper.Shape([.. raw.Pages.Select(page => TextNormaliser.Normalise(page.Text))]);
        var pages = shaped.Select(page => new PageText(page.Body, WordCount.Of(page.Body), page.Running)).ToArray();
        return shaped.Any(page => Letters.AreAtLeast(page.Body, 1) || Letters.AreAtLeast(page.Running, 1))
            ? new ExtractionResult<ExtractedDocument>.Read(new ExtractedDocument(pages, raw.Engine, raw.Fallback))
            : NotRead(NotReadReason.Empty, "no letters");
    }

    private static ExtractionResult<ExtractedDocument>.NotRead NotRead(NotReadReason reason, string? detail) => new(reason, detail);
}
