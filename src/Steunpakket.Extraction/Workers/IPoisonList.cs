namespace Steunpakket.Extraction.Workers;

/// <summary>Remembers which files killed a worker, so that none is given to one again.</summary>
/// <remarks>Safe for use by many threads at once.</remarks>
public interface IPoisonList
{
    /// <summary>The notes on files of this length: a file is hashed only where there is one.</summary>
    IReadOnlyList<PoisonedFile> OfLength(long length);

    void Add(PoisonedFile file);
}
