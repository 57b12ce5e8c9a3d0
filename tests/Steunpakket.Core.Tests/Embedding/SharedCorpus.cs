using System.Diagnostics;

namespace Steunpakket.Core.Tests.Embedding;

/// <summary>Text beside the repository, a sentence a line, packed by xz.</summary>
internal static class SharedCorpus
{
    private const int LeastCount = 5;

    /// <summary>The first lines, each word a number; words that occur under five times are left out.</summary>
    public static IReadOnlyList<int[]> Read(string name, int lines)
    {
        using var process = Process.Start(new ProcessStartInfo("xz", ["-dkc", SharedData.Find(name)!]) { RedirectStandardOutput = true })!;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var sentences = new List<int[]>();
        while (sentences.Count < lines && process.StandardOutput.ReadLine() is { } line)
        {
            sentences.Add([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word =>
                numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count)]);
        }

        process.Kill();
        var counts = sentences.SelectMany(sentence => sentence).CountBy(word => word).ToDictionary();
        return [.. sentences.Select(sentence => sentence.Where(word => counts[word] >= LeastCount).ToArray())];
    }
}
