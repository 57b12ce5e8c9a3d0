namespace Steunpakket.Extraction.Ocr;

/// <summary>Gives a document up after pages in a row that took too long: one of many such pages would else take their number times as much.</summary>
internal sealed class OcrPatience
{
    private const int MaxTimeouts = 5;

    private int _timeouts;

    public async ValueTask<OcrPage> RecogniseAsync(IPageSource source, int number, CancellationToken cancellationToken)
    {
        var page = _timeouts < MaxTimeouts ? await source.RecogniseAsync(number, cancellationToken)
            : OcrFailure.Page(NotReadReason.Timeout, $"not tried: the {MaxTimeouts} pages before took too long");
        _timeouts = page.Reason == NotReadReason.Timeout ? _timeouts + 1 : 0;
        return page with { Number = number };
    }
}
