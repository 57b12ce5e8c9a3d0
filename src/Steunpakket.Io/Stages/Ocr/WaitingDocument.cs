using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>A document with pages that extract could not read.</summary>
/// <param name="Read">Extract's row of it.</param>
/// <param name="File">Relative to the source's folder.</param>
/// <param name="Pages">Numbers of the pages, ascending.</param>
internal sealed record WaitingDocument(LedgerRow Read, string File, IReadOnlyList<int> Pages)
{
    public string Id => Read.DocumentId;

    /// <summary>How many pages it has, those that need not be recognised among them.</summary>
    public int AllPages => Read.Pages ?? Read.UnreadPages ?? 0;

    /// <summary>Whether extract left it out, so that no page of it stands in its texts.</summary>
    public bool IsLeftOut => Read.Outcome != "kept";
}
