using System.Collections.Frozen;
using Steunpakket.Core.Running;
using Steunpakket.Core.Texts;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction.Inner;
using Steunpakket.Extraction.Workers;

namespace Steunpakket.Extraction;

/// <summary>Reads any document: tells its type by its bytes, extracts its pages and normalises them.</summary>
/// <remarks>Safe for use by many threads at once. A PDF occupies a child process and no thread, other types the calling thread.</remarks>
public sealed class DocumentExtractor : IDisposable
{
    private readonly FrozenDictionary<string, IPageExtractor> _extractors;
    private readonly ExtractionWorkers? _workers;

    private readonly ExtractOptions _options;
    private readonly DocumentJudge _judge;
    private readonly RepairWords? _repair;

    /// <exception cref="SettingsException">The process runs without Unicode data, so texts could not be normalised.</exception>
    /// <param name="options">For documents inside documents; null for the defaults.</param>
    public DocumentExtractor(IEnumerable<IPageExtractor> extractors, ExtractOptions? options = null)
        : this(extractors, options ?? new ExtractOptions(), new DocumentJudge(options ?? new ExtractOptions(), null), null)
    {
    }

    private DocumentExtractor(IEnumerable<IPageExtractor> extractors, ExtractOptions options, DocumentJudge judge, ExtractionParts? parts)
    {
        (_options, _judge, _workers, _repair) = (options, judge, parts?.Workers, parts?.Repair);
        _extractors = extractors.SelectMany(extractor => extractor.Reads.Select(kind => (Kind: kind, Extractor: extractor)))
            .ToFrozenDictionary(one => one.Kind, one => one.Extractor, StringComparer.Ordinal);
        var engines = _extractors.Values.Select(e => e.Engine.ToString()).Distinct().Order(StringComparer.Ordinal);
        Fingerprint = string.Join("; ", [.. engines, $"normaliser {TextNormaliser.Version}.{PageShaper.Version}", judge.Version, _repair?.Version ?? "no repair"]);

        if (!TextNormaliser.IsAvailable)
        {
            throw new SettingsException(
                "Texts cannot be normalised without Unicode data: unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT and install ICU (libicu).");
        }
    }

    /// <summary>Engines, normaliser and judge with their versions: while it stays the same, the same bytes give the same text.</summary>
    public string Fingerprint { get; }

    /// <param name="parts">Its workers are of these options.</param>
    public static DocumentExtractor Create(ExtractOptions options, ExtractionParts parts)
    {
        var judge = new DocumentJudge(options, parts.Words);
        return new DocumentExtractor(ExtractorCatalog.Create(options, parts, judge), options, judge, parts);
    }

    public void Dispose() => _workers?.Dispose();

    /// <summary>The text of the file, or the reason why not; throws for no document, however broken.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="SettingsException">A program that reads documents cannot be started.</exception>
    public async ValueTask<ExtractionResult<ExtractedDocument>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        using var budget = Budget(keepsFiles: false);
        var raw = await WalkAsync(path, budget, cancellationToken);
        try
        {
            return Normalise(raw);
        }
        catch (OutOfMemoryException)
        {
            return new ExtractionResult<ExtractedDocument>.NotRead(NotReadReason.TooLarge, "no memory left for it");
        }
    }

    internal bool IsContainer(string kind) => _extractors.GetValueOrDefault(kind) is IContainerExtractor;

    internal InnerBudget Budget(bool keepsFiles) => new(_options, keepsFiles);

    /// <summary>The pages that <see cref="ExtractAsync"/> numbers, with their places where the budget keeps files; throws for no document.</summary>
    internal async ValueTask<ExtractionResult<RawPages>> WalkAsync(string path, InnerBudget budget, CancellationToken cancellationToken) =>
        PageCap.Apply(await ReadAsync(path, new InnerReader(budget, depth: 1, ReadAsync), cancellationToken), _options.MaxPages);

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
#pragma warning disable CA1031 // the one broad catch around a document: a broken one costs itself, never the run
        catch (Exception e) when (e is not (SettingsException or OperationCanceledException))
#pragma warning restore CA1031
        {
            var (reason, detail) = ReadFailure.Of(e);
            return NotRead(reason, detail);
        }
    }

    private ExtractionResult<ExtractedDocument> Normalise(ExtractionResult<RawPages> result)
    {
        if (result is not ExtractionResult<RawPages>.Read(var raw))
        {
            var notRead = (ExtractionResult<RawPages>.NotRead)result;
            return new ExtractionResult<ExtractedDocument>.NotRead(notRead.Reason, notRead.Detail) { Pages = notRead.Pages };
        }

        return WithHeadings(_judge.Judge(raw, Shape(raw.Pages)), raw.Pages);
    }

    private static ExtractionResult<ExtractedDocument> WithHeadings(ExtractionResult<ExtractedDocument> result, IReadOnlyList<RawPage> raw) =>
        result is ExtractionResult<ExtractedDocument>.Read(var document)
            ? new ExtractionResult<ExtractedDocument>.Read(document with { Pages = [.. document.Pages.Zip(raw, (page, own) => PageHeading.On(page, own.Heading))] })
            : result;

    // Documents inside one each by themselves.
    private List<ShapedPage> Shape(IReadOnlyList<RawPage> pages)
    {
        var shaped = new List<ShapedPage>(pages.Count);
        for (var start = 0; start < pages.Count;)
        {
            var rest = pages.Skip(start + 1).TakeWhile(page => !page.Begins);
            string[] texts = [.. rest.Prepend(pages[start]).Select(page => Normalise(page.Text))];
            shaped.AddRange(PageShaper.Shape(texts).Zip(pages.Skip(start), WithRunning));
            start += texts.Length;
        }

        return shaped;
    }

    private string Normalise(string raw) => _repair?.Repair.Value.Normalise(raw) ?? TextNormaliser.Normalise(raw);

    private ShapedPage WithRunning(ShapedPage page, RawPage raw) => raw.Running.Length == 0 ? page
        : page with { Running = string.Join('\n', new[] { Normalise(raw.Running), page.Running }.Where(lines => lines.Length > 0)) };

    private static ExtractionResult<RawPages>.NotRead NotRead(NotReadReason reason, string? detail) => new(reason, detail);
}
