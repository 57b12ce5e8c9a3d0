using System.Text;

namespace Steunpakket.PlantedNation.Texts;

/// <summary>The made-up Dutch of this library: sentences with places to fill in, and the words for them.</summary>
internal static class DutchFile
{
    public static string[] Lines(string name)
    {
        var resource = $"{typeof(DutchFile).Namespace}.Dutch.{name}.txt";
        using var stream = typeof(DutchFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not in the library.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static Sentence[] Sentences(string name) => [.. Lines(name).Select(Sentence.Parse)];

    /// <summary>Lines of the form <c>name|word;word</c>.</summary>
    public static Dictionary<string, byte[][]> Words(string name) =>
        Lines(name).Select(line => line.Split('|')).ToDictionary(cells => cells[0], cells => List(cells[1]), StringComparer.Ordinal);

    public static byte[][] List(string cell) => [.. cell.Split(';').Select(Encoding.UTF8.GetBytes)];
}
