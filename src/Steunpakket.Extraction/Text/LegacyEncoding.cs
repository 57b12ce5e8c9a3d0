using System.Text;

namespace Steunpakket.Extraction.Text;

/// <summary>Which of the encodings of before Unicode a text is in, by what its bytes above 0x7F would be in each, and where.</summary>
/// <remarks>Windows-1252 wins a draw: it is what programs wrote after DOS.</remarks>
internal static class LegacyEncoding
{
    private const int LookWithin = 1 << 20;

    private static readonly Encoding[] Candidates = [CodePage.Of(1252), CodePage.Of(850), CodePage.Of(10000)];

    private static readonly string[] UpperHalves =
        [.. Candidates.Select(one => one.GetString([.. Enumerable.Range(0x80, 0x80).Select(b => (byte)b)]))];

    public static Encoding Of(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, LookWithin)];
        Span<long> points = stackalloc long[Candidates.Length];

        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80)
            {
                var before = i == 0 ? ' ' : (char)bytes[i - 1];
                var after = i + 1 == bytes.Length ? ' ' : (char)bytes[i + 1];
                for (var c = 0; c < points.Length; c++)
                {
                    points[c] += PlacedCharacter.Evidence(UpperHalves[c][bytes[i] - 0x80], before, after);
                }
            }
        }

        var best = 0;
        for (var c = 1; c < points.Length; c++)
        {
            best = points[c] > points[best] ? c : best;
        }

        return Candidates[best];
    }
}
