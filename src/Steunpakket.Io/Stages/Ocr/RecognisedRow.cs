using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>One row of <see cref="Tables.Recognised"/>: the one place that knows the order of its columns.</summary>
/// <param name="Try">With what the page was tried.</param>
internal sealed record RecognisedRow(WaitingDocument Document, OcrTry Try, RecognisedPage Page)
{
    private string Outcome => (Page.Text, Page.Reason) switch
    {
        (null, TriedPage.Illegible) => TriedPage.Illegible,
        (null, _) => TriedPage.Failed,
        ({ Words: 0 }, _) => TriedPage.Empty,
        _ => TriedPage.Kept,
    };

    /// <param name="file">In which the row will stand.</param>
    public TriedPage Tried(string file)
    {
        var (seconds, megabytes) = Try.LimitsOf(Page.Reason);
        return new TriedPage(Page.Number, Outcome, Page.Text?.Words ?? 0, Page.Engine, Try.Settings, file)
        {
            Reason = Page.Reason,
            Detail = Page.Detail,
            Seconds = seconds,
            Megabytes = megabytes,
        };
    }

    public void Append(IRowSink rows)
    {
        var text = Outcome == TriedPage.Kept ? Page.Text : null;
        var (seconds, megabytes) = Try.LimitsOf(Page.Reason);
        rows.Add(Document.Id).Add((int?)Page.Number).Add(Document.Read.Sha256 ?? string.Empty).Add((int?)Document.AllPages)
            .Add(Try.Settings).Add(Page.Engine.Name).Add(Page.Engine.Version).Add(seconds).Add(megabytes)
            .Add(Outcome).Add(Page.Reason).Add(Page.Detail).Add(text?.Words).Add(text?.Text).Add(string.IsNullOrEmpty(text?.Running) ? null : text.Running).Add(text?.Quality).Add(text?.Confidence)
            .EndRow();
    }
}
