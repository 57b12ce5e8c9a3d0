using System.Buffers.Binary;
using System.Text;

namespace Steunpakket.Extraction.Workers;

/// <summary>Sends each page of a document to the program.</summary>
internal sealed class FramedPages(FrameWriter writer, int number, (TextBudget Text, int MaxPages) budget, PageAllowance allowance) : IPageSink
{
    private int _pages;

    public bool WantsMore => PageCap.Asked(budget.MaxPages) is not { } asked || _pages < asked;

    public void Add(RawPage page)
    {
        allowance.Token.ThrowIfCancellationRequested();
        budget.Text.Take(Encoding.UTF8.GetByteCount(page.Text));
        Span<byte> images = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(images, page.Images ?? -1);
        writer.Write(FrameKind.Page, number, images, page.Text);
        allowance.AddPage();
        _pages++;
    }
}
