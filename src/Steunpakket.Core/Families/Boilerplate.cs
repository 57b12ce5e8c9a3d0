namespace Steunpakket.Core.Families;

/// <summary>Shingles that many documents of a gemeente share: headers, opening words, signatures (METHOD 4.13).</summary>
/// <remarks>
/// Counted in titles, so that ten versions of one document do not make all of it boilerplate; and in texts, where hundreds bear one title.
/// Both are numbers and no shares: a document that has nothing to do with others changes nothing between them.
/// </remarks>
internal sealed class Boilerplate
{
    /// <summary>From so many different titles on a shingle is boilerplate.</summary>
    public const int Titles = 10;

    /// <summary>From so many different texts on it is, whatever their titles.</summary>
    public const int Texts = 100;

    private const int FilterBits = 22;

    private readonly HashSet<uint> _shingles;

    private Boilerplate(HashSet<uint> shingles) => _shingles = shingles;

    /// <param name="texts">Each different text once.</param>
    public static Boilerplate Of(IReadOnlyList<(TitleKey Title, TextContent Content)> texts)
    {
        var counts = new Dictionary<uint, Count>();
        var frequent = Frequent(texts);
        var title = -1;
        var last = string.Empty;
        foreach (var (key, content) in texts.OrderBy(text => text.Title.Text, StringComparer.Ordinal))
        {
            title += title < 0 || key.Text != last ? 1 : 0;
            last = key.Text;
            foreach (var shingle in content.Shingles.Where(shingle => frequent[Slot(shingle)] >= Titles))
            {
                ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, shingle, out var known);
                count = new Count(count.Titles + (known && count.LastTitle == title ? 0 : 1), count.Texts + 1, title);
            }
        }

        return new Boilerplate([.. counts.Where(pair => pair.Value.Titles >= Titles || pair.Value.Texts >= Texts).Select(pair => pair.Key)]);
    }

    /// <summary>What is left of a text without it.</summary>
    public TextContent Strip(TextContent content) => content.With([.. content.Shingles.Where(shingle => !_shingles.Contains(shingle))]);

    // Nearly every shingle is rare: a table of small counts, which different shingles may share, keeps them out of the dictionary.
    private static byte[] Frequent(IReadOnlyList<(TitleKey Title, TextContent Content)> texts)
    {
        var counts = new byte[1 << FilterBits];
        foreach (var (_, content) in texts)
        {
            foreach (var shingle in content.Shingles)
            {
                ref var count = ref counts[Slot(shingle)];
                count += (byte)(count < Titles ? 1 : 0);
            }
        }

        return counts;
    }

    private static int Slot(uint shingle) => (int)(shingle >> (32 - FilterBits));

    private readonly record struct Count(int Titles, int Texts, int LastTitle);
}
