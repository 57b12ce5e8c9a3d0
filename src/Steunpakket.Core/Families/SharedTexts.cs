namespace Steunpakket.Core.Families;

/// <summary>Groups texts that several gemeenten have (METHOD 3, idea 11): reported, never merged.</summary>
/// <remarks>
/// Around the earliest: in the order of dates a document joins the likest group whose first document it is near enough to, or begins one. So the first of a group
/// is where the text was seen first, no chain of likenesses grows, and each document is held against the beginnings that share a band with it only.
/// </remarks>
public static class SharedTexts
{
    /// <summary>Smallest similarity of signatures that counts. The true index is then above 0.7 with 99 % certainty.</summary>
    public const double Near = 0.8;

    /// <returns>Groups of two gemeenten and more, by their first id; within a group in the order of dates.</returns>
    public static IReadOnlyList<SharedTextMember> Group(IEnumerable<SharedTextDocument> documents)
    {
        var groups = new List<List<(SharedTextDocument Document, double Similarity)>>();
        var bands = new Dictionary<(int, string), List<int>>();
        foreach (var document in documents.OrderBy(document => document.Date is null).ThenBy(document => document.Date).ThenBy(document => document.Id, StringComparer.Ordinal))
        {
            var best = Candidates(bands, document.Signature)
                .Select(group => (Group: group, Similarity: groups[group][0].Document.Signature.Similarity(document.Signature)))
                .Where(near => near.Similarity >= Near)
                .OrderByDescending(near => near.Similarity).ThenBy(near => near.Group).Select(near => ((int, double)?)near).FirstOrDefault();
            if (best is var (group, similarity))
            {
                groups[group].Add((document, similarity));
            }
            else
            {
                Begin(bands, document.Signature, groups.Count);
                groups.Add([(document, 1)]);
            }
        }

        return [.. groups.Where(IsShared).OrderBy(group => group[0].Document.Id, StringComparer.Ordinal).SelectMany(Members)];
    }

    private static bool IsShared(List<(SharedTextDocument Document, double Similarity)> group) => Gemeenten(group) > 1;

    private static int Gemeenten(List<(SharedTextDocument Document, double Similarity)> group) =>
        group.Select(member => member.Document.Gemeente).Distinct(StringComparer.Ordinal).Count();

    private static IEnumerable<SharedTextMember> Members(List<(SharedTextDocument Document, double Similarity)> group)
    {
        var gemeenten = Gemeenten(group);
        return group.Select(member => new SharedTextMember(group[0].Document.Id, gemeenten, member.Document, member.Similarity));
    }

    private static HashSet<int> Candidates(Dictionary<(int, string), List<int>> bands, Signature signature) =>
        [.. Keys(signature).SelectMany(key => bands.GetValueOrDefault(key) ?? [])];

    private static void Begin(Dictionary<(int, string), List<int>> bands, Signature signature, int group)
    {
        foreach (var key in Keys(signature))
        {
            if (!bands.TryGetValue(key, out var groups))
            {
                bands[key] = groups = [];
            }

            groups.Add(group);
        }
    }

    private static IEnumerable<(int, string)> Keys(Signature signature)
    {
        var letters = signature.ToString();
        return Enumerable.Range(0, Signature.Bands).Select(band => (band, letters.Substring(band * Signature.BandLetters, Signature.BandLetters)));
    }
}
