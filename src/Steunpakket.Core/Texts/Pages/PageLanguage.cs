using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Steunpakket.Core.Quality;

namespace Steunpakket.Core.Texts.Pages;

/// <summary>What tells text from what only looks like it: Dutch words, and how letters follow each other.</summary>
/// <remarks>Safe for use by many threads at once.</remarks>
public sealed class PageLanguage(DutchWords dutch, LetterPairs pairs)
{
    private readonly ConcurrentBag<TextMeter> _meters = [];

    public LetterPairs Pairs => pairs;

    /// <param name="page">Normalised.</param>
    public TextMeasures Measure(string page)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(page.Length));
        var meter = _meters.TryTake(out var idle) ? idle : new TextMeter(dutch);
        try
        {
            return meter.Measure(utf8.AsSpan(0, Encoding.UTF8.GetBytes(page, utf8)));
        }
        finally
        {
            _meters.Add(meter);
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }
}
