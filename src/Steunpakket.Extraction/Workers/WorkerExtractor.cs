using System.Security.Cryptography;

namespace Steunpakket.Extraction.Workers;

/// <summary>Reads documents in the workers of a pool.</summary>
/// <param name="engine">As the workers have it.</param>
internal sealed class WorkerExtractor(WorkerPool pool, IPoisonList poison, WorkerEngine engine) : IPageExtractor
{
    public IReadOnlyList<string> Reads => engine.Kinds;

    public ExtractionEngine Engine => engine.Engine;

    public async ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        var length = new FileInfo(path).Length;
        if (await KnownAsync(path, length, cancellationToken) is { } known)
        {
            return new ExtractionResult<RawPages>.NotRead(known.Reason, $"{known.Detail} (noted earlier)");
        }

        var answer = await pool.ReadAsync(Kind(path), path, cancellationToken);
        if (answer is { Worker: WorkerEnding.Killed, Result: ExtractionResult<RawPages>.NotRead(var reason, var detail) })
        {
            var hash = await HashAsync(path, cancellationToken);
            poison.Add(new PoisonedFile(length, hash, Engine.ToString(), reason, detail ?? ""));
        }

        return answer.Result;
    }

    // An engine of one kind need not look again.
    private string Kind(string path) =>
        engine.Kinds is [var only] ? only : FileSniffer.Sniff(path).Kind;

    private async ValueTask<PoisonedFile?> KnownAsync(string path, long length, CancellationToken cancellationToken)
    {
        var candidates = poison.OfLength(length).Where(file => file.Engine == Engine.ToString()).ToArray();
        if (candidates.Length == 0)
        {
            return null;
        }

        var hash = await HashAsync(path, cancellationToken);
        return candidates.FirstOrDefault(file => file.Sha256 == hash);
    }

    private static async ValueTask<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
    }
}
