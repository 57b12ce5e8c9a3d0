namespace Steunpakket.Core.Families;

/// <summary>Finds the signatures that share a band (locality-sensitive hashing, Indyk and Motwani 1998).</summary>
internal static class BandIndex
{
    /// <summary>Groups of two and more that share a band; a group may come more than once.</summary>
    /// <param name="signatures">Numbers of texts with their signatures.</param>
    public static IEnumerable<List<int>> Groups(IReadOnlyList<(int Number, Signature Signature)> signatures)
    {
        for (var band = 0; band < Signature.Bands; band++)
        {
            var first = new Dictionary<UInt128, int>(signatures.Count);
            var groups = new Dictionary<UInt128, List<int>>();
            foreach (var (number, signature) in signatures)
            {
                var key = Key(signature.Band(band));
                if (first.TryAdd(key, number))
                {
                    continue;
                }

                if (!groups.TryGetValue(key, out var group))
                {
                    groups[key] = group = [first[key]];
                }

                group.Add(number);
            }

            foreach (var group in groups.Values)
            {
                yield return group;
            }
        }
    }

    private static UInt128 Key(ReadOnlySpan<byte> band)
    {
        var key = default(UInt128);
        foreach (var letter in band)
        {
            key = (key << 8) | letter;
        }

        return key;
    }
}
