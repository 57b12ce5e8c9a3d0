using System.Buffers.Binary;
using System.Text;

namespace Steunpakket.Extraction.Workers;

/// <summary>Sends each page of a document to the program.</summary>
internal sealed class FramedPages(FrameWriter writer, int number, TextBudget budget, PageAllowance allowance) : IPageSink
{
    public void Add(RawPage page)
    {
        allowance.Token.ThrowIfCancellationRequested();
        budget.Take(Encoding.UTF8.GetByteCount(page.Text));
        Span<byte> images = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(images, page.Images ?? -1);
        writer.Write(FrameKind.Page, number, images, page.Text);
        allowance.AddPage();
    }
}
