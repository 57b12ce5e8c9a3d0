namespace Steunpakket.PlantedNation.Plan;

/// <summary>Sentences that a document has in common with others that are not of its family.</summary>
/// <param name="Name">What it is: templates must not be merged, and neither must a text that gemeenten share.</param>
/// <param name="Seed">The same for all that share.</param>
/// <param name="Share">Of the sentences, 0 to 1. Numbers and names in them differ.</param>
internal sealed record SharedText(string Name, long Seed, double Share)
{
    /// <summary>Motions of one party: the same head and closing, another dictum.</summary>
    public const string TemplateMotion = "sjabloonmotie";

    /// <summary>Every year's report: the same sentences with other numbers.</summary>
    public const string YearReport = "jaarverslag";

    /// <summary>A letter to many: another addressee, day, number and some sentences.</summary>
    public const string FormLetter = "formulierbrief";

    /// <summary>One text that several gemeenten put before their councils.</summary>
    public const string Regional = "regiotekst";
}
