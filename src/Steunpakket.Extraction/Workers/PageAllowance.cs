namespace Steunpakket.Extraction.Workers;

/// <summary>Time for a document that grows with the pages read, so that a long one has its time and one that stands still has not.</summary>
/// <remarks>Pages count up to 3,000, so that ten minutes are all there is.</remarks>
internal sealed class PageAllowance : IDisposable
{
    private const double SecondsAPage = 0.2;
    private const int MaxPages = 3000;
    private const int PagesBetweenLooks = 16; // setting a timer costs more than reading a small page

    private readonly CancellationTokenSource _source;
    private readonly TimeSpan _first;
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private int _pages;

    public PageAllowance(int seconds, CancellationToken cancellationToken)
    {
        _first = TimeSpan.FromSeconds(seconds);
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _source.CancelAfter(_first);
    }

    /// <summary>Cancelled when time is up, and by the caller's own.</summary>
    public CancellationToken Token => _source.Token;

    public void AddPage()
    {
        if (_pages < MaxPages && ++_pages % PagesBetweenLooks == 0)
        {
            var left = _first + TimeSpan.FromSeconds(_pages * SecondsAPage) - TimeProvider.System.GetElapsedTime(_started);
            _source.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }
    }

    public void Dispose() => _source.Dispose();
}
