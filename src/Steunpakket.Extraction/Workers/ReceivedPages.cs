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
        if (payload.Length < sizeof(int))
        {
            throw new WorkerProtocolException("a page without its number of pictures");
        }

        budget.Take(payload.Length - sizeof(int));
        var images = BinaryPrimitives.ReadInt32LittleEndian(payload);
        _pages.Add(new RawPage(Encoding.UTF8.GetString(payload[sizeof(int)..]), images < 0 ? null : images));
    }
}
