namespace Steunpakket.Core.Comparison.Cube;

/// <summary>Selected documents as arrays, without an object a document; item i of an <c>Ends</c> array closes document i's stretch.</summary>
internal sealed class CubeDocuments
{
    public required byte[] Ids { get; init; }

    public required int[] IdEnds { get; init; }

    public required int[] Gemeente { get; init; }

    public required int[] Family { get; init; }

    public required int[] FirstDay { get; init; }

    public required int[] FirstSlot { get; init; }

    /// <summary>Per family.</summary>
    public required int[] FamilySlot { get; init; }

    /// <summary>Per document × line.</summary>
    public required double[] Norms { get; init; }

    public required int[] MeetingEnds { get; init; }

    public required int[] MeetingSlot { get; init; }

    public required int[] TermEnds { get; init; }

    public required int[] Term { get; init; }

    public required int[] Count { get; init; }

    /// <summary>All parts after one another.</summary>
    public static CubeDocuments Join(IReadOnlyList<CubeDocuments> parts) => new()
    {
        Ids = Joined(parts, part => part.Ids),
        IdEnds = Joined(parts, part => part.IdEnds, part => part.Ids.Length),
        Gemeente = Joined(parts, part => part.Gemeente),
        Family = Joined(parts, part => part.Family, part => part.FamilySlot.Length),
        FirstDay = Joined(parts, part => part.FirstDay),
        FirstSlot = Joined(parts, part => part.FirstSlot),
        FamilySlot = Joined(parts, part => part.FamilySlot),
        Norms = Joined(parts, part => part.Norms),
        MeetingEnds = Joined(parts, part => part.MeetingEnds, part => part.MeetingSlot.Length),
        MeetingSlot = Joined(parts, part => part.MeetingSlot),
        TermEnds = Joined(parts, part => part.TermEnds, part => part.Term.Length),
        Term = Joined(parts, part => part.Term),
        Count = Joined(parts, part => part.Count),
    };

    private static T[] Joined<T>(IReadOnlyList<CubeDocuments> parts, Func<CubeDocuments, T[]> array)
    {
        var joined = new T[parts.Sum(part => array(part).Length)];
        var at = 0;
        foreach (var part in parts.Select(array))
        {
            part.CopyTo(joined, at);
            at += part.Length;
        }

        return joined;
    }

    /// <param name="size">How many numbers a part uses up: the next part's begin after them.</param>
    private static int[] Joined(IReadOnlyList<CubeDocuments> parts, Func<CubeDocuments, int[]> array, Func<CubeDocuments, int> size)
    {
        var joined = Joined(parts, array);
        var (at, offset) = (0, 0);
        foreach (var part in parts)
        {
            for (var end = at + array(part).Length; at < end; at++)
            {
                joined[at] += offset;
            }

            offset += size(part);
        }

        return joined;
    }
}
