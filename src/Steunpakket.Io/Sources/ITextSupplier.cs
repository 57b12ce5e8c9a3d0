using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources;

/// <summary>A source that has texts of its own, for when a document's bytes cannot be had.</summary>
public interface ITextSupplier
{
    /// <param name="reference">A <see cref="SupplierDocument.TextReference"/> of this source.</param>
    /// <returns>Null when the source has no text for it.</returns>
    /// <exception cref="SourceUnavailableException">No answer came.</exception>
    /// <exception cref="SourceChangedException">One came in a shape that cannot be understood.</exception>
    Task<SuppliedText?> TextAsync(IApi api, string reference, CancellationToken cancellationToken);
}

/// <summary>A text that a source made itself.</summary>
/// <param name="Pages">As the source divides it; one page where it does not.</param>
/// <param name="Flags">Its known limits as quality flags, such as <c>text_by_ori page_cap</c>.</param>
public sealed record SuppliedText(IReadOnlyList<string> Pages, string Flags);
