namespace Steunpakket.Extraction.Workers;

/// <summary>An engine that a worker has.</summary>
/// <param name="Kinds">The kinds of files it reads.</param>
internal sealed record WorkerEngine(IReadOnlyList<string> Kinds, ExtractionEngine Engine)
{
    /// <summary>Name, version and kinds with tabs between them, a line an engine.</summary>
    public static string Write(IEnumerable<WorkerEngine> engines) =>
        string.Join('\n', engines.Select(one => string.Join('\t', [one.Engine.Name, one.Engine.Version, .. one.Kinds])));

    /// <exception cref="WorkerProtocolException">Not what <see cref="Write"/> writes.</exception>
    public static IReadOnlyList<WorkerEngine> Parse(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Select(Parse)];

    private static WorkerEngine Parse(string[] fields) => fields is [var name, var version, .. var kinds]
        ? new WorkerEngine(kinds, new ExtractionEngine(name, version))
        : throw new WorkerProtocolException("a greeting without engines");
}
