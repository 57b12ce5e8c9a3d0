using Steunpakket.Core.Gemeenten;

namespace Steunpakket.PlantedNation.Plan;

/// <summary>Which gemeenten have documents, what is planted in each, and its documents when asked for. Immutable.</summary>
internal sealed class NationPlan
{
    private const long Salt = 17;
    private const int UnitFamilies = 6;

    // Units a quarter: most gemeenten are small.
    private static readonly int[] Sizes = [2, 2, 2, 2, 3, 3, 3, 4, 4, 6, 9];

    private NationPlan(PlantedOptions options, IReadOnlyList<PlantedGemeente> gemeenten) => (Options, Gemeenten) = (options, gemeenten);

    public PlantedOptions Options { get; }

    /// <summary>In order of their codes, those that ended included.</summary>
    public IReadOnlyList<PlantedGemeente> Gemeenten { get; }

    /// <summary>Number of gemeenten of the target year that have documents in some year.</summary>
    public int Accessible => Gemeenten.Count(gemeente => gemeente.Gemeente.ExistsOn(Options.Until));

    public static NationPlan Make(PlantedOptions options, GemeenteTable table)
    {
        var chosen = Choose(options, table);
        var (least, most) = (1, 1);
        while (Count(new NationPlan(options, Sized(options, chosen, most))) < options.Documents)
        {
            (least, most) = (most, most * 2);
        }

        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = Count(new NationPlan(options, Sized(options, chosen, middle))) < options.Documents ? (middle + 1, most) : (least, middle);
        }

        return new NationPlan(options, Sized(options, chosen, most));
    }

    public IReadOnlyList<PlantedDocument> Documents(PlantedGemeente gemeente) => new DocumentPlanner(Options, gemeente).Make();

    // Who is to be silent must have said enough.
    private static int Least(GemeenteGroup group) => group == GemeenteGroup.Silent ? 2 : 1;

    private static int Count(NationPlan plan) => plan.Gemeenten.AsParallel().Sum(gemeente => plan.Documents(gemeente).Count);

    private static List<(Gemeente Gemeente, GemeenteGroup Group, int Parts)> Choose(PlantedOptions options, GemeenteTable table)
    {
        var dice = Dice.Of(options.Seed, Salt);
        var order = table.All.ToDictionary(gemeente => gemeente.Code, _ => dice.Seed());
        var ended = table.All.Where(gemeente => gemeente.ExistsOn(options.Since) && !gemeente.ExistsOn(options.Until)).ToList();
        var merged = ended.Where(gemeente => gemeente.Successors.Count == 1).GroupBy(gemeente => gemeente.Successors[0]).ToDictionary(parts => parts.Key, parts => parts.Count());
        var others = table.All.Where(gemeente => gemeente.ExistsOn(options.Until) && !merged.ContainsKey(gemeente.Code))
            .OrderBy(gemeente => order[gemeente.Code]).Take(options.Gemeenten - merged.Count).ToList();
        var groups = GroupShares.Of(others.Count);
        return
        [
            .. ended.Select(gemeente => (gemeente, gemeente.Successors.Count == 1 ? GemeenteGroup.Merged : GemeenteGroup.Split, 1)),
            .. merged.Select(pair => (table.Find(pair.Key)!, GemeenteGroup.Merged, pair.Value)),
            .. others.Select((gemeente, at) => (gemeente, groups[at], 1)),
        ];
    }

    // Small steps, so that the number of documents asked for is hardly passed.
    private static List<PlantedGemeente> Sized(PlantedOptions options, List<(Gemeente Gemeente, GemeenteGroup Group, int Parts)> chosen, int steps) =>
    [
        .. chosen.OrderBy(pair => pair.Gemeente.Code).Select((pair, index) =>
        {
            var dice = Dice.Of(options.Seed, Salt, index);
            var size = pair.Group == GemeenteGroup.Merged ? Sizes[0] : dice.Pick(Sizes);
            return new PlantedGemeente(index, pair.Gemeente, pair.Group, UnitFamilies * Math.Max(Least(pair.Group), size * steps / 16), pair.Parts);
        }),
    ];
}
