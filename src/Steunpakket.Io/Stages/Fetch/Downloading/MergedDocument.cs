using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Stages.Fetch.Downloading;

/// <summary>One document as all sources list it: the same supplier's id makes them one (DESIGN 3).</summary>
/// <param name="Lines">At least one; the source to be preferred first.</param>
internal sealed record MergedDocument(DocumentId Id, IReadOnlyList<MergedLine> Lines)
{
    /// <summary>The rule by which adapters leave out what a supplier does not show.</summary>
    public const string ConfidentialRule = "confidential";

    /// <summary>
    /// Whether the source to be preferred shows it nowhere: another that still lists it as open has not heard of that yet. What the
    /// supplier hides in one place and shows in another is open.
    /// </summary>
    public bool IsConfidential => Lines.Where(line => line.Source == Lines[0].Source).All(line => line.Document.Refusal?.Reason == ConfidentialRule);

    public IEnumerable<MergedLine> Sound => IsConfidential ? [] : Lines.Where(line => line.Document.Refusal is null);

    /// <summary>The line whose source should give the bytes; null when every line was refused.</summary>
    public MergedLine? Preferred => Newest(Sound.Where(line => line.Document.Url is not null)) ?? Newest(Sound);

    /// <summary>Newest meeting date, which decides what is fetched first and checked again.</summary>
    public DateOnly? NewestDate => Sound.Max(line => line.Document.MeetingDate);

    /// <summary>Tells whether the bytes may differ from those that are had.</summary>
    public string Wanted => Preferred is { } line
        ? ShortHash.Of(line.Document.Version ?? string.Empty, line.Document.Url?.OriginalString ?? string.Empty, line.Document.TextReference ?? string.Empty)
        : string.Empty;

    /// <summary>Every address where the bytes may be, best first: each source's own, then where else they may be had.</summary>
    public IEnumerable<DocumentAddress> Addresses => (Preferred is { } line ? Own(line) : []).Concat(Sound.SelectMany(Own)).Concat(Sound.SelectMany(Others))
        .DistinctBy(place => place.Address.AbsoluteUri, StringComparer.Ordinal);

    /// <summary>Whether someone says that the bytes are a document of an office or PDF format, and so no HTML page.</summary>
    public bool IsClaimedBinary => Sound.Any(line =>
        line.Document.MediaType?.Contains("pdf", StringComparison.OrdinalIgnoreCase) == true
        || line.Document.MediaType?.Contains("officedocument", StringComparison.OrdinalIgnoreCase) == true
        || line.Document.MediaType?.Contains("msword", StringComparison.OrdinalIgnoreCase) == true
        || HasBinaryName(line.Document.FileName) || HasBinaryName(line.Document.Url?.AbsolutePath));

    // Of the best source and part, as told by the window that was asked last.
    private static MergedLine? Newest(IEnumerable<MergedLine> lines) => lines.Aggregate(default(MergedLine), (best, line) =>
        best is null || (line.Source == best.Source && line.Part == best.Part && Nullable.Compare(line.AskedAt, best.AskedAt) > 0) ? line : best);

    private static IEnumerable<DocumentAddress> Own(MergedLine line) =>
        line.Document.Url is { } url ? [new DocumentAddress(line.Source, url, Bytes: null)] : [];

    private static IEnumerable<DocumentAddress> Others(MergedLine line) =>
        line.Document.OtherUrls.Select(url => new DocumentAddress(line.Source, url, line.Document.Bytes));

    private static bool HasBinaryName(string? name) =>
        name is not null && Path.GetExtension(name).ToUpperInvariant() is ".PDF" or ".DOC" or ".DOCX" or ".PPTX" or ".XLSX" or ".ODT";
}

/// <summary>A document as one source lists it in one meeting.</summary>
/// <param name="Source">Name of the source.</param>
internal sealed record MergedLine(string Source, SupplierDocument Document)
{
    /// <summary>Of the source, such as meetings.</summary>
    public string Part { get; init; } = string.Empty;

    /// <summary>When its window was last answered whole; null when it never was.</summary>
    public DateTimeOffset? AskedAt { get; init; }
}

/// <summary>A place where a document's bytes may be.</summary>
/// <param name="Source">Name of the source that lists it.</param>
/// <param name="Bytes">How many they are, where another document may stand at the address (SOURCES 1.8); null for any.</param>
internal sealed record DocumentAddress(string Source, Uri Address, long? Bytes);
