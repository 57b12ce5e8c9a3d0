using System.Globalization;

namespace Steunpakket.PlantedNation.Plan;

/// <summary>Ids as suppliers give them: numbers that say nothing of family or day.</summary>
internal static class PlantedIds
{
    private const long Prime = 99_999_989;
    private const long Step = 48_271_777;

    private static readonly string[] Suppliers = ["notubiz", "ibabs", "gemeenteoplossingen", "parlaeus"];

    public static string Supplier(PlantedGemeente gemeente) => Suppliers[gemeente.Index % Suppliers.Length];

    public static string Of(PlantedDocument document) => string.Create(
        CultureInfo.InvariantCulture, $"{Supplier(document.Gemeente)}/{document.Gemeente.Code}/{Number(document):D8}");

    // Multiplying by a number below a prime only changes the order.
    private static long Number(PlantedDocument document) => (document.Number + 1L) * Step % Prime;
}
