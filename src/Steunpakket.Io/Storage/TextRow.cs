using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction;

namespace Steunpakket.Io.Storage;

/// <summary>One row of <see cref="Tables.Texts"/>: the one place that knows the order of its columns.</summary>
/// <param name="Number">Of the page, from 1.</param>
/// <param name="Utf8">Of the page's text.</param>
/// <param name="Page">All else that is known of it.</param>
internal readonly record struct TextRow(string DocumentId, int Number, ReadOnlyMemory<byte> Utf8, PageText Page)
{
    public void Append(IRowSink rows) => rows
        .Add(DocumentId).Add((int?)Number).Add((int?)Page.Words).Add(Utf8.Span).Add(Page.Running.Length == 0 ? null : Page.Running)
        .Add(Page.Quality).Add(Page.Flaw?.Word()).Add(Page.Confidence)
        .EndRow();
}
