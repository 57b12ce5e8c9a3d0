namespace Steunpakket.PlantedNation.Plan;

/// <summary>A kind of council paper.</summary>
/// <param name="Name">As sources name the kind.</param>
/// <param name="Share">Per thousand documents.</param>
/// <param name="LeastWords">About; lengths between are spread evenly over their logarithm.</param>
internal sealed record DocumentKind(string Name, int Share, int LeastWords, int MostWords)
{
    public static readonly DocumentKind Motion = new("Motie", 190, 150, 500);
    public static readonly DocumentKind Proposal = new("Raadsvoorstel", 170, 800, 3000);
    public static readonly DocumentKind Letter = new("Brief", 200, 150, 800);
    public static readonly DocumentKind Information = new("Raadsinformatiebrief", 150, 400, 1500);
    public static readonly DocumentKind Report = new("Jaarverslag", 0, 1500, 4000);

    private static readonly DocumentKind[] All =
    [
        Motion, Proposal, Letter, Information,
        new("Amendement", 50, 150, 450),
        new("Besluitenlijst", 100, 300, 2000),
        new("Schriftelijke vragen", 95, 250, 900),
        new("Beleidsnota", 38, 2000, 7000),
        new("Programmabegroting", 2, 15_000, 25_000),
        new("Bijlage", 5, 300, 3000),
    ];

    public static DocumentKind Roll(ref Dice dice)
    {
        var at = dice.Below(All.Sum(kind => kind.Share));
        return All.First(kind => (at -= kind.Share) < 0);
    }

    public int Words(ref Dice dice) => (int)(LeastWords * Math.Pow((double)MostWords / LeastWords, dice.Unit()));
}
