using System.Collections.Concurrent;

namespace Steunpakket.Extraction.Workers;

/// <summary>A list that lasts as long as this process.</summary>
public sealed class PoisonMemory : IPoisonList
{
    private readonly ConcurrentDictionary<PoisonedFile, bool> _files = [];

    public IReadOnlyList<PoisonedFile> OfLength(long length) => [.. _files.Keys.Where(file => file.Length == length)];

    public void Add(PoisonedFile file) => _files.TryAdd(file, true);
}
