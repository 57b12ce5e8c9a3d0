namespace Steunpakket.Io.Stages.Extract;

/// <summary>Finished documents of a partition that is not finished: saved now and then, so that a kill loses seconds, not a quarter.</summary>
/// <remarks>A part is a pair of files; it counts when its ledger, written last, is there.</remarks>
internal sealed class PartFiles(string textsPath)
{
    private readonly string _folder = textsPath + ".parts";

    public IEnumerable<(string Outcomes, string Texts)> Existing() => !Directory.Exists(_folder) ? [] :
        Directory.GetFiles(_folder, "*.outcomes.parquet").Order(StringComparer.Ordinal)
            .Select(outcomes => (outcomes, outcomes.Replace(".outcomes.", ".texts.", StringComparison.Ordinal)));

    public (string Outcomes, string Texts) Next()
    {
        var name = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        return ($"{name}.outcomes.parquet", $"{name}.texts.parquet");
    }

    /// <summary>Makes a whole partition a part of the one to come.</summary>
    public void TakeOver((string Outcomes, string Texts) partition)
    {
        var part = Next();
        Directory.CreateDirectory(_folder);
        File.Move(partition.Texts, part.Texts);
        File.Move(partition.Outcomes, part.Outcomes);
    }

    public void Clear()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
