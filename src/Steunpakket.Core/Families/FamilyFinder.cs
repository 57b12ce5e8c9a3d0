namespace Steunpakket.Core.Families;

/// <summary>Groups the documents of one gemeente into families (METHOD 4.13). The order of the documents is no matter.</summary>
/// <remarks>
/// The same source id, file or text always unites. Texts that are nearly the same unite when every two in the family are versions of one document.
/// A family groups and never deletes.
/// </remarks>
/// <param name="read">Gives the contents of documents by their ids; asked once, for those that may have a near copy.</param>
public sealed class FamilyFinder(Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, TextContent>> read)
{
    private readonly Dictionary<string, TextContent> _contents = new(StringComparer.Ordinal);

    /// <returns>The members of families of two and more, ordered by id.</returns>
    public IReadOnlyList<FamilyMember> Find(IEnumerable<FamilyDocument> documents)
    {
        FamilyDocument[] all = [.. documents.DistinctBy(document => document.Id, StringComparer.Ordinal).OrderBy(document => document.Id, StringComparer.Ordinal)];
        var texts = new DistinctTexts(all);
        var near = NearTexts.Find(
            [.. texts.First.Select(document => TitleKey.Of(document.Title))],
            [.. texts.First.Select(document => document.Signature)],
            numbers => Contents(texts, numbers));
        var links = new CompleteLink(texts.First.Count, near.IsOneDocument);
        foreach (var (one, other) in texts.Same(document => document.Source).Concat(texts.Same(document => document.File)))
        {
            links.Unite(one, other);
        }

        foreach (var (one, other, _) in near.Pairs)
        {
            links.TryUnite(one, other);
        }

        var levels = new FamilyLevels(all);
        return
        [
            .. links.Families.Select(family => texts.Members(family)).Where(family => family.Count > 1)
                .SelectMany(family => family.Select(member => new FamilyMember(
                    member.Id, family[0].Id, family.Count, levels.Of(member), Similarity(family[0], member))))
                .OrderBy(member => member.Id, StringComparer.Ordinal),
        ];
    }

    private Dictionary<int, TextContent> Contents(DistinctTexts texts, IReadOnlyCollection<int> numbers)
    {
        var found = read([.. numbers.Select(number => texts.First[number].Id)]);
        foreach (var (id, content) in found)
        {
            _contents[texts.KeyOf(id)] = content;
        }

        return numbers.ToDictionary(number => number, number => found[texts.First[number].Id]);
    }

    private double? Similarity(FamilyDocument first, FamilyDocument member)
    {
        if (member.Text is null || first.Text is null)
        {
            return null;
        }

        return member.Text == first.Text ? 1
            : _contents.TryGetValue(first.Text, out var left) && _contents.TryGetValue(member.Text, out var right)
                ? TextDifference.Between(left, right).Jaccard : null;
    }
}
