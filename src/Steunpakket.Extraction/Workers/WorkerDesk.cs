using System.Buffers.Binary;
using System.Collections.Frozen;

namespace Steunpakket.Extraction.Workers;

/// <summary>Reads documents inside a worker and answers for each.</summary>
internal sealed class WorkerDesk(IReadOnlyList<IPageReader> readers, ExtractOptions options, FrameWriter writer)
{
    private readonly FrozenDictionary<string, IPageReader> _readers = readers
        .SelectMany(reader => reader.Reads.Select(kind => (Kind: kind, Reader: reader)))
        .ToFrozenDictionary(one => one.Kind, one => one.Reader, StringComparer.Ordinal);

    public void Greet() =>
        writer.Write(FrameKind.Hello, 0, [], WorkerEngine.Write(readers.Select(reader => new WorkerEngine(reader.Reads, reader.Engine))));

    public void Work(IEnumerable<WorkerRequest> requests)
    {
        foreach (var request in requests)
        {
            Answer(request, Read(request));
        }
    }

    private void Answer(WorkerRequest request, ExtractionResult<RawPages>.NotRead? notRead)
    {
        Span<byte> numbers = stackalloc byte[sizeof(long) + 1];
        BinaryPrimitives.WriteInt64LittleEndian(numbers, Environment.WorkingSet);
        numbers[^1] = (byte)(notRead?.Reason ?? 0);
        var kind = notRead is null ? FrameKind.End : FrameKind.NotRead;
        writer.Write(kind, request.Number, notRead is null ? numbers[..^1] : numbers, notRead?.Detail);
    }

    private ExtractionResult<RawPages>.NotRead? Read(WorkerRequest request)
    {
        using var allowance = new PageAllowance(options.Workers.TimeoutSeconds, CancellationToken.None);
        var pages = new FramedPages(writer, request.Number, (new TextBudget(options.MaxTextMegabytes), options.MaxPages), allowance);
        try
        {
            return _readers[request.Kind].Read(request.Path, pages, allowance.Token);
        }
        catch (OperationCanceledException)
        {
            return new(NotReadReason.Timeout, $"not read within {options.Workers.TimeoutSeconds} s");
        }
#pragma warning disable CA1031 // in this process the one broad catch around a document, as DocumentExtractor's in the other
        catch (Exception e)
#pragma warning restore CA1031
        {
            var (reason, detail) = ReadFailure.Of(e);
            return new(reason, detail);
        }
    }
}
