namespace Steunpakket.Core.Families;

/// <summary>Finds, among the different texts of one gemeente, the pairs that are versions of one document.</summary>
/// <remarks>
/// First by the signatures of whole texts: who shares a band with nobody is read no more. What is left is read once, boilerplate is taken out, and
/// bands of what then remains give the pairs to judge, so that a template with a thousand filled-in forms does not give half a million pairs.
/// </remarks>
internal sealed class NearTexts
{
    private readonly IReadOnlyList<TitleKey> _titles;
    private readonly Dictionary<int, TextContent> _own;

    private NearTexts(IReadOnlyList<TitleKey> titles, Dictionary<int, TextContent> own) => (_titles, _own) = (titles, own);

    /// <summary>Pairs of numbers with their Jaccard index without boilerplate, the likest first.</summary>
    public IReadOnlyList<(int One, int Other, double Jaccard)> Pairs { get; private set; } = [];

    /// <param name="signatures">One a text, null where a text is too short.</param>
    /// <param name="read">Gives the contents of texts by their numbers.</param>
    public static NearTexts Find(
        IReadOnlyList<TitleKey> titles, IReadOnlyList<Signature?> signatures, Func<IReadOnlyCollection<int>, IReadOnlyDictionary<int, TextContent>> read)
    {
        var known = Enumerable.Range(0, signatures.Count).Where(number => signatures[number] is not null).Select(number => (number, signatures[number]!.Value)).ToList();
        var candidates = new SortedSet<int>(BandIndex.Groups(known).SelectMany(group => group));
        var contents = read(candidates);
        var boilerplate = Boilerplate.Of([.. candidates.Select(number => (titles[number], contents[number]))]);
        var own = candidates.Select(number => (Number: number, Content: boilerplate.Strip(contents[number])))
            .Where(text => text.Content.Shingles.Length >= FamilyRule.OwnShingles)
            .ToDictionary(text => text.Number, text => text.Content);
        var near = new NearTexts(titles, own);
        near.Pairs = near.Judged();
        return near;
    }

    /// <summary>Whether two texts are versions of one document.</summary>
    public bool IsOneDocument(int one, int other) => Difference(one, other) is { } difference && FamilyRule.IsOneDocument(difference, _titles[one], _titles[other]);

    private List<(int One, int Other, double Jaccard)> Judged()
    {
        var hashes = new MinHash();
        var signatures = new List<(int, Signature)>();
        foreach (var (number, content) in _own.OrderBy(pair => pair.Key))
        {
            hashes.Clear();
            hashes.Add(content.Shingles);
            signatures.Add((number, Signature.Of(hashes)));
        }

        var seen = new HashSet<(int, int)>();
        var pairs = new List<(int One, int Other, double Jaccard)>();
        foreach (var group in BandIndex.Groups(signatures))
        {
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count; j++)
                {
                    if (seen.Add((group[i], group[j])) && IsOneDocument(group[i], group[j]))
                    {
                        pairs.Add((group[i], group[j], Difference(group[i], group[j])!.Value.Jaccard));
                    }
                }
            }
        }

        return [.. pairs.OrderByDescending(pair => pair.Jaccard).ThenBy(pair => pair.One).ThenBy(pair => pair.Other)];
    }

    private TextDifference? Difference(int one, int other) =>
        _own.TryGetValue(one, out var left) && _own.TryGetValue(other, out var right) ? TextDifference.Between(left, right) : null;
}
