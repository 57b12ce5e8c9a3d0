using System.Buffers.Binary;
using System.Text;

namespace Steunpakket.Extraction.Workers;

/// <summary>The pages of one document as they come from a worker.</summary>
internal sealed class ReceivedPages(TextBudget budget)
{
    private readonly List<RawPage> _pages = [];

    public IReadOnlyList<RawPage> Pages => _pages;

    /// <exception cref="WorkerProtocolException">Not a page.</exception>
    /// <exception cref="ExtractionLimitException">More text than allowed, which a worker should have held back.</exception>
    public void Add(ReadOnlySpan<byte> payload)
    {
        if (payload.Length < FramedPages.NumberBytes)
        {
            throw new WorkerProtocolException("a page without its pictures");
        }

        budget.Take(payload.Length - FramedPages.NumberBytes);
        var pictured = BinaryPrimitives.ReadDoubleLittleEndian(payload);
        var unmapped = BinaryPrimitives.ReadInt32LittleEndian(payload[sizeof(double)..]);
        _pages.Add(new RawPage(
            Encoding.UTF8.GetString(payload[FramedPages.NumberBytes..]), double.IsNaN(pictured) ? null : pictured, unmapped < 0 ? null : unmapped));
    }
}
