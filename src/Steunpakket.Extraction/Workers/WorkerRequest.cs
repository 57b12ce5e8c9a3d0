using System.Text;

namespace Steunpakket.Extraction.Workers;

/// <summary>A document that a worker is to read.</summary>
/// <param name="Number">From 1; bears every frame of the answer.</param>
/// <param name="Kind">As <see cref="FileSniffer"/> calls it.</param>
internal sealed record WorkerRequest(int Number, string Kind, string Path)
{
    public string Text => $"{Kind}\0{Path}";

    /// <exception cref="WorkerProtocolException">Not a request.</exception>
    public static WorkerRequest Of(Frame frame) =>
        frame.Kind == FrameKind.Read && Encoding.UTF8.GetString(frame.Payload.Span).Split('\0') is [var kind, var path]
            ? new WorkerRequest(frame.Number, kind, path)
            : throw new WorkerProtocolException($"a {frame.Kind} where a document was due");
}
