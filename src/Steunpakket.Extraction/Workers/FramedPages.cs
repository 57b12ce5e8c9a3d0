using System.Buffers.Binary;
using System.Text;

namespace Steunpakket.Extraction.Workers;

/// <summary>Sends each page of a document to the program.</summary>
internal sealed class FramedPages(FrameWriter writer, int number, (TextBudget Text, int MaxPages) budget, PageAllowance allowance) : IPageSink
{
    /// <summary>What stands before the text of a page.</summary>
    public const int NumberBytes = sizeof(double) + sizeof(int);

    private int _pages;

    public bool WantsMore => PageCap.Asked(budget.MaxPages) is not { } asked || _pages < asked;

    public void Add(RawPage page)
    {
        allowance.Token.ThrowIfCancellationRequested();
        budget.Text.Take(Encoding.UTF8.GetByteCount(page.Text));
        Span<byte> numbers = stackalloc byte[NumberBytes];
        BinaryPrimitives.WriteDoubleLittleEndian(numbers, page.Pictured ?? double.NaN);
        BinaryPrimitives.WriteInt32LittleEndian(numbers[sizeof(double)..], page.Unmapped ?? -1);
        writer.Write(FrameKind.Page, number, numbers, page.Text);
        allowance.AddPage();
        _pages++;
    }
}
