using System.Collections.Concurrent;
using System.Text.Json;

namespace Steunpakket.Extraction.Workers;

/// <summary>The inside of a worker: takes documents from its standard input, one at a time, and answers on its standard output.</summary>
/// <remarks>
/// The thread that calls listens, so that the process ends with the program that started it, also in the middle of a document;
/// another one, with a large stack, reads documents.
/// </remarks>
public static class WorkerHost
{
    private const int MaxRequestBytes = 1 << 20;

    /// <summary>The formats that this program reads without another engine.</summary>
    public static IReadOnlyList<IPageReader> OwnReaders(ExtractOptions options) =>
        [.. ExtractorCatalog.Isolated(options).Concat(ExtractorCatalog.InProcess(options)).Select(extractor => new InProcessReader(extractor))];

    /// <param name="readers">Makes the engines; called once.</param>
    public static async Task RunAsync(Stream input, Stream output, Func<ExtractOptions, IReadOnlyList<IPageReader>> readers)
    {
        var frames = new FrameReader(input, MaxRequestBytes);
        if (await frames.ReadAsync(CancellationToken.None) is not { Kind: FrameKind.Options } first)
        {
            return;
        }

        var options = JsonSerializer.Deserialize<ExtractOptions>(first.Payload.Span)!;
        using var requests = new BlockingCollection<WorkerRequest>();
        var desk = new WorkerDesk(readers(options), options, new FrameWriter(output));
        desk.Greet();
        Start(() => desk.Work(requests.GetConsumingEnumerable()), options.Workers.StackMegabytes);

        while (await frames.ReadAsync(CancellationToken.None) is { } frame)
        {
            requests.Add(WorkerRequest.Of(frame));
        }
    }

    // In the background, so that the process does not wait for it.
    private static void Start(ThreadStart work, int stackMegabytes) =>
        new Thread(work, stackMegabytes << 20) { IsBackground = true, Name = "documents" }.Start();
}
