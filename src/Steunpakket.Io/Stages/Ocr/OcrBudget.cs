namespace Steunpakket.Io.Stages.Ocr;

/// <summary>The pages that one run may still recognise. Safe for several threads.</summary>
/// <param name="pages">0 for no limit.</param>
internal sealed class OcrBudget(int pages)
{
    private readonly Lock _lock = new();
    private int _left = pages == 0 ? int.MaxValue : pages;

    /// <summary>False when nothing is left; a block that begins within the budget is done whole.</summary>
    public bool Take(int block)
    {
        lock (_lock)
        {
            var isLeft = _left > 0;
            _left -= isLeft ? block : 0;
            return isLeft;
        }
    }
}
