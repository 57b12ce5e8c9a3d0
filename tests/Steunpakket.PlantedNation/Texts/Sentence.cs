using System.Text;

namespace Steunpakket.PlantedNation.Texts;

/// <summary>A sentence with places to fill in.</summary>
/// <param name="Pieces">In turns text and one letter that says what stands there; text may be empty.</param>
internal sealed record Sentence(IReadOnlyList<(byte[] Text, char Place)> Pieces)
{
    /// <summary>Of the last piece: nothing follows.</summary>
    public const char End = '\0';

    /// <param name="line">Such as <c>{o} kost {e}.</c></param>
    public static Sentence Parse(string line)
    {
        var pieces = new List<(byte[], char)>();
        var rest = line.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            pieces.Add((Utf8(rest[..open]), rest[open + 1]));
            rest = rest[(open + 3)..];
        }

        pieces.Add((Utf8(rest), End));
        return new Sentence(pieces);
    }

    private static byte[] Utf8(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text.ToString());
}
