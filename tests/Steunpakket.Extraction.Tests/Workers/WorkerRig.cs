using Steunpakket.Extraction.Workers;

namespace Steunpakket.Extraction.Tests.Workers;

/// <summary>Workers that do what a document says (<c>ObedientReader</c> of Steunpakket.TestWorker).</summary>
internal sealed class WorkerRig : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly WorkerPool _pool;

    public WorkerRig(ExtractOptions? options = null, int size = 1)
    {
        _pool = new WorkerPool(Program, options ?? new ExtractOptions(), size);
        Extractor = new WorkerExtractor(_pool, Poison, new WorkerEngine(["text"], new ExtractionEngine("obedient", "1")));
    }

    public static WorkerProgram Program { get; } = new(Path.Combine(AppContext.BaseDirectory, "Steunpakket.TestWorker"));

    public PoisonMemory Poison { get; } = new();

    public WorkerExtractor Extractor { get; }

    public int Running => _pool.Running;

    public string Document(params string[] orders) => _folder.Write($"{Guid.NewGuid():N}.txt", string.Join('\n', orders));

    /// <returns>The pages, or reason and detail.</returns>
    public async Task<string[]> ReadAsync(params string[] orders) =>
        await Extractor.ExtractAsync(Document(orders), CancellationToken.None) switch
        {
            ExtractionResult<RawPages>.Read(var raw) => [.. raw.Pages.Select(page => page.Text)],
            ExtractionResult<RawPages>.NotRead(var reason, var detail) => [$"{reason.Word()}: {detail}"],
            _ => throw new InvalidOperationException(),
        };

    public void Dispose()
    {
        _pool.Dispose();
        _folder.Dispose();
    }
}
